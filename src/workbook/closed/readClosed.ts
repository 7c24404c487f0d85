/**
 * What a workbook knows of closed periods: the frozen copies, found by their tables, and what the ledger says
 * of periods whose copy is gone.
 */
import type { ClosedCopy, ClosedFigure, ClosedPeriod, ClosedTask } from '../../assessment/closed';
import { inOrder, reportPeriod } from '../../assessment/period';
import type { ReportPeriod } from '../../assessment/types';
import { momentOf, type Moment } from '../../plan/moment';
import { dateOf, enteredOf, numberOf, textOf, type RowCells } from '../cases/rawValue';
import { closedHeaders as facts, figureAids, figureHeaders, taskHeaders } from '../columns';
import { tableCells, type TableRow } from '../entries/tableCells';
import { readLedger } from '../ledgerLines';
import { closedTables, periodOfClosedFacts } from '../names';
import { tableNamed } from '../named';
import type { RawValue, TableReading, WorkbookReading } from '../reading';
import { closedMark } from './closedMark';

/** What stands in the column «Tình trạng». */
export const closedWords = { closed: 'Đã chốt', reopened: 'Đã mở lại' } as const;

/** Every period that was closed at least once, earliest first; none in a workbook without closings. */
export function readClosed(reading: WorkbookReading): readonly ClosedPeriod[] {
  const copies = reading.tables.flatMap((table) => {
    const period = reportPeriod(periodOfClosedFacts(table.name) ?? '');
    return period === null ? [] : (copyOf(reading, table, period) ?? []);
  });
  const standing = new Set(copies.map(periodIdOf));
  return [...copies, ...lostPeriods(reading, standing)].sort((one, other) =>
    inOrder(periodOf(one), periodOf(other)),
  );
}

/** The period that an entry of {@link readClosed} is about. */
export function periodOf(one: ClosedPeriod): ReportPeriod {
  return one.kind === 'closed' ? one.copy.period : one.period;
}

const periodIdOf = (one: ClosedPeriod): string => periodOf(one).id;

/** The sheet of a period's copy as it is called now; `null` when there is none. */
export function closedSheetNow(reading: WorkbookReading, periodId: string): string | null {
  const [table] = Object.values<string>({ ...closedTables(periodId) }).flatMap(
    (name) => tableNamed(reading, name) ?? [],
  );
  return table?.sheet ?? null;
}

/** What the ledger says of periods that have no copy any more. */
function lostPeriods(
  reading: WorkbookReading,
  standing: ReadonlySet<string>,
): readonly ClosedPeriod[] {
  const last = new Map(
    readLedger(reading)
      .filter(({ act, period }) => act !== 'send' && !standing.has(period))
      .map((entry) => [entry.period, entry] as const),
  );
  return [...last.values()].flatMap(
    ({ act, at, by, note, period: id }): readonly ClosedPeriod[] => {
      const period = reportPeriod(id);
      if (period === null) return [];
      if (act === 'close') return [{ kind: 'lost', period, at, by }];
      return [{ kind: 'reopened', period, at, by, reason: note }];
    },
  );
}

/** `null` where the copy cannot be read: half of it is gone. */
function copyOf(
  reading: WorkbookReading,
  table: TableReading,
  period: ReportPeriod,
): ClosedPeriod | null {
  const names = closedTables(period.id);
  const figures = tableNamed(reading, names.figures);
  const tasks = tableNamed(reading, names.tasks);
  const { date1904 } = reading;
  const head = tableCells(table, Object.values(facts), facts.state).rows[0];
  if (head === undefined || figures === undefined || tasks === undefined) return null;
  const cell = (header: string): RawValue => head.cells(header).value;
  const moment = (header: string): Moment | null => {
    const serial = numberOf(cell(header));
    return serial === null ? null : momentOf(serial, date1904);
  };
  const at = moment(facts.at);
  const statusDate = dateOf(cell(facts.statusDate), date1904);
  if (at === null || statusDate === null) return null;
  const copy: ClosedCopy = {
    period,
    statusDate,
    at,
    by: textOf(cell(facts.by)),
    figures: rowsOf(figures, figureHeaders.id).map(closedFigure),
    tasks: rowsOf(tasks, taskHeaders.id).map((row) => closedTask(row, date1904)),
  };
  const reopenedAt = moment(facts.reopenedAt);
  if (textOf(cell(facts.state)).trim() !== closedWords.closed) {
    const by = textOf(cell(facts.reopenedBy));
    const reason = textOf(cell(facts.reason));
    return { kind: 'reopened', period, at: reopenedAt ?? at, by, reason };
  }
  const isIntact = closedMark(copy) === textOf(cell(facts.mark)).trim();
  return { kind: 'closed', copy, sheet: table.sheet, isIntact };
}

const columnsRead: readonly string[] = [
  ...Object.values(figureHeaders),
  figureAids.value,
  ...Object.values(taskHeaders),
];

function rowsOf(table: TableReading, id: string): readonly TableRow[] {
  const ours = columnsRead.filter((header) => table.header.includes(header));
  return tableCells(table, [...new Set(ours)], id).rows.filter((row) => row.id !== '');
}

function closedFigure({ id, cells }: TableRow): ClosedFigure {
  const text = textIn(cells);
  const entered = (header: string) => enteredOf(cells(header).value);
  return {
    id,
    name: text(figureHeaders.name),
    numerator: entered(figureHeaders.numerator),
    denominator: entered(figureHeaders.denominator),
    result: entered(figureHeaders.result),
    value: numberOf(cells(figureAids.value).value),
    status: text(figureHeaders.status),
    explanation: text(figureHeaders.explanation),
  };
}

function closedTask({ id, cells }: TableRow, date1904: boolean): ClosedTask {
  const text = textIn(cells);
  return {
    id,
    title: text(taskHeaders.title),
    status: text(taskHeaders.status),
    doneOn: dateOf(cells(taskHeaders.doneOn).value, date1904),
    progress: text(taskHeaders.progress),
    daysLate: numberOf(cells(taskHeaders.daysLate).value) ?? 0,
    explanation: text(taskHeaders.explanation),
  };
}

const textIn =
  (cells: RowCells) =>
  (header: string): string =>
    textOf(cells(header).value);
