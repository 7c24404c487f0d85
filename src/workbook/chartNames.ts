/** The names by which charts of ours and the tables that remember them are found again. */

const tablePrefix = 'BieuDo_';

/** Begins the name of every chart of ours: what a person draws on the sheet bears another. */
const chartPrefix = 'KH_BieuDo_';

/**
 * @example chartTableName('2026-Q1') // 'BieuDo_2026_Q1'
 */
export function chartTableName(periodId: string): string {
  return `${tablePrefix}${periodId.replace('-', '_')}`;
}

export function isChartTable(name: string): boolean {
  return name.startsWith(tablePrefix);
}

/**
 * @example chartName(1) // 'KH_BieuDo_1'
 */
export function chartName(number: number): string {
  return `${chartPrefix}${String(number)}`;
}

export function isOurChart(name: string): boolean {
  return name.startsWith(chartPrefix);
}
