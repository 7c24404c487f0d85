/**
 * Text on the clipboard as rows of cells: columns are separated by tabs, rows by line ends, and a cell
 * with one of them in it stands between quotes, as Excel writes it.
 */

/**
 * @example clipboardRows('a\tb\r\n"hai\ndòng"\t1,5\r\n') // [['a', 'b'], ['hai\ndòng', '1,5']]
 */
export function clipboardRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A quoted cell (doubled quotes inside), or a plain one, and what ends it.
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n?|\n|$)/gy;
  for (let match = cell.exec(text); match !== null; match = cell.exec(text)) {
    const [, quoted, plain = '', end] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"').replace(/\r\n?/g, '\n'));
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (cell.lastIndex >= text.length) break;
  }
  return rows;
}
