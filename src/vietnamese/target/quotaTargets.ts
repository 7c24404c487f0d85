/** Targets that are quotas: "12 số/năm", "mỗi tháng 01 chuyên mục", and a quota said twice. */
import { quotaRule } from '../deadline/quotas';
import { isNumberAt, type Token } from '../text/token';
import { changeBefore } from './changes';
import { compareWordBefore } from './comparisons';
import type { Found } from './found';

const periodNames = {
  year: 'năm',
  halfYear: '6 tháng',
  quarter: 'quý',
  month: 'tháng',
  week: 'tuần',
} as const;

/** "12 số/năm", "mỗi tháng 01 chuyên mục" */
export function quotaAt(tokens: readonly Token[], at: number): Found | null {
  const read = quotaRule(tokens, at);
  if (!read) return null;
  const { count, per, unit } = read.value.quota;
  if (unit === undefined) return null;
  const word = firstDigits(tokens, at, read.next);
  const compared = word === null ? null : compareWordBefore(tokens, word);
  if (word !== null && changeBefore(tokens, word)) return null;
  return {
    op: compared?.op ?? '>=',
    value: count,
    value2: null,
    unit: `${unit}/${periodNames[per]}`,
    from: at,
    next: read.next,
  };
}

function firstDigits(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (isNumberAt(tokens, at)) return at;
  return null;
}

/** "01 số/tuần (52 số/năm)" states one quota twice: the year's total stays. */
export function withoutRepeats(found: readonly Found[]): readonly Found[] {
  return found.filter((one, index) => {
    const next = found[index + 1];
    return !(next && isTotalOf(next, one));
  });
}

const timesAYear: Readonly<Record<string, number>> = { tuần: 52, tháng: 12, quý: 4, '6 tháng': 2 };

function isTotalOf(total: Found, part: Found): boolean {
  const period = part.unit?.split('/').at(-1) ?? '';
  const times = timesAYear[period];
  const isYearly = total.unit?.endsWith('/năm') === true && total.from - part.next <= 1;
  return (
    isYearly && times !== undefined && part.value !== null && part.value * times === total.value
  );
}
