/**
 * Reads the targets of a sentence: "tỷ lệ hồ sơ trực tuyến đạt tối thiểu 80%", "trên 95% hồ sơ …, trên 90% …",
 * "xếp hạng từ 08 - 12/34". Numbers that are no targets — document numbers, dates, present results — are left
 * out; a sentence without any gives an empty list.
 */
import type { Comparison } from '../../plan/types';
import { quotaRule } from '../deadline/quotas';
import { phrase, typedText } from '../text/parser';
import { tokenize, type Token } from '../text/token';
import { changeBefore } from './changes';
import { layoutOf, type Layout } from './clauses';
import { compareWordAfter, compareWordBefore } from './comparisons';
import { figureAt, type Figure } from './figures';
import { dividedNouns, notTargetAt } from './notTargets';
import { benchmarkAt, reachedAt } from './qualitative';
import { rankAt } from './ranks';
import type { TargetOptions, TargetReading } from './types';
import { unitAt, unitBefore, type Unit } from './units';
import { isBefore, isComparedWith, timeAt, type YearMark } from './years';

/** A target before its year is known, with the tokens it stands on. */
interface Found {
  readonly op: Comparison;
  readonly value: number | null;
  readonly value2: number | null;
  readonly unit: string | null;
  readonly benchmark?: string;
  readonly from: number;
  readonly next: number;
}

/**
 * @example
 * readTargets('Đến năm 2030, tỷ lệ thanh toán trực tuyến đạt từ 80% trở lên', { years: { from: 2026, to: 2030 } })
 * // [{ op: '>=', value: 80, value2: null, unit: '%', year: 2030, … }]
 * @example
 * readTargets('Thực hiện Nghị quyết số 18-NQ/TW', { years: { from: 2026, to: 2030 } }) // []
 */
export function readTargets(text: string, _options: TargetOptions): readonly TargetReading[] {
  const tokens = tokenize(text);
  const layout = layoutOf(tokens);
  const { found, years } = scan(tokens, layout);
  const targets = found.length > 0 ? found : qualitative(tokens);
  return targets.map((target, index) => reading(text, tokens, target, targets[index + 1], years));
}

interface Scanned {
  readonly found: readonly Found[];
  readonly years: readonly YearMark[];
}

function scan(tokens: readonly Token[], layout: Layout): Scanned {
  const found: Found[] = [];
  const years: YearMark[] = [];
  let at = 0;
  while (at < tokens.length) {
    const step = stepAt(tokens, at, layout, found.at(-1) ?? null);
    if (step.year) years.push(step.year);
    if (step.target) found.push(step.target);
    at = Math.max(step.next, at + 1);
  }
  return { found: withoutRepeats(found), years };
}

interface Step {
  readonly next: number;
  readonly target?: Found;
  readonly year?: YearMark;
}

function stepAt(tokens: readonly Token[], at: number, layout: Layout, last: Found | null): Step {
  const place = layout.places[at];
  const rank = rankAt(tokens, at);
  if (rank && !place?.isResult) {
    const { value, value2 } = rank.value;
    return {
      next: rank.next,
      target: { op: '<=', value, value2, unit: 'hạng', from: at, next: rank.next },
    };
  }
  const level = levelAt(tokens, at);
  if (level && !place?.isResult) return { next: level.next, target: level };
  const quota = quotaAt(tokens, at);
  if (quota && !place?.isResult) return { next: quota.next, target: quota };
  const time = timeAt(tokens, at);
  if (time) {
    const { value, next } = time;
    if (value === null) return { next };
    const isBaseline = isComparedWith(tokens, at - 1);
    const year = isBefore(tokens, at) ? value - 1 : value;
    return { next, year: { year, from: at, next, isBaseline } };
  }
  const skipped = notTargetAt(tokens, at);
  if (skipped !== null) return { next: skipped };
  const benchmark = benchmarkAt(tokens, at);
  if (benchmark) {
    const { op, benchmark: name } = benchmark.value;
    return {
      next: benchmark.next,
      target: {
        op,
        value: null,
        value2: null,
        unit: null,
        benchmark: name,
        from: at,
        next: benchmark.next,
      },
    };
  }
  const figure = tokens[at]?.kind === 'digits' ? figureAt(tokens, at) : null;
  if (!figure) return { next: at + 1 };
  const target = place?.isResult ? null : targetOf(tokens, figure, layout, last);
  return target ? { next: Math.max(figure.next, target.next), target } : { next: figure.next };
}

