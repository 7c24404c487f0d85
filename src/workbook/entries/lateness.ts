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

/** What the report of one period said about one task. */
export interface ReportedTask {
  readonly period: string;
  readonly isOverdue: boolean;
  readonly explanation: string;
}

/**
 * What the reports in the workbook said, by the task's id. They remember it in a table of their own, with the
 * same headers as «Nhiệm vụ».
 */
export function readReportedTasks(
  tables: ReadonlyMap<string, TableReading>,
): ReadonlyMap<string, readonly ReportedTask[]> {
  const reported = new Map<string, ReportedTask[]>();
  for (const [period, { header, values }] of tables) {
    const idColumn = header.indexOf(taskHeaders.id);
    const progressColumn = header.indexOf(taskHeaders.progress);
    const explanationColumn = header.indexOf(taskHeaders.explanation);
    for (const row of values) {
      const id = textOf(row[idColumn] ?? null).trim();
      if (id === '') continue;
      const isOverdue = textOf(row[progressColumn] ?? null) === taskProgressWords.overdue.word;
      const explanation = textOf(row[explanationColumn] ?? null);
      const list = reported.get(id) ?? [];
      list.push({ period, isOverdue, explanation });
      reported.set(id, list);
    }
  }
  return reported;
}
