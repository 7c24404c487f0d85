/** An indicator against its own earlier figures: where each question begins, and when it is not asked. */
import { historyFindings } from '../../../src/assessment/findings/historyCheck';
import type { EarlierFigure } from '../../../src/assessment/placed';
import type { Entered, IndicatorCase } from '../../../src/assessment/types';
import { count, empty, period, placed, rank, ratio, settingsOf, typed, yesNo } from '../cases';

const cell = (value: number | string | null): Entered => (value === null ? empty : typed(value));
const past = (id: string, figure: Partial<EarlierFigure>): EarlierFigure => ({
  period: period(id),
  numerator: empty,
  denominator: empty,
  result: empty,
  ...figure,
});
const result = (id: string, value: number | null) => past(id, { result: cell(value) });
const parts = (id: string, numerator: number | null, denominator: number | null) =>
  past(id, { numerator: cell(numerator), denominator: cell(denominator) });

const found = (
  indicator: IndicatorCase,
  earlier: readonly EarlierFigure[],
  { at = '2026-H1', lastYear = [] as readonly EarlierFigure[] } = {},
) => historyFindings(placed(indicator, { earlier, lastYear }), settingsOf(at));
const codes = (...given: Parameters<typeof found>) => found(...given).map(({ code }) => code);

const firms = (value: number | null) => count({ result: cell(value) });
const online = (numerator: number | null, denominator: number | null) =>
  ratio({ numerator: cell(numerator), denominator: cell(denominator) });
const score = (value: number | null) => count({ measure: 'index', result: cell(value) });
const share = (value: number | null) => ratio({ result: cell(value), resultTyped: true });

describe('số lũy kế giảm', () => {
  it.each([
    [59, 60, ['cumulativeFell']],
    [60, 60, ['figuresUnchanged']],
    [61, 60, []],
    [null, 60, []],
    [59, null, []],
  ])('6 tháng %s sau Quý I %s: %j', (now, before, expected) => {
    expect(codes(firms(now), [result('2026-Q1', before)])).toEqual(expected);
  });

  it('chưa có kỳ nào trước thì không có gì để so', () => {
    expect(codes(firms(59), [])).toEqual([]);
    expect(codes(online(59, 60), [])).toEqual([]);
    expect(codes(share(0.59), [])).toEqual([]);
  });

  it('so với kỳ lũy kế gần nhất có số, bỏ qua kỳ trống và Quý III', () => {
    const earlier = [result('2026-Q1', 60), result('2026-H1', null), result('2026-Q3', 90)];
    expect(codes(firms(61), earlier, { at: '2026-Y' })).toEqual([]);
    expect(codes(firms(59), earlier, { at: '2026-Y' })).toEqual(['cumulativeFell']);
  });

  it('tử số và mẫu số mỗi ô một câu hỏi, thứ hạng và chỉ số thì không', () => {
    expect(codes(online(89, 119), [parts('2026-Q1', 90, 120)])).toEqual([
      'cumulativeFell',
      'cumulativeFell',
    ]);
    expect(codes(rank({ result: typed(8) }), [result('2026-Q1', 9)])).toEqual([]);
    expect(codes(score(84), [result('2026-Q1', 85)])).toEqual([]);
  });
});

