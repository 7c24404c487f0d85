/**
 * Which texts Excel leaves alone. It reads what is typed again: '=…' becomes a formula, '1/2' a date, '85%'
 * a number; so text of ours that is not plain words is marked as text (quotePrefix, the apostrophe of the
 * formula bar) by both writers alike. Plain words go without the mark, since it shows in the formula bar.
 */

/** 'Tháng 3 2026', 'Thg 3', 'T3', 'Jan 5', 'Q1' may be taken for dates by some language of Excel. */
const startsLikeDate =
  /^(t|th|thg|tháng|q|quý|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|sept)[\s.,/-]*\d/i;

const logical = /^(true|false|đúng|sai)$/i;

/** A date or a number never takes so many characters and still holds words. */
const longestDate = 32;

/**
 * @example isPlainWords('Hoàn thành') // true
 * @example isPlainWords('=1+1') // false
 * @example isPlainWords('85%') // false
 */
export function isPlainWords(text: string): boolean {
  const words = text.replace(/^ +/, '');
  if (!/^[\p{L}“«(]/u.test(words)) return false;
  if (words.startsWith('(') && !/^\(\p{L}/u.test(words)) return false;
  if (logical.test(words.trimEnd())) return false;
  return words.length > longestDate || !startsLikeDate.test(words);
}
