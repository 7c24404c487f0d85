/** One line an area: its indicators and its tasks. */
import { withoutArea } from '../areaNames';
import type { Summary } from '../summaryTypes';
import type { Figures } from './figures';
import { joined, say } from './say';
import type { Sentence } from './types';
import { shortened } from './wording';

function clauses(name: string, figures: Figures): readonly Sentence[] {
  const find = (key: string) => figures.find(`area:${name}/${key}`);
  const said: Sentence[] = [];
  const indicators = find('indicators.total');
  const met = find('indicators.met');
  const short = find('indicators.short');
  if (indicators && met) said.push(say`${met}/${indicators} chỉ tiêu đạt`);
  if (short && short.value > 0) said.push(say`${short} chỉ tiêu chưa đạt`);
  const tasks = find('tasks.total');
  const done = find('tasks.done');
  const overdue = find('tasks.overdue');
  if (tasks && done) said.push(say`${done}/${tasks} nhiệm vụ đã hoàn thành`);
  if (overdue && overdue.value > 0) said.push(say`${overdue} nhiệm vụ quá hạn`);
  return said;
}

/** `null` when the plan is not divided into areas. */
export function areas(summary: Summary, figures: Figures): Sentence | null {
  const names = [...summary.indicatorTotals, ...summary.taskTotals].map(({ name }) => name);
  const unique = [...new Set(names)];
  if (unique.every((name) => name === withoutArea)) return null;
  const lines = unique.map(
    (name) => say`- ${shortened(name, 120)}: ${joined(clauses(name, figures), '; ')}.`,
  );
  return joined(lines, '\n');
}
