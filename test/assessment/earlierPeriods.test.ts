/** Earlier figures beside the current one: which of them, by how much, and in which words. */
import { earlierComparisons, earlierText, lastPeriodOf } from '../../src/assessment/earlierPeriods';
import { countedNoun } from '../../src/assessment/countedNoun';
import type { EarlierFigure } from '../../src/assessment/placed';
import type { IndicatorCase } from '../../src/assessment/types';
import { count, empty, period, rank, ratio, typed, yesNo } from './cases';

const before = (id: string, result: number | string): EarlierFigure => ({
  period: period(id),
  numerator: empty,
  denominator: empty,
  result: typed(result),
});
const compared = (
  indicator: IndicatorCase,
  value: number | null,
  at: string,
  ...earlier: readonly EarlierFigure[]
) => earlierComparisons(indicator, value, period(at), earlier);
const kinds = (...given: Parameters<typeof compared>) =>
  compared(...given).map(({ kind, period: { id } }) => `${kind} ${id}`);

const score = count({ measure: 'index', unit: 'điểm' });

describe('kỳ trước', () => {
  it.each<[string, string, IndicatorCase, readonly EarlierFigure[], readonly string[]]>([
    [
      'Quý I đứng sau báo cáo năm trước',
      '2026-Q1',
      score,
      [before('2025-Y', 80)],
      ['lastPeriod 2025-Y'],
    ],
    ['không sau Quý III năm trước', '2026-Q1', score, [before('2025-Q3', 80)], []],
    ['không sau báo cáo của hai năm trước', '2026-Q1', score, [before('2024-Y', 80)], []],
    ['6 tháng không đứng sau năm trước', '2026-H1', score, [before('2025-Y', 80)], []],
    [
      'Quý I so cả báo cáo năm trước và cùng kỳ',
      '2026-Q1',
      score,
      [before('2025-Q1', 70), before('2025-Y', 80)],
      ['lastPeriod 2025-Y', 'lastYear 2025-Q1'],
    ],
    ['cùng kỳ của hai năm trước thì không', '2026-Q1', score, [before('2024-Q1', 70)], []],
    ['số lượng Quý I đếm lại từ đầu', '2026-Q1', count(), [before('2025-Y', 80)], []],
    [
      'trong năm thì so kỳ gần nhất',
      '2026-Y',
      score,
      [before('2025-Y', 60), before('2026-H1', 70), before('2026-Q3', 80)],
      ['lastPeriod 2026-Q3', 'lastYear 2025-Y'],
    ],
  ])('%s', (_, at, indicator, earlier, expected) => {
    expect(kinds(indicator, 85, at, ...earlier)).toEqual(expected);
  });

  it('số lượng chỉ so hai số lũy kế của một năm', () => {
    const [q1, h1, q3] = ['2026-Q1', '2026-H1', '2026-Q3'].map(period);
    if (!q1 || !h1 || !q3) throw new Error('no periods');
    expect(lastPeriodOf('count', h1, [q1])).toBe(q1);
    expect(lastPeriodOf('count', q3, [q1, h1])).toBeNull();
    expect(lastPeriodOf('count', period('2026-Y'), [q1, h1, q3])).toBe(h1);
    expect(lastPeriodOf('index', q3, [q1, h1])).toBe(h1);
    expect(lastPeriodOf('index', q1, [])).toBeNull();
  });
});

describe('tăng giảm', () => {
  it.each<[IndicatorCase, number | null, number, number | null, string]>([
    [ratio(), 0.75, 0.7, 0.05, 'tăng 5 điểm %'],
    [ratio(), 0.7, 0.75, -0.05, 'giảm 5 điểm %'],
    [ratio(), 0.7, 0.7, 0, 'không đổi'],
    [score, 85, 80, 5, 'tăng 5 điểm'],
    [rank(), 12, 15, -3, 'lên 3 hạng'],
    [rank(), 15, 12, 3, 'xuống 3 hạng'],
    [rank(), 12, 12, 0, 'không đổi'],
    [score, null, 80, null, ''],
  ])('%j từ … : %s', (indicator, value, earlier, change, text) => {
    const [one] = compared(indicator, value, '2026-H1', before('2026-Q1', earlier));
    expect(one?.changeText).toBe(text);
    if (change === null) expect(one?.change).toBeNull();
    else expect(one?.change).toBeCloseTo(change, 9);
  });

  it('xong hay chưa thì không tăng không giảm', () => {
    const [one] = compared(yesNo(), 1, '2026-H1', before('2026-Q1', 'Chưa hoàn thành'));
    expect(one).toMatchObject({ value: 0, change: null, changeText: '' });
  });
});

describe('nói thành lời', () => {
  it.each<[IndicatorCase, number | string, string]>([
    [ratio(), 0.7, 'Quý I năm 2026: 70%'],
    [score, 1234.5, 'Quý I năm 2026: 1.234,5 điểm'],
    [count({ unit: null }), 45, 'Quý I năm 2026: 45'],
    [count({ unit: '' }), 45, 'Quý I năm 2026: 45'],
    [rank(), 12, 'Quý I năm 2026: hạng 12'],
    [rank({ measure: 'level', unit: 'cấp độ' }), 3, 'Quý I năm 2026: cấp độ 3'],
    [yesNo(), 'Hoàn thành', 'Quý I năm 2026: «Hoàn thành»'],
    [yesNo(), 'Chưa hoàn thành', 'Quý I năm 2026: «Chưa hoàn thành»'],
  ])('%j, %s: %s', (indicator, result, text) => {
    const [one] = compared(indicator, null, '2026-H1', before('2026-Q1', result));
    expect(one && earlierText(indicator, one)).toBe(text);
  });

  it('kèm tăng giảm khi có', () => {
    const [one] = compared(score, 85, '2026-H1', before('2026-Q1', 80));
    expect(one && earlierText(score, one)).toBe('Quý I năm 2026: 80 điểm, tăng 5 điểm');
  });
});

describe('một tỷ lệ đếm gì', () => {
  it.each([
    ['Tỷ lệ hồ sơ giải quyết trực tuyến', 'hồ sơ'],
    [' Tỉ  lệ %  các hồ sơ', 'hồ sơ'],
    ['Tỷ lệ % những cơ quan', 'cơ quan'],
    ['Phần trăm thủ tục hành chính', 'thủ tục hành chính'],
    ['Số lượng cán bộ, công chức', 'cán bộ, công chức'],
    ['Tỷ lệ số văn bản', 'văn bản'],
    ['HỒ SƠ', 'hồ sơ'],
    ['Hồ sơ'.normalize('NFD'), 'hồ sơ'],
    ['Đơn vị, địa phương', 'đơn vị'],
    ['Người dânh', ''],
    ['Mức tỷ lệ hồ sơ', ''],
    ['Chỉ số hài lòng', ''],
    ['', ''],
  ])('«%s»: «%s»', (name, noun) => {
    expect(countedNoun(name)).toBe(noun);
  });
});
