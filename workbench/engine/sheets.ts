/**
 * The sheets of a workbook: their order, names and looks.
 */

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** `#RRGGBB`, or empty when the tab has no colour. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
}

export interface SheetStore {
  /** In the order of the tabs, hidden ones included. */
  list(): readonly SheetInfo[];
  /** Returns the new sheet's id. The sheet goes to the end unless `position` says otherwise. */
  add(name: string, position?: number): string;
  delete(sheetId: string): void;
  rename(sheetId: string, name: string): void;
  move(sheetId: string, position: number): void;
  setVisibility(sheetId: string, visibility: SheetVisibility): void;
  setTabColor(sheetId: string, color: string): void;
  setShowGridlines(sheetId: string, show: boolean): void;
  activeId(): string;
  activate(sheetId: string): void;
}
