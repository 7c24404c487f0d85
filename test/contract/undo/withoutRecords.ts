/** A workbook without what is kept in it for taking acts back. */
import { isUndoSheet } from '../../../src/excel/undo/notes';
import type { WorkbookSnapshot } from '../../../workbench/engine/snapshot';

export function withoutRecords(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.filter(({ name }) => !isUndoSheet(name)),
    names: snapshot.names.filter(({ sheet = '' }) => !isUndoSheet(sheet)),
  };
}
