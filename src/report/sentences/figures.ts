/**
 * Every figure of a summary that a sentence may name, by its source. Sentences take their numbers from
 * here and are checked against here, so none can say what the tables do not.
 */
import { countedNoun } from '../../assessment/countedNoun';
import { formatVietnamese, toExcelSerial, yearOf, type CivilDate } from '../../plan/civilDate';
import { formatNumber } from '../../vietnamese/numberFormat';
import type {
  IndicatorCounts,
  IndicatorLine,
  Summary,
  TaskCounts,
  TaskLine,
} from '../summaryTypes';
import type { Figure, FigurePlace } from './types';

/** Overdue tasks and tasks that fall due are named up to this many; the rest is counted. */
export const mostNamed = 3;

export interface Figures {
  /** The figure of a source that the summary is known to have. */
  readonly of: (source: string) => Figure;
  /** `null` when the summary has no such figure (any more). */
  readonly find: (source: string) => Figure | null;
}

function counted(source: string, value: number, what: string): Figure {
  return { source, text: formatNumber(value), value, what, place: { kind: 'count', of: what } };
}

const indicatorWords: Readonly<
  Record<string, readonly [string, (counts: IndicatorCounts) => number]>
> = {
  total: ['chỉ tiêu', ({ total }) => total],
  met: ['chỉ tiêu đạt', ({ met }) => met],
  metEarly: ['chỉ tiêu đạt trước hạn', ({ byStatus }) => byStatus.metEarly],
  behind: ['chỉ tiêu chưa đạt', ({ behind }) => behind],
  missed: ['chỉ tiêu không đạt', ({ missed }) => missed],
  short: ['chỉ tiêu chưa đạt, không đạt', ({ behind, missed }) => behind + missed],
  onTheWay: ['chỉ tiêu chưa đạt mốc của các năm sau', ({ onTheWay }) => onTheWay],
  atRisk: ['chỉ tiêu có nguy cơ không đạt', ({ byStatus }) => byStatus.atRisk],
  withoutFigures: ['chỉ tiêu chưa có kết quả', ({ withoutFigures }) => withoutFigures],
  noData: ['chỉ tiêu chưa có số liệu', ({ byStatus }) => byStatus.noData],
  pending: ['chỉ tiêu chưa đến kỳ đánh giá', ({ byStatus }) => byStatus.pending],
  notPublished: ['chỉ tiêu chưa được công bố kết quả', ({ byStatus }) => byStatus.notPublished],
  notArisen: ['chỉ tiêu không phát sinh', ({ notArisen }) => notArisen],
  invalid: ['chỉ tiêu có số liệu sai', ({ invalid }) => invalid],
};

const taskWords: Readonly<Record<string, readonly [string, (counts: TaskCounts) => number]>> = {
  total: ['nhiệm vụ', ({ total }) => total],
  done: ['nhiệm vụ đã hoàn thành', ({ onTime, late }) => onTime + late],
  onTime: ['nhiệm vụ hoàn thành đúng hạn', ({ onTime }) => onTime],
  late: ['nhiệm vụ hoàn thành quá hạn', ({ late }) => late],
  overdue: ['nhiệm vụ quá hạn', ({ overdue }) => overdue],
  dueSoon: ['nhiệm vụ sắp đến hạn', ({ dueSoon }) => dueSoon],
  behindQuota: ['nhiệm vụ chậm so với định mức', ({ behindQuota }) => behindQuota],
  others: ['nhiệm vụ khác', ({ others }) => others],
  inProgress: ['nhiệm vụ đang thực hiện', ({ byProgress }) => byProgress.inProgress],
  notStarted: ['nhiệm vụ chưa đến kỳ thực hiện', ({ byProgress }) => byProgress.notStarted],
  waiting: ['nhiệm vụ chờ điều kiện', ({ byProgress }) => byProgress.waiting],
  noDeadline: ['nhiệm vụ không có thời hạn', ({ byProgress }) => byProgress.noDeadline],
};

function indicatorFigures(prefix: string, counts: IndicatorCounts): readonly Figure[] {
  return Object.entries(indicatorWords).map(([key, [what, of]]) =>
    counted(`${prefix}indicators.${key}`, of(counts), what),
  );
}

