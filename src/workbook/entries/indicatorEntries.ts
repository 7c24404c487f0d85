/**
 * What officers enter on «Chỉ tiêu» beside the target of the year: the known figure to start from, and who
 * follows the indicator. A cell that cannot be read is left out of every judgement, so it must be told.
 */
import { numberCellFindings } from '../../assessment/findings/cellCheck';
import { finding, withMeanings } from '../../assessment/findings/finding';
import type { Finding, Place } from '../../assessment/types';
import { isSameAgency } from '../../plan/selection';
import { isPercent } from '../../plan/targets';
import type { Plan } from '../../plan/types';
import { formatNumber, formatPercent } from '../../vietnamese/numberFormat';
import { enteredOf, isBlank, numberOf, textOf } from '../cases/rawValue';
import { indicatorHeaders as headers, unitHeaders } from '../columns';
import { firstRows } from './countedRows';
import type { OurTables } from './ourTables';
import type { TableRow } from './tableCells';

/** @param plan what it says itself about who follows an indicator is not held against the list */
export function indicatorEntryFindings(tables: OurTables, plan: Plan | null): readonly Finding[] {
  const { indicators } = tables;
  if (indicators === null) return [];
  const { sheet } = indicators.reading;
  const planned = new Map(plan?.indicators.map(({ id, owner }) => [id, owner ?? ''] as const));
  const units = listedUnits(tables);
  return firstRows(indicators).flatMap((row) => [
    ...baselineFindings(row, sheet),
    ...(units.length === 0 ? [] : ownerFindings(row, sheet, units, planned.get(row.id))),
  ]);
}

function baselineFindings(row: TableRow, sheet: string): readonly Finding[] {
  const { id, cells } = row;
  const place = placeIn(row, sheet);
  const year = cells(headers.baselineYear).value;
  const value = cells(headers.baselineValue).value;
  const isShare = isPercent(textOf(cells(headers.unit).value));
  const wrong = [
    ...numberCellFindings({
      field: headers.baselineYear,
      entered: enteredOf(year),
      place: place(headers.baselineYear),
      subject: id,
    }),
    ...numberCellFindings({
      field: headers.baselineValue,
      entered: enteredOf(value),
      place: place(headers.baselineValue),
      subject: id,
      mayBeNegative: true,
      isShare,
    }),
  ];
  const share = numberOf(value);
  if (isShare && share !== null && share >= 2 && share <= 100) {
    wrong.push(shareFinding(share, place(headers.baselineValue), id));
  }
  // The plan may name the year alone: then its figure is asked for when one is to be held against it.
  const isAlone = isBlank(year) && numberOf(value) !== null;
  if (wrong.length > 0 || !isAlone) return wrong;
  return [finding('baselineWithoutYear', place(headers.baselineYear), id, {})];
}

/** 85 typed for 85% is 8.500% to Excel, as among the figures. */
function shareFinding(typed: number, place: Place, id: string): Finding {
  const words = formatNumber(typed, 4);
  const wrong = finding('percentAsWhole', place, id, {
    field: headers.baselineValue,
    typed: words,
    shown: formatPercent(typed),
    meant: `${words}%`,
  });
  return withMeanings(wrong, [{ kind: 'percent', shown: `${words}%`, value: typed / 100 }]);
}

function ownerFindings(
  row: TableRow,
  sheet: string,
  units: readonly string[],
  planned: string | undefined,
): readonly Finding[] {
  const unit = textOf(row.cells(headers.owner).value).trim();
  if (unit === '' || planned === undefined || unit === planned.trim()) return [];
  if (isListed(unit, units)) return [];
  return [finding('unitNotListed', placeIn(row, sheet)(headers.owner), row.id, { unit })];
}

/** One unit of the list, or several with nothing but marks and «và» between them. */
function isListed(text: string, units: readonly string[]): boolean {
  if (units.some((unit) => isSameAgency(unit, text))) return true;
  const rest = [...units]
    .sort((one, other) => other.length - one.length)
    .reduce((left, unit) => left.replaceAll(plain(unit), ' '), plain(text));
  return !/\p{L}/u.test(rest.replace(/(?<!\p{L})và(?!\p{L})/gu, ' '));
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

function listedUnits({ units }: OurTables): readonly string[] {
  return (units?.rows ?? [])
    .map(({ cells }) => textOf(cells(unitHeaders.unit).value).trim())
    .filter((name) => name !== '');
}

function placeIn({ addressOf }: TableRow, sheet: string): (header: string) => Place {
  return (header) => ({ sheet, cell: addressOf(header) });
}
