/**
 * Numbers beside their targets. A result is shown with as many decimals as it takes to see that it
 * differs: 97,996% must never read "98%" beside a target of 98% that was missed.
 */
import { printNumber } from '../plan/printedNumber';

const MOST_DECIMALS = 9;

/**
 * @param maxDecimals decimals that are shown at most; trailing zeros are dropped
 * @param apartFrom the figure it stands beside; more decimals are shown until the two look different
 * @example formatNumber(1234.5) // '1.234,5'
 * @example formatNumber(2.9996, 2, 3) // '2,9996'
 */
export function formatNumber(
  value: number,
  maxDecimals = 2,
  apartFrom: number | null = null,
): string {
  let decimals = maxDecimals;
  if (apartFrom !== null && Math.abs(value - apartFrom) > 1e-9) {
    const other = apartFrom;
    while (
      decimals < MOST_DECIMALS &&
      printNumber(value, decimals) === printNumber(other, decimals)
    ) {
      decimals += 1;
    }
  }
  return printNumber(value, decimals);
}

/**
 * A fraction as a percentage.
 *
 * @example formatPercent(0.855) // '85,5%'
 * @example formatPercent(0.97996, 2, 0.98) // '97,996%'
 */
export function formatPercent(
  fraction: number,
  maxDecimals = 2,
  apartFrom: number | null = null,
): string {
  const other = apartFrom === null ? null : apartFrom * 100;
  return `${formatNumber(fraction * 100, maxDecimals, other)}%`;
}
