/**
 * Hyperlinks of cells, either to a place in the workbook or to an address.
 */

export interface Hyperlink {
  /** For example `'Nhiệm vụ'!A5`. */
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
}

export interface LinkStore {
  at(sheetId: string, row: number, column: number): Hyperlink | undefined;
  set(sheetId: string, row: number, column: number, link: Hyperlink | undefined): void;
}
