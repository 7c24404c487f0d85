/**
 * Headers of our columns that were typed over. One that is still like ours is known by its words; one that
 * bears other words altogether by its place: it stands between the two columns that ours stood between.
 */
import { cellAddress } from '../../workbook/address';
import { headerPlace } from '../../workbook/entries/tableCells';
import type { WorkbookReading } from '../../workbook/reading';
import type { Found } from './heals';
import { aids, type OurSheet } from './ourSheets';
import { words } from './words';

/** The order in which our columns stand on a sheet that nobody has touched; `null` where it is not known. */
export type UsualOrder = (sheet: OurSheet) => readonly string[] | null;

export function headerDamage(sheet: OurSheet, usualOrder: UsualOrder): readonly Found[] {
  const { reading, match } = sheet.table;
  const near = match.renamed.map(({ column, now, place }) => ({ column, now, place }));
  const lost = match.missing.filter((column) => !aids.has(column));
  const order = lost.length === 0 || match.own.length === 0 ? null : usualOrder(sheet);
  const taken = new Set(near.map(({ place }) => place));
  const placed =
    order === null ? [] : byPlace(sheet, lost, order).filter((one) => !taken.has(one.place));
  return [...near, ...placed].map(({ column, now, place }): Found => {
    const at = headerPlace(reading, place);
    return {
      item: {
        id: `header|${reading.name}|${column}`,
        kind: 'header',
        place: at,
        subject: null,
        before: words.header.before(now),
        after: words.header.after(column),
      },
      heal: {
        kind: 'header',
        table: reading.name,
        cell: {
          sheet: reading.sheet,
          cell: cellAddress(reading.box.top, reading.box.left + place),
          content: { kind: 'text', text: column },
        },
      },
    };
  });
}

interface Placed {
  readonly column: string;
  readonly now: string;
  readonly place: number;
}

function byPlace(
  { table: { reading, match } }: OurSheet,
  lost: readonly string[],
  order: readonly string[],
): readonly Placed[] {
  const ours = new Map([...match.columns].map(([column, place]) => [place, column] as const));
  const last = reading.header.length;
  return lost.flatMap((column) => {
    const index = order.indexOf(column);
    if (index < 0) return [];
    const own = match.own.find(
      ({ place }) =>
        (place === 0 ? index === 0 : ours.get(place - 1) === order[index - 1]) &&
        (place === last - 1
          ? index === order.length - 1
          : ours.get(place + 1) === order[index + 1]),
    );
    return own === undefined ? [] : [{ column, now: own.header, place: own.place }];
  });
}

/** The reading as it is once the chosen headers are put right. */
export function withHeaders(reading: WorkbookReading, found: readonly Found[]): WorkbookReading {
  const fixes = found.flatMap(({ heal }) => (heal.kind === 'header' ? [heal] : []));
  if (fixes.length === 0) return reading;
  return {
    ...reading,
    tables: reading.tables.map((table) => {
      const own = fixes.filter((fix) => fix.table === table.name);
      if (own.length === 0) return table;
      const header = table.header.map((text, place) => {
        const address = cellAddress(table.box.top, table.box.left + place);
        const content = own.find(({ cell }) => cell.cell === address)?.cell.content;
        return content?.kind === 'text' ? content.text : text;
      });
      return { ...table, header };
    }),
  };
}
