/** Columns of the annex's tables: their widths in millimetres add up to the page on its side. */
import type { WordColumn } from './types';

/** A row with words longer than this may go over a page: it would not fit on one. */
export const longestUnsplit = 700;

export const numberColumn: WordColumn = { header: 'TT', width: 10, align: 'center' };

export function left(header: string, width: number): WordColumn {
  return { header, width, align: 'left' };
}

export function centre(header: string, width: number): WordColumn {
  return { header, width, align: 'center' };
}
