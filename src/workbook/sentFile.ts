/**
 * A file that was sent to the level above holds values where the workbook holds formulas. What tells one is
 * the name `KH_TepGui`; read with the formulas that stood there, it means what the workbook meant.
 */
import { cellAddress } from './address';
import { numberOf } from './cases/rawValue';
import { figureHeaders } from './columns';
import { formRule } from './form0206/formRule';
import { periodOfForm } from './form0206/names';
import { periodOfTable, tableNames } from './names';
import { cellNamed } from './named';
import type { RawValue, TableReading, WorkbookReading } from './reading';
import { figureRule, taskRule } from './rows/mergeRules';

/** The cell of «Kế hoạch» that holds the receipt code of a sent file; no workbook of an officer's has it. */
export const sentFileName = 'KH_TepGui';

/**
 * The cell of the report that holds the receipt code of its figures.
 *
 * @example receiptName('2026-Q1') // 'KH_BienNhan_2026_Q1'
 */
export function receiptName(periodId: string): string {
  return `KH_BienNhan_${periodId.replace('-', '_')}`;
}

export interface SentMark {
  /** As it stands in the cell. */
  readonly text: string;
  readonly sheet: string;
  readonly cell: string;
}

/** The mark of a sent file; `null` for an officer's own workbook. */
export function sentMark(reading: WorkbookReading): SentMark | null {
  return markNamed(reading, sentFileName);
}

/** The receipt code under a period's report, in a sent file or an officer's workbook. */
export function reportMark(reading: WorkbookReading, periodId: string): SentMark | null {
  return markNamed(reading, receiptName(periodId));
}

function markNamed(reading: WorkbookReading, wanted: string): SentMark | null {
  const found = cellNamed(reading, wanted);
  if (found === undefined) return null;
  const text = typeof found.value === 'string' ? found.value : '';
  return { text, sheet: found.sheet, cell: cellAddress(found.box.top, found.box.left) };
}

/** What stands for the formula of a computed column: readers ask only whether there is one. */
const someFormula = '=""';

/** What stands for the formula of a ratio: readers know it by its beginning. */
const someRatio = '=IF(AND(ISNUMBER(""),FALSE),"","")';

/** A sent file as if its formulas stood there still; any other reading as it is. */
export function thawed(reading: WorkbookReading): WorkbookReading {
  if (sentMark(reading) === null) return reading;
  return { ...reading, tables: reading.tables.map((table) => thawedTable(withRules(table))) };
}

/** Nothing is entered into a file that was sent: it has no rules of entry, and lacks none. */
function withRules({ unvalidated: _unvalidated, ...table }: TableReading): TableReading {
  return table;
}

function thawedTable(table: TableReading): TableReading {
  const period = periodOfTable(table.name);
  if (period !== null) return withFormulas(table, figureRule.computed, true);
  if (periodOfForm(table.name) !== null) return withFormulas(table, formRule.computed, false);
  const isTasks = table.name.toLowerCase() === tableNames.tasks.toLowerCase();
  return isTasks ? withFormulas(table, taskRule.computed, false) : table;
}

function withFormulas(
  table: TableReading,
  computed: readonly string[],
  hasRatios: boolean,
): TableReading {
  const place = (header: string): number => table.header.indexOf(header);
  const parts = [figureHeaders.numerator, figureHeaders.denominator, figureHeaders.result];
  const [top = -1, bottom = -1, result = -1] = parts.map(place);
  return {
    ...table,
    formulas: table.formulas.map((row, index) => {
      const values = table.values[index] ?? [];
      return row.map((formula, column) => {
        if (formula !== '') return formula;
        if (computed.includes(table.header[column] ?? '')) return someFormula;
        const isResult = hasRatios && column === result;
        return isResult && isRatio(values[result], values[top], values[bottom])
          ? someRatio
          : formula;
      });
    }),
  };
}

/** Whether the formula of a ratio gave this result: to the last digits that programs keep alike. */
function isRatio(
  result: RawValue | undefined,
  top: RawValue | undefined,
  bottom: RawValue | undefined,
): boolean {
  const [value, part, whole] = [result, top, bottom].map((each) => numberOf(each ?? null));
  if (value === null || value === undefined) return result === null || result === '';
  if (part === null || part === undefined || whole === null || whole === undefined) return false;
  return whole > 0 && Math.abs(value - part / whole) <= 1e-12 * Math.max(1, Math.abs(value));
}
