/** Where a figure that can be read is hardly meant: the bounds of each suspicion, from both sides. */
import {
  likeTargetsFindings,
  plausibleFindings,
} from '../../../src/assessment/findings/plausibleCheck';
import type { IndicatorCase } from '../../../src/assessment/types';
import type { Comparison } from '../../../src/plan/types';
import { count, empty, placed, rank, ratio, target, typed, yesNo } from '../cases';

const codes = (indicator: IndicatorCase) =>
  plausibleFindings(placed(indicator)).map(({ code }) => code);
const share = (result: number, goal: number, op: Comparison = '>=') =>
  ratio({ result: typed(result), resultTyped: true, target: target(op, goal) });
const index = (result: number, goal = 50) =>
  count({ measure: 'index', result: typed(result), target: target('>=', goal) });
const firms = (result: number, goal = 5) =>
  count({ result: typed(result), target: target('>=', goal) });

describe('tỷ lệ nhỏ đi một trăm lần', () => {
  it.each([
    [0.0085, 0.8, 1],
    [0.01, 0.8, 1],
    [0.0101, 0.8, 0],
    [0, 0.8, 0],
    [0.0085, 0.3, 1],
    [0.0085, 0.29, 0],
  ])('kết quả %d khi mục tiêu là %d: %d phát hiện', (result, goal, times) => {
    expect(codes(share(result, goal))).toHaveLength(times);
  });

  it('nói ở ô «Kết quả» và cho chọn số có lẽ là đúng', () => {
    expect(plausibleFindings(placed(share(0.0085, 0.8)))).toMatchObject([
      {
        code: 'percentTooSmall',
        place: { cell: 'G7' },
        meanings: [{ kind: 'percent', shown: '85%', value: 0.85 }],
      },
    ]);
  });

  it('có tử số, mẫu số thì không nghi: 1 trên 200 là 0,5%', () => {
    expect(codes(ratio({ numerator: typed(1), denominator: typed(200) }))).toEqual([]);
  });

  it('mục tiêu tối đa thì càng nhỏ càng tốt', () => {
    expect(codes(share(0.005, 0.5, '<='))).toEqual([]);
  });
});

describe('số ở thang điểm khác, đơn vị khác', () => {
  it.each([
    [index(2500), 1],
    [index(2499), 0],
    [index(1), 1],
    [index(1.01), 0],
    [index(0), 0],
    [firms(500), 1],
    [firms(499), 0],
    // A running total is small at the beginning of the year.
    [firms(0.01, 500), 0],
    [{ ...firms(500), measure: 'level' as const }, 0],
    [firms(500, 0), 0],
  ])('%j: %d phát hiện', (indicator, times) => {
    expect(codes(indicator)).toEqual(times === 1 ? ['farFromTarget'] : []);
  });

  it('nói ở ô «Kết quả»', () => {
    expect(plausibleFindings(placed(index(2500)))[0]?.place.cell).toBe('G7');
  });

  it('chưa có số liệu hoặc chưa có mục tiêu thì không nghi gì', () => {
    expect(codes(count({ result: empty }))).toEqual([]);
    expect(codes(count({ result: typed(500), target: null }))).toEqual([]);
  });
});

describe('cả trang chép lại mục tiêu', () => {
  const same = (goal: number) => share(goal, goal);
  const five = [0.7, 0.75, 0.8, 0.85, 0.9].map(same);
  const found = (...indicators: readonly IndicatorCase[]) =>
    likeTargetsFindings(indicators.map((one) => placed(one)));

  it('năm kết quả trùng mục tiêu thì hỏi một lần cho cả trang, bốn thì chưa', () => {
    expect(found(...five)).toMatchObject([
      { code: 'figuresLikeTargets', place: { sheet: 'Số liệu Q1-2026', cell: '' }, subject: null },
    ]);
    expect(found(...five.slice(1))).toEqual([]);
    expect(found()).toEqual([]);
  });

  it('một kết quả khác mục tiêu là đủ để thôi hỏi', () => {
    expect(found(...five, share(0.71, 0.7))).toEqual([]);
  });

  it.each<[string, IndicatorCase]>([
    ['đúng 100%', share(1, 1)],
    ['đúng 0', firms(0, 0)],
    ['đã hoàn thành', yesNo({ result: typed('Hoàn thành') })],
    ['đúng thứ hạng', rank({ result: typed(12) })],
    ['đúng cấp độ', rank({ measure: 'level', result: typed(12) })],
    ['đúng mức tăng', { ...firms(5), target: target('increaseBy', 5) }],
    ['đúng mức giảm', { ...firms(5), target: target('decreaseBy', 5) }],
    ['đã giải trình', { ...same(0.7), explanation: 'đúng như vậy' }],
    ['chưa có số liệu', ratio()],
    ['chưa có mục tiêu', { ...share(0.7, 0.7), target: null }],
    ['chưa có số để so', { ...index(50), target: target('>', null) }],
  ])('%s thì không tính là trùng', (_, indicator) => {
    expect(found(...five.slice(1), indicator)).toEqual([]);
    // Nor does it speak against the others.
    expect(found(...five, indicator)).toHaveLength(1);
  });

  it('điểm, số lượng trùng mục tiêu cũng tính', () => {
    expect(found(...five.slice(2), index(50), firms(5))).toHaveLength(1);
  });
});
