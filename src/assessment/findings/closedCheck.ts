/**
 * Later changes to a closed period: every figure, task and row is held against the copy that the closing
 * froze. They are errors for the period itself, whose report no longer says what was closed; whoever checks
 * another period makes warnings of them, since that one's report may go on.
 */
import { formatVietnamese } from '../../plan/civilDate';
import { formatNumber, formatPercent } from '../../vietnamese/numberFormat';
import type { ClosedCopy, ClosedFigure, ClosedTask } from '../closed';
import { isEmpty } from '../figure';
import { judgeIndicator } from '../indicatorStatus';
import { placeOf, type PlacedIndicator, type PlacedTask, type TaskField } from '../placed';
import { isCompleted, judgeTask } from '../taskProgress';
import type { Entered, Finding, JudgementSettings } from '../types';
import { taskStatusWords } from '../words';
import { figureFields } from './figureCheck';
import { finding } from './finding';

/** What stands in the workbook now. */
export interface ClosedNow {
  readonly copy: ClosedCopy;
  /** The rows of the period's own sheet; `null` when the sheet is gone. */
  readonly figures: readonly PlacedIndicator[] | null;
  readonly tasks: readonly PlacedTask[];
  /** Those of the closed period; its status date is the copy's. */
  readonly settings: JudgementSettings;
  /**
   * The workbook still stands at the closed period. Once it has gone on, tasks go on too: then only what
   * was done by the closed status date must stay as it was.
   */
  readonly isCurrent: boolean;
  /** The sheet of tasks as it is called now; '' when it is gone. */
  readonly taskSheet: string;
}

/**
 * @example closedFindings({ copy, figures: [rowWith190InsteadOf187], … })[0]?.message
 *   // 'Quý I năm 2026 đã chốt nhưng «Tử số» nay là 190; khi chốt là 187.'
 */
export function closedFindings(now: ClosedNow): readonly Finding[] {
  return [...figureChanges(now), ...taskChanges(now)];
}

function figureChanges(now: ClosedNow): readonly Finding[] {
  const { copy, figures } = now;
  const period = copy.period.label;
  if (figures === null) {
    return [finding('closedSheetMissing', { sheet: '', cell: '' }, null, { period })];
  }
  const [first] = figures;
  const rows = new Map(figures.map((row) => [row.case.id.toLowerCase(), row] as const));
  const closed = new Set(copy.figures.map(({ id }) => id.toLowerCase()));
  return [
    ...copy.figures.flatMap((was) => {
      const row = rows.get(was.id.toLowerCase());
      if (row !== undefined) return figureChange(was, row, now);
      const place = { sheet: first?.sheet ?? '', cell: '' };
      return [finding('closedRowMissing', place, was.id, { period, name: was.name })];
    }),
    ...figures
      .filter((row) => !closed.has(row.case.id.toLowerCase()) && holdsSomething(row))
      .map((row) =>
        finding('closedRowAdded', placeOf(row, 'id'), row.case.id, { period, name: row.case.name }),
      ),
  ];
}

function holdsSomething({
  case: { numerator, denominator, result, explanation },
}: PlacedIndicator) {
  return [numerator, denominator, result].some((one) => !isEmpty(one)) || explanation.trim() !== '';
}

/** The cells that a person fills in; what the sheet computes from them follows them. */
function figureChange(
  was: ClosedFigure,
  row: PlacedIndicator,
  { copy, settings }: ClosedNow,
): readonly Finding[] {
  const { label } = copy.period;
  const { case: entry } = row;
  const isComputed = entry.measure === 'ratio' && !entry.resultTyped;
  const fields = (['numerator', 'denominator', 'result'] as const).filter(
    (field) => field !== 'result' || !isComputed,
  );
  const changed = fields
    .filter((field) => !isSameEntry(was[field], entry[field]))
    .map((field) => {
      const shown = (entered: Entered): string =>
        shownEntry(entered, entry.percent && field === 'result');
      return finding('closedFigureChanged', placeOf(row, field), entry.id, {
        period: label,
        field: figureFields[field],
        was: shown(was[field]),
        now: shown(entry[field]),
      });
    });
  const explained = isSameText(was.explanation, entry.explanation)
    ? []
    : [
        finding('closedFigureChanged', placeOf(row, 'explanation'), entry.id, {
          period: label,
          field: 'Giải trình',
          was: shownText(was.explanation),
          now: shownText(entry.explanation),
        }),
      ];
  if (changed.length > 0) return [...changed, ...explained];
  const { statusText } = judgeIndicator(entry, settings);
  const judged =
    statusText === was.status
      ? []
      : [
          finding('closedJudgementChanged', placeOf(row, 'status'), entry.id, {
            period: label,
            was: was.status,
            now: statusText,
          }),
        ];
  return [...judged, ...explained];
}

