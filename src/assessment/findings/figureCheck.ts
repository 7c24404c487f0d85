/**
 * What is wrong with the figures of one indicator: each cell for itself, then what must agree.
 */
import { formatNumber, formatPercent } from '../../vietnamese/numberFormat';
import { toleranceAt } from '../comparison';
import { figureOf, isBoundedAtOne, isEmpty, numberOf, mayBeNegative } from '../figure';
import { placeOf, type PlacedIndicator } from '../placed';
import type { Finding } from '../types';
import { yesNoWords } from '../words';
import { numberCellFindings } from './cellCheck';
import { finding, withMeanings } from './finding';

/** Headers of the columns as the messages name them. */
export const figureFields = {
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  result: 'Kết quả',
} as const;

/** A typed result this close to the computed one was merely rounded to 0,01%. */
const ROUNDED = 5e-5;

/**
 * @example figureFindings(rowWithNumerator5AndDenominator4)[0]?.code // 'numeratorAboveDenominator'
 */
export function figureFindings(row: PlacedIndicator): readonly Finding[] {
  switch (row.case.measure) {
    case 'ratio':
      return [
        ...cellFindings(row, 'numerator'),
        ...cellFindings(row, 'denominator'),
        ...cellFindings(row, 'result'),
        ...partsFindings(row),
        ...resultFindings(row),
      ];
    case 'yesNo':
      return choiceFindings(row);
    default:
      return [...cellFindings(row, 'result'), ...resultFindings(row)];
  }
}

function cellFindings(
  row: PlacedIndicator,
  field: 'numerator' | 'denominator' | 'result',
): readonly Finding[] {
  return numberCellFindings({
    field: figureFields[field],
    entered: row.case[field],
    place: placeOf(row, field),
    subject: row.case.id,
    mayBeNegative: field === 'result' && mayBeNegative(row.case),
    isShare: field === 'result' && row.case.percent,
  });
}

function choiceFindings(row: PlacedIndicator): readonly Finding[] {
  const { result, id } = row.case;
  const place = placeOf(row, 'result');
  if (result.kind === 'error') return cellFindings(row, 'result');
  if (figureOf(row.case).kind !== 'invalid') return [];
  const text = result.kind === 'text' ? result.text : String(enteredText(row));
  const choices = [yesNoWords.yes, yesNoWords.no];
  return [finding('unknownChoice', place, id, { field: figureFields.result, text, choices })];
}

function enteredText({ case: { result } }: PlacedIndicator): string {
  if (result.kind === 'number') return formatNumber(result.value, 4);
  return result.kind === 'boolean' && result.value ? 'TRUE' : 'FALSE';
}

function partsFindings(row: PlacedIndicator): readonly Finding[] {
  const { numerator, denominator, id } = row.case;
  // A column that is gone is a finding of its own.
  if (row.cells.numerator === '' || row.cells.denominator === '') return [];
  const top = numberOf(numerator);
  const bottom = numberOf(denominator);
  if (top !== null && bottom !== null) {
    if (top <= bottom || top < 0 || bottom < 0) return [];
    // What grew against a baseline year stands above it; a case where none arose is wrong all the same.
    if (bottom > 0 && !isBoundedAtOne(row.case)) return [];
    return [
      finding('numeratorAboveDenominator', placeOf(row, 'numerator'), id, {
        numerator: formatNumber(top, 4),
        denominator: formatNumber(bottom, 4),
        difference: formatNumber(top - bottom, 4),
      }),
    ];
  }
  if (top !== null && isEmpty(denominator)) {
    const params = { numerator: formatNumber(top, 4) };
    return [finding('numeratorAlone', placeOf(row, 'denominator'), id, params)];
  }
  if (bottom !== null && bottom !== 0 && isEmpty(numerator)) {
    const params = { denominator: formatNumber(bottom, 4) };
    return [finding('denominatorAlone', placeOf(row, 'numerator'), id, params)];
  }
  return [];
}

function resultFindings(row: PlacedIndicator): readonly Finding[] {
  const { result, measure, percent } = row.case;
  const value = numberOf(result);
  if (value === null || value < 0 || isOwnFormula(row)) return [];
  if ((measure === 'level' || measure === 'rank') && !Number.isInteger(value)) {
    const params = { field: figureFields.result, value: formatNumber(value, 4) };
    return [finding('notWhole', placeOf(row, 'result'), row.case.id, params)];
  }
  if (measure === 'rank' && value === 0) {
    return [
      finding('rankZero', placeOf(row, 'result'), row.case.id, { field: figureFields.result }),
    ];
  }
  if (percent || measure === 'ratio') {
    const outside = percentFindings(row, value);
    if (outside.length > 0) return outside;
  }
  return differenceFindings(row, value);
}

/** The formula of a ratio gives what its parts give; what is wrong with them was said there. */
function isOwnFormula({ case: { measure, resultTyped } }: PlacedIndicator): boolean {
  return measure === 'ratio' && !resultTyped;
}

/**
 * 85 typed for 85% is 8.500% to Excel. From 200% to 10.000% that is what happened; a little above 100% is
 * a wrong figure, and a growth rate may lie there.
 */
function percentFindings(row: PlacedIndicator, value: number): readonly Finding[] {
  const place = placeOf(row, 'result');
  const field = figureFields.result;
  if (value >= 2 && value <= 100) {
    const typed = formatNumber(value, 4);
    const params = { field, typed, shown: formatPercent(value), meant: `${typed}%` };
    const wrong = finding('percentAsWhole', place, row.case.id, params);
    return [withMeanings(wrong, [{ kind: 'percent', shown: params.meant, value: value / 100 }])];
  }
  return isBoundedAtOne(row.case) && value > 1 + toleranceAt(1)
    ? [finding('outsidePercent', place, row.case.id, { field, value: formatPercent(value, 2, 1) })]
    : [];
}

function differenceFindings(row: PlacedIndicator, typed: number): readonly Finding[] {
  const figure = figureOf(row.case);
  if (!row.case.resultTyped || figure.kind !== 'value' || figure.parts === null) return [];
  const difference = typed - figure.value;
  if (Math.abs(difference) <= ROUNDED) {
    const shown = formatPercent(typed, 2, figure.value);
    return [finding('resultOverFormula', placeOf(row, 'result'), row.case.id, { typed: shown })];
  }
  return [
    finding('resultDiffersFromParts', placeOf(row, 'result'), row.case.id, {
      typed: formatPercent(typed, 2, figure.value),
      computed: formatPercent(figure.value, 2, typed),
      difference: `${formatNumber(Math.abs(difference) * 100, 2, 0)} điểm %`,
    }),
  ];
}
