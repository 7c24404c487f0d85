/**
 * Reads the targets of a sentence: "tỷ lệ hồ sơ trực tuyến đạt tối thiểu 80%", "trên 95% hồ sơ …, trên 90% …",
 * "xếp hạng từ 08 - 12/34". Numbers that are no targets — document numbers, dates, present results — are left
 * out; a sentence without any gives an empty list.
 */
import { optional, phrase, typedText } from '../text/parser';
import { tokenize, wordAt, type Token } from '../text/token';
import { layoutOf } from './clauses';
import type { Found } from './found';
import { qualitative } from './qualitative';
import { scan } from './scan';
import { targetYears, type TargetYears } from './targetYears';
import { unitAsTyped } from './unitText';
import type { TargetOptions, TargetReading } from './types';

/**
 * @example
 * readTargets('Đến năm 2030, tỷ lệ thanh toán trực tuyến đạt từ 80% trở lên', { years: { from: 2026, to: 2030 } })
 * // [{ op: '>=', value: 80, value2: null, unit: '%', year: 2030, … }]
 * @example
 * readTargets('Thực hiện Nghị quyết số 18-NQ/TW', { years: { from: 2026, to: 2030 } }) // []
 */
export function readTargets(
  text: string,
  { years: { from, to } }: TargetOptions,
): readonly TargetReading[] {
  const tokens = tokenize(text);
  const layout = layoutOf(tokens);
  const { found, years } = scan(tokens, layout, from === to ? from : null);
  const targets = found.length > 0 ? found : qualitative(tokens, layout);
  const yearsOf = targetYears(tokens, targets, years, layout);
  return targets.map((target, index) =>
    reading(text, tokens, target, yearsOf[index] ?? { year: null, baselineYear: null }),
  );
}

function reading(
  text: string,
  tokens: readonly Token[],
  { op, value, value2, unit, benchmark, from, next, unitAt }: Found,
  years: TargetYears,
): TargetReading {
  return {
    op,
    value,
    value2,
    unit: unit === null || !unitAt ? unit : unitAsTyped(text, tokens, unitAt),
    ...years,
    ...(benchmark === undefined ? {} : { benchmark }),
    ...scopeOf(text, tokens, next),
    ...typedText(text, tokens, from, next),
  };
}

const scopeEnds = new Set([',', ';', '.', '(', ')', ':', '%']);
const afterFigure = optional(phrase('trở lên', 'trở xuống', 'tổng số', 'số'));
const LONGEST_SCOPE = 30;

/** The words right after the figure: "hồ sơ công việc tại cấp huyện". */
function scopeOf(
  text: string,
  tokens: readonly Token[],
  next: number,
): { readonly scope?: string } {
  const from = afterFigure(tokens, next)?.next ?? next;
  let to = from;
  while (to - from < LONGEST_SCOPE && !endsScope(tokens, to)) to += 1;
  if (to === from) return {};
  const { quote } = typedText(text, tokens, from, to);
  return { scope: quote.normalize('NFC').replace(/\s+/g, ' ') };
}

function endsScope(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isFigure = token?.kind === 'digits' && wordAt(tokens, at + 1) === '%';
  return token === undefined || isFigure || scopeEnds.has(token.text);
}
