import fc from 'fast-check';
import { judgeIndicator } from '../../src/assessment/indicatorStatus';
import type { IndicatorCase, IndicatorStatus } from '../../src/assessment/types';
import { indicatorStatusWords, taskProgressWords } from '../../src/assessment/words';
import {
  count,
  divisionByZero,
  empty,
  rank,
  ratio,
  settingsOf,
  target,
  typed,
  yesNo,
} from './cases';

const statusIn = (indicator: IndicatorCase, periodId = '2026-Q1'): IndicatorStatus =>
  judgeIndicator(indicator, settingsOf(periodId)).status;

const of = (numerator: number, denominator: number) => ({
  numerator: typed(numerator),
  denominator: typed(denominator),
});

describe('the status of an indicator', () => {
  it.each<[string, IndicatorStatus, IndicatorCase, string]>([
    ['160 of 200 reaches 80%', 'met', ratio(of(160, 200)), '2026-Q1'],
    ['a typed 85% without parts reaches 80%', 'met', ratio({ result: typed(0.85) }), '2026-Q1'],
    [
      'reaching the target of 2030 in 2026 is early',
      'metEarly',
      ratio({ ...of(170, 200), target: target('>=', 0.8, 2030) }),
      '2026-Q1',
    ],
    ['159 of 200 in Quý I is behind', 'behind', ratio(of(159, 200)), '2026-Q1'],
    ['the same in the yearly report is missed', 'missed', ratio(of(159, 200)), '2026-Y'],
    [
      'a quarter of the way after a quarter of the time is on track',
      'onTrack',
      ratio({
        result: typed(0.45),
        target: target('>=', 0.8, 2026 + 1),
        baseline: { year: 2025, value: 0.4 },
      }),
      '2026-Q1',
    ],
    [
      'less than the straight line asks for is at risk',
      'atRisk',
      ratio({
        result: typed(0.449),
        target: target('>=', 0.8, 2027),
        baseline: { year: 2025, value: 0.4 },
      }),
      '2026-Q1',
    ],
    [
      'short of a later milestone without a baseline is towards it',
      'towards',
      ratio({ ...of(100, 200), target: target('>=', 0.8, 2030) }),
      '2026-Q1',
    ],
    ['a yearly figure in Quý I is pending', 'pending', yesNo(), '2026-Q1'],
    ['a rank that nobody has published yet', 'notPublished', rank(), '2026-Y'],
    ['no case arose', 'notApplicable', ratio(of(0, 0)), '2026-Q1'],
    [
      'no case arose, numerator left empty',
      'notApplicable',
      ratio({ denominator: typed(0) }),
      '2026-Q1',
    ],
    ['nothing entered', 'noData', ratio(), '2026-Q1'],
    ['a yearly figure still missing in the yearly report', 'noData', yesNo(), '2026-Y'],
    ['numerator alone', 'noData', ratio({ numerator: typed(5) }), '2026-Q1'],
    ['denominator alone', 'noData', ratio({ denominator: typed(5) }), '2026-Q1'],
    ['a result but no target', 'noData', count({ result: typed(5), target: null }), '2026-Q1'],
    [
      'a result but no figure of the national average',
      'noData',
      count({ measure: 'index', result: typed(5), target: target('>', null) }),
      '2026-Q1',
    ],
    [
      'an increase without the figure it starts from',
      'noData',
      count({ result: typed(5), target: target('increaseBy', 3) }),
      '2026-Q1',
    ],
    [
      'text in the numerator',
      'invalid',
      ratio({ numerator: typed('160'), denominator: typed(200) }),
      '2026-Q1',
    ],
    ['a truth value', 'invalid', count({ result: typed(true) }), '2026-Q1'],
    ['an error cell', 'invalid', ratio({ result: divisionByZero }), '2026-Q1'],
    ['a negative number', 'invalid', count({ result: typed(-1) }), '2026-Q1'],
    ['numerator above denominator', 'invalid', ratio(of(201, 200)), '2026-Q1'],
    ['cases solved where none arose', 'invalid', ratio(of(1, 0)), '2026-Q1'],
    ['85 typed for 85%', 'invalid', ratio({ result: typed(85) }), '2026-Q1'],
    [
      'SIPAS above 100%',
      'invalid',
      count({ measure: 'index', unit: '%', percent: true, result: typed(1.01) }),
      '2026-Q1',
    ],
    ['half a rank', 'invalid', rank({ result: typed(12.5) }), '2026-Q1'],
    ['another word than the two choices', 'invalid', yesNo({ result: typed('xong') }), '2026-Q1'],
  ])('%s: %s', (_, status, indicator, periodId) => {
    expect(statusIn(indicator, periodId)).toBe(status);
  });

  it('a growth rate above 100% a year is possible, a share is not', () => {
    const growth = count({
      measure: 'index',
      unit: '%/năm',
      percent: true,
      target: target('>=', 0.1),
      result: typed(1.2),
    });
    expect(statusIn(growth)).toBe('met');
    expect(statusIn({ ...growth, unit: '%' })).toBe('invalid');
  });

  it('the parts decide when a wrong result was typed over the formula', () => {
    const judged = judgeIndicator(
      ratio({ ...of(160, 200), result: typed('tám mươi'), resultTyped: true }),
      settingsOf(),
    );
    expect(judged).toMatchObject({ status: 'met', value: 0.8 });
  });

  it('a formula that shows nothing counts as an empty cell', () => {
    expect(statusIn(ratio({ result: typed('') }))).toBe('noData');
    expect(statusIn(yesNo({ result: typed('') }))).toBe('pending');
  });

  it('97,996% misses 98% although it would be rounded to it', () => {
    const judged = judgeIndicator(
      ratio({ ...of(97_996, 100_000), target: target('>=', 0.98) }),
      settingsOf(),
    );
    expect(judged.status).toBe('behind');
    expect(judged.why).toContain('97,996%');
  });

  it('floating noise does not miss a target', () => {
    const sum = 0.1 + 0.2; // 0.30000000000000004
    expect(statusIn(count({ percent: true, result: typed(sum), target: target('<=', 0.3) }))).toBe(
      'met',
    );
    expect(statusIn(count({ percent: true, result: typed(sum), target: target('>', 0.3) }))).toBe(
      'behind',
    );
  });

  it.each([
    ['>=', 50, 'met'],
    ['>', 50, 'behind'],
    ['>', 49, 'met'],
    ['<=', 50, 'met'],
    ['<', 50, 'behind'],
    ['<', 51, 'met'],
    ['=', 50, 'met'],
    ['=', 51, 'behind'],
    ['between', 40, 'met'],
    ['between', 51, 'behind'],
  ] as const)('50 held against «%s %d» is %s', (op, value, status) => {
    expect(statusIn(count({ result: typed(50), target: target(op, value) }))).toBe(status);
  });

  it('more than the upper end of «khoảng 25% - 35%» is no failure', () => {
    const soft = { ...target('between', 0.25), value2: 0.35 };
    expect(statusIn(ratio({ result: typed(0.4), target: soft }))).toBe('met');
  });

  it('an increase by 5 points and a decrease by 2 count from the baseline', () => {
    const baseline = { year: 2025, value: 0.6 };
    const up = ratio({ target: target('increaseBy', 0.05), baseline });
    expect(statusIn({ ...up, result: typed(0.65) })).toBe('met');
    expect(statusIn({ ...up, result: typed(0.649) })).toBe('behind');
    const down = count({ target: target('decreaseBy', 2), baseline: { year: 2025, value: 10 } });
    expect(statusIn({ ...down, result: typed(8) })).toBe('met');
    expect(statusIn({ ...down, result: typed(9) })).toBe('behind');
  });

  it('a yes/no target in force is met, behind or missed', () => {
    expect(statusIn(yesNo({ result: typed('Hoàn thành') }))).toBe('met');
    expect(statusIn(yesNo({ result: typed('Chưa hoàn thành') }))).toBe('behind');
    expect(statusIn(yesNo({ result: typed('Chưa hoàn thành') }), '2026-Y')).toBe('missed');
  });

  it('the way to a rank goes downwards', () => {
    const way = rank({ target: target('<=', 12, 2027), baseline: { year: 2025, value: 20 } });
    expect(statusIn({ ...way, result: typed(19) })).toBe('onTrack');
    expect(statusIn({ ...way, result: typed(20) })).toBe('atRisk');
    expect(statusIn({ ...way, result: typed(11) })).toBe('metEarly');
  });

  it('a baseline of the milestone’s own year draws no line', () => {
    const indicator = ratio({
      result: typed(0.5),
      target: target('>=', 0.8, 2027),
      baseline: { year: 2027, value: 0.4 },
    });
    expect(statusIn(indicator)).toBe('towards');
  });

  it('names the year of a milestone that lies ahead', () => {
    const ahead = ratio({ ...of(1, 2), target: target('>=', 0.8, 2030) });
    expect(judgeIndicator(ahead, settingsOf()).statusText).toBe('Chưa đạt mốc 2030');
  });

  it('gives the difference from the target in the sheet’s scale', () => {
    const judged = judgeIndicator(ratio(of(150, 200)), settingsOf());
    expect(judged.difference).toBeCloseTo(-0.05);
    expect(judgeIndicator(ratio(), settingsOf()).difference).toBeNull();
  });
});

