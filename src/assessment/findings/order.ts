/** The order in which findings are read: what blocks the report first, then sheet by sheet, row by row. */
import type { Finding, Severity } from '../types';

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/**
 * Errors, warnings, notes; within them by sheet and row, then by column. Sheets that are not named come
 * last, and findings without a cell before the others of their sheet. The given array stays as it is.
 *
 * @param sheets the sheets' names in the order of their tabs
 */
export function sortFindings(
  findings: readonly Finding[],
  sheets: readonly string[],
): readonly Finding[] {
  const rank = (finding: Finding): readonly number[] => {
    const tab = sheets.indexOf(finding.place.sheet);
    const { row, column } = addressOf(finding.place.cell);
    return [weight[finding.severity], tab < 0 ? sheets.length : tab, row, column];
  };
  return findings
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((one, other) => compareRanks(one.rank, other.rank))
    .map(({ finding }) => finding);
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  for (const [place, value] of one.entries()) {
    const difference = value - (other[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** 'AB12' is row 12, column 28; '' is row 0. */
function addressOf(cell: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = '0'] = /^\$?([A-Z]+)\$?(\d+)/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
