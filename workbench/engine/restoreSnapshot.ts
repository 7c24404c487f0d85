/**
 * Lays a snapshot out in an engine, through the engine's own interface. Whatever the workbook held
 * before is gone. Formulas are written as formulas and get their values from the next calculation.
 */
import type { CellInput, CellValue } from './cells';
import type { StylePatch } from './cellStyle';
import type { SpreadsheetEngine } from './engine';
import { COLUMN_COUNT, ROW_COUNT } from './grid';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from './snapshot';

/** Rows of a sheet are written in blocks of this many, so that a sparse sheet needs no huge block. */
const BLOCK_ROWS = 500;

export function restoreSnapshot(engine: SpreadsheetEngine, snapshot: WorkbookSnapshot): void {
  const old = engine.sheets.list();
  for (const name of engine.names.list()) engine.names.delete(name.name, name.sheetId);
  // The old sheets keep their names for as long as the new ones need them not to clash.
  old.forEach((sheet, i) => engine.sheets.rename(sheet.id, `~${i}~`));
  const ids = new Map(snapshot.sheets.map((sheet) => [sheet.name, engine.sheets.add(sheet.name)]));
  const active = ids.get(snapshot.activeSheet) ?? [...ids.values()][0];
  if (active !== undefined) engine.sheets.activate(active);
  for (const sheet of old) engine.sheets.delete(sheet.id);

  const eachSheet = (act: (sheet: SheetSnapshot, id: string) => void): void => {
    for (const sheet of snapshot.sheets) {
      const id = ids.get(sheet.name);
      if (id !== undefined) act(sheet, id);
    }
  };
  // Tables before formulas: a formula that names a table must find it.
  eachSheet((sheet, id) => restoreConstants(engine, id, sheet));
  eachSheet((sheet, id) => restoreTables(engine, id, sheet));
  for (const { sheet, ...name } of snapshot.names) {
    const sheetId = sheet === undefined ? undefined : ids.get(sheet);
    engine.names.set(sheetId === undefined ? name : { ...name, sheetId });
  }
  eachSheet((sheet, id) => {
    restoreFormulas(engine, id, sheet);
    restoreLooks(engine, id, sheet, snapshot);
    restoreRules(engine, id, sheet);
    restoreSheet(engine, id, sheet);
  });
  // Selecting cells shows their sheet.
  if (active !== undefined) engine.sheets.activate(active);
}

const inputOf = (value: CellValue): CellInput => {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: 'text', value };
};

