/** Section 3, overdue tasks, worst first, and section 4, tasks due before the next report. */
import { formatVietnamese } from '../plan/civilDate';
import { dateCell, numberCell } from '../workbook/content';
import { markColumn } from './grid';
import { explanationParts } from './longExplanation';
import { progressLook } from './looks';
import { withNext, type SheetRow } from './sheetRow';
import type { Summary, TaskLine } from './summaryTypes';
import { bodyRow, column, gap, headerRow, sectionTitle, words } from './tableRows';
import { taskMark } from './taskAid';

function header(days: string): SheetRow {
  return headerRow([
    column(0, 'TT'),
    column(1, 'Căn cứ'),
    column(2, 'Nhiệm vụ'),
    column(3, 'Hạn hoàn thành'),
    column(4, 'Thời hạn ghi trong kế hoạch'),
    column(5, days),
    column(6, 'Trạng thái'),
    column(7, 'Cơ quan, đơn vị chủ trì'),
    column(8, 'Tiến độ'),
    column(9, 'Giải trình'),
  ]);
}

function lineRows(line: TaskLine, pageHeader: SheetRow): readonly SheetRow[] {
  const explanation = explanationParts(line.explanation);
  const row = bodyRow(
    [
      { column: 0, content: numberCell(line.number), looks: ['count'] },
      words(1, line.ref, 4, ['centre']),
      words(2, line.title, 22),
      { column: 3, content: dateCell(line.due), looks: ['date'] },
      words(4, line.deadlineText, 12),
      { column: 5, content: numberCell(line.days), looks: ['count'] },
      words(6, line.statusWord, 4, ['centre']),
      words(7, line.lead === '' ? '(chưa giao)' : line.lead, 14),
      words(8, `${line.symbol} ${line.progressText}`, 4, ['centre', progressLook(line.progress)]),
      explanation.cell,
      { column: markColumn, content: taskMark(line.position) },
    ],
    { role: 'line' },
  );
  const first = explanation.rows.length === 0 ? row : withNext(row);
  return [first, ...explanation.rows].map((each) => ({ ...each, pageHeader }));
}

function table(days: string, lines: readonly TaskLine[]): readonly SheetRow[] {
  const top = header(days);
  return [top, ...lines.flatMap((line) => lineRows(line, top))];
}

/**
 * @param said what the report says about them, above the table
 * @param causes why, below it
 */
export function overdueSection(
  { overdue }: Summary,
  said: readonly SheetRow[],
  causes: readonly SheetRow[],
): readonly SheetRow[] {
  return [
    sectionTitle('3. Nhiệm vụ quá hạn, chưa hoàn thành'),
    ...said,
    ...(overdue.length === 0 ? [] : table('Số ngày quá hạn', overdue)),
    ...causes,
    gap(),
  ];
}

export function dueSection(
  { dueBeforeNext, statusDate, nextPeriod }: Summary,
  said: readonly SheetRow[],
): readonly SheetRow[] {
  const span = `từ ngày ${formatVietnamese(statusDate)} đến ngày ${formatVietnamese(nextPeriod.to)}`;
  return [
    sectionTitle(`4. Nhiệm vụ đến hạn trước kỳ báo cáo sau (${span})`),
    ...said,
    ...(dueBeforeNext.length === 0 ? [] : table('Số ngày còn lại', dueBeforeNext)),
    gap(),
  ];
}
