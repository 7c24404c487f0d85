/**
 * The account of a second load: what an officer entered and keeps, and what the plan changes against what
 * stands on the sheets. Nothing is written here; the person reads it first.
 */
import type { Plan } from '../plan/types';
import { isPercent } from '../plan/targets';
import { isRatioFormula } from './cases/indicatorCase';
import { dueFormulaKind } from './cases/taskCase';
import { formulasFixed } from './carriedContent';
import { headerRow } from './sheets/tableSheet';
import { numberOf, rowCells, textOf, type RowCells } from './cases/rawValue';
import type { Carried, CarriedRow, CarriedTable, PlanChoice } from './choice';
import { indicatorHeaders, taskAids, taskHeaders } from './columns';
import type { Entries } from './entryTypes';
import type { ChangedRow, LoadChanges, NamedRow } from './loadChanges';
import { formRule } from './form0206/formRule';
import { formTableName } from './form0206/names';
import { figuresTableName, tableNames } from './names';
import { figureRule, indicatorRule, taskRule } from './rows/mergeRules';
import type { Merged, MergeRule } from './rows/mergeRows';
import { layoutRows } from './rows/planLayoutRows';
import type { SheetRow } from './rows/sheetRow';
import { formatVietnamese, fromExcelSerial } from '../plan/civilDate';

export interface CarryOver {
  /** Handed to `planWorkbook`. */
  readonly carried: Carried;
  readonly changes: LoadChanges;
}

/**
 * @example carryOver(entries, plan, choice).changes.entriesKept // 12: cells that a person filled in and that stay
 */
export function carryOver(entries: Entries, plan: Plan, choice: PlanChoice): CarryOver {
  const { carried } = entries;
  const rows = layoutRows(plan, choice, carried);
  const tables: readonly Merged[] = [rows.indicators, ...rows.figures.values(), rows.tasks];
  const before = {
    indicators: carried.tables.get(tableNames.indicators),
    tasks: carried.tables.get(tableNames.tasks),
  };
  return {
    carried,
    changes: {
      entriesKept:
        tables.reduce((sum, table) => sum + table.entriesKept, 0) +
        [...rows.forms.values()].reduce((sum, form) => sum + form.entriesKept, 0),
      added: [
        ...addedRows('indicator', rows.indicators, before.indicators),
        ...addedRows('task', rows.tasks, before.tasks),
      ],
      removed: [
        ...rows.indicators.removed.map((row) => named('indicator', row)),
        ...rows.tasks.removed.map((row) => named('task', row)),
      ],
      keptOutsidePlan: [
        ...rows.indicators.kept.map((row) => named('indicator', row)),
        ...rows.tasks.kept.map((row) => named('task', row)),
      ],
      ownRows: tables.reduce((sum, table) => sum + table.own.length, 0),
      ownColumns: ownColumns(carried, [...rows.figures.keys()]),
      targetChanged: changedRows('indicator', rows.indicators, before.indicators, goalText),
      dueChanged: changedRows('task', rows.tasks, before.tasks, dueText),
      ownFigureKept: rows.indicators.rows.flatMap((row) => ownFigure(row)),
      editedKept: rows.tasks.edited.map(({ row, header }) => ({
        ...named('task', row),
        column: header,
      })),
      formulasFixed:
        fixedIn(carried, tableNames.indicators, rows.indicators, indicatorRule) +
        fixedIn(carried, tableNames.tasks, rows.tasks, taskRule) +
        [...rows.figures].reduce(
          (sum, [id, table]) => sum + fixedIn(carried, figuresTableName(id), table, figureRule),
          0,
        ),
    },
  };
}

function fixedIn({ tables }: Carried, name: string, merged: Merged, rule: MergeRule): number {
  return formulasFixed(
    tables.get(name),
    merged.rows,
    headerRow + 1,
    (header, { formula }) =>
      rule.computed.includes(header) || isRatioFormula(formula) || dueFormulaKind(formula) !== null,
  );
}

