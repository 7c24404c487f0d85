/**
 * Writes into the queue of one request. It remembers the objects that were named before: an address that
 * is used by several layers is sent once.
 */
import type { Box } from '../../workbook/blueprint';
import { boxAddress } from '../grid/address';

/** Both take formats, rules and validations; only a single range takes values. */
export type Cells = Excel.Range | Excel.RangeAreas;

export interface Pen {
  readonly context: Excel.RequestContext;
  readonly supports: (version: string) => boolean;
  readonly sheet: (name: string) => Excel.Worksheet;
  readonly range: (sheet: string, address: string) => Excel.Range;
  /** Several boxes at once, in as few objects as the length of addresses allows. */
  readonly cells: (sheet: string, boxes: readonly Box[]) => readonly Cells[];
}

/** Excel cuts longer addresses off. */
const longestAddress = 8_000;

/** Addresses joined by commas, each string within the limit. */
export function joinedAddresses(addresses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.length + address.length < longestAddress) {
      joined[joined.length - 1] = `${last},${address}`;
    } else {
      joined.push(address);
    }
  }
  return joined;
}

function remembering<T>(
  make: (sheet: string, key: string) => T,
): (sheet: string, key: string) => T {
  const known = new Map<string, T>();
  return (sheet, key) => {
    const name = `${sheet}!${key}`;
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = make(sheet, key);
    known.set(name, made);
    return made;
  };
}

export function penFor(context: Excel.RequestContext, supports: Pen['supports']): Pen {
  const sheets = remembering((name) => context.workbook.worksheets.getItem(name));
  const range = remembering((sheet, address) => sheets(sheet, '').getRange(address));
  const ranges = remembering((sheet, address) => sheets(sheet, '').getRanges(address));
  return {
    context,
    supports,
    sheet: (name) => sheets(name, ''),
    range,
    cells: (sheet, boxes) =>
      joinedAddresses(boxes.map(boxAddress)).map((address) =>
        address.includes(',') ? ranges(sheet, address) : range(sheet, address),
      ),
  };
}
