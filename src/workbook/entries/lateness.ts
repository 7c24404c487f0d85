/**
 * What judging lateness needs besides the tasks: the days off that officers listed, and which tasks the
 * reports in the workbook called overdue.
 */
import { dateCellFindings } from '../../assessment/findings/typedDate';
import type { Finding } from '../../assessment/types';
import { taskProgressWords } from '../../assessment/words';
import type { CivilDate } from '../../plan/civilDate';
import { dateOf, enteredOf, textOf } from '../cases/rawValue';
import { holidayHeaders, taskHeaders } from '../columns';
import type { TableReading } from '../reading';
import type { TableCells } from './tableCells';

export interface DaysOffRead {
  readonly daysOff: readonly CivilDate[];
  /** A day that is no date would not be taken off. */
  readonly findings: readonly Finding[];
}

/** The table `NgayNghi`; an older workbook without it has no days off but the weekends. */
export function readDaysOff(table: TableCells | null, date1904: boolean): DaysOffRead {
  const rows = table?.rows ?? [];
  const sheet = table?.reading.sheet ?? '';
  return {
    daysOff: rows.flatMap(({ cells }) => {
      const day = dateOf(cells(holidayHeaders.date).value, date1904);
      return day === null ? [] : [day];
    }),
    findings: rows.flatMap(({ cells, addressOf }) =>
      dateCellFindings(
        holidayHeaders.date,
        enteredOf(cells(holidayHeaders.date).value),
        { sheet, cell: addressOf(holidayHeaders.date) },
        null,
      ),
    ),
  };
}

/**
 * Ids of the periods whose report called a task overdue, by the task's id. Reports remember it in a table of
 * their own, with the same headers for the id and the progress as «Nhiệm vụ».
 */
export function readReportedOverdue(
  tables: ReadonlyMap<string, TableReading>,
): ReadonlyMap<string, readonly string[]> {
  const overdue = new Map<string, string[]>();
  for (const [period, { header, values }] of tables) {
    const idColumn = header.indexOf(taskHeaders.id);
    const progressColumn = header.indexOf(taskHeaders.progress);
    for (const row of values) {
      const id = textOf(row[idColumn] ?? null).trim();
      const progress = textOf(row[progressColumn] ?? null);
      if (id === '' || progress !== taskProgressWords.overdue.word) continue;
      overdue.set(id, [...(overdue.get(id) ?? []), period]);
    }
  }
  return overdue;
}
