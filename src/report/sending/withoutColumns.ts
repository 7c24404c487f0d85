/** Takes columns out of a sheet: all that stands at their right moves up, what lay inside them goes. */
import { cellAddress, LAST_COLUMN, parseCell } from '../../workbook/address';
import type { Box, NameBlueprint, SheetBlueprint } from '../../workbook/blueprint';
import type { Frozen } from './frozenSheet';

/**
 * @param gone zero-based columns
 * @example withoutColumns(sheet, [], new Set([1])).sheet.columnWidths // [8, 20] of [8, 12, 20]
 */
export function withoutColumns(
  sheet: SheetBlueprint,
  names: readonly NameBlueprint[],
  gone: ReadonlySet<number>,
): Frozen {
  const columns = [...gone].sort((one, other) => one - other);
  const before = (column: number): number => columns.filter((each) => each < column).length;
  const isKept = (left: number) => (_: unknown, index: number) => !gone.has(left + index);
  const box = ({ top, left, bottom, right }: Box): Box | null => {
    const last = right >= LAST_COLUMN ? right : right - before(right + 1);
    const first = left - before(left);
    return first > last ? null : { top, left: first, bottom, right: last };
  };
  const boxes = (all: readonly Box[]): readonly Box[] => all.flatMap((each) => box(each) ?? []);
  const selected = parseCell(sheet.selection ?? '');
  const { area } = sheet.print;
  const kept: SheetBlueprint = {
    ...sheet,
    columnWidths: sheet.columnWidths.filter(isKept(0)),
    hiddenColumns: [],
    blocks: sheet.blocks
      .map(({ top, left, rows }) => ({
        top,
        left: left - before(left),
        rows: rows.map((row) => row.filter(isKept(left))),
      }))
      .filter(({ rows }) => (rows[0]?.length ?? 0) > 0),
    merges: boxes(sheet.merges),
    layers: sheet.layers
      .map(({ boxes: painted, style }) => ({ boxes: boxes(painted), style }))
      .filter(({ boxes: painted }) => painted.length > 0),
    tables: sheet.tables.flatMap((table) => {
      const place = box(table.box);
      const left = table.columns.filter(isKept(table.box.left));
      return place === null || left.length === 0 ? [] : [{ ...table, box: place, columns: left }];
    }),
    ...(sheet.charts === undefined
      ? {}
      : {
          charts: sheet.charts.flatMap((chart) => {
            const [place, data] = [box(chart.place), box(chart.data)];
            return place === null || data === null ? [] : [{ ...chart, place, data }];
          }),
        }),
    freeze: { ...sheet.freeze, columns: sheet.freeze.columns - before(sheet.freeze.columns) },
    print: { ...sheet.print, ...(area === undefined ? {} : { area: box(area) ?? area }) },
    ...(selected === null
      ? {}
      : { selection: cellAddress(selected.row, selected.column - before(selected.column)) }),
  };
  return {
    sheet: kept,
    names: names.flatMap((name) => {
      const place = box(name.box);
      return place === null ? [] : [{ ...name, box: place }];
    }),
  };
}
