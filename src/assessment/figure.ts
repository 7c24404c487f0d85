/**
 * What the three entry cells of an indicator amount to: a value, nothing yet, nothing arose, or
 * something that cannot be right. These are steps 1–4 of the judgement (see `indicatorStatus.ts`).
 */
import { isChange, toleranceAt } from './comparison';
import type { Entered, IndicatorCase } from './types';
import { yesNoWords } from './words';

/** The numbers that a ratio is made of. */
export interface Parts {
  readonly numerator: number;
  readonly denominator: number;
}

export type Figure =
  | { readonly kind: 'value'; readonly value: number; readonly parts: Parts | null }
  /** Denominator 0: nothing arose. */
  | { readonly kind: 'notApplicable' }
  /** `half` when numerator or denominator stands alone. */
  | { readonly kind: 'none'; readonly half: boolean }
  /** `reason` in Vietnamese, without a full stop, to be put into a sentence. */
  | { readonly kind: 'invalid'; readonly reason: string };

type EntryFields = Pick<
  IndicatorCase,
  'measure' | 'unit' | 'target' | 'numerator' | 'denominator' | 'result'
>;

/** A formula that returns '' looks empty to a person and is empty to us; a space is text. */
export function isEmpty(entered: Entered): boolean {
  return entered.kind === 'empty' || (entered.kind === 'text' && entered.text === '');
}

/**
 * Whether results above 100% are an error: for every ratio, and for published percentages such as
 * SIPAS (unit exactly "%"). A growth rate ("%/năm") or a count has no such bound, nor has a change against
 * a baseline year: what grew by 15% stands at 115% of that year.
 *
 * @example isBoundedAtOne({ measure: 'ratio', unit: '%', target: atLeast80Percent }) // true
 * @example isBoundedAtOne({ measure: 'ratio', unit: '%', target: increaseBy15Percent }) // false
 */
export function isBoundedAtOne({
  measure,
  unit,
  target,
}: Pick<IndicatorCase, 'measure' | 'unit' | 'target'>): boolean {
  if (target !== null && isChange(target.op)) return false;
  return measure === 'ratio' || (measure === 'index' && unit === '%');
}

/**
 * A rate of change can really be negative: a GRDP that shrank, in "%/năm".
 *
 * @example mayBeNegative({ measure: 'index', unit: '%/năm' }) // true
 */
export function mayBeNegative({ measure, unit }: Pick<IndicatorCase, 'measure' | 'unit'>): boolean {
  return measure === 'index' && (unit ?? '').startsWith('%/');
}

/**
 * Reads the entry cells. For a ratio the result cell matters only when the two parts do not decide:
 * a result typed over the formula is a finding of its own, not an invalid figure.
 *
 * @example figureOf({ measure: 'ratio', numerator: 187, denominator: 200, … }) // value 0.935
 * @example figureOf({ measure: 'ratio', numerator: empty, denominator: 0, … }) // notApplicable
 */
export function figureOf(entry: EntryFields): Figure {
  switch (entry.measure) {
    case 'ratio':
      return ratioOf(entry);
    case 'yesNo':
      return yesNoOf(entry.result);
    default:
      return resultOf(entry, false);
  }
}

function ratioOf(entry: EntryFields): Figure {
  const { numerator, denominator } = entry;
  const wrong = notANumber(numerator, 'Tử số') ?? notANumber(denominator, 'Mẫu số');
  if (wrong !== null) return { kind: 'invalid', reason: wrong };
  const top = numberOf(numerator);
  const bottom = numberOf(denominator);
  if (bottom === 0) {
    return top === null || top === 0
      ? { kind: 'notApplicable' }
      : { kind: 'invalid', reason: 'Mẫu số bằng 0 nhưng tử số lớn hơn 0' };
  }
  if (top === null || bottom === null) return resultOf(entry, top !== null || bottom !== null);
  if (top > bottom && isBoundedAtOne(entry)) {
    return { kind: 'invalid', reason: 'Tử số lớn hơn mẫu số' };
  }
  const value = top / bottom;
  // As in Excel, where the quotient is then an error.
  if (!Number.isFinite(value)) return { kind: 'invalid', reason: 'Mẫu số quá nhỏ so với tử số' };
  return { kind: 'value', value, parts: { numerator: top, denominator: bottom } };
}

function yesNoOf(result: Entered): Figure {
  if (isEmpty(result)) return { kind: 'none', half: false };
  if (result.kind === 'text' && result.text === yesNoWords.yes) return plainValue(1);
  if (result.kind === 'text' && result.text === yesNoWords.no) return plainValue(0);
  return {
    kind: 'invalid',
    reason: `Kết quả phải là «${yesNoWords.yes}» hoặc «${yesNoWords.no}»`,
  };
}

function resultOf(entry: EntryFields, half: boolean): Figure {
  const { measure, result } = entry;
  const wrong = notANumber(result, 'Kết quả', mayBeNegative(entry));
  if (wrong !== null) return { kind: 'invalid', reason: wrong };
  const value = numberOf(result);
  if (value === null) return { kind: 'none', half };
  if (isBoundedAtOne(entry) && value > 1 + toleranceAt(1)) {
    return { kind: 'invalid', reason: 'Kết quả lớn hơn 100%' };
  }
  if ((measure === 'level' || measure === 'rank') && !Number.isInteger(value)) {
    return { kind: 'invalid', reason: 'Kết quả phải là số nguyên' };
  }
  return plainValue(value);
}

function plainValue(value: number): Figure {
  return { kind: 'value', value, parts: null };
}

/** The number in a cell; `null` for an empty one. */
export function numberOf(entered: Entered): number | null {
  return entered.kind === 'number' ? entered.value : null;
}

function notANumber(entered: Entered, name: string, negativeIsFine = false): string | null {
  if (isEmpty(entered)) return null;
  switch (entered.kind) {
    case 'number':
      return entered.value < 0 && !negativeIsFine ? `${name} là số âm` : null;
    case 'error':
      return `${name} đang báo lỗi ${entered.error}`;
    default:
      return `${name} không phải là số`;
  }
}
