/** The single cells of «Kế hoạch»: which plan, for whom, which period, judged on which day. */
import { numberCellFindings } from '../../assessment/findings/cellCheck';
import { finding } from '../../assessment/findings/finding';
import { checkStatusDate } from '../../assessment/findings/structure';
import { dateCellFindings } from '../../assessment/findings/typedDate';
import { periodsOfYear, reportPeriod } from '../../assessment/period';
import type { Finding, PeriodClosing, Place, ReportPeriod } from '../../assessment/types';
import { yearOf, type CivilDate } from '../../plan/civilDate';
import { cellAddress } from '../address';
import { dateOf, enteredOf, isBlank, numberOf, textOf } from '../cases/rawValue';
import { cellNames, wholePlan } from '../names';
import { defaultWarningDays, type CarriedPeriod } from '../choice';
import { cellNamed } from '../named';
import type { NamedCell, WorkbookReading } from '../reading';
import { yesNoSetting } from '../vocabulary';
import { readPeriodList } from './periodList';
import { uncalculatedCell } from './uncounted';

export interface SettingsRead {
  readonly planId: string;
  readonly planVersion: string;
  readonly planTitle: string;
  /** `undefined` where an older workbook has no cell for it. */
  readonly planNumber: string | undefined;
  readonly planIssuer: string | undefined;
  readonly planIssuedOn: CivilDate | null | undefined;
  readonly unit: string | null;
  readonly year: number;
  readonly currentPeriod: ReportPeriod;
  readonly statusDate: CivilDate;
  /** A person typed the status date over the formula. */
  readonly statusDateTyped: boolean;
  readonly warningDays: number;
  readonly beforeIncludesDay: boolean;
  readonly closings: readonly PeriodClosing[];
  readonly listed: readonly CarriedPeriod[];
  readonly findings: readonly Finding[];
}

const meanings: readonly (readonly [name: string, meaning: string])[] = [
  [cellNames.planId, 'Mã kế hoạch'],
  [cellNames.unit, 'Đơn vị báo cáo'],
  [cellNames.year, 'Năm làm việc'],
  [cellNames.period, 'Kỳ báo cáo'],
  [cellNames.statusDate, 'Ngày chốt số liệu'],
  [cellNames.planVersion, 'Phiên bản nội dung'],
];

/**
 * @param tablePeriods the periods whose figures stand in the workbook: what a lost cell is guessed from
 */
export function readSettings(
  reading: WorkbookReading,
  tablePeriods: readonly ReportPeriod[],
): SettingsRead {
  const named = (name: string): NamedCell | undefined => cellNamed(reading, name);
  const text = (name: string): string => textOf(named(name)?.value ?? null).trim();
  const findings: Finding[] = meanings
    .filter(([name]) => named(name) === undefined)
    .map(([name, meaning]) =>
      finding('nameMissing', { sheet: '', cell: '' }, null, { name, meaning }),
    );
  const yearTyped = text(cellNames.year);
  const periodTyped = text(cellNames.period);
  const year =
    yearOfTables(Number(yearTyped), tablePeriods) ??
    reportPeriod(periodTyped.toUpperCase())?.year ??
    tablePeriods.at(-1)?.year ??
    yearOfStatusDate(named(cellNames.statusDate), reading.date1904);
  if (named(cellNames.year) !== undefined && Number(yearTyped) !== year) {
    findings.push(notInList(reading, cellNames.year, 'Năm làm việc', yearTyped, [String(year)]));
  }
  const list = readPeriodList(
    reading,
    year,
    tablePeriods.filter((period) => period.year === year),
  );
  const lastDayOf = ({ id, to }: ReportPeriod): CivilDate =>
    list.closings.find((one) => one.id === id)?.lastDay ?? to;
  const currentPeriod = periodRead(periodTyped, year, tablePeriods, list.closings);
  if (named(cellNames.period) !== undefined && periodTyped.toUpperCase() !== currentPeriod.id) {
    const ids = list.closings.map(({ id }) => id);
    findings.push(notInList(reading, cellNames.period, 'Kỳ báo cáo', periodTyped, ids));
  }
  const warningDays = named(cellNames.warningDays)?.value ?? null;
  findings.push(
    ...numberCellFindings({
      field: 'Báo sắp đến hạn trước (ngày)',
      entered: enteredOf(warningDays),
      place: placeOfName(reading, cellNames.warningDays),
      subject: null,
    }),
  );
  const status = statusDateRead(
    reading,
    named(cellNames.statusDate),
    currentPeriod,
    lastDayOf(currentPeriod),
  );
  findings.push(...status.findings);
  findings.push(
    ...[...meanings, [cellNames.warningDays, 'Báo sắp đến hạn trước (ngày)'] as const].flatMap(
      ([name, meaning]) => {
        const cell = named(name);
        return cell === undefined || isOwnFormula(cell) ? [] : uncalculatedCell(cell, meaning);
      },
    ),
  );
  const unit = text(cellNames.unit);
  const issuedOn = named(cellNames.planIssuedOn);
  return {
    planId: planIdIn(reading),
    planVersion: text(cellNames.planVersion),
    planTitle: textOf(named(cellNames.planTitle)?.value ?? null),
    planNumber: named(cellNames.planNumber) && text(cellNames.planNumber),
    planIssuer: named(cellNames.planIssuer) && text(cellNames.planIssuer),
    planIssuedOn: issuedOn && dateOf(issuedOn.value, reading.date1904),
    unit: unit === '' || unit.toLowerCase() === wholePlan.toLowerCase() ? null : unit,
    year,
    currentPeriod,
    statusDate: status.date,
    statusDateTyped: status.typed,
    warningDays: numberOf(warningDays) ?? defaultWarningDays,
    beforeIncludesDay: text(cellNames.beforeIncludesDay) === yesNoSetting.yes,
    closings: list.closings,
    listed: list.carried,
    findings,
  };
}

