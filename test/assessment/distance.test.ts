import { thresholdOf } from '../../src/assessment/comparison';
import { distanceText } from '../../src/assessment/distance';
import type { Baseline, Comparison } from '../../src/plan/types';
import { target } from './cases';

const shapes = {
  ratio: { measure: 'ratio', unit: '%', percent: true },
  count: { measure: 'count', unit: 'doanh nghiệp', percent: false },
  bare: { measure: 'count', unit: null, percent: false },
  rank: { measure: 'rank', unit: 'hạng', percent: false },
  level: { measure: 'level', unit: 'cấp độ', percent: false },
  growth: { measure: 'index', unit: '%/năm', percent: true },
  yesNo: { measure: 'yesNo', unit: null, percent: false },
} as const;

function distance(
  shape: keyof typeof shapes,
  op: Comparison,
  goal: number,
  value: number,
  parts: readonly [number, number] | null = null,
  baseline: Baseline | null = null,
): string {
  const threshold = thresholdOf(target(op, goal), baseline);
  if (threshold === null) throw new Error('no threshold');
  const named = parts && { numerator: parts[0], denominator: parts[1] };
  return distanceText(shapes[shape], value, named, threshold);
}

describe('the distance to a target', () => {
  it.each([
    ['exactly there', '', distance('ratio', '>=', 0.8, 0.8)],
    ['above', 'vượt 2,5 điểm %', distance('ratio', '>=', 0.8, 0.825)],
    ['above, with parts', 'vượt 5 điểm %', distance('ratio', '>=', 0.8, 0.85, [170, 200])],
    ['above the lower end of a range', 'vượt 20 điểm %', distance('ratio', 'between', 0.25, 0.45)],
    ['more than asked', 'vượt 3 doanh nghiệp', distance('count', '>=', 50, 53)],
    ['more than asked, without unit', 'vượt 0,5', distance('bare', '>=', 1, 1.5)],
    ['below a maximum', 'thấp hơn 2 doanh nghiệp', distance('count', '<=', 5, 3)],
    ['a better rank', 'tốt hơn 4 hạng', distance('rank', '<=', 12, 8)],
    ['short, with parts', 'thiếu 3 để đạt 95%', distance('ratio', '>=', 0.95, 0.935, [187, 200])],
    [
      'floating noise asks for no case more (0.55 × 200 is 110.00000000000001)',
      'thiếu 1 để đạt 55%',
      distance('ratio', '>=', 0.55, 109 / 200, [109, 200]),
    ],
    [
      'short by a fraction of a case',
      'thiếu 1 để đạt 99,5%',
      distance('ratio', '>=', 0.995, 198 / 199, [198, 199]),
    ],
    [
      'exactly there where more is asked',
      'thiếu 1 để đạt trên 30%',
      distance('ratio', '>', 0.3, 0.3, [30, 100]),
    ],
    ['short of 100%', 'thiếu 2 để đạt 100%', distance('ratio', '=', 1, 0.98, [98, 100])],
    ['short, without parts', 'thiếu 1,5 điểm %', distance('ratio', '>=', 0.95, 0.935)],
    ['short of a number', 'thiếu 12 doanh nghiệp', distance('count', '>=', 50, 38)],
    ['a level short', 'thiếu 1 cấp độ', distance('level', '>=', 3, 2)],
    ['a growth rate short', 'thiếu 1,25 điểm %', distance('growth', '>=', 0.1, 0.0875)],
    ['above a maximum', 'vượt 2 doanh nghiệp so với mức tối đa', distance('count', '<=', 5, 7)],
    [
      'a share above its maximum',
      'vượt 5 điểm % so với mức tối đa',
      distance('ratio', '<=', 0.1, 0.15, [15, 100]),
    ],
    ['a worse rank', 'kém 3 hạng', distance('rank', '<=', 12, 15)],
    ['beyond an exact number', 'cao hơn 1 cấp độ', distance('level', '=', 3, 4)],
    [
      'short by less than is shown',
      'sát mục tiêu, chưa đạt',
      distance('ratio', '>=', 0.95, 0.949999),
    ],
    ['above by less than is shown', '', distance('ratio', '>=', 0.95, 0.950001)],
    [
      'a change that is short',
      'thiếu 2 điểm %',
      distance('ratio', 'increaseBy', 0.05, 0.63, null, { year: 2025, value: 0.6 }),
    ],
    [
      'a decrease that is short',
      'vượt 1 doanh nghiệp so với mức tối đa',
      distance('count', 'decreaseBy', 2, 9, null, { year: 2025, value: 10 }),
    ],
    ['yes or no', '', distance('yesNo', 'done', 1, 0)],
  ])('%s: «%s»', (_, text, said) => {
    expect(said).toBe(text);
  });

  it('keeps four decimals at most, with a comma and no dots', () => {
    expect(distance('count', '>=', 12345.67891, 0)).toBe('thiếu 12345,6789 doanh nghiệp');
  });

  it('rounds a half up as Excel does', () => {
    expect(distance('ratio', '>=', 0.5, 0.49995 - 0.00005)).toBe('thiếu 0,01 điểm %');
    expect(distance('bare', '>=', 1.00005, 0)).toBe('thiếu 1,0001');
  });
});
