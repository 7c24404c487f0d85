/** Tasks by name: overdue, done late, due before the next report, done in time. */
import { formatVietnamese } from '../../plan/civilDate';
import { formatNumber } from '../../vietnamese/numberFormat';
import type { Summary, TaskLine } from '../summaryTypes';
import { centre, left, longestUnsplit, numberColumn } from './columns';
import type { WordTable } from './types';

/** What the lists differ in. */
interface List {
  readonly title: string;
  readonly days: string;
  readonly date: { readonly header: string; readonly of: (line: TaskLine) => TaskLine['due'] };
  readonly words: { readonly header: string; readonly of: (line: TaskLine) => string };
  readonly lines: readonly TaskLine[];
}

const explanation: List['words'] = { header: 'Giải trình', of: (line) => line.explanation };
const extended: List['date'] = { header: 'Hạn trước khi gia hạn', of: (line) => line.dueBefore };
const completed: List['date'] = { header: 'Ngày hoàn thành', of: (line) => line.doneOn };

function dateText(date: TaskLine['due']): string {
  return date === null ? '' : formatVietnamese(date);
}

function table({ days, date, words, lines }: List): WordTable {
  return {
    kind: 'table',
    columns: [
      numberColumn,
      centre('Căn cứ', 18),
      left('Nhiệm vụ', 64),
      centre('Hạn hoàn thành', 23),
      centre(days, 15),
      centre(date.header, 23),
      left('Cơ quan, đơn vị chủ trì', 36),
      centre('Tiến độ', 23),
      left(words.header, 40),
    ],
    rows: lines.map((line) => ({
      cells: [
        String(line.number),
        line.ref,
        line.title,
        dateText(line.due),
        // Without a date nothing can be early or late.
        line.due === null ? '' : formatNumber(line.days),
        dateText(date.of(line)),
        line.lead === '' ? '(chưa giao)' : line.lead,
        line.progressText,
        words.of(line),
      ],
      maySplit: words.of(line).length > longestUnsplit,
    })),
  };
}

/** The lists that have something in them, with their titles. */
export function taskTables(
  summary: Summary,
): readonly { readonly title: string; readonly table: WordTable }[] {
  const { overdue, doneLate, dueBeforeNext, doneOnTime } = summary;
  const lists: readonly List[] = [
    {
      title: 'Nhiệm vụ quá hạn, chưa hoàn thành',
      days: 'Số ngày quá hạn',
      date: extended,
      words: explanation,
      lines: overdue,
    },
    {
      title: 'Nhiệm vụ hoàn thành quá hạn',
      days: 'Số ngày trễ',
      date: completed,
      words: explanation,
      lines: doneLate,
    },
    {
      title: 'Nhiệm vụ đến hạn trước kỳ báo cáo sau',
      days: 'Số ngày còn lại',
      date: extended,
      words: explanation,
      lines: dueBeforeNext,
    },
    {
      title: 'Nhiệm vụ hoàn thành đúng hạn',
      days: 'Số ngày trước hạn',
      date: completed,
      words: { header: 'Kết quả, văn bản', of: (line) => line.outcome },
      lines: doneOnTime,
    },
  ];
  return lists
    .filter(({ lines }) => lines.length > 0)
    .map((list) => ({ title: list.title, table: table(list) }));
}
