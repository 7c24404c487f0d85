/** Form II.06 of the period above the indicators: adding it, going to it, bringing it up to date. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LoadedPlan } from '../../../workflow/types';
import { useLayout } from '../../looks/useLayout';
import { usePane, usePaneState } from '../../pane/PaneContext';
import { GoTo } from '../../parts/GoTo';
import { useFormMessages } from './messages';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  words: { flexGrow: 1, flexBasis: '100%' },
});

interface FormBarProps {
  readonly loaded: LoadedPlan;
}

export function FormBar({ loaded }: FormBarProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const messages = useFormMessages();
  const { pane } = usePane();
  const { running } = usePaneState();
  const { formSheet } = loaded;
  return (
    <div className={styles.bar}>
      <p className={`${layout.quiet} ${styles.words}`}>
        {formSheet === undefined ? messages.about : messages.stands}
      </p>
      {formSheet !== undefined && <GoTo place={{ sheet: formSheet, cell: '' }} />}
      <Button size="small" disabledFocusable={running !== null} onClick={() => void pane.addForm()}>
        {formSheet === undefined ? messages.add : messages.update}
      </Button>
    </div>
  );
}
