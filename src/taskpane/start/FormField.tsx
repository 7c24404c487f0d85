/** Whether form II.06 is laid out with the plan. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMessages } from '../messages/language';
import type { Draft } from './draft';

const useStyles = makeStyles({
  field: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
    cursor: 'pointer',
  },
  box: {
    width: '16px',
    height: '16px',
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
});

interface FormFieldProps {
  readonly draft: Draft;
  readonly onChange: (change: Pick<Draft, 'withForm'>) => void;
}

export function FormField({ draft, onChange }: FormFieldProps): ReactNode {
  const styles = useStyles();
  const { choose } = useMessages();
  return (
    <label className={styles.field}>
      <input
        type="checkbox"
        className={styles.box}
        checked={draft.withForm === true}
        onChange={({ target }) => onChange({ withForm: target.checked })}
      />
      {choose.form}
    </label>
  );
}