function taskFigures(prefix: string, counts: TaskCounts): readonly Figure[] {
  return Object.entries(taskWords).map(([key, [what, of]]) =>
    counted(`${prefix}tasks.${key}`, of(counts), what),
  );
}

function dated(source: string, date: CivilDate, what: string, place: FigurePlace): Figure {
  return { source, text: formatVietnamese(date), value: toExcelSerial(date), what, place };
}

function placeOf(line: IndicatorLine | TaskLine, what: string): FigurePlace {
  return line.place === null ? { kind: 'count', of: what } : { kind: 'cell', place: line.place };
}

/** Rows that lost their id are told apart by their place. */
export function indicatorSource({ id, number }: IndicatorLine): string {
  return id === '' ? `indicator#${String(number)}` : `indicator:${id}`;
}

export function taskSource({ id, position }: TaskLine): string {
  return id === '' ? `task#${String(position)}` : `task:${id}`;
}

function lineFigures(line: IndicatorLine): readonly Figure[] {
  const figure = (field: string, what: string, text: string, value: number | null): Figure[] =>
    text === '' || value === null
      ? []
      : [
          {
            source: `${indicatorSource(line)}/${field}`,
            text,
            value,
            what,
            place: placeOf(line, what),
          },
        ];
  const words = line.targetText.charAt(0).toLowerCase() + line.targetText.slice(1);
  // «mục tiêu 100%», not «mục tiêu đạt 100%», beside «đạt 50%».
  const target = words.replace(/^đạt (?=\d)/u, '');
  return [
    ...figure('result', 'kết quả của chỉ tiêu', line.resultText, line.value),
    ...figure('target', 'mục tiêu của chỉ tiêu', target, line.bound),
    ...figure('distance', 'chênh lệch của chỉ tiêu', distanceWords(line), differenceOf(line)),
    ...figure('last', 'kết quả kỳ trước', line.last?.valueText ?? '', line.last?.value ?? null),
    ...figure('change', 'mức tăng, giảm', line.last?.changeText ?? '', line.last?.change ?? null),
  ];
}

/**
 * The distance as a sentence says it: with what is counted, and thousands apart.
 *
 * @example distanceWords(line) // 'còn thiếu 1.365 hồ sơ để đạt 80%'
 */
function distanceWords(line: IndicatorLine): string {
  const { name, difference, result } = line;
  const noun = countedNoun(name);
  const isShare = result.kind === 'number' && result.percent;
  // A bare number says nothing in a sentence: what is counted has no name, its share has.
  if (noun === '' && isShare && /^thiếu \d.* để đạt/u.test(difference)) return pointsShort(line);
  // The bound of a span is its lower end.
  const isSpan = /^từ .+ đến /iu.test(line.targetText);
  if (isSpan && difference.startsWith('vượt '))
    return difference.replace('vượt', 'vượt mức tối thiểu');
  const grouped = difference.replace(/(?<![\d,.])\d{4,}(?![.\d])/gu, (digits) =>
    formatNumber(Number(digits)),
  );
  return grouped.replace(/^thiếu ([\d.,]+) để đạt/u, (_, amount: string) =>
    ['còn thiếu', amount, noun, 'để đạt'].filter((word) => word !== '').join(' '),
  );
}

/** 'còn thiếu 5 điểm %' */
function pointsShort(line: IndicatorLine): string {
  const points = Math.round(Math.abs(differenceOf(line) ?? 0) * 10_000) / 100;
  return points === 0 ? 'sát mục tiêu, chưa đạt' : `còn thiếu ${formatNumber(points, 2)} điểm %`;
}

function differenceOf({ value, bound }: IndicatorLine): number | null {
  return value === null || bound === null ? null : value - bound;
}

function workFigures(line: TaskLine): readonly Figure[] {
  const days = line.progress === 'overdue' ? 'số ngày quá hạn' : 'số ngày còn lại';
  const due = 'hạn hoàn thành của nhiệm vụ';
  const source = taskSource(line);
  return [
    {
      source: `${source}/days`,
      text: formatNumber(line.days),
      value: line.days,
      what: days,
      place: placeOf(line, days),
    },
    ...(line.due === null ? [] : [dated(`${source}/due`, line.due, due, placeOf(line, due))]),
  ];
}

