/**
 * Whether the period is closed, below the report that it is closed with, and the way to close it or to open
 * it again.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import { dayOf, type Moment } from '../../plan/moment';
import type { ClosedState } from '../../workflow/closing/types';
import type { CheckResult } from '../../workflow/types';
import { later } from '../later';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import { usePane, usePaneState } from '../pane/PaneContext';
import { Coming } from '../parts/Coming';
import { StatusSymbol } from '../parts/StatusMark';
import { useClosingMessages } from './messages/useClosingMessages';

const ClosingQuestion = lazy(async () => ({
  default: (await later.closingQuestion()).ClosingQuestion,
}));
const ReopeningQuestion = lazy(async () => ({
  default: (await later.closingQuestion()).ReopeningQuestion,
}));

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  state: { flexGrow: 1, flexBasis: '160px', overflowWrap: 'anywhere' },
  button: { flexShrink: 0 },
});

interface ClosingBarProps {
  readonly check: CheckResult;
  readonly onSeeErrors: () => void;
}

export function ClosingBar({ check, onSeeErrors }: ClosingBarProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const words = useClosingMessages();
  const { pane } = usePane();
  const { closingAsked } = usePaneState();
  // Once there, a question stays: it closes by being told so, not by being taken away.
  const [everAsked, setEverAsked] = useState<'close' | 'reopen' | null>(null);
  if (closingAsked !== null && closingAsked !== everAsked) setEverAsked(closingAsked);
  const { closed, summary } = check;
  const isClosed = closed?.kind === 'closed';
  if (!isClosed && summary === 'none' && closed === null) return null;
  return (
    <div className={styles.bar}>
      <p className={`${layout.quiet} ${styles.state}`}>
        {closed !== null && <State closed={closed} />}
      </p>
      <Button
        className={styles.button}
        onClick={() => void pane.askToClose(isClosed ? 'reopen' : 'close')}
      >
        {isClosed ? words.reopen : words.close}
      </Button>
      {everAsked === 'close' && (
        <Suspense fallback={<Coming />}>
          <ClosingQuestion
            open={closingAsked === 'close'}
            check={check}
            onSeeErrors={() => {
              pane.leaveClosing();
              onSeeErrors();
            }}
          />
        </Suspense>
      )}
      {everAsked === 'reopen' && (
        <Suspense fallback={<Coming />}>
          <ReopeningQuestion open={closingAsked === 'reopen'} period={check.loaded.period} />
        </Suspense>
      )}
    </div>
  );
}

function State({ closed }: { readonly closed: ClosedState }): ReactNode {
  const words = useClosingMessages();
  const { date } = useMessages();
  const said = (at: Moment): string => words.at(at.slice(11), date(dayOf(at)));
  switch (closed.kind) {
    case 'closed':
      return (
        <>
          <StatusSymbol symbol="■" /> {words.closed(said(closed.at), closed.by)}
        </>
      );
    case 'lost':
      return (
        <>
          <StatusSymbol symbol="▲" /> {words.lost(said(closed.at))}
        </>
      );
    case 'reopened':
      return (
        <>
          <StatusSymbol symbol="□" /> {words.reopened(said(closed.at), closed.by, closed.reason)}
        </>
      );
  }
}
