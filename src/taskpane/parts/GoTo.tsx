/** A link to a cell: selects it in the workbook. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Place } from '../../assessment/types';
import { useMessages } from '../messages/language';
import { usePane } from '../pane/PaneContext';

const useStyles = makeStyles({
  link: {
    minHeight: '24px',
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
  },
});

interface GoToProps {
  readonly place: Place;
  /** What is shown; the place itself when it is left out. */
  readonly children?: ReactNode;
}

export function GoTo({ place, children }: GoToProps): ReactNode {
  const styles = useStyles();
  const { work } = useMessages();
  const { pane } = usePane();
  const words =
    place.cell === '' ? work.goToSheet(place.sheet) : work.goTo(place.sheet, place.cell);
  return (
    <Link as="button" className={styles.link} title={words} onClick={() => void pane.open(place)}>
      {children ?? words}
    </Link>
  );
}
