import { clipboardRows } from '../../../workbench/page/person/clipboardText';

describe('text on the clipboard', () => {
  it.each<[string, string, readonly (readonly string[])[]]>([
    ['one cell', 'Sở Nội vụ', [['Sở Nội vụ']]],
    ['a row', 'a\tb\tc', [['a', 'b', 'c']]],
    [
      'rows as Windows ends them',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['rows as Linux and Mac end them', 'a\nb\rc', [['a'], ['b'], ['c']]],
    ['an empty cell in the middle and at the end', 'a\t\tb\t', [['a', '', 'b', '']]],
    ['an empty row in the middle', 'a\n\nb\n', [['a'], [''], ['b']]],
    ['a cell of two lines', '"hai\r\ndòng"\tx', [['hai\ndòng', 'x']]],
    ['a cell with quotes', '"nói ""có"""\tx', [['nói "có"', 'x']]],
    ['quotes that do not enclose the cell', '"a" và "b"\tx', [['"a" và "b"', 'x']]],
    ['a lone quote', '"chưa đóng\tx', [['"chưa đóng', 'x']]],
  ])('holds %s', (_, text, rows) => {
    expect(clipboardRows(text)).toEqual(rows);
  });
});