type Kind = NamedRow['kind'];

function nameOf(kind: Kind, cells: RowCells): string {
  const header = kind === 'indicator' ? indicatorHeaders.name : taskHeaders.title;
  return textOf(cells(header).value);
}

function named(kind: Kind, row: SheetRow | CarriedRow): NamedRow {
  return { kind, id: row.id, name: nameOf(kind, rowCells(row.cells)) };
}

function addedRows(
  kind: Kind,
  merged: Merged,
  before: CarriedTable | undefined,
): readonly NamedRow[] {
  if (before === undefined) return [];
  const known = new Set(before.rows.map(({ id }) => id));
  return merged.rows
    .filter((row) => row.origin === 'plan' && !known.has(row.id))
    .map((row) => named(kind, row));
}

/** Rows of both whose text differs; a text that was empty on the sheet counts as changed too. */
function changedRows(
  kind: Kind,
  merged: Merged,
  before: CarriedTable | undefined,
  text: (cells: RowCells) => string,
): readonly ChangedRow[] {
  const byId = new Map((before?.rows ?? []).map((row) => [row.id, row] as const));
  return merged.rows.flatMap((row): ChangedRow[] => {
    const earlier = row.origin === 'plan' ? byId.get(row.id) : undefined;
    if (earlier === undefined) return [];
    const from = text(rowCells(earlier.cells));
    const to = text(rowCells(row.cells));
    return from === to ? [] : [{ ...named(kind, row), from, to }];
  });
}

/** The plan's target as a row of «Chỉ tiêu» holds it: '≥ 95% (2026)'. */
function goalText(cells: RowCells): string {
  const unit = textOf(cells(indicatorHeaders.unit).value);
  const figure = (header: string): string => {
    const { value } = cells(header);
    const number = numberOf(value);
    if (number === null) return textOf(value);
    return isPercent(unit)
      ? `${decimal(number * 100)}${unit}`
      : `${decimal(number)}${unit === '' ? '' : ` ${unit}`}`;
  };
  const upper = figure(indicatorHeaders.upper);
  const goal = [
    textOf(cells(indicatorHeaders.comparison).value),
    figure(indicatorHeaders.target) + (upper === '' ? '' : ` – ${upper}`),
  ]
    .filter((part) => part !== '')
    .join(' ');
  const year = textOf(cells(indicatorHeaders.year).value);
  return year === '' ? goal : `${goal} (${year})`;
}

function decimal(value: number): string {
  return String(Number(value.toPrecision(12))).replace('.', ',');
}

/** The plan's own date: what an officer typed over it is an entry and stays. */
function dueText(cells: RowCells): string {
  const serial = numberOf(cells(taskAids.planDue).value);
  const date = serial === null ? null : fromExcelSerial(serial);
  return date === null ? textOf(cells(taskHeaders.deadline).value) : formatVietnamese(date);
}

function ownFigure(row: SheetRow): LoadChanges['ownFigureKept'] {
  const cells = rowCells(row.cells);
  const value = numberOf(cells(indicatorHeaders.ownTarget).value);
  if (value === null) return [];
  const unit = textOf(cells(indicatorHeaders.unit).value);
  const figure = isPercent(unit) ? `${decimal(value * 100)}${unit}` : decimal(value);
  return [{ ...named('indicator', row), figure }];
}

/** Each once, though every figures sheet may hold it. */
function ownColumns({ tables }: Carried, periods: readonly string[]): readonly string[] {
  const rules: readonly (readonly [string, MergeRule])[] = [
    [tableNames.indicators, indicatorRule],
    [tableNames.tasks, taskRule],
    ...periods.map((id) => [figuresTableName(id), figureRule] as const),
    ...periods.map((id) => [formTableName(id), formRule] as const),
  ];
  const own = rules.flatMap(([name, { ours }]) =>
    (tables.get(name)?.columns ?? []).filter((column) => !ours.includes(column)),
  );
  return [...new Set(own)];
}
