/**
 * What Excel makes of a text that an add-in writes into `values` or `formulas`. It reads the text as if
 * it had been typed in English (United States), whatever the machine's region: `85%` becomes a number,
 * `2026-11-15` and `11/15/2026` become dates, `01` becomes 1. An add-in that means text says so with a
 * leading apostrophe or the format `@`.
 */
import type { CellInput } from './cells';
import { fullYear, serialOf } from './serialDate';
import { divideBy100 } from './typing';

const number = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;

/** `enteredValue('1,234.5')` → `{ kind: 'number', value: 1234.5, numberFormat: '#,##0.00' }`. */
export function enteredValue(value: string): CellInput {
  if (value === '') return { kind: 'blank' };
  if (value.startsWith("'")) return { kind: 'text', value: value.slice(1) };
  if (value.startsWith('=') && value.length > 1) return { kind: 'formula', formula: value };
  const trimmed = value.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'boolean', value: upper === 'TRUE' };
  return enteredNumber(trimmed) ?? enteredDate(trimmed) ?? { kind: 'text', value };
}

function enteredNumber(typed: string): CellInput | undefined {
  const percent = typed.endsWith('%');
  const body = percent ? typed.slice(0, -1).trimEnd() : typed;
  if (!/\d/.test(body) || !number.test(body)) return undefined;
  const value = Number(body.replaceAll(',', ''));
  if (!Number.isFinite(value)) return undefined;
  const hasFraction = body.includes('.');
  if (percent) {
    const numberFormat = hasFraction ? '0.00%' : '0%';
    return { kind: 'number', value: divideBy100(value), numberFormat };
  }
  if (body.includes(',')) {
    return { kind: 'number', value, numberFormat: hasFraction ? '#,##0.00' : '#,##0' };
  }
  return { kind: 'number', value };
}

function enteredDate(typed: string): CellInput | undefined {
  const american = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(typed);
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(typed);
  const serial = american
    ? serialOf(fullYear(Number(american[4])), Number(american[1]), Number(american[3]))
    : iso && serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return serial ? { kind: 'number', value: serial, numberFormat: 'm/d/yyyy' } : undefined;
}
