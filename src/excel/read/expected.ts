/**
 * What our own last act has put into the workbook: the next reading asks for it at once, instead of
 * finding out first that it is there. A hint like all that is known.
 */
import type { WorkbookChange } from '../change/types';
import type { TableLook } from '../look/types';

export interface Expected {
  readonly tables: readonly TableLook[];
  readonly names: readonly string[];
  /** Sheets that remember which cells are ours. */
  readonly sheets: readonly string[];
}

export const nothingExpected: Expected = { tables: [], names: [], sheets: [] };

/** What stands there once a change was applied, beside what was expected before. */
export function expectedAfter(before: Expected, { sheets, names }: WorkbookChange): Expected {
  const placed = sheets.map(({ sheet, currentName }) => ({
    sheet,
    name: currentName ?? sheet.name,
  }));
  const written = new Set(sheets.flatMap(({ sheet }) => sheet.tables.map((table) => table.name)));
  return {
    tables: [
      ...before.tables.filter((table) => !written.has(table.name)),
      ...placed.flatMap(({ sheet, name }) =>
        sheet.tables.map((table) => ({
          name: table.name,
          sheet: name,
          rows: table.box.bottom - table.box.top,
          columns: table.columns.length,
        })),
      ),
    ],
    names: [...before.names, ...names.map(({ name }) => name)],
    sheets: [...before.sheets, ...placed.map(({ name }) => name)],
  };
}
