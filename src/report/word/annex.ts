/**
 * The tables behind the letter, on pages that lie on their side, in the order of the sheet: totals, every
 * indicator, tasks by name, agencies, what stands open.
 */
import { rankingNote, severalLeadsNote } from '../fixedLines';
import { numberLine } from '../letterLines';
import type { Summary } from '../summaryTypes';
import { indicatorTable } from './indicatorTable';
import { openTables } from './openTables';
import { line } from './setting';
import { taskTables } from './taskTables';
import { agencyTable, indicatorTotals, taskTotals } from './totalsTables';
import type { WordBlock, WordTable } from './types';

interface Sheet {
  readonly title: string;
  readonly table: WordTable;
  readonly notes?: readonly string[];
}

function sheet(
  title: string,
  table: WordTable | null,
  notes?: readonly string[],
): readonly Sheet[] {
  if (table === null) return [];
  return [{ title, table, ...(notes === undefined ? {} : { notes }) }];
}

/** The tables that have something in them. */
function sheets(summary: Summary): readonly Sheet[] {
  return [
    ...sheet('Chỉ tiêu theo lĩnh vực và kết quả đánh giá', indicatorTotals(summary)),
    ...sheet('Nhiệm vụ theo lĩnh vực và tiến độ', taskTotals(summary)),
    ...sheet('Kết quả thực hiện từng chỉ tiêu', indicatorTable(summary)),
    ...taskTables(summary),
    ...sheet(
      'Nhiệm vụ theo cơ quan, đơn vị chủ trì, xếp theo tỷ lệ đúng hạn',
      agencyTable(summary),
      [rankingNote, severalLeadsNote(summary.severalLeads)],
    ),
    ...openTables(summary),
  ];
}

/** `[]` when there is nothing to list. */
export function annex(summary: Summary): readonly WordBlock[] {
  const all = sheets(summary);
  if (all.length === 0) return [];
  const number = numberLine(summary).replace(/^\s*Số:\s*/u, '');
  return [
    line({ text: 'PHỤ LỤC', bold: true }, 'center', { keepNext: true, level: 1 }),
    line({ text: `(Kèm theo Báo cáo số ${number})`, italic: true }, 'center', {
      after: 6,
      keepNext: true,
    }),
    ...all.flatMap(({ title, table, notes = [] }, index): readonly WordBlock[] => [
      line({ text: `Biểu ${String(index + 1)}. ${title}`, bold: true, size: 13 }, 'left', {
        before: 12,
        after: 6,
        keepNext: true,
        level: 2,
      }),
      table,
      ...notes.map((text) => line({ text, italic: true, size: 12 }, 'left', { before: 3 })),
    ]),
  ];
}
