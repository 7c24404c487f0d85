/** All findings of one sheet of figures, in the order of its rows. */
import { figureOf } from '../figure';
import { rateFindings } from '../form/rateCheck';
import { judgeIndicator } from '../indicatorStatus';
import { placeOf, type PlacedIndicator } from '../placed';
import type { Finding, JudgementSettings, Place } from '../types';
import { settled, type Wanting } from './explained';
import { figureFindings } from './figureCheck';
import { finding } from './finding';
import { historyFindings } from './historyCheck';
import { likeTargetsFindings, plausibleFindings } from './plausibleCheck';
import { targetFindings } from './targetCheck';

/**
 * Checks the rows of one reporting period.
 *
 * @param rows all rows of the period's sheet, in their order
 * @example checkFigures([rowWithNumeratorOnly], settings)[0]?.code // 'numeratorAlone'
 */
export function checkFigures(
  rows: readonly PlacedIndicator[],
  settings: JudgementSettings,
): readonly Finding[] {
  return [
    ...rows.flatMap((row) => rowFindings(row, settings)),
    ...likeTargetsFindings(rows),
    ...withoutFigures(rows, settings),
  ];
}

function rowFindings(row: PlacedIndicator, settings: JudgementSettings): readonly Finding[] {
  const history = historyFindings(row, settings);
  const isOtherUnit = history.some(({ code }) => code === 'unitOfAnotherSize');
  const found = [
    ...figureFindings(row),
    ...rateFindings(row),
    ...targetFindings(row),
    ...history,
    // Said once is enough.
    ...(isOtherUnit ? [] : plausibleFindings(row)),
  ];
  const place = placeOf(row, 'explanation');
  const { id, explanation } = row.case;
  // The sheet belongs to one period: what is explained there lapses with it.
  const said = { text: explanation, place, subject: id, lapsedFrom: null };
  return settled(found, wantingOf(row, place, settings), said);
}

function wantingOf(
  row: PlacedIndicator,
  place: Place,
  settings: JudgementSettings,
): Wanting | null {
  const { status, statusText, distanceText } = judgeIndicator(row.case, settings);
  if (status !== 'behind' && status !== 'missed') return null;
  const what = distanceText === '' ? statusText : `${statusText} (${distanceText})`;
  return { what, warning: finding('shortWithoutExplanation', place, row.case.id, { what }) };
}

/** A sheet that nobody has begun gives one note, not one a row. */
function withoutFigures(
  rows: readonly PlacedIndicator[],
  settings: JudgementSettings,
): readonly Finding[] {
  const params = { period: settings.period.label };
  const missing = rows.filter((row) => isAwaited(row, settings));
  const first = missing[0];
  if (first === undefined) return [];
  const isUntouched = rows.every((row) => isBare(row));
  if (isUntouched) return [finding('noFigures', { sheet: first.sheet, cell: '' }, null, params)];
  return missing.map((row) => {
    const field = row.case.measure === 'ratio' ? 'numerator' : 'result';
    return finding('noFigures', placeOf(row, field), row.case.id, params);
  });
}

function isBare({ case: entry }: PlacedIndicator): boolean {
  const figure = figureOf(entry);
  return figure.kind === 'none' && !figure.half;
}

function isAwaited(row: PlacedIndicator, settings: JudgementSettings): boolean {
  return isBare(row) && judgeIndicator(row.case, settings).status === 'noData';
}
