/**
 * Why an indicator has its status, in Vietnamese for the officer: the target, the result with its
 * parts, the distance, what to do where something is missing, and the clause of the plan.
 */
import { midSentence } from './period';
import { comparisonText } from '../plan/comparisonText';
import { inPrintedScale, printedBase } from '../plan/targets';
import { formatNumber, formatPercent } from '../vietnamese/numberFormat';
import { isChange, satisfies, type Threshold } from './comparison';
import { countedNoun } from './countedNoun';
import { missingCount } from './distance';
import { earlierText, type EarlierComparison } from './earlierPeriods';
import type { Figure } from './figure';
import { endOf, expectedAt } from './straightLine';
import type { IndicatorCase, IndicatorStatus, JudgementSettings, Target } from './types';
import { yesNoWords } from './words';

interface Judged {
  readonly indicator: IndicatorCase;
  readonly figure: Figure;
  readonly status: IndicatorStatus;
  readonly threshold: Threshold | null;
  readonly distance: string;
  readonly settings: JudgementSettings;
  readonly restOfYear: string;
  readonly earlier: readonly EarlierComparison[];
}

/**
 * @example indicatorWhy(…)
 *   // 'Mục tiêu từ năm 2026: tối thiểu 95%. Kết quả 93,5% (187/200), còn thiếu 3 hồ sơ để đạt 95%. Căn cứ: II.2.d.'
 */
