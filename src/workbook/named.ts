/** What a workbook holds under a name of ours. Excel takes names that differ in capitals alone for one. */
import type { NamedCell, TableReading, WorkbookReading } from './reading';

export function tableNamed(
  { tables }: Pick<WorkbookReading, 'tables'>,
  name: string,
): TableReading | undefined {
  const wanted = name.toLowerCase();
  return tables.find((table) => table.name.toLowerCase() === wanted);
}

export function cellNamed(
  { names }: Pick<WorkbookReading, 'names'>,
  name: string,
): NamedCell | undefined {
  const wanted = name.toLowerCase();
  return names.find((cell) => cell.name.toLowerCase() === wanted);
}
