/** A unit as it is shown: the words of the text in small letters, with the capitals that units of their own have. */
import { typedText } from '../text/parser';
import type { Token } from '../text/token';

const capitals: Readonly<Record<string, string>> = {
  usd: 'USD',
  eur: 'EUR',
  vnđ: 'VNĐ',
  vnd: 'VND',
  kwh: 'kWh',
  mw: 'MW',
  gw: 'GW',
  fdi: 'FDI',
  ocop: 'OCOP',
};

/**
 * @param place the tokens of the unit, the last one not included
 * @example "TRIỆU USD" → "triệu USD", "số /tuần" → "số/tuần"
 */
export function unitAsTyped(
  text: string,
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
): string {
  const { quote } = typedText(text, tokens, from, to);
  return quote
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .replace(/[^ /]+/g, (word) => capitals[word] ?? word)
    .replace(/(?<=m)²/g, '2')
    .replace(/(?<=m)³/g, '3');
}
