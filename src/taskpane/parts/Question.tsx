/** A question before an act: its title, what there is to know, and the answers below. */
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface QuestionProps {
  /** Closed by this, never by being taken away: only then does the pane behind it come back at once. */
  readonly open: boolean;
  readonly title: string;
  /** The buttons; the one that does what the title asks goes first. */
  readonly answers: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Question({ open, title, answers, onClose, children }: QuestionProps): ReactNode {
  const styles = useStyles();
  return (
    <Dialog open={open} onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid>{answers}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
