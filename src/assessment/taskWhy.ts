/**
 * Why a task has its progress, in Vietnamese for the officer: the deadline as printed and as a date, what
 * was entered, the distance in days or pieces, and the clause of the plan.
 */
import { daysBetween, formatVietnamese, yearOf, type CivilDate } from '../plan/civilDate';
import { quotasDueBy } from './quota';
import type { JudgementSettings, TaskCase, TaskProgress } from './types';

/**
 * @example taskWhy(…)
 *   // 'Hạn hoàn thành 31/12/2025 («Trong tháng 12 năm 2025»). Đến ngày chốt 14/03/2026 chưa hoàn thành, quá hạn 73 ngày. Căn cứ: II.1.b.'
 */
export function taskWhy(
  task: TaskCase,
  progress: TaskProgress,
  daysLate: number,
  settings: JudgementSettings,
): string {
  const sentences = [deadlineSentence(task), progressSentence(task, progress, daysLate, settings)];
  if (task.ref !== '') sentences.push(`Căn cứ: ${task.ref}.`);
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function deadlineSentence({ due, kind, occurrences, deadlineText }: TaskCase): string {
  const printed = deadlineText === '' ? '' : `«${withoutFullStop(deadlineText)}»`;
  if (due === null) return printed === '' ? '' : `Thời hạn trong kế hoạch: ${printed}.`;
  const place = occurrences.indexOf(due);
  const turn =
    kind === 'recurring' && place >= 0 ? ` kỳ ${place + 1}/${occurrences.length} là` : '';
  const source = printed === '' ? '' : ` (${printed})`;
  return `Hạn hoàn thành${turn} ${formatVietnamese(due)}${source}.`;
}

function withoutFullStop(text: string): string {
  return text.replace(/\.\s*$/, '');
}

function progressSentence(
  task: TaskCase,
  progress: TaskProgress,
  daysLate: number,
  settings: JudgementSettings,
): string {
  const at = `Đến ngày chốt ${formatVietnamese(settings.statusDate)}`;
  switch (progress) {
    case 'doneOnTime':
      return doneSentence(task);
    case 'doneLate':
      return `Hoàn thành ngày ${dateText(task.doneOn)}, chậm ${daysLate} ngày.`;
    case 'overdue':
      return `${at} chưa hoàn thành, quá hạn ${daysLate} ngày.${earlierSentence(task, settings)}`;
    case 'dueSoon':
      return `${at} chưa hoàn thành, ${daysLeftText(task, settings)} đến hạn.`;
    case 'inProgress':
      return task.due === null
        ? ongoingSentence(task, settings)
        : `${at} chưa hoàn thành, ${daysLeftText(task, settings)} đến hạn.`;
    case 'behindQuota':
      return quotaSentence(task, settings);
    case 'waiting':
      return 'Chờ điều kiện thực hiện nêu trong kế hoạch: nhập «Hạn hoàn thành» khi điều kiện đã có.';
    case 'notStarted':
      return `${at} chưa đến ngày bắt đầu ${dateText(task.start)}.`;
    case 'noDeadline':
      return 'Kế hoạch không nêu thời hạn: nhập «Hạn hoàn thành» nếu cơ quan đã ấn định ngày.';
  }
}

/** A date of an earlier year: this workbook does not know what was entered in that year's. */
function earlierSentence({ due }: TaskCase, { year }: JudgementSettings): string {
  if (due === null || yearOf(due) >= year) return '';
  return ` Nhiệm vụ của năm ${yearOf(due)} chuyển sang: nếu đã xong, chọn «Hoàn thành» và nhập «Ngày hoàn thành».`;
}

function doneSentence({ kind, status, doneOn, occurrences, delivered }: TaskCase): string {
  if (status === null && kind === 'done') return 'Kế hoạch ghi nhiệm vụ đã hoàn thành.';
  if (status !== 'done')
    return `Đã thực hiện ${delivered ?? 0}/${occurrences.length} kỳ trong năm.`;
  return doneOn === null
    ? 'Đã chọn «Hoàn thành» nhưng chưa có ngày hoàn thành, tạm tính đúng hạn: nhập «Ngày hoàn thành».'
    : `Hoàn thành ngày ${formatVietnamese(doneOn)}, đúng hạn.`;
}

function ongoingSentence(task: TaskCase, settings: JudgementSettings): string {
  return task.quotas.length > 0
    ? quotaSentence(task, settings)
    : 'Nhiệm vụ thường xuyên, không tính quá hạn.';
}

function quotaSentence({ quotas, delivered }: TaskCase, settings: JudgementSettings): string {
  const owed = quotasDueBy(quotas, settings.year, settings.statusDate);
  const given = delivered ?? 0;
  const missing = owed - given;
  const head = `Đến ngày chốt ${formatVietnamese(settings.statusDate)} đã thực hiện ${given}/${owed} theo định mức`;
  return missing > 0 ? `${head}, còn thiếu ${missing}.` : `${head}.`;
}

function daysLeftText({ due }: TaskCase, { statusDate }: JudgementSettings): string {
  if (due === null) return '';
  const days = daysBetween(statusDate, due);
  return days === 0 ? 'hôm đó là ngày' : `còn ${days} ngày`;
}

function dateText(date: CivilDate | null): string {
  return date === null ? '(chưa nhập)' : formatVietnamese(date);
}
