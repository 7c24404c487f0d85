/**
 * «Nhật ký»: what became of each reporting period — closed, opened again, sent — when, by whom and why. It
 * is made when the first line is written; lines are added at the end and never taken away.
 */
import { momentSerial } from '../plan/moment';
import type { Content, SheetBlueprint } from './blueprint';
import type { SheetChange } from './change';
import { ledgerHeaders as headers } from './columns';
import { rawCell, textCell } from './content';
import { matchHeaders } from './entries/headers';
import {
  actWords,
  isEmptyLine,
  ledgerRows,
  ledgerTable,
  ours,
  type LedgerEntry,
} from './ledgerLines';
import { sheetNames, tableNames } from './names';
import { tabColours } from './palette';
import type { WorkbookReading } from './reading';
import { headerRow, tableSheet } from './sheets/tableSheet';
import { layTable, type ColumnSpec, type Look } from './tableLayout';

export { readLedger, type LedgerEntry } from './ledgerLines';

type Line = (header: string) => Content;

/**
 * The ledger with one line more: the sheet to be written, in the place of the one that stands there or
 * new at the end of the tabs.
 */
export function withLedgerEntry(reading: WorkbookReading, entry: LedgerEntry): SheetChange {
  const table = ledgerTable(reading);
  const before =
    table === undefined ? [] : ledgerRows(table).filter((cells) => !isEmptyLine(cells));
  const own = table === undefined ? [] : matchHeaders(table.header, ours).own;
  return {
    sheet: ledgerSheet(
      [...before.map((cells) => (header: string) => rawCell(cells(header))), contentsOf(entry)],
      own.map(({ header }) => header),
    ),
    currentName: table?.sheet ?? null,
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
