/** Values of cells turned back into contents and gathered into blocks. */
import { fromExcelSerial } from '../../plan/civilDate';
import type { Block, Content } from '../../workbook/blueprint';
import { showsDate } from '../styles/numberFormats';
import type { CollectedCell } from './collectCells';

const EMPTY: Content = { kind: 'empty' };

export interface InternalLink {
  readonly sheet: string;
  readonly cell: string;
}

function cachedOf(value: CollectedCell['value']): string | number | boolean | null {
  return value !== null && typeof value === 'object' ? value.error : value;
}

/** @param format the cell's number format: a whole number shown as a day is a day */
export function contentOf(
  { value, formula }: CollectedCell,
  format: string | undefined,
  link: InternalLink | undefined,
  date1904: boolean,
): Content {
  if (formula !== '') return { kind: 'formula', formula, cached: cachedOf(value) };
  if (value === null) return EMPTY;
  if (typeof value === 'string') {
    return link ? { kind: 'link', text: value, ...link } : { kind: 'text', text: value };
  }
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'object') {
    return { kind: 'formula', formula: `=${value.error}`, cached: value.error };
  }
  const isDay = format !== undefined && showsDate(format) && Number.isInteger(value);
  const date = isDay ? fromExcelSerial(value, date1904) : null;
  return date === null ? { kind: 'number', value } : { kind: 'date', date };
}

/** Gaps between columns up to this many become empty cells of one block. */
const WIDEST_GAP = 16;

interface Run {
  readonly left: number;
  readonly contents: Content[];
}

function runsOf(line: ReadonlyMap<number, Content>): readonly Run[] {
  const runs: Run[] = [];
  for (const column of [...line.keys()].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    const next = last ? last.left + last.contents.length : 0;
    if (last && column - next <= WIDEST_GAP) {
      while (last.left + last.contents.length < column) last.contents.push(EMPTY);
      last.contents.push(line.get(column) ?? EMPTY);
    } else {
      runs.push({ left: column, contents: [line.get(column) ?? EMPTY] });
    }
  }
  return runs;
}

/** Blocks of rows that begin and end in the same columns. */
export function blocksOf(
  contents: ReadonlyMap<number, ReadonlyMap<number, Content>>,
): readonly Block[] {
  const blocks: { top: number; left: number; rows: (readonly Content[])[] }[] = [];
  const open = new Map<string, (typeof blocks)[number]>();
  for (const row of [...contents.keys()].sort((a, b) => a - b)) {
    for (const { left, contents: cells } of runsOf(contents.get(row) ?? new Map())) {
      const key = `${String(left)}:${String(cells.length)}`;
      const above = open.get(key);
      if (above && above.top + above.rows.length === row) {
        above.rows.push(cells);
      } else {
        const block = { top: row, left, rows: [cells] };
        blocks.push(block);
        open.set(key, block);
      }
    }
  }
  return blocks;
}
