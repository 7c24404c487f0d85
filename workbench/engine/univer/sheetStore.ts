/**
 * The sheets of a Univer workbook. "Very hidden" is kept beside it: Univer only knows hidden.
 */
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';

import { WorkbenchError } from '../errors';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, PIXELS_PER_POINT } from '../layout';
import type { SheetInfo, SheetStore, SheetVisibility } from '../sheets';
import type { UniverSession } from './session';

export class UniverSheetStore implements SheetStore {
  private readonly veryHidden = new Set<string>();
  private made = 0;

  constructor(
    private readonly session: UniverSession,
    private readonly quietly: (action: () => void) => void,
  ) {}

  list(): readonly SheetInfo[] {
    return this.session
      .workbook()
      .getSheets()
      .map((sheet) => ({
        id: sheet.getSheetId(),
        name: sheet.getName(),
        visibility: this.visibilityOf(sheet.getSheetId(), sheet.isSheetHidden()),
        tabColor: (sheet.getTabColor() ?? '').toUpperCase(),
        showGridlines: !sheet.hasHiddenGridlines(),
      }));
  }

  private visibilityOf(sheetId: string, hidden: BooleanNumber): SheetVisibility {
    if (hidden !== BooleanNumber.TRUE) return 'Visible';
    return this.veryHidden.has(sheetId) ? 'VeryHidden' : 'Hidden';
  }

  add(name: string, position?: number): string {
    const workbook = this.session.workbook();
    const shown = this.activeId();
    const ids = new Set(workbook.getSheets().map((sheet) => sheet.getSheetId()));
    let id: string;
    do {
      this.made += 1;
      id = `sheet-${this.made}`;
    } while (ids.has(id));
    const sheet = mergeWorksheetSnapshotWithDefault({
      id,
      name,
      rowCount: 200,
      columnCount: 26,
      defaultColumnWidth: DEFAULT_COLUMN_WIDTH * PIXELS_PER_POINT,
      defaultRowHeight: DEFAULT_ROW_HEIGHT * PIXELS_PER_POINT,
    });
    this.session.run(InsertSheetMutation.id, {
      unitId: this.session.unitId,
      index: position ?? workbook.getSheets().length,
      sheet,
    });
    // Univer shows a sheet that was added, an add-in's sheet stays in the background.
    this.quietly(() => this.activate(shown));
    return id;
  }

  delete(sheetId: string): void {
    const remaining = this.list().filter((sheet) => sheet.id !== sheetId);
    const next = remaining.find((sheet) => sheet.visibility === 'Visible');
    if (next === undefined) {
      throw new WorkbenchError('InvalidOperation', 'A workbook keeps at least one visible sheet');
    }
    if (this.activeId() === sheetId) {
      const index = this.list().findIndex((sheet) => sheet.id === sheetId);
      const neighbours = [
        ...this.list().slice(index + 1),
        ...this.list().slice(0, index).reverse(),
      ];
      this.activate(neighbours.find((sheet) => sheet.visibility === 'Visible')?.id ?? next.id);
    }
    this.session.onSheet(RemoveSheetCommand.id, sheetId, {});
    this.veryHidden.delete(sheetId);
  }

  rename(sheetId: string, name: string): void {
    this.session.onSheet(SetWorksheetNameCommand.id, sheetId, { name });
  }

  move(sheetId: string, position: number): void {
    const fromOrder = this.list().findIndex((sheet) => sheet.id === sheetId);
    if (fromOrder === position) return;
    this.session.onSheet(SetWorksheetOrderMutation.id, sheetId, { fromOrder, toOrder: position });
  }

  setVisibility(sheetId: string, visibility: SheetVisibility): void {
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    if (hidden === BooleanNumber.TRUE && this.activeId() === sheetId) {
      const next = this.list().find((s) => s.id !== sheetId && s.visibility === 'Visible');
      if (next === undefined) {
        throw new WorkbenchError('InvalidOperation', 'A workbook keeps at least one visible sheet');
      }
      this.activate(next.id);
    }
    if (visibility === 'VeryHidden') this.veryHidden.add(sheetId);
    else this.veryHidden.delete(sheetId);
    this.session.onSheet(SetWorksheetHideMutation.id, sheetId, { hidden });
  }

  setTabColor(sheetId: string, color: string): void {
    this.session.onSheet(SetTabColorMutation.id, sheetId, { color });
  }

  setShowGridlines(sheetId: string, show: boolean): void {
    const showGridlines = show ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.session.onSheet(ToggleGridlinesMutation.id, sheetId, { showGridlines });
  }

  activeId(): string {
    return this.session.workbook().ensureActiveSheet().getSheetId();
  }

  activate(sheetId: string): void {
    if (this.activeId() === sheetId) return;
    this.session.onSheet(SetWorksheetActiveOperation.id, sheetId, {});
  }
}
