/** Asks for the cell behind one of our names. */
import type { NamedCell } from '../../workbook/reading';
import { parsePlaced } from '../grid/address';
import { asking, type Request } from '../line/line';
import { formulaOf, rawValue } from './rawValues';

function namedCell(name: string, range: Excel.Range): NamedCell | null {
  const placed = range.isNullObject ? null : parsePlaced(range.address);
  if (!placed) return null;
  const value: unknown = range.values[0]?.[0];
  const formula = formulaOf(range.formulas[0]?.[0], value);
  return { name, ...placed, value: rawValue(value, formula), formula };
}

/** `null` when the name points to no rectangle of cells (any more); of a list, its first cell. */
export function requestName(name: string): Request<NamedCell | null> {
  return asking(
    (context) => {
      const range = context.workbook.names.getItem(name).getRangeOrNullObject();
      range.load('address,values,formulas');
      return range;
    },
    (range) => namedCell(name, range),
  );
}
