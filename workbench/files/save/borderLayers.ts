/**
 * Turns the edges of cells back into layers that paint them: whole cells, then outlines of boxes,
 * then single top and bottom lines. A lone left or right line has no such layer and is reported.
 */
import type { Border, Box, FormatLayer } from '../../../src/workbook/blueprint';
import { EDGE_SIDES } from '../../../src/xlsx/styles/cellStyle';
import type { EdgeLine, EdgeSide } from '../../../src/xlsx/styles/cellStyle';
import type { Edges } from './borders';
import { rectangles } from './rectangles';
import type { Position } from './rectangles';

/** By row and column, in the order of the sheet. */
export type EdgeGrid = ReadonlyMap<number, ReadonlyMap<number, Edges>>;

/** Cells that bear one and the same line. */
class LinedCells {
  private readonly lines = new Map<string, { readonly line: EdgeLine; readonly at: Position[] }>();

  add(line: EdgeLine, row: number, column: number): void {
    const known = this.lines.get(keyOf(line)) ?? { line, at: [] };
    this.lines.set(keyOf(line), known);
    known.at.push({ row, column });
  }

  boxes(): readonly (readonly [EdgeLine, readonly Box[]])[] {
    return [...this.lines.values()].map(({ line, at }) => [line, rectangles(at)]);
  }
}

function keyOf(line: EdgeLine): string {
  return `${line.style}${line.colour}`;
}

function same(a: EdgeLine | undefined, b: EdgeLine | undefined): boolean {
  return a !== undefined && b !== undefined && keyOf(a) === keyOf(b);
}

class Borders {
  private readonly layers: FormatLayer[] = [];
  /** Which sides of which cells are painted as they should be. */
  private readonly done = new Map<string, number>();
  isComplete = true;

  constructor(private readonly grid: EdgeGrid) {}

  run(): readonly FormatLayer[] {
    this.paintWholeCells();
    this.forEachCell((row, column, edges) => {
      this.tryOutline(row, column, edges);
    });
    this.paintLines('top');
    this.paintLines('bottom');
    this.forEachCell((row, column, edges) => {
      EDGE_SIDES.forEach((side, bit) => {
        if (edges[side] && !this.isDone(row, column, bit)) this.isComplete = false;
      });
    });
    return this.layers;
  }

  private forEachCell(visit: (row: number, column: number, edges: Edges) => void): void {
    for (const [row, line] of this.grid) {
      for (const [column, edges] of line) visit(row, column, edges);
    }
  }

  private at(row: number, column: number): Edges | undefined {
    return this.grid.get(row)?.get(column);
  }

  private isDone(row: number, column: number, bit: number): boolean {
    return ((this.done.get(`${String(row)}:${String(column)}`) ?? 0) & (1 << bit)) !== 0;
  }

  private mark(row: number, column: number, side: EdgeSide): void {
    const key = `${String(row)}:${String(column)}`;
    this.done.set(key, (this.done.get(key) ?? 0) | (1 << EDGE_SIDES.indexOf(side)));
  }

  private add(boxes: readonly Box[], edges: Border['edges'], line: EdgeLine): void {
    this.layers.push({ boxes, style: { border: { edges, ...line } } });
  }

  /** Cells with four edges get the commonest line all round; what differs is painted over. */
  private paintWholeCells(): void {
    const cells = new LinedCells();
    this.forEachCell((row, column, edges) => {
      const sides = EDGE_SIDES.map((side) => edges[side]);
      if (!sides.every((line) => line !== undefined)) return;
      const counts = sides.map((line) => sides.filter((other) => same(line, other)).length);
      const line = sides[counts.indexOf(Math.max(...counts))];
      if (!line) return;
      cells.add(line, row, column);
      for (const side of EDGE_SIDES) if (same(edges[side], line)) this.mark(row, column, side);
    });
    for (const [line, boxes] of cells.boxes()) this.add(boxes, 'all', line);
  }

  private pending(row: number, column: number, side: EdgeSide): boolean {
    return !this.isDone(row, column, EDGE_SIDES.indexOf(side));
  }

  /** A box whose corner is this cell and whose whole rim bears the corner's line. */
  private tryOutline(row: number, column: number, edges: Edges): void {
    const line = edges.left;
    if (!line || !same(line, edges.top) || !this.pending(row, column, 'left')) return;
    const has = (r: number, c: number, side: EdgeSide): boolean =>
      same(this.at(r, c)?.[side], line);
    let right = column;
    while (!has(row, right, 'right') && has(row, right + 1, 'top')) right++;
    let bottom = row;
    while (!has(bottom, column, 'bottom') && has(bottom + 1, column, 'left')) bottom++;
    for (let c = column; c <= right; c++) if (!has(bottom, c, 'bottom')) return;
    for (let r = row; r <= bottom; r++) if (!has(r, right, 'right')) return;
    this.add([{ top: row, left: column, bottom, right }], 'outline', line);
    for (let c = column; c <= right; c++) {
      this.mark(row, c, 'top');
      this.mark(bottom, c, 'bottom');
    }
    for (let r = row; r <= bottom; r++) {
      this.mark(r, column, 'left');
      this.mark(r, right, 'right');
    }
  }

  private paintLines(side: 'top' | 'bottom'): void {
    const cells = new LinedCells();
    this.forEachCell((row, column, edges) => {
      const line = edges[side];
      if (!line || !this.pending(row, column, side)) return;
      cells.add(line, row, column);
      this.mark(row, column, side);
    });
    for (const [line, boxes] of cells.boxes()) {
      // A line belongs to one row: boxes of several rows are taken apart again.
      const rows = boxes.flatMap((box) =>
        Array.from({ length: box.bottom - box.top + 1 }, (_, down) => ({
          ...box,
          top: box.top + down,
          bottom: box.top + down,
        })),
      );
      this.add(rows, side, line);
    }
  }
}

/** @returns the layers, and whether they paint every edge */
export function borderLayers(grid: EdgeGrid): {
  readonly layers: readonly FormatLayer[];
  readonly isComplete: boolean;
} {
  const borders = new Borders(grid);
  const layers = borders.run();
  return { layers, isComplete: borders.isComplete };
}
