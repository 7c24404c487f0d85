/**
 * The cells, rows and columns of a sheet part.
 */
import type { CellValue } from '../../engine/cells';
import { parseArea } from '../../engine/grid';
import type { Hyperlink } from '../../engine/links';
import type { SnapshotCell, SnapshotLine } from '../../engine/snapshot';
import { parseCivilDate, toExcelSerial } from '../../../src/plan/civilDate';
import { fromFileFormula } from '../../../src/xlsx/formula/fileForm';
import { moveFormula } from '../../../src/xlsx/formula/references';
import { pointsOfCharacters } from '../save/sizes';
import type { XmlElement } from '../../../src/xlsx/xml/tree';
import { richText } from './sharedStrings';
import { attribute, childAt, childrenOf, flag, numberAttribute } from './xmlPart';

/** Formatting out to column XFD says nothing that a person would miss. */
const MOST_COLUMNS = 1000;

export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** Links by `row:column`. */
  readonly links: ReadonlyMap<string, Hyperlink>;
}

/** The cells that hold something, a look or a link. */
export function readCells(sheet: XmlElement, context: CellContext): readonly SnapshotCell[] {
  const shared = new Map<string, SharedFormula>();
  const cells: SnapshotCell[] = [];
  let row = -1;
  for (const line of childrenOf(childAt(sheet, 'sheetData'), 'row')) {
    row = (numberAttribute(line, 'r') ?? row + 2) - 1;
    let column = -1;
    for (const element of childrenOf(line, 'c')) {
      // Some writers leave the address out; the cell then follows the one before.
      const place = parseArea(attribute(element, 'r') ?? '');
      column = place?.left ?? column + 1;
      const cell = readCell(element, { row, column }, shared, context);
      if (cell !== undefined) cells.push(cell);
    }
  }
  return cells;
}

interface Place {
  readonly row: number;
  readonly column: number;
}
interface SharedFormula extends Place {
  readonly text: string;
}

function readCell(
  element: XmlElement,
  place: Place,
  shared: Map<string, SharedFormula>,
  { sharedStrings, links }: CellContext,
): SnapshotCell | undefined {
  const value = valueOf(element, sharedStrings);
  const formula = formulaOf(childAt(element, 'f'), place, shared);
  const style = numberAttribute(element, 's') ?? 0;
  const link = links.get(`${place.row}:${place.column}`);
  if (value === null && formula === undefined && style === 0 && link === undefined)
    return undefined;
  return {
    ...place,
    value,
    ...(formula !== undefined && { formula }),
    ...(style !== 0 && { style }),
    ...(link !== undefined && { link }),
  };
}

function valueOf(cell: XmlElement, sharedStrings: readonly string[]): CellValue {
  const kind = attribute(cell, 't') ?? 'n';
  if (kind === 'inlineStr') return richText(childAt(cell, 'is'));
  const text = childAt(cell, 'v')?.text ?? '';
  if (text === '' && kind !== 'str') return null;
  switch (kind) {
    case 's':
      return sharedStrings[Number(text)] ?? '';
    case 'b':
      return text === '1' || text === 'true';
    case 'str':
    case 'e':
      return text;
    case 'd': {
      const date = parseCivilDate(text.slice(0, 10));
      return date === null ? text : toExcelSerial(date);
    }
    default:
      return Number(text);
  }
}

/** A shared formula stands in its first cell; the others move it to their own place. */
function formulaOf(
  element: XmlElement | undefined,
  place: Place,
  shared: Map<string, SharedFormula>,
): string | undefined {
  if (element === undefined) return undefined;
  const text = element.text;
  const group = attribute(element, 't') === 'shared' ? attribute(element, 'si') : undefined;
  if (group !== undefined && text !== '') shared.set(group, { ...place, text });
  const first = text === '' && group !== undefined ? shared.get(group) : undefined;
  if (first !== undefined) {
    const moved = moveFormula(first.text, place.row - first.row, place.column - first.column);
    return fromFileFormula(moved);
  }
  return text === '' ? undefined : fromFileFormula(text);
}

/** Rows with a height, a look of their own, or hidden. */
export function readRows(sheet: XmlElement): readonly SnapshotLine[] {
  let row = -1;
  return childrenOf(childAt(sheet, 'sheetData'), 'row').flatMap((line) => {
    row = (numberAttribute(line, 'r') ?? row + 2) - 1;
    const height = flag(line, 'customHeight') ? numberAttribute(line, 'ht') : undefined;
    const style = flag(line, 'customFormat') ? (numberAttribute(line, 's') ?? 0) : 0;
    return lineOf(row, height, flag(line, 'hidden'), style);
  });
}

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

function lineOf(
  index: number,
  size: number | undefined,
  hidden: boolean,
  style: number,
): readonly SnapshotLine[] {
  if (size === undefined && !hidden && style === 0) return [];
  // A hidden line's size of 0 is not the size that it has when it is shown again.
  const hasSize = size !== undefined && size > 0;
  return [
    { index, ...(hasSize && { size }), ...(hidden && { hidden }), ...(style !== 0 && { style }) },
  ];
}
