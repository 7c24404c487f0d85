/** The opening paragraph: how many indicators and tasks stand where. What is zero is left unsaid. */
import { fullName } from '../agencyNames';
import type { Summary } from '../summaryTypes';
import type { Figures } from './figures';
import { among, statesOf } from './indicatorStates';
import { joined, plain, say } from './say';
import type { Sentence } from './types';
import { reached } from './reached';

type Part = readonly [source: string, words: Sentence | string];

/** A clause a figure; those of zero are left out, so that the sentence stays readable. */
function present(figures: Figures, parts: readonly Part[]): readonly Sentence[] {
  return parts.flatMap(([source, words]) => {
    const figure = figures.of(source);
    return figure.value === 0 ? [] : [say`${figure} ${words}`];
  });
}

function indicators(figures: Figures, agency: string): Sentence {
  const total = figures.of('indicators.total');
  if (total.value === 0) return plain(`${agency} không có chỉ tiêu phải đánh giá trong kỳ.`);
  const rest = statesOf(figures);
  const met = figures.of('indicators.met');
  // Of a single indicator its own state says all.
  if (met.value === 0 && total.value === 1) return say`${agency} có ${joined(rest, '; ')}.`;
  const first = say`${has(figures, 'indicators.met')}${reached(met, total, 'chỉ tiêu', 'đạt')}${among(figures, 'indicators.met', 'indicators.metEarly', 'chỉ tiêu', 'đạt trước hạn')}`;
  return say`${agency} ${joined([first, ...rest], '; ')}.`;
}

/** The verb before a count; where there is none, the words bring their own. */
function has(figures: Figures, kind: 'indicators.met' | 'tasks.done'): string {
  const total = kind === 'indicators.met' ? 'indicators.total' : 'tasks.total';
  return figures.of(kind).value === 0 && figures.of(total).value > 1 ? '' : 'có ';
}

/** Whether what was done was done in time. */
function inTime(figures: Figures): Sentence {
  const onTime = figures.of('tasks.onTime');
  const late = figures.of('tasks.late');
  if (onTime.value === 0 && late.value === 0) return plain('');
  if (onTime.value > 0 && late.value > 0) return say` (${onTime} đúng hạn, ${late} quá hạn)`;
  const all = onTime.value + late.value === 1 ? '' : 'đều ';
  return plain(` (${all}${late.value === 0 ? 'đúng hạn' : 'quá hạn'})`);
}

function tasks(figures: Figures): Sentence {
  const total = figures.of('tasks.total');
  if (total.value === 0) return plain('Trong năm không có nhiệm vụ phải theo dõi.');
  const overdue = say`nhiệm vụ quá hạn chưa hoàn thành${among(figures, 'tasks.overdue', 'overdue.earlierYears', 'nhiệm vụ', 'có hạn từ các năm trước')}`;
  const rest = present(figures, [
    ['tasks.overdue', overdue],
    ['tasks.dueSoon', 'nhiệm vụ sắp đến hạn'],
    ['tasks.behindQuota', 'nhiệm vụ chậm so với định mức'],
    ['tasks.inProgress', 'nhiệm vụ đang thực hiện'],
    ['tasks.notStarted', 'nhiệm vụ chưa đến kỳ thực hiện'],
    ['tasks.waiting', 'nhiệm vụ chờ điều kiện'],
    ['tasks.noDeadline', 'nhiệm vụ không có thời hạn'],
  ]);
  const done = say`${has(figures, 'tasks.done')}${reached(figures.of('tasks.done'), total, 'nhiệm vụ', 'đã hoàn thành')}${inTime(figures)}`;
  return say`Về nhiệm vụ, ${joined([done, ...rest], '; ')}.`;
}

/**
 * @example overall(summary, figuresOf(summary)).text
 *   // 'Đến ngày 14/03/2026, Ủy ban nhân dân tỉnh Quảng Ngãi có 12/39 chỉ tiêu đạt; …'
 */
export function overall(summary: Summary, figures: Figures): Sentence {
  const ahead = figures.of('ahead.count');
  const next = say` Trước kỳ báo cáo sau có ${ahead} nhiệm vụ đến hạn cần tập trung hoàn thành.`;
  const day = figures.of('statusDate');
  return say`Đến ngày ${day}, ${indicators(figures, fullName(summary.agency))} ${tasks(figures)}${ahead.value === 0 ? plain('') : next}`;
}