describe('why an indicator has its status', () => {
  it.each<[string, IndicatorCase]>([
    [
      'Mục tiêu từ năm 2026: tối thiểu 80%. Kết quả 75% (150/200), còn thiếu 10 hồ sơ để đạt 80%. Nếu số phát sinh các quý đều nhau, 3 quý còn lại phải đạt bình quân từ 81,67% để cả năm đạt 80%. Căn cứ: II.2.d.',
      ratio(of(150, 200)),
    ],
    [
      'Mục tiêu đến năm 2030: tối thiểu 80%. Kết quả 85%, vượt 5 điểm %. Căn cứ: II.2.d.',
      ratio({ result: typed(0.85), target: target('>=', 0.8, 2030) }),
    ],
    [
      'Mục tiêu năm 2026 của cơ quan: tối thiểu 90%. Kết quả 90%. Căn cứ: II.2.d.',
      ratio({ result: typed(0.9), target: { ...target('>=', 0.9), own: true } }),
    ],
    [
      'Mục tiêu từ năm 2026: trong nhóm 12 hạng đầu. Kết quả hạng 15, kém 3 hạng. Căn cứ: II.2.d.',
      rank({ result: typed(15) }),
    ],
    [
      'Mục tiêu từ năm 2026: hoàn thành. Kết quả «Chưa hoàn thành». Căn cứ: II.2.d.',
      yesNo({ result: typed('Chưa hoàn thành') }),
    ],
    [
      'Mục tiêu từ năm 2026: tối thiểu 50 doanh nghiệp. Chưa nhập số liệu Quý I năm 2026: nhập ô «Kết quả». Căn cứ: II.2.d.',
      count(),
    ],
    [
      'Mục tiêu từ năm 2026: tối thiểu 80%. Trong kỳ không phát sinh (mẫu số bằng 0), không tính tỷ lệ. Căn cứ: II.2.d.',
      ratio(of(0, 0)),
    ],
    [
      'Mục tiêu từ năm 2026: tối thiểu 80%. Tử số lớn hơn mẫu số, nên chưa đánh giá được: kiểm tra và nhập lại số liệu. Căn cứ: II.2.d.',
      ratio(of(3, 2)),
    ],
    [
      'Mục tiêu từ năm 2026: cao hơn trung bình cả nước. Kết quả 42,5 điểm. Chưa có số để so: nhập số cần so vào cột «Mục tiêu năm» của trang «Chỉ tiêu». Căn cứ: II.2.d.',
      count({
        measure: 'index',
        unit: 'điểm',
        result: typed(42.5),
        target: { ...target('>', null), benchmark: 'trung bình cả nước' },
      }),
    ],
    [
      'Mục tiêu đến năm 2027: tối thiểu 80%. Kết quả 44%, còn thiếu 36 điểm %; chậm hơn lộ trình tính đều từ 40% của năm 2025 (đến kỳ này 45%, hết năm 60%). Căn cứ: II.2.d.',
      ratio({
        result: typed(0.44),
        target: target('>=', 0.8, 2027),
        baseline: { year: 2025, value: 0.4 },
      }),
    ],
  ])('%s', (why, indicator) => {
    expect(judgeIndicator(indicator, settingsOf()).why).toBe(why);
  });
});

