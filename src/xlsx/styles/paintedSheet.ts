/**
 * Paints the layers of a sheet in order and remembers, for each cell, which style came out. Layers
 * that cover whole columns or rows stay styles of those lines; their million cells are not written.
 */
import type { Box, FormatLayer } from '../../workbook/blueprint';
import { LAST_COLUMN, LAST_ROW } from '../../workbook/address';
import { paint, type CellStyle, type EdgeMask } from './cellStyle';

/** Painted styles are numbered in the order they appear; 0 is "nothing painted". */
export interface PaintedSheet {
  readonly styles: readonly CellStyle[];
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly columns: ReadonlyMap<number, number>;
  readonly rows: ReadonlyMap<number, number>;
  styleAt(row: number, column: number): number;
}

function edgeMask(box: Box, row: number, column: number): EdgeMask {
  return (
    (column === box.left ? 1 : 0) |
    (column === box.right ? 2 : 0) |
    (row === box.top ? 4 : 0) |
    (row === box.bottom ? 8 : 0)
  );
}

class Painting implements PaintedSheet {
  readonly styles: CellStyle[] = [{}];
  readonly cells = new Map<number, Map<number, number>>();
  readonly columns = new Map<number, number>();
  readonly rows = new Map<number, number>();
  private readonly known = new Map<string, number>([['{}', 0]]);

  styleAt(row: number, column: number): number {
    return this.cells.get(row)?.get(column) ?? this.rows.get(row) ?? this.columns.get(column) ?? 0;
  }

  add(layer: FormatLayer): void {
    const results = new Map<number, number>();
    const repaint = (before: number, mask: EdgeMask): number => {
      const key = before * 16 + (layer.style.border ? mask : 0);
      const found = results.get(key);
      if (found !== undefined) return found;
      const after = this.idOf(paint(this.styles[before] ?? {}, layer.style, mask));
      results.set(key, after);
      return after;
    };
    for (const box of layer.boxes) {
      if (box.bottom >= LAST_ROW) this.paintColumns(box, repaint);
      else if (box.right >= LAST_COLUMN) this.paintRows(box, repaint);
      else this.paintCells(box, repaint);
    }
  }

  private idOf(style: CellStyle): number {
    const key = JSON.stringify(style);
    const id = this.known.get(key) ?? this.styles.push(style) - 1;
    this.known.set(key, id);
    return id;
  }

  private paintCells(box: Box, repaint: (id: number, mask: EdgeMask) => number): void {
    for (let row = box.top; row <= box.bottom; row++) {
      const line = this.cells.get(row) ?? new Map<number, number>();
      this.cells.set(row, line);
      for (let column = box.left; column <= box.right; column++) {
        line.set(column, repaint(this.styleAt(row, column), edgeMask(box, row, column)));
      }
    }
  }

  private paintColumns(box: Box, repaint: (id: number, mask: EdgeMask) => number): void {
    for (let column = box.left; column <= box.right; column++) {
      const mask = edgeMask(box, -1, column);
      this.columns.set(column, repaint(this.columns.get(column) ?? 0, mask));
    }
    this.repaintExisting(box, repaint);
  }

  private paintRows(box: Box, repaint: (id: number, mask: EdgeMask) => number): void {
    for (let row = box.top; row <= box.bottom; row++) {
      this.rows.set(row, repaint(this.rows.get(row) ?? 0, edgeMask(box, row, -1)));
    }
    this.repaintExisting(box, repaint);
  }

  private repaintExisting(box: Box, repaint: (id: number, mask: EdgeMask) => number): void {
    for (const [row, line] of this.cells) {
      if (row < box.top || row > box.bottom) continue;
      for (const [column, id] of line) {
        if (column < box.left || column > box.right) continue;
        line.set(column, repaint(id, edgeMask(box, row, column)));
      }
    }
  }
}

/** All layers of a sheet, painted in order. */
export function paintLayers(layers: readonly FormatLayer[]): PaintedSheet {
  const painting = new Painting();
  for (const layer of layers) painting.add(layer);
  return painting;
}
