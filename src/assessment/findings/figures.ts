/** All findings of one sheet of figures, in the order of its rows. */
import { figureOf } from '../figure';
import { judgeIndicator } from '../indicatorStatus';
import { placeOf, type PlacedIndicator } from '../placed';
import type { Finding, JudgementSettings } from '../types';
import { figureFindings } from './figureCheck';
import { finding } from './finding';
import { historyFindings } from './historyCheck';
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
    ...rows.flatMap((row) => [
      ...figureFindings(row),
      ...targetFindings(row),
      ...historyFindings(row, settings),
      ...explanationFindings(row, settings),
    ]),
    ...withoutFigures(rows, settings),
  ];
}

function explanationFindings(
  row: PlacedIndicator,
  settings: JudgementSettings,
): readonly Finding[] {
  if (row.case.explanation.trim() !== '') return [];
  const { status, statusText, distanceText } = judgeIndicator(row.case, settings);
  if (status !== 'behind' && status !== 'missed') return [];
  const params = { status: statusText, distance: distanceText };
  return [finding('shortWithoutExplanation', placeOf(row, 'explanation'), row.case.id, params)];
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
