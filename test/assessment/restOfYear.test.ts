/** What the rest of the year has to bring: ceilings, strict targets, stocks, and when nothing can be told. */
import { judgeIndicator } from '../../src/assessment/indicatorStatus';
import type { EarlierFigure } from '../../src/assessment/placed';
import type { IndicatorCase } from '../../src/assessment/types';
import { count, empty, period, ratio, settingsOf, target, typed } from './cases';

const of = (numerator: number, denominator: number) => ({
  numerator: typed(numerator),
  denominator: typed(denominator),
});
const before = (id: string, figure: Partial<EarlierFigure>): EarlierFigure => ({
  period: period(id),
  numerator: empty,
  denominator: empty,
  result: empty,
  ...figure,
});
const parts = (id: string, numerator: number, denominator: number) =>
  before(id, of(numerator, denominator));
const result = (id: string, value: number) => before(id, { result: typed(value) });
const rest = (indicator: IndicatorCase, at: string, ...earlier: readonly EarlierFigure[]) =>
  judgeIndicator(indicator, settingsOf(at), earlier).restOfYear;

const above = (goal: number) => target('>', goal);
const atMost = (goal: number) => target('<=', goal);
const below = (goal: number) => target('<', goal);
const share = (value: number, change: Partial<IndicatorCase> = {}) =>
  ratio({ result: typed(value), ...change });

describe('tỷ lệ còn trong tầm tay', () => {
  it.each<[string, IndicatorCase, string]>([
    [
      'trên 80%',
      share(0.75, { target: above(0.8) }),
      'Nếu số phát sinh các quý đều nhau, 3 quý còn lại phải đạt bình quân trên 81,67% để cả năm đạt trên 80%.',
    ],
    [
      'không quá 5%',
      share(0.06, { target: atMost(0.05) }),
      'Nếu số phát sinh các quý đều nhau, 3 quý còn lại bình quân không được quá 4,66% để cả năm không quá 5%.',
    ],
    [
      'dưới 5%',
      share(0.06, { target: below(0.05) }),
      'Nếu số phát sinh các quý đều nhau, 3 quý còn lại bình quân phải dưới 4,66% để cả năm dưới 5%.',
    ],
    [
      'đúng 5% mà mới 4%',
      share(0.04, { target: target('=', 0.05) }),
      'Nếu số phát sinh các quý đều nhau, 3 quý còn lại phải đạt bình quân từ 5,34% để cả năm đạt 5%.',
    ],
  ])('%s', (_, indicator, sentence) => {
    expect(rest(indicator, '2026-Q1')).toBe(sentence);
  });

  it('vừa khít 100% vẫn là còn kịp, vừa khít 0% cũng vậy', () => {
    expect(rest(share(0.6), '2026-H1')).toContain('phải đạt bình quân từ 100% để');
    expect(rest(share(0.1, { target: atMost(0.05) }), '2026-H1')).toContain(
      'bình quân không được quá 0% để',
    );
  });

  it('đã quá đúng mức phải giữ thì không thêm được gì', () => {
    expect(rest(share(0.06, { target: target('=', 0.05) }), '2026-Q1')).toBe('');
  });
});

describe('tỷ lệ ngoài tầm tay', () => {
  it('hồ sơ quá hạn: các quý còn lại là 0% vẫn còn nhiều hơn mức tối đa', () => {
    const late = ratio({ target: atMost(0.05), ...of(48, 400) });
    expect(rest(late, '2026-H1', parts('2026-Q1', 24, 200))).toBe(
      'Nếu phát sinh đều như đến nay, dù 2 quý còn lại là 0% thì cả năm vẫn còn 6%.',
    );
  });

  it('mẫu số không đổi: phải giảm bao nhiêu', () => {
    const late = ratio({ target: atMost(0.05), ...of(48, 400) });
    expect(rest(late, '2026-H1', parts('2026-Q1', 60, 400))).toBe(
      '2 quý còn lại phải giảm 28 hồ sơ, bình quân mỗi quý 14.',
    );
    expect(rest(late, '2026-Q3', parts('2026-H1', 60, 400))).toBe(
      'Quý còn lại phải giảm 28 hồ sơ.',
    );
  });

  it('chỉ có tỷ lệ: phải tăng, giảm bao nhiêu điểm, quý cuối thì không chia bình quân', () => {
    expect(rest(share(0.4), '2026-H1')).toBe(
      'Trong 2 quý còn lại phải tăng bình quân mỗi quý 20 điểm %.',
    );
    expect(rest(share(0.2, { target: atMost(0.05) }), '2026-H1')).toBe(
      'Trong 2 quý còn lại phải giảm bình quân mỗi quý 7,5 điểm %.',
    );
  });

  it('không biết đếm gì thì chỉ nói số', () => {
    const named = ratio({ name: 'Mức độ hoàn thành', target: target('=', 1), ...of(90, 100) });
    expect(rest(named, '2026-Q1')).toBe(
      'Nếu mẫu số không đổi, 3 quý còn lại phải thêm 10, bình quân mỗi quý 4.',
    );
  });
});

