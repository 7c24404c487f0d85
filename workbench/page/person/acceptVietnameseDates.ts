/**
 * Univer's check of date cells reads what the cell shows in American order, so 28/02/2026 would be refused
 * as no date. Here a date cell is one that holds a number, as in Excel.
 */
import { DataValidationType } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { DataValidatorRegistryService } from '@univerjs/data-validation';

export function acceptVietnameseDates(univer: Univer): void {
  const registry = univer.__getInjector().get(DataValidatorRegistryService);
  const validator = registry.getValidatorItem(DataValidationType.DATE);
  if (validator === undefined) throw new Error('Univer has no check of date cells to correct.');
  validator.isValidType = ({ value }) => Promise.resolve(typeof value === 'number');
}
