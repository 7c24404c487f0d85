/**
 * A number as Vietnamese documents print it. It stands in `plan/` because targets are put into words
 * here; everything about reading numbers is in `vietnamese/`.
 */

/**
 * Decimal comma, dot between thousands, trailing zeros dropped.
 *
 * @param decimals decimals that are shown at most
 * @example printNumber(1234.5, 2) // '1.234,5'
 * @example printNumber(0.285 * 100, 2) // '28,5': fifteen digits are kept, as a sheet does
 */
export function printNumber(value: number, decimals: number): string {
  const kept = Number(Math.abs(value).toPrecision(15));
  const [whole = '0', fraction = ''] = kept.toFixed(decimals).split('.');
  const digits = fraction.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const text = digits === '' ? grouped : `${grouped},${digits}`;
  return value < 0 && text !== '0' ? `-${text}` : text;
}
