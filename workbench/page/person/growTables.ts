/**
 * Lets tables grow while a person types below them. The add-in's own writes never grow a table, as in
 * Excel: it says itself how far its tables reach.
 */
import type { SpreadsheetEngine } from '../../engine/engine';
import { grownTable } from './grownTable';

/**
 * @param isAddinWriting whether the change that is being told comes from the add-in
 */
export function growTables(engine: SpreadsheetEngine, isAddinWriting: () => boolean): void {
  engine.listen((event) => {
    if (event.kind !== 'cellsEdited' || isAddinWriting()) return;
    // Deleting what stands below a table is an edit too.
    const contents = engine.cells.read(event.sheetId, event.area).flat();
    if (contents.every(({ value, formula }) => value === null && formula === null)) return;
    const grown = grownTable(engine.tables.list(), event.sheetId, event.area);
    if (grown === null) return;
    // Not inside the edit: Univer is still writing it.
    queueMicrotask(() => engine.tables.resize(grown.table.id, grown.area));
  });
}
