import { writtenText } from '../../src/excel/write/cellText';

describe('text that Excel would take for something else gets an apostrophe', () => {
  test.each([
    '=1+1',
    '+84 24',
    '-5',
    '@x',
    '\tthụt đầu dòng',
    '\nxuống dòng',
    "'trích",
    '85',
    '85%',
    '1.234,5',
    '15/11/2026',
    '1e5',
    '#N/A',
    'TRUE',
    'false',
    'Mar 5',
    'Tháng 12',
    ' 85',
    '\u00a085',
    '（5）',
  ])('%j', (text) => {
    expect(writtenText(text)).toBe(`'${text}`);
  });
});

describe('plain words go as they are', () => {
  test.each([
    'Hoàn thành',
    'II.2.d',
    'Đạt mốc năm 2026',
    'Quyết định số 1085/QĐ-UBND',
    '“Trích” văn bản',
    'Tháng 12 năm 2026 trình Ủy ban nhân dân tỉnh',
    '',
  ])('%j', (text) => {
    expect(writtenText(text)).toBe(text);
  });
});
