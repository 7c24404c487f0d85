/** The cells that a chart is drawn from, as references with the values that stand in them now. */
import { toExcelSerial } from '../../plan/civilDate';
import { absoluteAddress, boxOf, quotedSheet } from '../../workbook/address';
import type { Box, Content, SheetBlueprint } from '../../workbook/blueprint';
import { element } from '../xml/element';
import { encodeCellText, escapeText } from '../xml/escape';

type Shown = string | number | null;

function shown(content: Content | undefined): Shown {
  switch (content?.kind) {
    case 'text':
    case 'link':
      return content.text;
    case 'number':
      return content.value;
    case 'date':
      return toExcelSerial(content.date);
    case 'formula':
      return typeof content.cached === 'boolean' ? null : content.cached;
    default:
      return null;
  }
}

function contentAt({ blocks }: SheetBlueprint, row: number, column: number): Content | undefined {
  const block = blocks.find(
    ({ top, left, rows }) =>
      row >= top &&
      row < top + rows.length &&
      column >= left &&
      column < left + (rows[0]?.length ?? 0),
  );
  return block?.rows[row - block.top]?.[column - block.left];
}

export class ChartCells {
  /** @param name the sheet's name in the file */
  constructor(
    private readonly sheet: SheetBlueprint,
    private readonly name: string,
  ) {}

  private reference(box: Box): string {
    const formula = `${quotedSheet(this.name)}!${absoluteAddress(box)}`;
    return element('c:f', {}, escapeText(formula));
  }

  private points(box: Box, isKept: (value: Shown) => boolean): string {
    let points = '';
    let count = 0;
    for (let row = box.top; row <= box.bottom; row++) {
      for (let column = box.left; column <= box.right; column++) {
        const value = shown(contentAt(this.sheet, row, column));
        if (isKept(value)) {
          const text = escapeText(encodeCellText(String(value)));
          points += element('c:pt', { idx: count }, element('c:v', {}, text));
        }
        count++;
      }
    }
    return element('c:ptCount', { val: count }) + points;
  }

  texts(box: Box): string {
    const cache = element(
      'c:strCache',
      {},
      this.points(box, (value) => value !== null),
    );
    return element('c:strRef', {}, this.reference(box) + cache);
  }

  numbers(box: Box, format: string): string {
    const code = element('c:formatCode', {}, escapeText(format));
    const points = this.points(box, (value) => typeof value === 'number');
    return element('c:numRef', {}, this.reference(box) + element('c:numCache', {}, code + points));
  }
}

/** The parts of a chart's data: the header of a series, its values, the categories of all. */
export function seriesBoxes({ top, left, bottom }: Box, index: number) {
  const rows = bottom - top;
  const column = left + 1 + index;
  return {
    name: boxOf(top, column, 1, 1),
    categories: boxOf(top + 1, left, rows, 1),
    values: boxOf(top + 1, column, rows, 1),
  };
}
