/** What a cell's `v` means, by the type that its `t` names. */
import type { RawValue } from '../../workbook/reading';
import { decodeCellText } from '../xml/escape';
import type { TagScanner } from '../xml/tagScanner';
import type { StringTable } from './sharedStrings';

export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

const TYPES: ReadonlySet<string> = new Set(['n', 's', 'str', 'inlineStr', 'b', 'e', 'd']);

/** @throws XlsxFault `damaged` for a type that the format does not know */
export function cellType(text: string | undefined, scanner: TagScanner): CellType {
  if (text === undefined) return 'n';
  if (!TYPES.has(text)) throw scanner.damaged();
  return text as CellType;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Days between the two systems' first days. */
const SYSTEM_1904 = 1462;

/**
 * The serial of an ISO 8601 date, time or both, as a `t="d"` cell holds it.
 *
 * @example serialOfIso('2026-03-14T12:00:00', false) // 46095.5
 */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const match =
    /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const moment = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const days = Math.round((moment - EPOCH) / DAY) - (date1904 ? SYSTEM_1904 : 0);
  return days + time;
}

function numberOf(text: string, scanner: TagScanner): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const value = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed) ? Number(trimmed) : NaN;
  if (!Number.isFinite(value)) throw scanner.damaged();
  return value;
}

/** Whole numbers without sign, the commonest values, straight from the bytes; -1 when it is none. */
function plainInteger(scanner: TagScanner, start: number, end: number): number {
  if (end - start > 9 || end === start) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (scanner.bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** The scanner stands on `</v>`. @throws XlsxFault `damaged` when the content does not fit the type */
export function readValue(
  type: CellType,
  scanner: TagScanner,
  strings: StringTable,
  date1904: boolean,
): RawValue {
  const whole = scanner.hasSections
    ? -1
    : plainInteger(scanner, scanner.textStart, scanner.textEnd());
  switch (type) {
    case 'n':
      return whole >= 0 ? whole : numberOf(scanner.text(), scanner);
    case 's': {
      const index = whole >= 0 ? whole : numberOf(scanner.text(), scanner);
      if (index === null) return null;
      const text = strings.at(index);
      if (text === undefined) throw scanner.damaged();
      return text;
    }
    case 'str':
    case 'inlineStr':
      return decodeCellText(scanner.text());
    case 'b': {
      const text = scanner.text().trim();
      if (text === '1' || text === 'true') return true;
      if (text === '0' || text === 'false') return false;
      if (text === '') return null;
      throw scanner.damaged();
    }
    case 'e':
      return { error: scanner.text().trim() };
    case 'd': {
      const text = scanner.text().trim();
      const serial = text === '' ? null : serialOfIso(text, date1904);
      if (text !== '' && serial === null) throw scanner.damaged();
      return serial;
    }
  }
}
