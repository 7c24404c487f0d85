/** What a missed target is called: only the year's last report knows that it will not be reached. */
import type { Summary } from '../summaryTypes';

/** @example shortWord(summaryOfQuarter1) // 'chưa đạt' */
export function shortWord({ period }: Pick<Summary, 'period'>): string {
  return period.isLast ? 'không đạt' : 'chưa đạt';
}
