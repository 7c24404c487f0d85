/** What the words in a cell may mean, a button each: pressing one puts the number in their place. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../assessment/types';
import { useMessages } from '../messages/language';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  // Wraps in a narrow pane, where two long numbers do not fit beside each other.
  choices: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, padding: '2px 0' },
});

export function Readings({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const { check: words } = useMessages();
  const { pane } = usePane();
  const { place, readings = [] } = finding;
  if (readings.length === 0 || place.sheet === '') return null;
  return (
    <div
      role="group"
      aria-label={readings.length > 1 ? words.which : words.whatToDo}
      className={styles.choices}
    >
      {readings.map((reading) => (
        <Button
          key={`${reading.kind} ${reading.shown}`}
          size="small"
          aria-label={words.enterInto(reading.shown, place.sheet, place.cell)}
          onClick={() => void pane.enterReading(finding, reading)}
        >
          {words.enter(reading.shown)}
        </Button>
      ))}
    </div>
  );
}
