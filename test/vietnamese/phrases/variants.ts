/**
 * Other ways to type the same words, which must never change a reading. Every phrase of the collection is
 * typed in each of them; under mutation, where the same is asked some thousand times, every third in one of
 * them.
 */
export const variants: readonly (readonly [name: string, type: (text: string) => string])[] = [
  ['chữ hoa', (text) => text.toUpperCase()],
  ['chữ thường', (text) => text.toLowerCase()],
  ['Unicode tổ hợp (NFD)', (text) => text.normalize('NFD')],
  ['Unicode dựng sẵn (NFC)', (text) => text.normalize('NFC')],
  ['khoảng trắng kép', (text) => text.replace(/ /g, '  ')],
  ['khoảng trắng không ngắt', (text) => text.replace(/ /g, '\u00A0')],
  ['tab', (text) => text.replace(/ /g, '\t')],
  ['khoảng trắng ở hai đầu', (text) => `  ${text}  `],
  ['dấu chấm cuối', (text) => (/[.…]$/.test(text) ? text : `${text}.`)],
  ['dấu chấm phẩy cuối', (text) => `${text.replace(/[.;]$/, '')};`],
  ['gạch nối thay gạch ngang', (text) => text.replace(/[–—]/g, '-')],
  ['gạch ngang thay gạch nối', (text) => text.replace(/ - /g, ' – ')],
];

const FEWER = 3;

/** The phrases to be typed in the variant of a name. */
export function phrasesFor<Phrase>(variant: string, phrases: readonly Phrase[]): readonly Phrase[] {
  if (process.env['MUTATION'] === undefined) return phrases;
  const turn = variants.findIndex(([name]) => name === variant);
  return phrases.filter((_, index) => index % (variants.length * FEWER) === turn * FEWER);
}
