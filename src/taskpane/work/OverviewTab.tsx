/** Where the plan stands at first sight: indicators, tasks, and what to do next. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../workflow/types';
import { useLayout } from '../looks/useLayout';
import { useMessages, useSpeech } from '../messages/language';
import { usePane } from '../pane/PaneContext';
import { periodsEndingWith } from '../pane/repair';
import { GoTo } from '../parts/GoTo';
import { ShareBar } from '../parts/ShareBar';
import { StatusMark } from '../parts/StatusMark';
import { TextButton } from '../parts/TextButton';
import { Viet } from '../parts/Viet';
import { worstIndicatorsFirst, worstTasksFirst } from '../wording/order';
import { indicatorWording, progressWording } from '../wording/statusWording';
import type { Wording } from '../wording/statusWording';
import { countByProgress, countByStatus, nextSteps } from './figures';
import type { NextStep } from './figures';
import type { View } from './view';

interface OverviewTabProps {
  readonly check: CheckResult;
  readonly onView: (view: View) => void;
}

export function OverviewTab({ check, onView }: OverviewTabProps): ReactNode {
  const layout = useLayout();
  const { language, messages } = useSpeech();
  const { overview } = messages;
  const byStatus = countByStatus(check);
  const byProgress = countByProgress(check);
  const met = (byStatus.get('met') ?? 0) + (byStatus.get('metEarly') ?? 0);
  const done = (byProgress.get('doneOnTime') ?? 0) + (byProgress.get('doneLate') ?? 0);
  return (
    <div className={layout.section}>
      <NextSteps check={check} onView={onView} />
      <section className={layout.section}>
        <h2 className={layout.heading}>{overview.indicators}</h2>
        {check.indicators.length === 0 ? (
          <p className={layout.text}>{overview.noIndicators}</p>
        ) : (
          <Shares
            sentence={overview.indicatorsMet(met, check.indicators.length)}
            rows={worstIndicatorsFirst.map((status) => ({
              key: status,
              count: byStatus.get(status) ?? 0,
              wording: indicatorWording(status, language),
              show: () => onView({ tab: 'indicators', group: status }),
            }))}
          />
        )}
      </section>
      <section className={layout.section}>
        <h2 className={layout.heading}>{overview.tasks}</h2>
        {check.tasks.length === 0 ? (
          <p className={layout.text}>{overview.noTasks}</p>
        ) : (
          <Shares
            sentence={overview.tasksDone(done, check.tasks.length)}
            rows={worstTasksFirst.map((progress) => ({
              key: progress,
              count: byProgress.get(progress) ?? 0,
              wording: progressWording(progress, language),
              show: () => onView({ tab: 'deadlines', group: progress }),
            }))}
          />
        )}
      </section>
      <PlanActs check={check} />
    </div>
  );
}

interface ShareRow {
  readonly key: string;
  readonly count: number;
  readonly wording: Wording;
  readonly show: () => void;
}

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  count: {
    minWidth: 0,
    padding: '2px 4px',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
});

interface SharesProps {
  readonly sentence: string;
  readonly rows: readonly ShareRow[];
}

function Shares({ sentence, rows }: SharesProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const { number } = useMessages();
  const present = rows.filter((row) => row.count > 0);
  return (
    <>
      <p className={layout.text}>{sentence}</p>
      <ShareBar
        shares={present.map(({ key, count, wording }) => ({ key, count, colour: wording.colour }))}
      />
      <ul className={styles.counts}>
        {present.map(({ key, count, wording, show }) => (
          <li key={key}>
            <Button size="small" appearance="subtle" className={styles.count} onClick={show}>
              <StatusMark wording={wording} />
              {number(count)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function NextSteps({ check, onView }: OverviewTabProps): ReactNode {
  const layout = useLayout();
  const { overview } = useMessages();
  const steps = nextSteps(check);
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{overview.next}</h2>
      {steps.length === 0 ? (
        <p className={layout.text}>{overview.nothingLeft}</p>
      ) : (
        <ol className={layout.list}>
          {steps.map((step) => (
            <li key={step.kind}>
              <StepWords step={step} check={check} onView={onView} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function StepWords({ step, check, onView }: OverviewTabProps & { step: NextStep }): ReactNode {
  const { overview, date } = useMessages();
  const to = (view: View, words: string): ReactNode => (
    <TextButton onPress={() => onView(view)}>{words}</TextButton>
  );
  switch (step.kind) {
    case 'fixErrors':
      return to({ tab: 'check' }, overview.fixErrors(step.count));
    case 'explain':
      return to({ tab: 'check' }, overview.explain(step.count));
    case 'overdue':
      return to({ tab: 'deadlines', group: 'overdue' }, overview.overdue(step.count, step.earlier));
    case 'dueSoon':
      return to({ tab: 'deadlines', group: 'dueSoon' }, overview.dueSoon(step.count));
    case 'enterFigures':
      return <GoTo place={step.first.place}>{overview.enterFigures(step.count)}</GoTo>;
    case 'report': {
      const day = date(check.loaded.period.sendBy);
      return step.again ? overview.rebuildReport(day) : overview.buildReport(day);
    }
  }
}

/** The plan itself: its full title, loading it again, changing to another. */
function PlanActs({ check }: { readonly check: CheckResult }): ReactNode {
  const layout = useLayout();
  const { work } = useMessages();
  const { pane } = usePane();
  const { loaded } = check;
  const { planId, year, unit, period } = loaded;
  const periods = periodsEndingWith(loaded, period.id);
  return (
    <section className={layout.section}>
      <details className={layout.quiet}>
        <summary>{work.planDetails}</summary>
        <Viet>{loaded.title}</Viet>
      </details>
      <div className={layout.row}>
        <Button size="small" onClick={() => void pane.preview({ planId, year, unit, periods })}>
          {work.reload}
        </Button>
        <Button size="small" onClick={pane.choosePlan}>
          {work.other}
        </Button>
      </div>
    </section>
  );
}
