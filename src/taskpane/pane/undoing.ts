/** «Hoàn tác»: first shows what would go and what would come again, then takes the last act back. */
import type { UndoChoice, UndoPlan } from '../../workflow/undo';
import type { PaneActs } from '../acts';
import type { Step } from './createPane';
import type { PaneState } from './state';

export interface Undoing {
  /** Looks what taking the last act back would do, and asks. */
  readonly proposeUndo: () => Promise<void>;
  readonly undo: (choice: UndoChoice) => Promise<void>;
  /** The person leaves everything as it is. */
  readonly dropUndo: () => void;
}

interface Tools {
  readonly acts: Pick<PaneActs, 'proposeUndo' | 'undo'>;
  readonly perform: <T>(step: Step<T>) => Promise<void>;
  readonly set: (change: Pick<PaneState, 'undoPlan'> | Pick<PaneState, 'report' | 'news'>) => void;
  readonly lookAgain: () => Promise<void>;
}

export function createUndoing({ acts, perform, set, lookAgain }: Tools): Undoing {
  const ask = (undoPlan: UndoPlan | null): void => set({ undoPlan });
  const proposeUndo: Undoing['proposeUndo'] = () =>
    perform({
      act: 'undoLook',
      run: acts.proposeUndo,
      then: ask,
      again: () => void proposeUndo(),
    });
  const undo: Undoing['undo'] = (choice) => {
    ask(null);
    return perform({
      act: 'undo',
      run: () => acts.undo(choice),
      // Where the person stands may be gone; the workbook says what there is to show.
      then: ({ act }) =>
        void lookAgain().then(() => set({ report: null, news: { kind: 'undone', act } })),
      // What has changed since is looked at anew before anything is written.
      again: () => void proposeUndo(),
    });
  };
  return { proposeUndo, undo, dropUndo: () => ask(null) };
}
