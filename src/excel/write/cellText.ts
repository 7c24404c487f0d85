/**
 * How text is handed to Excel so that it stays text. Excel reads what a program writes as if it were
 * typed: '=…' becomes a formula, '1/2' a date, '85%' a number. A leading apostrophe prevents it, and the
 * cell then holds the bare text with the same mark (quotePrefix) that the .xlsx writer gives it. Plain
 * words go without, since the apostrophe shows in the formula bar.
 */

/** 'Tháng 3 2026', 'Thg 3', 'T3', 'Jan 5', 'Q1' may be taken for dates by some language of Excel. */
const startsLikeDate =
  /^(t|th|thg|tháng|q|quý|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|sept)[\s.,/-]*\d/i;

const logical = /^(true|false|đúng|sai)$/i;

/** A date or a number never takes so many characters and still holds words. */
const longestDate = 32;

function isPlainWords(text: string): boolean {
  if (!/^[\p{L}“«(]/u.test(text)) return false;
  if (text.startsWith('(') && !/^\(\p{L}/u.test(text)) return false;
  if (logical.test(text)) return false;
  return text.length > longestDate || !startsLikeDate.test(text);
}

/**
 * @example writtenText('Hoàn thành') // 'Hoàn thành'
 * @example writtenText('=1+1') // "'=1+1"
 * @example writtenText('85%') // "'85%"
 */
export function writtenText(text: string): string {
  return text === '' || isPlainWords(text) ? text : `'${text}`;
}
