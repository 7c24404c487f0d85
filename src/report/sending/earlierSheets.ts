/**
 * What earlier reports in the workbook hold and this one is held against: their tasks, and the figures of the
 * year before. In the open, as plain tables, since nobody below can compute them any more.
 */
import { reportPeriod } from '../../assessment/period';
import type { ReportPeriod } from '../../assessment/types';
import type { SheetBlueprint, SheetKey } from '../../workbook/blueprint';
import { figureAids, taskHeaders } from '../../workbook/columns';
import { rawCell } from '../../workbook/content';
import { figuresSheetName, periodOfReportedTasks, periodOfTable } from '../../workbook/names';
import { tabColours } from '../../workbook/palette';
import type { RawValue, TableReading, WorkbookReading } from '../../workbook/reading';
import { headerRow, tableSheet } from '../../workbook/sheets/tableSheet';
import { layTable, type ColumnSpec } from '../../workbook/tableLayout';

interface Kept {
  readonly table: TableReading;
  readonly columns: readonly string[];
  readonly key: SheetKey;
  readonly name: string;
  readonly title: string;
}

/** Of a report in the workbook only what a later judgement asks for. */
const reportedColumns: readonly string[] = [
  taskHeaders.id,
  taskHeaders.progress,
  taskHeaders.explanation,
];

const aids = new Set<string>(Object.values(figureAids));

export function earlierSheets(
  { tables }: WorkbookReading,
  period: ReportPeriod,
): readonly SheetBlueprint[] {
  return tables
    .flatMap((table) => reportedBefore(table, period) ?? figuresBefore(table, period) ?? [])
    .filter(({ table }) => table.values.length > 0)
    .map(keptSheet);
}

function reportedBefore(table: TableReading, period: ReportPeriod): Kept | null {
  const of = reportPeriod(periodOfReportedTasks(table.name) ?? '');
  if (of === null || of.to >= period.to) return null;
  return {
    table,
    columns: reportedColumns,
    key: `summary:${of.id}`,
    name: `Đã báo cáo ${of.kind}-${String(of.year)}`,
    title: `Nhiệm vụ như đã báo cáo ${of.label}`,
  };
}

function figuresBefore(table: TableReading, period: ReportPeriod): Kept | null {
  const of = reportPeriod(periodOfTable(table.name) ?? '');
  if (of?.year !== period.year - 1) return null;
  return {
    table,
    columns: table.header.filter((header) => !aids.has(header)),
    key: `figures:${of.id}`,
    name: figuresSheetName(of),
    title: `Số liệu ${of.label}`,
  };
}

function keptSheet({ table, columns, key, name, title }: Kept): SheetBlueprint {
  const specs = columns
    .filter((header) => table.header.includes(header))
    .map((header): ColumnSpec<readonly RawValue[]> => {
      const place = table.header.indexOf(header);
      return {
        header,
        characters: header === taskHeaders.explanation ? 60 : 18,
        looks: [],
        content: (row) => rawCell(row[place] ?? null),
      };
    });
  const layout = layTable({
    name: table.name,
    top: headerRow,
    left: 0,
    columns: specs,
    rows: table.values,
    filterButtons: true,
  });
  return tableSheet({
    key,
    name,
    tabColour: tabColours.quiet,
    title,
    subtitle: 'Bản ghi của kỳ trước, để kỳ này được so sánh và theo dõi việc quá hạn.',
    hint: '',
    columns: specs,
    layout,
    frozenColumns: 1,
    printTo: specs.at(-1)?.header ?? taskHeaders.id,
    isProtected: true,
    firstEntry: specs[0]?.header ?? taskHeaders.id,
  });
}
