/** The work with a loaded plan: its figures in four tabs. */
import { Spinner, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { CheckResult, LoadedPlan } from '../../workflow/types';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import { usePaneState } from '../pane/PaneContext';
import { Unseen } from '../parts/Unseen';
import { CheckTab } from './CheckTab';
import { DeadlinesTab } from './DeadlinesTab';
import { severityCount } from './figures';
import { IndicatorsTab } from './IndicatorsTab';
import { OverviewTab } from './OverviewTab';
import { tabs } from './view';
import type { View } from './view';
import { WorkHeader } from './WorkHeader';

const useStyles = makeStyles({
  tabs: {
    flexWrap: 'wrap',
    position: 'sticky',
    top: 0,
    zIndex: 1,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Zoomed far in, what sticks would cover what has the focus (WCAG 2.4.11).
    '@media (max-height: 400px)': { position: 'static' },
  },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
    // All four in one row in the narrowest pane.
    '@media (max-width: 340px)': { padding: `${tokens.spacingVerticalSNudge} 0` },
  },
});

interface WorkScreenProps {
  readonly loaded: LoadedPlan;
  readonly check: CheckResult | null;
  readonly view: View;
  readonly takesFocus: boolean;
  readonly onView: (view: View) => void;
}

export function WorkScreen(props: WorkScreenProps): ReactNode {
  const { loaded, check, view, takesFocus, onView } = props;
  const styles = useStyles();
  const layout = useLayout();
  const { number, work } = useMessages();
  const { trouble } = usePaneState();
  const id = useId();
  const errors = check === null ? 0 : severityCount(check, 'error');
  return (
    <div className={layout.screen}>
      <WorkHeader loaded={loaded} takesFocus={takesFocus} />
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={work.tabs}
        selectedValue={view.tab}
        onTabSelect={(_event, { value }) => {
          const chosen = tabs.find((tab) => tab === value);
          if (chosen !== undefined) onView({ tab: chosen });
        }}
      >
        {tabs.map((tab) => (
          <Tab
            className={styles.tab}
            key={tab}
            value={tab}
            id={`${id}-${tab}`}
            aria-controls={`${id}-panel`}
          >
            {work[tab]}
            {tab === 'check' && errors > 0 && (
              <>
                {' '}
                <span aria-hidden="true">({number(errors)})</span>
                <Unseen>({work.errorsOnTab(errors)})</Unseen>
              </>
            )}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${view.tab}`}>
        {check !== null && <Panel check={check} view={view} onView={onView} />}
        {check === null && trouble === null && <Spinner label={work.firstCheck} size="small" />}
      </div>
    </div>
  );
}

interface PanelProps {
  readonly check: CheckResult;
  readonly view: View;
  readonly onView: (view: View) => void;
}

function Panel({ check, view, onView }: PanelProps): ReactNode {
  switch (view.tab) {
    case 'overview':
      return <OverviewTab check={check} onView={onView} />;
    case 'indicators':
      return <IndicatorsTab indicators={check.indicators} group={view.group ?? null} />;
    case 'deadlines':
      return <DeadlinesTab tasks={check.tasks} group={view.group ?? null} />;
    case 'check':
      return <CheckTab check={check} />;
  }
}
