/**
 * The way to the report, always in sight: whether it has been built and is still right, and the button.
 * While errors are open it asks first, and leads to them.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../workflow/types';
import { later } from '../later';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import { usePane, usePaneState } from '../pane/PaneContext';
import { Coming } from '../parts/Coming';
import { StatusSymbol } from '../parts/StatusMark';
import { severityCount } from '../../assessment/severityCount';

const ReportQuestion = lazy(async () => ({
  default: (await later.reportQuestion()).ReportQuestion,
}));

const HandOver = lazy(async () => ({ default: (await later.handOver()).HandOver }));

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  state: { flexGrow: 1, flexBasis: '160px' },
  button: { flexShrink: 0 },
});

interface ReportBarProps {
  readonly check: CheckResult | null;
  /** The ribbon's button opened the pane for the report: ask at once. */
  readonly asked: boolean;
  readonly onSeeErrors: () => void;
}

export function ReportBar({ check, asked, onSeeErrors }: ReportBarProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const messages = useMessages();
  const { pane } = usePane();
  const { report, reportAsked } = usePaneState();
  const [ribbonAsks, setRibbonAsks] = useState(asked);
  const asking = ribbonAsks || reportAsked;
  // Once there, the question stays: it closes by being told so, not by being taken away.
  const [everAsked, setEverAsked] = useState(asking);
  if (asking && !everAsked) setEverAsked(true);
  const errors = check === null ? 0 : severityCount(check.findings, 'error');
  const again = check !== null && check.summary !== 'none';
  const close = (): void => {
    setRibbonAsks(false);
    pane.leaveReport();
  };
  return (
    <div className={styles.bar}>
      <p className={`${layout.quiet} ${styles.state}`}>
        <ReportState check={check} />
        {check?.summary === 'current' && report !== null && (
          <> {messages.report.built(report.sheet)}</>
        )}
      </p>
      <Button
        className={styles.button}
        appearance="primary"
        disabledFocusable={check === null}
        onClick={() => void pane.askForReport()}
      >
        {again ? messages.report.rebuild : messages.report.build}
      </Button>
      {again && (
        <Suspense fallback={<Coming />}>
          <HandOver />
        </Suspense>
      )}
      {everAsked && check !== null && (
        <Suspense fallback={<Coming />}>
          <ReportQuestion
            open={asking}
            errors={errors}
            period={check.loaded.period}
            onBuild={() => {
              close();
              void pane.buildReport();
            }}
            onClose={close}
            onSeeErrors={() => {
              close();
              onSeeErrors();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

function ReportState({ check }: { readonly check: CheckResult | null }): ReactNode {
  const { report } = useMessages();
  if (check === null) return report.unknown;
  if (check.summary === 'none') {
    return (
      <>
        <StatusSymbol symbol="□" /> {report.none}
      </>
    );
  }
  const current = check.summary === 'current';
  return (
    <>
      <StatusSymbol symbol={current ? '✓' : '▲'} /> {current ? report.current : report.outOfDate}
    </>
  );
}
