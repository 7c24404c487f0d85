/** What is wrong with the figure that an indicator is held against. */
import { comparisonText } from '../../plan/comparisonText';
import { inPrintedScale } from '../../plan/targets';
import { formatNumber, formatPercent } from '../../vietnamese/numberFormat';
import { thresholdOf } from '../comparison';
import { figureOf, isBoundedAtOne, isEmpty } from '../figure';
import { placeOf, type PlacedIndicator } from '../placed';
import type { Entered, Finding } from '../types';
import { finding } from './finding';

/**
 * @example targetFindings(parIndexWithResultButNoAverage)[0]?.code // 'missingTarget'
 */
export function targetFindings(row: PlacedIndicator): readonly Finding[] {
  return [...ownTargetFindings(row), ...missingFindings(row)];
}

function ownTargetFindings({ case: indicator, ownTarget }: PlacedIndicator): readonly Finding[] {
  if (ownTarget === null || isEmpty(ownTarget.entered) || indicator.measure === 'yesNo') return [];
  const reason = reasonAgainst(ownTarget.entered, indicator);
  if (reason === null) return [];
  const text = enteredText(ownTarget.entered, indicator.percent);
  return [finding('badTarget', ownTarget.place, indicator.id, { text, reason })];
}

function reasonAgainst(entered: Entered, indicator: PlacedIndicator['case']): string | null {
  switch (entered.kind) {
    case 'number':
      if (entered.value < 0) return 'số âm';
      if (indicator.percent && entered.value >= 2 && entered.value <= 100) {
        return `tỷ lệ nhập thiếu dấu %, có lẽ ý là ${formatNumber(entered.value, 4)}%`;
      }
      return isBoundedAtOne(indicator) && entered.value > 1 ? 'lớn hơn 100%' : null;
    case 'text':
      return 'là chữ, không phải số';
    case 'boolean':
      return 'không phải số';
    case 'error':
      return 'công thức báo lỗi';
    case 'empty':
      return null;
  }
}

function enteredText(entered: Entered, percent: boolean): string {
  switch (entered.kind) {
    case 'number':
      return percent ? formatPercent(entered.value, 2, 1) : formatNumber(entered.value, 4);
    case 'text':
      return entered.text;
    case 'boolean':
      return entered.value ? 'TRUE' : 'FALSE';
    case 'error':
      return entered.error;
    case 'empty':
      return '';
  }
}

/** Only once there is a figure: before that nobody waits for the one to compare with. */
function missingFindings(row: PlacedIndicator): readonly Finding[] {
  const { target, baseline, id, unit } = row.case;
  if (figureOf(row.case).kind !== 'value') return [];
  if (target !== null && thresholdOf(target, baseline) !== null) return [];
  const place = row.ownTarget?.place ?? placeOf(row, 'id');
  if (target === null || target.value === null) {
    return [finding('missingTarget', place, id, { benchmark: target?.benchmark ?? null })];
  }
  const printed = { ...target, value: inPrintedScale(unit, target.value), value2: null };
  return [
    finding('missingBaseline', row.baselineAt ?? place, id, {
      change: comparisonText(row.case, printed),
    }),
  ];
}