const levelVerbs = new Set([
  'đạt',
  'lên',
  'từ',
  'thiểu',
  'nhất',
  'mức',
  'tới',
  'giữ',
  'trì',
  'trên',
]);

/** "đạt cấp độ 3": the unit stands before its number. */
function levelAt(tokens: readonly Token[], at: number): Found | null {
  const unit = unitBefore(tokens, at);
  if (!unit || unit.value === 'hạng' || !levelVerbs.has(tokens[at - 1]?.text ?? '')) return null;
  const figure = figureAt(tokens, unit.next);
  if (!figure || figure.percent) return null;
  const word = compareWordBefore(tokens, at);
  return {
    op: word?.op ?? '>=',
    value: figure.value,
    value2: figure.value2,
    unit: unit.value,
    from: word?.from ?? at,
    next: figure.next,
  };
}

const periodNames = {
  year: 'năm',
  halfYear: '6 tháng',
  quarter: 'quý',
  month: 'tháng',
  week: 'tuần',
} as const;

/** "12 số/năm", "mỗi tháng 01 chuyên mục" */
function quotaAt(tokens: readonly Token[], at: number): Found | null {
  const read = quotaRule(tokens, at);
  if (!read) return null;
  const { count, per, unit = '' } = read.value.quota;
  if (unit === '' || figureAt(tokens, at)?.percent) return null;
  const word = firstDigits(tokens, at, read.next);
  const compared = word === null ? null : compareWordBefore(tokens, word);
  if (word !== null && changeBefore(tokens, word, compared?.from ?? null)) return null;
  return {
    op: compared?.op ?? '>=',
    value: count,
    value2: null,
    unit: `${unit}/${periodNames[per]}`,
    from: at,
    next: read.next,
  };
}

function firstDigits(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind === 'digits') return at;
  return null;
}

/** Verbs whose object is a number to be reached. */
const reaching = new Set([
  'đạt',
  'triển',
  'hút',
  'dựng',
  'lập',
  'chức',
  'tạo',
  'dưỡng',
  'trồng',
  'thành',
  'nhận',
  'cấp',
  'trợ',
  'khai',
  'quyết',
  'xuất',
  'đấu',
  'trì',
  'giữ',
  'lên',
  'có',
  'tăng',
  'giảm',
  'nâng',
  'hình',
  'thêm',
  'huấn',
  'mới',
  'hiện',
  'còn',
  'phê',
  'xuống',
  'ngắn',
  'kiệm',
  'kết',
  'tiết',
  'nhất',
  'mở',
  'phủ',
  'đưa',
  'hợp',
  'xếp',
  'hóa',
]);

const firmVerbs = new Set([
  'đạt',
  'lên',
  'xuống',
  'còn',
  'hút',
  'triển',
  'dựng',
  'lập',
  'giảm',
  'tăng',
  'ngắn',
  'kiệm',
]);

function verbBefore(tokens: readonly Token[], at: number): string | null {
  const passing = new Set([
    'từ',
    'khoảng',
    'thêm',
    'mới',
    'là',
    'được',
    'ít',
    'nhất',
    'tối',
    'thiểu',
    'bình',
    'quân',
    'mức',
  ]);
  for (let place = at - 1; place >= Math.max(0, at - 5); place -= 1) {
    const text = tokens[place]?.text ?? '';
    if (reaching.has(text)) return text;
    if (!passing.has(text)) return null;
  }
  return null;
}

