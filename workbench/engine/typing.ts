/**
 * What Excel with Vietnamese regional settings makes of what a person types into a cell:
 * `1.234,5` is a number, `15/11/2026` a date, `85,5%` a percentage, `'01` the text "01".
 */
import type { CellInput } from './cells';
import { fullYear, serialOf } from './serialDate';

const text = (value: string): CellInput => ({ kind: 'text', value });

/**
 * @returns the content of the cell; numbers that were typed with a percent sign, grouped or as a date
 * carry the number format that Excel gives such a cell when it was `General`.
 *
 * A day without its year stays text: which year is meant depends on the clock.
 *
 * @example typedValue('85,5%') // { kind: 'number', value: 0.855, numberFormat: '0.00%' }
 * @example typedValue('31/11/2026') // { kind: 'text', value: '31/11/2026' }: there is no such day
 */
export function typedValue(typed: string): CellInput {
  if (typed.startsWith("'")) return text(typed.slice(1));
  if (typed.startsWith('=') && typed.length > 1) return { kind: 'formula', formula: typed };
  const trimmed = typed.replaceAll('\u00a0', ' ').trim();
  if (trimmed === '') return typed === '' ? { kind: 'blank' } : text(typed);
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'boolean', value: upper === 'TRUE' };
  return typedDate(trimmed) ?? typedNumber(trimmed) ?? text(typed);
}

function typedDate(typed: string): CellInput | undefined {
  const local = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(typed);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  const serial = local
    ? serialOf(fullYear(Number(local[4])), Number(local[3]), Number(local[1]))
    : iso && serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (!serial) return undefined;
  return { kind: 'number', value: serial, numberFormat: 'dd/mm/yyyy' };
}

const grouped = /^([+-]?)(\d{1,3}(?:\.\d{3})+)(?:,(\d*))?$/;
const plain = /^([+-]?)(\d*)(?:,(\d*))?(e[+-]?\d+)?$/i;

function typedNumber(typed: string): CellInput | undefined {
  const percent = /^(.*?)\s*%$/.exec(typed);
  const body = percent?.[1] ?? typed;
  const groups = grouped.exec(body);
  const match = groups ?? plain.exec(body);
  if (match === null) return undefined;
  const whole = (match[2] ?? '').replaceAll('.', '');
  const fraction = match[3] ?? '';
  if (whole === '' && fraction === '') return undefined;
  const exponent = groups === null ? (match[4] ?? '') : '';
  const value = Number(`${match[1]}${whole || '0'}.${fraction || '0'}${exponent}`);
  if (!Number.isFinite(value)) return undefined;
  if (percent !== null) {
    const numberFormat = fraction === '' ? '0%' : '0.00%';
    return { kind: 'number', value: divideBy100(value), numberFormat };
  }
  if (groups !== null) {
    const numberFormat = fraction === '' ? '#,##0' : '#,##0.00';
    return { kind: 'number', value, numberFormat };
  }
  return { kind: 'number', value };
}

/** 85.5 / 100 is 0.855 and not 0.8550000000000001, as Excel keeps it. */
export const divideBy100 = (value: number): number => Number((value / 100).toPrecision(15));
