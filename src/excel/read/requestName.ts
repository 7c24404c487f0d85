/** Asks for the cell behind one of our names. */
import { cellNames } from '../../workbook/names';
import type { NamedCell } from '../../workbook/reading';
import { parsePlaced } from '../grid/address';
import { asking, type Request } from '../line/line';
import { countsFrom1904 } from './dateSystem';
import { formulaOf, rawValue } from './rawValues';

/** A named cell, and whether it is a day that the workbook counts from 1904. */
export interface AskedName extends NamedCell {
  readonly from1904?: true;
}

/** Every workbook of ours has it, and it is a day. */
const isDay = (name: string): boolean => name.toLowerCase() === cellNames.statusDate.toLowerCase();

function namedCell(name: string, range: Excel.Range): AskedName | null {
  const placed = range.isNullObject ? null : parsePlaced(range.address);
  if (!placed) return null;
  const value: unknown = range.values[0]?.[0];
  const formula = formulaOf(range.formulas[0]?.[0], value);
  const cell = { name, ...placed, value: rawValue(value, formula), formula };
  return isDay(name) && countsFrom1904(cell.value, range.text[0]?.[0] ?? '')
    ? { ...cell, from1904: true }
    : cell;
}

/** `null` when the name points to no rectangle of cells (any more); of a list, its first cell. */
export function requestName(name: string): Request<AskedName | null> {
  return asking(
    (context) => {
      const range = context.workbook.names.getItem(name).getRangeOrNullObject();
      range.load('address,values,formulas');
      if (isDay(name)) range.load('text');
      return range;
    },
    (range) => namedCell(name, range),
  );
}
