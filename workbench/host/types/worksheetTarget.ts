/**
 * What the objects of a worksheet stand for: its id.
 */
export interface WorksheetTarget {
  readonly sheetId: string;
}
