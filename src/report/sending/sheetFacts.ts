/**
 * What the sheets of a workbook tell that its layout cannot know: windows of periods that an agency moved, and
 * which tasks earlier reports called overdue.
 */
import { periodList } from '../../assessment/latenessHistory';
import type { Content, SheetBlueprint } from '../../workbook/blueprint';
import { rawCell, textCell } from '../../workbook/content';
import { periodHeaders, taskHeaders } from '../../workbook/columns';
import { tableNames } from '../../workbook/names';
import type { RawValue, WorkbookReading } from '../../workbook/reading';
import { cellKey, cellsOf } from './withCells';

type Cells = ReadonlyMap<string, Content>;

/** What the table `KyBaoCao` says of a period; `undefined` where it says nothing. */
function periodFact(
  reading: WorkbookReading,
  periodId: string,
  header: string,
): RawValue | undefined {
  const table = reading.tables.find(({ name }) => name === tableNames.periods);
  const id = table?.header.indexOf(periodHeaders.id) ?? -1;
  const column = table?.header.indexOf(header) ?? -1;
  const row = table?.values.find((values) => values[id] === periodId);
  const value = row?.[column];
  return value === null || value === '' ? undefined : value;
}

function asDate(value: RawValue, header: string): Content {
  return rawCell(value, header !== periodHeaders.label);
}

/** «Danh mục»: the table of periods as it stands in the workbook. */
export function periodCells(sheet: SheetBlueprint, reading: WorkbookReading): Cells {
  return tableCells(sheet, tableNames.periods, periodHeaders.id, (id, header) => {
    const value = header === periodHeaders.id ? undefined : periodFact(reading, id, header);
    return value === undefined ? null : asDate(value, header);
  });
}

/** «Kế hoạch»: what its formulas look up in the table of periods. */
export function windowCells(
  sheet: SheetBlueprint,
  reading: WorkbookReading,
  periodId: string,
): Cells {
  const lookups = cellsOf(sheet).flatMap(({ row, column, content }) => {
    if (content.kind !== 'formula') return [];
    const [, header] =
      new RegExp(`INDEX\\(${tableNames.periods}\\[([^\\]]+)\\]`, 'u').exec(content.formula) ?? [];
    const value = header === undefined ? undefined : periodFact(reading, periodId, header);
    return value === undefined || header === undefined
      ? []
      : [[cellKey(row, column), asDate(value, header)] as const];
  });
  return new Map(lookups);
}

/** «Nhiệm vụ»: the earlier periods at whose end each task was overdue. */
export function overdueCells(
  sheet: SheetBlueprint,
  overdueAt: (task: string) => readonly string[],
  year: number,
): Cells {
  return tableCells(sheet, tableNames.tasks, taskHeaders.id, (id, header) => {
    if (header !== taskHeaders.overdueAt || id === '') return null;
    return textCell(periodList(overdueAt(id), year));
  });
}

/** The cells of a table that are to be written anew, row by row. */
function tableCells(
  sheet: SheetBlueprint,
  name: string,
  idHeader: string,
  contentOf: (id: string, header: string) => Content | null,
): Cells {
  const table = sheet.tables.find((one) => one.name === name);
  if (table === undefined) return new Map();
  const { box, columns } = table;
  const idColumn = box.left + columns.findIndex((column) => column.name === idHeader);
  const contents = cellsOf(sheet).filter(
    ({ row, column }) =>
      row > box.top && row <= box.bottom && column >= box.left && column <= box.right,
  );
  const ids = new Map(
    contents.flatMap(({ row, column, content }) =>
      column === idColumn && content.kind === 'text' ? [[row, content.text] as const] : [],
    ),
  );
  return new Map(
    contents.flatMap(({ row, column }) => {
      const header = columns[column - box.left]?.name ?? '';
      const content = contentOf(ids.get(row) ?? '', header);
      return content === null ? [] : [[cellKey(row, column), content] as const];
    }),
  );
}
