/**
 * A plan that was read and is being reviewed: each item as the reader gave it, what a person typed over
 * it, and how far it has been looked at. The reader's own values are never overwritten.
 */
import type { Indicator, Plan, ReportingDuty, Task } from '../../plan/types';
import type { Block, Note, PlacedNote } from '../types';

export type Kind = 'head' | 'indicator' | 'task' | 'report';

export type ItemState =
  /** Read without any doubt. */
  | 'read'
  /** The reader attached a note; nobody has looked at it yet. */
  | 'doubtful'
  | 'accepted'
  | 'corrected'
  /** Left out of the plan; can be brought back. */
  | 'dropped'
  /** Not the reader's: typed by a person, or split off. */
  | 'added';

export type HeadField = 'title' | 'number' | 'issuer' | 'issuedOn' | 'firstYear' | 'lastYear';
export type IndicatorField = 'name' | 'target' | 'scope' | 'measure' | 'cadence' | 'owner' | 'area';
export type TaskField =
  'title' | 'deadline' | 'deliverable' | 'lead' | 'coop' | 'frequency' | 'area';
export type ReportField = 'from' | 'to' | 'via' | 'cycle';
export type Field = HeadField | IndicatorField | TaskField | ReportField;

/** What a person typed, by field; what is not here is as the reader gave it. */
export type Typed = Readonly<Partial<Record<Field, string>>>;

export type Head = Pick<Plan, 'title' | 'number' | 'issuer' | 'issuedOn' | 'period'>;

interface Common {
  /** Names the item within the draft, whatever happens to it. */
  readonly key: string;
  /** The plan's identifier; `null` for what a person added, which gets one from its name. */
  readonly id: string | null;
  readonly state: ItemState;
  /** The state to go back to when a dropped item is restored. */
  readonly before: ItemState;
  /** The words of the document; empty for what a person added. */
  readonly quote: string;
  /** The block that it was read from. */
  readonly block: number | null;
  readonly notes: readonly Note[];
  readonly typed: Typed;
}

export type HeadItem = Common & { readonly kind: 'head'; readonly base: Head };
export type IndicatorItem = Common & { readonly kind: 'indicator'; readonly base: Indicator };
export type TaskItem = Common & { readonly kind: 'task'; readonly base: Task };
export type ReportItem = Common & { readonly kind: 'report'; readonly base: ReportingDuty };
export type ReviewItem = HeadItem | IndicatorItem | TaskItem | ReportItem;

export interface ReviewDraft {
  /** The plan as it was read. */
  readonly plan: Plan;
  readonly blocks: readonly Block[];
  /** The head first, then indicators, tasks and reports in the order of the document. */
  readonly items: readonly ReviewItem[];
  /** Notes about the document as a whole. */
  readonly notes: readonly PlacedNote[];
  /** How many items were made here, so that each gets a key of its own. */
  readonly made: number;
}

/** What a person does to a draft. */
export type ReviewEdit =
  | { readonly do: 'accept'; readonly key: string }
  | { readonly do: 'acceptAll' }
  | { readonly do: 'correct'; readonly key: string; readonly field: Field; readonly text: string }
  | { readonly do: 'drop'; readonly key: string }
  | { readonly do: 'restore'; readonly key: string }
  /** `other` goes into `key` and is dropped. */
  | { readonly do: 'merge'; readonly key: string; readonly other: string }
  /** Each piece becomes the name of an item of its own; the first stays where it is. */
  | { readonly do: 'split'; readonly key: string; readonly pieces: readonly string[] }
  | { readonly do: 'add'; readonly kind: 'indicator' | 'task' | 'report' };

export type FieldProblemCode =
  | 'empty'
  | 'targetMissing'
  | 'targetNotUnderstood'
  | 'targetYearTwice'
  | 'targetRange'
  | 'targetOfOtherMeasure'
  | 'rankUpwards'
  | 'yearNotUnderstood'
  | 'yearsReversed'
  | 'dateNotUnderstood'
  | 'nothingLeft'
  /** Found by the plan's schema; the sentence stands in `quote`. */
  | 'other';

export interface FieldProblem {
  readonly field: Field;
  readonly code: FieldProblemCode;
  /** The words that it is about. */
  readonly quote: string;
}
