/** What a cell's `v` means, by the type that its `t` names. */
import type { RawValue } from '../../workbook/reading';
import { decodeCellText } from '../xml/escape';
import type { TagScanner } from '../../archive/xml/tagScanner';
import type { StringTable } from './sharedStrings';

export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

const SHARED = 115;
const POINT = 46;
const MINUS = 45;

const TYPES: ReadonlySet<string> = new Set(['n', 's', 'str', 'inlineStr', 'b', 'e', 'd']);

/**
 * The type of the cell on whose tag the scanner stands.
 *
 * @throws XlsxFault `damaged` for a type that the format does not know
 */
export function cellType(scanner: TagScanner): CellType {
  if (!scanner.find('t')) return 'n';
  const { bytes, valueStart, valueEnd } = scanner;
  if (valueEnd - valueStart === 1 && bytes[valueStart] === SHARED) return 's';
  const text = scanner.decode(valueStart, valueEnd);
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

/** A double holds fifteen digits exactly, and a power of ten up to this one. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/**
 * Plain decimals, nearly all numbers there are, straight from the bytes: the quotient of two exact
 * doubles is rounded as the decimal itself would be. NaN where the careful way is needed.
 */
function plainNumber({ bytes }: TagScanner, start: number, end: number): number {
  const isNegative = bytes[start] === MINUS;
  const first = isNegative ? start + 1 : start;
  if (end - first > EXACT_DIGITS || end === first) return NaN;
  let value = 0;
  let point = -1;
  for (let at = first; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === POINT && point < 0 && at > first && at < end - 1) {
      point = at;
      continue;
    }
    if (byte < 48 || byte > 57) return NaN;
    value = value * 10 + byte - 48;
  }
  if (point >= 0) value /= POWERS[end - point - 1] as number;
  return isNegative ? -value : value;
}

function readNumber(scanner: TagScanner): number | null {
  const plain = scanner.hasSections
    ? NaN
    : plainNumber(scanner, scanner.textStart, scanner.textEnd());
  return Number.isNaN(plain) ? numberOf(scanner.text(), scanner) : plain;
}

/** The scanner stands on `</v>`. @throws XlsxFault `damaged` when the content does not fit the type */
export function readValue(
  type: CellType,
  scanner: TagScanner,
  strings: StringTable,
  date1904: boolean,
): RawValue {
  switch (type) {
    case 'n':
      return readNumber(scanner);
    case 's': {
      const index = readNumber(scanner);
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
