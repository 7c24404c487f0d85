/** Targets in words, as a sentence of the report says them. */
import { comparisonText, figureText } from '../../src/plan/comparisonText';
import type { Comparison, Measure } from '../../src/plan/types';

const shape = (measure: Measure, unit: string | null) => ({ measure, unit });
const percent = shape('ratio', '%');
const files = shape('count', 'hồ sơ');
const rank = shape('rank', 'hạng');
const index = shape('index', 'điểm');

describe('a figure with its unit', () => {
  it.each([
    [percent, 80, '80%'],
    [shape('ratio', '%/năm'), 10, '10%/năm'],
    [files, 1200, '1.200 hồ sơ'],
    [shape('level', 'cấp độ'), 3, 'cấp độ 3'],
    [rank, 12, 'hạng 12'],
    [shape('index', null), 0.7155, '0,7155'],
    [shape('index', ''), 88.5, '88,5'],
    [shape('index', 'điểm'), 0, '0 điểm'],
  ])('%j, %d reads «%s»', (of, value, text) => {
    expect(figureText(of, value)).toBe(text);
  });
});

describe('a target', () => {
  it.each<[ReturnType<typeof shape>, Comparison, string]>([
    [percent, '>=', 'tối thiểu 95%'],
    [percent, '>', 'trên 95%'],
    [percent, '<=', 'không quá 95%'],
    [percent, '<', 'dưới 95%'],
    [percent, '=', 'đạt 95%'],
    [rank, '<=', 'trong nhóm 95 hạng đầu'],
    [rank, '<', 'dưới hạng 95'],
    [rank, '=', 'đạt hạng 95'],
    [files, '<=', 'không quá 95 hồ sơ'],
    [files, 'increaseBy', 'tăng thêm 95 hồ sơ'],
    [files, 'decreaseBy', 'giảm 95 hồ sơ'],
    [shape('yesNo', null), 'done', 'hoàn thành'],
  ])('%j %s 95 reads «%s»', (of, op, text) => {
    expect(comparisonText(of, { op, value: 95 })).toBe(text);
  });

  it('between two figures names both, and one of them alone while the other is not known', () => {
    expect(comparisonText(percent, { op: 'between', value: 25, value2: 35 })).toBe(
      'từ 25% đến 35%',
    );
    expect(comparisonText(percent, { op: 'between', value: 25, value2: null })).toBe('từ 25%');
    expect(comparisonText(percent, { op: 'between', value: 25 })).toBe('từ 25%');
  });

  it.each<[ReturnType<typeof shape>, Comparison, string]>([
    [percent, '>=', 'tối thiểu 80% (phấn đấu 90%)'],
    [rank, '<=', 'trong nhóm 80 hạng đầu (phấn đấu hạng 90)'],
    [files, 'increaseBy', 'tăng thêm 80 hồ sơ (phấn đấu 90 hồ sơ)'],
  ])('%j %s 80 with 90 to strive for reads «%s»', (of, op, text) => {
    expect(comparisonText(of, { op, value: 80, value2: 90 })).toBe(text);
  });
});

describe('a target that is compared with a figure of somebody else', () => {
  it.each<[Comparison, string]>([
    ['>=', 'không thấp hơn trung bình cả nước'],
    ['>', 'cao hơn trung bình cả nước'],
    ['<=', 'không cao hơn trung bình cả nước'],
    ['<', 'thấp hơn trung bình cả nước'],
    ['=', 'bằng trung bình cả nước'],
    ['increaseBy', 'tăng so với trung bình cả nước'],
    ['decreaseBy', 'giảm so với trung bình cả nước'],
  ])('%s reads «%s» until that figure is known', (op, text) => {
    const benchmark = 'trung bình cả nước';
    expect(comparisonText(index, { op, value: null, benchmark })).toBe(text);
  });

  it('says so when nothing is named to compare with', () => {
    expect(comparisonText(index, { op: '>', value: null })).toBe('chưa có số để so');
    expect(comparisonText(index, { op: '>', value: null, benchmark: null })).toBe(
      'chưa có số để so',
    );
  });
});

describe('a change', () => {
  it.each([
    // From 60% by 5% would be 63%: what is meant are points.
    [percent, { year: 2025, value: 60 }, 'tăng thêm 5 điểm % so với năm 2025'],
    [percent, { year: 2025, value: null }, 'tăng thêm 5 điểm % so với năm 2025'],
    [percent, null, 'tăng thêm 5 điểm %'],
    // Where the base itself counts as 100% the two are the same.
    [percent, { year: 2021, value: 100 }, 'tăng thêm 5% so với năm 2021'],
    [files, { year: 2021, value: 100 }, 'tăng thêm 5 hồ sơ so với năm 2021'],
    [files, { year: null, value: 100 }, 'tăng thêm 5 hồ sơ'],
  ])('%j from %j reads «%s»', (of, base, text) => {
    expect(comparisonText(of, { op: 'increaseBy', value: 5, base })).toBe(text);
  });
});
