/** What must hold for the judgement of every indicator, whatever was entered. */
import fc from 'fast-check';
import { thresholdOf } from '../../../src/assessment/comparison';
import { checkFigures } from '../../../src/assessment/findings/figures';
import { judgeIndicator } from '../../../src/assessment/indicatorStatus';
import type { IndicatorCase, IndicatorStatus } from '../../../src/assessment/types';
import type { Comparison } from '../../../src/plan/types';
import { empty, placed, ratio, settingsOf, target, typed } from '../cases';
import {
  anyCase,
  caseOf,
  earlierFigure,
  periodId,
  runs,
  scaled,
  shape,
  statusOf,
  whole,
} from './anyIndicator';

/** From worst to best, for one target in one period. */
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

/** Whether `one` is at least as good as `other` for a threshold. */
function betterOf(indicator: IndicatorCase, one: number, other: number): [number, number] | null {
  const threshold =
    indicator.target === null ? null : thresholdOf(indicator.target, indicator.baseline);
  if (threshold === null) return null;
  const { bound, direction, exact } = threshold;
  if (exact) {
    // Two figures on one side of the only right one: the nearer is better.
    if ((one - bound) * (other - bound) < 0) return null;
    return Math.abs(one - bound) <= Math.abs(other - bound) ? [one, other] : [other, one];
  }
  return (direction === 'up') === one >= other ? [one, other] : [other, one];
}

test('số tốt hơn không bao giờ bị đánh giá xấu hơn, với mọi cách đo và phép so', () => {
  fc.assert(
    fc.property(shape, whole, whole, periodId, (form, a, b, at) => {
      const indicator = caseOf(form);
      const pair = betterOf(indicator, scaled(form.kind, a), scaled(form.kind, b));
      fc.pre(pair !== null);
      const [better, worse] = (pair ?? [0, 0]).map((value) =>
        place(statusOf({ ...indicator, result: typed(value) }, at)),
      );
      fc.pre(better !== -1 && worse !== -1);
      expect(better).toBeGreaterThanOrEqual(worse ?? 0);
    }),
    runs,
  );
});

test('cùng số liệu thì cùng đánh giá, kiểm tra vào ngày nào cũng vậy', () => {
  const day = fc
    .record({
      y: fc.integer({ min: 2020, max: 2035 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
    })
    .map(
      ({ y, m, d }) =>
        `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` as `${number}-${number}-${number}`,
    );
  fc.assert(
    fc.property(anyCase, periodId, day, fc.nat(90), (indicator, at, statusDate, warningDays) => {
      const judged = judgeIndicator(indicator, settingsOf(at));
      const again = judgeIndicator(indicator, settingsOf(at, { statusDate, warningDays }));
      expect(again).toEqual(judged);
    }),
    runs,
  );
});

test('làm tròn không bao giờ quyết định: thiếu một phần triệu vẫn là thiếu', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 1000 }),
      (goal, millionths) => {
        const bound = goal / 100;
        const indicator = (value: number, op: Comparison) =>
          ratio({ result: typed(value), target: target(op, bound) });
        const little = millionths * 1e-8;
        expect(statusOf(indicator(bound - little, '>='), '2026-Y')).toBe('missed');
        expect(statusOf(indicator(bound + little, '<='), '2026-Y')).toBe('missed');
        const judged = judgeIndicator(indicator(bound - little, '>='), settingsOf('2026-Y'));
        // And what is shown does not look like the target either.
        expect(judged.why).not.toContain(`Kết quả ${goal}%`);
      },
    ),
    runs,
  );
});

test('nhân tử số và mẫu số với cùng một số thì đánh giá không đổi', () => {
  const size = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(
      shape,
      size,
      fc.nat(5000),
      fc.integer({ min: 2, max: 1000 }),
      periodId,
      (form, bottom, part, factor, at) => {
        const top = part % (bottom + 1);
        const indicator = caseOf({ ...form, kind: 'ratio' });
        const parts = (by: number) => ({
          numerator: typed(top * by),
          denominator: typed(bottom * by),
        });
        expect(statusOf({ ...indicator, ...parts(factor) }, at)).toBe(
          statusOf({ ...indicator, ...parts(1) }, at),
        );
      },
    ),
    runs,
  );
});

test('«đạt 100%» là phải đủ, thiếu một cũng chưa đạt', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.nat(1_000_000),
      periodId,
      (bottom, part, at) => {
        const top = part % (bottom + 1);
        const all = ratio({
          target: target('=', 1),
          numerator: typed(top),
          denominator: typed(bottom),
        });
        expect(statusOf(all, at) === 'met').toBe(top === bottom);
      },
    ),
    runs,
  );
});

test('«Chưa đạt» và «Không đạt» khác nhau ở báo cáo năm, không ở chỗ nào khác', () => {
  fc.assert(
    fc.property(anyCase, fc.constantFrom('2026-Q1', '2026-H1', '2026-Q3'), (indicator, at) => {
      const now = statusOf(indicator, at);
      const atEnd = statusOf(indicator, '2026-Y');
      expect(now).not.toBe('missed');
      expect(atEnd).not.toBe('behind');
      expect(now === 'behind').toBe(atEnd === 'missed');
      expect(now === 'met').toBe(atEnd === 'met');
    }),
    runs,
  );
});

test('mẫu số 0 không bao giờ thành một tỷ lệ, và không bao giờ là lỗi chia cho 0', () => {
  fc.assert(
    fc.property(shape, periodId, fc.option(fc.nat(10)), (form, at, top) => {
      const numerator = top === null ? empty : typed(top);
      const judged = judgeIndicator(
        caseOf({ ...form, kind: 'ratio' }, { numerator, denominator: typed(0) }),
        settingsOf(at),
      );
      expect(judged.value).toBeNull();
      expect(judged.status).toBe(top === null || top === 0 ? 'notApplicable' : 'invalid');
    }),
    runs,
  );
});

test('so với năm gốc thì kết quả trên 100% không bao giờ là số liệu sai', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Comparison>('increaseBy', 'decreaseBy'),
      whole,
      fc.integer({ min: 1, max: 1000 }),
      fc.nat(10_000),
      periodId,
      (op, goal, bottom, top, at) => {
        const indicator = ratio({
          target: target(op, goal / 100),
          baseline: { year: 2021, value: 1 },
          numerator: typed(top),
          denominator: typed(bottom),
        });
        const judged = judgeIndicator(indicator, settingsOf(at));
        expect(judged.value).toBeCloseTo(top / bottom, 9);
        expect(['met', 'behind', 'missed']).toContain(judged.status);
        expect(
          checkFigures([placed(indicator)], settingsOf(at)).map(({ code }) => code),
        ).not.toContain('numeratorAboveDenominator');
      },
    ),
    runs,
  );
});

test('mỗi đánh giá nói vì sao: mục tiêu, kết quả, căn cứ, và câu nào cũng trọn', () => {
  fc.assert(
    fc.property(
      anyCase,
      periodId,
      fc.array(earlierFigure, { maxLength: 4 }),
      (indicator, at, earlier) => {
        const { why, restOfYear } = judgeIndicator(indicator, settingsOf(at), earlier);
        expect(why).toMatch(/^Mục tiêu .*Căn cứ: II\.2\.d\.$/);
        expect(why).toContain(restOfYear);
        expect(why).not.toMatch(/NaN|Infinity|undefined|null| {2}|\.\./);
      },
    ),
    runs,
  );
});
