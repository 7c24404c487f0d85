/** Rows as high as their words need: nothing is cut off, nothing is blown up, no word of a header is broken. */
import { summaryOf, summarySheet } from '../../src/report';
import { lettering, printedWidths } from '../../src/report/grid';
import { timesWidths } from '../../src/report/timesWidths';
import type { SheetBlueprint } from '../../src/workbook/blueprint';
import { columnPixels, linesOf, textPixels } from '../../src/workbook/metrics';
import { officeQuarter, provinceQuarter } from './filledQuarter';

const headerFill = '#EDEFF2';
const lastColumn = printedWidths.length - 1;

/** Texts of the page that are lettered as tables are, with the columns that they stand in and their row. */
function tableTexts(sheet: SheetBlueprint, fill: string | null) {
  const merges = new Map(sheet.merges.map((box) => [`${box.top}:${box.left}`, box.right]));
  const rows = new Set(
    sheet.layers
      .filter(({ style }) => (fill === null ? style.border !== undefined : style.fill === fill))
      .flatMap(({ boxes }) =>
        boxes.flatMap(({ top, bottom }) =>
          Array.from({ length: bottom - top + 1 }, (_, index) => top + index),
        ),
      ),
  );
  const [block] = sheet.blocks;
  return [...rows].flatMap((row) =>
    (block?.rows[row] ?? []).slice(0, lastColumn + 1).flatMap((content, from) => {
      if (content.kind !== 'text' || content.text === '') return [];
      return [{ row, from, to: merges.get(`${row}:${from}`) ?? from, text: content.text }];
    }),
  );
}

function heightsOf(sheet: SheetBlueprint): readonly number[] {
  return sheet.rowHeights.flatMap(({ from, to, points }) =>
    Array.from({ length: to - from + 1 }, () => points),
  );
}

describe.each([
  ['tỉnh, Quý I/2026', provinceQuarter()],
  ['Văn phòng, Quý III/2025', officeQuarter()],
] as const)('%s', (_, input) => {
  const sheet = summarySheet(summaryOf(input));
  const heights = heightsOf(sheet);

  test('không chữ nào của tiêu đề bảng rộng hơn cột của nó', () => {
    const texts = tableTexts(sheet, headerFill);
    expect(texts.length).toBeGreaterThan(50);
    const broken = texts.flatMap(({ text, from, to }) => {
      const { characters, points } = lettering({ from, to });
      const room = columnPixels(characters) - 5;
      return text.split(' ').filter((word) => textPixels(word, points, true, timesWidths) > room);
    });
    expect(broken).toEqual([]);
  });

  test('hàng nào của bảng cũng vừa chữ: không thiếu dòng, không thừa quá một dòng', () => {
    const needed = new Map<number, number>();
    for (const { row, from, to, text } of tableTexts(sheet, null)) {
      const lines = linesOf(text, lettering({ from, to }));
      needed.set(row, Math.max(needed.get(row) ?? 0, lines));
    }
    const wrong = [...needed].filter(([row, lines]) => {
      const height = heights[row] ?? 0;
      // 12,7 điểm một dòng Times New Roman 10,5; a bold text may take a line more than it was counted here.
      return height < lines * 12 || height > (lines + 1) * 13 + 20;
    });
    expect(wrong).toEqual([]);
  });
});
