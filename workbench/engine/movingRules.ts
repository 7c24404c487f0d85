/**
 * Moves what stands behind cells when cells are inserted or deleted: conditional formats, validation,
 * print areas and titles, with the formulas in them. Cells, tables and names are moved by the engine.
 */
import type { SpreadsheetEngine } from './engine';
import { COLUMN_COUNT, ROW_COUNT } from './grid';
import type { Area } from './grid';
import { areaAfter } from './movedArea';
import type { CellsMoved } from './movedArea';
import { movedFormula } from './movedFormula';
import type { PageLayout } from './page';
import type { ConditionalRule, PlacedValidation, ValidationCriterion } from './rules';

type Follow = (formula: string) => string;

export function moveRulesWithCells(engine: SpreadsheetEngine): void {
  engine.listen((event) => {
    if (event.kind !== 'cellsInserted' && event.kind !== 'cellsDeleted') return;
    const sheets = engine.sheets.list();
    const movedSheet = sheets.find((sheet) => sheet.id === event.sheetId)?.name ?? '';
    for (const { id, name } of sheets) {
      const follow: Follow = (formula) => movedFormula(formula, name, movedSheet, event);
      const placed = (areas: readonly Area[]): readonly Area[] =>
        id === event.sheetId ? areas.flatMap((area) => areaAfter(area, event) ?? []) : areas;
      moveFormats(engine, id, placed, follow);
      moveValidations(engine, id, placed, follow);
    }
    const layout = engine.pages.layout(event.sheetId);
    engine.pages.setLayout(event.sheetId, movedLayout(layout, event));
  });
}

type Placed = (areas: readonly Area[]) => readonly Area[];

const differs = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) !== JSON.stringify(other);

function moveFormats(engine: SpreadsheetEngine, id: string, placed: Placed, follow: Follow): void {
  for (const format of engine.conditionalFormats.list(id)) {
    const next = { ...format, areas: placed(format.areas), rule: movedRule(format.rule, follow) };
    if (next.areas.length === 0) engine.conditionalFormats.delete(id, format.id);
    else if (differs(next, format)) engine.conditionalFormats.set(next);
  }
}

function movedRule(rule: ConditionalRule, follow: Follow): ConditionalRule {
  switch (rule.kind) {
    case 'custom':
      return { ...rule, formula: follow(rule.formula) };
    case 'cellValue':
      return {
        ...rule,
        formula1: follow(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: follow(rule.formula2) }),
      };
    case 'containsText':
      return rule;
  }
}

function moveValidations(
  engine: SpreadsheetEngine,
  id: string,
  placed: Placed,
  follow: Follow,
): void {
  const old = engine.validations.list(id);
  const next = old.map((rule): PlacedValidation => ({
    ...rule,
    areas: placed(rule.areas),
    criterion: movedCriterion(rule.criterion, follow),
  }));
  if (!differs(next, old)) return;
  // All are lifted before the first is put down: one may move to where another stood.
  for (const rule of old) engine.validations.clear(id, rule.areas);
  for (const { areas, ...validation } of next) {
    if (areas.length > 0) engine.validations.set(id, areas, validation);
  }
}

function movedCriterion(criterion: ValidationCriterion, follow: Follow): ValidationCriterion {
  const operand = (value: string | number): string | number =>
    typeof value === 'string' && value.startsWith('=') ? follow(value) : value;
  switch (criterion.kind) {
    case 'any':
      return criterion;
    case 'list':
      return criterion.source.startsWith('=')
        ? { ...criterion, source: follow(criterion.source) }
        : criterion;
    case 'custom':
      return { ...criterion, formula: follow(criterion.formula) };
    default:
      return {
        ...criterion,
        formula1: operand(criterion.formula1),
        ...(criterion.formula2 === undefined ? {} : { formula2: operand(criterion.formula2) }),
      };
  }
}

function movedLayout(layout: PageLayout, event: CellsMoved): PageLayout {
  const { titleRows, titleColumns, ...rest } = layout;
  const rows = titleRows && {
    top: titleRows[0],
    bottom: titleRows[1],
    left: 0,
    right: COLUMN_COUNT - 1,
  };
  const columns = titleColumns && {
    top: 0,
    bottom: ROW_COUNT - 1,
    left: titleColumns[0],
    right: titleColumns[1],
  };
  const nextRows = rows && areaAfter(rows, event);
  const nextColumns = columns && areaAfter(columns, event);
  return {
    ...rest,
    printArea: layout.printArea.flatMap((area) => areaAfter(area, event) ?? []),
    ...(nextRows === undefined ? {} : { titleRows: [nextRows.top, nextRows.bottom] as const }),
    ...(nextColumns === undefined
      ? {}
      : { titleColumns: [nextColumns.left, nextColumns.right] as const }),
  };
}
