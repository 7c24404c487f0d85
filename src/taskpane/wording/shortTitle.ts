/**
 * A plan's title short enough for a pane of 350 pixels. Official titles run over 200 characters; their
 * first clause and their years tell one plan from another. The full title stays one step away.
 */

const LONG_ENOUGH = 80;
const SPAN = /(?:giai đoạn|năm)\s+\d{4}(?:\s*[-–]\s*\d{4})?\s*$/i;

/**
 * @example shortTitle('Cải cách hành chính; nâng cao hiệu quả … tỉnh Quảng Ngãi giai đoạn 2026 - 2030')
 * // 'Cải cách hành chính … giai đoạn 2026 - 2030' when the title is longer than 80 characters
 * @example shortTitle('Kế hoạch CCHC năm 2025') // 'Kế hoạch CCHC năm 2025'
 */
export function shortTitle(title: string): string {
  const whole = title.trim().replace(/\s+/g, ' ');
  if (whole.length <= LONG_ENOUGH) return whole;
  const span = SPAN.exec(whole)?.[0].trim() ?? '';
  const [clause = whole] = whole.split(/[;,:]/);
  const start = clause.length <= LONG_ENOUGH ? clause.trim() : wordsWithin(clause, LONG_ENOUGH);
  return span === '' ? `${start} …` : `${start} … ${span}`;
}

function wordsWithin(text: string, length: number): string {
  const cut = text.lastIndexOf(' ', length);
  return text.slice(0, cut > 0 ? cut : length);
}
