/** Counts which of a table's data cells have a rule of entry, column by column. */
import { parseBox } from '../../workbook/address';
import type { Box } from '../../workbook/blueprint';
import type { Unvalidated } from '../../workbook/reading';

/** A declared table may be as large as the sheet; none of ours is. */
const mostCells = 2_000_000;

export class ValidatedCells {
  /** By column: where rules begin (+) and where they have ended (−), row by row; their sum tells how many hold. */
  private readonly steps = new Map<number, Int32Array>();
  private readonly rows: number;
  private readonly isHuge: boolean;

  /** @param box the table's, header row included */
  constructor(private readonly box: Box) {
    this.rows = box.bottom - box.top;
    this.isHuge = this.rows * (box.right - box.left + 1) > mostCells;
  }

  /** @param areas as a rule names its cells: 'E5:E9 E12' */
  add(areas: string): void {
    if (this.isHuge) return;
    for (const area of areas.split(/\s+/)) {
      const cells = parseBox(area);
      if (cells !== null) this.put(cells);
    }
  }

  private put(area: Box): void {
    const { box, rows } = this;
    const from = Math.max(area.top, box.top + 1) - box.top - 1;
    const to = Math.min(area.bottom, box.bottom) - box.top - 1;
    if (from > to) return;
    for (let at = Math.max(area.left, box.left); at <= Math.min(area.right, box.right); at++) {
      const steps = this.steps.get(at) ?? new Int32Array(rows + 1);
      this.steps.set(at, steps);
      steps[from] = (steps[from] ?? 0) + 1;
      steps[to + 1] = (steps[to + 1] ?? 0) - 1;
    }
  }

  /** Those of the given columns that have lost rules; none where the table is larger than ours ever are. */
  unvalidated(header: readonly string[], expected: readonly string[]): readonly Unvalidated[] {
    if (this.isHuge || this.rows === 0) return [];
    return expected.flatMap((column): readonly Unvalidated[] => {
      const at = header.indexOf(column);
      const validated = at < 0 ? this.rows : this.validatedRows(this.box.left + at);
      if (validated === this.rows) return [];
      return [{ header: column, cells: validated === 0 ? 'all' : 'some' }];
    });
  }

  private validatedRows(column: number): number {
    const steps = this.steps.get(column);
    if (steps === undefined) return 0;
    let holding = 0;
    let count = 0;
    for (let row = 0; row < this.rows; row++) {
      holding += steps[row] ?? 0;
      if (holding > 0) count += 1;
    }
    return count;
  }
}
