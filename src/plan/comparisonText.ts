/**
 * A target in words: "tối thiểu 95%", "trong nhóm 12 hạng đầu". Values are as the plan prints them (95
 * for 95%); the sheet's fractions are converted by the caller.
 */
import { printNumber } from './printedNumber';
import type { Comparison, Measure } from './types';

interface Shape {
  readonly measure: Measure;
  readonly unit: string | null;
}

interface Compared {
  readonly op: Comparison;
  readonly value: number | null;
  readonly value2?: number | null;
  readonly benchmark?: string | null;
  /** With a change: the year it is measured from, and the figure of that year when it is known. */
  readonly base?: { readonly year: number | null; readonly value: number | null } | null;
}

/**
 * Whether figures in a unit are percentages, which sheets hold as fractions.
 *
 * @example isPercent('%') // true
 * @example isPercent('%/năm') // true
 * @example isPercent('doanh nghiệp') // false
 */
export function isPercent(unit: string | null): boolean {
  return unit !== null && unit.startsWith('%');
}

/**
 * A figure with its unit, as a sentence says it.
 *
 * @example figureText({ measure: 'count', unit: 'doanh nghiệp' }, 50) // '50 doanh nghiệp'
 * @example figureText({ measure: 'level', unit: 'cấp độ' }, 3) // 'cấp độ 3'
 */
export function figureText({ measure, unit }: Shape, value: number): string {
  const number = printNumber(value, 4);
  if (unit === null || unit === '') return number;
  if (isPercent(unit)) return `${number}${unit}`;
  return measure === 'level' || measure === 'rank' ? `${unit} ${number}` : `${number} ${unit}`;
}

/**
 * @example comparisonText({ measure: 'ratio', unit: '%' }, { op: '>=', value: 95 }) // 'tối thiểu 95%'
 * @example comparisonText({ measure: 'rank', unit: 'hạng' }, { op: '<=', value: 12, value2: 8 })
 *   // 'trong nhóm 12 hạng đầu (phấn đấu hạng 8)'
 * @example comparisonText({ measure: 'index', unit: 'điểm' }, { op: '>', value: null, benchmark: 'trung bình cả nước' })
 *   // 'cao hơn trung bình cả nước'
 * @example comparisonText({ measure: 'ratio', unit: '%' }, { op: 'decreaseBy', value: 10, base: { year: 2021, value: 100 } })
 *   // 'giảm 10% so với năm 2021'
 */
export function comparisonText(shape: Shape, compared: Compared): string {
  const { op, value, value2 = null, benchmark = null, base = null } = compared;
  if (op === 'done') return 'hoàn thành';
  if (value === null) return benchmark === null ? 'chưa có số để so' : relative(op, benchmark);
  if (op === 'between') {
    return value2 === null
      ? `từ ${figureText(shape, value)}`
      : `từ ${figureText(shape, value)} đến ${figureText(shape, value2)}`;
  }
  const stretch = value2 === null ? '' : ` (phấn đấu ${figureText(shape, value2)})`;
  if (op === 'increaseBy' || op === 'decreaseBy') {
    const verb = op === 'increaseBy' ? 'tăng thêm' : 'giảm';
    return `${verb} ${changeText(shape, value, base)}${stretch}`;
  }
  return `${absolute(shape, op, value)}${stretch}`;
}

function relative(op: Comparison, benchmark: string): string {
  switch (op) {
    case '>':
      return `cao hơn ${benchmark}`;
    case '<':
      return `thấp hơn ${benchmark}`;
    case '<=':
      return `không cao hơn ${benchmark}`;
    case '=':
      return `bằng ${benchmark}`;
    case 'increaseBy':
      return `tăng so với ${benchmark}`;
    case 'decreaseBy':
      return `giảm so với ${benchmark}`;
    default:
      return `không thấp hơn ${benchmark}`;
  }
}

function absolute(
  shape: Shape,
  op: Exclude<Comparison, 'between' | 'done' | 'increaseBy' | 'decreaseBy'>,
  value: number,
): string {
  const figure = figureText(shape, value);
  switch (op) {
    case '>=':
      return `tối thiểu ${figure}`;
    case '>':
      return `trên ${figure}`;
    case '<=':
      return shape.measure === 'rank'
        ? `trong nhóm ${printNumber(value, 0)} hạng đầu`
        : `không quá ${figure}`;
    case '<':
      return `dưới ${figure}`;
    case '=':
      return `đạt ${figure}`;
  }
}

/**
 * A change of a percentage is counted in points: from 60% by 5% would be 63%, by 5 points 65%. Where the
 * baseline year itself counts as 100% the two are the same, and officers say the plain percentage.
 */
function changeText(shape: Shape, value: number, base: Compared['base'] = null): string {
  const year = base?.year ?? null;
  const since = year === null ? '' : ` so với năm ${String(year)}`;
  if (!isPercent(shape.unit)) return `${figureText(shape, value)}${since}`;
  return `${printNumber(value, 4)}${base?.value === 100 ? '%' : ' điểm %'}${since}`;
}