describe('Quý III là số của riêng một quý', () => {
  it('cùng mẫu số với 6 tháng là cùng một tập hợp: không cộng', () => {
    const staff = ratio({ target: target('=', 1), ...of(90, 100) });
    expect(rest(staff, '2026-Q3', parts('2026-H1', 70, 100))).toBe(
      'Quý còn lại phải thêm 10 hồ sơ.',
    );
  });

  it.each<[string, readonly EarlierFigure[]]>([
    ['chưa có 6 tháng', []],
    ['chỉ có Quý I', [parts('2026-Q1', 70, 100)]],
    ['6 tháng chỉ có tỷ lệ', [result('2026-H1', 0.7)]],
    ['6 tháng sai', [parts('2026-H1', 5, 4)]],
    ['6 tháng của năm trước', [parts('2025-H1', 300, 400)]],
  ])('%s thì không nói', (_, earlier) => {
    expect(rest(ratio(of(140, 200)), '2026-Q3', ...earlier)).toBe('');
  });

  it('tỷ lệ của riêng quý không đủ để nói', () => {
    expect(rest(share(0.7), '2026-Q3', parts('2026-H1', 300, 400))).toBe('');
  });
});

describe('kỳ nào cho biết mẫu số có đổi', () => {
  const online = ratio({ target: target('=', 1), ...of(90, 100) });
  const unknown = 'Nếu mẫu số không đổi, 2 quý còn lại phải thêm 10 hồ sơ, bình quân mỗi quý 5.';

  it.each<[string, readonly EarlierFigure[], string]>([
    ['chưa có kỳ nào', [], unknown],
    ['kỳ trước chỉ có tỷ lệ', [result('2026-Q1', 0.8)], unknown],
    ['kỳ của năm trước', [parts('2025-Y', 90, 100)], unknown],
    [
      'Quý I cùng mẫu số',
      [parts('2026-Q1', 80, 100)],
      '2 quý còn lại phải thêm 10 hồ sơ, bình quân mỗi quý 5.',
    ],
  ])('%s', (_, earlier, sentence) => {
    expect(rest(online, '2026-H1', ...earlier)).toBe(sentence);
  });
});

describe('số lượng', () => {
  const firms = (value: number, change: Partial<IndicatorCase> = {}) =>
    count({ result: typed(value), ...change });

  it.each<[string, IndicatorCase, string, readonly EarlierFigure[], string]>([
    [
      'số lẻ chia đều, không làm tròn lên',
      firms(37.5, { unit: 'ha' }),
      '2026-H1',
      [],
      '2 quý còn lại phải thêm 12,5 ha, bình quân mỗi quý 6,25.',
    ],
    [
      'mục tiêu lẻ, số tròn',
      firms(37, { unit: 'ha', target: target('>=', 50.5) }),
      '2026-H1',
      [],
      '2 quý còn lại phải thêm 13,5 ha, bình quân mỗi quý 6,75.',
    ],
    [
      'trên một mức lẻ',
      firms(37, { unit: 'ha', target: above(50.5) }),
      '2026-H1',
      [],
      '2 quý còn lại phải thêm trên 13,5 ha, bình quân mỗi quý 6,75.',
    ],
    [
      'không có đơn vị',
      firms(37, { unit: null }),
      '2026-H1',
      [],
      '2 quý còn lại phải thêm 13, bình quân mỗi quý 7.',
    ],
    ['Quý III chưa có 6 tháng', firms(12), '2026-Q3', [], ''],
    ['Quý III sau Quý I', firms(12), '2026-Q3', [result('2026-Q1', 30)], ''],
    ['mục tiêu tối đa', firms(60, { target: atMost(50) }), '2026-H1', [], ''],
    ['tỷ lệ đếm như số lượng', firms(0.4, { percent: true, unit: '%' }), '2026-H1', [], ''],
    [
      'mức tăng',
      firms(60, { target: target('increaseBy', 20), baseline: { year: 2025, value: 50 } }),
      '2026-H1',
      [],
      '',
    ],
    ['6 tháng của năm trước không cộng', firms(12), '2026-Q3', [result('2025-H1', 30)], ''],
  ])('%s', (_, indicator, at, earlier, sentence) => {
    expect(rest(indicator, at, ...earlier)).toBe(sentence);
  });
});
