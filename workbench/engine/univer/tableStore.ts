/**
 * Tables in a Univer workbook. Univer knows their place, name and columns; how they look in Excel is
 * kept beside it, and their filters are rows that are hidden by the values they hold.
 */
import { BooleanNumber, sequenceExecute } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import {
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableCommand,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/sheets-table';

import { itemNotFound } from '../errors';
import { overlaps } from '../grid';
import type { Area } from '../grid';
import { defaultTableLook } from '../tables';
import type { ColumnFilter, TableInfo, TableLook, TableStore } from '../tables';
import { valueOf } from './cellStore';
import type { ChangeSource } from './changeSource';
import { displayedText } from './display';
import { toArea, toRange } from './ranges';
import type { UniverSession } from './session';
import type { UniverStyleStore } from './styleStore';

/** What Univer tells of a table, as far as we ask. */
type PlacedTable = Omit<ReturnType<TableManager['getTableList']>[number], 'unitId'>;

interface Extra {
  look: TableLook;
  filters: readonly ColumnFilter[];
}

export class UniverTableStore implements TableStore {
  private readonly extras = new Map<string, Extra>();
  private made = 0;

  constructor(
    private readonly session: UniverSession,
    private readonly styles: UniverStyleStore,
    private readonly changes: ChangeSource,
  ) {}

  private get manager(): TableManager {
    return this.session.injector.get(TableManager);
  }

  list(): readonly TableInfo[] {
    return this.manager.getTableList(this.session.unitId).map((table) => this.describe(table));
  }

  on(sheetId: string): readonly TableInfo[] {
    return this.manager
      .getTablesBySubunitId(this.session.unitId, sheetId)
      .map((table) => this.describe(table.getTableInfo()));
  }

  private describe(table: PlacedTable): TableInfo {
    return {
      id: table.id,
      name: table.name,
      sheetId: table.subUnitId,
      area: toArea(table.range),
      columns: table.columns.map((column) => column.displayName),
      ...this.extraOf(table.id),
    };
  }

  private extraOf(tableId: string): Extra {
    return this.extras.get(tableId) ?? { look: defaultTableLook, filters: [] };
  }

  private get(tableId: string): TableInfo {
    const table = this.list().find((candidate) => candidate.id === tableId);
    if (table === undefined) throw itemNotFound();
    return table;
  }

  add(sheetId: string, area: Area, name: string): string {
    this.made += 1;
    const taken = new Set(this.list().map((table) => table.id));
    while (taken.has(String(this.made))) this.made += 1;
    const tableId = String(this.made);
    this.session.ensure(sheetId, area.bottom, area.right);
    this.session.onSheet(AddSheetTableMutation.id, sheetId, {
      tableId,
      name,
      range: toRange(area),
      header: this.headerTexts(sheetId, area),
      options: { showHeader: true },
    });
    return tableId;
  }

  private headerTexts(sheetId: string, area: Area): string[] {
    const sheet = this.session.worksheet(sheetId);
    const texts: string[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      texts.push(String(valueOf(sheet.getCellRaw(area.top, column)) ?? ''));
    }
    return texts;
  }

  /** Column names are what stands in the header row; formulas find columns by them. */
  syncHeaders(sheetId: string, written: Area): void {
    for (const table of this.on(sheetId)) {
      if (!overlaps({ ...table.area, bottom: table.area.top }, written)) continue;
      this.refreshColumns(table.id);
    }
  }

  private refreshColumns(tableId: string): void {
    const table = this.manager.getTableById(this.session.unitId, tableId);
    if (!table) return;
    const { sheetId, area } = this.get(tableId);
    const headers = this.headerTexts(sheetId, area);
    const json = table.toJSON().columns;
    table.setColumns(
      headers.map((displayName, index) => {
        const old = json[index];
        return old
          ? { ...old, id: String(index + 1), displayName }
          : {
              id: String(index + 1),
              displayName,
              dataType: 'none',
              formula: '',
              meta: {},
              style: {},
            };
      }) as Parameters<typeof table.setColumns>[0],
    );
    // Setting the range anew tells the formula engine about the columns.
    this.configure(tableId, { updateRange: { newRange: toRange(area) } });
  }

  private configure(tableId: string, config: object): void {
    const { sheetId } = this.get(tableId);
    this.session.onSheet(SetSheetTableMutation.id, sheetId, { tableId, config });
  }

  /** Formulas that name the table are rewritten as Univer's own command does it. */
  rename(tableId: string, name: string): void {
    const { name: oldTableName } = this.get(tableId);
    const command = {
      id: SetSheetTableCommand.id,
      params: { unitId: this.session.unitId, tableId, name, oldTableName },
    };
    const effects = this.session.injector.get(SheetInterceptorService).onCommandExecute(command);
    this.changes.quietly(() => {
      sequenceExecute(effects.preRedos ?? [], this.session.commands);
      this.configure(tableId, { name });
      sequenceExecute(effects.redos, this.session.commands);
    });
    this.session.needsFullCalculation = true;
  }

  resize(tableId: string, area: Area): void {
    const { sheetId } = this.get(tableId);
    this.session.ensure(sheetId, area.bottom, area.right);
    this.configure(tableId, { updateRange: { newRange: toRange(area) } });
    this.refreshColumns(tableId);
  }

  restyle(tableId: string, look: Partial<TableLook>): void {
    const extra = this.extraOf(tableId);
    this.extras.set(tableId, { ...extra, look: { ...extra.look, ...look } });
  }

  delete(tableId: string): void {
    const { sheetId } = this.get(tableId);
    this.setFilters(tableId, []);
    this.session.onSheet(DeleteSheetTableMutation.id, sheetId, { tableId });
    this.extras.delete(tableId);
  }

  setFilters(tableId: string, filters: readonly ColumnFilter[]): void {
    this.extras.set(tableId, { ...this.extraOf(tableId), filters });
    const { sheetId, area } = this.get(tableId);
    const sheet = this.session.worksheet(sheetId);
    const ofRow = (row: number) => toRange({ ...area, top: row, bottom: row });
    const shown: IRange[] = [];
    const hidden: IRange[] = [];
    for (let row = area.top + 1; row <= area.bottom; row += 1) {
      const passes = filters.every(({ column, values }) => {
        const text = this.textAt(sheetId, row, area.left + column);
        return values.includes(text);
      });
      const isHidden = sheet.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE;
      if (passes && isHidden) shown.push(ofRow(row));
      if (!passes && !isHidden) hidden.push(ofRow(row));
    }
    if (shown.length > 0)
      this.session.onSheet(SetRowVisibleMutation.id, sheetId, { ranges: shown });
    if (hidden.length > 0)
      this.session.onSheet(SetRowHiddenMutation.id, sheetId, { ranges: hidden });
  }

  private textAt(sheetId: string, row: number, column: number): string {
    const value = valueOf(this.session.worksheet(sheetId).getCellRaw(row, column));
    return displayedText(value, this.styles.at(sheetId, row, column).numberFormat ?? 'General');
  }
}
