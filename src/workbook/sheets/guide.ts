/** The foot of «Kế hoạch»: how to work in three steps, and what each sign means. */
import type { IndicatorStatus, TaskProgress } from '../../assessment/types';
import { indicatorStatusWords, taskProgressWords } from '../../assessment/words';
import { boxOf } from '../address';
import type { Block, Box, FormatLayer } from '../blueprint';
import { textCell } from '../content';
import { palette } from '../palette';
import { glanceColumns } from './glance';

const statusMeanings: Readonly<Record<IndicatorStatus, string>> = {
  met: 'Kết quả đạt mục tiêu đang áp dụng.',
  metEarly: 'Mốc ở năm sau, kết quả đã đạt.',
  behind: 'Chưa tới mục tiêu của năm, còn kỳ sau để phấn đấu.',
  missed: 'Hết năm mà chưa tới mục tiêu của năm.',
  onTrack: 'Mốc ở năm sau, kết quả theo kịp lộ trình từ năm gốc.',
  atRisk: 'Mốc ở năm sau, kết quả chậm hơn lộ trình.',
  towards: 'Mốc ở năm sau, chưa có năm gốc để tính lộ trình.',
  pending: 'Chỉ tiêu báo cáo theo năm, chưa đến kỳ.',
  notPublished: 'Chỉ số, thứ hạng chưa được công bố.',
  notApplicable: 'Mẫu số bằng 0: trong kỳ không phát sinh.',
  noData: 'Chưa nhập đủ số liệu (hoặc chưa có số để so).',
  invalid: 'Số nhập vào không thể đúng: cần sửa.',
};

const progressMeanings: Readonly<Record<TaskProgress, string>> = {
  doneOnTime: 'Hoàn thành không muộn hơn hạn.',
  doneLate: 'Hoàn thành sau hạn.',
  overdue: 'Qua hạn mà chưa hoàn thành.',
  dueSoon: 'Còn ít ngày (theo thiết lập) là đến hạn.',
  inProgress: 'Chưa đến hạn («Thường xuyên»: không có hạn).',
  behindQuota: 'Số đã thực hiện ít hơn định mức đến ngày chốt.',
  waiting: 'Chờ văn bản hoặc sự kiện mới có hạn.',
  notStarted: 'Bắt đầu sau ngày chốt số liệu.',
  noDeadline: 'Kế hoạch không nêu hạn: nên nhập hạn của cơ quan.',
};

const steps = [
  '1. Chọn kỳ báo cáo ở ô nền vàng bên trên; ngày chốt số liệu tự điền, có thể gõ lại.',
  '2. Nhập ở các trang «Số liệu …» và «Nhiệm vụ»: chỉ nhập vào ô nền vàng, các cột khác tự tính.',
  '3. Bấm «Kiểm tra» rồi «Lập báo cáo» trong ngăn Sổ Kế hoạch; sửa lỗi, giải trình chỗ chưa đạt rồi gửi.',
] as const;

/** Rows that one step takes: its words wrap inside two merged columns. */
const stepRows = 2;
const stepColumns = { left: 1, width: 2 } as const;

export interface Guide {
  readonly blocks: readonly Block[];
  readonly merges: readonly Box[];
  readonly sectionTitles: readonly Box[];
  readonly symbols: readonly Box[];
  readonly words: readonly Box[];
  readonly indicatorMarks: readonly Box[];
  readonly taskMarks: readonly Box[];
  readonly layers: readonly FormatLayer[];
  readonly bottom: number;
}

/** @param top zero-based row of the section titles */
export function guide(top: number): Guide {
  const left = glanceColumns.indicators;
  const statuses = legendRows(indicatorStatusWords, statusMeanings);
  const progresses = legendRows(taskProgressWords, progressMeanings);
  const statusTop = top + 1;
  const progressTitle = statusTop + statuses.length + 1;
  const progressTop = progressTitle + 1;
  const bottom = progressTop + progresses.length - 1;
  const stepBoxes = steps.map((_, index) =>
    boxOf(top + 1 + index * stepRows, stepColumns.left, stepRows, stepColumns.width),
  );
  const marks = (from: number, count: number, width: number): Box =>
    boxOf(from, left, count, width);
  return {
    blocks: [
      { top, left: stepColumns.left, rows: [[textCell('Ba bước làm việc')]] },
      ...steps.map((step, index) => ({
        top: top + 1 + index * stepRows,
        left: stepColumns.left,
        rows: [[textCell(step)]],
      })),
      { top, left, rows: [[textCell('Ý nghĩa các đánh giá chỉ tiêu')]] },
      { top: statusTop, left, rows: statuses },
      { top: progressTitle, left, rows: [[textCell('Ý nghĩa tiến độ nhiệm vụ')]] },
      { top: progressTop, left, rows: progresses },
    ],
    merges: stepBoxes,
    sectionTitles: [
      boxOf(top, stepColumns.left, 1, stepColumns.width),
      boxOf(top, left, 1, 7),
      boxOf(progressTitle, left, 1, 7),
    ],
    symbols: [marks(statusTop, statuses.length, 1), marks(progressTop, progresses.length, 1)],
    words: [
      { ...marks(statusTop, statuses.length, 2), left: left + 1 },
      { ...marks(progressTop, progresses.length, 2), left: left + 1 },
    ],
    indicatorMarks: [marks(statusTop, statuses.length, 2)],
    taskMarks: [marks(progressTop, progresses.length, 2)],
    layers: [
      { boxes: stepBoxes, style: { wrap: true, vertical: 'center' } },
      {
        boxes: [boxOf(statusTop, left + 2, bottom - statusTop + 1, 1)],
        style: { font: { colour: palette.quiet }, horizontal: 'left', indent: 1 },
      },
    ],
    bottom,
  };
}

function legendRows<Code extends string>(
  words: Readonly<Record<Code, { readonly word: string; readonly symbol: string }>>,
  meanings: Readonly<Record<Code, string>>,
) {
  return (Object.keys(meanings) as Code[]).map((code) =>
    [words[code].symbol, words[code].word, meanings[code]].map(textCell),
  );
}
