/** Takes those of a sheet's cells that it wants. */
export interface CellSink {
  readonly hasRow: (row: number) => boolean;
  readonly hasColumn: (column: number) => boolean;
  readonly put: (row: number, column: number, value: RawValue, formula: string) => void;
}

/** A box of cells that somebody wants, filled while the sheet is scanned. */
import type { Box } from '../../workbook/blueprint';
import type { RawValue } from '../../workbook/reading';
import { fault } from '../problem';

interface Line {
  readonly values: RawValue[];
  readonly formulas: string[];
}

/** Cells of one table, at most; a declared box may be as large as the sheet. */
const MOST_CELLS = 5_000_000;

export class Region implements CellSink {
  private readonly lines = new Map<number, Line>();
  private readonly width: number;
  private lastFilled = -1;

  constructor(readonly box: Box) {
    this.width = box.right - box.left + 1;
  }

  hasRow(row: number): boolean {
    return row >= this.box.top && row <= this.box.bottom;
  }

  hasColumn(column: number): boolean {
    return column >= this.box.left && column <= this.box.right;
  }

  put(row: number, column: number, value: RawValue, formula: string): void {
    if (value === null && formula === '') return;
    let line = this.lines.get(row);
    if (!line) {
      line = this.blank();
      this.lines.set(row, line);
    }
    line.values[column - this.box.left] = value;
    line.formulas[column - this.box.left] = formula;
    this.lastFilled = Math.max(this.lastFilled, row);
  }

  line(row: number): Line {
    return this.lines.get(row) ?? this.blank();
  }

  /**
   * The rows from one on. A box that is larger than any honest table ends at its last filled row.
   *
   * @throws XlsxFault `tooLarge` when even those are too many
   */
  rowsFrom(top: number, part: string): readonly Line[] {
    const isHuge = (this.box.bottom - top + 1) * this.width > MOST_CELLS;
    const bottom = isHuge ? this.lastFilled : this.box.bottom;
    if ((bottom - top + 1) * this.width > MOST_CELLS) throw fault('tooLarge', part);
    const rows: Line[] = [];
    for (let row = top; row <= bottom; row++) rows.push(this.line(row));
    return rows;
  }

  private blank(): Line {
    return {
      values: new Array<RawValue>(this.width).fill(null),
      formulas: new Array<string>(this.width).fill(''),
    };
  }
}
