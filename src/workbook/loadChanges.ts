/**
 * What laying the plan out again would change on the sheets, as data and in words: it is shown before
 * anything is written.
 */

export interface NamedRow {
  readonly kind: 'indicator' | 'task';
  readonly id: string;
  readonly name: string;
}

export interface ChangedRow extends NamedRow {
  readonly from: string;
  readonly to: string;
}

export interface LoadChanges {
  /** Cells that a person filled in and that stay. */
  readonly entriesKept: number;
  readonly added: readonly NamedRow[];
  /** Rows that the plan (or the chosen unit) no longer has and that hold no entry: they go. */
  readonly removed: readonly NamedRow[];
  /** Such rows that hold entries: they stay at the end of their table. */
  readonly keptOutsidePlan: readonly NamedRow[];
  /** Rows that the officer added; they stay at the end of their table. */
  readonly ownRows: number;
  /** The officer's own columns inside our tables; they stay. */
  readonly ownColumns: readonly string[];
  readonly targetChanged: readonly ChangedRow[];
  readonly dueChanged: readonly ChangedRow[];
  /** Indicators for which the agency entered its own figure: it stays in force. */
  readonly ownFigureKept: readonly (NamedRow & { readonly figure: string })[];
  /** Words of the plan that the officer edited on «Nhiệm vụ» and that stay as edited. */
  readonly editedKept: readonly (NamedRow & { readonly column: string })[];
  /** Formulas of the officer's that become their value because the rows they point to move. */
  readonly formulasFixed: number;
}
