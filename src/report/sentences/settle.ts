/**
 * Which words go on the report: the fresh draft, or what an officer made of an earlier one. An edited
 * paragraph is never written over; its numbers are held against the figures instead.
 */
import type { Summary } from '../summaryTypes';
import { tiesIn } from './align';
import { checkSentences, type StaleNumber } from './check';
import { draftParagraphs } from './draft';
import { figuresOf, type Figures } from './figures';
import {
  paragraphIds,
  type KeptParagraph,
  type Paragraph,
  type TieMark,
  type TiedNumber,
} from './types';

export interface SettledParagraph extends Paragraph {
  readonly isEdited: boolean;
  /** What is remembered to tell later whether somebody edited the paragraph. */
  readonly draft: string;
  readonly ties: readonly TieMark[];
  /** Numbers of an edited paragraph that no longer hold, as long as nobody says why they stay. */
  readonly stale: readonly StaleNumber[];
  /** Those that stay for the reason given. */
  readonly excused: readonly StaleNumber[];
  /** In the officer's words; '' for no reason given. */
  readonly reason: string;
}

/** As texts are compared: programs change spaces and the form of accented letters. */
function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function drafted(paragraph: Paragraph, reason: string): SettledParagraph {
  const { text, numbers } = paragraph;
  const ties = numbers.map(({ start, end, source }): TieMark => [start, end, source]);
  return { ...paragraph, isEdited: false, draft: text, ties, stale: [], excused: [], reason };
}

function edited(kept: KeptParagraph, summary: Summary, figures: Figures): SettledParagraph {
  const { id, text, draft, ties, reason } = kept;
  const numbers = tiesIn(draft, ties, text).map((found): TiedNumber => {
    const figure = figures.find(found.source);
    const place = figure?.place ?? { kind: 'count' as const, of: '' };
    return { ...found, value: figure?.value ?? Number.NaN, place };
  });
  const found = checkSentences([{ id, text, numbers }], summary);
  const [stale, excused] = reason === '' ? [found, []] : [[], found];
  return { id, text, numbers, isEdited: true, draft, ties, stale, excused, reason };
}

/**
 * The paragraphs of the report, in the order of reading.
 *
 * An officer who empties a paragraph gets a fresh draft at the next rebuild.
 *
 * @example settledParagraphs({ ...summary, keptParagraphs: [] }).every(({ isEdited }) => !isEdited) // true
 */
export function settledParagraphs(summary: Summary): readonly SettledParagraph[] {
  const figures = figuresOf(summary);
  const fresh = new Map(
    draftParagraphs(summary, figures).map((paragraph) => [paragraph.id, paragraph]),
  );
  return paragraphIds.flatMap((id): readonly SettledParagraph[] => {
    const kept = summary.keptParagraphs.find((each) => each.id === id);
    if (kept && bare(kept.text) !== '' && bare(kept.text) !== bare(kept.draft)) {
      return [edited(kept, summary, figures)];
    }
    const draft = fresh.get(id);
    return draft === undefined ? [] : [drafted(draft, kept?.reason ?? '')];
  });
}
