/**
 * The way to the report, always in sight: whether it has been built and is still right, and the button.
 * While errors are open it asks first, and leads to them.
 */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../workflow/types';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import type { Messages } from '../messages/vi';
import { usePane, usePaneState } from '../pane/PaneContext';
import { StatusSymbol } from '../parts/StatusMark';
import { severityCount } from './figures';

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
  const { report } = usePaneState();
  const [asking, setAsking] = useState(asked);
  const errors = check === null ? 0 : severityCount(check, 'error');
  const again = check !== null && check.summary !== 'none';
  const build = (): void => {
    setAsking(false);
    void pane.buildReport();
  };
  const press = (): void => {
    if (errors > 0) setAsking(true);
    else build();
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
        onClick={press}
      >
        {again ? messages.report.rebuild : messages.report.build}
      </Button>
      <Dialog open={asking && check !== null} onOpenChange={(_event, { open }) => setAsking(open)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{titleOf(errors, messages, check)}</DialogTitle>
            <DialogContent>
              {errors > 0 ? messages.report.confirm : messages.report.askPlain}
            </DialogContent>
            <DialogActions fluid>
              {errors > 0 && (
                <Button
                  appearance="primary"
                  onClick={() => {
                    setAsking(false);
                    onSeeErrors();
                  }}
                >
                  {messages.report.seeErrors}
                </Button>
              )}
              <Button appearance={errors > 0 ? 'secondary' : 'primary'} onClick={build}>
                {errors > 0 ? messages.report.anyway : messages.report.build}
              </Button>
              <Button onClick={() => setAsking(false)}>{messages.report.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </div>
  );
}

function titleOf(errors: number, { report, periodLabel }: Messages, check: CheckResult | null) {
  if (errors > 0) return report.confirmTitle(errors);
  return check === null ? report.build : report.askTitle(periodLabel(check.loaded.period));
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
