/** One line an area: its indicators and its tasks. */
import { withoutArea } from '../areaNames';
import type { Summary } from '../summaryTypes';
import type { Figures } from './figures';
import { statesOf } from './indicatorStates';
import { joined, say } from './say';
import type { Sentence } from './types';
import { reached } from './reached';
import { shortWord } from './shortWord';
import { shortened } from './wording';

/** Of a single indicator its own state says all. */
function ofIndicators(name: string, figures: Figures, short: string): readonly Sentence[] {
  const prefix = `area:${name}/`;
  const total = figures.find(`${prefix}indicators.total`);
  if (total === null) return [];
  const met = figures.of(`${prefix}indicators.met`);
  if (met.value === 0 && total.value === 1) return statesOf(figures, prefix);
  const behind = figures.of(`${prefix}indicators.short`);
  return [
    reached(met, total, 'chỉ tiêu', 'đạt'),
    ...(behind.value > 0 ? [say`${behind} chỉ tiêu ${short}`] : []),
  ];
}

function ofTasks(name: string, figures: Figures): readonly Sentence[] {
  const prefix = `area:${name}/tasks.`;
  const total = figures.find(`${prefix}total`);
  if (total === null) return [];
  const overdue = figures.of(`${prefix}overdue`);
  const slow = figures.of(`${prefix}behindQuota`);
  return [
    reached(figures.of(`${prefix}done`), total, 'nhiệm vụ', 'đã hoàn thành'),
    ...(overdue.value > 0 ? [say`${overdue} nhiệm vụ quá hạn`] : []),
    ...(slow.value > 0 ? [say`${slow} nhiệm vụ chậm so với định mức`] : []),
  ];
}

function clauses(name: string, figures: Figures, short: string): readonly Sentence[] {
  return [...ofIndicators(name, figures, short), ...ofTasks(name, figures)];
}

/** `null` when the plan is not divided into areas. */
export function areas(summary: Summary, figures: Figures): Sentence | null {
  const names = [...summary.indicatorTotals, ...summary.taskTotals].map(({ name }) => name);
  const unique = [...new Set(names)];
  if (unique.every((name) => name === withoutArea)) return null;
  const lines = unique.map(
    (name) =>
      say`- ${shortened(name, 120)}: ${joined(clauses(name, figures, shortWord(summary)), '; ')}.`,
  );
  return joined(lines, '\n');
}
