import fc from 'fast-check';
import { cutToLines, piecesOf } from '../../src/report/fitting';
import { lettering } from '../../src/report/grid';
import { linesOf } from '../../src/workbook/metrics';

const column = { from: 9, to: 9 };

test('chữ vừa ô thì giữ nguyên', () => {
  expect(cutToLines('Chờ hướng dẫn', column, 3)).toBe('Chờ hướng dẫn');
});

test('chữ quá dài được cắt ở cuối một từ và có dấu ba chấm', () => {
  const cut = cutToLines('Cải cách thủ tục hành chính '.repeat(50), column, 4);
  expect(cut).toMatch(/(Cải|cách|thủ|tục|hành|chính)…$/u);
  expect(linesOf(cut, lettering(column))).toBeLessThanOrEqual(4);
});

test('với mọi văn bản, các đoạn ghép lại là văn bản và không đoạn nào quá số dòng', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-zđư]{1,40}$/u), { maxLength: 80 }),
      fc.integer({ min: 1, max: 12 }),
      (words, lines) => {
        const text = words.join(' ');
        const pieces = piecesOf(text, column, lines);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) {
          expect(linesOf(piece, lettering(column))).toBeLessThanOrEqual(lines);
        }
      },
    ),
    { numRuns: 60 },
  );
});
