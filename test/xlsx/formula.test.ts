import { fromFileFormula, toFileFormula } from '../../src/xlsx/formula/fileForm';
import { moveFormula } from '../../src/xlsx/formula/references';

describe('công thức dời chỗ', () => {
  test.each([
    ['A1', 1, 1, 'B2'],
    ['$A1+A$1+$A$1', 2, 3, '$A3+D$1+$A$1'],
    ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
    ['SUM(A:A,1:1)', 2, 1, 'SUM(B:B,3:3)'],
    ['\'Q1 A1\'!A1&"A1"', 1, 0, '\'Q1 A1\'!A2&"A1"'],
    ["'O''A1'!A1", 1, 0, "'O''A1'!A2"],
    ['Q1!A1', 1, 0, 'Q1!A2'],
    ['LOG10(A1)+ATAN2(A1,B1)', 1, 0, 'LOG10(A2)+ATAN2(A2,B2)'],
    ['SoLieu_2026_Q1[[#This Row],[A1]]+A1', 1, 0, 'SoLieu_2026_Q1[[#This Row],[A1]]+A2'],
    ["T[[#This Row],[A']1]]+A1", 1, 0, "T[[#This Row],[A']1]]+A2"],
    ['[1]Q1!A1', 1, 0, '[1]Q1!A2'],
    ['KH_A1+_A1+A1B+A1.5', 1, 0, 'KH_A1+_A1+A1B+A1.5'],
    ['Tỉnh1+XFE1+A0', 1, 0, 'Tỉnh1+XFE1+A0'],
    ['1E5+A1', 1, 0, '1E5+A2'],
    ['TRUE', 1, 0, 'TRUE'],
    ['A1048576', 1, 0, 'A1'],
    ['A2', -2, 0, 'A1048576'],
    ['XFD1', 0, 1, 'A1'],
  ])('%s dời %i dòng, %i cột là %s', (formula, rows, columns, expected) => {
    expect(moveFormula(formula, rows, columns)).toBe(expected);
  });
});

describe('công thức trong tệp', () => {
  test.each([
    ['=A1+1', 'A1+1'],
    ['=IFS(A1,1)', '_xlfn.IFS(A1,1)'],
    ['=SUMIFS(A1,B1,"IFS(")', 'SUMIFS(A1,B1,"IFS(")'],
    ["='IFS('!A1+T[IFS(x]", "'IFS('!A1+T[IFS(x]"],
    ['=SORT(FILTER(A1:A2,B1:B2))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A2,B1:B2))'],
    ['=IFS', 'IFS'],
  ])('%s được ghi là %s', (formula, stored) => {
    expect(toFileFormula(formula)).toBe(stored);
    expect(fromFileFormula(stored)).toBe(formula);
  });

  test('một công thức không có dấu bằng vẫn là công thức ấy', () => {
    expect(toFileFormula('DM_TrangThai')).toBe('DM_TrangThai');
    expect(fromFileFormula('')).toBe('');
  });
});
