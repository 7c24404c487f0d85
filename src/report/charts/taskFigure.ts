/** The figure of the tasks: how many stand where, area by area. */
import { boxAddress } from '../../workbook/address';
import { formulaCell, numberCell, textCell } from '../../workbook/content';
import { taskCounts } from '../totals';
import type { Summary, TaskCounts } from '../summaryTypes';
import { taskLooks } from './chartColours';
import { cutAtWord, type Figure, type FigureCell, type FigureOrNone } from './figure';

const heading = 'Nhiệm vụ: tiến độ theo lĩnh vực';

/** Areas that stay readable below their table on one page. */
const mostAreas = 8;

/** One line of the table: rows of one height leave the room to the chart. */
const longestArea = 32;

interface Part {
  readonly header: string;
  readonly of: (counts: TaskCounts) => number;
  readonly look: (typeof taskLooks)[keyof typeof taskLooks];
}

/** Every task falls into exactly one part, so the bars add up to the total. */
const parts: readonly Part[] = [
  { header: 'Hoàn thành đúng hạn', of: ({ onTime }) => onTime, look: taskLooks.onTime },
  { header: 'Hoàn thành quá hạn', of: ({ late }) => late, look: taskLooks.late },
  { header: 'Quá hạn, chưa xong', of: ({ overdue }) => overdue, look: taskLooks.overdue },
  {
    header: 'Sắp đến hạn, chậm định mức',
    of: ({ dueSoon, behindQuota }) => dueSoon + behindQuota,
    look: taskLooks.soon,
  },
  { header: 'Đang thực hiện và khác', of: ({ others }) => others, look: taskLooks.others },
];

/** Beyond the number that can be drawn, the areas with the fewest tasks are drawn as one. */
function drawnAreas(totals: Summary['taskTotals']): Summary['taskTotals'] {
  if (totals.length <= mostAreas) return totals;
  const largest = new Set(
    [...totals].sort((a, b) => b.counts.total - a.counts.total).slice(0, mostAreas - 1),
  );
  const rest = totals.filter((area) => !largest.has(area));
  const sum = rest.reduce((all, { counts }) => added(all, counts), taskCounts([]));
  return [
    ...totals.filter((area) => largest.has(area)),
    { name: `${String(rest.length)} lĩnh vực còn lại`, counts: sum },
  ];
}

function added(one: TaskCounts, other: TaskCounts): TaskCounts {
  return {
    ...one,
    total: one.total + other.total,
    onTime: one.onTime + other.onTime,
    late: one.late + other.late,
    overdue: one.overdue + other.overdue,
    dueSoon: one.dueSoon + other.dueSoon,
    behindQuota: one.behindQuota + other.behindQuota,
    others: one.others + other.others,
  };
}

function countCell(content: FigureCell['content']): FigureCell {
  return { content, numberFormat: '0', align: 'center' };
}

const firstCount = 2;
const lastCount = firstCount + parts.length - 1;

function rowSum(row: number): string {
  return `=SUM(${boxAddress({ top: row, left: firstCount, bottom: row, right: lastCount })})`;
}

function columnSum(column: number, first: number, last: number): string {
  return `=SUM(${boxAddress({ top: first, left: column, bottom: last, right: column })})`;
}

/** As many areas of one number as a sentence names. */
const mostEqual = 3;

/** Which areas have the most overdue tasks, where that sets any apart. */
function mostOverdueText(totals: Summary['taskTotals']): string {
  const most = Math.max(0, ...totals.map(({ counts }) => counts.overdue));
  if (most === 0) return ' Không có nhiệm vụ quá hạn.';
  const first = totals.filter(({ counts }) => counts.overdue === most);
  if (first.length > mostEqual || first.length === totals.length) return '';
  const each = first.length === 1 ? '' : 'mỗi lĩnh vực ';
  const names = first.map(({ name }) => name).join('; ');
  return ` Nhiều nhiệm vụ quá hạn nhất: ${names} (${each}${String(most)} nhiệm vụ).`;
}

function sentence({ taskTotals, taskGrandTotal: all }: Summary): string {
  const counts = parts
    .filter(({ of }) => of(all) > 0)
    .map(
      ({ header, of }) => `${String(of(all))} ${header.charAt(0).toLowerCase()}${header.slice(1)}`,
    );
  return `chia ${String(all.total)} nhiệm vụ của ${String(taskTotals.length)} lĩnh vực theo tiến độ: ${counts.join('; ')}.${mostOverdueText(taskTotals)}`;
}

export function taskFigure(summary: Summary): FigureOrNone {
  if (summary.taskGrandTotal.total === 0) {
    return { heading, sentence: 'Trong năm không có nhiệm vụ phải theo dõi nên không vẽ biểu đồ.' };
  }
  const drawn = drawnAreas(summary.taskTotals);
  const figure: Figure = {
    heading,
    title: 'Số nhiệm vụ theo tiến độ và lĩnh vực',
    sentence: sentence(summary),
    headers: ['TT', 'Lĩnh vực', ...parts.map(({ header }) => header), 'Tổng số'],
    rows: drawn.map(({ name, counts }, index) => (row: number) => [
      countCell(numberCell(index + 1)),
      { content: textCell(cutAtWord(name, longestArea)) },
      ...parts.map(({ of }) => countCell(numberCell(of(counts)))),
      countCell(formulaCell(rowSum(row), counts.total)),
    ]),
    total: (first, last) => [
      { content: textCell('') },
      { content: textCell('Tổng cộng') },
      ...parts.map(({ of }, index) =>
        countCell(
          formulaCell(columnSum(firstCount + index, first, last), of(summary.taskGrandTotal)),
        ),
      ),
      countCell(formulaCell(columnSum(lastCount + 1, first, last), summary.taskGrandTotal.total)),
    ],
    chart: {
      kind: 'stackedBars',
      series: parts.map(({ look }) => look),
      // A part of nothing has no number.
      numberFormat: '0;;',
      longest: Math.max(...drawn.map(({ counts }) => counts.total)),
      at: 'below',
    },
  };
  return figure;
}
