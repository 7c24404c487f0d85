/**
 * How the cells of a sheet look, as layers of a blueprint: one layer for each different style, and
 * one more for each kind of line under or over single rows.
 */
import type { CellStyle } from '../../engine/cellStyle';
import { spansAllRows, wholeSheet } from '../../engine/grid';
import type { SheetSnapshot } from '../../engine/snapshot';
import type { Box, FormatLayer, Style } from '../../../src/workbook/blueprint';
import { bordersOf } from './borders';
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
  const layers: FormatLayer[] = [];
  const paint = (index: number, boxes: readonly Box[]): void => {
    const style = styles[index];
    if (style !== undefined) layers.push(...layersOf(style, boxes, lose));
  };
  const { bottom, right } = wholeSheet;
  for (const { index, style } of sheet.columns) {
    if (style !== undefined) paint(style, [{ top: 0, left: index, bottom, right: index }]);
  }
  for (const { index, style } of sheet.rows) {
    if (style !== undefined) paint(style, [{ top: index, left: 0, bottom: index, right }]);
  }
  for (const [style, positions] of positionsByStyle(sheet)) paint(style, rectangles(positions));
  return layers;
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

function layersOf(
  style: CellStyle,
  boxes: readonly Box[],
  lose: (loss: Loss) => void,
): readonly FormatLayer[] {
  const layers: FormatLayer[] = [];
  const plain = styleOf(style, lose);
  if (Object.keys(plain).length > 0) layers.push({ boxes, style: plain });
  for (const border of bordersOf(style, lose)) {
    // The edge of a box is drawn once around it; the edge of every cell is meant here.
    const isEdge = border.edges === 'top' || border.edges === 'bottom';
    if (isEdge && boxes.some(spansAllRows)) lose('borders');
    else layers.push({ boxes: isEdge ? boxes.flatMap(singleRows) : boxes, style: { border } });
  }
  return layers;
}

function singleRows(box: Box): readonly Box[] {
  return Array.from({ length: box.bottom - box.top + 1 }, (_, offset) => ({
    ...box,
    top: box.top + offset,
    bottom: box.top + offset,
  }));
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
