/**
 * A bar that shows shares at a glance. It says nothing that does not stand in words beside it, so it is
 * hidden from screen readers.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ColourRole } from '../../assessment/words';
import { useLooks } from '../looks/LooksContext';

export interface Share {
  readonly key: string;
  readonly count: number;
  readonly colour: ColourRole;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '1px',
    height: '10px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  share: {
    minWidth: '3px',
    // Between two shares in a contrast theme, where the fills are one colour.
    '@media (forced-colors: active)': { borderRight: '2px solid CanvasText' },
  },
});

export function ShareBar({ shares }: { readonly shares: readonly Share[] }): ReactNode {
  const styles = useStyles();
  const { barOf } = useLooks();
  return (
    <div className={styles.bar} aria-hidden="true">
      {shares
        .filter((share) => share.count > 0)
        .map(({ key, count, colour }) => (
          <div
            key={key}
            className={styles.share}
            style={{ flexGrow: count, backgroundColor: barOf(colour) }}
          />
        ))}
    </div>
  );
}
