/** What is worth knowing of a task at first sight: how late, due when, extended from, late before, led by. */
import type { ReactNode } from 'react';
import { reportPeriod } from '../../../assessment/period';
import type { JudgedTask } from '../../../workflow/types';
import { useLayout } from '../../looks/useLayout';
import { useMessages } from '../../messages/language';
import { Viet } from '../../parts/Viet';
import { useDeadlineMessages } from './messages/useDeadlineMessages';

interface TaskFactsProps {
  readonly task: JudgedTask;
  /** Periods of another year are said with theirs. */
  readonly year: number;
}

export function TaskFacts({ task, year }: TaskFactsProps): ReactNode {
  const layout = useLayout();
  const { date } = useMessages();
  const messages = useDeadlineMessages();
  const { daysLate, workingDaysLate, due, overdueAt } = task.judgement;
  const { deadlineText, lead, due: firstDue } = task.case;
  const isExtended = due !== null && firstDue !== null && due !== firstDue;
  const periods = overdueAt.flatMap((id) => {
    const period = reportPeriod(id);
    if (period === null) return [];
    const name = messages.period(period);
    return [period.year === year ? name : `${name} ${String(period.year)}`];
  });
  return (
    <>
      {(daysLate > 0 || due !== null) && (
        <span className={layout.text}>
          {daysLate > 0 && <b>{messages.late(daysLate, workingDaysLate)}</b>}
          {daysLate > 0 && due !== null && ' · '}
          {due !== null &&
            (isExtended ? messages.extended(date(due), date(firstDue)) : messages.dueOn(date(due)))}
        </span>
      )}
      {periods.length > 0 && (
        <span className={layout.quiet}>{messages.history(periods.join(', '))}</span>
      )}
      {due === null && deadlineText !== '' && (
        <span className={layout.quiet}>{messages.asPrinted(deadlineText)}</span>
      )}
      {lead.length > 0 && (
        <span className={layout.quiet}>
          <Viet>{messages.lead(lead.join(', '))}</Viet>
        </span>
      )}
    </>
  );
}
