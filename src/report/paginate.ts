/**
 * Where the pages of the report begin. Left to the spreadsheet program a heading may stand alone at the
 * foot of a page, and only one table of a sheet can have its header repeated; so the pages are filled
 * here, a little below what fits, and every list begins a page with its header.
 */
import { pagePoints } from './grid';
import type { SheetRow } from './sheetRow';

export interface Pages {
  readonly rows: readonly SheetRow[];
  /** Rows that begin a page, the first page left out. */
  readonly breaksBefore: readonly number[];
}

/** Rows from `start` on that must stay together. */
function groupFrom(rows: readonly SheetRow[], start: number): readonly SheetRow[] {
  let end = start;
  while (rows[end]?.keepWithNext === true && end + 1 < rows.length) end += 1;
  return rows.slice(start, end + 1);
}

function heightOf(rows: readonly SheetRow[]): number {
  return rows.reduce((sum, { points }) => sum + points, 0);
}

/**
 * Fills pages row by row. Headers of lists are repeated as rows of their own, except that of the
 * `titleRow`, which the program itself repeats on every page after it.
 */
export function paginate(rows: readonly SheetRow[]): Pages {
  const placed: SheetRow[] = [];
  const breaksBefore: number[] = [];
  let used = 0;
  let titlePoints = 0;
  for (let start = 0; start < rows.length;) {
    const group = groupFrom(rows, start);
    const first = group[0];
    const overflows = used > 0 && used + heightOf(group) > pagePoints;
    if (first && placed.length > 0 && (overflows || first.newPage)) {
      breaksBefore.push(placed.length);
      used = titlePoints;
      if (first.pageHeader) {
        placed.push(first.pageHeader);
        used += first.pageHeader.points;
      }
    }
    placed.push(...group);
    used += heightOf(group);
    titlePoints = group.find(({ role }) => role === 'titleRow')?.points ?? titlePoints;
    start += group.length;
  }
  return { rows: placed, breaksBefore };
}
