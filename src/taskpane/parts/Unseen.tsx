/** Words for screen readers alone, where the eye sees the same in another way. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface UnseenProps {
  /** Read out whenever the words change. */
  readonly live?: boolean;
  readonly children: ReactNode;
}

export function Unseen({ live = false, children }: UnseenProps): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.unseen} {...(live ? { role: 'status' } : {})}>
      {children}
    </span>
  );
}
