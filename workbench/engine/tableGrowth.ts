/**
 * A table takes in a row that a person types directly below it, as Excel does: computed columns go on,
 * and so do the look, the validation and the conditional formats of the last row.
 */
import type { CellInput } from './cells';
import type { SpreadsheetEngine } from './engine';
import { cellArea, overlaps } from './grid';
import type { Area } from './grid';
import type { StylePatch } from './cellStyle';
import type { TableInfo } from './tables';

/**
 * Grows the table that ends directly above the cell. Call it after a person has put something into the
 * cell. Returns whether a table has grown.
 */
export function growTableAt(
  engine: SpreadsheetEngine,
  sheetId: string,
  row: number,
  column: number,
): boolean {
  const table = engine.tables
    .list()
    .find(
      ({ sheetId: id, area }) =>
        id === sheetId && area.bottom + 1 === row && area.left <= column && column <= area.right,
    );
  if (table === undefined || engine.pages.protection(sheetId) !== undefined) return false;
  const [cell] = engine.cells.read(sheetId, cellArea(row, column))[0] ?? [];
  if (cell === undefined || (cell.value === null && cell.formula === null)) return false;
  const grown: Area = { ...table.area, bottom: row };
  const blocked = engine.tables
    .list()
    .some(
      (other) => other.id !== table.id && other.sheetId === sheetId && overlaps(other.area, grown),
    );
  if (blocked) return false;
  continueRules(engine, table);
  engine.tables.resize(table.id, grown);
  continueRow(engine, table, row);
  return true;
}

/** A formula that reads the same in every row of the table, so that it may be copied as it stands. */
const isSameInEveryRow = (formula: string): boolean =>
  !/(^|[^A-Za-z0-9_\]'])\$?[A-Za-z]{1,3}\d+(?![A-Za-z0-9_(])/.test(
    formula.replace(/"[^"]*"/g, '').replace(/\[[^\]]*\]/g, ''),
  );

function continueRow(engine: SpreadsheetEngine, table: TableInfo, row: number): void {
  const { sheetId, area } = table;
  const above = { ...area, top: area.bottom };
  if (above.top <= area.top) return;
  const [last = []] = engine.cells.read(sheetId, above);
  const [now = []] = engine.cells.read(sheetId, { ...above, top: row, bottom: row });
  const inputs = last.map(({ formula }, i): CellInput | null => {
    const blank = now[i]?.value === null && now[i]?.formula === null;
    return formula !== null && blank && isSameInEveryRow(formula)
      ? { kind: 'formula', formula }
      : null;
  });
  const looks = last.map((_cell, i): StylePatch => {
    const style = engine.styles.at(sheetId, area.bottom, area.left + i);
    const own = engine.styles.at(sheetId, row, area.left + i);
    // What the person's typing brought along (a date, a percentage) stays.
    return { ...style, ...own };
  });
  engine.styles.applyBlock(sheetId, { row, column: area.left }, [looks]);
  if (inputs.some((input) => input !== null)) {
    engine.cells.write(sheetId, { row, column: area.left }, [inputs]);
  }
}

/** Rules that reach the table's last row reach the new one. */
function continueRules(engine: SpreadsheetEngine, { sheetId, area: table }: TableInfo): void {
  const longer = (area: Area): Area =>
    area.bottom === table.bottom && area.left >= table.left && area.right <= table.right
      ? { ...area, bottom: area.bottom + 1 }
      : area;
  for (const format of engine.conditionalFormats.list(sheetId)) {
    const areas = format.areas.map(longer);
    if (areas.some((area, i) => area !== format.areas[i])) {
      engine.conditionalFormats.set({ ...format, areas });
    }
  }
  for (const { areas: old, ...validation } of engine.validations.list(sheetId)) {
    const areas = old.map(longer);
    if (areas.some((area, i) => area !== old[i]))
      engine.validations.set(sheetId, areas, validation);
  }
}
