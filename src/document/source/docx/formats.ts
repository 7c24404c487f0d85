/** How Word writes the numbers of a list. */

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  let rest = Math.min(number, 3999);
  let text = '';
  for (const [value, sign] of ROMAN) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}

/** a … z, aa, bb …: Word counts the Latin alphabet, without đ. */
function letter(number: number): string {
  const sign = String.fromCharCode(97 + ((number - 1) % 26));
  return sign.repeat(Math.min(Math.ceil(number / 26), 10));
}

/**
 * A number of a list as printed; formats that plans do not use are written as figures.
 *
 * @example formatNumber(4, 'upperRoman') // 'IV'
 * @example formatNumber(5, 'lowerLetter') // 'e'
 */
export function formatNumber(number: number, format: string): string {
  if (number < 1 && format !== 'decimal') return String(number);
  switch (format) {
    case 'upperRoman':
      return roman(number);
    case 'lowerRoman':
      return roman(number).toLowerCase();
    case 'upperLetter':
      return letter(number).toUpperCase();
    case 'lowerLetter':
      return letter(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(number);
  }
}
