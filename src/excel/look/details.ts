/** Asks where our tables stand and how far their sheets are filled. */
import { parsePlaced } from '../grid/address';
import type { Box } from '../../workbook/blueprint';
import { isOurChart } from '../../workbook/chartNames';
import { asking, type Request } from '../line/line';
import type { SheetDetail, TableDetail } from './types';

function boxOf(range: Excel.Range): Box | null {
  return range.isNullObject ? null : (parsePlaced(range.address)?.box ?? null);
}

/** Charts that a person has drawn bear other names. */
export function ourCharts({ items }: Excel.ChartCollection): readonly string[] {
  return items.map(({ name }) => name).filter(isOurChart);
}

/** One sheet: how far it is filled and what is frozen. */
export function requestSheetDetail(sheet: string): Request<SheetDetail> {
  return asking(
    (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const used = worksheet.getUsedRangeOrNullObject(true);
      used.load('address');
      const frozen = worksheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      const { charts } = worksheet;
      charts.load('items/name');
      return { used, frozen, charts };
    },
    ({ used, frozen, charts }) => ({
      sheet,
      used: boxOf(used),
      frozen: boxOf(frozen),
      charts: ourCharts(charts),
    }),
  );
}

/** One table: its box, and whether a filter hides rows. */
export function requestTableDetail(name: string): Request<TableDetail> {
  return asking(
    (context) => {
      const table = context.workbook.tables.getItem(name);
      const range = table.getRange();
      range.load('address');
      table.load('autoFilter/isDataFiltered');
      return { range, table };
    },
    ({ range, table }) => tableDetail(name, range.address, table.autoFilter.isDataFiltered),
  );
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
