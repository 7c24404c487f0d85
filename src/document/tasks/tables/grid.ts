/** A table with every merged cell in each place that it covers. */
import type { Table } from '../../types';

export interface GridCell {
  /** The text of the cell that covers this place. */
  readonly text: string;
  /** Where that cell begins: here, in a row above, or to the left in this row. */
  readonly from: 'here' | 'above' | 'left';
  /** How many columns it covers. */
  readonly columns: number;
}

export type GridRow = readonly GridCell[];

/** No table of a plan is wider; a file that claims more must not cost memory. */
const WIDEST = 60;

export function gridOf(table: Table): readonly GridRow[] {
  const open: { cell: GridCell; rows: number }[] = [];
  return table.rows.map(({ cells }) => {
    const row: GridCell[] = [];
    const takeOpen = (): void => {
      for (let span = open[row.length]; span && span.rows > 0; span = open[row.length]) {
        span.rows -= 1;
        row.push(span.cell);
      }
    };
    for (const { text, columns, rows } of cells) {
      takeOpen();
      const wide = Math.max(1, Math.min(columns, WIDEST - row.length));
      if (row.length >= WIDEST) break;
      for (let offset = 0; offset < wide; offset += 1) {
        const cell = { text: text.trim(), columns: wide };
        open[row.length] = { cell: { ...cell, from: 'above' }, rows: Math.max(0, rows - 1) };
        row.push({ ...cell, from: offset === 0 ? 'here' : 'left' });
      }
    }
    takeOpen();
    return row;
  });
}

export function hasVerticalMerges(rows: readonly GridRow[]): boolean {
  return rows.some((row) => row.some(({ from }) => from === 'above'));
}

/** The words that begin in this place; what is merged into it from elsewhere does not count. */
export function ownText(cell: GridCell | undefined): string {
  return cell?.from === 'here' ? cell.text : '';
}
