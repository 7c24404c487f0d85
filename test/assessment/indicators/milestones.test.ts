/** A milestone holds from its year until the next one's. */
import fc from 'fast-check';
import { judgeIndicator } from '../../../src/assessment/indicatorStatus';
import { baselineOf, isPercent, targetInYear } from '../../../src/plan/targets';
import type { Comparison } from '../../../src/plan/types';
import { indicator as planned } from '../../workbook/samplePlan';
import { ratio, settingsOf, typed } from '../cases';
import { periodId, runs, whole, year } from './anyIndicator';

describe('các mốc', () => {
  const milestone = fc.record({
    year: fc.integer({ min: 2021, max: 2026 }),
    op: fc.constantFrom<Comparison>('>=', '>', '<=', '<', '='),
    value: whole,
  });
  const later = fc.record({
    year: fc.integer({ min: 2027, max: 2030 }),
    op: fc.constantFrom<Comparison>('>=', '>', '<=', '<', '='),
    value: whole,
  });

  function judgedIn(milestones: Parameters<typeof planned>[1], share: number, at: string) {
    const one = planned('ct', milestones);
    const indicator = ratio({
      unit: one.unit,
      percent: isPercent(one.unit),
      target: targetInYear(one, Number(at.slice(0, 4))),
      baseline: baselineOf(one),
      result: typed(share / 100),
    });
    return judgeIndicator(indicator, settingsOf(at));
  }

  test('thêm một mốc về sau không đổi đánh giá khi đang có mốc hiệu lực', () => {
    fc.assert(
      fc.property(milestone, later, whole, periodId, (now, next, share, at) => {
        const alone = judgedIn({ milestones: [now] }, share, at);
        expect(judgedIn({ milestones: [now, next] }, share, at)).toEqual(alone);
      }),
      runs,
    );
  });

  test('mốc giữ nguyên hiệu lực đến năm của mốc sau', () => {
    const kind = fc.constantFrom('Q1', 'H1', 'Q3', 'Y');
    fc.assert(
      fc.property(
        milestone,
        later,
        whole,
        kind,
        fc.integer({ min: 0, max: 9 }),
        (now, next, share, at, step) => {
          const milestones = [now, next];
          const inForce = now.year + (step % (next.year - now.year));
          expect(judgedIn({ milestones }, share, `${inForce}-${at}`).status).toBe(
            judgedIn({ milestones }, share, `${now.year}-${at}`).status,
          );
          expect(judgedIn({ milestones }, share, `${next.year}-${at}`).target?.year).toBe(
            next.year,
          );
        },
      ),
      runs,
    );
  });

  test('mục tiêu hằng năm là mục tiêu của mọi năm', () => {
    fc.assert(
      fc.property(milestone, whole, year, year, (one, share, a, b) => {
        const fields = { milestones: [{ ...one, year: 2026 }], annual: true };
        expect(judgedIn(fields, share, `${a}-Q1`).status).toBe(
          judgedIn(fields, share, `${b}-Q1`).status,
        );
      }),
      runs,
    );
  });
});
