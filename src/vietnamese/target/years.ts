/** Years named in a sentence of targets: the year to reach it, or the year it is compared with. */
import { phrase, type Parsed } from '../text/parser';
import { isNumberAt, wordAt, type Token } from '../text/token';
import { timeSequence } from '../time/sequences';
import type { Span } from '../time/types';
import { fourDigitYear } from '../time/yearRef';

export interface YearMark {
  readonly year: number;
  readonly from: number;
  readonly next: number;
  readonly isBaseline: boolean;
  /** "Đến năm 2025:" stands over all that follows. */
  readonly isHeading: boolean;
  /** In how many brackets it stands: "(năm 2024 đạt 62,5%)" says nothing about a target outside. */
  readonly depth: number;
}

const opens = new Set([
  'trong',
  'năm',
  'giai',
  'quý',
  'tháng',
  'ngày',
  'cuối',
  'đầu',
  'nhiệm',
  'thời',
  'các',
  'giữa',
  '6',
  '9',
  '06',
  '09',
  'hết',
  '(',
]);
const leads = new Set(['đến', 'vào', 'từ', 'tới', 'trước', 'hết', '-']);

/**
 * A time at this place with the year it ends in.
 *
 * @param onlyYear the year of a plan of one year, which "trong năm" means; `null` leaves it open
 */
export function timeAt(
  tokens: readonly Token[],
  at: number,
  onlyYear: number | null,
): Parsed<number | null> | null {
  const token = tokens[at];
  if (!token) return null;
  const mayBe = opens.has(token.text) || isDate(tokens, at) || isYear(token);
  if (!mayBe) return null;
  if (isYear(token) && !isYearByItself(tokens, at)) return null;
  const found = timeSequence(tokens, at) ?? (isYear(token) ? fourDigitYear(tokens, at) : null);
  if (!found) return null;
  if (typeof found.value === 'number') return { value: found.value, next: found.next };
  const spans = found.value.times.filter((time): time is Span => time.kind === 'span');
  const last = spans.at(-1)?.year;
  if (last?.kind === 'named') return { value: last.year, next: found.next };
  const isThisYear = last?.kind === 'plan' || last?.kind === 'missing';
  return { value: isThisYear ? onlyYear : null, next: found.next };
}

function isYear({ kind, text }: Token): boolean {
  return kind === 'digits' && /^20[1-6]\d$/.test(text);
}

/** "đến 2030", "2026 - 2030", "2030: 90%" — but "2030 doanh nghiệp" counts something. */
function isYearByItself(tokens: readonly Token[], at: number): boolean {
  if (leads.has(wordAt(tokens, at - 1))) return true;
  const next = wordAt(tokens, at + 1);
  return [':', '-', ',', ';', ')', '', 'đạt', 'là'].includes(next);
}

function isDate(tokens: readonly Token[], at: number): boolean {
  return isNumberAt(tokens, at) && wordAt(tokens, at + 1) === '/' && wordAt(tokens, at + 3) === '/';
}

const BACK = 7;
const compared = phrase(
  'so với',
  'so sánh với',
  'so cùng kỳ',
  'cùng kỳ',
  'lấy gốc',
  'năm gốc',
  'so',
);

/** "so với năm 2021", "so với dự toán năm 2024" */
export function isComparedWith(tokens: readonly Token[], at: number): boolean {
  for (let place = at; place >= at - BACK; place -= 1) {
    const text = wordAt(tokens, place);
    if ([',', ';', '.', '%', ')'].includes(text)) return false;
    if (compared(tokens, place)) return true;
  }
  return false;
}

/** "trước năm 2030" must be reached in 2029. */
export function isBefore(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at - 1) === 'trước' && wordAt(tokens, at) === 'năm';
}
