/**
 * One spelling for a word that may be typed in several: composed or decomposed Unicode, capitals, the old
 * and the new place of the tone mark (hoà/hòa, uỷ/ủy), and the pairs that documents use side by side.
 */

/** Both spellings stand in official documents: quí/quý, hàng/hằng, tỉ/tỷ, kì/kỳ. */
const pairs: Readonly<Record<string, string>> = {
  quí: 'quý',
  quy: 'quy',
  hàng: 'hằng',
  tỉ: 'tỷ',
  kì: 'kỳ',
  qui: 'quy',
  lí: 'lý',
  mĩ: 'mỹ',
};

const TONE_ON_LAST = /(?<!q)([ou])([àáảãạèéẻẽẹỳýỷỹỵ])$/;
const plainVowel: Readonly<Record<string, string>> = Object.fromEntries(
  [...'àáảãạèéẻẽẹỳýỷỹỵ'].map((letter, index) => [letter, 'aey'[Math.floor(index / 5)] ?? letter]),
);
const toned: Readonly<Record<string, string>> = { o: 'òóỏõọ', u: 'ùúủũụ' };

/**
 * @example foldWord('QUÍ') // 'quý'
 * @example foldWord('Uỷ') // 'ủy'
 */
export function foldWord(typed: string): string {
  const lower = typed.normalize('NFC').toLowerCase().normalize('NFC');
  const word = pairs[lower] ?? lower;
  return word.replace(TONE_ON_LAST, (both, first: string, second: string) => {
    const plain = plainVowel[second];
    const tone = [...'àáảãạèéẻẽẹỳýỷỹỵ'].indexOf(second) % 5;
    const marked = [...(toned[first] ?? '')][tone];
    return plain === undefined || marked === undefined || !isPair(first, plain)
      ? both
      : marked + plain;
  });
}

/** Only these pairs of vowels are written in both ways. */
function isPair(first: string, second: string): boolean {
  return first === 'o' ? second === 'a' || second === 'e' : second === 'y';
}
