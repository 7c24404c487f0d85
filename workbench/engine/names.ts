/**
 * Defined names: `KH_NgayChot` for a cell, a list's area or a constant.
 */

export interface DefinedName {
  readonly name: string;
  /** With its leading `=`, for example `='Kế hoạch'!$B$9`. */
  readonly formula: string;
  /** Undefined: known in the whole workbook. */
  readonly sheetId?: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface NameStore {
  list(): readonly DefinedName[];
  /** Adds the name or replaces the one of the same name (in any case) and scope. */
  set(name: DefinedName): void;
  delete(name: string, sheetId?: string): void;
}
