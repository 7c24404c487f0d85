/** A table of aids from its headers, its rows and the formulas that whole columns share. */
import { boxOf } from '../workbook/address';
import type { Block, Content, TableBlueprint } from '../workbook/blueprint';
import { textCell } from '../workbook/content';
import { aidTop } from './aidPlaces';

export interface AidTable {
  readonly block: Block;
  readonly table: TableBlueprint;
}

/**
 * @param headers in the order of the columns
 * @param formulas by the headers' keys; a column without one holds values
 * @param rows at least one
 */
export function aidTable<Key extends string>(
  name: string,
  left: number,
  headers: Readonly<Record<Key, string>>,
  formulas: Readonly<Partial<Record<Key, string>>>,
  rows: readonly (readonly Content[])[],
): AidTable {
  const keys = Object.keys(headers) as Key[];
  return {
    block: { top: aidTop, left, rows: [keys.map((key) => textCell(headers[key])), ...rows] },
    table: {
      name,
      box: boxOf(aidTop, left, rows.length + 1, keys.length),
      columns: keys.map((key) => {
        const calculated = formulas[key];
        return calculated === undefined
          ? { name: headers[key] }
          : { name: headers[key], calculated };
      }),
      style: null,
      bandedRows: false,
      filterButtons: false,
    },
  };
}
