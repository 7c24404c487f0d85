/** The name of the file that is sent: which report, of whom, which version — in letters that every system takes. */
import type { ReportPeriod } from '../../assessment/types';
import { slugOf } from '../../plan/slug';

/** Some systems of document exchange cut names at 100 characters. */
const longestUnit = 50;

/**
 * @example sentFileTitle(q1of2026, 'Sở Nội vụ', 'Q1-26-7K3F-92QD') // 'BaoCao_Q1-2026_so-noi-vu_Q1-26-7K3F-92QD'
 */
export function sentFileTitle(
  { kind, year }: Pick<ReportPeriod, 'kind' | 'year'>,
  unit: string,
  code: string,
): string {
  const short = slugOf(unit).slice(0, longestUnit).replace(/-$/u, '');
  return ['BaoCao', `${kind}-${String(year)}`, short, code].filter((part) => part !== '').join('_');
}
