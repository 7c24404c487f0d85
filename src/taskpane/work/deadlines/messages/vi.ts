/** The words of «Thời hạn» in Vietnamese; they come with the tab, after the first screen. */
import { shortNameOf } from '../../../../assessment/period';
import type { ReportPeriod } from '../../../../assessment/types';
import { vietnameseNumber as number } from '../../../messages/numbers';

export const vi = {
  none: 'Không có nhiệm vụ nào trong năm này.',
  filters: 'Lọc nhiệm vụ',
  progress: 'Tiến độ',
  agency: 'Cơ quan chủ trì',
  area: 'Lĩnh vực',
  text: 'Tìm trong nhiệm vụ',
  all: 'Tất cả',
  noLead: 'Không ghi cơ quan',
  count: (word: string, tasks: number): string => `${word} (${number(tasks)})`,
  clear: 'Bỏ lọc',
  shown: (shown: number, all: number): string =>
    `${number(shown)} / ${number(all)} nhiệm vụ qua bộ lọc`,
  nothing: 'Không có nhiệm vụ nào khớp. Hãy bấm Bỏ lọc hoặc chọn lại.',
  months: (year: number): string => `Đến hạn theo tháng, năm ${String(year)}`,
  monthShort: (month: number): string => `T${String(month)}`,
  month: (month: number): string => `Tháng ${String(month)}`,
  before: (year: number): string => `Trước năm ${String(year)}`,
  after: (year: number): string => `Sau năm ${String(year)}`,
  due: (tasks: number): string => `${number(tasks)} việc đến hạn`,
  overdue: (tasks: number): string => `${number(tasks)} quá hạn`,
  done: (tasks: number): string => `${number(tasks)} đã xong`,
  statusMonth: 'tháng của ngày chốt số liệu',
  next: (tasks: number, day: string): string =>
    `Đến hạn trước kỳ báo cáo tới (${day}): ${number(tasks)} việc`,
  nextNone: 'Không có việc nào đến hạn từ nay đến hết kỳ báo cáo tới.',
  late: (days: number, workingDays: number): string =>
    `Trễ ${number(days)} ngày (${number(workingDays)} ngày làm việc)`,
  dueOn: (day: string): string => `Hạn ${day}`,
  extended: (day: string, before: string): string => `Gia hạn đến ${day} (hạn cũ ${before})`,
  history: (periods: string): string => `Đã quá hạn ở ${periods}`,
  period: (period: ReportPeriod): string => shortNameOf(period),
  asPrinted: (text: string): string => `Thời hạn: ${text}`,
  lead: (agencies: string): string => `Chủ trì: ${agencies}`,
};

export type DeadlineMessages = typeof vi;
