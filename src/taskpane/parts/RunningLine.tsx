/**
 * What the pane waits for. It appears after a moment only, so that quick acts do not flicker. While
 * Excel is in the middle of a cell it says how to free it, and can be told to stop waiting.
 */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/language';
import { usePane, usePaneState } from '../pane/PaneContext';

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
});

export function RunningLine(): ReactNode {
  const styles = useStyles();
  const { running: words } = useMessages();
  const { pane } = usePane();
  const { running } = usePaneState();
  if (running === null) return null;
  if (running.waiting !== null) {
    const { title, message } = words.waiting[running.waiting];
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          {message}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={pane.stopWaiting}>
            {words.stopWaiting}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return (
    <div className={styles.line}>
      <span id="running">{words[running.act]}</span>
      <ProgressBar aria-labelledby="running" />
    </div>
  );
}
