/**
 * Which numbers of a task are targets: shares, places and levels that the task must reach — "bảo đảm 100%
 * thủ tục hành chính được cập nhật" — and no counts, budgets and quotas of the work itself.
 */
import type { Stated } from './statements';

const trigger =
  /(?:bảo đảm|đảm bảo|phấn đấu|đạt|tối thiểu|ít nhất|100 ?%|tỷ lệ|tỉ lệ|trên \d|xếp hạng|top|tốp|nhóm|hoàn thành)/iu;
const other =
  /(?:kinh phí|ngân sách|vốn|lương|phụ cấp|mức chi|hỗ trợ \d|biên chế|giá trị hợp đồng|thuế|phí|lệ phí)[^,;]{0,20}$/iu;

/** "hoàn thành 18/32 nhiệm vụ, đạt 56% kế hoạch" */
const result = /(?:\d+\/\d+ \p{L}|% (?:kế hoạch|dự toán|so với cùng kỳ))/u;

export function isTargetOfTask(text: string, { readings, stretch, before }: Stated): boolean {
  const [first] = readings;
  if (!first) return false;
  const isShare = first.unit?.startsWith('%') === true;
  const isPlace = first.unit === 'hạng' || first.unit === 'cấp độ' || first.benchmark !== undefined;
  if (!isShare && !isPlace) return false;
  const words = text.slice(stretch.start, stretch.end);
  if (result.test(words) || (isShare && !Number.isInteger(first.value))) return false;
  return trigger.test(words) && !other.test(before);
}
