/** Quotas as the column «Định mức» says them, and back: '52 số/năm; 1 chuyên mục/tháng'. */
import type { Quota } from '../../plan/types';

const spans: Readonly<Record<Quota['per'], string>> = {
  year: 'năm',
  halfYear: '6 tháng',
  quarter: 'quý',
  month: 'tháng',
  week: 'tuần',
};

/**
 * @example quotaText([{ count: 52, per: 'year', unit: 'số' }]) // '52 số/năm'
 * @example quotaText([{ count: 1, per: 'month' }]) // '1 lần/tháng'
 */
export function quotaText(quotas: readonly Quota[]): string {
  return quotas
    .map(
      ({ count, per, unit }) =>
        `${String(count).replace('.', ',')} ${(unit ?? 'lần').replaceAll(';', ',')}/${spans[per]}`,
    )
    .join('; ');
}

/**
 * Reads what {@link quotaText} writes; parts in other words are left out.
 *
 * @example quotasOf('52 số/năm') // [{ count: 52, per: 'year', unit: 'số' }]
 */
export function quotasOf(text: string): readonly Quota[] {
  return text.split(';').flatMap((part): Quota[] => {
    const match = /^\s*(\d+(?:,\d+)?)\s*(.*?)\s*\/\s*([^\s/][^/]*?)\s*$/u.exec(
      part.normalize('NFC'),
    );
    if (!match) return [];
    const [, count = '', unit = '', span = ''] = match;
    const per = (Object.keys(spans) as Quota['per'][]).find((key) => spans[key] === span);
    if (per === undefined) return [];
    const quota = { count: Number(count.replace(',', '.')), per };
    return [unit === '' || unit === 'lần' ? quota : { ...quota, unit }];
  });
}
