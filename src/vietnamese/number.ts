/**
 * Reads a number as Vietnamese officers write it: `1.234,5`, `85,5%`, `85.5 %`, with ordinary or
 * non-breaking spaces. What may mean two things (`1.234`) is handed back with both readings: a figure
 * in a report is asked about, never guessed.
 */
export { formatNumber, formatPercent } from './numberFormat';

export type ReadNumber =
  /** With a % sign `value` is the fraction that a sheet holds: 0.855 for '85,5%'. */
  | { readonly kind: 'number'; readonly value: number; readonly percent: boolean }
  /** First as a decimal fraction, then with a separator of thousands. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly [number, number] }
  | { readonly kind: 'none' };

const none: ReadNumber = { kind: 'none' };

/**
 * Full-width digits and signs are read too; brackets mean a negative number, as accountants write it.
 *
 * @example readNumber('1.234,5') // { kind: 'number', value: 1234.5, percent: false }
 * @example readNumber('85,5 %') // { kind: 'number', value: 0.855, percent: true }
 * @example readNumber('1.234') // { kind: 'ambiguous', readings: [1.234, 1234] }
 * @example readNumber('1.234.567') // { kind: 'number', value: 1234567, percent: false }
 * @example readNumber('khoảng 80') // { kind: 'none' }
 */
export function readNumber(text: string): ReadNumber {
  const written = /^(\()?([+−–-]?)([\d., ]*\d)( ?%)?(\))?$/.exec(normalised(text));
  if (!written) return none;
  const [, open, sign = '', digits = '', percentSign, close] = written;
  const inBrackets = open !== undefined;
  if (inBrackets !== (close !== undefined) || (inBrackets && sign !== '')) return none;
  const isNegative = inBrackets || (sign !== '' && sign !== '+');
  return signed(digitsOf(digits, percentSign !== undefined), isNegative);
}

/** NFKC turns full-width digits, `％` and every kind of space into the ordinary ones; web pages leave signs of no width. */
function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .trim()
    .replace(/\s+/g, ' ');
}

function digitsOf(digits: string, percent: boolean): ReadNumber {
  const separators = digits.replace(/\d/g, '');
  if (separators === '') return plain(digits, percent);
  if (separators.length === 1 && separators !== ' ') return single(digits, separators, percent);
  return grouped(digits, percent);
}

/** One dot or comma: a decimal sign, or thousands when exactly three digits follow. */
function single(digits: string, separator: string, percent: boolean): ReadNumber {
  const [whole = '', fraction = ''] = digits.split(separator);
  if (whole === '') return none;
  const decimal = plain(`${whole}.${fraction}`, percent);
  const mayBeThousands =
    fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0') && !percent;
  return mayBeThousands
    ? { kind: 'ambiguous', readings: [Number(`${whole}.${fraction}`), Number(whole + fraction)] }
    : decimal;
}

/** Several separators: groups of three, and another sign before the decimals if there are any. */
function grouped(digits: string, percent: boolean): ReadNumber {
  const match = /^(\d{1,3}(?:([., ])\d{3})(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(digits);
  const [, whole = '', separator, decimalSign, fraction = ''] = match ?? [];
  if (!match || decimalSign === separator) return none;
  const bare = whole.replace(/\D/g, '');
  return plain(`${bare}.${fraction}`, percent);
}

function plain(digits: string, percent: boolean): ReadNumber {
  const value = Number(digits);
  return { kind: 'number', value: percent ? value / 100 : value, percent };
}

function signed(read: ReadNumber, isNegative: boolean): ReadNumber {
  if (!isNegative) return read;
  switch (read.kind) {
    case 'number':
      return { ...read, value: 0 - read.value };
    case 'ambiguous':
      return { kind: 'ambiguous', readings: [0 - read.readings[0], 0 - read.readings[1]] };
    case 'none':
      return read;
  }
}
