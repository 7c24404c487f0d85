/** Formats: the layers of a sheet painted in order, each with as few commands as it has properties. */
import type { Border, Box, FormatLayer, SheetBlueprint, Style } from '../../workbook/blueprint';
import { boxAddress } from '../grid/address';
import { holdsCell } from '../grid/boxes';
import { horizontals, verticals, weights } from './formatWords';
import type { Cells, Pen } from './pen';
import { drawLine, linesFor } from './lineFormats';
import { step, type Step } from './step';

type BorderIndex =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

function edgesOf(border: Border, boxes: readonly Box[]): readonly BorderIndex[] {
  switch (border.edges) {
    case 'top':
      return ['EdgeTop'];
    case 'bottom':
      return ['EdgeBottom'];
    case 'outline':
      return ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
    case 'all': {
      const edges: BorderIndex[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];
      if (boxes.some((box) => box.bottom > box.top)) edges.push('InsideHorizontal');
      if (boxes.some((box) => box.right > box.left)) edges.push('InsideVertical');
      return edges;
    }
  }
}

/** A new line is thin by itself; saying so is only needed where a thicker one may stand. */
function drawBorder(
  format: Excel.RangeFormat,
  border: Border,
  boxes: readonly Box[],
  isThinAlone: boolean,
): void {
  for (const index of edgesOf(border, boxes)) {
    const line = format.borders.getItem(index);
    line.style = 'Continuous';
    if (!isThinAlone) line.weight = weights[border.style];
    line.color = border.colour;
  }
}

function drawFont(font: Excel.RangeFont, wanted: NonNullable<Style['font']>): void {
  if (wanted.name !== undefined) font.name = wanted.name;
  if (wanted.size !== undefined) font.size = wanted.size;
  if (wanted.bold !== undefined) font.bold = wanted.bold;
  if (wanted.italic !== undefined) font.italic = wanted.italic;
  if (wanted.underline !== undefined) font.underline = wanted.underline ? 'Single' : 'None';
  if (wanted.colour !== undefined) font.color = wanted.colour;
}

interface Brush {
  readonly boxes: readonly Box[];
  readonly style: Omit<Style, 'numberFormat'>;
  /** No layer of the sheet draws anything but thin lines. */
  readonly isThinAlone: boolean;
}

function draw({ format }: Cells, { style, boxes, isThinAlone }: Brush): void {
  if (style.font) drawFont(format.font, style.font);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.border) drawBorder(format, style.border, boxes, isThinAlone);
  if (style.horizontal) format.horizontalAlignment = horizontals[style.horizontal];
  if (style.vertical) format.verticalAlignment = verticals[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  // After the alignment: setting that resets the indent.
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
}

/** RangeAreas take no number format, so each box is named. */
function drawNumberFormat(
  pen: Pen,
  sheet: string,
  boxes: readonly Box[],
  numberFormat: string,
): void {
  for (const box of boxes) {
    // One value for the whole range; the typings know only the array.
    const single = numberFormat as unknown as string[][];
    pen.range(sheet, boxAddress(box)).numberFormat = single;
  }
}

function drawAll(pen: Pen, sheet: string, brush: Brush): void {
  const { boxes, style } = brush;
  if (Object.keys(style).length === 0) return;
  const lines = linesFor(boxes, style);
  if (lines) {
    for (const line of lines) drawLine(pen.range(sheet, boxAddress(line.box)), line);
  } else {
    for (const cells of pen.cells(sheet, boxes)) draw(cells, brush);
  }
}

function bytesOfLayer({ boxes, style }: FormatLayer): number {
  const border = style.border ? 2_500 : 0;
  const numberFormat = style.numberFormat === undefined ? 0 : boxes.length * 300;
  return 1_200 + boxes.length * 12 + border + numberFormat;
}

function layerStep(sheet: string, layer: FormatLayer, isThinAlone: boolean): Step {
  const { boxes } = layer;
  const { numberFormat, ...style } = layer.style;
  return step((pen) => {
    drawAll(pen, sheet, { boxes, style, isThinAlone });
    if (numberFormat !== undefined) drawNumberFormat(pen, sheet, boxes, numberFormat);
  }, bytesOfLayer(layer));
}

/** A date that no layer gives a format would show as a number in the forties of thousands. */
function undatedDates(sheet: SheetBlueprint): readonly Box[] {
  const formatted = sheet.layers
    .filter((layer) => layer.style.numberFormat !== undefined)
    .flatMap((layer) => layer.boxes);
  return sheet.blocks.flatMap((block) =>
    block.rows.flatMap((line, down) =>
      line.flatMap((content, right) => {
        const [row, column] = [block.top + down, block.left + right];
        if (content.kind !== 'date' || holdsCell(formatted, row, column)) return [];
        return { top: row, left: column, bottom: row, right: column };
      }),
    ),
  );
}

/** Excel gives a formula the number format of the cells that it refers to, unless it is told another. */
function formulaBoxes(sheet: SheetBlueprint): readonly Box[] {
  return sheet.blocks
    .filter(({ rows }) => rows.some((row) => row.some(({ kind }) => kind === 'formula')))
    .map(({ top, left, rows }) => ({
      top,
      left,
      bottom: top + rows.length - 1,
      right: left + (rows[0]?.length ?? 1) - 1,
    }));
}

/** All layers of a sheet, in order, above what Excel would decide by itself. */
export function layerSteps(name: string, sheet: SheetBlueprint): readonly Step[] {
  const defaults: readonly FormatLayer[] = [
    { boxes: formulaBoxes(sheet), style: { numberFormat: 'General' } },
    { boxes: undatedDates(sheet), style: { numberFormat: 'dd/mm/yyyy' } },
  ];
  const isThinAlone = sheet.layers.every(({ style }) => (style.border?.style ?? 'thin') === 'thin');
  return [...defaults.filter(({ boxes }) => boxes.length > 0), ...sheet.layers].map((layer) =>
    layerStep(name, layer, isThinAlone),
  );
}
