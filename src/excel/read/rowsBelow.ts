/**
 * Asks for what stands below our tables: rows that another program has put there without making the table
 * longer. Only where the sheet is filled beyond its table, which ours are not.
 */
import { boxAddress } from '../grid/address';
import type { Box } from '../../workbook/blueprint';
import { periodOfTable, tableNames } from '../../workbook/names';
import type { RowBelow, TableReading } from '../../workbook/reading';
import { asking, type Request } from '../line/line';
import type { Listing, SheetDetail } from '../look/types';
import { rawBlock } from './rawValues';

/** So far below a table it is looked for rows, and so many are told of. */
const rowsLookedAt = 1_000;
const mostRows = 50;

export interface PlaceBelow {
  readonly table: string;
  readonly sheet: string;
  readonly box: Box;
}

const holdsEntries = (table: string): boolean =>
  table === tableNames.indicators || table === tableNames.tasks || periodOfTable(table) !== null;

/** Where to look; nothing on a sheet that has another table too, which may be what stands below. */
export function placesBelow(
  tables: readonly TableReading[],
  details: readonly SheetDetail[],
  { tables: listed }: Listing,
): readonly PlaceBelow[] {
  return tables
    .filter(({ name }) => holdsEntries(name))
    .filter(({ sheet }) => listed.filter((one) => one.sheet === sheet).length === 1)
    .flatMap(({ name: table, sheet, box }) => {
      const used = details.find((detail) => detail.sheet === sheet)?.used ?? null;
      if (used === null || used.bottom <= box.bottom) return [];
      const bottom = Math.min(used.bottom, box.bottom + rowsLookedAt);
      return [{ table, sheet, box: { ...box, top: box.bottom + 1, bottom } }];
    });
}

export interface FoundBelow {
  readonly table: string;
  readonly below: readonly RowBelow[];
}

export function requestBelow({ table, sheet, box }: PlaceBelow): Request<FoundBelow> {
  return asking(
    (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(boxAddress(box));
      range.load('values');
      return range;
    },
    (range) => {
      const { values } = rawBlock(range.values, []);
      const below = values
        .map((row, down) => ({ row: box.top + down, values: row }))
        .filter((row) => row.values.some((value) => value !== null && value !== ''))
        .slice(0, mostRows);
      return { table, below };
    },
  );
}

/** The readings with what was found below them. */
export function withBelow(
  tables: readonly TableReading[],
  found: readonly FoundBelow[],
): readonly TableReading[] {
  return tables.map((table) => {
    const below = found.find((one) => one.table === table.name)?.below ?? [];
    return below.length === 0 ? table : { ...table, below };
  });
}
