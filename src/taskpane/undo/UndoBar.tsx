/** The way back from the last act, always in the same place: above the report at the foot of the pane. */
import { Button, makeStyles } from '@fluentui/react-components';
import { Suspense, lazy, useState } from 'react';
import type { ReactNode } from 'react';
import { later } from '../later';
import { useLayout } from '../looks/useLayout';
import { usePane, usePaneState } from '../pane/PaneContext';
import { Coming } from '../parts/Coming';
import { actName, useUndoMessages } from './messages';

const UndoQuestion = lazy(async () => ({ default: (await later.undoQuestion()).UndoQuestion }));

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

export function UndoBar(): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const messages = useUndoMessages();
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
          className={styles.button}
          size="small"
          disabledFocusable={running !== null}
          onClick={() => void pane.proposeUndo()}
        >
          {messages.button(actName(messages, act))}
        </Button>
      )}
      {act === null && lost !== null && (
        <p className={layout.quiet}>{messages.lost[lost.why](actName(messages, lost.act))}</p>
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
