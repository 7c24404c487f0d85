/** The way to close the period that the report is of, or to open it again. */
import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import type { CheckResult } from '../../workflow/types';
import { later } from '../later';
import { useFoot } from '../looks/useFoot';
import { useMessages } from '../messages/language';
import { usePane, usePaneState } from '../pane/PaneContext';
import { Coming } from '../parts/Coming';

const ClosingQuestion = lazy(async () => ({
  default: (await later.closingQuestion()).ClosingQuestion,
}));
const ReopeningQuestion = lazy(async () => ({
  default: (await later.closingQuestion()).ReopeningQuestion,
}));

interface ClosingActProps {
  readonly check: CheckResult;
  readonly onSeeErrors: () => void;
}

export function ClosingAct({ check, onSeeErrors }: ClosingActProps): ReactNode {
  const foot = useFoot();
  const { foot: words } = useMessages();
  const { pane } = usePane();
  const { closingAsked } = usePaneState();
  // Once there, a question stays: it closes by being told so, not by being taken away.
  const [everAsked, setEverAsked] = useState<'close' | 'reopen' | null>(null);
  if (closingAsked !== null && closingAsked !== everAsked) setEverAsked(closingAsked);
  const isClosed = check.closed?.kind === 'closed';
  return (
    <>
      <Button
        size="small"
        className={foot.other}
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
    </>
  );
}
