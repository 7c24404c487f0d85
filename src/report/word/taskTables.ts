/** Tasks by name: overdue, done late, due before the next report, done in time. */
import { formatVietnamese } from '../../plan/civilDate';
import { formatNumber } from '../../vietnamese/numberFormat';
import type { Summary, TaskLine } from '../summaryTypes';
import { centre, growing, left, numberColumn, rowsWith } from './columns';
import { sharedWidths, type WordyColumn } from './sharedWidths';
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

/** A column of dates that none of the tasks has is left out. */
function dateColumn({ date, lines }: List): readonly WordyColumn[] {
  return lines.some((line) => date.of(line) !== null) ? [centre(date.header, 23)] : [];
}

function table(list: List): WordTable {
  const { days, date, words, lines } = list;
  const dated = dateColumn(list);
  const columns = [
    numberColumn,
    growing(centre('Căn cứ', 15)),
    growing(left('Nhiệm vụ', 50)),
    centre('Hạn hoàn thành', 23),
    centre(days, 15),
    ...dated,
    growing(left('Cơ quan, đơn vị chủ trì', 27)),
    centre('Tiến độ', 23),
    growing(left(words.header, 24)),
  ];
  const rows = lines.flatMap((line) =>
    rowsWith(
      [
        String(line.number),
        line.ref,
        line.title,
        dateText(line.due),
        // Without a date nothing can be early or late.
        line.due === null ? '' : formatNumber(line.days),
        ...dated.map(() => dateText(date.of(line))),
        line.lead === '' ? '(chưa giao)' : line.lead,
        line.progressText,
      ],
      words.header,
      words.of(line),
    ),
  );
  return { kind: 'table', columns: sharedWidths(columns, rows), rows };
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
