/**
 * Cells, areas and A1 addresses as plain values.
 *
 * Rows and columns are zero-based and areas include both ends. The grid has Excel's size whatever
 * the engine behind it has laid out, so that `A:A` means the same here and in Excel.
 */

export const ROW_COUNT = 1_048_576;
export const COLUMN_COUNT = 16_384;

/** A rectangle of cells, both ends included, zero-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const rowsIn = (area: Area): number => area.bottom - area.top + 1;
export const columnsIn = (area: Area): number => area.right - area.left + 1;
export const cellsIn = (area: Area): number => rowsIn(area) * columnsIn(area);
export const isSingleCell = (area: Area): boolean => cellsIn(area) === 1;
export const spansAllRows = (area: Area): boolean =>
  area.top === 0 && area.bottom === ROW_COUNT - 1;
export const spansAllColumns = (area: Area): boolean =>
  area.left === 0 && area.right === COLUMN_COUNT - 1;

export const wholeSheet: Area = {
  top: 0,
  left: 0,
  bottom: ROW_COUNT - 1,
  right: COLUMN_COUNT - 1,
};

export const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

/** The cells that both areas share, or undefined when they share none. */
export function intersection(a: Area, b: Area): Area | undefined {
  const shared: Area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? undefined : shared;
}

export const overlaps = (a: Area, b: Area): boolean => intersection(a, b) !== undefined;

/** The smallest area that holds both. */
export const boundingArea = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** What is left of `area` when the cells of `hole` are taken out: up to four rectangles. */
export function withoutArea(area: Area, hole: Area): readonly Area[] {
  const shared = intersection(area, hole);
  if (shared === undefined) return [area];
  const parts: Area[] = [];
  if (area.top < shared.top) parts.push({ ...area, bottom: shared.top - 1 });
  if (shared.bottom < area.bottom) parts.push({ ...area, top: shared.bottom + 1 });
  const middle = { top: shared.top, bottom: shared.bottom };
  if (area.left < shared.left) parts.push({ ...middle, left: area.left, right: shared.left - 1 });
  if (shared.right < area.right)
    parts.push({ ...middle, left: shared.right + 1, right: area.right });
  return parts;
}

/** `columnLetters(27)` → `'AB'`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `columnNumber('AB')` → `27`. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `'A1'`, `'A1:C3'`, `'A:C'` or `'1:3'`; `absolute` adds the `$` signs. */
export function areaAddress(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const column = (c: number): string => `${mark}${columnLetters(c)}`;
  const row = (r: number): string => `${mark}${r + 1}`;
  if (spansAllRows(area)) {
    // Excel names the whole sheet by its rows.
    if (spansAllColumns(area)) return `${row(area.top)}:${row(area.bottom)}`;
    return `${column(area.left)}:${column(area.right)}`;
  }
  if (spansAllColumns(area)) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  return isSingleCell(area) ? first : `${first}:${column(area.right)}${row(area.bottom)}`;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** Reads `'$B$2'`, `'b2:D9'`, `'A:A'`, `'3:4'`; undefined when the text is no address in the grid. */
export function parseArea(address: string): Area | undefined {
  const [firstText, secondText, tooMany] = address.trim().split(':');
  if (firstText === undefined || tooMany !== undefined) return undefined;
  const first = corner.exec(firstText.trim());
  const second = corner.exec((secondText ?? firstText).trim());
  if (first === null || second === null) return undefined;
  const shape = (match: RegExpExecArray): string => `${match[1] ? 'c' : ''}${match[2] ? 'r' : ''}`;
  if (shape(first) === '' || shape(first) !== shape(second)) return undefined;
  if (secondText === undefined && shape(first) !== 'cr') return undefined;
  const rows = [first, second].map((m) => (m[2] ? Number(m[2]) - 1 : undefined));
  const columns = [first, second].map((m) => (m[1] ? columnNumber(m[1]) : undefined));
  const area: Area = {
    top: Math.min(rows[0] ?? 0, rows[1] ?? 0),
    bottom: Math.max(rows[0] ?? ROW_COUNT - 1, rows[1] ?? ROW_COUNT - 1),
    left: Math.min(columns[0] ?? 0, columns[1] ?? 0),
    right: Math.max(columns[0] ?? COLUMN_COUNT - 1, columns[1] ?? COLUMN_COUNT - 1),
  };
  return area.top >= 0 && area.left >= 0 && area.bottom < ROW_COUNT && area.right < COLUMN_COUNT
    ? area
    : undefined;
}

/** Sheet names that need no quotes in a reference are rare: letters of ASCII, digits, `_` and `.`. */
export function quotedSheetName(name: string): string {
  const looksLikeAddress = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[Rr]\d*[Cc]\d*$/.test(name);
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && /^[\x20-\x7e]*$/.test(name);
  return plain && !looksLikeAddress ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A reference split at its sheet: `"'Chỉ tiêu'!$A$1"` → `{ sheet: 'Chỉ tiêu', address: '$A$1' }`. */
export function splitReference(reference: string): {
  readonly sheet?: string;
  readonly address: string;
} {
  const text = reference.trim().replace(/^=/, '');
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/s.exec(text);
  const address = match?.[3];
  if (match === null || address === undefined) return { address: text };
  return { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), address };
}
