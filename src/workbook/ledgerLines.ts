/**
 * The lines of «Nhật ký», read: what became of each reporting period — closed, opened again, sent — when, by
 * whom and why. Apart from its sheet, because every reading of a workbook asks for them.
 */
import { reportPeriod } from '../assessment/period';
import { momentOf, type Moment } from '../plan/moment';
import { isBlank, numberOf, textOf } from './cases/rawValue';
import { ledgerHeaders as headers } from './columns';
import { matchHeaders } from './entries/headers';
import { tableNames } from './names';
import { tableNamed } from './named';
import type { RawValue, TableReading, WorkbookReading } from './reading';

/** What can become of a period. */
type LedgerAct = 'close' | 'reopen' | 'send';

export interface LedgerEntry {
  readonly at: Moment;
  readonly act: LedgerAct;
  /** '2026-Q1' */
  readonly period: string;
  /** Who did it, as they called themselves. */
  readonly by: string;
  /** Names the version that was closed or sent; '' for none. */
  readonly receipt: string;
  /** The reason, or a note; '' for none. */
  readonly note: string;
}

/** What stands in the column «Việc». */
export const actWords: Readonly<Record<LedgerAct, string>> = {
  close: 'Chốt kỳ',
  reopen: 'Mở lại kỳ',
  send: 'Gửi báo cáo',
};

/** The table «Nhật ký», however its sheet is called by now. */
export function ledgerTable(reading: WorkbookReading): TableReading | undefined {
  return tableNamed(reading, tableNames.ledger);
}

/**
 * The lines of the ledger, oldest first; none where the workbook has no ledger yet. A line whose moment, act
 * or period cannot be read any more is left out; it stays on the sheet.
 */
export function readLedger(reading: WorkbookReading): readonly LedgerEntry[] {
  const table = ledgerTable(reading);
  return table === undefined
    ? []
    : ledgerRows(table).flatMap((cells) => entryOf(cells, reading.date1904) ?? []);
}

/** Our headers; any other column is the officer's own. */
export const ours: readonly string[] = Object.values(headers);

type LedgerCells = (header: string) => RawValue;

export function ledgerRows({ header, values }: TableReading): readonly LedgerCells[] {
  const { columns, own } = matchHeaders(header, ours);
  const places = new Map([
    ...columns,
    ...own.map(({ header: text, place }) => [text, place] as const),
  ]);
  return values.map((row) => (name) => row[places.get(name) ?? -1] ?? null);
}

export const isEmptyLine = (cells: LedgerCells): boolean =>
  ours.every((header) => isBlank(cells(header)));

function entryOf(cells: LedgerCells, date1904: boolean): LedgerEntry | null {
  const serial = numberOf(cells(headers.at));
  const at = serial === null ? null : momentOf(serial, date1904);
  const word = textOf(cells(headers.act)).trim();
  const act = (Object.keys(actWords) as LedgerAct[]).find((one) => actWords[one] === word);
  const period = reportPeriod(textOf(cells(headers.period)).trim().toUpperCase());
  if (at === null || act === undefined || period === null) return null;
  return {
    at,
    act,
    period: period.id,
    by: textOf(cells(headers.by)),
    receipt: textOf(cells(headers.receipt)),
    note: textOf(cells(headers.note)),
  };
}
