/**
 * Figures as plans print them: "1.000", "4,5", "25% - 35%", "10 - 15", "08 - 12/34". In a plan a dot before
 * three digits separates thousands; what an officer types into a cell is another matter (see number.ts).
 */
import { glued, optional, phrase, seq, type Parsed, type Parser } from '../text/parser';
import type { Token } from '../text/token';

const anyDigits: Parser<string> = (tokens, at) => {
  const token = tokens[at];
  return token?.kind === 'digits' && token.text.length <= 12
    ? { value: token.text, next: at + 1 }
    : null;
};

const fraction = (mark: '.' | ','): Parser<readonly [string, string]> =>
  glued(seq<[string, string]>(phrase(mark), glued(anyDigits)));

/**
 * @example "1.000" → 1000, "4,5" → 4.5, "85.5" → 85.5, "1.234,5" → 1234.5
 */
export function decimal(tokens: readonly Token[], at: number): Parsed<number> | null {
  const first = anyDigits(tokens, at);
  if (!first) return null;
  let whole = first.value;
  let { next } = first;
  let dots = fraction('.')(tokens, next);
  while (dots && dots.value[1].length === 3 && first.value.length <= 3 && whole !== '0') {
    whole += dots.value[1];
    next = dots.next;
    dots = fraction('.')(tokens, next);
  }
  const isWhole = next === first.next;
  const comma = fraction(',')(tokens, next);
  if (comma) return { value: Number(`${whole}.${comma.value[1]}`), next: comma.next };
  if (dots && isWhole) {
    return { value: Number(`${whole}.${dots.value[1]}`), next: dots.next };
  }
  return { value: Number(whole), next };
}

export interface Figure {
  readonly value: number;
  readonly value2: number | null;
  readonly percent: boolean;
  readonly from: number;
  readonly next: number;
}

const percent: Parser<unknown> = (tokens, at) =>
  phrase('%', 'phần trăm', 'điểm %', 'điểm phần trăm')(tokens, at);

/** "95 - 100", "95- dưới 100%", "từ 9 đến khoảng 10" */
const upTo = seq<readonly unknown[]>(
  phrase('-', 'đến', 'tới', '~'),
  optional(phrase('khoảng', 'dưới')),
);

/** One number or a stretch of two, with "%" after the first, the second or both. */
export function figureAt(tokens: readonly Token[], at: number): Figure | null {
  const first = decimal(tokens, at);
  if (!first) return null;
  const sign = percent(tokens, first.next);
  const afterFirst = sign?.next ?? first.next;
  const joint = upTo(tokens, afterFirst);
  const second = joint && decimal(tokens, joint.next);
  const secondSign = second && percent(tokens, second.next);
  const isStretch =
    second !== null && second.value > first.value && (sign === null || secondSign !== null);
  if (!isStretch) {
    return { value: first.value, value2: null, percent: sign !== null, from: at, next: afterFirst };
  }
  return {
    value: first.value,
    value2: second.value,
    percent: secondSign !== null,
    from: at,
    next: secondSign?.next ?? second.next,
  };
}
