/**
 * Columns at a table's right whose formulas nobody asks for: the aids of a figures sheet, which are folded
 * away and written anew by every load and hold more than half of the sheet's text; and the plan that a
 * workbook carries, which is text.
 */
import { figureAids, sourceHeaders } from '../../workbook/columns';
import { periodOfTable, tableNames } from '../../workbook/names';
import type { SliceReading } from './requestTable';

const aids: ReadonlySet<unknown> = new Set(Object.values(figureAids));
const source: ReadonlySet<unknown> = new Set([sourceHeaders.text, sourceHeaders.mark]);
const nothing: ReadonlySet<unknown> = new Set();

function unreadColumns(table: string): ReadonlySet<unknown> {
  if (table === tableNames.source) return source;
  return periodOfTable(table) === null ? nothing : aids;
}

/**
 * How many columns at a table's right are read without formulas, as we lay it out.
 *
 * @example foldedAids('SoLieu_2026_Q1') // 17
 * @example foldedAids('NhiemVu') // 0
 */
export const foldedAids = (table: string): number => unreadColumns(table).size;

/** Tables where something else stands among the columns whose formulas were not read. */
export function movedAids(slices: readonly SliceReading[]): readonly string[] {
  return slices
    .filter(({ from, table, withoutFormulas, values: [header = []] }) => {
      const unread = header.slice(header.length - withoutFormulas);
      const expected = unreadColumns(table);
      return from === 0 && withoutFormulas > 0 && !unread.every((name) => expected.has(name));
    })
    .map(({ table }) => table);
}
