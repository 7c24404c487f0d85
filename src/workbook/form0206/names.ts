/** The words by which form II.06 of a period is found again: its table, its columns, its named cells. */
import type { FormColumn } from '../../assessment/form/columns';
import type { FormRate } from '../../assessment/form/rates';
import type { PeriodKind } from '../../assessment/types';
import { nameOfPeriod, periodBefore, periodInName } from '../names';

/**
 * The header row of the table is the form's own row of column numbers, so the sheet prints as the form does.
 * They are bare digits, shown in brackets by their format: a bracket in a header is more than every engine reads.
 */
export const formHeaders = {
  number: '1',
  name: '2',
  symbol: 'Dấu',
  check: 'Kiểm tra',
  explanation: 'Giải trình',
  id: 'Mã',
} as const;

/** Aids of the column «Kiểm tra», folded away. */
export const formAids = { wrong: 'Ô sai', opening: 'Kỳ trước' } as const;

/** @example columnHeader(4) // '4' */
export function columnHeader(column: FormColumn): string {
  return String(column);
}

const tablePrefix = 'BieuII06';

/** @example formTableName('2026-Q1') // 'BieuII06_2026_Q1' */
export function formTableName(periodId: string): string {
  return nameOfPeriod(tablePrefix, periodId);
}

/** @example periodOfForm('BieuII06_2026_Q1') // '2026-Q1' */
export function periodOfForm(tableName: string): string | null {
  return periodInName(tablePrefix, tableName);
}

/** @example formSheetName({ kind: 'Q1', year: 2026 }) // 'Biểu II.06 Q1-2026' */
export function formSheetName(period: {
  readonly kind: PeriodKind;
  readonly year: number;
}): string {
  return `Biểu II.06 ${period.kind}-${String(period.year)}`;
}

/** What the names of the form's cells begin with. */
const cellPrefix = 'KH_II06';

/** Whether a name is one of a form's cells. */
export function isFormName(name: string): boolean {
  return name.toUpperCase().startsWith(`${cellPrefix}_`);
}

/** The period whose form a formula takes its numbers from. @example formPeriodIn('=KH_II06_2026_Q1_C7') // '2026-Q1' */
export function formPeriodIn(formula: string): string | null {
  return periodBefore(formula, cellPrefix);
}

const prefixOf = (periodId: string): string => nameOfPeriod(cellPrefix, periodId);

/** The total of a column. @example totalName('2026-Q1', 7) // 'KH_II06_2026_Q1_C7' */
export function totalName(periodId: string, column: FormColumn): string {
  return `${prefixOf(periodId)}_C${String(column)}`;
}

const rateWords: Readonly<Record<FormRate, string>> = {
  onTime: 'DungHan',
  online: 'TrucTuyen',
  overdue: 'QuaHan',
};

/** The cell that names the indicator a rate goes to. @example linkName('2026-Q1', 'onTime') // 'KH_II06_2026_Q1_DungHan' */
export function linkName(periodId: string, rate: FormRate): string {
  return `${prefixOf(periodId)}_${rateWords[rate]}`;
}

/** The indicators to choose from. */
export function indicatorListName(periodId: string): string {
  return nameOfPeriod('DM_II06', periodId);
}
