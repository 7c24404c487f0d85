/** Levels whose unit stands before the number: "đạt cấp độ 3", "mức độ 4 trở lên". */
import { wordAt, type Token } from '../text/token';
import { compareWordBefore } from './comparisons';
import { figureAt } from './figures';
import type { Found } from './found';
import { unitBefore } from './units';

const levelVerbs = new Set([
  'đạt',
  'lên',
  'từ',
  'thiểu',
  'nhất',
  'mức',
  'tới',
  'giữ',
  'trì',
  'trên',
]);

/** "đạt cấp độ 3": the unit stands before its number. */
export function levelAt(tokens: readonly Token[], at: number): Found | null {
  const unit = unitBefore(tokens, at);
  if (!unit || !levelVerbs.has(wordAt(tokens, at - 1))) return null;
  const figure = figureAt(tokens, unit.next);
  if (!figure || figure.percent) return null;
  const word = compareWordBefore(tokens, at);
  return {
    op: word?.op ?? '>=',
    value: figure.value,
    value2: figure.value2,
    unit: unit.value,
    from: word?.from ?? at,
    next: figure.next,
  };
}
