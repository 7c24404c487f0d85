/** One line an area: its indicators and its tasks. */
import { withoutArea } from '../areaNames';
import type { Summary } from '../summaryTypes';
import type { Figures } from './figures';
import { joined, say } from './say';
import type { Sentence } from './types';
import { reached } from './reached';
import { shortWord } from './shortWord';
import { shortened } from './wording';

function clauses(name: string, figures: Figures, shortWord: string): readonly Sentence[] {
  const find = (key: string) => figures.find(`area:${name}/${key}`);
  const said: Sentence[] = [];
  const indicators = find('indicators.total');
  const met = find('indicators.met');
  const short = find('indicators.short');
  if (indicators && met) said.push(reached(met, indicators, 'chỉ tiêu', 'đạt'));
  const isSaid = short?.value === indicators?.value && indicators?.value === 1;
  if (short && short.value > 0 && !isSaid) said.push(say`${short} chỉ tiêu ${shortWord}`);
  const tasks = find('tasks.total');
  const done = find('tasks.done');
  const overdue = find('tasks.overdue');
  if (tasks && done) said.push(reached(done, tasks, 'nhiệm vụ', 'đã hoàn thành'));
  if (overdue && overdue.value > 0) said.push(say`${overdue} nhiệm vụ quá hạn`);
  return said;
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
