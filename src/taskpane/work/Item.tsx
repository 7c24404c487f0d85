/** One row of a list: a thin band in the colour of its status, the name as the way to its cell, and why. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../../assessment/types';
import type { ColourRole } from '../../assessment/words';
import { useLooks } from '../looks/LooksContext';
import { useMessages } from '../messages/language';
import { GoTo } from '../parts/GoTo';
import { Viet } from '../parts/Viet';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '2px',
    // Rows are painted apart from each other: the ring of what has the focus needs room inside.
    padding: `0 2px 2px ${tokens.spacingHorizontalS}`,
    borderLeft: '3px solid',
    // Long lists: rows out of sight are neither laid out nor painted.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 72px',
  },
  why: { ...typographyStyles.caption1 },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    lineHeight: '24px',
    color: tokens.colorNeutralForeground2,
  },
});

interface ItemProps {
  readonly name: string;
  readonly place: Place;
  readonly colour: ColourRole;
  readonly why: string;
  /** What is worth knowing at first sight. */
  readonly children?: ReactNode;
}

export function Item({ name, place, colour, why, children }: ItemProps): ReactNode {
  const styles = useStyles();
  const { work } = useMessages();
  const { roleOf } = useLooks();
  return (
    <li className={styles.item} style={{ borderLeftColor: roleOf(colour).text }}>
      <GoTo place={place}>
        <Viet>{name}</Viet>
      </GoTo>
      {children}
      {why !== '' && (
        <details className={styles.why}>
          <summary className={styles.summary}>{work.why}</summary>
          <Viet>{why}</Viet>
        </details>
      )}
    </li>
  );
}
