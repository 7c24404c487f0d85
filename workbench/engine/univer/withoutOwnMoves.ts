/**
 * Univer's own way of moving validation and conditional formats is left out, movingRules.ts does it:
 * Univer 0.25.1 forgets absolute references, adds the workbook's id to the source of a list and does not
 * move what begins in the first column.
 */
import { DataValidationModel } from '@univerjs/data-validation';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';

const nothing = { dispose: (): void => undefined };

FormulaRefRangeService.prototype.registerRangeFormula = () => nothing;
FormulaRefRangeService.prototype.registerFormula = () => nothing;

type Update = Parameters<DataValidationModel['updateRule']>;

const { updateRule } = DataValidationModel.prototype;

// What was moved has become a new rule: Univer's own move of the old one, if any, comes too late.
DataValidationModel.prototype.updateRule = function (this: DataValidationModel, ...args: Update) {
  const [unitId, subUnitId, ruleId] = args;
  if (this.getRuleById(unitId, subUnitId, ruleId)) updateRule.apply(this, args);
};
