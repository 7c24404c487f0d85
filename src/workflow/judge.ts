/**
 * From what stands in the workbook to judgements and findings: the one place where entries meet the rules,
 * so the pane, the command line and the report cannot differ.
 */
import { checkFigures } from '../assessment/findings/figures';
import { sortFindings } from '../assessment/findings/order';
import { checkTasks } from '../assessment/findings/tasks';
import { checkForm } from '../assessment/form/checkForm';
import { openingPeriod } from '../assessment/form/opening';
import { judgeIndicator } from '../assessment/indicatorStatus';
import { judgeTask } from '../assessment/taskProgress';
import type { Finding, ReportPeriod } from '../assessment/types';
import type { CivilDate } from '../plan/civilDate';
import { judgementSettings, type Entries, type FigureEntry } from '../workbook/entryTypes';
import { closedChanges } from './closing/changes';
import type { JudgedIndicator, JudgedTask } from './types';

export interface Judged {
  readonly period: ReportPeriod;
  readonly statusDate: CivilDate;
  readonly indicators: readonly JudgedIndicator[];
  readonly tasks: readonly JudgedTask[];
  /** Errors first, then in the order of the sheets. */
  readonly findings: readonly Finding[];
}

/**
 * Judges every indicator of a period and every task on its status date.
 *
 * @param statusDate judges on another day than the workbook's own (`KH_NgayChot`)
 */
export function judgeEntries(
  entries: Entries,
  period: ReportPeriod = entries.currentPeriod,
  statusDate: CivilDate | null = null,
): Judged {
  const own = judgementSettings(entries, period);
  const settings = statusDate === null ? own : { ...own, statusDate };
  const figures = entries.figures.get(period.id) ?? [];
  const indicators = figures.map((figure): JudgedIndicator => ({
    case: figure.case,
    area: figure.area,
    judgement: judgeIndicator(figure.case, settings, [...figure.lastYear, ...figure.earlier]),
    place: { sheet: figure.sheet, cell: entryCell(figure) },
  }));
  const tasks = entries.tasks.map((task): JudgedTask => ({
    case: task.case,
    area: task.area,
    judgement: judgeTask(task.case, settings),
    place: { sheet: task.sheet, cell: task.cells.status || task.cells.id },
  }));
  const findings = sortFindings(
    [
      ...entries.findings,
      ...formFindings(entries, period),
      ...checkFigures(figures, settings),
      ...checkTasks(entries.tasks, settings),
      ...closedChanges(entries, period),
    ],
    sheetOrder(entries, period),
  );
  return { period, statusDate: settings.statusDate, indicators, tasks, findings };
}

/** Form II.06 of the period, held against the one that tells what it begins with. */
function formFindings({ forms }: Entries, period: ReportPeriod): readonly Finding[] {
  const form = forms.get(period.id);
  if (form === undefined) return [];
  const others = [...forms.values()].map((one) => one.period).filter(({ id }) => id !== period.id);
  const opening = openingPeriod(period, others);
  const other = opening === null ? undefined : forms.get(opening.period.id);
  return checkForm(
    form,
    opening === null || other === undefined ? null : { form: other, column: opening.column },
  );
}

/** Figures come before tasks, as an officer works through them. */
function sheetOrder({ sheets }: Entries, period: ReportPeriod): readonly string[] {
  const names = [
    sheets.plan,
    sheets.indicators,
    sheets.figures.get(period.id),
    sheets.forms.get(period.id),
    sheets.tasks,
  ];
  return names.filter((name) => typeof name === 'string');
}

/** Where a figure is typed: the numerator of a ratio, the result of everything else. */
function entryCell(figure: FigureEntry): string {
  const { numerator, result } = figure.cells;
  return figure.case.measure === 'ratio' && numerator !== '' ? numerator : result;
}
