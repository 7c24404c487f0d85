/**
 * Univer without a page: the calculation and the model, for Node.
 */
import './iteratorHelpers';
import './withoutRuleResults';

import { LocaleType, LogLevel, Univer, UniverInstanceType } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';

import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';

import type { SpreadsheetEngine } from '../engine';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, PIXELS_PER_POINT } from '../layout';
import { createUniverEngine } from './createUniverEngine';

let made = 0;

/** A fresh workbook with one sheet, `Sheet1`, as Excel makes it. */
export function createHeadlessEngine(workbookName: string): SpreadsheetEngine {
  const locale = LocaleType.VI_VN;
  const univer = new Univer({ locale, locales: { [locale]: {} }, logLevel: LogLevel.WARN });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  // Univer keeps parsed formulas by the workbook's id, for all workbooks of the process.
  made += 1;
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: `workbook-${made}`,
    name: workbookName,
    sheetOrder: ['sheet-0'],
    sheets: {
      'sheet-0': {
        id: 'sheet-0',
        name: 'Sheet1',
        rowCount: 200,
        columnCount: 26,
        defaultColumnWidth: DEFAULT_COLUMN_WIDTH * PIXELS_PER_POINT,
        defaultRowHeight: DEFAULT_ROW_HEIGHT * PIXELS_PER_POINT,
      },
    },
  });
  return createUniverEngine(univer, FUniver.newAPI(univer), { drawsNothing: true });
}
