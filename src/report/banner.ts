/**
 * The line under the title that tells by formula whether the figures have changed since the report was
 * built, and how many places.
 */
import { cellNames, figuresTableName, tableNames } from '../workbook/names';
import { figureHeaders, taskHeaders } from '../workbook/columns';
import { quoted } from '../workbook/formulas/reference';
import { factCell } from './aidPlaces';
import { indicatorAidHeaders, summaryTables, taskAidHeaders } from './summaryNames';
import { atPeriod } from './taskAid';

const matches = '✓ Khớp số liệu hiện tại';
const matchesFigures =
  '✓ Khớp số liệu chỉ tiêu của kỳ (sổ đang ở kỳ khác nên không so tiến độ nhiệm vụ)';

/** What the banner says right after the report is built. */
export function bannerText(isCurrentPeriod: boolean): string {
  return isCurrentPeriod ? matches : matchesFigures;
}

/**
 * @example bannerFormula('2026-Q1') // '=IF($M$4>0,"▲ Số liệu đã thay đổi …'
 */
export function bannerFormula(periodId: string): string {
  const changes = factCell('changes');
  return (
    `=IF(${changes}>0,"▲ Số liệu đã thay đổi sau khi lập ("&${changes}&" chỗ) — bấm “Lập báo cáo” để lập lại",` +
    `IF(${atPeriod(periodId)},${quoted(matches)},${quoted(matchesFigures)}))`
  );
}

/**
 * Counts what differs: changed and deleted rows, rows that came since, another status date. Rows that came
 * since are those beyond the number of rows when the report was built.
 */
export function changesFormula(periodId: string): string {
  const tables = summaryTables(periodId);
  const rowsOf = (table: string, header: string): string =>
    `IFERROR(SUMPRODUCT(--(${table}[${header}]<>"")),0)`;
  const more = (rows: string, before: string): string => `MAX(0,${rows}-${before})`;
  const figures = more(
    rowsOf(figuresTableName(periodId), figureHeaders.id),
    factCell('indicatorRows'),
  );
  const tasks = more(rowsOf(tableNames.tasks, taskHeaders.id), factCell('taskRows'));
  const otherDay = `IF(${cellNames.statusDate}<>${factCell('statusDate')},1,0)`;
  return (
    `=SUM(${tables.indicators}[${indicatorAidHeaders.changed}])+${figures}+` +
    `IF(${atPeriod(periodId)},SUM(${tables.tasks}[${taskAidHeaders.changed}])+${tasks}+${otherDay},0)`
  );
}
