/** The report's sentences. Every number in them is a figure of the summary. */
import { formatVietnamese, yearOf } from '../plan/civilDate';
import { fullName } from './agencyNames';
import type { IndicatorCounts, Summary, TaskCounts } from './summaryTypes';

/** What is zero is left unsaid, so that the sentence stays readable. */
function present(parts: readonly (readonly [number, string])[]): string[] {
  return parts.flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]));
}

function indicatorSentence(agency: string, counts: IndicatorCounts): string {
  if (counts.total === 0) return `${agency} không có chỉ tiêu phải đánh giá trong kỳ.`;
  const early = counts.byStatus.metEarly;
  const risk = counts.byStatus.atRisk;
  const met =
    `${counts.met}/${counts.total} chỉ tiêu đạt` +
    (early === 0 ? '' : ` (trong đó ${early} chỉ tiêu đạt trước hạn)`);
  const onTheWay =
    'chỉ tiêu chưa đạt mốc của các năm sau, đang thực hiện' +
    (risk === 0 ? '' : ` (trong đó ${risk} chỉ tiêu có nguy cơ không đạt)`);
  const rest = present([
    [counts.behind, 'chỉ tiêu chưa đạt'],
    [counts.missed, 'chỉ tiêu không đạt'],
    [counts.onTheWay, onTheWay],
    [counts.withoutFigures, 'chỉ tiêu chưa có số liệu, chưa đến kỳ hoặc chưa công bố'],
    [counts.notArisen, 'chỉ tiêu không phát sinh'],
    [counts.invalid, 'chỉ tiêu có số liệu sai'],
  ]);
  return `${agency} có ${[met, ...rest].join('; ')}.`;
}

function taskSentence(counts: TaskCounts, earlier: number): string {
  if (counts.total === 0) return 'Trong năm không có nhiệm vụ phải theo dõi.';
  const done = counts.onTime + counts.late;
  const how = present([
    [counts.onTime, 'đúng hạn'],
    [counts.late, 'quá hạn'],
  ]).join(', ');
  const rest = present([
    [
      counts.overdue,
      'nhiệm vụ quá hạn chưa hoàn thành' +
        (earlier === 0 ? '' : ` (trong đó ${earlier} nhiệm vụ có hạn từ các năm trước)`),
    ],
    [counts.dueSoon, 'nhiệm vụ sắp đến hạn'],
    [counts.behindQuota, 'nhiệm vụ chậm so với định mức'],
    [counts.others, 'nhiệm vụ đang thực hiện, chưa đến kỳ, chờ điều kiện hoặc không có thời hạn'],
  ]);
  const first = `${done}/${counts.total} nhiệm vụ đã hoàn thành${how === '' ? '' : ` (${how})`}`;
  return `Về nhiệm vụ: ${[first, ...rest].join('; ')}.`;
}

/** Overdue tasks that other years' reports were due to tell of: this year's own are counted apart. */
function fromEarlierYears({ overdue, period }: Summary): number {
  return overdue.filter(({ due }) => due !== null && yearOf(due) < period.year).length;
}

/**
 * The opening paragraph.
 *
 * @example openingParagraph(summary) // 'Đến ngày 14/03/2026, Ủy ban nhân dân tỉnh Quảng Ngãi có 12/39 chỉ tiêu đạt; …'
 */
export function openingParagraph(summary: Summary): string {
  const day = formatVietnamese(summary.statusDate);
  const agency = fullName(summary.agency);
  const due = summary.dueBeforeNext.length;
  return [
    `Đến ngày ${day}, ${indicatorSentence(agency, summary.indicatorGrandTotal)}`,
    taskSentence(summary.taskGrandTotal, fromEarlierYears(summary)),
    ...(due === 0
      ? []
      : [`Trước kỳ báo cáo sau có ${due} nhiệm vụ đến hạn cần tập trung hoàn thành.`]),
  ].join(' ');
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

/** Which plan, which days: the line in brackets under the subject. */
export function basisLine(summary: Pick<Summary, 'plan' | 'period' | 'statusDate'>): string {
  const { plan, period, statusDate } = summary;
  const span = `từ ngày ${formatVietnamese(period.from)} đến ngày ${formatVietnamese(period.to)}`;
  const way = period.cumulative ? 'số liệu lũy kế' : 'số liệu trong kỳ, không lũy kế';
  return (
    `(${[titleText(plan.title), issuedBy(plan)].filter((part) => part !== '').join(', ')}; ` +
    `kỳ báo cáo ${span}, ${way}; chốt số liệu ngày ${formatVietnamese(statusDate)})`
  );
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
