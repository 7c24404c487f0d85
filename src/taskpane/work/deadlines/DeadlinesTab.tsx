/**
 * Every task by progress: missed deadlines first, with the days, then what comes due. Filters, the months of
 * the year and the agencies that the next report asks for narrow it down.
 */
import { useDeferredValue, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { TaskProgress } from '../../../assessment/types';
import type { CheckResult, JudgedTask } from '../../../workflow/types';
import { useLayout } from '../../looks/useLayout';
import { useSpeech } from '../../messages/language';
import { More, useLimit } from '../../parts/more';
import { StatusMark } from '../../parts/StatusMark';
import { firstOf, reachOf, taskGroups } from '../../wording/order';
import { progressWording, taskWording } from '../../wording/statusWording';
import { GroupHeading } from '../GroupHeading';
import { Item } from '../Item';
import { BeforeNext } from './BeforeNext';
import { beforeNextReport, monthsOf } from './falls';
import { searchable, through } from './filter';
import { FilterBar } from './FilterBar';
import { useDeadlineMessages } from './messages/useDeadlineMessages';
import { MonthGrid } from './MonthGrid';
import { TaskFacts } from './TaskFacts';
import { noFilter } from './taskFilter';
import type { TaskFilter } from './taskFilter';

interface DeadlinesTabProps {
  readonly check: Pick<CheckResult, 'tasks' | 'loaded'>;
  readonly group: TaskProgress | null;
  readonly filter: TaskFilter;
  readonly onFilter: (filter: TaskFilter) => void;
}

export function DeadlinesTab({ check, group, filter, onFilter }: DeadlinesTabProps): ReactNode {
  const { tasks, loaded } = check;
  const { year, statusDate } = loaded;
  const layout = useLayout();
  const messages = useDeadlineMessages();
  const words = useMemo(() => searchable(tasks), [tasks]);
  // Letters appear as they are typed, the list a moment later.
  const asked = useDeferredValue(filter);
  const shown = useMemo(() => through(words, asked, loaded), [words, asked, loaded]);
  const months = useMemo(() => {
    const ofAnyMonth = through(words, { ...asked, span: null }, loaded);
    return monthsOf(ofAnyMonth, year, statusDate);
  }, [words, asked, loaded, year, statusDate]);
  const next = useMemo(
    () => beforeNextReport(tasks, loaded.period, statusDate, loaded.listed),
    [tasks, loaded.period, statusDate, loaded.listed],
  );
  if (tasks.length === 0) return <p className={layout.text}>{messages.none}</p>;
  return (
    <div className={layout.section}>
      <FilterBar tasks={tasks} shown={shown.length} filter={filter} onFilter={onFilter} />
      <MonthGrid
        months={months}
        year={year}
        statusDate={statusDate}
        chosen={filter.span?.kind === 'month' ? filter.span.key : null}
        onChoose={(key) =>
          onFilter({ ...filter, span: key === null ? null : { kind: 'month', key } })
        }
      />
      <BeforeNext
        next={next}
        onChoose={(agency) => onFilter({ ...noFilter, agency, span: { kind: 'beforeNext' } })}
      />
      {shown.length === 0 && <p className={layout.text}>{messages.nothing}</p>}
      <Groups tasks={shown} group={group} year={year} />
    </div>
  );
}

interface GroupsProps {
  readonly tasks: readonly JudgedTask[];
  readonly group: TaskProgress | null;
  readonly year: number;
}

function Groups({ tasks, group, year }: GroupsProps): ReactNode {
  const layout = useLayout();
  const { language } = useSpeech();
  const groups = useMemo(() => taskGroups(tasks), [tasks]);
  const part = useLimit(reachOf(groups, group));
  return (
    <>
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
                    <TaskFacts task={one} year={year} />
                  </Item>
                );
              })}
            </ul>
          </section>
        );
      })}
      <More {...part} all={tasks.length} />
    </>
  );
}
