import { widthInPoints } from '../../src/excel/write/layout';
import {
  absoluteAddress,
  boxAddress,
  cellAddress,
  columnIndex,
  columnLetters,
  parseBox,
  parseCell,
  quotedSheet,
} from '../../src/workbook/address';
import { parseReference } from '../../src/xlsx/read/definedNames';
import { fileWidth } from '../../src/xlsx/write/columns';

test('mọi cột đều có tên, tên nào cũng trở về cột ấy', () => {
  for (let column = 0; column <= 16_383; column++) {
    expect(columnIndex(columnLetters(column))).toBe(column);
  }
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual([
    'A',
    'Z',
    'AA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});

test.each([
  ['B3', { row: 2, column: 1 }],
  ['$XFD$1048576', { row: 1_048_575, column: 16_383 }],
  ['XFE1', null],
  ['A1048577', null],
  ['A0', null],
  ['1A', null],
])('địa chỉ %s', (text, position) => {
  expect(parseCell(text)).toEqual(position);
});

test.each([
  ['B2:A1', { top: 0, left: 0, bottom: 1, right: 1 }],
  ['$C:$D', { top: 0, left: 2, bottom: 1_048_575, right: 3 }],
  ['2:3', { top: 1, left: 0, bottom: 2, right: 16_383 }],
  ['A1:B2:C3', null],
  ['A:1', null],
])('vùng %s', (text, box) => {
  expect(parseBox(text)).toEqual(box);
});

test('vùng viết ra như Excel viết', () => {
  expect(cellAddress(1, 2)).toBe('C2');
  expect(boxAddress({ top: 0, left: 0, bottom: 0, right: 0 })).toBe('A1');
  expect(absoluteAddress({ top: 0, left: 0, bottom: 4, right: 27 })).toBe('$A$1:$AB$5');
  expect(quotedSheet("Q1 'nháp'")).toBe("'Q1 ''nháp'''");
});

test.each([
  ["'Kế hoạch'!$B$3", 'Kế hoạch'],
  ["'O''a'!A1", "O'a"],
  ['Q1!$A$1:$B$2', 'Q1'],
  ['Q1!A1,Q1!B1', undefined],
  ["'[1]Q1'!A1", undefined],
  ['SUM(Q1!A1)', undefined],
  ["'Q1:Q4'!A1 + 1", undefined],
])('tham chiếu %s', (text, sheet) => {
  expect(parseReference(text)?.sheet).toBe(sheet);
});

/** What Excel makes of a file's width, in pixels: ECMA-376, 18.3.1.13, for digits of seven pixels. */
function pixelsOf(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / 7)) / 256) * 7);
}

test.each([
  [0, 0],
  [0.5, 6],
  [1, 12],
  [7.5, 58],
  [8.43, 64],
  [10, 75],
  [10.5, 79],
  [255, 1790],
])('cột rộng %d ký tự hiện %d điểm ảnh, như đặt qua Office.js', (characters, pixels) => {
  expect(pixelsOf(fileWidth(characters))).toBe(pixels);
  expect(widthInPoints(characters)).toBe(pixels * 0.75);
});

test('cột rộng 10 ký tự ghi như Excel ghi', () => {
  expect(fileWidth(10)).toBe(10.7109375);
});
