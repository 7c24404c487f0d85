/** Tasks by name: what is overdue, with agency and days late, and what has to be done next. */
import { withoutLead } from '../areaNames';
import type { Summary, TaskLine } from '../summaryTypes';
import { mostNamed, taskSource, type Figures } from './figures';
import { joined, plain, say } from './say';
import type { Sentence } from './types';
import { shortWord } from './shortWord';
import { quotedName, shortened } from './wording';

function leadOf({ lead }: TaskLine): string {
  return lead === '' ? 'chưa giao cơ quan chủ trì' : shortened(lead, 120);
}

function dueOf(figures: Figures, line: TaskLine): Sentence {
  const due = figures.find(`${taskSource(line)}/due`);
  return due === null ? plain('') : say`, hạn ${due}`;
}

function overdueTask(figures: Figures, line: TaskLine): Sentence {
  const days = figures.of(`${taskSource(line)}/days`);
  return say`${quotedName(line.title)} (${leadOf(line)}${dueOf(figures, line)}, quá hạn ${days} ngày)`;
}

/** The agencies with the most overdue tasks, when there is more than one agency to tell apart. */
function slowest(summary: Summary, figures: Figures): Sentence | null {
  const late = summary.agencyTotals.filter(({ counts }) => counts.overdue > 0);
  const most = Math.max(0, ...late.map(({ counts }) => counts.overdue));
  const [first, ...others] = late.filter(({ counts }) => counts.overdue === most);
  if (first === undefined || others.length > 0 || late.length < 2) return null;
  if (first.name === withoutLead) return null;
  const count = figures.of(`agency:${first.name}/tasks.overdue`);
  return say`Cơ quan, đơn vị có nhiều nhiệm vụ quá hạn nhất là ${shortened(first.name, 120)} (${count} nhiệm vụ).`;
}

/**
 * @example overdue(summary, figures).text // 'Đến ngày 14/09/2025 không có nhiệm vụ nào quá hạn.'
 */
export function overdue(summary: Summary, figures: Figures): Sentence {
  const { overdue: lines } = summary;
  const day = figures.of('statusDate');
  if (lines.length === 0) return say`Đến ngày ${day} không có nhiệm vụ nào quá hạn.`;
  const named = joined(
    lines.slice(0, mostNamed).map((line) => overdueTask(figures, line)),
    '; ',
  );
  const count = say`Đến ngày ${day} có ${figures.of('tasks.overdue')} nhiệm vụ quá hạn, chưa hoàn thành`;
  const first =
    lines.length <= mostNamed
      ? say`${count}: ${named}.`
      : say`${count}. Quá hạn lâu nhất: ${named}; ${figures.of('overdue.others')} nhiệm vụ khác nêu trong danh sách kèm theo.`;
  const agency = slowest(summary, figures);
  return agency === null ? first : joined([first, agency], ' ');
}

function dueTask(figures: Figures, line: TaskLine): Sentence {
  return say`${quotedName(line.title)} (${leadOf(line)}${dueOf(figures, line)})`;
}

/** What is left to be done, beside the tasks that fall due: a sentence for each that there is. */
function leftovers(figures: Figures, shortWord: string): readonly Sentence[] {
  const parts = [
    ['tasks.overdue', 'Khẩn trương hoàn thành', 'nhiệm vụ đã quá hạn.'],
    ['tasks.behindQuota', 'Đẩy nhanh tiến độ', 'nhiệm vụ chậm so với định mức.'],
    ['indicators.short', 'Tập trung khắc phục', `chỉ tiêu ${shortWord}.`],
    ['indicators.atRisk', 'Đẩy nhanh tiến độ', 'chỉ tiêu có nguy cơ không đạt.'],
    ['indicators.noData', 'Bổ sung số liệu của', 'chỉ tiêu chưa có số liệu.'],
  ] as const;
  return parts.flatMap(([source, before, after]) => {
    const figure = figures.of(source);
    return figure.value === 0 ? [] : [say`${before} ${figure} ${after}`];
  });
}

/** What falls due before the next report, and what else stays to be done. */
export function ahead(summary: Summary, figures: Figures): Sentence {
  const { dueBeforeNext: lines } = summary;
  const span = say`Từ ngày ${figures.of('statusDate')} đến ngày ${figures.of('nextPeriod.to')}`;
  const rest = leftovers(figures, shortWord(summary));
  if (lines.length === 0) {
    const none = say`${span} không có nhiệm vụ nào đến hạn.`;
    return joined([none, ...rest], ' ');
  }
  const named = joined(
    lines.slice(0, mostNamed).map((line) => dueTask(figures, line)),
    '; ',
  );
  const count = say`${span} có ${figures.of('ahead.count')} nhiệm vụ đến hạn cần hoàn thành`;
  const first =
    lines.length <= mostNamed
      ? say`${count}: ${named}.`
      : say`${count}. Đến hạn sớm nhất: ${named}; ${figures.of('ahead.others')} nhiệm vụ khác nêu trong danh sách kèm theo.`;
  return joined([first, ...rest], ' ');
}
