/** Whether what was entered about a task's completion agrees with itself. */
import { daysBetween, formatVietnamese, type CivilDate } from '../../plan/civilDate';
import { isEmpty } from '../figure';
import type { PlacedTask } from '../placed';
import { isCompleted } from '../taskProgress';
import type { Finding, JudgementSettings } from '../types';
import { taskStatusWords } from '../words';
import { taskFinding } from './taskFinding';

/**
 * @example completionFindings(rowDoneOn('2026-03-20'), statusDate14March)[0]?.code // 'doneInFuture'
 */
export function completionFindings(
  row: PlacedTask,
  settings: JudgementSettings,
): readonly Finding[] {
  const { status, doneOn, kind } = row.case;
  const saidByPlan = kind === 'done' && (status === null || status === 'done');
  const findings: Finding[] = [];
  if (status === 'done' && isEmpty(row.entered.doneOn) && doneOn === null && !saidByPlan) {
    findings.push(taskFinding(row, 'doneOn', 'doneWithoutDate', {}));
  }
  if (doneOn !== null) findings.push(...dateAgainstTheRest(row, doneOn, settings, saidByPlan));
  if (isCompleted(row.case, settings) && row.case.result.trim() === '' && !saidByPlan) {
    findings.push(taskFinding(row, 'result', 'doneWithoutResult', {}));
  }
  return findings;
}

function dateAgainstTheRest(
  row: PlacedTask,
  doneOn: CivilDate,
  { statusDate }: JudgementSettings,
  saidByPlan: boolean,
): readonly Finding[] {
  const { status } = row.case;
  const findings: Finding[] = [];
  const day = formatVietnamese(doneOn);
  if (status !== 'done' && !saidByPlan) {
    const word = status === null ? '' : taskStatusWords[status];
    findings.push(taskFinding(row, 'status', 'dateWithoutDone', { doneOn: day, status: word }));
  }
  if (doneOn > statusDate) {
    const days = daysBetween(statusDate, doneOn);
    const params = { doneOn: day, statusDate: formatVietnamese(statusDate), days };
    findings.push(taskFinding(row, 'doneOn', 'doneInFuture', params));
  }
  const start = row.case.start ?? row.planIssuedOn;
  if (start !== null && doneOn < start) {
    const days = daysBetween(doneOn, start);
    const params = { doneOn: day, start: formatVietnamese(start), days };
    findings.push(taskFinding(row, 'doneOn', 'doneBeforeStart', params));
  }
  return findings;
}
