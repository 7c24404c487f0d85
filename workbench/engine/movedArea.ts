/**
 * Where an area stands after cells were inserted or deleted.
 */
import type { EngineEvent } from './events';
import { spansAllColumns, spansAllRows } from './grid';
import type { Area } from './grid';

export type CellsMoved = Extract<EngineEvent, { kind: 'cellsInserted' | 'cellsDeleted' }>;

/** Undefined when all its cells are gone. Areas that are wider than the moved cells stay, whole columns and rows too. */
export function areaAfter(area: Area, event: CellsMoved): Area | undefined {
  const vertical = event.shift === 'down' || event.shift === 'up';
  const across = vertical
    ? event.area.left <= area.left && event.area.right >= area.right
    : event.area.top <= area.top && event.area.bottom >= area.bottom;
  if (!across || (vertical ? spansAllRows(area) : spansAllColumns(area))) return area;
  const [first, last] = vertical ? [area.top, area.bottom] : [area.left, area.right];
  const [from, to] = vertical
    ? [event.area.top, event.area.bottom]
    : [event.area.left, event.area.right];
  const moved =
    event.kind === 'cellsInserted'
      ? afterInsertion(first, last, from, to - from + 1)
      : afterDeletion(first, last, from, to);
  if (moved === undefined) return undefined;
  return vertical
    ? { ...area, top: moved[0], bottom: moved[1] }
    : { ...area, left: moved[0], right: moved[1] };
}

function afterInsertion(first: number, last: number, at: number, count: number): [number, number] {
  if (at <= first) return [first + count, last + count];
  return at <= last ? [first, last + count] : [first, last];
}

function afterDeletion(
  first: number,
  last: number,
  from: number,
  to: number,
): [number, number] | undefined {
  const count = to - from + 1;
  if (to < first) return [first - count, last - count];
  if (from > last) return [first, last];
  const left = last - first + 1 - (Math.min(last, to) - Math.max(first, from) + 1);
  if (left === 0) return undefined;
  const start = Math.min(first, from);
  return [start, start + left - 1];
}
