/** Reads the indicators of a plan: from its objectives, its indicator tables, and targets among its tasks. */
import type { Note, Outline, PlanContext, ReadIndicator } from '../types';
import type { FoundIndicator } from './found';
import { withoutRepeats } from './merge';
import { foundIn } from './walk';

/**
 * The indicators in the order of the document, one for each thing that is measured; what is doubtful about
 * one stands in its notes.
 *
 * @example
 * readIndicators(outlineOf(blocks), context)[0]?.item.name // 'Tỷ lệ hồ sơ giải quyết trực tuyến'
 */
export function readIndicators(outline: Outline, context: PlanContext): readonly ReadIndicator[] {
  const found = foundIn(outline.clauses, context);
  const order: readonly FoundIndicator['source'][] = ['objectives', 'table', 'task'];
  const ranked = order.flatMap((source) => found.filter((own) => own.source === source));
  return [...withoutRepeats(ranked)]
    .sort((a, b) => a.block - b.block)
    .map(({ draft, block, notes }) => ({ item: draft, block, notes: eachOnce(notes) }));
}

function eachOnce(notes: readonly Note[]): readonly Note[] {
  const byText = new Map(
    notes.map((note) => [`${note.code} ${note.quote} ${JSON.stringify(note.values)}`, note]),
  );
  return [...byText.values()];
}
