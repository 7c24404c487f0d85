/**
 * An indicator against its own earlier figures: those of the working year, before them the same report a year
 * ago. All are warnings that an explanation settles: figures may well fall or jump, but somebody must have looked.
 */
import { formatNumber, formatPercent } from '../../vietnamese/numberFormat';
import { figureOf, numberOf } from '../figure';
import { monthsOf } from '../period';
import { placeOf, type EarlierFigure, type PlacedIndicator } from '../placed';
import type { Finding, JudgementSettings, ReportPeriod } from '../types';
import { figureFields } from './figureCheck';
import { finding } from './finding';

/** A percentage that moves this far between two reports wants a word: 30 points. */
const JUMP_POINTS = 0.3;
/** A figure ten times as large, or a tenth, wants a word, unless it went from 1 to 10 … */
const JUMP_FACTOR = 10;
const JUMP_LEAST = 20;
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
  const past = pastOf(row, period);
  const fields: readonly Field[] =
    row.case.measure === 'ratio'
      ? ['numerator', 'denominator']
      : row.case.measure === 'count'
        ? ['result']
        : [];
  const scale = fields.flatMap((field) => scaleFindings(row, past, field));
  if (scale.length > 0) return scale;
  const falls = period.cumulative ? fields.flatMap((field) => fallFindings(row, field)) : [];
  const moves = [...falls, ...jumpFindings(row, past)];
  return moves.length > 0 || !period.cumulative ? moves : unchangedFindings(row, fields);
}

/**
 * Oldest first; running totals of other reports of last year are of another size, and so are those of a
 * quarter beside a month.
 */
function pastOf(row: PlacedIndicator, of: ReportPeriod): readonly EarlierFigure[] {
  const before = row.earlier.filter(
    ({ period }) => (monthsOf(period) === 1) === (monthsOf(of) === 1),
  );
  return [...row.lastYear.filter(({ period }) => period.kind === of.kind), ...before];
}

function latest(
  past: readonly EarlierFigure[],
  has: (figure: EarlierFigure) => boolean,
): EarlierFigure | null {
  return past.filter(has).at(-1) ?? null;
}

function fallFindings(row: PlacedIndicator, field: Field): readonly Finding[] {
  const value = numberOf(row.case[field]);
  const before = latest(
    row.earlier,
    (one) => one.period.cumulative && numberOf(one[field]) !== null,
  );
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

function scaleFindings(
  row: PlacedIndicator,
  past: readonly EarlierFigure[],
  field: Field,
): readonly Finding[] {
  const value = numberOf(row.case[field]);
  const before = latest(past, (one) => numberOf(one[field]) !== null);
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

function jumpFindings(row: PlacedIndicator, past: readonly EarlierFigure[]): readonly Finding[] {
  const { percent } = row.case;
  const value = valueOf(row.case);
  const before = latest(past, (one) => valueOf({ ...row.case, ...one }) !== null);
  const earlier = before === null ? null : valueOf({ ...row.case, ...before });
  if (before === null || value === null || earlier === null) return [];
  const jumps = percent
    ? Math.abs(value - earlier) >= JUMP_POINTS
    : isApart(value, earlier, JUMP_FACTOR) && Math.abs(value - earlier) >= JUMP_LEAST;
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

/**
 * A running total that did not move although something arises in every quarter. One that is complete, 12 of 12,
 * has nothing left to grow by.
 */
function unchangedFindings(row: PlacedIndicator, fields: readonly Field[]): readonly Finding[] {
  const { case: entry } = row;
  const before = latest(
    row.earlier,
    (one) => one.period.cumulative && fields.some((field) => numberOf(one[field]) !== null),
  );
  const now = fields.map((field) => numberOf(entry[field]));
  if (before === null || entry.cadence === 'yearly') return [];
  const isSame = fields.every((field, index) => now[index] === numberOf(before[field]));
  const [first, second] = now;
  if (!isSame || !first || second === null || first === second) return [];
  const figures = now.map((value) => formatNumber(value ?? 0, 4)).join('/');
  const field = fields[0] ?? 'result';
  const params = { figures, period: before.period.label };
  return [finding('figuresUnchanged', placeOf(row, field), entry.id, params)];
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
