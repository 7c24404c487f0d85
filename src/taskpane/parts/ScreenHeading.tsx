/**
 * The heading of a screen. When a screen follows another one the keyboard's focus goes to its heading,
 * so that people who cannot see the change hear it; when the pane opens, focus stays in the workbook.
 */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { LanguageSwitch } from './LanguageSwitch';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  heading: {
    ...typographyStyles.subtitle2,
    margin: 0,
    outlineOffset: '2px',
    ':focus': { outlineStyle: 'none' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface ScreenHeadingProps {
  readonly takesFocus: boolean;
  readonly children: ReactNode;
}

export function ScreenHeading({ takesFocus, children }: ScreenHeadingProps): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.row}>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {children}
      </h1>
      <LanguageSwitch />
    </div>
  );
}
