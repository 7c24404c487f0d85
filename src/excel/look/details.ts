/** Asks where our tables stand and how far their sheets are filled. */
import { parsePlaced } from '../grid/address';
import type { Request } from '../line/line';
import type { SheetDetail, TableDetail } from './types';

/** One sheet: how far it is filled and what is frozen. */
export function requestSheetDetail(sheet: string): Request<SheetDetail> {
  return (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load('address');
    const frozen = worksheet.freezePanes.getLocationOrNullObject();
    frozen.load('address');
    return () => ({
      sheet,
      used: used.isNullObject ? null : (parsePlaced(used.address)?.box ?? null),
      frozen: frozen.isNullObject ? null : (parsePlaced(frozen.address)?.box ?? null),
    });
  };
}

/** One table: its box, and whether a filter hides rows. */
export function requestTableDetail(name: string): Request<TableDetail> {
  return (context) => {
    const table = context.workbook.tables.getItem(name);
    const range = table.getRange();
    range.load('address');
    table.autoFilter.load('isDataFiltered');
    return () => tableDetail(name, range.address, table.autoFilter.isDataFiltered);
  };
}

export function tableDetail(name: string, address: string, isFiltered: boolean): TableDetail {
  const placed = parsePlaced(address);
  if (!placed) throw new RangeError(`Table ${name} has no address.`);
  return { name, ...placed, isFiltered };
}

/** Several requests in one round trip. */
export function together<T>(requests: readonly Request<T>[]): Request<readonly T[]> {
  return (context) => {
    const results = requests.map((request) => request(context));
    return () => results.map((result) => result());
  };
}
