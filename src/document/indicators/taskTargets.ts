/**
 * Which numbers of a task are targets: shares, places and levels that the task must reach — "bảo đảm 100%
 * thủ tục hành chính được cập nhật" — and no counts, budgets and quotas of the work itself.
 */
import type { Stated } from './statements';

const trigger =
  /(?:bảo đảm|đảm bảo|phấn đấu|đạt|tối thiểu|ít nhất|100 ?%|tỷ lệ|tỉ lệ|trên \d|xếp hạng|top|tốp|nhóm|hoàn thành)/iu;
const other =
  /(?:kinh phí|ngân sách|vốn|lương|phụ cấp|mức chi|hỗ trợ \d|biên chế|giá trị hợp đồng|thuế|phí|lệ phí)[^,;]{0,20}$/iu;

export function isTargetOfTask(text: string, { readings, stretch, before }: Stated): boolean {
  const [first] = readings;
  if (!first) return false;
  const isShare = first.unit?.startsWith('%') === true;
  const isPlace = first.unit === 'hạng' || first.unit === 'cấp độ' || first.benchmark !== undefined;
  if (!isShare && !isPlace) return false;
  return trigger.test(text.slice(stretch.start, stretch.end)) && !other.test(before);
}
