/**
 * Widths of an annex table's columns: each has what it needs at least, and what is left of the page goes step
 * by step to the column whose words then fill the fewest lines. So a list without explanations does not keep
 * a third of its page empty for them.
 */
import { textPixels } from '../../workbook/metrics';
import { timesWidths } from '../timesWidths';
import { sidewaysWidth, tablePoints } from './measures';
import type { WordColumn, WordRow } from './types';

/** A column as wide as its words ask for; `width` is the least, in millimetres. */
export interface WordyColumn extends WordColumn {
  readonly grows?: true;
}

const step = 3;
/** Of a long table a part tells enough. */
const mostRows = 60;
/** Left and right of the words in a cell, millimetres. */
const padding = 2.5;
/** What decides where two widths give rows of the same height. */
const slight = 0.01;

/** The length of each paragraph of a cell, in millimetres. */
function lengths(text: string): readonly number[] {
  if (text === '') return [];
  return text
    .split(/\r\n|\r|\n/u)
    .map((each) => (textPixels(each, tablePoints, false, timesWidths) * 25.4) / 96);
}

/** Lines as if words could break anywhere, so that every step shows in them. */
function linesIn(cell: readonly number[], width: number): number {
  return cell.reduce((sum, length) => sum + Math.max(1, length / (width - padding)), 0);
}

function sample(rows: readonly WordRow[]): readonly WordRow[] {
  const listed = rows.filter(({ wide }) => wide !== true);
  const every = Math.max(1, Math.ceil(listed.length / mostRows));
  return listed.filter((_, index) => index % every === 0);
}

/**
 * @returns the columns with widths that fill the page on its side
 * @example sharedWidths([numberColumn, { ...left('Nhiệm vụ', 50), grows: true }], rows)[1]?.width // 242
 */
export function sharedWidths(
  columns: readonly WordyColumn[],
  rows: readonly WordRow[],
): readonly WordColumn[] {
  const widths = columns.map(({ width }) => width);
  const growing = columns.flatMap(({ grows }, index) => (grows === true ? [index] : []));
  const [first] = growing;
  if (first === undefined) return columns;
  const some = sample(rows).map(({ cells }) => columns.map((_, at) => lengths(cells[at] ?? '')));
  const linesAt = (column: number, width: number): readonly number[] =>
    some.map((cells) => linesIn(cells[column] ?? [], width));
  const now = widths.map((width, column) => linesAt(column, width));
  const cost = (changed: number, instead: readonly number[]): number =>
    some.reduce((sum, _, row) => {
      const heights = now.map((one, column) => (column === changed ? instead : one)[row] ?? 0);
      return sum + Math.max(...heights) + slight * heights.reduce((all, each) => all + each, 0);
    }, 0);
  let room = sidewaysWidth - widths.reduce((sum, width) => sum + width, 0);
  for (; room >= step; room -= step) {
    const tried = growing.map((column) => {
      const after = linesAt(column, (widths[column] ?? 0) + step);
      return { column, after, cost: cost(column, after) };
    });
    const best = tried.reduce((one, other) => (other.cost < one.cost ? other : one));
    widths[best.column] = (widths[best.column] ?? 0) + step;
    now[best.column] = best.after;
  }
  widths[first] = (widths[first] ?? 0) + room;
  return columns.map(({ header, align }, index) => ({ header, align, width: widths[index] ?? 0 }));
}
