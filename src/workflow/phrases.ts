/**
 * Reading phrases one at a time, as lines of JSON: what the command line answers and what a program that
 * tries the reading out asks for. A line that cannot be used is told why, the others are answered.
 */
import { readDeadline } from '../vietnamese/deadline/readDeadline';
import { readTargets } from '../vietnamese/target/readTargets';

export type PhraseKind = 'deadline' | 'target';

export type PhraseAnswer =
  | { readonly ok: true; readonly answer: unknown }
  /** A sentence that ends with what to do. */
  | { readonly ok: false; readonly reason: string };

interface Request {
  readonly text: string;
  readonly years: { readonly from: number; readonly to: number };
}

/** Years that a plan of ours may name; outside them a line is surely mistyped. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/**
 * The answer to one line `{"text": …, "years": [from, to]}`.
 *
 * @example answerPhrase('deadline', '{"text":"Quý I/2025","years":[2025,2025]}')
 * // { ok: true, answer: { kind: 'fixed', due: ['2025-03-31'], quotas: [] } }
 * @example answerPhrase('target', '{"text": 5}')
 * // { ok: false, reason: 'Thiếu "text" là một chuỗi; hãy ghi {"text":"…","years":[2025,2026]}.' }
 */
export function answerPhrase(kind: PhraseKind, line: string): PhraseAnswer {
  const request = requestOf(kind, line);
  if (typeof request === 'string') return { ok: false, reason: request };
  const answer = kind === 'deadline' ? deadlineAnswer(request) : targetAnswer(request);
  return { ok: true, answer };
}

const example = '{"text":"…","years":[2025,2026]}';

/** The request, or the reason why the line holds none. */
function requestOf(kind: PhraseKind, line: string): Request | string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return `Không phải JSON trên một dòng; hãy ghi ${example}.`;
  }
  if (typeof json !== 'object' || json === null || !('text' in json)) {
    return `Thiếu "text"; hãy ghi ${example}.`;
  }
  const { text } = json;
  if (typeof text !== 'string') return `Thiếu "text" là một chuỗi; hãy ghi ${example}.`;
  const years = 'years' in json ? yearsOf(json.years) : null;
  if (years) return { text, years };
  // A target says its own year; only dates that come back need the plan's.
  if (kind === 'target' && !('years' in json)) {
    return { text, years: { from: FIRST_YEAR, to: LAST_YEAR } };
  }
  return `"years" cần là [năm đầu, năm cuối] từ ${FIRST_YEAR} đến ${LAST_YEAR}; hãy ghi ${example}.`;
}

function yearsOf(years: unknown): Request['years'] | null {
  if (!Array.isArray(years) || years.length !== 2) return null;
  const [from, to]: readonly unknown[] = years;
  if (!isYear(from) || !isYear(to) || from > to) return null;
  return { from, to };
}

function isYear(value: unknown): value is number {
  return (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= FIRST_YEAR &&
    value <= LAST_YEAR
  );
}

function deadlineAnswer({ text, years }: Request): unknown {
  const { kind, due, quotas } = readDeadline(text, { years });
  return { kind, due, quotas: quotas.map(({ count, per }) => ({ count, per })) };
}

function targetAnswer({ text, years }: Request): unknown {
  const targets = readTargets(text, { years }).map(
    ({ op, value, value2, unit, year, baselineYear }) => ({
      op,
      value,
      value2,
      unit,
      year,
      baselineYear,
    }),
  );
  return { targets };
}

/** What a person is told at the end, when lines could not be read. */
export function unreadableLines(first: number, reason: string, count: number): string {
  const others = count > 1 ? ` và ${count - 1} dòng khác` : '';
  return `Dòng ${first}${others} không đọc được: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
}
