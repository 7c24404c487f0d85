/**
 * Why a task has its progress, in Vietnamese for the officer: the deadline as printed and as a date, what
 * was entered, the extension that was given, the distance in days or pieces, the periods that it was
 * overdue in, and the clause of the plan.
 */
import { daysBetween, formatVietnamese, yearOf, type CivilDate } from '../plan/civilDate';
import { hasEventCome } from './dueInForce';
import { periodList } from './latenessHistory';
import { quotasDueBy } from './quota';
import type { JudgementSettings, TaskCase, TaskJudgement } from './types';

type Judged = Omit<TaskJudgement, 'id' | 'progressText' | 'why'>;

/**
 * @example taskWhy(…)
 *   // 'Hạn hoàn thành 31/12/2025 («Trong tháng 12 năm 2025»). Đến ngày chốt 14/03/2026 chưa hoàn thành, quá hạn 73 ngày (45 ngày làm việc). Căn cứ: II.1.b.'
 */
export function taskWhy(task: TaskCase, judged: Judged, settings: JudgementSettings): string {
  const sentences = [
    deadlineSentence(task, judged),
    eventSentence(task, judged, settings),
    progressSentence(task, judged, settings),
    historySentence(judged, settings),
  ];
  if (task.ref !== '') sentences.push(`Căn cứ: ${task.ref}.`);
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function deadlineSentence(task: TaskCase, judged: Judged): string {
  const { due, kind, occurrences, deadlineText } = task;
  const printed = deadlineText === '' ? '' : `«${withoutFullStop(deadlineText)}»`;
  if (due === null) return printed === '' ? '' : `Thời hạn trong kế hoạch: ${printed}.`;
  const place = occurrences.indexOf(due);
  const isOneOfMany = kind === 'recurring' || occurrences.length > 1;
  const turn = isOneOfMany && place >= 0 ? ` kỳ ${place + 1}/${occurrences.length} là` : '';
  const source = printed === '' ? '' : ` (${printed})`;
  return `Hạn hoàn thành${turn} ${formatVietnamese(due)}${source}${extensionText(task, judged)}.`;
}

/** Both dates are named: what the plan asked for, and what was granted. */
function extensionText({ due, extensionReason }: TaskCase, judged: Judged): string {
  if (judged.due === null || judged.due === due) return '';
  const reason = extensionReason.trim();
  const because = reason === '' ? 'chưa ghi lý do' : `lý do: ${withoutFullStop(reason)}`;
  return `, gia hạn đến ${formatVietnamese(judged.due)} (${because})`;
}

/** Once the awaited thing has come, the date that the officer entered counts like any other. */
function eventSentence(
  task: TaskCase,
  { progress, due }: Judged,
  { statusDate }: JudgementSettings,
): string {
  if (!hasEventCome(task, statusDate)) return '';
  const came = `Điều kiện thực hiện đã có từ ngày ${dateText(task.eventOn)}`;
  const isOpen = progress === 'inProgress' && due === null;
  return isOpen ? `${came}: nhập «Hạn hoàn thành» do cơ quan đặt.` : `${came}.`;
}

function historySentence({ overdueAt }: Judged, { year }: JudgementSettings): string {
  return overdueAt.length === 0 ? '' : `Đã quá hạn ở kỳ báo cáo ${periodList(overdueAt, year)}.`;
}

function withoutFullStop(text: string): string {
  return text.replace(/\.\s*$/, '');
}

function progressSentence(task: TaskCase, judged: Judged, settings: JudgementSettings): string {
  const { progress, due } = judged;
  const late = lateText(judged, settings);
  const at = `Đến ngày chốt ${formatVietnamese(settings.statusDate)}`;
  switch (progress) {
    case 'doneOnTime':
      return doneSentence(task);
    case 'doneLate':
      return `Hoàn thành ngày ${dateText(task.doneOn)}, chậm ${late}.`;
    case 'overdue':
      return `${at} chưa hoàn thành, quá hạn ${late}.${earlierSentence(task, settings)}`;
    case 'dueSoon':
      return `${at} chưa hoàn thành, ${daysLeftText(due, settings)} đến hạn.`;
    case 'inProgress':
      return due === null
        ? ongoingSentence(task, settings)
        : `${at} chưa hoàn thành, ${daysLeftText(due, settings)} đến hạn.`;
    case 'behindQuota':
      return quotaSentence(task, settings);
    case 'waiting':
      return 'Chờ điều kiện thực hiện nêu trong kế hoạch: khi điều kiện đã có, nhập «Ngày có điều kiện» và «Hạn hoàn thành».';
    case 'notStarted':
      return `${at} chưa đến ngày bắt đầu ${dateText(task.start)}.`;
    case 'noDeadline':
      return 'Kế hoạch không nêu thời hạn: nhập «Hạn hoàn thành» nếu cơ quan đã ấn định ngày.';
  }
}

/** Calendar days, and how many of them were working days: '14 ngày (10 ngày làm việc)'. */
function lateText({ daysLate, workingDaysLate }: Judged, { daysOff }: JudgementSettings): string {
  const without = daysOff.length === 0 ? ', chưa trừ ngày nghỉ lễ' : '';
  return `${daysLate} ngày (${workingDaysLate} ngày làm việc${without})`;
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
  if (task.kind === 'event') return '';
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

function daysLeftText(due: CivilDate | null, { statusDate }: JudgementSettings): string {
  if (due === null) return '';
  const days = daysBetween(statusDate, due);
  return days === 0 ? 'hôm đó là ngày' : `còn ${days} ngày`;
}

function dateText(date: CivilDate | null): string {
  return date === null ? '(chưa nhập)' : formatVietnamese(date);
}
