/**
 * The edits of a draft in their order, with the way back and forth. The draft on show is always what the
 * edits before `at` make of the first one, so that a kept list of edits brings it back.
 */
import { editDraft } from './editDraft';
import type { ReviewDraft, ReviewEdit } from './types';

interface Step {
  readonly edit: ReviewEdit;
  readonly draft: ReviewDraft;
}

export interface ReviewHistory {
  readonly first: ReviewDraft;
  readonly steps: readonly Step[];
  /** How many of the steps are done; those behind have been undone. */
  readonly at: number;
}

export function startHistory(first: ReviewDraft): ReviewHistory {
  return { first, steps: [], at: 0 };
}

/** The draft on show. */
export function draftNow({ first, steps, at }: ReviewHistory): ReviewDraft {
  return steps[at - 1]?.draft ?? first;
}

/**
 * The history with one more edit. Letters typed one after the other into a field are one edit; an edit
 * that changes nothing leaves no trace.
 */
export function withEdit(history: ReviewHistory, edit: ReviewEdit): ReviewHistory {
  const done = history.steps.slice(0, history.at);
  const last = done.at(-1);
  const goesOn = last !== undefined && isSameTyping(last.edit, edit);
  const kept = goesOn ? done.slice(0, -1) : done;
  const before = kept.at(-1)?.draft ?? history.first;
  const draft = editDraft(before, edit);
  if (draft !== before)
    return { ...history, steps: [...kept, { edit, draft }], at: kept.length + 1 };
  // Typed back to what it was, as if it had never been typed; what was undone stays within reach.
  return !goesOn ? history : { ...history, steps: kept, at: kept.length };
}

function isSameTyping(before: ReviewEdit, now: ReviewEdit): boolean {
  return (
    before.do === 'correct' &&
    now.do === 'correct' &&
    before.key === now.key &&
    before.field === now.field
  );
}

export function canUndo({ at }: ReviewHistory): boolean {
  return at > 0;
}

export function canRedo({ at, steps }: ReviewHistory): boolean {
  return at < steps.length;
}

export function undo(history: ReviewHistory): ReviewHistory {
  return canUndo(history) ? { ...history, at: history.at - 1 } : history;
}

export function redo(history: ReviewHistory): ReviewHistory {
  return canRedo(history) ? { ...history, at: history.at + 1 } : history;
}

/** The history of kept edits. */
export function replay(
  first: ReviewDraft,
  edits: readonly ReviewEdit[],
  at: number,
): ReviewHistory {
  const whole = edits.reduce(withEdit, startHistory(first));
  return { ...whole, at: Math.max(0, Math.min(at, whole.steps.length)) };
}
