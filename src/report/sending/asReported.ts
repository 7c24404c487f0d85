/**
 * Earlier reports of the year go upward as they were closed, whatever was typed into their sheets since: that
 * is what the level above was told, and what this report is compared with. Forms II.06 are no part of a
 * closing and go as they stand.
 */
import { closedCopies, type ClosedCopy, type ClosedFigure } from '../../assessment/closed';
import { reportPeriod } from '../../assessment/period';
import type { Entered } from '../../assessment/types';
import type { CarriedCell, CarriedRow, CarriedTable } from '../../workbook/choice';
import { figureHeaders } from '../../workbook/columns';
import type { Entries, FigureEntry } from '../../workbook/entryTypes';
import { figuresTableName } from '../../workbook/names';

/** The closings of the working year before a period. */
export function closedBefore(
  { closed, year }: Pick<Entries, 'closed' | 'year'>,
  periodId: string,
): readonly ClosedCopy[] {
  const own = reportPeriod(periodId);
  return closedCopies(closed).filter(
    ({ period }) => own !== null && period.year === year && period.to < own.to,
  );
}

/**
 * The entries with the figures of closed earlier periods as they were closed. Doing it twice changes nothing.
 *
 * @example asReported(entries, '2026-H1').figures.get('2026-Q1') // as Quý I was closed
 */
export function asReported(entries: Entries, periodId: string): Entries {
  const copies = closedBefore(entries, periodId);
  if (copies.length === 0) return entries;
  const figures = new Map(entries.figures);
  const tables = new Map(entries.carried.tables);
  for (const copy of copies) {
    const { id } = copy.period;
    const name = figuresTableName(id);
    const stands = figures.get(id);
    const table = tables.get(name);
    const reported = reportedIn(copy);
    if (stands !== undefined)
      figures.set(
        id,
        stands.map((one) => reportedFigure(one, reported)),
      );
    if (table !== undefined) tables.set(name, reportedTable(table, reported, stands ?? []));
  }
  return { ...entries, figures, carried: { ...entries.carried, tables } };
}

type Reported = (id: string) => ClosedFigure | undefined;

function reportedIn({ figures }: ClosedCopy): Reported {
  const byId = new Map(figures.map((figure) => [figure.id.toLowerCase(), figure] as const));
  return (id) => byId.get(id.trim().toLowerCase());
}

const nothing = { kind: 'empty' } as const;

/** A result that its parts give was computed; the copy holds values alone. */
function isTyped({ numerator, denominator, result }: ClosedFigure): boolean {
  if (result.kind !== 'number') return result.kind !== 'empty';
  if (numerator.kind !== 'number' || denominator.kind !== 'number') return true;
  if (denominator.value <= 0) return true;
  const quotient = numerator.value / denominator.value;
  return Math.abs(result.value - quotient) > 1e-12 * Math.max(1, Math.abs(quotient));
}

/** A row that was not there when the period was closed reported nothing. */
function reportedFigure(entry: FigureEntry, reported: Reported): FigureEntry {
  const copy = reported(entry.case.id);
  const { numerator = nothing, denominator = nothing, result = nothing } = copy ?? {};
  const resultTyped = entry.case.measure !== 'ratio' || (copy !== undefined && isTyped(copy));
  return {
    ...entry,
    case: {
      ...entry.case,
      numerator,
      denominator,
      result,
      resultTyped,
      explanation: copy?.explanation ?? '',
    },
  };
}

const entryHeaders: readonly string[] = [
  figureHeaders.numerator,
  figureHeaders.denominator,
  figureHeaders.result,
  figureHeaders.explanation,
];

function reportedTable(
  table: CarriedTable,
  reported: Reported,
  figures: readonly FigureEntry[],
): CarriedTable {
  const ratios = new Set(
    figures.flatMap(({ case: { id, measure } }) => (measure === 'ratio' ? [id.toLowerCase()] : [])),
  );
  return {
    ...table,
    rows: table.rows.map((row): CarriedRow => {
      const copy = reported(row.id);
      const rest = [...row.cells].filter(([header]) => !entryHeaders.includes(header));
      if (copy === undefined) return { ...row, cells: new Map(rest) };
      const isComputed = ratios.has(row.id.trim().toLowerCase()) && !isTyped(copy);
      const cells: readonly (readonly [string, CarriedCell])[] = [
        [figureHeaders.numerator, cellOf(copy.numerator)],
        [figureHeaders.denominator, cellOf(copy.denominator)],
        // The layout's own formula takes the place of a computed one.
        ...(isComputed ? [] : [[figureHeaders.result, cellOf(copy.result)] as const]),
        [figureHeaders.explanation, { value: copy.explanation, formula: '' }],
      ];
      return { ...row, cells: new Map([...rest, ...cells]) };
    }),
  };
}

function cellOf(entered: Entered): CarriedCell {
  switch (entered.kind) {
    case 'empty':
      return { value: null, formula: '' };
    case 'text':
      return { value: entered.text, formula: '' };
    case 'error':
      return { value: entered.error, formula: '' };
    default:
      return { value: entered.value, formula: '' };
  }
}
