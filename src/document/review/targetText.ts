/**
 * The target of an indicator as a person types it: "Năm 2026: tối thiểu 95%; năm 2030: tối thiểu 99%".
 * What `targetText` writes, `readTargetText` understands.
 */
import { comparisonText, isPercent } from '../../plan/comparisonText';
import type { Comparison, Indicator, Measure, Milestone } from '../../plan/types';
import { readNumber } from '../../vietnamese/number';
import { readTargets } from '../../vietnamese/target/readTargets';
import type { TargetReading } from '../../vietnamese/target/types';
import type { FieldProblemCode } from './types';

export interface TargetContext {
  readonly years: { readonly from: number; readonly to: number };
  /** The measure that a person chose or the reader gave; another one is taken when it cannot be. */
  readonly measure: Measure;
  /** A person chose the measure: it is not changed, and what does not fit it is a problem. */
  readonly isMeasureChosen: boolean;
  readonly unit: string | null;
}

export interface TargetValue {
  readonly milestones: readonly Milestone[];
  readonly annual: boolean;
  readonly unit: string | null;
  readonly measure: Measure;
}

export type TargetTextReading =
  | ({ readonly ok: true } & TargetValue)
  | { readonly ok: false; readonly code: FieldProblemCode; readonly quote: string };

/** The milestones in one line that can be edited. */
export function targetText(indicator: Indicator): string {
  return indicator.milestones
    .map((milestone, place) => {
      const span = indicator.annual ? 'hằng năm' : `năm ${milestone.year}`;
      const { baselineYear = null } = milestone;
      const since = baselineYear === null ? '' : ` so với năm ${baselineYear}`;
      const first = place === 0 ? span.charAt(0).toUpperCase() + span.slice(1) : span;
      return `${first}: ${comparisonText(indicator, milestone)}${since}`;
    })
    .join('; ');
}

/**
 * The milestones of typed words, one a part between semicolons or lines. Without a year the plan's last one
 * is taken; "hằng năm" makes the target hold every year.
 *
 * @example readTargetText('tối thiểu 80% vào năm 2030', { years: { from: 2026, to: 2030 }, … })
 * // { ok: true, milestones: [{ year: 2030, op: '>=', value: 80 }], unit: '%', measure: 'ratio', annual: false }
 * @example readTargetText('nhiều hơn nữa', …) // { ok: false, code: 'targetNotUnderstood', quote: 'nhiều hơn nữa' }
 */
export function readTargetText(text: string, context: TargetContext): TargetTextReading {
  const parts = [
    ...new Set(
      text
        .normalize('NFC')
        .split(/[;\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  ];
  if (parts.length === 0) return problem('targetMissing', '');
  const milestones: Milestone[] = [];
  const units: string[] = [];
  for (const part of parts) {
    const read = readPart(part, context);
    if (read.length === 0) return problem('targetNotUnderstood', part);
    for (const target of read) {
      milestones.push(milestoneOf(target, context.years.to));
      if (target.unit !== null) units.push(target.unit.replace(/\/năm$/u, ''));
    }
  }
  milestones.sort((one, other) => one.year - other.year);
  const twice = milestones.find(({ year }, place) => milestones[place - 1]?.year === year);
  if (twice !== undefined) return problem('targetYearTwice', String(twice.year));
  const isDone = milestones.every(({ op }) => op === 'done');
  const unit = isDone ? null : (units[0] ?? context.unit);
  const measure = context.isMeasureChosen
    ? context.measure
    : fittingMeasure(context.measure, milestones, unit);
  const wrong = misfit(measure, milestones);
  if (wrong !== null) return problem(wrong, text.trim());
  return { ok: true, milestones, annual: /h[ằà]ng năm|mỗi năm/iu.test(text), unit, measure };
}

function problem(code: FieldProblemCode, quote: string): TargetTextReading {
  return { ok: false, code, quote };
}

type PartReading = Pick<
  TargetReading,
  'op' | 'value' | 'value2' | 'unit' | 'year' | 'baselineYear' | 'benchmark'
>;

const stretchWords = /\(phấn đấu ([^()]*)\)/iu;
const benchmarkWords = /(cao|thấp) hơn (?:so với )?(\p{L}[^;]*)$/iu;

function readPart(part: string, { years }: TargetContext): readonly PartReading[] {
  const stretch = stretchWords.exec(part);
  const read = readTargets(part.replace(stretchWords, ''), { years });
  const [only] = read;
  if (stretch !== null && only !== undefined && read.length === 1) {
    const figure = readNumber(/\d[\d.,]*/u.exec(stretch[1] ?? '')?.[0] ?? '');
    return [{ ...only, value2: figure.kind === 'number' ? figure.value : null }];
  }
  if (read.length > 0) return read;
  const [, direction, benchmark] = benchmarkWords.exec(part) ?? [];
  if (direction === undefined || benchmark === undefined) return [];
  const op: Comparison = direction.toLowerCase() === 'cao' ? '>' : '<';
  const rest = { value: null, value2: null, unit: null, year: null, baselineYear: null };
  return [{ op, benchmark: benchmark.trim(), ...rest }];
}

function milestoneOf(target: PartReading, lastYear: number): Milestone {
  const { op, value, value2, year, baselineYear, benchmark } = target;
  return {
    year: year ?? lastYear,
    op,
    value,
    ...(value2 === null ? {} : { value2 }),
    ...(baselineYear === null ? {} : { baselineYear }),
    ...(benchmark === undefined ? {} : { benchmark }),
  };
}

/** Measures that a unit leaves possible, by the measure that the unit alone suggests. */
const alsoPossible: Readonly<Record<Measure, readonly Measure[]>> = {
  ratio: ['ratio', 'index'],
  count: ['count', 'level', 'index'],
  level: ['level', 'count', 'index'],
  rank: ['rank'],
  index: ['index', 'level', 'count'],
  yesNo: [],
};

function fittingMeasure(
  known: Measure,
  milestones: readonly Milestone[],
  unit: string | null,
): Measure {
  if (milestones.every(({ op }) => op === 'done')) return 'yesNo';
  const usual = usualMeasure(unit);
  const isPossible = known !== 'yesNo' && (unit === null || alsoPossible[usual].includes(known));
  return isPossible ? known : usual;
}

function usualMeasure(unit: string | null): Measure {
  if (unit === null || /^điểm/iu.test(unit)) return 'index';
  if (isPercent(unit)) return 'ratio';
  if (/^(hạng|thứ hạng|vị trí)/iu.test(unit)) return 'rank';
  return /^(cấp|mức|bậc)/iu.test(unit) ? 'level' : 'count';
}

function misfit(measure: Measure, milestones: readonly Milestone[]): FieldProblemCode | null {
  if (milestones.some(({ op }) => (op === 'done') !== (measure === 'yesNo'))) {
    return 'targetOfOtherMeasure';
  }
  if (
    measure === 'rank' &&
    milestones.some(({ op }) => !['<=', '<', '=', 'decreaseBy'].includes(op))
  ) {
    return 'rankUpwards';
  }
  const isRange = ({ op, value, value2 = null }: Milestone): boolean =>
    op === 'between' && (value === null || value2 === null || value > value2);
  return milestones.some(isRange) ? 'targetRange' : null;
}
