/** A workbook in memory as a host for repairs: what a change writes is what the next reading finds. */
import { cellAddress } from '../../src/workbook/address';
import type { Content } from '../../src/workbook/blueprint';
import type { NamedCell, RawValue, WorkbookReading } from '../../src/workbook/reading';
import type { HostChange } from '../../src/workflow/host';
import { done } from '../../src/workflow/outcome';
import type { RepairHost } from '../../src/workflow/repair';
import { readingOf } from '../workbook/readingOf';
import { shownValue } from '../workbook/shownValue';

export interface MemoryHost extends RepairHost {
  readonly now: () => WorkbookReading;
  /** Hands have been at the workbook. */
  readonly set: (reading: WorkbookReading) => void;
  readonly changes: readonly HostChange[];
}

/** @param cells what stands in the cells of names that may be lost */
export function memoryHost(first: WorkbookReading, cells: readonly NamedCell[]): MemoryHost {
  let reading = first;
  const changes: HostChange[] = [];
  return {
    now: () => reading,
    set: (now) => {
      reading = now;
    },
    changes,
    read: () => Promise.resolve(done({ reading, interrupted: null, roundTrips: 1 })),
    apply: (change) => {
      changes.push(change);
      reading = changed(reading, change, cells);
      return Promise.resolve(done({ cellsWritten: change.cells.length, roundTrips: 1 }));
    },
    open: () => Promise.resolve(done(null)),
    // Rules are no part of a reading; the contract tests have them.
    readRules: () => Promise.resolve(done([])),
    readCells: () => Promise.resolve(done([])),
  };
}

function changed(
  before: WorkbookReading,
  { sheets, names, cells, mends }: HostChange,
  lost: readonly NamedCell[],
): WorkbookReading {
  const nameOf = (sheet: string): string =>
    mends?.renamedSheets.find(({ from }) => from === sheet)?.to ?? sheet;
  const tableOf = (table: string): string =>
    mends?.renamedTables.find(({ from }) => from === table)?.to ?? table;
  const placed = sheets.map(({ sheet, currentName }) => ({
    ...sheet,
    name: currentName ?? sheet.name,
  }));
  const laid = readingOf({ sheets: placed, names, activeSheet: 'plan' });
  const laidTables = new Set(laid.tables.map(({ name }) => name));
  const laidNames = new Set(laid.names.map(({ name }) => name));
  const laidSheets = new Set(laid.sheets.map(({ name }) => name));
  const written = new Map(
    [...(mends?.headers ?? []), ...cells].map(
      ({ sheet, cell, content }) => [`${sheet}!${cell}`, content] as const,
    ),
  );
  const protect = new Set(mends?.protect ?? []);
  const found = lost.filter(({ name }) => mends?.names.some((one) => one.name === name));
  return {
    ...before,
    sheets: [
      ...before.sheets
        .map((sheet) => ({ ...sheet, name: nameOf(sheet.name) }))
        .filter(({ name }) => !laidSheets.has(name))
        .map((sheet) => (protect.has(sheet.name) ? { ...sheet, isProtected: true } : sheet)),
      ...laid.sheets,
    ],
    tables: [
      ...before.tables
        .map((table) => ({ ...table, name: tableOf(table.name), sheet: nameOf(table.sheet) }))
        .filter(({ name }) => !laidTables.has(name) && !name.startsWith('BanSao_'))
        .map((table) => {
          const at = (row: number, column: number): Content | undefined =>
            written.get(
              `${table.sheet}!${cellAddress(table.box.top + row, table.box.left + column)}`,
            );
          return {
            ...table,
            header: table.header.map((text, column) => String(shownOr(text, at(0, column)))),
            values: table.values.map((row, down) =>
              row.map((value, column) => shownOr(value, at(down + 1, column))),
            ),
            formulas: table.formulas.map((row, down) =>
              row.map((formula, column) => {
                const content = at(down + 1, column);
                if (content === undefined) return formula;
                return content.kind === 'formula' ? content.formula : '';
              }),
            ),
          };
        }),
      ...laid.tables,
    ],
    names: [...before.names.filter(({ name }) => !laidNames.has(name)), ...laid.names, ...found],
  };
}

function shownOr(before: RawValue, content: Content | undefined): RawValue {
  return content === undefined ? before : shownValue(content);
}
