/**
 * The way to the report, always in sight: whether it has been built and is still right, the button, and
 * what can be done with the report once it is there. While errors are open it asks first, and leads to them.
 */
import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../workflow/types';
import { ClosingAct } from '../closing/ClosingAct';
import { ClosingState } from '../closing/ClosingState';
import { later } from '../later';
import { useFoot } from '../looks/useFoot';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import { usePane, usePaneState } from '../pane/PaneContext';
import { Coming } from '../parts/Coming';
import { StatusSymbol } from '../parts/StatusMark';
import { severityCount } from '../../assessment/severityCount';

const ReportQuestion = lazy(async () => ({
  default: (await later.reportQuestion()).ReportQuestion,
}));

interface ReportBarProps {
  readonly check: CheckResult | null;
  /** The ribbon's button opened the pane for the report: ask at once. */
  readonly asked: boolean;
  /** The way back from the last act: it stands beside the button. */
  readonly back: ReactNode;
  readonly onSeeErrors: () => void;
}

export function ReportBar({ check, asked, back, onSeeErrors }: ReportBarProps): ReactNode {
  const foot = useFoot();
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
    <>
      <p className={layout.quiet}>
        <ReportState check={check} />
        {check?.summary === 'current' && report !== null && check.closed === null && (
          <> {messages.report.built(report.sheet)}</>
        )}
        {check !== null && check.closed !== null && (
          <>
            {' '}
            <ClosingState closed={check.closed} />
          </>
        )}
      </p>
      <div className={foot.row}>
        {back}
        <Button
          className={foot.first}
          appearance="primary"
          disabledFocusable={check === null}
          onClick={() => void pane.askForReport()}
        >
          {again ? messages.report.rebuild : messages.report.build}
        </Button>
      </div>
      {check !== null && (again || check.closed !== null) && (
        <div className={foot.row}>
          {again && (
            <>
              <Button size="small" className={foot.other} onClick={() => void pane.saveWord()}>
                {messages.report.word}
              </Button>
              <Button size="small" className={foot.other} onClick={() => void pane.proposeSend()}>
                {messages.foot.send}
              </Button>
            </>
          )}
          <ClosingAct check={check} onSeeErrors={onSeeErrors} />
        </div>
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
    </>
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
