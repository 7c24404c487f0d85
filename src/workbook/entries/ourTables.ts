/** Our tables in a reading, found by their names alone, and copies of them that a copied sheet brings. */
import { inOrder, reportPeriod } from '../../assessment/period';
import type { ReportPeriod } from '../../assessment/types';
import { figureRule, holidayRule, indicatorRule, taskRule, unitRule } from '../rows/mergeRules';
import {
  earlierHeaders,
  figureHeaders,
  holidayHeaders,
  indicatorHeaders,
  occurrenceHeaders,
  taskHeaders,
  unitHeaders,
} from '../columns';
import { periodOfForm } from '../form0206/names';
import { formTables, type FormTable } from '../form0206/readForms';
import { periodOfReportedTasks, periodOfTable, tableNames } from '../names';
import { tableNamed } from '../named';
import type { TableReading, WorkbookReading } from '../reading';
import { plainHeader } from './headers';
import { tableCells, type TableCells } from './tableCells';

export interface OurTables {
  readonly indicators: TableCells | null;
  readonly tasks: TableCells | null;
  readonly occurrences: TableCells | null;
  readonly units: TableCells | null;
  readonly holidays: TableCells | null;
  /** The tasks as reports in the workbook said them, by period. */
  readonly reportedTasks: ReadonlyMap<string, TableReading>;
  /** Earliest first. */
  readonly figures: readonly { readonly period: ReportPeriod; readonly table: TableCells }[];
  /** Forms II.06, earliest first. */
  readonly forms: readonly FormTable[];
  /** A copied sheet brings `ChiTieu2` or `SoLieu_2026_Q13`. */
  readonly copies: readonly { readonly table: TableReading; readonly of: TableReading }[];
}

export function ourTables(reading: WorkbookReading): OurTables {
  const byName = (name: string): TableReading | undefined => tableNamed(reading, name);
  const read = (name: string, ours: readonly string[], id: string): TableCells | null => {
    const table = byName(name);
    return table === undefined ? null : tableCells(table, ours, id);
  };
  const figures = reading.tables.flatMap((table) => {
    const period = reportPeriod(periodOfTable(table.name) ?? '');
    if (period === null) return [];
    const others = Object.values(earlierHeaders).filter((header) => !holdsFormulas(table, header));
    return [{ period, table: tableCells(table, figureRule.ours, figureHeaders.id, others) }];
  });
  return {
    indicators: read(tableNames.indicators, indicatorRule.ours, indicatorHeaders.id),
    tasks: read(tableNames.tasks, taskRule.ours, taskHeaders.id),
    occurrences: read(
      tableNames.occurrences,
      Object.values(occurrenceHeaders),
      occurrenceHeaders.id,
    ),
    units: read(tableNames.units, unitRule.ours, unitHeaders.unit),
    holidays: read(tableNames.holidays, holidayRule.ours, holidayHeaders.date),
    reportedTasks: new Map(
      reading.tables.flatMap((table) => {
        const id = periodOfReportedTasks(table.name);
        return id === null ? [] : [[id, table] as const];
      }),
    ),
    figures: figures.sort((one, other) => inOrder(one.period, other.period)),
    forms: formTables(reading),
    copies: copiesIn(reading.tables),
  };
}

/**
 * Whether a column of figures that stand beside the current ones is ours: officers had columns of these names
 * before the sheet did, and typed into them.
 */
function holdsFormulas({ header, formulas }: TableReading, name: string): boolean {
  const place = header.findIndex((text) => plainHeader(text) === name);
  return place >= 0 && formulas.some((row) => (row[place] ?? '') !== '');
}

function copiesIn(tables: readonly TableReading[]): OurTables['copies'] {
  const originals = tables.filter(
    ({ name }) =>
      periodOfTable(name) !== null ||
      periodOfForm(name) !== null ||
      name === tableNames.indicators ||
      name === tableNames.tasks,
  );
  return tables.flatMap((table) => {
    const of = originals.find(
      (original) =>
        original !== table &&
        table.name.startsWith(original.name) &&
        /^[_\d]+$/.test(table.name.slice(original.name.length)),
    );
    return of === undefined ? [] : [{ table, of }];
  });
}
