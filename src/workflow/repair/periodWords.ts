/**
 * Which period a range of figures is of. Its sheet may bear any name and its formulas name cells by now, but
 * the title that we wrote above it, and the days below the title, still say it.
 */
import { formatVietnamese } from '../../plan/civilDate';
import type { ReportPeriod } from '../../assessment/types';
import { plainHeader } from '../../workbook/entries/headers';
import { figuresTableName } from '../../workbook/names';

/** What stands above a range, and its formulas. */
export interface RangeWords {
  readonly above: readonly string[];
  readonly formulas: readonly string[];
}

/**
 * The periods that a range names, of those given: one where all is as we left it, none where the title is
 * gone, several where somebody has put things together.
 *
 * @example periodsNamed({ above: ['Số liệu Quý I năm 2026'], formulas: [] }, periods) // ['2026-Q1']
 */
export function periodsNamed(
  { above, formulas }: RangeWords,
  periods: readonly ReportPeriod[],
): readonly string[] {
  const lines = above.map((text) => plainHeader(text).toLowerCase());
  return periods.filter((period) => isNamed(period, lines, formulas)).map(({ id }) => id);
}

/** Whole titles are compared: «Năm 2026» stands in the titles of all periods of the year. */
function isNamed(
  { id, label, from, to }: ReportPeriod,
  lines: readonly string[],
  formulas: readonly string[],
): boolean {
  const title = `số liệu ${label}`.toLowerCase();
  const days = `số liệu từ ${formatVietnamese(from)} đến ${formatVietnamese(to)} `;
  // A program that keeps the names of tables in formulas keeps those of its own row too.
  const ownRow = `${figuresTableName(id)}[[#This Row]`;
  return (
    lines.some((line) => line === title || line.startsWith(days)) ||
    formulas.some((formula) => formula.includes(ownRow))
  );
}
