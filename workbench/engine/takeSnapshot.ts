/**
 * Reads a whole workbook out of an engine, through the engine's own interface.
 */
import type { CellStyle } from './cellStyle';
import type { SpreadsheetEngine } from './engine';
import { cellArea, sameArea } from './grid';
import type { Area } from './grid';
import type { SheetInfo } from './sheets';
import type {
  SheetSnapshot,
  SnapshotCell,
  SnapshotLine,
  SnapshotName,
  WorkbookSnapshot,
} from './snapshot';

/** Gives equal styles one number; the default style has none. */
class StyleIndex {
  readonly styles: CellStyle[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(style: CellStyle): number | undefined {
    const members = Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1));
    if (members.length === 0) return undefined;
    const key = JSON.stringify(members);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.styles.push(style);
    this.numbers.set(key, this.styles.length - 1);
    return this.styles.length - 1;
  }
}

export function takeSnapshot(engine: SpreadsheetEngine): WorkbookSnapshot {
  const index = new StyleIndex();
  const infos = engine.sheets.list();
  const nameOf = new Map(infos.map((info) => [info.id, info.name]));
  const sheets = infos.map((info) => sheetSnapshot(engine, info, index));
  const names = engine.names.list().map(({ sheetId, ...name }): SnapshotName => {
    const sheet = sheetId === undefined ? undefined : nameOf.get(sheetId);
    return sheet === undefined ? name : { ...name, sheet };
  });
  return {
    name: engine.workbookName(),
    styles: index.styles,
    sheets,
    names,
    activeSheet: nameOf.get(engine.sheets.activeId()) ?? '',
  };
}

function sheetSnapshot(
  engine: SpreadsheetEngine,
  info: SheetInfo,
  index: StyleIndex,
): SheetSnapshot {
  const { id } = info;
  const protection = engine.pages.protection(id);
  const charts = engine.charts.list(id);
  const selection = engine.selection(id).areas;
  return {
    name: info.name,
    visibility: info.visibility,
    tabColor: info.tabColor,
    showGridlines: info.showGridlines,
    cells: cellsOf(engine, id, index),
    columns: engine.layout.customColumns(id).map((column) =>
      line(column, index.numberOf(engine.styles.columnStyle(id, column)), {
        size: engine.layout.columnWidth(id, column),
        hidden: engine.layout.isColumnHidden(id, column),
      }),
    ),
    rows: engine.layout.customRows(id).map((row) =>
      line(row, index.numberOf(engine.styles.rowStyle(id, row)), {
        size: engine.layout.rowHeight(id, row),
        hidden: engine.layout.isRowHidden(id, row),
      }),
    ),
    merges: engine.layout.merges(id),
    frozen: engine.layout.frozenPanes(id),
    tables: engine.tables
      .list()
      .filter((table) => table.sheetId === id)
      .map(({ id: _id, sheetId: _sheetId, ...table }) => table),
    conditionalFormats: engine.conditionalFormats
      .list(id)
      .map(({ id: _id, sheetId: _sheetId, ...format }) => format),
    validations: engine.validations.list(id),
    page: engine.pages.layout(id),
    ...(charts.length === 0 ? {} : { charts: charts.map(({ id: _id, ...chart }) => chart) }),
    ...(protection === undefined ? {} : { protection }),
    ...(isFirstCell(selection) ? {} : { selection }),
  };
}

function isFirstCell(areas: readonly Area[]): boolean {
  const [area, more] = areas;
  return more === undefined && (area === undefined || sameArea(area, cellArea(0, 0)));
}

function line(
  index: number,
  style: number | undefined,
  { size, hidden }: { readonly size: number; readonly hidden: boolean },
): SnapshotLine {
  return { index, size, ...(hidden ? { hidden } : {}), ...(style === undefined ? {} : { style }) };
}

function cellsOf(engine: SpreadsheetEngine, sheetId: string, index: StyleIndex): SnapshotCell[] {
  const used = engine.cells.usedArea(sheetId, false);
  if (used === undefined) return [];
  const cells: SnapshotCell[] = [];
  engine.cells.read(sheetId, used).forEach((contents, i) => {
    contents.forEach(({ value, formula }, j) => {
      const row = used.top + i;
      const column = used.left + j;
      const style = index.numberOf(engine.styles.at(sheetId, row, column));
      const link = engine.links.at(sheetId, row, column);
      if (value === null && formula === null && style === undefined && link === undefined) return;
      cells.push({
        row,
        column,
        value,
        ...(formula === null ? {} : { formula }),
        ...(style === undefined ? {} : { style }),
        ...(link === undefined ? {} : { link }),
      });
    });
  });
  return cells;
}
