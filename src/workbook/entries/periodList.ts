/**
 * The table `KyBaoCao`: which periods a workbook lists, and the days that an agency has moved. An officer may
 * write a row of her own for any period of the year.
 */
import { allPeriodsOfYear, isRegular } from '../../assessment/period';
import type { PeriodClosing, ReportPeriod } from '../../assessment/types';
import { dateOf, textOf } from '../cases/rawValue';
import type { CarriedPeriod } from '../choice';
import { periodAids, periodHeaders } from '../columns';
import { namedMark } from '../formulas/taskFormulas';
import { tableNamed } from '../named';
import { tableNames } from '../names';
import type { WorkbookReading } from '../reading';
import { tableCells, type TableRow } from './tableCells';

export interface PeriodListRead {
  /** In their order: the four reports, those of the table, and those that have a sheet of figures. */
  readonly closings: readonly PeriodClosing[];
  /** For the next layout. */
  readonly carried: readonly CarriedPeriod[];
}

/**
 * @param laid the periods that have a sheet of figures
 */
export function readPeriodList(
  reading: WorkbookReading,
  year: number,
  laid: readonly ReportPeriod[],
): PeriodListRead {
  const rows = rowsById(reading);
  const table = tableNamed(reading, tableNames.periods);
  // One laid out before there was a choice of periods names the four.
  const isMarked = table?.header.includes(periodAids.named) === true;
  const hasSheet = new Set(laid.map(({ id }) => id));
  const isListed = (period: ReportPeriod): boolean =>
    isRegular(period) || hasSheet.has(period.id) || rows.has(period.id);
  const carried = allPeriodsOfYear(year)
    .filter(isListed)
    .map((period): CarriedPeriod & { readonly period: ReportPeriod } => {
      const row = rows.get(period.id);
      const day = (header: string) =>
        row === undefined ? null : dateOf(row.cells(header).value, reading.date1904);
      return {
        period,
        id: period.id,
        from: day(periodHeaders.from) ?? period.from,
        to: day(periodHeaders.to) ?? period.to,
        sendBy: day(periodHeaders.sendBy) ?? period.sendBy,
      };
    });
  const isNamed = (period: ReportPeriod): boolean => {
    const row = rows.get(period.id);
    if (!isMarked || row === undefined) return isRegular(period);
    return textOf(row.cells(periodAids.named).value).trim().toLowerCase() === namedMark;
  };
  return {
    closings: carried.map(({ period, to }) => ({
      id: period.id,
      lastDay: to,
      ...(isNamed(period) ? {} : { silent: true as const }),
    })),
    carried: carried.map(({ id, from, to, sendBy }) => ({ id, from, to, sendBy })),
  };
}

/** Of two rows for one period the first counts, as it does for the formulas. */
function rowsById(reading: WorkbookReading): ReadonlyMap<string, TableRow> {
  const table = tableNamed(reading, tableNames.periods);
  if (table === undefined) return new Map();
  const columns = [...Object.values(periodHeaders), periodAids.named];
  const { rows } = tableCells(table, columns, periodHeaders.id);
  return new Map([...rows].reverse().map((row) => [row.id.trim().toUpperCase(), row] as const));
}
