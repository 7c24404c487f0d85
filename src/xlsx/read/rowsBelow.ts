/** The rows below a table that hold anything: another program puts rows there without making it longer. */
import type { Box } from '../../workbook/blueprint';
import type { RawValue, RowBelow } from '../../workbook/reading';
import type { CellSink } from './region';

/** So far below a table it is looked for rows, and so many are told of. */
const rowsLookedAt = 1_000;
const mostRows = 50;

export class RowsBelow implements CellSink {
  private readonly rows = new Map<number, RawValue[]>();

  /**
   * @param box the table's
   * @param from the first row that is not the table's any more
   */
  constructor(
    private readonly box: Box,
    private readonly from: number,
  ) {}

  hasRow(row: number): boolean {
    return row >= this.from && row < this.from + rowsLookedAt;
  }

  hasColumn(column: number): boolean {
    return column >= this.box.left && column <= this.box.right;
  }

  put(row: number, column: number, value: RawValue): void {
    if (value === null || value === '') return;
    const { left, right } = this.box;
    const values = this.rows.get(row) ?? new Array<RawValue>(right - left + 1).fill(null);
    if (!this.rows.has(row) && this.rows.size >= mostRows) return;
    values[column - left] = value;
    this.rows.set(row, values);
  }

  found(): readonly RowBelow[] {
    return [...this.rows]
      .sort(([one], [other]) => one - other)
      .map(([row, values]) => ({ row, values }));
  }
}
