/**
 * Without a page nobody sees the results of conditional formats and of validation, and calculating them
 * for every cell would take most of the time. The rules themselves are kept and move as ever.
 */
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';

let made = 0;

RegisterOtherFormulaService.prototype.registerFormulaWithRange = (): string => {
  made += 1;
  return `not-calculated-${made}`;
};
