/**
 * What stands in a file or in pasted words: a plan file gives its plan, a document a desk to review what
 * was read. Loaded when somebody opens something, with all that reading and reviewing need.
 */
import type { Source } from '../../document/source/readSource';
import { choiceOf } from '../../workflow/library';
import { done, stopped } from '../../workflow/outcome';
import { planFromJson } from '../../workflow/planFile';
import type { Outcome } from '../../workflow/types';
import type { PaneActs } from '../acts';
import type { OpenedPlan } from '../pane/state';
import { openDesk, reopenDesk, type Desk } from './desk';

export type Found =
  | { readonly kind: 'plan'; readonly opened: OpenedPlan }
  | { readonly kind: 'desk'; readonly desk: Desk }
  /** The person stopped the reading: nothing is to be said. */
  | { readonly kind: 'stopped' };

type ActsOfOpening = Pick<PaneActs, 'readDocument' | 'kept'>;

/**
 * @param onStart told how to stop the reading
 */
export async function openSource(
  source: Source,
  acts: ActsOfOpening,
  onStart: (stop: () => void) => void,
): Promise<Outcome<Found>> {
  const json = planFileText(source);
  if (json !== null) {
    const plan = planFromJson(json, 'text' in source ? '' : source.name);
    if (!plan.ok) return plan;
    return done({ kind: 'plan', opened: { plan: plan.value, choice: choiceOf(plan.value) } });
  }
  const { result, cancel } = await acts.readDocument(source);
  onStart(cancel);
  const reading = await result.catch((error: unknown) => faultOf(source, error));
  if (reading.ok) return done({ kind: 'desk', desk: openDesk(reading.value, acts.kept) });
  return reading.problem.code === 'readingStopped' ? done({ kind: 'stopped' }) : reading;
}

/** A fault of the reader is told like a damaged document: the pane goes on, and another one can be opened. */
function faultOf(source: Source, error: unknown): ReturnType<typeof stopped> {
  const file = 'text' in source ? '' : source.name;
  return stopped({ code: 'badDocument', file, reason: 'damaged', detail: String(error) });
}

/** The desk of the draft that was kept; `null` when it cannot be read any more. */
export function openDraft({ kept }: ActsOfOpening): Outcome<Desk | null> {
  return done(reopenDesk(kept));
}

/** The text of a plan file: by its name, or because pasted words begin as one does. */
function planFileText(source: Source): string | null {
  if ('text' in source) return /^\s*\{\s*"/u.test(source.text) ? source.text : null;
  return /\.json$/iu.test(source.name) ? new TextDecoder().decode(source.bytes) : null;
}
