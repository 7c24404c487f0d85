/** Gives the rows of the page their places: contents, merges, heights, and a few large layers of format. */
import type { Block, Box, Content, FormatLayer, SheetBlueprint } from '../workbook/blueprint';
import { emptyCell } from '../workbook/content';
import { heightRuns } from '../workbook/metrics';
import { reasonColumn, wholeWidth } from './grid';
import { looks, type Look } from './looks';
import type { Placing, RowMark, RowRole, SheetRow } from './sheetRow';
import type { OwnField } from './summaryNames';

export interface Stack {
  readonly block: Block;
  readonly merges: readonly Box[];
  readonly layers: readonly FormatLayer[];
  readonly rowHeights: SheetBlueprint['rowHeights'];
  readonly kept: readonly { readonly field: OwnField; readonly box: Box }[];
  readonly rowsOf: (role: RowRole) => readonly number[];
  readonly lastRow: number;
}

function contents(row: SheetRow, placing: Placing): readonly Content[] {
  const cells: Content[] = Array.from({ length: reasonColumn + 1 }, () => emptyCell);
  for (const { column, content } of row.cells) {
    cells[column] = typeof content === 'function' ? content(placing) : content;
  }
  return cells;
}

function rowsByMark(rows: readonly SheetRow[]): ReadonlyMap<RowMark, readonly number[]> {
  const found = new Map<RowMark, number[]>();
  rows.forEach(({ mark }, row) => {
    if (mark === null) return;
    const list = found.get(mark);
    if (list) list.push(row);
    else found.set(mark, [row]);
  });
  return found;
}

/** Boxes of one look; equal spans of neighbouring rows become one box. */
class Boxes {
  private readonly runs = new Map<string, Box[]>();

  add(from: number, to: number, row: number): void {
    const key = `${from}:${to}`;
    const run = this.runs.get(key) ?? [];
    this.runs.set(key, run);
    const last = run.at(-1);
    if (last && last.bottom >= row - 1) run[run.length - 1] = { ...last, bottom: row };
    else run.push({ top: row, left: from, bottom: row, right: to });
  }

  all(): readonly Box[] {
    return [...this.runs.values()].flat();
  }
}

function layersOf(rows: readonly SheetRow[]): readonly FormatLayer[] {
  const painted = new Map<Look, Boxes>(looks.map(([look]) => [look, new Boxes()]));
  rows.forEach((row, index) => {
    painted.get('page')?.add(wholeWidth.from, wholeWidth.to, index);
    for (const { look, from, to } of row.looks) painted.get(look)?.add(from, to, index);
  });
  return looks
    .map(([look, style]) => ({ boxes: painted.get(look)?.all() ?? [], style }))
    .filter(({ boxes }) => boxes.length > 0);
}

/** Stacks rows from the sheet's first row on. */
export function stackRows(rows: readonly SheetRow[]): Stack {
  const marks = rowsByMark(rows);
  const rowsOf = (mark: RowMark): readonly number[] => marks.get(mark) ?? [];
  return {
    block: { top: 0, left: 0, rows: rows.map((each, row) => contents(each, { row, rowsOf })) },
    merges: rows.flatMap(({ merges }, row) =>
      merges.map(({ from, to }) => ({ top: row, left: from, bottom: row, right: to })),
    ),
    layers: layersOf(rows),
    rowHeights: heightRuns(
      0,
      rows.map(({ points }) => points),
    ),
    kept: rows.flatMap(({ kept }, row) =>
      kept.map(({ field, column }) => ({
        field,
        box: { top: row, left: column, bottom: row, right: column },
      })),
    ),
    rowsOf: (role) => rows.flatMap((row, index) => (row.role === role ? [index] : [])),
    lastRow: rows.length - 1,
  };
}