function taskChanges(now: ClosedNow): readonly Finding[] {
  const { copy, tasks, taskSheet } = now;
  const rows = new Map(tasks.map((row) => [row.case.id.toLowerCase(), row] as const));
  return copy.tasks.flatMap((was) => {
    const row = rows.get(was.id.toLowerCase());
    if (row !== undefined) {
      return now.isCurrent ? taskChange(was, row, now) : completionChange(was, row, now);
    }
    // A sheet that is gone is told of once, by itself.
    if (taskSheet === '') return [];
    const params = { period: copy.period.label, name: was.title };
    return [finding('closedRowMissing', { sheet: taskSheet, cell: '' }, was.id, params)];
  });
}

interface Change {
  readonly field: TaskField;
  readonly name: string;
  readonly was: string;
  readonly now: string;
}

function taskChange(was: ClosedTask, row: PlacedTask, now: ClosedNow): readonly Finding[] {
  const { case: task } = row;
  const entries = [
    ...completionOf(was, row),
    ...(isSameText(was.explanation, task.explanation)
      ? []
      : [textChange('explanation', 'Giải trình', was.explanation, task.explanation)]),
  ];
  const judged = judgeTask(task, now.settings);
  const computed: readonly Change[] = [
    ...(judged.progressText === was.progress
      ? []
      : [textChange('progress', 'Tiến độ', was.progress, judged.progressText)]),
    ...(judged.daysLate === was.daysLate
      ? []
      : [textChange('progress', 'Số ngày trễ', String(was.daysLate), String(judged.daysLate))]),
  ];
  // Progress follows what was entered; alone it tells of a deadline that was moved.
  const changes = completionOf(was, row).length > 0 ? entries : [...entries, ...computed];
  return changes.map((change) => taskFindingOf(change, row, now));
}

/** What the closed period's report said of work that was done by its status date. */
function completionChange(was: ClosedTask, row: PlacedTask, now: ClosedNow): readonly Finding[] {
  const { statusDate } = now.copy;
  const done = taskStatusWords.done;
  const wasDone = isSameText(was.status, done) && (was.doneOn === null || was.doneOn <= statusDate);
  const { case: task } = row;
  const isDone = task.status === 'done' && isCompleted(task, { statusDate });
  const isOpenNow = wasDone && !isDone;
  const isDatedBack = !wasDone && isDone && task.doneOn !== null;
  const isOtherDay = wasDone && isDone && task.doneOn !== was.doneOn;
  return isOpenNow || isDatedBack || isOtherDay
    ? completionOf(was, row).map((change) => taskFindingOf(change, row, now))
    : [];
}

function completionOf(was: ClosedTask, { case: task }: PlacedTask): readonly Change[] {
  const status = task.status === null ? '' : taskStatusWords[task.status];
  const day = (date: ClosedTask['doneOn']): string => (date === null ? '' : formatVietnamese(date));
  return [
    ...(isSameText(was.status, status)
      ? []
      : [textChange('status', 'Trạng thái', was.status, status)]),
    ...(was.doneOn === task.doneOn
      ? []
      : [textChange('doneOn', 'Ngày hoàn thành', day(was.doneOn), day(task.doneOn))]),
  ];
}

function textChange(field: TaskField, name: string, was: string, now: string): Change {
  return { field, name, was: shownText(was), now: shownText(now) };
}

function taskFindingOf(
  { field, name, was, now }: Change,
  row: PlacedTask,
  { copy }: ClosedNow,
): Finding {
  const params = { period: copy.period.label, field: name, was, now };
  return finding('closedTaskChanged', placeOf(row, field), row.case.id, params);
}

/** Programs differ in the last digits of a fraction. */
function isSameEntry(one: Entered, other: Entered): boolean {
  if (one.kind === 'number' && other.kind === 'number') {
    return Math.abs(one.value - other.value) <= 1e-9 * Math.max(1, Math.abs(one.value));
  }
  return one.kind !== 'number' && other.kind !== 'number' && isSameText(words(one), words(other));
}

function words(entered: Entered): string {
  switch (entered.kind) {
    case 'text':
      return entered.text;
    case 'error':
      return entered.error;
    case 'boolean':
      return entered.value ? 'TRUE' : 'FALSE';
    case 'number':
      return String(entered.value);
    case 'empty':
      return '';
  }
}

function isSameText(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

/** Line breaks, runs of spaces and signs that no cell can show do not survive every program. */
function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim();
}

function shownEntry(entered: Entered, percent: boolean): string {
  if (entered.kind !== 'number') return shownText(words(entered));
  return percent ? formatPercent(entered.value, 4) : formatNumber(entered.value, 4);
}

const longest = 80;

function shownText(text: string): string {
  const line = bare(text);
  if (line === '') return 'ô trống';
  return line.length > longest ? `«${line.slice(0, longest - 1).trimEnd()}…»` : `«${line}»`;
}
