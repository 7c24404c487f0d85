/**
 * What can be wrong with one cell in which a number belongs, whatever the number is for.
 */
import { formatNumber } from '../../vietnamese/numberFormat';
import { readNumber } from '../../vietnamese/number';
import { isEmpty } from '../figure';
import type { Entered, Finding, Place } from '../types';
import { finding } from './finding';

export interface NumberCell {
  /** The column's header: 'Tử số'. */
  readonly field: string;
  readonly entered: Entered;
  readonly place: Place;
  readonly subject: string | null;
  /** A rate of change may be below zero. */
  readonly mayBeNegative?: boolean;
}

/**
 * Text, truth values, errors and negative numbers; nothing for an empty cell or a good number.
 *
 * @example numberCellFindings({ field: 'Tử số', entered: { kind: 'text', text: '1.234' }, … })[0]?.code
 *   // 'ambiguousNumber'
 */
export function numberCellFindings({
  field,
  entered,
  place,
  subject,
  mayBeNegative = false,
}: NumberCell): readonly Finding[] {
  if (isEmpty(entered)) return [];
  switch (entered.kind) {
    case 'text':
      return [textFinding(field, entered.text, place, subject)];
    case 'boolean':
      return [
        finding('textForNumber', place, subject, { field, text: entered.value ? 'TRUE' : 'FALSE' }),
      ];
    case 'error':
      return [finding('errorCell', place, subject, { field, error: entered.error })];
    case 'number':
      return entered.value < 0 && !mayBeNegative
        ? [finding('negative', place, subject, { field, value: formatNumber(entered.value, 4) })]
        : [];
    case 'empty':
      return [];
  }
}

function textFinding(field: string, text: string, place: Place, subject: string | null): Finding {
  const read = readNumber(text);
  switch (read.kind) {
    case 'number': {
      const value = read.percent
        ? `${formatNumber(read.value * 100, 6)}%`
        : formatNumber(read.value, 6);
      return finding('numberAsText', place, subject, { field, text, value });
    }
    case 'ambiguous': {
      const [decimal, thousands] = read.readings;
      const readings = [formatNumber(decimal, 6), String(thousands)] as const;
      return finding('ambiguousNumber', place, subject, { field, text, readings });
    }
    case 'none':
      return finding('textForNumber', place, subject, { field, text });
  }
}
