/** A workbook in memory on an officer's desk: what hands do to it is done to the reading. */
import { planWorkbook } from '../../../src/workbook/planWorkbook';
import type { RawValue, TableReading, WorkbookReading } from '../../../src/workbook/reading';
import { done } from '../../../src/workflow/outcome';
import { readingOf } from '../../workbook/readingOf';
import { q1, samplePlan } from '../../workbook/samplePlan';
import { memoryHost } from '../memoryHost';
import type { Desk } from './walk';

export function memoryDesk(): Desk {
  const sound = readingOf(planWorkbook(samplePlan, { ...q1, source: 'kept' }));
  const bench = memoryHost(sound, sound.names);
  /** Ranges that were tables; their cells still stand. */
  let plain: readonly TableReading[] = [];
  let before: {
    readonly reading: WorkbookReading;
    readonly plain: readonly TableReading[];
  } | null = null;

  const edit = (change: (reading: WorkbookReading) => WorkbookReading): Promise<void> => {
    bench.set(change(bench.now()));
    // Hands have been at it since: here an act is only taken back at once.
    before = null;
    return Promise.resolve();
  };
  const inTable = (name: string, change: (table: TableReading) => TableReading): Promise<void> =>
    edit((reading) => ({
      ...reading,
      tables: reading.tables.map((table) => (table.name === name ? change(table) : table)),
    }));

  const host: Desk['host'] = {
    ...bench,
    apply: async (change) => {
      const held = { reading: bench.now(), plain };
      const applied = await bench.apply(change);
      if (applied.ok) {
        before = held;
        const names = new Set(bench.now().tables.map(({ name }) => name));
        plain = plain.filter(({ name }) => !names.has(name));
      }
      return applied;
    },
    readCells: (sheets) =>
      Promise.resolve(
        done(
          plain
            .filter(({ sheet }) => sheets.includes(sheet))
            .map(({ sheet, box: { top, left }, header, values, formulas }) => ({
              sheet,
              top,
              left,
              values: [header, ...values],
              formulas: [header.map(() => ''), ...formulas],
            })),
        ),
      ),
  };

  const put = (table: TableReading, row: number, column: number, typed: RawValue): TableReading => {
    const value = typeof typed === 'string' ? typed.replace(/^'/, '') : typed;
    if (row === 0) {
      const header = table.header.map((text, at) => (at === column ? String(value) : text));
      return { ...table, header };
    }
    const placed = <T>(rows: readonly (readonly T[])[], one: T) =>
      rows.map((cells, down) =>
        down === row - 1 ? cells.map((cell, right) => (right === column ? one : cell)) : cells,
      );
    return { ...table, values: placed(table.values, value), formulas: placed(table.formulas, '') };
  };

  return {
    host,
    write: (sheet, row, column, value) =>
      edit((reading) => ({
        ...reading,
        tables: reading.tables.map((table) => {
          const { top, bottom, left, right } = table.box;
          const isHere =
            table.sheet === sheet &&
            row >= top &&
            row <= bottom &&
            column >= left &&
            column <= right;
          return isHere ? put(table, row - top, column - left, value) : table;
        }),
      })),
    sort: (name, column, ascending) =>
      inTable(name, (table) => {
        const order = table.values
          .map((_cells, row) => row)
          .sort((one, other) => {
            const text = (row: number): string => String(table.values[row]?.[column] ?? '');
            return (ascending ? 1 : -1) * (text(one) < text(other) ? -1 : 1);
          });
        return {
          ...table,
          values: order.map((row) => table.values[row] ?? []),
          formulas: order.map((row) => table.formulas[row] ?? []),
        };
      }),
    renameSheet: (from, to) => {
      const renamed = <T extends { readonly sheet: string }>(one: T): T =>
        one.sheet === from ? { ...one, sheet: to } : one;
      plain = plain.map(renamed);
      return edit((reading) => ({
        ...reading,
        sheets: reading.sheets.map((one) => (one.name === from ? { ...one, name: to } : one)),
        tables: reading.tables.map(renamed),
        names: reading.names.map(renamed),
      }));
    },
    unprotect: (sheet) =>
      edit((reading) => ({
        ...reading,
        sheets: reading.sheets.map((one) =>
          one.name === sheet ? { ...one, isProtected: false } : one,
        ),
      })),
    deleteName: (name) =>
      edit((reading) => ({
        ...reading,
        names: reading.names.filter((one) => one.name !== name),
      })),
    convert: (table) => {
      plain = [...plain, table];
      return edit((reading) => ({
        ...reading,
        tables: reading.tables.filter(({ name }) => name !== table.name),
      }));
    },
    insertColumn: ({ name }, place, header) =>
      inTable(name, (table) => {
        const widened = <T>(cells: readonly T[], one: T): readonly T[] => [
          ...cells.slice(0, place),
          one,
          ...cells.slice(place),
        ];
        return {
          ...table,
          box: { ...table.box, right: table.box.right + 1 },
          header: widened(table.header, header),
          values: table.values.map((cells) => widened<RawValue>(cells, null)),
          formulas: table.formulas.map((cells) => widened(cells, '')),
        };
      }),
    undo: () => {
      if (before === null) return Promise.resolve('nothing');
      bench.set(before.reading);
      plain = before.plain;
      before = null;
      return Promise.resolve('undone');
    },
  };
}
