/** Lines of the report that nobody edits: subject, basis, what the check said, notes under tables. */
import { midSentence } from '../assessment/period';
import { formatVietnamese } from '../plan/civilDate';
import type { Summary } from './summaryTypes';

/** What is zero is left unsaid, so that the sentence stays readable. */
function present(parts: readonly (readonly [number, string])[]): string[] {
  return parts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
}

/**
 * What the check said when the report was built, ending with what to do.
 *
 * @example findingsSentence({ errors: 0, warnings: 0, notes: 0 }) // 'Kiểm tra số liệu khi lập báo cáo: không có lỗi.'
 */
export function findingsSentence({ errors, warnings, notes }: Summary['findings']): string {
  const found = present([
    [errors, 'lỗi'],
    [warnings, 'nội dung cần giải trình'],
    [notes, 'lưu ý'],
  ]);
  const list = errors === 0 ? ['không có lỗi', ...found] : found;
  const action =
    errors > 0
      ? ' Sửa các lỗi nêu tại trang «Kiểm tra» rồi lập lại báo cáo trước khi gửi.'
      : warnings > 0
        ? ' Bổ sung giải trình trước khi gửi.'
        : '';
  return `Kiểm tra số liệu khi lập báo cáo: ${list.join('; ')}.${action}`;
}

/**
 * The subject in two lines.
 *
 * @example subjectLine(summary) // 'Kết quả thực hiện chỉ tiêu, nhiệm vụ theo kế hoạch\nQuý I năm 2026'
 */
export function subjectLine({ period }: Pick<Summary, 'period'>): string {
  return `Kết quả thực hiện chỉ tiêu, nhiệm vụ theo kế hoạch\n${period.label}`;
}

type Basis = Pick<Summary, 'plan' | 'period' | 'statusDate'>;

/** Which plan, which days: the line in brackets under the subject. */
export function basisLine(summary: Basis): string {
  return `(${planText(summary.plan)}; ${spanText(summary)})`;
}

/**
 * @example planText(plan) // 'Kế hoạch Cải cách hành chính, ban hành kèm theo Quyết định số 297/QĐ-UBND ngày 07/06/2026'
 */
export function planText(plan: Summary['plan']): string {
  return [titleText(plan.title), issuedBy(plan)].filter((part) => part !== '').join(', ');
}

/** The days that the report speaks of, and whether its figures add up since the year began. */
export function spanText({ period, statusDate }: Omit<Basis, 'plan'>): string {
  const span = `từ ngày ${formatVietnamese(period.from)} đến ngày ${formatVietnamese(period.to)}`;
  const way = period.cumulative ? 'số liệu lũy kế' : 'số liệu trong kỳ, không lũy kế';
  return `kỳ báo cáo ${span}, ${way}; chốt số liệu ngày ${formatVietnamese(statusDate)}`;
}

function titleText(title: string): string {
  return /^kế hoạch/iu.test(title.trim()) ? title.trim() : `Kế hoạch ${title.trim()}`;
}

/** "297/QĐ-UBND" is a decision that the plan came with; "12/KH-UBND" is the plan itself. */
function issuedBy({ number, issuedOn }: Summary['plan']): string {
  if (number === '') return '';
  const day = issuedOn === null ? '' : ` ngày ${formatVietnamese(issuedOn)}`;
  const kind = /\/QĐ/u.test(number)
    ? 'ban hành kèm theo Quyết định '
    : /\/NQ/u.test(number)
      ? 'ban hành kèm theo Nghị quyết '
      : '';
  return `${kind}số ${number}${day}`;
}

/** Under the totals of the agencies. */
export function severalLeadsNote(count: number): string {
  return count === 0
    ? 'Mỗi nhiệm vụ được tính cho cơ quan chủ trì.'
    : `Ghi chú: ${count} nhiệm vụ do nhiều cơ quan cùng chủ trì được tính cho từng cơ quan, ` +
        'nên tổng các dòng lớn hơn tổng số nhiệm vụ.';
}

/** What agencies are ranked by. */
export const rankingNote =
  'Hạng xếp theo tỷ lệ nhiệm vụ hoàn thành đúng hạn trên số nhiệm vụ đã đến hạn (hoàn thành đúng hạn, ' +
  'hoàn thành quá hạn, quá hạn, chậm so với định mức); tỷ lệ bằng nhau thì đồng hạng; ' +
  'đơn vị chưa có nhiệm vụ đến hạn thì không xếp hạng.';

/**
 * The last words of the letter, ended as a letter ends (Nghị định 30/2020/NĐ-CP).
 *
 * @example lastSentence(summary) // 'Trên đây là báo cáo … Quý I năm 2026; … nêu tại Phụ lục kèm theo./.'
 */
export function lastSentence({ period }: Pick<Summary, 'period'>): string {
  return (
    `Trên đây là báo cáo kết quả thực hiện chỉ tiêu, nhiệm vụ theo kế hoạch ${midSentence(period.label)}; chi tiết từng ` +
    'chỉ tiêu, nhiệm vụ, cơ quan, đơn vị và số liệu cần lưu ý nêu tại Phụ lục kèm theo./.'
  );
}
