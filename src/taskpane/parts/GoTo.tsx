/** A link to a cell: selects it in the workbook. */
import type { ReactNode } from 'react';
import type { Place } from '../../assessment/types';
import { useMessages } from '../messages/language';
import { usePane } from '../pane/PaneContext';
import { TextButton } from './TextButton';

interface GoToProps {
  readonly place: Place;
  /** What is shown; the place itself when it is left out. */
  readonly children?: ReactNode;
}

export function GoTo({ place, children }: GoToProps): ReactNode {
  const { work } = useMessages();
  const { pane } = usePane();
  const words =
    place.cell === '' ? work.goToSheet(place.sheet) : work.goTo(place.sheet, place.cell);
  return (
    <TextButton title={words} onPress={() => void pane.open(place)}>
      {children ?? words}
    </TextButton>
  );
}
