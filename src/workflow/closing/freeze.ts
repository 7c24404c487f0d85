/** The frozen copy of what was judged: values alone, as the report has them. */
import type { ClosedCopy, ClosedFigure, ClosedTask, Closing } from '../../assessment/closed';
import { taskStatusWords } from '../../assessment/words';
import type { Judged } from '../judge';
import type { JudgedIndicator, JudgedTask } from '../types';

export function freeze(
  { period, statusDate, indicators, tasks }: Judged,
  who: Pick<Closing, 'at' | 'by'>,
): ClosedCopy {
  return {
    period,
    statusDate,
    ...who,
    figures: indicators.map(frozenFigure),
    tasks: tasks.map(frozenTask),
  };
}

function frozenFigure({ case: entry, judgement }: JudgedIndicator): ClosedFigure {
  const { id, name, measure, numerator, denominator, result, resultTyped, explanation } = entry;
  const { value, statusText } = judgement;
  // What the sheet computes is frozen as judged: a program that does not calculate leaves an old answer.
  const computed =
    value === null ? ({ kind: 'empty' } as const) : { kind: 'number' as const, value };
  return {
    id,
    name,
    numerator,
    denominator,
    result: measure === 'ratio' && !resultTyped ? computed : result,
    value,
    status: statusText,
    explanation,
  };
}

function frozenTask({ case: task, judgement }: JudgedTask): ClosedTask {
  return {
    id: task.id,
    title: task.title,
    status: task.status === null ? '' : taskStatusWords[task.status],
    doneOn: task.doneOn,
    progress: judgement.progressText,
    daysLate: judgement.daysLate,
    explanation: task.explanation,
  };
}
