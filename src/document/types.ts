/**
 * What reading a plan document works with and gives: the blocks of the document, its clauses, what was
 * read with the words it was read from, and what the reader was unsure of.
 */
import type { CivilDate } from '../plan/civilDate';
import type { Indicator, Plan, ReportingDuty, Task } from '../plan/types';

/** A document as any source gives it: paragraphs and tables in their order. */
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly kind: 'paragraph';
  /** One paragraph on one line, NFC, with single spaces; its label ("a)", "-") stands in front. */
  readonly text: string;
  /** Set as a heading or all in bold. */
  readonly strong: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  /** Paragraphs of the cell, a line each. */
  readonly text: string;
  /** How many columns and rows the cell spans, itself included. */
  readonly columns: number;
  readonly rows: number;
}

/** What a part of the document is for; a clause takes it over from the nearest heading that says it. */
export type Role =
  /** Legal bases, articles of the decision, the letterhead. */
  | 'preamble'
  /** Purpose, requirements, viewpoints, the situation. */
  | 'motivation'
  /** Objectives and targets. */
  | 'objectives'
  | 'tasks'
  | 'solutions'
  | 'funding'
  /** Who is responsible for carrying it out, reporting duties. */
  | 'organisation'
  /** "Nơi nhận", the signature. */
  | 'addresses'
  | 'other';

/** A clause of the document: its own words and what stands below it. */
export interface Clause {
  /** As printed, without its bracket or full stop: "II", "2", "a", "-", "+"; empty when there is none. */
  readonly label: string;
  /** "II.2.a"; bullets are counted ("II.5.-2"), an annex begins with "PL" ("PL.III.4", "PL2.1"). */
  readonly ref: string;
  /** The words without the label; empty for a table. */
  readonly text: string;
  readonly role: Role;
  /** A title above other clauses, not a sentence of its own. */
  readonly heading: boolean;
  readonly table: Table | null;
  /** Number of the block it begins at. */
  readonly block: number;
  readonly children: readonly Clause[];
}

/** The document as a tree: `clauses` are the topmost ones, in order. */
export interface Outline {
  readonly blocks: readonly Block[];
  readonly clauses: readonly Clause[];
}

/** What the reader knows of the plan before it reads its items. */
export interface PlanContext {
  readonly years: { readonly from: number; readonly to: number };
  readonly issuer: string;
  readonly issuedOn: CivilDate | null;
}

export type Severity = 'error' | 'warning' | 'note';

/** Something the reader was unsure of; `values` fill the sentence that `noteText` says it in. */
export interface Note {
  readonly code: string;
  readonly severity: Severity;
  readonly quote: string;
  /** Number of the block it is about; `null` for the whole document. */
  readonly block: number | null;
  readonly values: Readonly<Record<string, string | number>>;
}

/** How a note is said in both languages; each sentence ends with what to do. */
export interface NoteWording {
  readonly severity: Severity;
  readonly vi: NoteSentence;
  readonly en: NoteSentence;
}

export type NoteSentence = (note: Pick<Note, 'quote' | 'values'>) => string;

/** An item and where it stands. */
export interface Read<Item> {
  readonly item: Item;
  readonly block: number;
  readonly notes: readonly Note[];
}

/** Without what only the whole plan can give: a stable identifier, and the area it belongs to. */
export type IndicatorDraft = Omit<Indicator, 'id' | 'area'> & { readonly section: string };
export type TaskDraft = Omit<Task, 'id' | 'area'>;

export type ReadIndicator = Read<IndicatorDraft>;
export type ReadTask = Read<TaskDraft>;
export type ReadDuty = Read<ReportingDuty>;

/** A note of the whole reading, with the item it belongs to. */
export interface PlacedNote extends Note {
  readonly item: ItemKey | null;
}

export type ItemKey =
  | { readonly kind: 'head' }
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'task'; readonly id: string }
  | { readonly kind: 'report'; readonly place: number };

/** A document, read: the plan, what is doubtful, and the block that each item was read from. */
export interface PlanReading {
  readonly plan: Plan;
  readonly notes: readonly PlacedNote[];
  readonly blocks: readonly Block[];
  /** Block numbers by item id; reports by their place in `plan.reports`. */
  readonly places: {
    readonly indicators: Readonly<Record<string, number>>;
    readonly tasks: Readonly<Record<string, number>>;
    readonly reports: readonly number[];
  };
}
