/**
 * Columns whose cells we give a rule of entry: lists, whole numbers, dates. Their headers are all that a reader
 * needs to ask whether the rules still stand; a test holds them against the sheets that we lay out.
 */
import { formColumns } from '../../assessment/form/columns';
import { figureHeaders, indicatorHeaders, taskHeaders } from '../columns';
import { columnHeader, periodOfForm } from '../form0206/names';
import { periodOfTable, tableNames } from '../names';

const ofIndicators: readonly string[] = [
  indicatorHeaders.ownTarget,
  indicatorHeaders.owner,
  indicatorHeaders.baselineYear,
  indicatorHeaders.baselineValue,
];
const ofFigures: readonly string[] = [
  figureHeaders.numerator,
  figureHeaders.denominator,
  figureHeaders.result,
];
const ofTasks: readonly string[] = [
  taskHeaders.due,
  taskHeaders.extendedTo,
  taskHeaders.eventOn,
  taskHeaders.status,
  taskHeaders.doneOn,
  taskHeaders.delivered,
];
const ofForms: readonly string[] = formColumns.map(columnHeader);

/**
 * @param table the name of one of our tables; others have none
 * @example validatedColumns('SoLieu_2026_Q1') // ['Tử số', 'Mẫu số', 'Kết quả']
 */
export function validatedColumns(table: string): readonly string[] {
  if (table === tableNames.indicators) return ofIndicators;
  if (table === tableNames.tasks) return ofTasks;
  if (periodOfTable(table) !== null) return ofFigures;
  return periodOfForm(table) === null ? [] : ofForms;
}