/** The id of the plan that a workbook was laid out for; '' when it does not say. */
export function planIdIn(reading: WorkbookReading): string {
  return textOf(cellNamed(reading, cellNames.planId)?.value ?? null).trim();
}

/** The cell of a name, as a finding needs it; without a place when the name is gone. */
export function placeOfName(reading: WorkbookReading, name: string): Place {
  const cell = cellNamed(reading, name);
  if (cell === undefined) return { sheet: '', cell: '' };
  return { sheet: cell.sheet, cell: cellAddress(cell.box.top, cell.box.left) };
}

/** The year that was typed, unless figures stand in the workbook and none of them are of that year. */
function yearOfTables(typed: number, tablePeriods: readonly ReportPeriod[]): number | null {
  if (!Number.isInteger(typed) || typed === 0) return null;
  const isKnown = tablePeriods.length === 0 || tablePeriods.some(({ year }) => year === typed);
  return isKnown ? typed : null;
}

function notInList(
  reading: WorkbookReading,
  name: string,
  field: string,
  text: string,
  choices: readonly string[],
): Finding {
  return finding('unknownChoice', placeOfName(reading, name), null, { field, text, choices });
}

function yearOfStatusDate(cell: NamedCell | undefined, date1904: boolean): number {
  const date = dateOf(cell?.value ?? null, date1904);
  return date === null ? firstYear : yearOf(date);
}

/** Every cell and table that could tell the year is gone: the missing names are reported as errors. */
const firstYear = 2026;

function periodRead(
  id: string,
  year: number,
  tablePeriods: readonly ReportPeriod[],
  listed: readonly PeriodClosing[],
): ReportPeriod {
  const chosen = reportPeriod(id.toUpperCase());
  // The sheet's formulas look it up in the table: one that does not stand there has no days.
  if (chosen !== null && listed.some((one) => one.id === chosen.id)) return chosen;
  const present = tablePeriods.filter((period) => period.year === year).at(-1);
  const last = present ?? periodsOfYear(year).at(-1);
  if (last === undefined) throw new Error('A year has four reports.');
  return last;
}

/** The status date's own formula looks the period up. */
const isOwnFormula = ({ formula }: NamedCell): boolean => formula.includes(cellNames.period);

interface StatusDateRead {
  readonly date: CivilDate;
  readonly typed: boolean;
  readonly findings: readonly Finding[];
}

/**
 * The sheet's own formula looks the period's last day up; a program that does not calculate leaves an old
 * answer beside it, so the day is looked up here again.
 */
function statusDateRead(
  reading: WorkbookReading,
  cell: NamedCell | undefined,
  period: ReportPeriod,
  lastDay: CivilDate,
): StatusDateRead {
  if (cell === undefined) return { date: lastDay, typed: false, findings: [] };
  const place = placeOfName(reading, cellNames.statusDate);
  if (isOwnFormula(cell) || (isBlank(cell.value) && cell.formula === '')) {
    return { date: lastDay, typed: false, findings: [] };
  }
  const date = dateOf(cell.value, reading.date1904);
  if (date === null) {
    const findings = dateCellFindings('Ngày chốt số liệu', enteredOf(cell.value), place, null);
    return { date: lastDay, typed: false, findings };
  }
  return { date, typed: true, findings: checkStatusDate(period, date, place) };
}