/** Calls back with dense blocks around the cells, at most `BLOCK_ROWS` rows each. */
function inBlocks<T>(
  cells: readonly SnapshotCell[],
  make: (cell: SnapshotCell) => T,
  write: (topLeft: { row: number; column: number }, block: (T | null)[][]) => void,
): void {
  const groups = new Map<number, SnapshotCell[]>();
  for (const cell of cells) {
    const key = Math.floor(cell.row / BLOCK_ROWS);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  for (const group of groups.values()) {
    const rows = group.map((cell) => cell.row);
    const columns = group.map((cell) => cell.column);
    const row = Math.min(...rows);
    const column = Math.min(...columns);
    const width = Math.max(...columns) - column + 1;
    const block = Array.from({ length: Math.max(...rows) - row + 1 }, () =>
      new Array<T | null>(width).fill(null),
    );
    for (const cell of group) {
      const line = block[cell.row - row];
      if (line !== undefined) line[cell.column - column] = make(cell);
    }
    write({ row, column }, block);
  }
}

function restoreConstants(engine: SpreadsheetEngine, id: string, sheet: SheetSnapshot): void {
  const constants = sheet.cells.filter((cell) => cell.formula === undefined && cell.value !== null);
  inBlocks<CellInput>(
    constants,
    (cell) => inputOf(cell.value),
    (topLeft, block) => engine.cells.write(id, topLeft, block),
  );
}

function restoreFormulas(engine: SpreadsheetEngine, id: string, sheet: SheetSnapshot): void {
  const formulas = sheet.cells.filter((cell) => cell.formula !== undefined);
  inBlocks<CellInput>(
    formulas,
    (cell) => ({ kind: 'formula', formula: cell.formula ?? '' }),
    (topLeft, block) => engine.cells.write(id, topLeft, block),
  );
}

function restoreTables(engine: SpreadsheetEngine, id: string, sheet: SheetSnapshot): void {
  for (const table of sheet.tables) {
    const tableId = engine.tables.add(id, table.area, table.name);
    engine.tables.restyle(tableId, table.look);
    if (table.filters.length > 0) engine.tables.setFilters(tableId, table.filters);
  }
}

function restoreLooks(
  engine: SpreadsheetEngine,
  id: string,
  sheet: SheetSnapshot,
  snapshot: WorkbookSnapshot,
): void {
  const styleOf = (index: number | undefined): StylePatch | undefined =>
    index === undefined ? undefined : snapshot.styles[index];
  for (const column of sheet.columns) {
    const style = styleOf(column.style);
    const area = { top: 0, left: column.index, bottom: ROW_COUNT - 1, right: column.index };
    if (style !== undefined) engine.styles.apply(id, [area], style);
    if (column.size !== undefined) {
      engine.layout.setColumnWidth(id, column.index, column.index, column.size);
    }
    if (column.hidden) engine.layout.setColumnsHidden(id, column.index, column.index, true);
  }
  for (const row of sheet.rows) {
    const style = styleOf(row.style);
    const area = { top: row.index, left: 0, bottom: row.index, right: COLUMN_COUNT - 1 };
    if (style !== undefined) engine.styles.apply(id, [area], style);
    if (row.size !== undefined)
      engine.layout.setRowHeight(id, [{ first: row.index, last: row.index }], row.size);
    if (row.hidden) engine.layout.setRowsHidden(id, row.index, row.index, true);
  }
  inBlocks<StylePatch>(
    sheet.cells.filter((cell) => cell.style !== undefined || cell.formula !== undefined),
    // Only a formula that is entered takes over a format; one that was there keeps what it has.
    ({ style, formula }) => ({
      ...(formula !== undefined && { numberFormat: 'General' }),
      ...styleOf(style),
    }),
    (topLeft, block) => engine.styles.applyBlock(id, topLeft, block),
  );
  for (const cell of sheet.cells) {
    if (cell.link !== undefined) engine.links.set(id, cell.row, cell.column, cell.link);
  }
}

function restoreRules(engine: SpreadsheetEngine, id: string, sheet: SheetSnapshot): void {
  // A new rule takes the highest priority: the last one goes first.
  [...sheet.conditionalFormats].reverse().forEach((format, i) => {
    engine.conditionalFormats.set({ ...format, sheetId: id, id: `restored-${id}-${i}` });
  });
  for (const { areas, ...validation } of sheet.validations) {
    engine.validations.set(id, areas, validation);
  }
}

function restoreSheet(engine: SpreadsheetEngine, id: string, sheet: SheetSnapshot): void {
  engine.layout.merge(id, sheet.merges);
  if (sheet.frozen.rows > 0 || sheet.frozen.columns > 0) engine.layout.freeze(id, sheet.frozen);
  if (sheet.tabColor !== '') engine.sheets.setTabColor(id, sheet.tabColor);
  if (!sheet.showGridlines) engine.sheets.setShowGridlines(id, false);
  engine.pages.setLayout(id, sheet.page);
  for (const chart of sheet.charts ?? []) engine.charts.add(id, chart);
  engine.pages.setProtection(id, sheet.protection);
  if (sheet.selection !== undefined) engine.select({ sheetId: id, areas: sheet.selection });
  if (sheet.visibility !== 'Visible') engine.sheets.setVisibility(id, sheet.visibility);
}
