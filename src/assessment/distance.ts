/**
 * The distance between a result and its target in natural units, in the words that the column «Chênh
 * lệch» of a sheet «Số liệu …» computes by formula as well. The two must say the same, letter by letter.
 *
 * `bound` is the target; with `increaseBy`/`decreaseBy` the baseline plus/minus the target; with
 * `between` the lower bound. A = |value − bound|. "up" are `>=`, `>`, `=`, `between`, `increaseBy`; "down" are
 * `<=`, `<`, `decreaseBy`. The rows are tried from top to bottom:
 *
 * | when                                                         | text                                    |
 * |--------------------------------------------------------------|-----------------------------------------|
 * | no value, no bound, measure `yesNo`, or comparison `done`    | (empty)                                 |
 * | satisfied, A rounds to 0                                     | (empty)                                 |
 * | satisfied, measure `rank`, down                              | `tốt hơn X hạng`                        |
 * | satisfied, down                                              | `thấp hơn X`                            |
 * | satisfied, up                                                | `vượt X`                                |
 * | short, up, value < bound or `>`, numerator and denominator > 0 given | `thiếu N để đạt P`; for `>`: `thiếu N để đạt trên P` |
 * | short, A rounds to 0                                         | `sát mục tiêu, chưa đạt`                |
 * | short, measure `rank`, down                                  | `kém X hạng`                            |
 * | short, down                                                  | `vượt X so với mức tối đa`              |
 * | short, up, value < bound                                     | `thiếu X`                               |
 * | short, `=`, value > bound                                    | `cao hơn X`                             |
 *
 * X: for a percentage ROUND(A*100,2) and ` điểm %`; otherwise ROUND(A,4), a space and the unit (without
 * unit the number alone). For ranks X is the number alone, `hạng` stands in the text.
 * P: for a percentage ROUND(bound*100,2) and `%`; otherwise ROUND(bound,4).
 * N: the smallest number that, added to the numerator, reaches the target:
 * CEILING(bound*denominator − numerator − 1E-9), for `>` INT(bound*denominator − numerator + 1E-9) + 1; at least 1.
 * Numbers have a decimal comma and no thousands separator.
 */
import { satisfies, type Threshold } from './comparison';
import type { Parts } from './figure';
import type { IndicatorCase } from './types';

const NOISE = 1e-9;

type Measured = Pick<IndicatorCase, 'measure' | 'unit' | 'percent'>;

/**
 * The distance as the sheet says it; '' when nothing can be said. See the table above.
 *
 * @param value unrounded, in the sheet's scale
 * @param parts numerator and denominator when the value was made of them
 * @example distanceText(ratio, 0.935, { numerator: 187, denominator: 200 }, atLeast95Percent) // 'thiếu 3 để đạt 95%'
 * @example distanceText(ratio, 0.975, null, atLeast95Percent) // 'vượt 2,5 điểm %'
 * @example distanceText(rank, 15, null, rankAtMost12) // 'kém 3 hạng'
 */
export function distanceText(
  measured: Measured,
  value: number,
  parts: Parts | null,
  threshold: Threshold,
): string {
  if (measured.measure === 'yesNo') return '';
  return satisfies(value, threshold)
    ? aheadText(measured, value, threshold)
    : shortText(measured, value, parts, threshold);
}

function aheadText(measured: Measured, value: number, { bound, direction }: Threshold): string {
  const amount = amountOf(measured, value - bound);
  if (amount === 0) return '';
  if (direction === 'up') return `vượt ${withUnit(measured, amount)}`;
  if (measured.measure === 'rank') return `tốt hơn ${decimalComma(amount)} hạng`;
  return `thấp hơn ${withUnit(measured, amount)}`;
}

function shortText(
  measured: Measured,
  value: number,
  parts: Parts | null,
  threshold: Threshold,
): string {
  const { bound, direction, strict } = threshold;
  const isBelow = value < bound;
  if (parts !== null && direction === 'up' && (isBelow || strict)) {
    const wanted = `${strict ? 'trên ' : ''}${boundText(measured, bound)}`;
    return `thiếu ${decimalComma(missingCount(parts, threshold))} để đạt ${wanted}`;
  }
  const amount = amountOf(measured, value - bound);
  if (amount === 0) return 'sát mục tiêu, chưa đạt';
  if (direction === 'down') {
    return measured.measure === 'rank'
      ? `kém ${decimalComma(amount)} hạng`
      : `vượt ${withUnit(measured, amount)} so với mức tối đa`;
  }
  return `${isBelow ? 'thiếu' : 'cao hơn'} ${withUnit(measured, amount)}`;
}

/**
 * How many more, or how many fewer, of the numerator reach the target while the denominator stays.
 *
 * @example missingCount({ numerator: 187, denominator: 200 }, atLeast95Percent) // 3
 * @example missingCount({ numerator: 7, denominator: 100 }, atMost5Percent) // 2
 */
export function missingCount(
  { numerator, denominator }: Parts,
  { bound, strict, direction }: Threshold,
): number {
  const gap = (bound * denominator - numerator) * (direction === 'up' ? 1 : -1);
  const missing = strict ? Math.floor(gap + NOISE) + 1 : Math.ceil(gap - NOISE);
  return Math.max(1, missing);
}

/** A difference as it is shown, without its sign: points of a percentage, or units. */
export function amountOf({ percent }: Pick<Measured, 'percent'>, difference: number): number {
  const amount = Math.abs(difference);
  return percent ? roundAsExcel(amount * 100, 2) : roundAsExcel(amount, 4);
}

/** 'điểm %' for points, the unit for everything else. */
export function withUnit(
  { percent, unit }: Pick<Measured, 'percent' | 'unit'>,
  amount: number,
): string {
  if (percent) return `${decimalComma(amount)} điểm %`;
  return unit === null || unit === '' ? decimalComma(amount) : `${decimalComma(amount)} ${unit}`;
}

function boundText({ percent }: Measured, bound: number): string {
  return percent
    ? `${decimalComma(roundAsExcel(bound * 100, 2))}%`
    : decimalComma(roundAsExcel(bound, 4));
}

/**
 * ROUND as Excel does it: half away from zero on the 15 digits that Excel keeps, so that 1.005 (which
 * a computer stores as 1.00499…) gives 1.01 in both.
 */
function roundAsExcel(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(Number((value * factor).toPrecision(15))) / factor;
}

/** A number as `&` joins it to words in a sheet: a decimal comma, nothing between thousands. */
export function decimalComma(value: number): string {
  return String(value).replace('.', ',');
}
