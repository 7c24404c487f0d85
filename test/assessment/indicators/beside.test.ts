/** What stands beside a status: earlier periods, and what the rest of the year has to bring. */
import fc from 'fast-check';
import { judgeIndicator } from '../../../src/assessment/indicatorStatus';
import { empty, period, ratio, settingsOf, target, typed } from '../cases';
import {
  anyCase,
  caseOf,
  earlierFigure,
  measure,
  periodId,
  runs,
  scaled,
  statusOf,
  whole,
  type Shape,
} from './anyIndicator';

test('số của các kỳ trước đứng bên cạnh, không bao giờ đổi đánh giá', () => {
  fc.assert(
    fc.property(
      anyCase,
      periodId,
      fc.array(earlierFigure, { maxLength: 6 }),
      (indicator, at, earlier) => {
        const alone = judgeIndicator(indicator, settingsOf(at));
        const beside = judgeIndicator(indicator, settingsOf(at), earlier);
        expect(beside).toMatchObject({
          status: alone.status,
          value: alone.value,
          distanceText: alone.distanceText,
        });
      },
    ),
    runs,
  );
});

test('tăng hay giảm theo đúng dấu của chênh lệch; thứ hạng thì ngược lại', () => {
  fc.assert(
    fc.property(measure, whole, whole, (kind, now, before) => {
      const at = (value: number) => typed(scaled(kind, value));
      const form: Shape = { kind, op: '>=', goal: 50, from: 2026, base: null, own: false };
      const earlier = {
        period: period('2026-Q1'),
        numerator: empty,
        denominator: empty,
        result: at(before),
      };
      const [last] = judgeIndicator(caseOf(form, { result: at(now) }), settingsOf('2026-H1'), [
        earlier,
      ]).earlier;
      const [up, down] = kind === 'rank' ? ['xuống', 'lên'] : ['tăng', 'giảm'];
      const expected = now === before ? 'không' : now > before ? up : down;
      expect(last?.changeText.split(' ')[0]).toBe(expected);
    }),
    runs,
  );
});

test('các quý còn lại đạt đúng tỷ lệ đã nêu thì cả năm đạt; kém một phần trăm của điểm thì không', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.nat(5000),
      fc.constantFrom('2026-Q1', '2026-H1'),
      (goal, bottom, part, at) => {
        const top = part % (bottom + 1);
        const indicator = ratio({
          target: target('>=', goal / 100),
          numerator: typed(top),
          denominator: typed(bottom),
        });
        const { restOfYear } = judgeIndicator(indicator, settingsOf(at));
        const named = /bình quân từ ([\d,]+)% để/.exec(restOfYear)?.[1];
        fc.pre(named !== undefined);
        const rate = Number(named?.replace(',', '.')) / 100;
        const { yearFraction } = period(at);
        const yearWith = (rest: number) =>
          (yearFraction * top) / bottom + (1 - yearFraction) * rest;
        const statusWith = (rest: number) =>
          statusOf(
            ratio({ target: target('>=', goal / 100), result: typed(Math.min(1, yearWith(rest))) }),
            '2026-Y',
          );
        expect(statusWith(rate + 1e-8)).toBe('met');
        expect(statusWith(rate - 1.001e-4)).toBe('missed');
      },
    ),
    runs,
  );
});
