/** Formats of cells, rows and columns gathered into layers. */
import type { Box, FormatLayer } from '../../workbook/blueprint';
import { LAST_COLUMN, LAST_ROW } from '../grid/address';
import type { CellStyle } from '../styles/cellStyle';
import { borderLayers } from './borderLayers';
import { CellGroups } from './boxes';
import type { LeftOutList } from './leftOut';
import type { StyleSheet } from './styleSheet';

export interface StyledCells {
  /** Number of the format by row and column; 0 is left out. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: readonly {
    readonly from: number;
    readonly to: number;
    readonly style: number;
  }[];
}

function withoutEdges(style: CellStyle): FormatLayer['style'] {
  const { edges, ...rest } = style;
  void edges;
  return rest;
}

/** The layers that paint the sheet as the file has it. */
export function layersOf(
  styled: StyledCells,
  sheet: StyleSheet,
  leftOut: LeftOutList,
  sheetName: string,
): readonly FormatLayer[] {
  const layers: FormatLayer[] = [];
  const put = (id: number, boxes: readonly Box[]): void => {
    const found = sheet.cells[id];
    for (const what of found?.lost ?? []) leftOut.add(what, sheetName);
    const style = withoutEdges(found?.style ?? {});
    if (Object.keys(style).length > 0) layers.push({ boxes, style });
  };
  for (const { from, to, style } of styled.columns) {
    put(style, [{ top: 0, left: from, bottom: LAST_ROW, right: to }]);
  }
  for (const [row, style] of styled.rows) {
    put(style, [{ top: row, left: 0, bottom: row, right: LAST_COLUMN }]);
  }
  const groups = new CellGroups<number>();
  const edges = new Map<number, Map<number, NonNullable<CellStyle['edges']>>>();
  for (const [row, line] of styled.cells) {
    for (const [column, id] of line) {
      groups.add(id, row, column);
      const own = sheet.cells[id]?.style.edges;
      if (!own) continue;
      const lines = edges.get(row) ?? new Map<number, NonNullable<CellStyle['edges']>>();
      edges.set(row, lines.set(column, own));
    }
  }
  for (const [id, boxes] of groups.entries()) put(id, boxes);
  const borders = borderLayers(edges);
  if (!borders.isComplete) leftOut.add('border', sheetName);
  return [...layers, ...borders.layers];
}
