/**
 * Reads a summary back from a workbook: whether it still says what the sheets say, what officers wrote on
 * it, and where it stands by now. It compares the same things as the formulas of the sheet, so the pane
 * and the line under the title agree.
 */
import type { ReportPeriod } from '../assessment/types';
import { toExcelSerial, type CivilDate } from '../plan/civilDate';
import { cellNames } from '../workbook/names';
import { cellNamed, tableNamed } from '../workbook/named';
import type { RawValue, TableReading, WorkbookReading } from '../workbook/reading';
import { firstOfEachId } from './firstOfEachId';
import { errorMark, indicatorSnapshot } from './indicatorLine';
import {
  indicatorAidHeaders,
  keptName,
  reportedDateName,
  summaryTables,
  taskAidHeaders,
} from './summaryNames';
import {
  keptFields,
  type IndicatorSnapshot,
  type KeptTexts,
  type ReportedIndicator,
  type ReportedTask,
  type TaskSnapshot,
} from './summaryTypes';
import { taskSnapshot } from './taskLine';

/** `none`: no summary of the period stands in the workbook. */
export type SummaryState = 'none' | 'current' | 'outOfDate';

/** The judgements of a period as they are now. */
export interface JudgedNow {
  readonly period: ReportPeriod;
  readonly statusDate: CivilDate;
  readonly indicators: readonly ReportedIndicator[];
  readonly tasks: readonly ReportedTask[];
}

type StoredRow = (header: string) => RawValue;

function rowsById(table: TableReading): ReadonlyMap<string, StoredRow> {
  const columns = new Map(table.header.map((header, index) => [header, index] as const));
  const rows = table.values.map((values): readonly [string, StoredRow] => {
    const cell: StoredRow = (header) => values[columns.get(header) ?? -1] ?? null;
    return [textOf(cell(indicatorAidHeaders.id)).toLowerCase(), cell];
  });
  return new Map(rows.filter(([id]) => id !== ''));
}

function textOf(value: RawValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? errorMark : String(value);
}

/** As the sheet compares texts: without control characters and spaces around and between words. */
function bareText(text: string): string {
  return [...text]
    .filter((letter) => letter >= ' ')
    .join('')
    .replace(/ +/g, ' ')
    .replace(/^ | $/g, '');
}

/** Nine decimals, as on the sheet: the last digits of a fraction differ between programs. */
function sameValue(stored: RawValue, now: number | string | boolean | null): boolean {
  if (typeof stored === 'number' && typeof now === 'number') {
    return Math.abs(stored - now) < 0.5e-9 * Math.max(1, Math.abs(now));
  }
  return textOf(stored).toLowerCase() === textOf(now).toLowerCase();
}

function isSameIndicator(stored: StoredRow, now: IndicatorSnapshot): boolean {
  const headers = indicatorAidHeaders;
  return (
    sameValue(stored(headers.result), now.result) &&
    sameValue(stored(headers.target), now.target) &&
    textOf(stored(headers.status)) === now.statusText &&
    bareText(textOf(stored(headers.explanation))) === bareText(now.explanation)
  );
}

function isSameTask(stored: StoredRow, now: TaskSnapshot): boolean {
  const headers = taskAidHeaders;
  return (
    textOf(stored(headers.progress)) === now.progressText &&
    Number(stored(headers.daysLate) ?? 0) === now.daysLate &&
    Number(stored(headers.due) ?? 0) === (now.due === null ? 0 : toExcelSerial(now.due)) &&
    bareText(textOf(stored(headers.explanation))) === bareText(now.explanation)
  );
}

/** Holds when each row that was reported stands there unchanged, and no other has come. */
function allSame<Snapshot extends { readonly id: string }>(
  table: TableReading,
  snapshots: readonly Snapshot[],
  isSame: (stored: StoredRow, now: Snapshot) => boolean,
): boolean {
  const stored = rowsById(table);
  const present = snapshots.filter(({ id }) => id !== '');
  return (
    present.length === stored.size &&
    present.every((snapshot) => {
      const row = stored.get(snapshot.id.toLowerCase());
      return row !== undefined && isSame(row, snapshot);
    })
  );
}

/**
 * Whether the summary of a period still says what the sheets say.
 *
 * Tasks are judged on the workbook's own status date, so they are compared only while the workbook stands
 * at the summary's period.
 *
 * @example summaryState(readingWithoutSummary, judged) // 'none'
 */
export function summaryState(reading: WorkbookReading, now: JudgedNow): SummaryState {
  const { period, statusDate } = now;
  const names = summaryTables(period.id);
  const indicators = tableNamed(reading, names.indicators);
  const tasks = tableNamed(reading, names.tasks);
  if (indicators === undefined && tasks === undefined) return 'none';
  if (indicators === undefined || tasks === undefined) return 'outOfDate';
  const figures = firstOfEachId(now.indicators).map(indicatorSnapshot);
  if (!allSame(indicators, figures, isSameIndicator)) return 'outOfDate';
  const currentPeriod = textOf(cellNamed(reading, cellNames.period)?.value ?? null);
  if (currentPeriod.trim().toLowerCase() !== period.id.toLowerCase()) return 'current';
  const reported = cellNamed(reading, reportedDateName(period.id))?.value ?? null;
  const isSameDay = reported === toExcelSerial(statusDate);
  const work = firstOfEachId(now.tasks).map(taskSnapshot);
  return isSameDay && allSame(tasks, work, isSameTask) ? 'current' : 'outOfDate';
}

/**
 * What officers wrote on a period's summary, to be handed to the next one.
 *
 * @example keptTexts(reading, '2026-Q1') // { notes: 'Kiến nghị bố trí kinh phí.', number: 'Số: 15/BC-UBND' }
 */
export function keptTexts(reading: WorkbookReading, periodId: string): KeptTexts {
  const texts = keptFields.flatMap((field) => {
    const text = textOf(cellNamed(reading, keptName(field, periodId))?.value ?? null);
    return text.trim() === '' ? [] : [[field, text] as const];
  });
  return Object.fromEntries(texts);
}

/**
 * The sheet that holds a period's summary, however it is called by now; `null` when there is none.
 *
 * @example summarySheetNow(reading, '2026-Q1') // 'Báo cáo quý I (bản gửi)'
 */
export function summarySheetNow(reading: WorkbookReading, periodId: string): string | null {
  const names = summaryTables(periodId);
  const table = tableNamed(reading, names.indicators) ?? tableNamed(reading, names.tasks);
  return table?.sheet ?? null;
}
