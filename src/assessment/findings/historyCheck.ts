/**
 * An indicator against its own earlier figures of the working year. All are warnings that an explanation
 * settles: figures may well fall or jump, but somebody must have looked.
 */
import { formatNumber, formatPercent } from '../../vietnamese/numberFormat';
import { figureOf, numberOf } from '../figure';
import { placeOf, type EarlierFigure, type PlacedIndicator } from '../placed';
import type { Finding, JudgementSettings } from '../types';
import { figureFields } from './figureCheck';
import { finding } from './finding';

/** A percentage that moves this far between two reports wants a word: 30 points. */
const JUMP_POINTS = 0.3;
/** A figure ten times as large, or a tenth, wants a word … */
const JUMP_FACTOR = 10;
/** … and a hundred times is another unit (đồng for triệu đồng). */
const UNIT_FACTOR = 100;

type Field = 'numerator' | 'denominator' | 'result';

/**
 * @example historyFindings(rowWith180After187, halfYear)[0]?.code // 'cumulativeFell'
 */
export function historyFindings(
  row: PlacedIndicator,
  { period }: JudgementSettings,
): readonly Finding[] {
  if (row.case.explanation.trim() !== '') return [];
  const fields: readonly Field[] =
    row.case.measure === 'ratio'
      ? ['numerator', 'denominator']
      : row.case.measure === 'count'
        ? ['result']
        : [];
  const scale = fields.flatMap((field) => scaleFindings(row, field));
  if (scale.length > 0) return scale;
  const falls = period.cumulative ? fields.flatMap((field) => fallFindings(row, field)) : [];
  return [...falls, ...jumpFindings(row)];
}

function latest(
  row: PlacedIndicator,
  has: (figure: EarlierFigure) => boolean,
): EarlierFigure | null {
  return row.earlier.filter(has).at(-1) ?? null;
}

function fallFindings(row: PlacedIndicator, field: Field): readonly Finding[] {
  const value = numberOf(row.case[field]);
  const before = latest(row, (one) => one.period.cumulative && numberOf(one[field]) !== null);
  const earlier = before === null ? null : numberOf(before[field]);
  if (before === null || value === null || earlier === null || value >= earlier) return [];
  return [
    finding('cumulativeFell', placeOf(row, field), row.case.id, {
      field: figureFields[field],
      value: formatNumber(value, 4),
      earlier: formatNumber(earlier, 4),
      period: before.period.label,
      difference: formatNumber(earlier - value, 4),
    }),
  ];
}

function scaleFindings(row: PlacedIndicator, field: Field): readonly Finding[] {
  const value = numberOf(row.case[field]);
  const before = latest(row, (one) => numberOf(one[field]) !== null);
  const earlier = before === null ? null : numberOf(before[field]);
  if (before === null || value === null || earlier === null) return [];
  if (!isApart(value, earlier, UNIT_FACTOR)) return [];
  return [
    finding('unitOfAnotherSize', placeOf(row, field), row.case.id, {
      field: figureFields[field],
      value: formatNumber(value, 4),
      earlier: formatNumber(earlier, 4),
      period: before.period.label,
    }),
  ];
}

function jumpFindings(row: PlacedIndicator): readonly Finding[] {
  const { percent } = row.case;
  const value = valueOf(row.case);
  const before = latest(row, (one) => valueOf({ ...row.case, ...one }) !== null);
  const earlier = before === null ? null : valueOf({ ...row.case, ...before });
  if (before === null || value === null || earlier === null) return [];
  const jumps = percent
    ? Math.abs(value - earlier) >= JUMP_POINTS
    : isApart(value, earlier, JUMP_FACTOR);
  if (!jumps || row.case.measure === 'yesNo') return [];
  const print = (figure: number): string =>
    percent ? formatPercent(figure) : formatNumber(figure, 4);
  const change = Math.abs(value - earlier);
  return [
    finding('jump', placeOf(row, 'result'), row.case.id, {
      value: print(value),
      earlier: print(earlier),
      period: before.period.label,
      difference: percent ? `${formatNumber(change * 100)} điểm %` : formatNumber(change, 4),
    }),
  ];
}

function valueOf(entry: Parameters<typeof figureOf>[0]): number | null {
  const figure = figureOf(entry);
  return figure.kind === 'value' ? figure.value : null;
}

/** Zero is apart from nothing: a first figure after none is no jump. */
function isApart(one: number, other: number, factor: number): boolean {
  const [low, high] = one < other ? [one, other] : [other, one];
  return low > 0 && high / low >= factor;
}
