/**
 * What the pane waits for. It appears after a moment only, so that quick acts do not flicker. While
 * Excel is in the middle of a cell it says how to free it, and can be told to stop waiting.
 */
import { Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/language';
import { later } from '../later';
import { usePane, usePaneState } from '../pane/PaneContext';
import { Coming } from './Coming';

const WaitingNotice = lazy(async () => ({ default: (await later.notices()).WaitingNotice }));

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: '300ms',
    animationDuration: '1ms',
    animationFillMode: 'both',
  },
  stop: { alignSelf: 'flex-start' },
});

export function RunningLine(): ReactNode {
  const styles = useStyles();
  const { running: words } = useMessages();
  const { pane } = usePane();
  const { running } = usePaneState();
  if (running === null) return null;
  if (running.waiting !== null) {
    return (
      <Suspense fallback={<Coming />}>
        <WaitingNotice waiting={running.waiting} />
      </Suspense>
    );
  }
  return (
    <div className={styles.line}>
      <span id="running">{words[running.act]}</span>
      <ProgressBar aria-labelledby="running" />
      {running.act === 'read' && (
        <Button size="small" className={styles.stop} onClick={pane.stopReading}>
          {words.stop}
        </Button>
      )}
    </div>
  );
}
