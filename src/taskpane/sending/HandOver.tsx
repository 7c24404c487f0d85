/**
 * What can be done with a report once it is built, in one row below its state: the Word document, the file
 * for the level above. Loaded when there is a report.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/language';
import { usePane } from '../pane/PaneContext';
import { useSendingMessages } from './messages/useSendingMessages';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    flexBasis: '100%',
    gap: tokens.spacingHorizontalS,
    // Side by side in the usual pane, one below the other in the narrowest.
    '& > *': { flexGrow: 1, flexBasis: '130px' },
  },
});

export function HandOver(): ReactNode {
  const styles = useStyles();
  const { report } = useMessages();
  const words = useSendingMessages();
  const { pane } = usePane();
  return (
    <div role="group" aria-label={words.handOver} className={styles.row}>
      <Button onClick={() => void pane.saveWord()}>{report.word}</Button>
      <Button onClick={() => void pane.proposeSend()}>{words.send}</Button>
    </div>
  );
}
