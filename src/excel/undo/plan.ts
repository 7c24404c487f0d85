/** What taking an act back would do, for a person to decide; and what it has done. */

/** A cell that holds something else than the act had left in it. */
export interface ChangedCell {
  readonly sheet: string;
  readonly cell: string;
}

export interface UndoPlan {
  /** The act's name as its change had it: 'load', 'check', 'report', 'period', 'repair'. */
  readonly act: string;
  /** Sheets that the act had made and that go. */
  readonly removed: readonly string[];
  /** Sheets that hold again what they held before. */
  readonly restored: readonly string[];
  readonly changed: readonly ChangedCell[];
  /** Whether those cells can stay as they are while all else goes back. */
  readonly canKeep: boolean;
}

/** `keep` leaves the cells that were changed since the act as they are; `all` takes them back too. */
export type UndoChoice = 'keep' | 'all';

export interface UndoDone {
  readonly act: string;
  readonly roundTrips: number;
}
