/**
 * Why an indicator has its status, in Vietnamese for the officer: the target, the result with its
 * parts, the distance, what to do where something is missing, and the clause of the plan.
 */
import { comparisonText } from '../plan/comparisonText';
import { inPrintedScale } from '../plan/targets';
import { formatNumber, formatPercent } from '../vietnamese/numberFormat';
import type { Threshold } from './comparison';
import type { Figure } from './figure';
import type { IndicatorCase, IndicatorStatus, JudgementSettings, Target } from './types';
import { yesNoWords } from './words';

interface Judged {
  readonly indicator: IndicatorCase;
  readonly figure: Figure;
  readonly status: IndicatorStatus;
  readonly threshold: Threshold | null;
  readonly distance: string;
  readonly settings: JudgementSettings;
}

/**
 * @example indicatorWhy(…)
 *   // 'Mục tiêu từ năm 2026: tối thiểu 95%. Kết quả 93,5% (187/200), thiếu 3 để đạt 95%. Căn cứ: II.2.d.'
 */
export function indicatorWhy(judged: Judged): string {
  const { indicator } = judged;
  const sentences = [targetSentence(indicator, judged.settings.year), resultSentence(judged)];
  if (indicator.ref !== '') sentences.push(`Căn cứ: ${indicator.ref}.`);
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function targetSentence(indicator: IndicatorCase, year: number): string {
  const { target } = indicator;
  if (target === null) return '';
  return `${targetHead(target, year)}: ${targetText(indicator, target)}.`;
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
        : comparedSentence(indicator, figure, status, threshold, distance);
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
  return `Chưa nhập số liệu ${period.label}: nhập ${cells}.`;
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
): string {
  const value = `Kết quả ${valueText(indicator, figure, threshold.bound)}`;
  const tail = distance === '' ? '' : `, ${distance}`;
  return `${value}${tail}${lineText(status, indicator)}.`;
}

/** What `onTrack` and `atRisk` were measured from. */
function lineText(status: IndicatorStatus, { baseline, percent }: IndicatorCase): string {
  if (baseline === null || (status !== 'onTrack' && status !== 'atRisk')) return '';
  const from = percent ? formatPercent(baseline.value) : formatNumber(baseline.value);
  const side = status === 'onTrack' ? 'theo kịp' : 'chậm hơn';
  return `; ${side} lộ trình tính đều từ ${from} của năm ${baseline.year}`;
}

function valueText(
  { measure, percent, unit }: IndicatorCase,
  { value, parts }: Figure & { kind: 'value' },
  bound: number | null,
): string {
  if (measure === 'yesNo') return value === 1 ? `«${yesNoWords.yes}»` : `«${yesNoWords.no}»`;
  const number = percent ? formatPercent(value, 2, bound) : formatNumber(value, 2, bound);
  const text = withUnit(number, percent ? null : unit, measure);
  return parts === null
    ? text
    : `${text} (${formatNumber(parts.numerator)}/${formatNumber(parts.denominator)})`;
}

function withUnit(number: string, unit: string | null, measure: IndicatorCase['measure']): string {
  if (unit === null || unit === '') return number;
  return measure === 'level' || measure === 'rank' ? `${unit} ${number}` : `${number} ${unit}`;
}
