/** The work with a loaded plan: its figures in four tabs. */
import { Suspense, lazy, useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { CheckResult, LoadedPlan } from '../../workflow/types';
import { later } from '../later';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import { usePaneState } from '../pane/PaneContext';
import { Coming } from '../parts/Coming';
import { Tabs } from '../parts/Tabs';
import { Unseen } from '../parts/Unseen';
import { CheckTab } from './CheckTab';
import { noFilter } from './deadlines/taskFilter';
import type { TaskFilter } from './deadlines/taskFilter';
import { severityCount } from '../../assessment/severityCount';
import { IndicatorsTab } from './IndicatorsTab';
import { OverviewTab } from './OverviewTab';
import { tabs } from './view';
import type { View } from './view';
import { WorkHeader } from './WorkHeader';

const DeadlinesTab = lazy(async () => ({ default: (await later.deadlinesTab()).DeadlinesTab }));

interface WorkScreenProps {
  readonly loaded: LoadedPlan;
  readonly check: CheckResult | null;
  readonly view: View;
  readonly takesFocus: boolean;
  readonly onView: (view: View) => void;
}

export function WorkScreen(props: WorkScreenProps): ReactNode {
  const { loaded, check, view, takesFocus, onView } = props;
  const layout = useLayout();
  const { number, work } = useMessages();
  const { trouble } = usePaneState();
  const id = useId();
  // Kept while a person looks at another tab.
  const [filter, setFilter] = useState<TaskFilter>(noFilter);
  const errors = check === null ? 0 : severityCount(check.findings, 'error');
  const lead = (next: View): void => {
    onView(next);
    // A group that a person is led to must not be filtered away.
    if (next.tab === 'deadlines') setFilter(noFilter);
    // What was pressed goes away with its tab; a group that a person is led to takes the focus next.
    document.getElementById(`${id}-${next.tab}`)?.focus();
  };
  return (
    <div className={layout.screen}>
      <WorkHeader loaded={loaded} takesFocus={takesFocus} />
      <Tabs
        label={work.tabs}
        id={id}
        tabs={tabs.map((tab) => ({
          tab,
          words: (
            <>
              {work[tab]}
              {tab === 'check' && errors > 0 && (
                <>
                  {' '}
                  <span aria-hidden="true">({number(errors)})</span>
                  <Unseen>({work.errorsOnTab(errors)})</Unseen>
                </>
              )}
            </>
          ),
        }))}
        chosen={view.tab}
        onChoose={(tab) => onView({ tab })}
      />
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${view.tab}`}>
        {check !== null && (
          <Panel check={check} view={view} onView={lead} filter={filter} onFilter={setFilter} />
        )}
        {check === null && trouble === null && <p className={layout.text}>{work.firstCheck}</p>}
      </div>
    </div>
  );
}

interface PanelProps {
  readonly check: CheckResult;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly filter: TaskFilter;
  readonly onFilter: (filter: TaskFilter) => void;
}

function Panel({ check, view, onView, filter, onFilter }: PanelProps): ReactNode {
  switch (view.tab) {
    case 'overview':
      return <OverviewTab check={check} onView={onView} />;
    case 'indicators':
      return (
        <IndicatorsTab
          indicators={check.indicators}
          loaded={check.loaded}
          group={view.group ?? null}
        />
      );
    case 'deadlines':
      return (
        <Suspense fallback={<Coming />}>
          <DeadlinesTab
            check={check}
            group={view.group ?? null}
            filter={filter}
            onFilter={onFilter}
          />
        </Suspense>
      );
    case 'check':
      return <CheckTab check={check} />;
  }
}
