/**
 * What the periods that are left of the year have to bring, where the year's target is still missed: "the
 * next quarters must reach 82% on average". Said only where the figures allow it:
 *
 * - Figures count since the year began (15/12), but Quý III is the bare quarter, and most months are bare:
 *   they are added to the figure since the year began that ended the day before, and without it nothing is
 *   said.
 * - A ratio is either a flow (files received: its denominator grows through the year) or a stock (officials
 *   to be trained: it stays). Two reports of the year tell which; before that the assumption is named.
 * - What must be reached is never rounded to the easy side.
 */
import { formatNumber, formatPercent } from '../vietnamese/numberFormat';
import { isChange, satisfies, type Threshold } from './comparison';
import { countedNoun } from './countedNoun';
import { missingCount } from './distance';
import { isJustBefore } from './earlierPeriods';
import { figureOf, type Parts } from './figure';
import { midSentence, monthsAfter, nameOf } from './period';
import type { EarlierFigure } from './placed';
import type { IndicatorCase, IndicatorStatus, JudgementSettings, ReportPeriod } from './types';

const NOISE = 1e-9;

interface Short {
  readonly indicator: IndicatorCase;
  readonly status: IndicatorStatus;
  readonly value: number | null;
  readonly parts: Parts | null;
  readonly threshold: Threshold | null;
  readonly settings: JudgementSettings;
  readonly earlier: readonly EarlierFigure[];
}

/**
 * @returns one sentence, or '' when nothing is short, nothing is left of the year, or it cannot be told
 * @example restOfYearText(…) // 150 of 200 after Quý I, at least 80% wanted:
 *   // 'Nếu số phát sinh các quý đều nhau, 3 quý còn lại phải đạt bình quân từ 81,67% để cả năm đạt 80%.'
 */
export function restOfYearText(short: Short): string {
  const { indicator, status, value, threshold } = short;
  if (status !== 'behind' || value === null || threshold === null) return '';
  if (monthsAfter(short.settings.period) === 0) return '';
  if (threshold.exact && value > threshold.bound) return '';
  if (indicator.target === null || isChange(indicator.target.op)) return '';
  switch (indicator.measure) {
    case 'ratio':
      return ratioText(short, threshold);
    case 'count':
      return indicator.percent || threshold.direction === 'down'
        ? ''
        : countText(short, value, threshold);
    default:
      return '';
  }
}

/** A figure since the year began. */
interface SoFar {
  readonly value: number;
  readonly parts: Parts | null;
  readonly kind: 'flow' | 'stock' | 'unknown';
  /** The figure since the year began that a bare period was added to. */
  readonly added: ReportPeriod | null;
}

function ratioText(short: Short, threshold: Threshold): string {
  const soFar = ratioSoFar(short);
  if (soFar === null) return '';
  const { direction, bound } = threshold;
  if (satisfies(soFar.value, threshold)) {
    const added = soFar.added === null ? '' : `${midSentence(nameOf(soFar.added))} `;
    return `Cộng ${added}là ${formatPercent(soFar.value, 2, bound)}, đã đạt mục tiêu của năm.`;
  }
  const { yearFraction, cumulative } = short.settings.period;
  const needed = (bound - yearFraction * soFar.value) / (1 - yearFraction);
  const isPossible = direction === 'up' ? needed <= 1 + NOISE : needed >= -NOISE;
  // A sum of two sheets has been taken for a flow already.
  const mayBeStock = soFar.kind === 'unknown' && cumulative;
  if (soFar.kind === 'stock' || (mayBeStock && !isPossible)) {
    return stockText(short, soFar, threshold);
  }
  return isPossible
    ? averageText(short, soFar, threshold, needed)
    : beyondReach(short, soFar, threshold);
}

function averageText(
  { settings }: Short,
  { kind, added }: SoFar,
  { bound, direction, strict }: Threshold,
  needed: number,
): string {
  const hundredths = needed * 1e4;
  const safe =
    (direction === 'up' ? Math.ceil(hundredths - NOISE) : Math.floor(hundredths + NOISE)) / 1e4;
  const limit = formatPercent(Math.min(1, Math.max(0, safe)));
  const how =
    direction === 'up'
      ? `phải đạt bình quân ${strict ? 'trên' : 'từ'} ${limit}`
      : `bình quân ${strict ? 'phải dưới' : 'không được quá'} ${limit}`;
  const goal = `${strict ? (direction === 'up' ? 'trên ' : 'dưới ') : ''}${formatPercent(bound, 4)}`;
  const wanted = direction === 'up' ? `đạt ${goal}` : strict ? goal : `không quá ${goal}`;
  const summed = added === null ? '' : ` (đã cộng ${midSentence(nameOf(added))})`;
  const left = spansLeft(settings);
  const assumed =
    kind === 'flow'
      ? 'Nếu phát sinh đều như đến nay'
      : `Nếu số phát sinh các ${left.span} đều nhau`;
  return `${assumed}, ${left.text} ${how} để cả năm ${wanted}${summed}.`;
}

/** No rate of what is left of the year mends it, as far as cases come as they did. */
function beyondReach(
  { settings }: Short,
  { value }: SoFar,
  { direction, bound }: Threshold,
): string {
  const { yearFraction } = settings.period;
  const best =
    direction === 'up' ? yearFraction * value + (1 - yearFraction) : yearFraction * value;
  const share = formatPercent(best, 2, bound);
  const { text } = spansLeft(settings);
  return direction === 'up'
    ? `Nếu phát sinh đều như đến nay, dù ${text} đạt 100% thì cả năm cũng chỉ đạt ${share}.`
    : `Nếu phát sinh đều như đến nay, dù ${text} là 0% thì cả năm vẫn còn ${share}.`;
}

