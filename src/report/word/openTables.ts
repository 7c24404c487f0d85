/** What a report is tempted to pass over: figures without a result, findings that stand open, explanations. */
import { shortened } from '../sentences/wording';
import type { Summary } from '../summaryTypes';
import { centre, left, numberColumn } from './columns';
import type { WordTable } from './types';

/** Enough to know an explanation by that stands in full in another table. */
const longestAgain = 240;

function withoutResult({ withoutResult: lines }: Summary): WordTable {
  return {
    kind: 'table',
    columns: [
      numberColumn,
      centre('Căn cứ', 18),
      left('Chỉ tiêu', 80),
      centre('Đơn vị tính', 22),
      left('Mục tiêu', 36),
      centre('Đánh giá', 30),
      left('Giải trình', 56),
    ],
    rows: lines.map((line, index) => ({
      cells: [
        String(index + 1),
        line.ref,
        line.name,
        line.unit,
        line.targetText,
        line.statusText,
        line.explanation === '' ? '(chưa giải trình)' : shortened(line.explanation, longestAgain),
      ],
    })),
  };
}

const severities = { error: 'Lỗi', warning: 'Cảnh báo' } as const;

function findings({ openFindings: lines }: Summary): WordTable {
  return {
    kind: 'table',
    columns: [
      numberColumn,
      centre('Mức độ', 20),
      left('Chỉ tiêu, nhiệm vụ', 72),
      left('Nội dung', 80),
      left('Cần làm', 70),
    ],
    rows: lines.map(({ number, severity, subject, message, remedy }) => ({
      cells: [String(number), severities[severity], subject, message, remedy],
    })),
  };
}

function explained({ explained: lines }: Summary): WordTable {
  return {
    kind: 'table',
    columns: [
      numberColumn,
      centre('Căn cứ', 18),
      left('Chỉ tiêu, nhiệm vụ', 84),
      centre('Đánh giá, tiến độ', 30),
      left('Giải trình', 110),
    ],
    rows: lines.map(({ number, ref, name, statusText, explanation, inFullAt }) => ({
      cells: [
        String(number),
        ref,
        name,
        statusText,
        inFullAt === null ? explanation : shortened(explanation, longestAgain),
      ],
      maySplit: inFullAt === null,
    })),
  };
}

/** The lists that have something in them, with their titles. */
export function openTables(
  summary: Summary,
): readonly { readonly title: string; readonly table: WordTable }[] {
  return [
    { title: 'Chỉ tiêu không có kết quả trong kỳ', table: withoutResult(summary) },
    { title: 'Số liệu còn phát hiện khi kiểm tra', table: findings(summary) },
    { title: 'Chỉ tiêu, nhiệm vụ đã giải trình', table: explained(summary) },
  ].filter(({ table }) => table.rows.length > 0);
}
