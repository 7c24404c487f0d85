/** The heading of a group of the same status; takes the focus when a person was led to this group. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/language';
import { StatusMark } from '../parts/StatusMark';
import type { Wording } from '../wording/statusWording';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    scrollMarginTop: '48px',
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface GroupHeadingProps {
  readonly wording: Wording;
  readonly count: number;
  readonly takesFocus: boolean;
}

export function GroupHeading({ wording, count, takesFocus }: GroupHeadingProps): ReactNode {
  const styles = useStyles();
  const { number } = useMessages();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      <StatusMark wording={wording} /> {number(count)}
    </h2>
  );
}
