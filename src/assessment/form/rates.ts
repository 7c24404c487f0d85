/** The three rates that form II.06 gives, from its totals. */
import { numberOf } from '../figure';
import type { FormColumn } from './columns';
import { countIn, type FormCells } from './placedForm';

export type FormRate = 'onTime' | 'online' | 'overdue';

export interface FormRateRule {
  readonly label: string;
  /** As it is printed. */
  readonly formula: string;
  readonly numerator: readonly FormColumn[];
  readonly denominator: readonly FormColumn[];
}

export const formRates: Readonly<Record<FormRate, FormRateRule>> = {
  onTime: {
    label: 'Tỷ lệ hồ sơ giải quyết trước và đúng hạn',
    formula: '((8)+(9))/(7)',
    numerator: [8, 9],
    denominator: [7],
  },
  online: {
    label: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến',
    formula: '(4)/((4)+(5))',
    numerator: [4],
    denominator: [4, 5],
  },
  overdue: {
    label: 'Tỷ lệ hồ sơ quá hạn',
    formula: '((10)+(13))/(3)',
    numerator: [10, 13],
    denominator: [3],
  },
};

/** In the order of the sheet. */
export const formRateKeys: readonly FormRate[] = ['onTime', 'online', 'overdue'];

export type FormPart = 'numerator' | 'denominator';

/**
 * Numerator and denominator of a rate; `null` while the form says nothing about the denominator.
 *
 * @example formParts(totals, 'onTime') // { numerator: 95, denominator: 100 }
 */
export function formParts(
  totals: FormCells,
  rate: FormRate,
): Readonly<Record<FormPart, number>> | null {
  const { numerator, denominator } = formRates[rate];
  if (denominator.every((column) => numberOf(totals[column]) === null)) return null;
  const sum = (columns: readonly FormColumn[]): number =>
    columns.reduce((total, column) => total + countIn(totals, column), 0);
  return { numerator: sum(numerator), denominator: sum(denominator) };
}
