/**
 * Where the pages of the report begin. Left to the spreadsheet program a heading may stand alone at the foot
 * of a page, and Excel repeats one set of rows on every page of a sheet, while this sheet has a dozen tables:
 * so the pages are filled here, a little below what fits, and a list that goes on begins its page with a
 * header of its own. Rows stay as high as their words need.
 */
import { pagePoints } from './grid';
import type { SheetRow } from './sheetRow';

export interface Pages {
  readonly rows: readonly SheetRow[];
  /** Rows that begin a page, the first page left out. */
  readonly breaksBefore: readonly number[];
}

/** Rows from `start` on that must stay together, as far as one page holds them. */
function groupFrom(rows: readonly SheetRow[], start: number): readonly SheetRow[] {
  let end = start;
  let height = (rows[start]?.points ?? 0) + (rows[start]?.pageHeader?.points ?? 0);
  while (rows[end]?.keepWithNext === true) {
    height += rows[end + 1]?.points ?? 0;
    if (end + 1 >= rows.length || height > pagePoints) break;
    end += 1;
  }
  return rows.slice(start, end + 1);
}

function heightOf(rows: readonly SheetRow[]): number {
  return rows.reduce((sum, { points }) => sum + points, 0);
}

/** Fills pages row by row. */
export function paginate(rows: readonly SheetRow[]): Pages {
  const pages: (readonly SheetRow[])[] = [];
  let page: SheetRow[] = [];
  for (let start = 0; start < rows.length;) {
    const group = groupFrom(rows, start);
    const [first] = group;
    const overflows = heightOf(page) + heightOf(group) > pagePoints;
    if (first && page.length > 0 && (overflows || first.newPage)) {
      pages.push(page);
      page = first.pageHeader ? [first.pageHeader] : [];
    }
    page.push(...group);
    start += group.length;
  }
  pages.push(page);
  let row = 0;
  return {
    rows: pages.flat(),
    breaksBefore: pages.slice(0, -1).map((each) => (row += each.length)),
  };
}
