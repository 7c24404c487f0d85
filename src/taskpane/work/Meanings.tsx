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

export function Meanings({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const { check: words } = useMessages();
  const { pane } = usePane();
  const { place, meanings = [] } = finding;
  if (meanings.length === 0 || place.sheet === '') return null;
  return (
    <div
      role="group"
      aria-label={meanings.length > 1 ? words.which : words.whatToDo}
      className={styles.choices}
    >
      {meanings.map((meaning) => (
        <Button
          key={`${meaning.kind} ${meaning.shown}`}
          size="small"
          aria-label={words.enterInto(meaning.shown, place.sheet, place.cell)}
          onClick={() => void pane.enterMeaning(finding, meaning)}
        >
          {words.enter(meaning.shown)}
        </Button>
      ))}
    </div>
  );
}
