/**
 * Columns and rows that differ from the others.
 */
import type { SnapshotLine } from '../../engine/snapshot';
import type { XmlElement } from '../../../src/archive/xml/tree';
import { pointsOfCharacters } from '../save/sizes';
import { childAt, childrenOf, flag, numberAttribute } from './xmlPart';

/** Formatting out to column XFD says nothing that a person would miss. */
const MOST_COLUMNS = 1000;

/** Columns with a width, a look of their own, or hidden. */
export function readColumns(sheet: XmlElement): readonly SnapshotLine[] {
  return childrenOf(childAt(sheet, 'cols'), 'col').flatMap((columns) => {
    const first = (numberAttribute(columns, 'min') ?? 1) - 1;
    const last = Math.min((numberAttribute(columns, 'max') ?? 1) - 1, MOST_COLUMNS - 1);
    const width = numberAttribute(columns, 'width');
    // The file's width counts the padding of 5 pixels, the dialog's does not.
    const points = width === undefined ? undefined : pointsOfCharacters(width - 5 / 7);
    const style = numberAttribute(columns, 'style') ?? 0;
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) =>
      lineOf(first + offset, points, flag(columns, 'hidden'), style),
    ).flat();
  });
}

/** The line, or none when nothing sets it apart. `size` is points, undefined for the default. */
export function lineOf(
  index: number,
  size: number | undefined,
  hidden: boolean,
  style: number,
): readonly SnapshotLine[] {
  // A hidden line's size of 0 is not the size that it has when it is shown again.
  const hasSize = size !== undefined && size > 0;
  if (!hasSize && !hidden && style === 0) return [];
  return [
    { index, ...(hasSize && { size }), ...(hidden && { hidden }), ...(style !== 0 && { style }) },
  ];
}
