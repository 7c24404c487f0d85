/**
 * A drop-down list that is never wider than the pane, however long its entries are. The browser's own,
 * in the looks of Fluent's, because every first screen has one and Fluent's weighs ten times as much.
 */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  label: {
    ...typographyStyles.body1,
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
    marginBottom: tokens.spacingVerticalXXS,
  },
  box: { position: 'relative', display: 'flex', minWidth: 0 },
  select: {
    ...typographyStyles.body1,
    appearance: 'none',
    boxSizing: 'border-box',
    width: '100%',
    minWidth: 0,
    height: '32px',
    padding: '0 32px 0 10px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    textOverflow: 'ellipsis',
    ':hover': {
      borderTopColor: tokens.colorNeutralStroke1Hover,
      borderRightColor: tokens.colorNeutralStroke1Hover,
      borderBottomColor: tokens.colorNeutralStrokeAccessibleHover,
      borderLeftColor: tokens.colorNeutralStroke1Hover,
    },
    ':focus': {
      outline: 'none',
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px 0 ${tokens.colorCompoundBrandStroke}`,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    // At 200 % zoom the chosen period must still be legible.
    '@media (max-width: 240px)': { paddingLeft: '4px', paddingRight: '24px' },
  },
  arrow: {
    position: 'absolute',
    top: '6px',
    right: '8px',
    pointerEvents: 'none',
    color: tokens.colorNeutralStrokeAccessible,
    '@media (max-width: 240px)': { right: '2px' },
    // A contrast theme paints the field and its text, not what is drawn in it.
    '@media (forced-colors: active)': { color: 'FieldText' },
  },
});

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** `option` elements. */
  readonly children: ReactNode;
}

export function Choice({ label, value, onChoose, children }: ChoiceProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <span className={styles.box}>
        <select
          id={id}
          className={styles.select}
          value={value}
          onChange={({ target }) => onChoose(target.value)}
        >
          {children}
        </select>
        <svg className={styles.arrow} width="20" height="20" aria-hidden="true">
          <path d="M5 8l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.2" />
        </svg>
      </span>
    </div>
  );
}
