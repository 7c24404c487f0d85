/** Indicators of every measure, comparison and period, for the properties of their judgement. */
import fc from 'fast-check';
import { judgeIndicator } from '../../../src/assessment/indicatorStatus';
import type { EarlierFigure } from '../../../src/assessment/placed';
import type { Entered, IndicatorCase, IndicatorStatus } from '../../../src/assessment/types';
import type { Comparison, Measure, Target } from '../../../src/plan/types';
import { divisionByZero, empty, period, ratio, settingsOf, target, typed } from '../cases';

export const runs = { numRuns: 1000 };

const measures: readonly Measure[] = ['ratio', 'count', 'level', 'rank', 'index'];
const comparisons: readonly Comparison[] = [
  '>=',
  '>',
  '<=',
  '<',
  '=',
  'between',
  'increaseBy',
  'decreaseBy',
];
const periodIds = ['2026-Q1', '2026-H1', '2026-Q3', '2026-Y'] as const;

export const periodId = fc.constantFrom(...periodIds);
export const measure = fc.constantFrom(...measures);
const comparison = fc.constantFrom(...comparisons);
export const whole = fc.integer({ min: 0, max: 100 });
export const year = fc.integer({ min: 2024, max: 2030 });
const baseline = fc.option(fc.record({ year: fc.integer({ min: 2021, max: 2027 }), value: whole }));

/** Figures of any measure in the sheet's scale: whole numbers, and hundredths for percentages. */
export function scaled(kind: Measure, value: number): number {
  return kind === 'ratio' ? value / 100 : value;
}

export interface Shape {
  readonly kind: Measure;
  readonly op: Comparison;
  readonly goal: number;
  readonly from: number;
  readonly base: { readonly year: number; readonly value: number } | null;
  readonly own: boolean;
}

export const shape: fc.Arbitrary<Shape> = fc.record({
  kind: measure,
  op: comparison,
  goal: whole,
  from: year,
  base: baseline,
  own: fc.boolean(),
});

export function caseOf(
  { kind, op, goal, from, base, own }: Shape,
  entries: Partial<IndicatorCase> = {},
) {
  const aim: Target = { ...target(op, scaled(kind, goal), from), own };
  return ratio({
    measure: kind,
    unit: kind === 'ratio' ? '%' : 'điểm',
    percent: kind === 'ratio',
    target: aim,
    baseline: base === null ? null : { ...base, value: scaled(kind, base.value) },
    ...entries,
  });
}

export const statusOf = (indicator: IndicatorCase, at: string): IndicatorStatus =>
  judgeIndicator(indicator, settingsOf(at)).status;

const entered: fc.Arbitrary<Entered> = fc.oneof(
  fc.constant(empty),
  fc.constant(divisionByZero),
  fc.integer({ min: -2, max: 120 }).map(typed),
  fc.double({ min: 0, max: 2, noNaN: true }).map(typed),
  fc.constantFrom('', ' ', '12', 'Hoàn thành', 'Chưa hoàn thành').map(typed),
  fc.boolean().map(typed),
);

export const anyCase: fc.Arbitrary<IndicatorCase> = fc
  .record({
    form: shape,
    kind: fc.constantFrom<Measure>(...measures, 'yesNo'),
    numerator: entered,
    denominator: entered,
    result: entered,
    cadence: fc.constantFrom('quarterly' as const, 'yearly' as const),
  })
  .map(({ form, kind, ...rest }) =>
    caseOf(
      { ...form, kind },
      kind === 'yesNo' ? { ...rest, target: target('done', null, form.from) } : rest,
    ),
  );

export const earlierFigure: fc.Arbitrary<EarlierFigure> = fc.record({
  period: fc
    .constantFrom('2025-Q1', '2025-H1', '2025-Q3', '2025-Y', '2026-Q1', '2026-H1', '2026-Q3')
    .map(period),
  numerator: entered,
  denominator: entered,
  result: entered,
});
