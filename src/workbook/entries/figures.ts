/** The rows of the figures sheets: each with its indicator in «Chỉ tiêu», its cells and its earlier figures. */
import { closedFigures, type ClosedCopy } from '../../assessment/closed';
import type { EarlierFigure } from '../../assessment/placed';
import type { ReportPeriod } from '../../assessment/types';
import type { Plan } from '../../plan/types';
import { indicatorCaseOf } from '../cases/indicatorCase';
import { enteredOf, isBlank, textOf } from '../cases/rawValue';
import { figureHeaders, indicatorHeaders } from '../columns';
import type { FigureEntry } from '../entryTypes';
import { firstRows, isOfPlan } from './countedRows';
import type { OurTables } from './ourTables';
import type { SettingsRead } from './settings';
import type { TableCells, TableRow } from './tableCells';

/**
 * By period id: the rows of every figures sheet of the working year, with the figures before them.
 *
 * @param closed closed periods: later ones are held against what was closed, whatever stands there now
 */
export function figureEntries(
  tables: OurTables,
  { year }: SettingsRead,
  plan: Plan | null,
  closed: readonly ClosedCopy[] = [],
): ReadonlyMap<string, readonly FigureEntry[]> {
  const plans = new Map(
    firstRows(tables.indicators)
      .filter(isOfPlan(plan?.indicators))
      .map((row) => [row.id, row] as const),
  );
  const ofYear = tables.figures.filter(({ period }) => period.year === year);
  const frozen = new Map(closed.map((copy) => [copy.period.id, closedFigures(copy)] as const));
  const lastYear = new Map<string, EarlierFigure[]>();
  for (const { period, table } of tables.figures) {
    if (period.year !== year - 1) continue;
    const figureOf = frozen.get(period.id) ?? figureIn(period, table);
    for (const { id } of firstRows(table)) addFigure(lastYear, id, figureOf(id));
  }
  const earlier = new Map<string, EarlierFigure[]>();
  const byPeriod = new Map<string, readonly FigureEntry[]>();
  for (const { period, table } of ofYear) {
    const rows = firstRows(table).flatMap((row) => {
      const plan = plans.get(row.id);
      return plan === undefined ? [] : [{ row, plan }];
    });
    byPeriod.set(
      period.id,
      rows.map(({ row, plan }) =>
        figureEntry(row, plan, tables, table, year, {
          // A period that ends on the same day, 9 months beside Quý III, is no earlier one.
          earlier: (earlier.get(row.id) ?? []).filter((one) => one.period.to < period.to),
          lastYear: lastYear.get(row.id) ?? [],
        }),
      ),
    );
    const figureOf = frozen.get(period.id) ?? figureIn(period, table);
    // What was closed stays, though its row may have been deleted since.
    const copied = closed.find((copy) => copy.period.id === period.id)?.figures ?? [];
    const ids = new Set([...rows.map(({ row }) => row.id), ...copied.map(({ id }) => id)]);
    for (const id of ids) addFigure(earlier, id, figureOf(id));
  }
  return byPeriod;
}

/** What the rows of an earlier period's sheet hold, for the periods after it. */
function figureIn(period: ReportPeriod, table: TableCells): (id: string) => EarlierFigure {
  const rows = new Map(firstRows(table).map((row) => [row.id, row] as const));
  return (id) => {
    const entered = (header: string) => enteredOf(rows.get(id)?.cells(header).value ?? null);
    return {
      period,
      numerator: entered(figureHeaders.numerator),
      denominator: entered(figureHeaders.denominator),
      result: entered(figureHeaders.result),
    };
  };
}

function addFigure(figures: Map<string, EarlierFigure[]>, id: string, figure: EarlierFigure): void {
  figures.set(id, [...(figures.get(id) ?? []), figure]);
}

function figureEntry(
  row: TableRow,
  plan: TableRow,
  tables: OurTables,
  table: TableCells,
  year: number,
  before: Pick<FigureEntry, 'earlier' | 'lastYear'>,
): FigureEntry {
  const onIndicators = tables.indicators?.reading.sheet ?? '';
  const ownAddress = plan.addressOf(indicatorHeaders.ownTarget);
  const { baselineYear, baselineValue } = indicatorHeaders;
  const baselineAddress = plan.addressOf(
    isBlank(plan.cells(baselineYear).value) ? baselineYear : baselineValue,
  );
  return {
    case: indicatorCaseOf(plan.cells, row.cells, year),
    area: textOf(plan.cells(indicatorHeaders.area).value),
    sheet: table.reading.sheet,
    cells: {
      id: row.addressOf(figureHeaders.id),
      numerator: row.addressOf(figureHeaders.numerator),
      denominator: row.addressOf(figureHeaders.denominator),
      result: row.addressOf(figureHeaders.result),
      status: row.addressOf(figureHeaders.status),
      explanation: row.addressOf(figureHeaders.explanation),
    },
    ownTarget:
      ownAddress === ''
        ? null
        : {
            place: { sheet: onIndicators, cell: ownAddress },
            entered: enteredOf(plan.cells(indicatorHeaders.ownTarget).value),
          },
    ...(baselineAddress !== '' && {
      baselineAt: { sheet: onIndicators, cell: baselineAddress },
    }),
    ...before,
  };
}
