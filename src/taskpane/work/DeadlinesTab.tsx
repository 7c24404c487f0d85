/** Every task by progress: missed deadlines first, with the days, then what comes due; by agency on wish. */
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { TaskProgress } from '../../assessment/types';
import type { JudgedTask } from '../../workflow/types';
import { useLayout } from '../looks/useLayout';
import { useMessages, useSpeech } from '../messages/language';
import { Choice } from '../parts/Choice';
import { More, useLimit } from '../parts/more';
import { StatusMark } from '../parts/StatusMark';
import { Viet } from '../parts/Viet';
import { leadersOf, ledBy } from '../wording/agencies';
import type { AgencyFilter } from '../wording/agencies';
import { firstOf, reachOf, taskGroups } from '../wording/order';
import { progressWording, taskWording } from '../wording/statusWording';
import { GroupHeading } from './GroupHeading';
import { Item } from './Item';

interface DeadlinesTabProps {
  readonly tasks: readonly JudgedTask[];
  readonly group: TaskProgress | null;
}

export function DeadlinesTab({ tasks, group }: DeadlinesTabProps): ReactNode {
  const layout = useLayout();
  const { language, messages } = useSpeech();
  const [filter, setFilter] = useState<AgencyFilter>({ kind: 'everyone' });
  const groups = useMemo(() => taskGroups(ledBy(tasks, filter)), [tasks, filter]);
  const all = groups.reduce((sum, { members }) => sum + members.length, 0);
  const part = useLimit(reachOf(groups, group));
  if (tasks.length === 0) return <p className={layout.text}>{messages.deadlines.none}</p>;
  return (
    <div className={layout.section}>
      <LeaderFilter tasks={tasks} filter={filter} onFilter={setFilter} />
      {all === 0 && <p className={layout.text}>{messages.deadlines.noneForAgency}</p>}
      {firstOf(groups, part.limit).map(({ key, members, size }) => {
        const wording = progressWording(key, language);
        return (
          <section key={key} className={layout.section}>
            <GroupHeading wording={wording} count={size} takesFocus={key === group} />
            <ul className={layout.bareList}>
              {members.map((one) => {
                const own = taskWording(one.judgement, language);
                return (
                  <Item
                    key={one.case.id}
                    name={one.case.title}
                    place={one.place}
                    colour={wording.colour}
                    why={one.judgement.why}
                  >
                    {own.word !== wording.word && <StatusMark wording={own} />}
                    <TaskFacts task={one} />
                  </Item>
                );
              })}
            </ul>
          </section>
        );
      })}
      <More {...part} all={all} />
    </div>
  );
}

function TaskFacts({ task }: { readonly task: JudgedTask }): ReactNode {
  const layout = useLayout();
  const { date, deadlines } = useMessages();
  const { daysLate, due } = task.judgement;
  const { deadlineText, lead } = task.case;
  return (
    <>
      {(daysLate > 0 || due !== null) && (
        <span className={layout.text}>
          {daysLate > 0 && <b>{deadlines.late(daysLate)}</b>}
          {daysLate > 0 && due !== null && ' · '}
          {due !== null && deadlines.due(date(due))}
        </span>
      )}
      {due === null && deadlineText !== '' && (
        <span className={layout.quiet}>{deadlines.asPrinted(deadlineText)}</span>
      )}
      {lead.length > 0 && (
        <span className={layout.quiet}>
          <Viet>{deadlines.lead(lead.join(', '))}</Viet>
        </span>
      )}
    </>
  );
}

interface LeaderFilterProps {
  readonly tasks: readonly JudgedTask[];
  readonly filter: AgencyFilter;
  readonly onFilter: (filter: AgencyFilter) => void;
}

/** Names carry a mark in front in the list's values, so that no agency can be taken for «Tất cả». */
function LeaderFilter({ tasks, filter, onFilter }: LeaderFilterProps): ReactNode {
  const { deadlines } = useMessages();
  const leaders = useMemo(() => leadersOf(tasks), [tasks]);
  const someWithout = tasks.some((task) => task.case.lead.length === 0);
  if (leaders.length === 0) return null;
  return (
    <Choice
      label={deadlines.filter}
      value={filter.kind === 'agency' ? `=${filter.name}` : filter.kind}
      onChoose={(value) => {
        if (value.startsWith('=')) onFilter({ kind: 'agency', name: value.slice(1) });
        else onFilter({ kind: value === 'noLead' ? 'noLead' : 'everyone' });
      }}
    >
      <option value="everyone">{deadlines.everyone}</option>
      {leaders.map((name) => (
        <option key={name} value={`=${name}`} lang="vi">
          {name}
        </option>
      ))}
      {someWithout && <option value="noLead">{deadlines.noLead}</option>}
    </Choice>
  );
}