/** Of the lines that have a change since the last report: how many went which way. */
function movementFigures(lines: readonly IndicatorLine[]): readonly Figure[] {
  const steps = lines.flatMap(({ last }) => (last === null ? [] : [last.step]));
  const count = (key: string, what: string, isIn: (step: number) => boolean): Figure =>
    counted(`movement.${key}`, steps.filter(isIn).length, what);
  return [
    count('compared', 'chỉ tiêu có số liệu so sánh', () => true),
    count('better', 'chỉ tiêu có kết quả tốt hơn kỳ trước', (step) => step > 0),
    count('worse', 'chỉ tiêu có kết quả kém hơn kỳ trước', (step) => step < 0),
    count('same', 'chỉ tiêu giữ nguyên kết quả', (step) => step === 0),
  ];
}

function restFigures(summary: Summary): readonly Figure[] {
  const { overdue, dueBeforeNext, period, statusDate, nextPeriod } = summary;
  const lines = summary.indicators.flatMap((area) => area.lines);
  const isShort = ({ status }: IndicatorLine): boolean =>
    status === 'behind' || status === 'missed';
  const isSilent = ({ explanation }: { readonly explanation: string }): boolean =>
    explanation.trim() === '';
  const earlier = overdue.filter(({ due }) => due !== null && yearOf(due) < period.year).length;
  const others = (all: readonly unknown[]): number => Math.max(0, all.length - mostNamed);
  const day: FigurePlace = { kind: 'count', of: 'ngày chốt số liệu' };
  const end: FigurePlace = { kind: 'count', of: 'ngày kết thúc kỳ báo cáo sau' };
  return [
    counted('overdue.earlierYears', earlier, 'nhiệm vụ quá hạn từ các năm trước'),
    counted('overdue.others', others(overdue), 'nhiệm vụ quá hạn khác'),
    counted('overdue.silent', overdue.filter(isSilent).length, 'nhiệm vụ quá hạn chưa giải trình'),
    counted(
      'indicators.silent',
      lines.filter((line) => isShort(line) && isSilent(line)).length,
      'chỉ tiêu chưa đạt chưa giải trình',
    ),
    counted('ahead.count', dueBeforeNext.length, 'nhiệm vụ đến hạn trước kỳ báo cáo sau'),
    counted('ahead.others', others(dueBeforeNext), 'nhiệm vụ đến hạn khác'),
    dated('statusDate', statusDate, 'ngày chốt số liệu', day),
    dated('nextPeriod.to', nextPeriod.to, 'ngày kết thúc kỳ báo cáo sau', end),
  ];
}

/**
 * @example figuresOf(summary).of('indicators.met').text // '10'
 */
export function figuresOf(summary: Summary): Figures {
  const lines = summary.indicators.flatMap((area) => area.lines);
  const all: readonly Figure[] = [
    ...indicatorFigures('', summary.indicatorGrandTotal),
    ...taskFigures('', summary.taskGrandTotal),
    ...summary.indicatorTotals.flatMap(({ name, counts }) =>
      indicatorFigures(`area:${name}/`, counts),
    ),
    ...summary.taskTotals.flatMap(({ name, counts }) => taskFigures(`area:${name}/`, counts)),
    ...summary.agencyTotals.flatMap(({ name, counts }) => taskFigures(`agency:${name}/`, counts)),
    ...movementFigures(lines),
    ...restFigures(summary),
    ...lines.flatMap(lineFigures),
    ...[...summary.overdue, ...summary.dueBeforeNext].flatMap(workFigures),
  ];
  // Should two figures have one source, the first one counts, as of two rows with one id.
  const bySource = new Map([...all].reverse().map((figure) => [figure.source, figure] as const));
  return {
    find: (source) => bySource.get(source) ?? null,
    of: (source) => {
      const figure = bySource.get(source);
      if (figure === undefined) throw new Error(`The summary has no figure “${source}”.`);
      return figure;
    },
  };
}
