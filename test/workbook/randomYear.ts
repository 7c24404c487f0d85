/**
 * Random indicators of every measure and comparison with random entries in the reports of a year: what
 * the sheets' formulas answer to them must be our own judgement.
 */
import fc from 'fast-check';
import type { Comparison, Indicator, Measure, Plan } from '../../src/plan/types';
import type { PlanChoice } from '../../src/workbook/choice';
import type { RawValue } from '../../src/workbook/reading';
import type { Edit } from './readingOf';
import { indicator, plan, task } from './samplePlan';

const measures: readonly Measure[] = ['ratio', 'count', 'level', 'rank', 'index', 'yesNo'];
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
const fourReports = ['2026-Q1', '2026-H1', '2026-Q3', '2026-Y'] as const;

/** A hair beside a bound, ends that rounding decides, sizes of other units. */
const extreme = fc.constantFrom(
  0,
  0.285,
  0.795,
  0.79999999,
  0.8,
  1.005,
  2.675,
  12.5,
  79.95,
  99.995,
  1_234_567.891,
  1e9,
);

/** Mostly what may be right, some of it what officers type by mistake. */
const figure: fc.Arbitrary<RawValue> = fc.oneof(
  fc.constant<RawValue>(null),
  { arbitrary: fc.integer({ min: 0, max: 120 }), weight: 3 },
  fc.integer({ min: -3, max: -1 }),
  fc.double({ min: 0, max: 2, noNaN: true }).map((value) => Number(value.toFixed(4))),
  { arbitrary: extreme, weight: 2 },
  fc.constantFrom<RawValue>('', ' ', 'abc', '12', '1.234', { error: '#N/A' }),
);
const shareOrNothing: fc.Arbitrary<RawValue> = fc.oneof(
  { arbitrary: fc.constant<RawValue>(null), weight: 3 },
  figure,
);
const choiceOfTwo = fc.constantFrom<RawValue>('Hoàn thành', 'Chưa hoàn thành', null, 'xong', 1);

const rowOver = (periods: number) =>
  fc.record({
    measure: fc.constantFrom(...measures),
    unit: fc.constantFrom('%', 'dự án', '%/năm', null),
    cadence: fc.constantFrom('quarterly' as const, 'yearly' as const),
    op: fc.constantFrom(...comparisons),
    value: fc.oneof(
      { arbitrary: fc.integer({ min: 0, max: 100 }), weight: 3 },
      fc.constantFrom(33.33, 79.5, 99.9, 12.345, 1_500_000),
    ),
    upper: fc.option(fc.integer({ min: 0, max: 100 })),
    /** Another milestone before it. */
    before: fc.option(fc.integer({ min: 0, max: 100 })),
    year: fc.constantFrom(2025, 2026, 2028, 2030),
    baseYear: fc.constantFrom(2021, 2025, 2028),
    baseline: fc.option(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(100))),
    own: fc.option(fc.integer({ min: 1, max: 100 }), { freq: 6 }),
    figures: fc.array(
      fc.record({
        numerator: figure,
        denominator: figure,
        result: shareOrNothing,
        word: choiceOfTwo,
      }),
      { minLength: periods, maxLength: periods },
    ),
  });

type Row = ReturnType<typeof rowOver> extends fc.Arbitrary<infer One> ? One : never;

/** The same for the same seed. */
export function randomYear({
  indicators: numRuns,
  seed,
  periods = fourReports,
}: {
  readonly indicators: number;
  readonly seed: number;
  /** Of 2026, in their order; the last one is worked on. */
  readonly periods?: readonly string[];
}): { readonly source: Plan; readonly choice: PlanChoice; readonly edits: readonly Edit[] } {
  const rows = fc.sample(rowOver(periods.length), { numRuns, seed });
  return {
    source: plan({ indicators: rows.map(indicatorOf), tasks: [task('nv')] }),
    choice: { year: 2026, unit: null, periods, currentPeriod: periods.at(-1) ?? '2026-Y' },
    edits: rows.flatMap((row, index) => editsOf(row, index, periods)),
  };
}

const idOf = (index: number): string => `ct-${String(index)}`;

function indicatorOf(of: Row, index: number): Indicator {
  const { measure, unit, cadence, op, value, upper, before, year, baseYear, baseline } = of;
  const isYesNo = measure === 'yesNo';
  const earlier = before === null || isYesNo ? [] : [{ year: 2024, op, value: before }];
  return indicator(idOf(index), {
    measure,
    unit: isYesNo ? null : unit,
    cadence,
    milestones: [
      ...earlier,
      isYesNo
        ? { year, op: 'done', value: null }
        : { year, op, value, ...(upper === null ? {} : { value2: upper }) },
    ],
    baseline: baseline === null ? null : { year: baseYear, value: baseline },
  });
}

function editsOf(
  { measure, unit, own, figures }: Row,
  index: number,
  periods: readonly string[],
): readonly Edit[] {
  const id = idOf(index);
  const isYesNo = measure === 'yesNo';
  const edit = (table: string, header: string, value: RawValue): readonly Edit[] =>
    value === null ? [] : [{ table, id, header, value }];
  const target = own !== null && (unit ?? '').startsWith('%') && !isYesNo ? own / 100 : own;
  return [
    ...edit('ChiTieu', 'Mục tiêu năm', target),
    ...figures.flatMap(({ numerator, denominator, result, word }, place) => {
      const table = `SoLieu_${(periods[place] ?? '').replace('-', '_')}`;
      if (isYesNo) return edit(table, 'Kết quả', word);
      return [
        ...edit(table, 'Tử số', numerator),
        ...edit(table, 'Mẫu số', denominator),
        ...edit(table, 'Kết quả', result),
      ];
    }),
  ];
}
