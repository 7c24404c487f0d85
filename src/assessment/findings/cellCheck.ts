/**
 * What can be wrong with one cell in which a number belongs, whatever the number is for.
 */
import { formatNumber } from '../../vietnamese/numberFormat';
import { readNumber } from '../../vietnamese/number';
import { isEmpty } from '../figure';
import type { Entered, Finding, Place, Meaning } from '../types';
import { finding, withMeanings } from './finding';

export interface NumberCell {
  /** The column's header: 'Tử số'. */
  readonly field: string;
  readonly entered: Entered;
  readonly place: Place;
  readonly subject: string | null;
  /** A rate of change may be below zero. */
  readonly mayBeNegative?: boolean;
  /** The cell shows a percentage: "85,5" without its sign means 85,5%. */
  readonly isShare?: boolean;
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
  isShare = false,
}: NumberCell): readonly Finding[] {
  if (isEmpty(entered)) return [];
  switch (entered.kind) {
    case 'text':
      return [textFinding({ field, place, subject, isShare }, entered.text)];
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

function textFinding(
  { field, place, subject, isShare }: Required<Omit<NumberCell, 'entered' | 'mayBeNegative'>>,
  text: string,
): Finding {
  const read = readNumber(text);
  const counted = read.kind === 'none' ? readNumber(digitsBeforeUnit(text)) : read;
  switch (counted.kind) {
    case 'number': {
      const { value, percent } = counted;
      const shown = percent ? percentText(value) : formatNumber(value, 6);
      const code = read.kind === 'none' ? 'numberWithWords' : 'numberAsText';
      const wrong = finding(code, place, subject, { field, text, value: shown });
      return withMeanings(wrong, [
        percent ? { kind: 'percent', shown, value } : meaningOf(value, shown, isShare),
      ]);
    }
    case 'ambiguous': {
      const [decimal, thousands] = counted.readings;
      const readings = [formatNumber(decimal, 6), String(thousands)] as const;
      return withMeanings(finding('ambiguousNumber', place, subject, { field, text, readings }), [
        meaningOf(decimal, readings[0], isShare),
        meaningOf(thousands, readings[1], isShare),
      ]);
    }
    case 'none':
      return finding('textForNumber', place, subject, { field, text });
  }
}

/**
 * The number in front of its unit, '12' in "12 hồ sơ"; '' when there is none, or when the words make it another
 * number: "5 tỷ", "85 phần trăm".
 */
function digitsBeforeUnit(text: string): string {
  const parts = /^\s*(\d[\d.,]*(?:\s\d{3})*)\s*(\p{L}[\p{L}\s/.]{0,40})$/u.exec(
    text.normalize('NFKC'),
  );
  const [, digits = '', words = ''] = parts ?? [];
  return otherNumber.test(words) ? '' : digits;
}

/** Behind its digits each of these says another number: "5 chục" is 50, "5 rưỡi" is 5,5. */
const otherNumber =
  /^(mươi|chục|tá|trăm|nghìn|ngàn|vạn|triệu|trđ|tr|tỷ|tỉ|rưỡi|k|e|phần (trăm|nghìn|ngàn|vạn))(?!\p{L})/iu;

function meaningOf(value: number, shown: string, isShare: boolean): Meaning {
  if (!isShare) return { kind: 'number', shown, value };
  const share = value > 1 ? value / 100 : value;
  return { kind: 'percent', shown: percentText(share), value: share };
}

function percentText(share: number): string {
  return `${formatNumber(share * 100, 6)}%`;
}
