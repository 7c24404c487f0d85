/** What the report says in words: paragraphs whose every number is tied to the figure that it comes from. */
import type { Place } from '../../assessment/types';

/** The paragraphs, in the order in which they are read. */
export const paragraphIds = [
  'overall',
  'movement',
  'extremes',
  'areas',
  'overdue',
  'causes',
  'ahead',
  'proposals',
] as const;

export type ParagraphId = (typeof paragraphIds)[number];

const ids: ReadonlySet<string> = new Set(paragraphIds);

export function isParagraphId(text: string): text is ParagraphId {
  return ids.has(text);
}

/** Where a number comes from: one cell of the sheets, or counted over the rows. */
export type FigurePlace =
  | { readonly kind: 'cell'; readonly place: Place }
  | { readonly kind: 'count'; readonly of: string };

/** One figure of the summary as sentences print it. */
export interface Figure {
  /** Its identity, whatever the row or the place: 'indicators.met', 'indicator:sipas/result'. */
  readonly source: string;
  readonly text: string;
  /** Unrounded, in the sheet's scale; an Excel serial for a date. */
  readonly value: number;
  /** In Vietnamese, for people: 'chỉ tiêu đạt'. */
  readonly what: string;
  readonly place: FigurePlace;
}

/** A number inside a text, from `start` up to `end`. */
export interface TiedNumber {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly value: number;
  readonly place: FigurePlace;
  /** Which of the numbers in the figure's words it is, from 0; missing when the words are tied as a whole. */
  readonly part?: number;
}

/** A stretch of text with its numbers, in the order of the text. */
export interface Sentence {
  readonly text: string;
  readonly numbers: readonly TiedNumber[];
}

export interface Paragraph extends Sentence {
  readonly id: ParagraphId;
}

/** What is remembered of a tie on the sheet: the rest is found again by its source. */
export type TieMark = readonly [start: number, end: number, source: string];

/** A paragraph of the report that stands in the workbook, as it is now and as it was drafted. */
export interface KeptParagraph {
  readonly id: ParagraphId;
  readonly text: string;
  /** '' when nobody knows any more what was drafted. */
  readonly draft: string;
  readonly ties: readonly TieMark[];
  /** Why its words stay though a number in them differs from the figures; '' for no reason given. */
  readonly reason: string;
}
