/** The words beside a figure that say how a result is compared with it. */
import type { Comparison } from '../../plan/types';
import { wordAt, type Token } from '../text/token';

type Word = readonly [words: readonly string[], op: Comparison];

/** Longer phrases first: "không quá" before "quá". */
const before: readonly Word[] = (
  [
    ['bằng hoặc cao hơn', '>='],
    ['bằng hoặc lớn hơn', '>='],
    ['lớn hơn hoặc bằng', '>='],
    ['cao hơn hoặc bằng', '>='],
    ['nhỏ hơn hoặc bằng', '<='],
    ['thấp hơn hoặc bằng', '<='],
    ['dưới hoặc bằng', '<='],
    ['không vượt quá', '<='],
    ['đạt và vượt', '>='],
    ['đạt hoặc vượt', '>='],
    ['không thấp hơn', '>='],
    ['không ít hơn', '>='],
    ['không nhỏ hơn', '>='],
    ['không cao hơn', '<='],
    ['không lớn hơn', '<='],
    ['không nhiều hơn', '<='],
    ['giảm xuống còn', '<='],
    ['xuống còn', '<='],
    ['giảm xuống', '<='],
    ['giảm còn', '<='],
    ['chỉ còn', '<='],
    ['cao nhất là', '<='],
    ['nhiều nhất', '<='],
    ['không quá', '<='],
    ['không trên', '<='],
    ['không dưới', '>='],
    ['không kém', '>='],
    ['tối thiểu', '>='],
    ['ít nhất', '>='],
    ['thấp nhất', '>='],
    ['tối đa', '<='],
    ['cao hơn', '>'],
    ['lớn hơn', '>'],
    ['nhiều hơn', '>'],
    ['thấp hơn', '<'],
    ['nhỏ hơn', '<'],
    ['ít hơn', '<'],
    ['vượt mức', '>'],
    ['vượt', '>'],
    ['trên', '>'],
    ['hơn', '>'],
    ['dưới', '<'],
    ['xuống', '<='],
    ['còn', '<='],
    ['> =', '>='],
    ['< =', '<='],
    ['≥', '>='],
    ['≤', '<='],
    ['>', '>'],
    ['<', '<'],
  ] as const
).map(([words, op]) => [words.split(' '), op] as const);

/** Words that may stand between a comparison and its figure, and say nothing about it. */
const passing = new Set([
  'tương',
  'ứng',
  'là',
  'khoảng',
  'tỷ',
  'lệ',
  'bình',
  'quân',
  'mức',
  'đạt',
  'thêm',
  'từ',
  'dự',
  'kiến',
  'có',
  'được',
  'lên',
  'đến',
  'ở',
  'phấn',
  'đấu',
  ':',
]);

const REACH = 7;

export interface CompareWord {
  readonly op: Comparison;
  readonly from: number;
}

function endsAt(tokens: readonly Token[], end: number, words: readonly string[]): number | null {
  const from = end - words.length;
  return words.every((word, index) => wordAt(tokens, from + index) === word) ? from : null;
}

/** The comparison that stands before the figure at `at`; `null` when none does. */
export function compareWordBefore(tokens: readonly Token[], at: number): CompareWord | null {
  let end = at;
  for (let steps = 0; steps <= REACH; steps += 1) {
    for (const [words, op] of before) {
      const from = endsAt(tokens, end, words);
      if (from !== null) return { op, from };
    }
    if (!passing.has(wordAt(tokens, end - 1))) return null;
    end -= 1;
  }
  return null;
}

/** "80% trở lên", "từ 30% trở xuống", "80% hoặc cao hơn" */
export function compareWordAfter(tokens: readonly Token[], next: number): Comparison | null {
  for (let at = next; at < next + 5; at += 1) {
    const pair = `${wordAt(tokens, at)} ${wordAt(tokens, at + 1)}`;
    if (pair === 'trở lên' || pair === 'hoặc hơn') return '>=';
    if (pair === 'trở xuống') return '<=';
    if (tokens[at]?.kind !== 'word' && wordAt(tokens, at) !== '/') return null;
  }
  return null;
}
