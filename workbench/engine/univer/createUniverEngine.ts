/**
 * The engine over a Univer that was created elsewhere: without a page in Node, with one in the browser.
 */
import './forgottenTrees';
import './formulasOfOneSheet';
import './decimalComma';
import './networkDays';
import './structuredReferences';
import './withoutOwnMoves';

import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';

import type { SpreadsheetEngine } from '../engine';
import { cellArea } from '../grid';
import { MemoryChartStore } from '../chartStore';
import { moveRulesWithCells } from '../movingRules';
import { MemoryPageStore } from '../pageStore';
import { restoreSnapshot } from '../restoreSnapshot';
import { takeSnapshot } from '../takeSnapshot';
import { calculate, recalculateAll } from './calculation';
import { CellShifter } from './cellShifter';
import { UniverCellStore } from './cellStore';
import { ChangeSource } from './changeSource';
import { UniverConditionalFormatStore } from './conditionalFormatStore';
import { UniverLayoutStore } from './layoutStore';
import { UniverLinkStore } from './linkStore';
import { followNames } from './namedFormulas';
import { UniverNameStore } from './nameStore';
import { toArea, toRange } from './ranges';
import { UniverSession } from './session';
import { UniverSheetStore } from './sheetStore';
import { UniverStyleStore } from './styleStore';
import { writeDirectly, writeThroughUniver } from './styleWriter';
import { UniverTableStore } from './tableStore';
import { UniverValidationStore } from './validationStore';

export interface UniverEngineOptions {
  /** There is no page: looks need not be told to anybody. */
  readonly drawsNothing?: boolean;
}

/**
 * @param univer an instance with the sheets, formula, number format, table, conditional formatting and
 * data validation plugins, and one workbook created in it.
 */
export function createUniverEngine(
  univer: Univer,
  api: FUniver,
  options: UniverEngineOptions = {},
): SpreadsheetEngine {
  const session = new UniverSession(univer, api);
  const changes = new ChangeSource(session);
  const names = followNames(session);
  const styles = new UniverStyleStore(
    session,
    options.drawsNothing === true ? writeDirectly : writeThroughUniver,
  );
  const tables = new UniverTableStore(session, styles, changes);
  const cells = new UniverCellStore(session, styles, tables);
  const pages = new MemoryPageStore();
  const charts = new MemoryChartStore();
  changes.listen((event) => {
    if (event.kind === 'cellsInserted' || event.kind === 'cellsDeleted') charts.move(event);
    if (event.kind !== 'sheetDeleted') return;
    pages.forget(event.sheetId);
    charts.forget(event.sheetId);
    // Names that are known on a sheet alone go with it.
    for (const { name, sheetId } of engine.names.list()) {
      if (sheetId === event.sheetId) engine.names.delete(name, sheetId);
    }
  });

  const engine: SpreadsheetEngine = {
    sheets: new UniverSheetStore(session, changes.quietly),
    cells,
    styles,
    layout: new UniverLayoutStore(session, cells, styles, new CellShifter(session, cells, changes)),
    tables,
    names: new UniverNameStore(session),
    conditionalFormats: new UniverConditionalFormatStore(session),
    validations: new UniverValidationStore(session),
    pages,
    charts,
    links: new UniverLinkStore(session),
    selection(sheetId = engine.sheets.activeId()) {
      const selections = session.injector
        .get(SheetsSelectionsService)
        .getWorkbookSelections(session.unitId)
        .getSelectionsOfWorksheet(sheetId);
      const areas = selections.map((selection) => toArea(selection.range));
      return { sheetId, areas: areas.length > 0 ? areas : [cellArea(0, 0)] };
    },
    select({ sheetId, areas }) {
      engine.sheets.activate(sheetId);
      session.onSheet(SetSelectionsOperation.id, sheetId, {
        selections: areas.map((area) => ({
          range: toRange(area),
          primary: {
            ...toRange(cellArea(area.top, area.left)),
            actualRow: area.top,
            actualColumn: area.left,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        })),
        reveal: true,
      });
    },
    workbookName: () => session.workbook().getName(),
    calculate: () => calculate(session),
    recalculateAll: () => recalculateAll(session),
    snapshot: () => takeSnapshot(engine),
    restore: (snapshot) => {
      restoreSnapshot(engine, snapshot);
      session.forgetUndo();
    },
    forgetUndo: () => session.forgetUndo(),
    listen: (listener) => changes.listen(listener),
    dispose() {
      changes.dispose();
      names.dispose();
      univer.dispose();
    },
  };
  moveRulesWithCells(engine);
  return engine;
}
