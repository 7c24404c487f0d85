/**
 * Our areas and Univer's ranges. Ours may span Excel's whole grid, Univer's end where the sheet ends.
 */
import type { IRange, Worksheet } from '@univerjs/core';

import { COLUMN_COUNT, ROW_COUNT } from '../grid';
import type { Area } from '../grid';

export const toRange = (area: Area): IRange => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});

export const toArea = (range: IRange): Area => ({
  top: Number.isNaN(range.startRow) ? 0 : range.startRow,
  left: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
  bottom: Number.isNaN(range.endRow) ? ROW_COUNT - 1 : range.endRow,
  right: Number.isNaN(range.endColumn) ? COLUMN_COUNT - 1 : range.endColumn,
});

/** The part of the area that the sheet has laid out, or undefined when it lies beyond. */
export function laidOut(area: Area, sheet: Worksheet): Area | undefined {
  const bottom = Math.min(area.bottom, sheet.getRowCount() - 1);
  const right = Math.min(area.right, sheet.getColumnCount() - 1);
  return bottom < area.top || right < area.left ? undefined : { ...area, bottom, right };
}
