/**
 * The Word report as a value: what stands on its pages and how it is set. The writer makes it real and
 * decides nothing, so the layout can be tested without a word processor.
 */
import type { CivilDate } from '../../plan/civilDate';

export interface Run {
  /** A line break within a paragraph is '\n'. */
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; 14 when missing. */
  readonly size?: number;
}

export type Alignment = 'left' | 'center' | 'right' | 'both';

export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align: Alignment;
  /** Pushes the first line in, as the body of a letter is set. */
  readonly firstLine?: boolean;
  /** Points above and below. */
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
  /** 1 for a part, 2 for a section: shown in Word's navigation. */
  readonly level?: 1 | 2;
}

/** A thin line of a given length, centred: what Nghị định 30/2020 puts below names. */
export interface WordRule {
  readonly kind: 'rule';
  /** Millimetres. */
  readonly length: number;
  /** Millimetres of the column or page that it stands in. */
  readonly within: number;
}

/** Two blocks side by side without borders: the letterhead, the signature. */
export interface WordPair {
  readonly kind: 'pair';
  /** Millimetres. */
  readonly widths: readonly [number, number];
  readonly left: readonly (WordParagraph | WordRule)[];
  readonly right: readonly (WordParagraph | WordRule)[];
}

export interface WordColumn {
  readonly header: string;
  /** Millimetres. */
  readonly width: number;
  readonly align: Alignment;
}

export interface WordRow {
  readonly cells: readonly string[];
  readonly bold?: boolean;
  /** One cell over the whole width: the name of an area, or words that belong to the row above. */
  readonly wide?: boolean;
  readonly isBelow?: boolean;
  /** A row higher than a page has to be split. */
  readonly maySplit?: boolean;
}

/** A table whose header is repeated on every page. */
export interface WordTable {
  readonly kind: 'table';
  readonly columns: readonly WordColumn[];
  readonly rows: readonly WordRow[];
  /** Stands on one page where it can: a few lines that are read against each other. */
  readonly keepTogether?: boolean;
}

export type WordBlock = WordParagraph | WordRule | WordPair | WordTable;

export interface WordSection {
  readonly landscape: boolean;
  /** The page number is left out on the section's first page. */
  readonly firstPageUnnumbered: boolean;
  readonly blocks: readonly WordBlock[];
}

export interface WordReport {
  readonly title: string;
  readonly creator: string;
  /** Stands for the moment of writing, so that the same report has the same bytes. */
  readonly created: CivilDate;
  readonly sections: readonly WordSection[];
}
