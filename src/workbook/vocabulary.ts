/**
 * The words that stand on the sheets for the codes of the plan. Each list is read both ways; reading
 * forgives letter case, as Excel's own comparison does.
 */
import type { DeadlineKind, Cadence, Comparison, Measure } from '../plan/types';

/** `≥` and `≤` are what officers write; workbooks of other programs may hold `>=` and `<=`. */
export const comparisonWords: Readonly<Record<Comparison, string>> = {
  '>=': '≥',
  '>': '>',
  '<=': '≤',
  '<': '<',
  '=': '=',
  between: 'Khoảng',
  increaseBy: 'Tăng thêm',
  decreaseBy: 'Giảm',
  done: 'Hoàn thành',
};

export const measureWords: Readonly<Record<Measure, string>> = {
  ratio: 'Tỷ lệ',
  count: 'Số lượng',
  level: 'Cấp độ',
  rank: 'Thứ hạng',
  index: 'Chỉ số công bố',
  yesNo: 'Định tính',
};

export const cadenceWords: Readonly<Record<Cadence, string>> = {
  quarterly: 'Hằng quý',
  yearly: 'Hằng năm',
};

export const kindWords: Readonly<Record<DeadlineKind, string>> = {
  fixed: 'Có ngày',
  recurring: 'Định kỳ',
  range: 'Khoảng thời gian',
  ongoing: 'Thường xuyên',
  event: 'Theo sự kiện',
  done: 'Đã hoàn thành',
  none: 'Không nêu',
};

export const yesNoSetting = { yes: 'Có', no: 'Không' } as const;

/**
 * The code that a word stands for; `null` for any other text.
 *
 * @example codeOf(measureWords, 'tỷ lệ') // 'ratio'
 */
export function codeOf<Code extends string>(
  words: Readonly<Record<Code, string>>,
  text: string,
): Code | null {
  const wanted = folded(text);
  for (const code in words) if (folded(words[code]) === wanted) return code;
  return null;
}

/**
 * @example comparisonOf('≥') // '>='
 * @example comparisonOf('>=') // '>='
 */
export function comparisonOf(text: string): Comparison | null {
  const word = text.trim();
  if (word === '>=' || word === '<=') return word;
  return codeOf(comparisonWords, word);
}

function folded(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
