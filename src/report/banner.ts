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
 * @example bannerFormula('2026-Q1') // '=IF($N$2>0,"▲ Số liệu đã thay đổi …'
 */
export function bannerFormula(periodId: string): string {
  const changes = factCell('changes');
  return (
    `=IF(${changes}>0,"▲ Số liệu đã thay đổi sau khi lập ("&${changes}&" chỗ) — bấm “Lập báo cáo” để lập lại",` +
    `IF(${atPeriod(periodId)},${quoted(matches)},${quoted(matchesFigures)}))`
  );
}

/**
 * Counts what differs: changed and deleted rows, rows that came since, another status date. A row counts
 * as one that came when it is judged on its sheet and its «Mã» was not reported.
 */
export function changesFormula(periodId: string): string {
  const { indicators, tasks } = summaryTables(periodId);
  const figures = figuresTableName(periodId);
  const changed = (table: string): string => `SUM(${table}[${taskAidHeaders.changed}])`;
  const came = (table: string, id: string, judged: string, reported: string): string =>
    `SUMPRODUCT((${table}[${id}]<>"")*(${table}[${judged}]<>"")*` +
    `ISNA(MATCH(${table}[${id}],${reported}[${indicatorAidHeaders.id}],0)))`;
  const otherDay = `IF(${cellNames.statusDate}<>${factCell('statusDate')},1,0)`;
  return (
    `=${changed(indicators)}+` +
    `${came(figures, figureHeaders.id, figureHeaders.status, indicators)}+` +
    `IF(${atPeriod(periodId)},${changed(tasks)}+` +
    `${came(tableNames.tasks, taskHeaders.id, taskHeaders.progress, tasks)}+${otherDay},0)`
  );
}