describe('nhảy vọt', () => {
  it.each<[string, IndicatorCase, readonly EarlierFigure[], readonly string[]]>([
    ['tăng đúng 30 điểm', share(0.75), [result('2026-Q1', 0.45)], ['jump']],
    ['giảm đúng 30 điểm', share(0.5), [result('2026-Q1', 0.8)], ['jump']],
    ['tăng 29 điểm', share(0.74), [result('2026-Q1', 0.45)], []],
    ['gấp 10, thêm 27', firms(30), [result('2026-Q1', 3)], ['jump']],
    ['gấp 9', firms(27), [result('2026-Q1', 3)], []],
    ['từ 2 lên 22', firms(22), [result('2026-Q1', 2)], ['jump']],
    ['từ 2 lên 21', firms(21), [result('2026-Q1', 2)], []],
    ['chỉ số còn một phần mười', score(5), [result('2026-Q1', 50)], ['jump']],
    ['từ không có gì', firms(90), [result('2026-Q1', 0)], []],
    ['chưa nhập', firms(null), [result('2026-Q1', 3)], []],
    ['kỳ trước chưa nhập', firms(30), [result('2026-Q1', null)], []],
    [
      'kỳ trước sai',
      share(0.9),
      [past('2026-Q1', { result: typed('x') }), result('2026-Q1', 0.1)].slice(0, 1),
      [],
    ],
    [
      'kỳ gần nhất trống thì so với kỳ trước đó',
      share(0.9),
      [result('2026-Q1', 0.1), result('2026-H1', null)],
      ['jump'],
    ],
    [
      'chỉ tiêu định tính',
      yesNo({ result: typed('Hoàn thành') }),
      [past('2026-Q1', { result: typed('Chưa hoàn thành') })],
      [],
    ],
  ])('%s', (_, indicator, earlier, expected) => {
    expect(codes(indicator, earlier)).toEqual(expected);
  });

  it('hỏi ở ô «Kết quả»', () => {
    expect(found(share(0.9), [result('2026-Q1', 0.1)])).toMatchObject([{ place: { cell: 'G7' } }]);
  });
});

describe('đơn vị khác', () => {
  it.each([
    [300, 3, ['unitOfAnotherSize']],
    [3, 300, ['unitOfAnotherSize']],
    [299, 3, ['jump']],
    [300, 0, []],
    [null, 3, []],
    [300, null, []],
  ])('%s sau %s: %j', (now, before, expected) => {
    expect(codes(firms(now), [result('2026-Q1', before)])).toEqual(expected);
  });

  it('bỏ qua kỳ trống để so với kỳ có số', () => {
    expect(codes(firms(300), [result('2026-Q1', 3), result('2026-H1', null)])).toEqual([
      'unitOfAnotherSize',
    ]);
  });
});

describe('số lũy kế đứng yên', () => {
  it.each<[string, IndicatorCase, readonly EarlierFigure[], readonly string[]]>([
    ['số lượng như kỳ trước', firms(60), [result('2026-Q1', 60)], ['figuresUnchanged']],
    [
      'cả tử số, mẫu số như trước',
      online(90, 120),
      [parts('2026-Q1', 90, 120)],
      ['figuresUnchanged'],
    ],
    ['chỉ mẫu số như trước', online(95, 120), [parts('2026-Q1', 90, 120)], []],
    ['chỉ tử số như trước', online(90, 125), [parts('2026-Q1', 90, 120)], []],
    ['đã xong hết', online(12, 12), [parts('2026-Q1', 12, 12)], []],
    ['vẫn chưa có gì', online(0, 12), [parts('2026-Q1', 0, 12)], []],
    ['mới có tử số', online(90, null), [parts('2026-Q1', 90, null)], []],
    ['mới có mẫu số', online(null, 90), [parts('2026-Q1', null, 90)], []],
    ['chỉ tiêu hằng năm', { ...firms(60), cadence: 'yearly' }, [result('2026-Q1', 60)], []],
    [
      'kỳ gần nhất trống',
      firms(60),
      [result('2026-Q1', 60), result('2026-H1', null)],
      ['figuresUnchanged'],
    ],
    [
      'kỳ gần nhất mới có tử số',
      online(90, 120),
      [parts('2026-Q1', 90, 120), parts('2026-H1', 90, null)],
      [],
    ],
  ])('%s: %j', (_, indicator, earlier, expected) => {
    expect(codes(indicator, earlier)).toEqual(expected);
  });

  it('Quý III là số của riêng một quý: không so với nó, và nó không so với ai', () => {
    const q3 = [result('2026-H1', 50), result('2026-Q3', 60)];
    expect(codes(firms(60), q3, { at: '2026-Y' })).toEqual([]);
    expect(codes(firms(60), [result('2026-H1', 60)], { at: '2026-Q3' })).toEqual([]);
  });
});

describe('cùng kỳ năm trước', () => {
  it('được so khi trong năm chưa có kỳ nào, và chỉ cùng kỳ', () => {
    const lastYear = [result('2025-Q1', 3), result('2025-Y', 4000)];
    expect(codes(firms(300), [], { at: '2026-Q1', lastYear })).toEqual(['unitOfAnotherSize']);
    expect(codes(firms(5), [], { at: '2026-Q1', lastYear })).toEqual([]);
  });
});
