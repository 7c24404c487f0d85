/** A button that looks like a link: it leads somewhere in the pane or in the workbook. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    ...typographyStyles.body1,
    display: 'inline',
    // As high as a target must be (WCAG 2.5.8).
    minHeight: '24px',
    padding: '2px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    // Where colours mean nothing, the line tells that it can be pressed.
    '@media (forced-colors: active)': { color: 'LinkText', textDecorationLine: 'underline' },
  },
});

interface TextButtonProps {
  readonly onPress: () => void;
  readonly title?: string;
  readonly children: ReactNode;
}

export function TextButton({ onPress, title, children }: TextButtonProps): ReactNode {
  const styles = useStyles();
  return (
    <button type="button" className={styles.button} title={title} onClick={onPress}>
      {children}
    </button>
  );
}
