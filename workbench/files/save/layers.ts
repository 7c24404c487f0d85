/**
 * How the cells of a sheet look, as layers of a blueprint: one layer for each different style, and the
 * lines around cells on top.
 */
import type { CellStyle } from '../../engine/cellStyle';
import { wholeSheet } from '../../engine/grid';
import type { SheetSnapshot } from '../../engine/snapshot';
import type { Box, FormatLayer, Style } from '../../../src/workbook/blueprint';
import type { EdgeLine } from '../../../src/xlsx/styles/cellStyle';
import { borderLayers } from './borderLayers';
import type { EdgeGrid } from './borderLayers';
import { edgesOf, frameOf } from './borders';
import type { Edges } from './borders';
import { colourOf } from './colour';
import type { Loss } from './losses';
import { rectangles } from './rectangles';
import type { Position } from './rectangles';

/** The layers of the sheet; `styles` is the snapshot's list that its cells refer to. */
export function formatLayers(
  sheet: SheetSnapshot,
  styles: readonly CellStyle[],
  lose: (loss: Loss) => void,
): readonly FormatLayer[] {
  const lines = wholeLines(sheet).flatMap(({ style, box }) => {
    const look = styles[style];
    return look === undefined ? [] : wholeLineLayers(look, box, lose);
  });
  const cells = [...positionsByStyle(sheet)].flatMap(([style, positions]) =>
    plainLayer(styles[style] ?? {}, rectangles(positions), lose),
  );
  const borders = borderLayers(edgeGrid(sheet, styles, lose));
  if (!borders.isComplete) lose('borders');
  return [...lines, ...cells, ...borders.layers];
}

interface StyledLine {
  readonly style: number;
  readonly box: Box;
}

/** Columns and rows with a look of their own. */
function wholeLines({ columns, rows }: SheetSnapshot): readonly StyledLine[] {
  const { bottom, right } = wholeSheet;
  return [
    ...columns.flatMap(({ index, style }) =>
      style === undefined ? [] : { style, box: { top: 0, left: index, bottom, right: index } },
    ),
    ...rows.flatMap(({ index, style }) =>
      style === undefined ? [] : { style, box: { top: index, left: 0, bottom: index, right } },
    ),
  ];
}

/** Of the lines around all cells of a column or row only those that are the same on all sides. */
function wholeLineLayers(
  style: CellStyle,
  box: Box,
  lose: (loss: Loss) => void,
): readonly FormatLayer[] {
  const edges = edgesOf(style, lose);
  const line = edges && frameOf(edges);
  if (edges !== undefined && line === undefined) lose('borders');
  const border = line === undefined ? [] : [{ boxes: [box], style: frame(line) }];
  return [...plainLayer(style, [box], lose), ...border];
}

function frame(line: EdgeLine): Style {
  return { border: { edges: 'all', ...line } };
}

function positionsByStyle(sheet: SheetSnapshot): Map<number, Position[]> {
  const groups = new Map<number, Position[]>();
  for (const { row, column, style } of sheet.cells) {
    if (style === undefined) continue;
    const group = groups.get(style);
    if (group === undefined) groups.set(style, [{ row, column }]);
    else group.push({ row, column });
  }
  return groups;
}

function edgeGrid(
  sheet: SheetSnapshot,
  styles: readonly CellStyle[],
  lose: (loss: Loss) => void,
): EdgeGrid {
  const edges = styles.map((style) => edgesOf(style, lose));
  const grid = new Map<number, Map<number, Edges>>();
  for (const { row, column, style } of sheet.cells) {
    const own = style === undefined ? undefined : edges[style];
    if (own === undefined) continue;
    const line = grid.get(row) ?? new Map<number, Edges>();
    grid.set(row, line.set(column, own));
  }
  return grid;
}

function plainLayer(
  style: CellStyle,
  boxes: readonly Box[],
  lose: (loss: Loss) => void,
): readonly FormatLayer[] {
  const plain = styleOf(style, lose);
  return Object.keys(plain).length === 0 ? [] : [{ boxes, style: plain }];
}

const HORIZONTAL = new Map<CellStyle['horizontal'], NonNullable<Style['horizontal']>>([
  ['Left', 'left'],
  ['Center', 'center'],
  ['CenterAcrossSelection', 'center'],
  ['Right', 'right'],
]);
const VERTICAL = new Map<CellStyle['vertical'], NonNullable<Style['vertical']>>([
  ['Top', 'top'],
  ['Center', 'center'],
  ['Bottom', 'bottom'],
]);

function styleOf(style: CellStyle, lose: (loss: Loss) => void): Style {
  const horizontal = HORIZONTAL.get(style.horizontal);
  const vertical = VERTICAL.get(style.vertical);
  const isRare =
    style.textOrientation !== undefined ||
    style.strikethrough === true ||
    (style.horizontal !== undefined && style.horizontal !== 'General' && !horizontal) ||
    (style.vertical !== undefined && !vertical);
  if (isRare) lose('rareFormats');
  const font = fontOf(style);
  return {
    ...(font !== undefined && { font }),
    ...(style.fillColor !== undefined && { fill: colourOf(style.fillColor) }),
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(style.wrapText !== undefined && { wrap: style.wrapText }),
    ...(style.indent !== undefined && { indent: style.indent }),
    ...(style.numberFormat !== undefined && { numberFormat: style.numberFormat }),
    ...(style.locked !== undefined && { locked: style.locked }),
  };
}

function fontOf(style: CellStyle): Style['font'] {
  const font = {
    ...(style.fontName !== undefined && { name: style.fontName }),
    ...(style.fontSize !== undefined && { size: style.fontSize }),
    ...(style.bold !== undefined && { bold: style.bold }),
    ...(style.italic !== undefined && { italic: style.italic }),
    ...(style.underline !== undefined && { underline: style.underline !== 'None' }),
    ...(style.fontColor !== undefined && { colour: colourOf(style.fontColor) }),
  };
  return Object.keys(font).length > 0 ? font : undefined;
}
