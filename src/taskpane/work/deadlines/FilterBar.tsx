/** What narrows the list of tasks down: four fields, two in a row where there is room. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { TaskProgress } from '../../../assessment/types';
import type { JudgedTask } from '../../../workflow/types';
import { useLayout } from '../../looks/useLayout';
import { useSpeech } from '../../messages/language';
import { Choice } from '../../parts/Choice';
import { worstTasksFirst } from '../../wording/order';
import { progressWording } from '../../wording/statusWording';
import { areasOf, leadersOf } from './filter';
import { useDeadlineMessages } from './messages/useDeadlineMessages';
import { isFiltering, noFilter } from './taskFilter';
import type { AgencyFilter, TaskFilter } from './taskFilter';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(128px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  input: { minWidth: 0, '& input': { minWidth: 0, width: '100%' } },
});

interface FilterBarProps {
  readonly tasks: readonly JudgedTask[];
  readonly shown: number;
  readonly filter: TaskFilter;
  readonly onFilter: (filter: TaskFilter) => void;
}

export function FilterBar({ tasks, shown, filter, onFilter }: FilterBarProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const { language } = useSpeech();
  const messages = useDeadlineMessages();
  const progresses = useMemo(() => {
    const present = new Set(tasks.map(({ judgement }) => judgement.progress));
    return worstTasksFirst.filter((progress) => present.has(progress));
  }, [tasks]);
  const areas = useMemo(() => areasOf(tasks), [tasks]);
  return (
    <div role="search" aria-label={messages.filters} className={layout.section}>
      <div className={styles.fields}>
        <Field label={messages.text}>
          <Input
            type="search"
            className={styles.input}
            value={filter.text}
            onChange={(_event, { value }) => onFilter({ ...filter, text: value })}
          />
        </Field>
        <Choice
          label={messages.progress}
          value={filter.progress ?? ''}
          onChoose={(value) =>
            onFilter({ ...filter, progress: value === '' ? null : (value as TaskProgress) })
          }
        >
          <option value="">{messages.all}</option>
          {progresses.map((progress) => (
            <option key={progress} value={progress}>
              {progressWording(progress, language).word}
            </option>
          ))}
        </Choice>
        <AgencyChoice
          tasks={tasks}
          agency={filter.agency}
          onChoose={(agency) => onFilter({ ...filter, agency })}
        />
        {areas.length > 1 && (
          <Choice
            label={messages.area}
            value={filter.area === null ? '' : `=${filter.area}`}
            onChoose={(value) =>
              onFilter({ ...filter, area: value === '' ? null : value.slice(1) })
            }
          >
            <option value="">{messages.all}</option>
            {areas.map((area) => (
              <option key={area} value={`=${area}`} lang="vi">
                {area}
              </option>
            ))}
          </Choice>
        )}
      </div>
      <div className={layout.row}>
        <p aria-live="polite" className={layout.quiet}>
          {isFiltering(filter) && messages.shown(shown, tasks.length)}
        </p>
        {isFiltering(filter) && (
          <Button size="small" onClick={() => onFilter(noFilter)}>
            {messages.clear}
          </Button>
        )}
      </div>
    </div>
  );
}

interface AgencyChoiceProps {
  readonly tasks: readonly JudgedTask[];
  readonly agency: AgencyFilter;
  readonly onChoose: (agency: AgencyFilter) => void;
}

/** Names carry a mark in front in the list's values, so that no agency can be taken for «Tất cả». */
function AgencyChoice({ tasks, agency, onChoose }: AgencyChoiceProps): ReactNode {
  const messages = useDeadlineMessages();
  const leaders = useMemo(() => leadersOf(tasks), [tasks]);
  const someWithout = tasks.some((task) => task.case.lead.length === 0);
  if (leaders.length === 0) return null;
  return (
    <Choice
      label={messages.agency}
      value={agency.kind === 'agency' ? `=${agency.name}` : agency.kind}
      onChoose={(value) => {
        if (value.startsWith('=')) onChoose({ kind: 'agency', name: value.slice(1) });
        else onChoose({ kind: value === 'noLead' ? 'noLead' : 'everyone' });
      }}
    >
      <option value="everyone">{messages.all}</option>
      {leaders.map((name) => (
        <option key={name} value={`=${name}`} lang="vi">
          {name}
        </option>
      ))}
      {someWithout && <option value="noLead">{messages.noLead}</option>}
    </Choice>
  );
}
