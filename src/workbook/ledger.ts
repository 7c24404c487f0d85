/**
 * «Nhật ký»: what became of each reporting period — closed, opened again, sent — when, by whom and why. It
 * is made when the first line is written; lines are added at the end and never taken away.
 */
import { reportPeriod } from '../assessment/period';
import type { Content, SheetBlueprint } from './blueprint';
import { rawCell, textCell } from './content';
import { isBlank, numberOf, textOf } from './cases/rawValue';
import type { SheetChange } from './change';
import { ledgerHeaders as headers } from './columns';
import { matchHeaders } from './entries/headers';
import { momentOf, momentSerial, type Moment } from '../plan/moment';
import { sheetNames, tableNames } from './names';
import { tabColours } from './palette';
import type { RawValue, TableReading, WorkbookReading } from './reading';
import { headerRow, tableSheet } from './sheets/tableSheet';
import { layTable, type ColumnSpec, type Look } from './tableLayout';

/** What can become of a period. */
export type LedgerAct = 'close' | 'reopen' | 'send';

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

const actWords: Readonly<Record<LedgerAct, string>> = {
  close: 'Chốt kỳ',
  reopen: 'Mở lại kỳ',
  send: 'Gửi báo cáo',
};

/** The table «Nhật ký», however its sheet is called by now. */
export function ledgerTable({ tables }: WorkbookReading): TableReading | undefined {
  const wanted = tableNames.ledger.toLowerCase();
  return tables.find(({ name }) => name.toLowerCase() === wanted);
}

/**
 * The lines of the ledger, oldest first; none where the workbook has no ledger yet. A line whose moment, act
 * or period cannot be read any more is left out; it stays on the sheet.
 */
export function readLedger(reading: WorkbookReading): readonly LedgerEntry[] {
  const table = ledgerTable(reading);
  return table === undefined
    ? []
    : rowsOf(table).flatMap((cells) => entryOf(cells, reading.date1904) ?? []);
}

/**
 * The ledger with one line more: the sheet to be written, in the place of the one that stands there or
 * new at the end of the tabs.
 */
export function withLedgerEntry(reading: WorkbookReading, entry: LedgerEntry): SheetChange {
  const table = ledgerTable(reading);
  const before = table === undefined ? [] : rowsOf(table).filter((cells) => !isEmptyLine(cells));
  const own = table === undefined ? [] : matchHeaders(table.header, ours).own;
  return {
    sheet: ledgerSheet(
      [...before.map((cells) => (header: string) => rawCell(cells(header))), contentsOf(entry)],
      own.map(({ header }) => header),
    ),
    currentName: table?.sheet ?? null,
  };
}

const ours: readonly string[] = Object.values(headers);

type Cells = (header: string) => RawValue;
type Line = (header: string) => Content;

function rowsOf({ header, values }: TableReading): readonly Cells[] {
  const { columns, own } = matchHeaders(header, ours);
  const places = new Map([
    ...columns,
    ...own.map(({ header: text, place }) => [text, place] as const),
  ]);
  return values.map((row) => (name) => row[places.get(name) ?? -1] ?? null);
}

const isEmptyLine = (cells: Cells): boolean => ours.every((header) => isBlank(cells(header)));

function entryOf(cells: Cells, date1904: boolean): LedgerEntry | null {
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

function contentsOf({ at, act, period, by, receipt, note }: LedgerEntry): Line {
  const cells: Readonly<Record<string, Content>> = {
    [headers.at]: { kind: 'number', value: momentSerial(at) },
    [headers.act]: textCell(actWords[act]),
    [headers.period]: textCell(period),
    [headers.by]: textCell(by),
    [headers.receipt]: textCell(receipt),
    [headers.note]: textCell(note),
  };
  return (header) => cells[header] ?? { kind: 'empty' };
}

/** @param own headers of columns that an officer has added */
function ledgerSheet(lines: readonly Line[], own: readonly string[]): SheetBlueprint {
  const column = (
    header: string,
    characters: number,
    looks: readonly Look[],
  ): ColumnSpec<Line> => ({
    header,
    characters,
    looks,
    content: (line) => line(header),
  });
  const columns = [
    column(headers.at, 17, ['centred']),
    column(headers.act, 15, ['strong']),
    column(headers.period, 11, ['centred']),
    column(headers.by, 26, []),
    column(headers.receipt, 18, ['centred']),
    column(headers.note, 56, []),
    ...own.map((header) => column(header, 16, ['own'])),
  ];
  const layout = layTable({
    name: tableNames.ledger,
    top: headerRow,
    left: 0,
    columns,
    rows: lines,
    filterButtons: false,
  });
  return tableSheet({
    key: 'ledger',
    name: sheetNames.ledger,
    tabColour: tabColours.quiet,
    title: 'Nhật ký chốt và gửi báo cáo',
    subtitle: 'Mỗi lần chốt kỳ, mở lại kỳ hay gửi báo cáo thêm một dòng.',
    hint: 'Các dòng do bổ trợ tự ghi; xin đừng sửa.',
    columns,
    layout,
    layers: [
      { boxes: [layout.columnBox(headers.at)], style: { numberFormat: 'dd/mm/yyyy hh:mm' } },
    ],
    frozenColumns: 0,
    printTo: headers.note,
    isProtected: true,
    firstEntry: headers.at,
  });
}
