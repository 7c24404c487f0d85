/** Long lists show their first part; the next part is one press away, and the focus stays where it was. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/language';

/** As many as a person reads in one go; 3,000 rows at once would make the pane slow. */
const PART = 50;

interface Limit {
  readonly limit: number;
  readonly showMore: () => void;
}

/** @param atLeast show this many from the start, so that something further down can be gone to */
export function useLimit(atLeast = 0): Limit {
  const [limit, setLimit] = useState(Math.max(PART, atLeast));
  return { limit, showMore: () => setLimit((shown) => shown + PART) };
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
});

interface MoreProps extends Limit {
  /** How many there are in all. */
  readonly all: number;
}

export function More({ limit, showMore, all }: MoreProps): ReactNode {
  const styles = useStyles();
  const { work } = useMessages();
  if (all <= limit) return null;
  return (
    <div className={styles.row}>
      <Button onClick={showMore}>{work.more(Math.min(PART, all - limit))}</Button>
      <span>{work.showing(limit, all)}</span>
    </div>
  );
}