const owned = new Set(['vốn', 'sở', 'hữu', 'nắm', 'phần', 'thương', 'khuyết', 'suy']);

/** "doanh nghiệp có vốn nhà nước trên 50%": the share describes who is meant. */
function describesOwner(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 6), at).map(({ text }) => text);
  return !near.includes('đạt') && near.some((text) => owned.has(text)) && near.includes('nước');
}

/** "từ 75% (năm 2024) lên 80%": the first figure is where the way begins. */
function isStartOfWay(tokens: readonly Token[], figure: Figure): boolean {
  if (tokens[figure.from - 1]?.text !== 'từ' && tokens[figure.from - 2]?.text !== 'từ')
    return false;
  for (let at = figure.next; at < figure.next + 9; at += 1) {
    const text = tokens[at]?.text ?? ';';
    if (text === 'lên' && tokens[at - 1]?.text === 'trở') return false;
    if (text === 'lên' || text === 'xuống' || text === 'còn') return true;
    if ([';', '.', ',', '%'].includes(text)) return false;
  }
  return false;
}

const aim = phrase('phấn đấu', 'mục tiêu', 'tối thiểu', 'ít nhất', 'trong đó');

/** In brackets stand present results and conditions, unless the words say that it is to be reached. */
function isAside(
  tokens: readonly Token[],
  figure: Figure,
  depth: number,
  hasWord: boolean,
): boolean {
  if (depth === 0) return false;
  for (let at = figure.from - 1; at >= 0 && at > figure.from - 12; at -= 1) {
    if (aim(tokens, at)) return false;
    if (tokens[at]?.text === '(') break;
  }
  return !(hasWord && compareWordAfter(tokens, figure.next) !== null);
}

function targetOf(
  tokens: readonly Token[],
  figure: Figure,
  layout: Layout,
  last: Found | null,
): Found | null {
  const place = layout.places[figure.from];
  const word = compareWordBefore(tokens, figure.from);
  const unit = unitAt(tokens, figure.next, figure.percent);
  const suffix = compareWordAfter(tokens, unit.next) ?? compareWordAfter(tokens, figure.next);
  const hasWord = word !== null || suffix !== null;
  if (isAside(tokens, figure, place?.depth ?? 0, hasWord) || isStartOfWay(tokens, figure))
    return null;
  if (
    figure.percent
      ? describesOwner(tokens, figure.from)
      : !isCountTarget(tokens, figure, unit.value, word?.from ?? figure.from, hasWord, layout)
  ) {
    return null;
  }
  const change = changeBefore(tokens, figure.from, word?.from ?? null);
  const shared = isListed(tokens, figure, last) ? last : null;
  const from = word?.from ?? figure.from;
  const base = { unit: unit.value.name === '' ? null : unit.value.name, from, next: unit.next };
  if (change) return { ...base, op: change, value: figure.value, value2: figure.value2 };
  return { ...base, ...compared(figure, word?.op ?? null, suffix, shared?.op ?? null) };
}

function isCountTarget(
  tokens: readonly Token[],
  figure: Figure,
  unit: Unit,
  from: number,
  hasWord: boolean,
  layout: Layout,
): boolean {
  if (
    unit.name === '' ||
    dividedNouns.has(unit.name) ||
    dividedNouns.has(unit.name.split(' ')[0] ?? '')
  )
    return false;
  const verb = verbBefore(tokens, from);
  const clause = layout.clauses[layout.places[figure.from]?.clause ?? 0];
  if (clause?.hasPercent) return verb !== null && firmVerbs.has(verb);
  if (verb !== null && unit.isKnown) return true;
  if (hasWord) return true;
  return figure.from === 0 && unit.isKnown;
}

