/** Formats: the layers of a sheet painted in order, each with as few commands as it has properties. */
import type { Border, Box, FormatLayer, SheetBlueprint, Style } from '../../workbook/blueprint';
import { boxAddress } from '../grid/address';
import { holdsCell } from '../grid/boxes';
import type { Cells, Pen } from './pen';
import { step, type Step } from './step';

type BorderIndex =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

const weights = { thin: 'Thin', medium: 'Medium', hair: 'Hairline' } as const;

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

function drawBorder(format: Excel.RangeFormat, border: Border, boxes: readonly Box[]): void {
  for (const index of edgesOf(border, boxes)) {
    const line = format.borders.getItem(index);
    line.style = 'Continuous';
    line.weight = weights[border.style];
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

const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function draw({ format }: Cells, style: Style, boxes: readonly Box[]): void {
  if (style.font) drawFont(format.font, style.font);
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.border) drawBorder(format, style.border, boxes);
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

function layerStep(sheet: string, { boxes, style }: FormatLayer): Step {
  const { numberFormat, ...rest } = style;
  return step(
    (pen) => {
      if (Object.keys(rest).length > 0) {
        for (const cells of pen.cells(sheet, boxes)) draw(cells, rest, boxes);
      }
      if (numberFormat !== undefined) drawNumberFormat(pen, sheet, boxes, numberFormat);
    },
    1_200 +
      boxes.length * 12 +
      (style.border ? 2_500 : 0) +
      (numberFormat ? boxes.length * 300 : 0),
  );
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

/** All layers of a sheet, in order. */
export function layerSteps(name: string, sheet: SheetBlueprint): readonly Step[] {
  const dates = undatedDates(sheet);
  const dated: readonly FormatLayer[] =
    dates.length === 0 ? [] : [{ boxes: dates, style: { numberFormat: 'dd/mm/yyyy' } }];
  return [...dated, ...sheet.layers].map((layer) => layerStep(name, layer));
}
