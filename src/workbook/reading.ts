/**
 * What stands in a workbook, as both readers give it: `excel/` from Office.js, `xlsx/` from a file.
 * Only contents: the meaning is found by `entries.ts`, so that both roads are judged by the same rules.
 */
import type { Box } from './blueprint';

/** A value as the cell holds it; `null` is an empty cell, `error` a cell in error such as '#N/A'. */
export type RawValue = string | number | boolean | null | { readonly error: string };

export interface TableReading {
  readonly name: string;
  /** The sheet's name as it is now. */
  readonly sheet: string;
  /** Header row included. */
  readonly box: Box;
  readonly header: readonly string[];
  /** One array a data row, as long as the header. */
  readonly values: readonly (readonly RawValue[])[];
  /**
   * '' where a cell holds no formula. Same shape as `values`. Those of the aids that are folded away on a
   * figures sheet may be left out: every load writes them anew.
   */
  readonly formulas: readonly (readonly string[])[];
  /**
   * What stands below the table in its columns, in the first rows that hold anything: another program
   * puts rows there without making the table longer. Missing where there is nothing.
   */
  readonly below?: readonly RowBelow[];
  /**
   * Columns that we give a rule of entry (a list to choose from, the numbers that are taken) and whose data
   * cells have lost it. Missing where none has.
   */
  readonly unvalidated?: readonly Unvalidated[];
}

/** `some`: as a paste leaves a column, which brings the rules of where it was copied. */
export interface Unvalidated {
  readonly header: string;
  readonly cells: 'all' | 'some';
}

export interface RowBelow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** As long as the table's header. */
  readonly values: readonly RawValue[];
}

/** A sheet's filled cells without regard to tables. */
export interface SheetCells {
  readonly sheet: string;
  /** The first row and column of the block. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly RawValue[])[];
  /** '' where a cell holds no formula. Same shape as `values`. */
  readonly formulas: readonly (readonly string[])[];
}

export interface NamedCell {
  readonly name: string;
  readonly sheet: string;
  readonly box: Box;
  readonly value: RawValue;
  readonly formula: string;
}

export interface SheetReading {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
}

export interface PlainTable {
  /** The name that the table had. */
  readonly name: string;
  readonly sheet: string;
}

export interface WorkbookReading {
  readonly sheets: readonly SheetReading[];
  readonly tables: readonly TableReading[];
  /** Tables of ours that a person has turned into plain cells, where anybody has looked for them. */
  readonly plain?: readonly PlainTable[];
  /** Workbook-wide names that point to cells of a sheet that exists. */
  readonly names: readonly NamedCell[];
  /** Names whose target is gone (`#REF!`). */
  readonly brokenNames: readonly string[];
  readonly date1904: boolean;
}