/** "30%, 20%, 15%": the words before the first are said for all. */
function isListed(tokens: readonly Token[], figure: Figure, last: Found | null): boolean {
  if (!last || last.op === 'increaseBy' || last.op === 'decreaseBy') return false;
  const mark = tokens[figure.from - 1]?.text ?? '';
  return [',', 'và', '/'].includes(mark) && last.next === figure.from - 1;
}

type Compared = Pick<Found, 'op' | 'value' | 'value2'>;

function compared(
  figure: Figure,
  before: Comparison | null,
  after: Comparison | null,
  shared: Comparison | null,
): Compared {
  const { value, value2, percent } = figure;
  const op = after ?? before ?? shared;
  if (value2 !== null) {
    if (op === '<=' || op === '<') return { op, value: value2, value2: value };
    return op === null ? { op: 'between', value, value2 } : { op, value, value2 };
  }
  if (op !== null) return { op: before === '>' && after === '>=' ? '>=' : op, value, value2 };
  return { op: percent && value === 100 ? '=' : '>=', value, value2 };
}

/** "01 số/tuần (52 số/năm)" states one quota twice: the year's total stays. */
function withoutRepeats(found: readonly Found[]): readonly Found[] {
  return found.filter((one, index) => {
    const next = found[index + 1];
    return !(next && isTotalOf(next, one));
  });
}

const timesAYear: Readonly<Record<string, number>> = { tuần: 52, tháng: 12, quý: 4, '6 tháng': 2 };

function isTotalOf(total: Found, part: Found): boolean {
  const period = part.unit?.split('/').at(-1) ?? '';
  const times = timesAYear[period];
  const isYearly = total.unit?.endsWith('/năm') === true && total.from - part.next <= 1;
  return (
    isYearly && times !== undefined && part.value !== null && part.value * times === total.value
  );
}

function qualitative(tokens: readonly Token[]): readonly Found[] {
  const found: Found[] = [];
  let isStart = true;
  let at = 0;
  while (at < tokens.length) {
    const from = isStart ? reachedAt(tokens, at) : null;
    if (from !== null) {
      const next = endOfClause(tokens, from);
      found.push({ op: 'done', value: null, value2: null, unit: null, from, next });
      at = next;
    } else at += 1;
    isStart = [';', '.', ','].includes(tokens[at - 1]?.text ?? '');
  }
  return found;
}

function endOfClause(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < tokens.length && ![';', '.'].includes(tokens[at]?.text ?? '')) at += 1;
  return at;
}

const NEAR = 3;

/**
 * The year of a target: the one said right after it ("99% vào năm 2030"), else the last one before it, else
 * the next one before another target begins.
 */
function yearOf(
  target: Found,
  nextTarget: Found | undefined,
  years: readonly YearMark[],
): number | null {
  const limit = nextTarget?.from ?? Number.POSITIVE_INFINITY;
  const following = years.find(
    ({ from, isBaseline }) => !isBaseline && from >= target.next && from < limit,
  );
  if (following && following.from - target.next <= NEAR) return following.year;
  const preceding = years
    .filter(({ from, isBaseline }) => !isBaseline && from < target.next)
    .at(-1);
  return preceding?.year ?? following?.year ?? null;
}

function baselineOf(
  target: Found,
  nextTarget: Found | undefined,
  years: readonly YearMark[],
): number | null {
  const limit = nextTarget?.from ?? Number.POSITIVE_INFINITY;
  const marked = years.find(
    ({ from, isBaseline }) => isBaseline && from >= target.from && from < limit,
  );
  return marked?.year ?? null;
}

function reading(
  text: string,
  tokens: readonly Token[],
  target: Found,
  next: Found | undefined,
  years: readonly YearMark[],
): TargetReading {
  const { op, value, value2, unit, benchmark } = target;
  return {
    op,
    value,
    value2,
    unit,
    year: yearOf(target, next, years),
    baselineYear: baselineOf(target, next, years),
    ...(benchmark === undefined ? {} : { benchmark }),
    ...typedText(text, tokens, target.from, target.next),
  };
}
