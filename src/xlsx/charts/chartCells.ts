/** The cells that a chart is drawn from, as references with the values that stand in them now. */
import { absoluteAddress, boxOf, quotedSheet } from '../../workbook/address';
import type { Box, SheetBlueprint } from '../../workbook/blueprint';
import { contentValue } from '../../workbook/content';
import { element } from '../xml/element';
import { encodeCellText, escapeText } from '../xml/escape';

type Shown = ReturnType<typeof contentValue>;

/** `null` where nothing is laid out. */
function valueAt({ blocks }: SheetBlueprint, row: number, column: number): Shown {
  const block = blocks.find(
    ({ top, left, rows }) =>
      row >= top &&
      row < top + rows.length &&
      column >= left &&
      column < left + (rows[0]?.length ?? 0),
  );
  const content = block?.rows[row - block.top]?.[column - block.left];
  return content === undefined ? null : contentValue(content);
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
        const value = valueAt(this.sheet, row, column);
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
