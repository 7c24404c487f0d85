/**
 * The desk that a plan is reviewed on: the draft with its edits, kept on the machine at each of them, so
 * that nothing is lost when the pane is closed. No React here.
 */
import { draftOf } from '../../document/review/draftOf';
import {
  redo,
  startHistory,
  undo,
  withEdit,
  type ReviewHistory,
} from '../../document/review/history';
import { editsText, keptHistory, readingText } from '../../document/review/keepDraft';
import type { ReviewEdit } from '../../document/review/types';
import type { PlanReading } from '../../document/types';
import { KEPT_EDITS, KEPT_READING, KEPT_TITLE, type KeptTexts } from '../keptTexts';

export interface DeskState {
  readonly history: ReviewHistory;
  /** The machine keeps the draft; otherwise it has to be saved as a file. */
  readonly isKept: boolean;
}

export interface Desk {
  readonly state: () => DeskState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly edit: (edit: ReviewEdit) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** A desk with a plan that was just read; it takes the place of a draft that was kept before. */
export function openDesk(reading: PlanReading, kept: KeptTexts): Desk {
  forgetDraft(kept);
  const isKept =
    kept.write(KEPT_READING, readingText(reading)) && kept.write(KEPT_TITLE, reading.plan.title);
  // Half a draft would come back as a whole one.
  if (!isKept) forgetDraft(kept);
  return deskOf({ history: startHistory(draftOf(reading)), isKept }, kept);
}

/** The desk as it was left; `null` when nothing whole was kept. */
export function reopenDesk(kept: KeptTexts): Desk | null {
  const reading = kept.read(KEPT_READING);
  const history = reading === null ? null : keptHistory(reading, kept.read(KEPT_EDITS));
  return history === null ? null : deskOf({ history, isKept: true }, kept);
}

export function forgetDraft(kept: KeptTexts): void {
  for (const key of [KEPT_READING, KEPT_EDITS, KEPT_TITLE]) kept.remove(key);
}

function deskOf(first: DeskState, kept: KeptTexts): Desk {
  let state = first;
  const listeners = new Set<() => void>();
  const become = (history: ReviewHistory): void => {
    if (history === state.history) return;
    const canKeep = kept.read(KEPT_READING) !== null;
    state = { history, isKept: canKeep && kept.write(KEPT_EDITS, editsText(history)) };
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (edit) => become(withEdit(state.history, edit)),
    undo: () => become(undo(state.history)),
    redo: () => become(redo(state.history)),
  };
}
