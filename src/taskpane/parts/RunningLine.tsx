/**
 * What the pane waits for. It appears after a moment only, so that quick acts do not flicker. While
 * Excel is in the middle of a cell it says how to free it, and can be told to stop waiting.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
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
  track: {
    height: '2px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  // How long an act takes is known to nobody: the bar only says that it goes on.
  bar: {
    height: '100%',
    width: '33%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: {
      from: { transform: 'translateX(-100%)' },
      to: { transform: 'translateX(300%)' },
    },
    animationDuration: '3s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { width: '100%', animationIterationCount: 1 },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
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
      <div role="progressbar" aria-labelledby="running" className={styles.track}>
        <div className={styles.bar} />
      </div>
      {running.act === 'read' && (
        <Button size="small" className={styles.stop} onClick={pane.stopReading}>
          {words.stop}
        </Button>
      )}
    </div>
  );
}
