/** All findings of «Nhiệm vụ», in the order of its rows. */
import { formatVietnamese } from '../../plan/civilDate';
import { formatNumber } from '../../vietnamese/numberFormat';
import { isEmpty, numberOf } from '../figure';
import { placeOf, type PlacedTask } from '../placed';
import { isCompleted, judgeTask } from '../taskProgress';
import type { Entered, Finding, JudgementSettings } from '../types';
import { taskStatusWords } from '../words';
import { numberCellFindings } from './cellCheck';
import { completionFindings } from './completionCheck';
import { deadlineFindings } from './deadlineCheck';
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
  return rows.flatMap((row) => [
    ...statusFindings(row),
    ...dateFindings(row, 'due'),
    ...dateFindings(row, 'doneOn'),
    ...dateFindings(row, 'extendedTo'),
    ...dateFindings(row, 'eventOn'),
    ...deliveredFindings(row),
    ...completionFindings(row, settings),
    ...deadlineFindings(row),
    ...extensionFindings(row),
    ...eventFindings(row, settings),
    ...explanationFindings(row, settings),
  ]);
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

function explanationFindings(row: PlacedTask, settings: JudgementSettings): readonly Finding[] {
  const { case: task } = row;
  if (task.explanation.trim() !== '' || task.due === null || isCompleted(task, settings)) return [];
  const { progress, daysLate, due } = judgeTask(task, settings);
  if (progress !== 'overdue' || due === null) return [];
  return [
    finding('overdueWithoutExplanation', placeOf(row, 'explanation'), task.id, {
      due: formatVietnamese(due),
      days: daysLate,
    }),
  ];
}
