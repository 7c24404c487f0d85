/**
 * Univer 0.25.1 gathers the formulas of all sheets at every write, and then uses those of one: writing
 * a workbook block by block took longer with every block. Here only the sheet that is written is looked at.
 */
import { FormulaDataModel } from '@univerjs/engine-formula';

type Update = Parameters<FormulaDataModel['updateFormulaData']>;

const { updateFormulaData } = FormulaDataModel.prototype;

FormulaDataModel.prototype.updateFormulaData = function (
  this: FormulaDataModel,
  ...[unitId, sheetId, cells]: Update
) {
  const getFormulaData = () => ({
    [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) },
  });
  const withOneSheet = Object.create(this, {
    getFormulaData: { value: getFormulaData },
  }) as FormulaDataModel;
  return updateFormulaData.call(withOneSheet, unitId, sheetId, cells);
};
