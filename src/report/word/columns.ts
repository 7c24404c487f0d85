/** Columns of the annex's tables: their widths in millimetres add up to the page on its side. */
import type { WordyColumn } from './sharedWidths';
import type { WordColumn, WordRow } from './types';

/** Longer words of an officer stand below their line, over the whole width. */
const longestBeside = 450;

export const numberColumn: WordColumn = { header: 'TT', width: 10, align: 'center' };

export function left(header: string, width: number): WordColumn {
  return { header, width, align: 'left' };
}

export function centre(header: string, width: number): WordColumn {
  return { header, width, align: 'center' };
}

/** A column as wide as its words ask for, but at least so wide. */
export function growing(column: WordColumn): WordyColumn {
  return { ...column, grows: true };
}

/**
 * A line of a table whose last cell holds an officer's words: long ones follow below, where they may go over
 * a page.
 *
 * @example rowsWith(['1', 'Nhiệm vụ A'], 'Giải trình', 'Chờ hướng dẫn.') // [{ cells: ['1', 'Nhiệm vụ A', 'Chờ hướng dẫn.'] }]
 */
export function rowsWith(
  cells: readonly string[],
  label: string,
  words: string,
): readonly WordRow[] {
  if (words.length <= longestBeside) return [{ cells: [...cells, words] }];
  return [
    { cells: [...cells, 'Xem ngay dưới dòng này'] },
    { cells: [`${label}: ${words}`], wide: true, isBelow: true, maySplit: true },
  ];
}
