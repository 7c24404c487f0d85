/**
 * Columns whose formulas nobody asks for: the aids at the right of a figures sheet. They are folded away
 * and written anew by every load, and hold more than half of the sheet's text.
 */
import { figureAids } from '../../workbook/columns';
import { periodOfTable } from '../../workbook/names';
import type { SliceReading } from './requestTable';

const aids: ReadonlySet<unknown> = new Set(Object.values(figureAids));

/**
 * How many columns at a table's right are aids, as we lay it out.
 *
 * @example foldedAids('SoLieu_2026_Q1') // 17
 * @example foldedAids('NhiemVu') // 0
 */
export const foldedAids = (table: string): number =>
  periodOfTable(table) === null ? 0 : aids.size;

/** Tables where something else stands among the columns whose formulas were not read. */
export function movedAids(slices: readonly SliceReading[]): readonly string[] {
  return slices
    .filter(({ from, withoutFormulas, values: [header = []] }) => {
      const unread = header.slice(header.length - withoutFormulas);
      return from === 0 && withoutFormulas > 0 && !unread.every((name) => aids.has(name));
    })
    .map(({ table }) => table);
}
