/** A drop-down list that is never wider than the pane, however long its entries are. */
import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  select: {
    minWidth: 0,
    '& select': {
      width: '100%',
      minWidth: 0,
      // At 200 % zoom the chosen period must still be legible.
      '@media (max-width: 240px)': { paddingLeft: '4px', paddingRight: '24px' },
    },
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
  return (
    <Field label={label}>
      <Select
        className={styles.select}
        value={value}
        onChange={(_event, { value: chosen }) => onChoose(chosen)}
      >
        {children}
      </Select>
    </Field>
  );
}
