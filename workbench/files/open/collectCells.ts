/**
 * Gathers what a scan of a sheet's rows finds: cells, and rows with a height or a look of their own.
 */
import type { CellReader } from '../../../src/xlsx/read/sheetScan';
import { fault } from '../../../src/xlsx/problem';
import type { TagScanner } from '../../../src/archive/xml/tagScanner';
import type { CellValue } from '../../engine/cells';
import type { Hyperlink } from '../../engine/links';
import type { SnapshotCell, SnapshotLine } from '../../engine/snapshot';
import { lineOf } from './lines';

/** More than this do not fit into a page. */
const MOST_CELLS = 1_000_000;
/** Files that were formatted down to the last row hold nothing there that a person would miss. */
const MOST_EMPTY = 200_000;

export interface PlacedLink {
  readonly row: number;
  readonly column: number;
  readonly link: Hyperlink;
}

type RawValue = Parameters<CellReader['cell']>[2];

export class CellCollector implements CellReader {
  private readonly found: SnapshotCell[] = [];
  private readonly lines: SnapshotLine[] = [];
  private filled = 0;
  private empty = 0;

  /** @param part the sheet's path, for problems */
  constructor(private readonly part: string) {}

  /** Formatted cells without content were passed over because there are too many. */
  get skippedEmpty(): boolean {
    return this.empty > MOST_EMPTY;
  }

  /** Row by row, left to right, with the links that the file keeps behind all cells. */
  cells(links: readonly PlacedLink[]): readonly SnapshotCell[] {
    const places = new Map(this.found.map((cell, index) => [`${cell.row}:${cell.column}`, index]));
    const cells = [...this.found];
    for (const { row, column, link } of links) {
      const index = places.get(`${row}:${column}`);
      const cell = index === undefined ? undefined : cells[index];
      if (index !== undefined && cell !== undefined) cells[index] = { ...cell, link };
      else cells.push({ row, column, value: null, link });
    }
    // Cells that share a formula come last, once all formulas are known.
    return cells.sort((a, b) => a.row - b.row || a.column - b.column);
  }

  rows(): readonly SnapshotLine[] {
    return this.lines;
  }

  readonly row = (row: number, scanner: TagScanner): boolean => {
    const is = (name: string): boolean => /^(1|true)$/.test(scanner.attribute(name) ?? '');
    const height = is('customHeight') ? Number(scanner.attribute('ht')) : undefined;
    const style = is('customFormat') ? Number(scanner.attribute('s') ?? 0) : 0;
    if (this.lines.length < MOST_EMPTY) {
      this.lines.push(...lineOf(row, height, is('hidden'), style));
    }
    return true;
  };

  readonly wants = (): boolean => true;

  readonly cell = (
    row: number,
    column: number,
    raw: RawValue,
    formula: string,
    style: number,
  ): void => {
    const isEmpty = raw === null && formula === '';
    if (isEmpty && style === 0) return;
    if (isEmpty) {
      this.empty += 1;
      if (this.skippedEmpty) return;
    } else {
      this.filled += 1;
      if (this.filled > MOST_CELLS) throw fault('tooLarge', this.part);
    }
    this.found.push({
      row,
      column,
      value: valueOf(raw),
      ...(formula !== '' && { formula }),
      ...(style !== 0 && { style }),
    });
  };
}

/** Error values travel as text in the workbench, as in Office.js. */
function valueOf(raw: RawValue): CellValue {
  return raw !== null && typeof raw === 'object' ? raw.error : raw;
}
