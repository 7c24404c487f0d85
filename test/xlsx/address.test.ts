import {
  absoluteAddress,
  boxAddress,
  cellAddress,
  columnIndex,
  columnName,
  parseBox,
  parseCell,
  quoteSheet,
} from '../../src/xlsx/grid/address';
import { parseReference } from '../../src/xlsx/read/definedNames';
import { showsDate } from '../../src/xlsx/styles/numberFormats';
import { charactersOf, fileWidth } from '../../src/xlsx/write/columns';

test('mọi cột đều có tên, tên nào cũng trở về cột ấy', () => {
  for (let column = 0; column <= 16_383; column++) {
    expect(columnIndex(columnName(column))).toBe(column);
  }
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual([
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
  expect(quoteSheet("Q1 'nháp'")).toBe("'Q1 ''nháp'''");
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

test.each([
  ['dd/mm/yyyy', true],
  ['d-mmm', true],
  ['[$-42A]dd" tháng "mm', true],
  ['m/d/yyyy h:mm', false],
  ['[h]:mm', false],
  ['0.00', false],
  ['[Red]#,##0', false],
  ['General', false],
  ['"ngày" 0', false],
  ['@', false],
])('định dạng %s hiện ngày: %s', (format, isDate) => {
  expect(showsDate(format)).toBe(isDate);
});

test('độ rộng cột đi vào tệp rồi trở ra như cũ', () => {
  expect(fileWidth(10)).toBe(10.7109375);
  for (const characters of [0, 0.5, 1, 8.43, 10, 10.5, 50, 255]) {
    expect(charactersOf(fileWidth(characters))).toBe(characters);
  }
});