describe('what always holds for a judgement', () => {
  /** From worst to best, for one target and one period. */
  const order: readonly IndicatorStatus[] = [
    'missed',
    'behind',
    'atRisk',
    'towards',
    'onTrack',
    'metEarly',
    'met',
  ];
  const place = (status: IndicatorStatus): number => order.indexOf(status);
  const share = fc.integer({ min: 0, max: 1000 }).map((part) => part / 1000);
  const periodId = fc.constantFrom('2026-Q1', '2026-H1', '2026-Q3', '2026-Y');
  const year = fc.integer({ min: 2025, max: 2030 });
  const baseline = fc.option(
    fc.record({ year: fc.integer({ min: 2022, max: 2026 }), value: share }),
  );

  it('a better value never has a worse status', () => {
    const up = fc.constantFrom('>=' as const, '>' as const, 'between' as const);
    const down = fc.constantFrom('<=' as const, '<' as const);
    fc.assert(
      fc.property(
        share,
        share,
        share,
        up,
        down,
        year,
        baseline,
        periodId,
        (a, b, goal, more, less, from, base, at) => {
          const [low, high] = a < b ? [a, b] : [b, a];
          const judged = (op: typeof more | typeof less, value: number): number =>
            place(
              statusIn(
                ratio({ result: typed(value), target: target(op, goal, from), baseline: base }),
                at,
              ),
            );
          expect(judged(more, high)).toBeGreaterThanOrEqual(judged(more, low));
          expect(judged(less, low)).toBeGreaterThanOrEqual(judged(less, high));
        },
      ),
    );
  });

  it('adding the missing number to the numerator meets the target, and one less does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(5000),
        fc.integer({ min: 1, max: 100 }),
        fc.constantFrom('>=' as const, '>' as const),
        (denominator, part, percent, op) => {
          const numerator = part % (denominator + 1);
          const indicator = ratio({ target: target(op, percent / 100) });
          const at = (top: number) =>
            judgeIndicator({ ...indicator, ...of(top, denominator) }, settingsOf());
          const missing = /^thiếu (\d+) để đạt/.exec(at(numerator).distanceText)?.[1];
          fc.pre(missing !== undefined);
          const enough = numerator + Number(missing);
          if (enough <= denominator) expect(at(enough).status).toBe('met');
          expect(at(enough - 1).status).toBe('behind');
        },
      ),
    );
  });

  it('every entry whatsoever gets a status, its word and a sentence', () => {
    const entered = fc.oneof(
      fc.constant(empty),
      fc.constant(divisionByZero),
      fc.double({ noNaN: true }).map(typed),
      fc.string().map(typed),
      fc.boolean().map(typed),
    );
    const measure = fc.constantFrom('ratio', 'count', 'level', 'rank', 'index', 'yesNo' as const);
    fc.assert(
      fc.property(entered, entered, entered, measure, (numerator, denominator, result, kind) => {
        const indicator = ratio({
          numerator,
          denominator,
          result,
          measure: kind as IndicatorCase['measure'],
        });
        const judged = judgeIndicator(indicator, settingsOf());
        expect(judged.statusText.startsWith(indicatorStatusWords[judged.status].word)).toBe(true);
        expect(judged.why).toMatch(/\.$/);
      }),
    );
  });
});

describe('words and symbols', () => {
  it.each([
    ['indicators', indicatorStatusWords],
    ['tasks', taskProgressWords],
  ])(
    'no two words or symbols of %s are alike, so that a black-and-white print can be read',
    (_, words) => {
      const all = Object.values(words);
      expect(new Set(all.map(({ symbol }) => symbol)).size).toBe(all.length);
      expect(new Set(all.map(({ word }) => word)).size).toBe(all.length);
    },
  );
});