export function indicatorWhy(judged: Judged): string {
  const { indicator, settings, threshold, restOfYear, earlier } = judged;
  const sentences = [
    targetSentence(indicator, threshold, settings.year),
    resultSentence(judged),
    restOfYear,
    ...earlier.map((one) => earlierSentence(indicator, one)),
  ];
  if (indicator.ref !== '') sentences.push(`Căn cứ: ${indicator.ref}.`);
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function earlierSentence(indicator: IndicatorCase, one: EarlierComparison): string {
  return `${one.kind === 'lastYear' ? 'Cùng kỳ, ' : 'Kỳ trước, '}${midSentence(earlierText(indicator, one))}.`;
}

function targetSentence(
  indicator: IndicatorCase,
  threshold: Threshold | null,
  year: number,
): string {
  const { target } = indicator;
  if (target === null) return '';
  return `${targetHead(target, year)}: ${targetText(indicator, target)}${boundText(indicator, target, threshold)}.`;
}

/** What a change amounts to: 'tức không quá 90%'. */
function boundText(indicator: IndicatorCase, { op }: Target, threshold: Threshold | null): string {
  if (threshold === null || !isChange(op)) return '';
  const { bound, direction } = threshold;
  const figure = withUnit(plainNumber(indicator, bound, null), indicator);
  return `, tức ${direction === 'up' ? 'tối thiểu' : 'không quá'} ${figure}`;
}

function targetHead(target: Target, year: number): string {
  if (target.own) return `Mục tiêu năm ${year} của cơ quan`;
  return target.year <= year ? `Mục tiêu từ năm ${target.year}` : `Mục tiêu đến năm ${target.year}`;
}

/** The target in words; a benchmark is named beside the figure that stands for it. */
function targetText(indicator: IndicatorCase, target: Target): string {
  const scale = indicator.percent ? (indicator.unit ?? '%') : null;
  const text = comparisonText(indicator, {
    op: target.op,
    value: inPrintedScale(scale, target.value),
    value2: inPrintedScale(scale, target.value2),
    benchmark: target.benchmark,
    base: printedBase(scale, indicator.baseline),
  });
  const namesBenchmark = target.benchmark !== null && target.value !== null;
  return namesBenchmark ? `${text} (${target.benchmark})` : text;
}

function resultSentence({
  indicator,
  figure,
  status,
  threshold,
  distance,
  settings,
}: Judged): string {
  switch (figure.kind) {
    case 'invalid':
      return `${figure.reason}, nên chưa đánh giá được: kiểm tra và nhập lại số liệu.`;
    case 'notApplicable':
      return 'Trong kỳ không phát sinh (mẫu số bằng 0), không tính tỷ lệ.';
    case 'none':
      return missingSentence(indicator, status, figure.half, settings);
    case 'value':
      return threshold === null
        ? `Kết quả ${valueText(indicator, figure, null)}. ${unknownTarget(indicator)}`
        : comparedSentence(indicator, figure, status, threshold, distance, settings);
  }
}

function missingSentence(
  { measure }: IndicatorCase,
  status: IndicatorStatus,
  half: boolean,
  { period }: JudgementSettings,
): string {
  if (half) return 'Mới có tử số hoặc mẫu số: nhập đủ cả hai ô, hoặc nhập ô «Kết quả».';
  if (status === 'notPublished') {
    return 'Chỉ số do cơ quan khác công bố và chưa có kết quả: nhập ô «Kết quả» khi được công bố.';
  }
  if (status === 'pending') {
    return 'Chỉ tiêu đánh giá theo năm, chưa đến kỳ báo cáo: nhập số liệu ở báo cáo năm.';
  }
  const cells = measure === 'ratio' ? 'ô «Tử số» và «Mẫu số», hoặc ô «Kết quả»' : 'ô «Kết quả»';
  return `Chưa nhập số liệu ${midSentence(period.label)}: nhập ${cells}.`;
}

function unknownTarget({ target, baseline }: IndicatorCase): string {
  const isChange = target?.op === 'increaseBy' || target?.op === 'decreaseBy';
  return isChange && target.value !== null && baseline === null
    ? 'Chưa có số liệu gốc để tính mức tăng, giảm: nhập số liệu của năm gốc.'
    : 'Chưa có số để so: nhập số cần so vào cột «Mục tiêu năm» của trang «Chỉ tiêu».';
}

function comparedSentence(
  indicator: IndicatorCase,
  figure: Figure & { kind: 'value' },
  status: IndicatorStatus,
  threshold: Threshold,
  distance: string,
  settings: JudgementSettings,
): string {
  const value = `Kết quả ${valueText(indicator, figure, threshold.bound)}`;
  const apart = distanceInWords(indicator, figure, threshold, distance);
  const tail = apart === '' ? '' : `, ${apart}`;
  return `${value}${tail}${lineText(status, indicator, threshold, settings)}.${baselineHint(status, indicator)}`;
}

/** The sheet's words, with what is counted where the indicator's name tells: 'còn thiếu 37 hồ sơ để đạt 80%'. */
function distanceInWords(
  { name }: IndicatorCase,
  { value, parts }: Figure & { kind: 'value' },
  threshold: Threshold,
  distance: string,
): string {
  const noun = countedNoun(name);
  const counted = noun === '' ? '' : ` ${noun}`;
  if (distance.startsWith('thiếu ')) {
    return `còn ${parts === null ? distance : distance.replace(/^thiếu (\S+) để/, `thiếu $1${counted} để`)}`;
  }
  const isAbove = threshold.direction === 'down' && !satisfies(value, threshold);
  if (!isAbove || parts === null) return distance;
  return `${distance} (nhiều hơn ${formatNumber(missingCount(parts, threshold))}${counted})`;
}

/** Without a known figure to start from nobody can tell whether the pace is right. */
function baselineHint(status: IndicatorStatus, { measure }: IndicatorCase): string {
  if (status !== 'towards' || measure === 'yesNo') return '';
  return ' Nhập «Năm gốc» và «Giá trị gốc» trên trang «Chỉ tiêu» để xem có đúng lộ trình không.';
}

/** What `onTrack` and `atRisk` were measured from, and what the line asks for now and at the year's end. */
function lineText(
  status: IndicatorStatus,
  indicator: IndicatorCase,
  threshold: Threshold,
  settings: JudgementSettings,
): string {
  const { baseline, target } = indicator;
  if (baseline === null || target === null) return '';
  if (status !== 'onTrack' && status !== 'atRisk') return '';
  const { year, period } = settings;
  const shown = (at: number): string =>
    plainNumber(indicator, expectedAt(at, target.year, threshold, baseline), null);
  const from = plainNumber(indicator, baseline.value, null);
  const yearEnd = period.isLast ? '' : `, hết năm ${shown(year)}`;
  const side = status === 'onTrack' ? 'theo kịp' : 'chậm hơn';
  return `; ${side} lộ trình tính đều từ ${from} của năm ${baseline.year} (đến kỳ này ${shown(endOf(settings))}${yearEnd})`;
}

/** As it is shown, and unrounded beside it where rounding took something away. */
function valueText(
  indicator: IndicatorCase,
  { value, parts }: Figure & { kind: 'value' },
  bound: number | null,
): string {
  const { measure, percent } = indicator;
  if (measure === 'yesNo') return value === 1 ? `«${yesNoWords.yes}»` : `«${yesNoWords.no}»`;
  const number = plainNumber(indicator, value, bound);
  const whole = percent ? formatPercent(value, 6, bound) : formatNumber(value, 6, bound);
  const beside = [
    ...(parts === null
      ? []
      : [`${formatNumber(parts.numerator, 4)}/${formatNumber(parts.denominator, 4)}`]),
    ...(whole === number ? [] : [`chưa làm tròn ${whole}`]),
  ];
  const text = withUnit(number, indicator);
  return beside.length === 0 ? text : `${text} (${beside.join('; ')})`;
}

function plainNumber({ percent }: IndicatorCase, value: number, bound: number | null): string {
  return percent ? formatPercent(value, 2, bound) : formatNumber(value, 2, bound);
}

function withUnit(number: string, { percent, unit, measure }: IndicatorCase): string {
  if (percent || unit === null || unit === '') return number;
  return measure === 'level' || measure === 'rank' ? `${unit} ${number}` : `${number} ${unit}`;
}
