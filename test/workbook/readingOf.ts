/** Reads a blueprint as either reader would read the workbook made of it, without any file between. */
import type { Box, Content, SheetBlueprint, WorkbookBlueprint } from '../../src/workbook/blueprint';
import type {
  NamedCell,
  RawValue,
  TableReading,
  WorkbookReading,
} from '../../src/workbook/reading';
import { emptyCell } from '../../src/workbook/content';
import { shownValue } from './shownValue';

type Grid = ReadonlyMap<string, Content>;

function gridOf(sheet: SheetBlueprint): Grid {
  const grid = new Map<string, Content>();
  for (const block of sheet.blocks) {
    block.rows.forEach((cells, row) => {
      cells.forEach((content, column) => {
        grid.set(`${block.top + row}:${block.left + column}`, content);
      });
    });
  }
  return grid;
}

function formulaOf(content: Content | undefined): string {
  return content?.kind === 'formula' ? content.formula : '';
}

function rows<T>(box: Box, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: box.bottom - box.top + 1 }, (_, row) =>
    Array.from({ length: box.right - box.left + 1 }, (_, column) =>
      at(box.top + row, box.left + column),
    ),
  );
}

/** What both readers must give for a workbook. */
export function readingOf(workbook: WorkbookBlueprint): WorkbookReading {
  const grids = new Map(workbook.sheets.map((sheet) => [sheet.key, gridOf(sheet)] as const));
  const cell = (sheet: SheetBlueprint, row: number, column: number) =>
    grids.get(sheet.key)?.get(`${row}:${column}`);
  return {
    sheets: workbook.sheets.map(({ name, visibility, isProtected }) => ({
      name,
      visibility,
      isProtected,
    })),
    tables: workbook.sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, box }): TableReading => {
        const body = { ...box, top: box.top + 1 };
        return {
          name,
          sheet: sheet.name,
          box,
          header: rows({ ...box, bottom: box.top }, (row, column) =>
            String(shownValue(cell(sheet, row, column) ?? emptyCell) ?? ''),
          ).flat(),
          values: rows(body, (row, column) => shownValue(cell(sheet, row, column) ?? emptyCell)),
          formulas: rows(body, (row, column) => formulaOf(cell(sheet, row, column))),
        };
      }),
    ),
    names: workbook.names.flatMap(({ name, sheet: key, box }): NamedCell[] => {
      const sheet = workbook.sheets.find((candidate) => candidate.key === key);
      if (!sheet) return [];
      const content = cell(sheet, box.top, box.left);
      return [
        {
          name,
          sheet: sheet.name,
          box,
          value: shownValue(content ?? emptyCell),
          formula: formulaOf(content),
        },
      ];
    }),
    brokenNames: [],
    date1904: false,
  };
}

/** One thing a person does to a cell of a table. */
export interface Edit {
  readonly table: string;
  readonly id: string;
  readonly header: string;
  readonly value: RawValue;
  readonly formula?: string;
}

/** The reading after a person typed into cells: what is typed over a formula replaces it. */
export function typed(reading: WorkbookReading, edits: readonly Edit[]): WorkbookReading {
  const byTable = new Map<string, Edit[]>();
  for (const edit of edits) byTable.set(edit.table, [...(byTable.get(edit.table) ?? []), edit]);
  return {
    ...reading,
    tables: reading.tables.map((table) => {
      const own = byTable.get(table.name);
      if (own === undefined) return table;
      const values = table.values.map((row) => [...row]);
      const formulas = table.formulas.map((row) => [...row]);
      const idColumn = table.header.indexOf('Mã');
      for (const { id, header, value, formula = '' } of own) {
        const row = values.findIndex((cells) => cells[idColumn] === id);
        const column = table.header.indexOf(header);
        const valueRow = values[row];
        const formulaRow = formulas[row];
        if (!valueRow || !formulaRow || column < 0) throw new Error(`No cell ${id}/${header}`);
        valueRow[column] = value;
        formulaRow[column] = formula;
      }
      return { ...table, values, formulas };
    }),
  };
}

/** The reading with another value in a named cell. */
export function withName(reading: WorkbookReading, name: string, value: RawValue): WorkbookReading {
  return {
    ...reading,
    names: reading.names.map((cell) =>
      cell.name === name ? { ...cell, value, formula: '' } : cell,
    ),
  };
}
