/** Section 3: tasks that are overdue, worst first, that were done late, that fall due, that were done in time. */
import { formatVietnamese } from '../plan/civilDate';
import { dateCell, numberCell } from '../workbook/content';
import { markColumn } from './grid';
import { explanationParts } from './longExplanation';
import { progressLook } from './looks';
import { withNext, type RowMark, type SheetRow, type Span } from './sheetRow';
import type { Summary, TaskLine } from './summaryTypes';
import {
  bodyRow,
  column,
  gap,
  headerRow,
  listOf,
  sectionTitle,
  subTitle,
  words,
  type BodyCell,
} from './tableRows';
import { taskMark } from './taskAid';

/** What the lists differ in; everything else stands in the same columns. */
interface List {
  readonly heading: string;
  readonly days: string;
  /** Beside the date in force: the date that it took the place of, or the day of completion. */
  readonly date: { readonly header: string; readonly of: (line: TaskLine) => TaskLine['due'] };
  /** The last column: why, or with what. */
  readonly words: { readonly header: string; readonly of: (line: TaskLine) => string };
  readonly lines: readonly TaskLine[];
  readonly mark: RowMark;
}

/** Names of tasks are long: they have the room of three columns. */
const title: Span = { from: 2, to: 4 };

const explanation: List['words'] = { header: 'Giải trình', of: (line) => line.explanation };
const extended: List['date'] = { header: 'Hạn trước khi gia hạn', of: (line) => line.dueBefore };
const completed: List['date'] = { header: 'Ngày hoàn thành', of: (line) => line.doneOn };

function header({ days, date, words: last }: List): SheetRow {
  return headerRow([
    column(0, 'TT'),
    column(1, 'Căn cứ'),
    { ...title, text: 'Nhiệm vụ' },
    column(5, 'Hạn hoàn thành'),
    column(6, days),
    column(7, date.header),
    column(8, 'Cơ quan, đơn vị chủ trì'),
    column(9, 'Tiến độ'),
    column(10, last.header),
  ]);
}

/** The day in force; where the plan gives none, its own words. */
function dueCell({ due, deadlineText }: TaskLine): BodyCell {
  if (due === null) return words(5, deadlineText, 12, ['centre']);
  return { column: 5, content: dateCell(due), looks: ['date'] };
}

function lineRows(line: TaskLine, { date, words: last, mark }: List): readonly SheetRow[] {
  const told = explanationParts(last.of(line), last.header);
  const row = bodyRow(
    [
      { column: 0, content: numberCell(line.number), looks: ['count'] },
      words(1, line.ref, 4, ['centre']),
      words(title, line.title, 22),
      dueCell(line),
      { column: 6, content: numberCell(line.days), looks: ['count'] },
      { column: 7, content: dateCell(date.of(line)), looks: ['date'] },
      words(8, line.lead === '' ? '(chưa giao)' : line.lead, 14),
      words(9, `${line.symbol} ${line.progressText}`, 4, ['centre', progressLook(line.progress)]),
      told.cell,
      { column: markColumn, content: taskMark(line.position) },
    ],
    { role: 'line', mark, merges: [title] },
  );
  return [told.rows.length === 0 ? row : withNext(row), ...told.rows];
}

function list(each: List): readonly SheetRow[] {
  const { heading, lines } = each;
  if (lines.length === 0) return [{ ...subTitle(`${heading}: không có.`), keepWithNext: false }];
  return [
    subTitle(`${heading}: ${String(lines.length)} nhiệm vụ`),
    ...listOf(
      header(each),
      lines.flatMap((line) => lineRows(line, each)),
    ),
    gap(),
  ];
}

export function taskSection(summary: Summary): readonly SheetRow[] {
  const { overdue, doneLate, dueBeforeNext, doneOnTime, statusDate, nextPeriod } = summary;
  const span = `từ ngày ${formatVietnamese(statusDate)} đến ngày ${formatVietnamese(nextPeriod.to)}`;
  return [
    sectionTitle('3. Kết quả thực hiện nhiệm vụ'),
    ...list({
      heading: '3.1. Nhiệm vụ quá hạn, chưa hoàn thành',
      days: 'Số ngày quá hạn',
      date: extended,
      words: explanation,
      lines: overdue,
      mark: 'overdueLine',
    }),
    ...list({
      heading: '3.2. Nhiệm vụ hoàn thành quá hạn',
      days: 'Số ngày trễ',
      date: completed,
      words: explanation,
      lines: doneLate,
      mark: 'lateLine',
    }),
    ...list({
      heading: `3.3. Nhiệm vụ đến hạn trước kỳ báo cáo sau (${span})`,
      days: 'Số ngày còn lại',
      date: extended,
      words: explanation,
      lines: dueBeforeNext,
      mark: 'aheadLine',
    }),
    ...list({
      heading: '3.4. Nhiệm vụ hoàn thành đúng hạn',
      days: 'Số ngày trước hạn',
      date: completed,
      words: { header: 'Kết quả, văn bản', of: (line) => line.outcome },
      lines: doneOnTime,
      mark: 'onTimeLine',
    }),
  ];
}