/** The denominator stays: so many more of the numerator, in even steps. */
function stockText(
  { indicator, settings }: Short,
  { kind, value, parts }: SoFar,
  threshold: Threshold,
): string {
  const { bound, direction } = threshold;
  const { count: left, each, text } = spansLeft(settings);
  if (parts === null) {
    const points = Math.ceil((Math.abs(bound - value) * 1e4) / left - NOISE) / 100;
    const by = formatNumber(points);
    const turn = `${direction === 'up' ? 'tăng' : 'giảm'}${left === 1 ? '' : ` ${each}`}`;
    return `Trong ${text} phải ${turn} ${by} điểm %.`;
  }
  const count = missingCount(parts, threshold);
  const noun = countedNoun(indicator.name);
  const assumed = kind === 'stock' ? '' : 'Nếu mẫu số không đổi, ';
  const head = `${assumed}${text} phải ${direction === 'up' ? 'thêm' : 'giảm'} ${withNoun(count, noun)}`;
  const sentence = left === 1 ? head : `${head}, ${each} ${formatNumber(Math.ceil(count / left))}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function ratioSoFar({ indicator, value, parts, settings, earlier }: Short): SoFar | null {
  const { period } = settings;
  const before = sinceYearBegan(indicator, settings, earlier);
  if (!period.cumulative) {
    // Quý III alone: the six months before and the quarter, or nothing can be told.
    if (parts === null || before === null || before.parts === null) return null;
    const added = before.period;
    // Stocks are the same set of things in both: adding them up would count them twice.
    if (before.parts.denominator === parts.denominator)
      return { value: partsValue(parts), parts, kind: 'stock', added };
    const sum = {
      numerator: before.parts.numerator + parts.numerator,
      denominator: before.parts.denominator + parts.denominator,
    };
    return { value: partsValue(sum), parts: sum, kind: 'unknown', added };
  }
  if (value === null) return null;
  if (parts === null || before === null || before.parts === null) {
    return { value, parts, kind: 'unknown', added: null };
  }
  return {
    value,
    parts,
    kind: before.parts.denominator === parts.denominator ? 'stock' : 'flow',
    added: null,
  };
}

const partsValue = ({ numerator, denominator }: Parts): number => numerator / denominator;

/** The latest figure of the year that counts since it began; for a bare period, the one that it continues. */
function sinceYearBegan(
  indicator: IndicatorCase,
  { year, period: own }: JudgementSettings,
  earlier: readonly EarlierFigure[],
): {
  readonly period: ReportPeriod;
  readonly value: number;
  readonly parts: Parts | null;
} | null {
  const last = earlier
    .filter(({ period }) => period.year === year && period.cumulative)
    .filter(({ period }) => own.cumulative || isJustBefore(period, own))
    .at(-1);
  if (last === undefined) return null;
  const { numerator, denominator, result, period } = last;
  const figure = figureOf({ ...indicator, numerator, denominator, result });
  if (figure.kind !== 'value') return null;
  return { period, value: figure.value, parts: figure.parts };
}

function countText(short: Short, value: number, threshold: Threshold): string {
  const { indicator, settings, earlier } = short;
  const { period } = settings;
  const unit = indicator.unit ?? '';
  const before = period.cumulative ? null : sinceYearBegan(indicator, settings, earlier);
  if (!period.cumulative && before === null) return '';
  const soFar = value + (before?.value ?? 0);
  const sum =
    before === null
      ? ''
      : `Cộng ${midSentence(before.period.label)} (${formatNumber(before.value, 4)}) và ${midSentence(period.label)} (${formatNumber(value, 4)}) là ${withNoun(soFar, unit)}`;
  if (satisfies(soFar, threshold)) return sum === '' ? '' : `${sum}, đã đạt mục tiêu của năm.`;
  const whole = Number.isInteger(soFar) && Number.isInteger(threshold.bound);
  const gap = threshold.bound - soFar;
  const missing = whole && threshold.strict ? gap + 1 : gap;
  const left = spansLeft(settings);
  const each = whole ? Math.ceil(missing / left.count) : missing / left.count;
  const more = threshold.strict && !whole ? 'trên ' : '';
  const need = `${left.text} phải thêm ${more}${withNoun(missing, unit)}`;
  const average = left.count === 1 ? '' : `, ${left.each} ${formatNumber(each)}`;
  const sentence = `${sum === '' ? '' : `${sum}; `}${need}${average}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function withNoun(count: number, noun: string): string {
  const number = formatNumber(count, 4);
  return noun === '' ? number : `${number} ${noun}`;
}

/** What is left of the year: whole quarters, else months. */
interface SpansLeft {
  readonly count: number;
  readonly span: 'quý' | 'tháng';
  /** '3 quý còn lại', 'tháng còn lại' */
  readonly text: string;
  /** 'bình quân mỗi quý' */
  readonly each: string;
}

function spansLeft({ period }: JudgementSettings): SpansLeft {
  const months = monthsAfter(period);
  const inQuarters = months % 3 === 0;
  const span = inQuarters ? 'quý' : 'tháng';
  const count = inQuarters ? months / 3 : months;
  return {
    count,
    span,
    text: count === 1 ? `${span} còn lại` : `${String(count)} ${span} còn lại`,
    each: `bình quân mỗi ${span}`,
  };
}
