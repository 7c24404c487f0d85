/** The way back from the last act, always in the same place: beside the report at the foot of the pane. */
import { Button } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import { later } from '../later';
import { useFoot } from '../looks/useFoot';
import { useLayout } from '../looks/useLayout';
import { usePane, usePaneState } from '../pane/PaneContext';
import { Coming } from '../parts/Coming';
import { useMessages } from '../messages/language';
import { useActName } from './useActName';

const UndoQuestion = lazy(async () => ({ default: (await later.undoQuestion()).UndoQuestion }));

export function UndoBar(): ReactNode {
  const foot = useFoot();
  const layout = useLayout();
  const { undo: words } = useMessages().foot;
  const nameOf = useActName();
  const { pane } = usePane();
  const { undoable, undoPlan, running } = usePaneState();
  // Fetched with the first question, and left there so that it can close by itself.
  const [everAsked, setEverAsked] = useState(false);
  if (undoPlan !== null && !everAsked) setEverAsked(true);
  const { act, lost } = undoable;
  return (
    <>
      {act !== null && (
        <Button
          className={foot.back}
          size="small"
          disabledFocusable={running !== null}
          onClick={() => void pane.proposeUndo()}
        >
          {words.button(nameOf(act))}
        </Button>
      )}
      {act === null && lost !== null && (
        <p className={`${layout.quiet} ${foot.note}`}>{words.lost[lost.why](nameOf(lost.act))}</p>
      )}
      {everAsked && (
        <Suspense fallback={<Coming />}>
          <UndoQuestion
            plan={undoPlan}
            onChoose={(choice) => void pane.undo(choice)}
            onClose={pane.dropUndo}
          />
        </Suspense>
      )}
    </>
  );
}
