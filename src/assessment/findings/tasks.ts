/** All findings of «Nhiệm vụ», in the order of its rows. */
import { formatVietnamese } from '../../plan/civilDate';
import { formatNumber } from '../../vietnamese/numberFormat';
import { isEmpty, numberOf } from '../figure';
import { reportPeriod } from '../period';
import { placeOf, type PlacedTask } from '../placed';
import { quotasDueBy } from '../quota';
import { judgeTask } from '../taskProgress';
import type { Entered, Finding, JudgementSettings, ReportPeriod } from '../types';
import { taskStatusWords } from '../words';
import { numberCellFindings } from './cellCheck';
import { completionFindings } from './completionCheck';
import { deadlineFindings } from './deadlineCheck';
import { plain, repeatedTasks, twiceFindings } from './doubledTasks';
import { settled, type Explanation, type Wanting } from './explained';
import { eventFindings, extensionFindings } from './extensionCheck';
import { finding } from './finding';
import { dateCellFindings } from './typedDate';

/** Headers of the columns as the messages name them. */
const fields = {
  due: 'Hạn hoàn thành',
  extendedTo: 'Gia hạn đến',
  eventOn: 'Ngày có điều kiện',
  status: 'Trạng thái',
  doneOn: 'Ngày hoàn thành',
  delivered: 'Đã thực hiện',
} as const;

/**
 * Checks the rows of «Nhiệm vụ» on the status date.
 *
 * @example checkTasks([rowDoneWithoutDate], settings)[0]?.code // 'doneWithoutDate'
 */
export function checkTasks(
  rows: readonly PlacedTask[],
  settings: JudgementSettings,
): readonly Finding[] {
  const repeated = repeatedTasks(rows);
  return rows.flatMap((row) => {
    const found = [
      ...statusFindings(row),
      ...dateFindings(row, 'due'),
      ...dateFindings(row, 'doneOn'),
      ...dateFindings(row, 'extendedTo'),
      ...dateFindings(row, 'eventOn'),
      ...deliveredFindings(row),
      ...startFindings(row),
      ...completionFindings(row, settings),
      ...deadlineFindings(row),
      ...extensionFindings(row),
      ...eventFindings(row, settings),
      ...twiceFindings(row, repeated),
    ];
    return settled(found, wantingOf(row, settings), explanationOf(row, settings));
  });
}

function dateFindings(
  row: PlacedTask,
  field: 'due' | 'doneOn' | 'extendedTo' | 'eventOn',
): readonly Finding[] {
  return dateCellFindings(fields[field], row.entered[field], placeOf(row, field), row.case.id);
}

function statusFindings(row: PlacedTask): readonly Finding[] {
  const { status } = row.entered;
  const place = placeOf(row, 'status');
  if (status.kind === 'error') {
    return [
      finding('errorCell', place, row.case.id, { field: fields.status, error: status.error }),
    ];
  }
  if (isEmpty(status) || row.case.status !== null) return [];
  const choices = Object.values(taskStatusWords);
  return [finding('unknownTaskStatus', place, row.case.id, { text: shown(status), choices })];
}

function shown(entered: Entered): string {
  switch (entered.kind) {
    case 'text':
      return entered.text;
    case 'number':
      return formatNumber(entered.value, 4);
    case 'boolean':
      return entered.value ? 'TRUE' : 'FALSE';
    default:
      return '';
  }
}

function deliveredFindings(row: PlacedTask): readonly Finding[] {
  const place = placeOf(row, 'delivered');
  const entered = row.entered.delivered;
  const cell = { field: fields.delivered, entered, place, subject: row.case.id };
  const wrong = numberCellFindings(cell);
  const value = numberOf(entered);
  if (wrong.length > 0 || value === null || Number.isInteger(value)) return wrong;
  const params = { field: fields.delivered, value: formatNumber(value, 4) };
  return [finding('notWhole', place, row.case.id, params)];
}

/** Work that was entered on a task which is said not to have begun. */
function startFindings(row: PlacedTask): readonly Finding[] {
  const { status, delivered, result, id } = row.case;
  if (status !== 'notStarted') return [];
  const what =
    delivered !== null && delivered > 0
      ? `đã thực hiện ${formatNumber(delivered, 4)}`
      : result.trim() === ''
        ? null
        : 'đã ghi «Kết quả»';
  if (what === null) return [];
  const params = { status: taskStatusWords[status], what };
  return [finding('workWithoutStart', placeOf(row, 'status'), id, params)];
}

/** What the progress of a task asks an explanation for. */
function wantingOf(row: PlacedTask, settings: JudgementSettings): Wanting | null {
  const { case: task } = row;
  const { progress, daysLate, due } = judgeTask(task, settings);
  const place = placeOf(row, 'explanation');
  if (progress === 'overdue' && due !== null) {
    const what = `Quá hạn ${String(daysLate)} ngày (hạn ${formatVietnamese(due)})`;
    return { what, warning: finding('overdueWithoutExplanation', place, task.id, { what }) };
  }
  const { delivered } = task;
  // An empty cell is a sheet that nobody has begun; the progress says that it is behind all the same.
  if (progress !== 'behindQuota' || delivered === null) return null;
  const owed = quotasDueBy(task.quotas, settings.year, settings.statusDate);
  const what =
    `Chậm so với định mức: đã thực hiện ${formatNumber(delivered, 4)}, ` +
    `đến ngày chốt cần ${formatNumber(owed, 4)}, thiếu ${formatNumber(owed - delivered, 4)}`;
  return { what, warning: finding('quotaWithoutExplanation', place, task.id, { what }) };
}

function explanationOf(row: PlacedTask, { period }: JudgementSettings): Explanation {
  const { explanation: text, id } = row.case;
  const sameWords = row.reportedExplanations.flatMap((reported) => {
    const one = reportPeriod(reported.period);
    const isBefore = one !== null && one.to < period.to;
    return isBefore && plain(reported.text) === plain(text) ? [one] : [];
  });
  const lapsedFrom = sameWords.reduce<ReportPeriod | null>(
    (last, one) => (last === null || one.to > last.to ? one : last),
    null,
  );
  return { text, place: placeOf(row, 'explanation'), subject: id, lapsedFrom };
}
