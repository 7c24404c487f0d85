/** A figure of «Số liệu» beside the rate of form II.06 that it is linked to: what was typed by hand differs. */
import { finding } from '../findings/finding';
import { formatNumber } from '../../vietnamese/numberFormat';
import { isEmpty, numberOf } from '../figure';
import { placeOf, type PlacedIndicator } from '../placed';
import type { Finding } from '../types';
import { formRates, type FormPart, type FormRate } from './rates';

/** What the form of the period says about an indicator that one of its rates is linked to. */
export interface FromForm {
  readonly rate: FormRate;
  readonly parts: Readonly<Record<FormPart, number>>;
  /** The cells of «Số liệu» that take their number from the form by formula. */
  readonly followed: readonly FormPart[];
}

const fields: Readonly<Record<FormPart, string>> = { numerator: 'Tử số', denominator: 'Mẫu số' };

/**
 * @example rateFindings(rowWithTyped90AndForm95)[0]?.code // 'formRateDiffers'
 */
export function rateFindings(row: PlacedIndicator): readonly Finding[] {
  const { fromForm, case: entry } = row;
  if (fromForm === undefined) return [];
  const { rate, parts, followed } = fromForm;
  const { label } = formRates[rate];
  const typed = (['numerator', 'denominator'] as const).filter((part) => !followed.includes(part));
  const waiting = typed.find((part) => isEmpty(entry[part]));
  const differing = typed.flatMap((part): readonly Finding[] => {
    const value = numberOf(entry[part]);
    if (value === null || value === parts[part]) return [];
    return [
      finding('formRateDiffers', placeOf(row, part), entry.id, {
        rate: label,
        field: fields[part],
        typed: formatNumber(value, 4),
        form: formatNumber(parts[part]),
        difference: formatNumber(Math.abs(value - parts[part]), 4),
      }),
    ];
  });
  if (waiting === undefined) return differing;
  const note = finding('formLinkWaiting', placeOf(row, waiting), entry.id, {
    rate: label,
    numerator: formatNumber(parts.numerator),
    denominator: formatNumber(parts.denominator),
  });
  return [...differing, note];
}
