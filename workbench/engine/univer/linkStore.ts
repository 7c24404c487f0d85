/**
 * Hyperlinks of cells. They ride in the cell's `custom` member: Univer's own links live in rich text,
 * which a formula cannot have.
 */
import type { ICellData, Nullable } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';

import type { Hyperlink, LinkStore } from '../links';
import { without } from './members';
import type { UniverSession } from './session';

export const linkOf = (cell: Nullable<ICellData>): Hyperlink | undefined =>
  cell?.custom?.['link'] as Hyperlink | undefined;

export class UniverLinkStore implements LinkStore {
  constructor(private readonly session: UniverSession) {}

  at(sheetId: string, row: number, column: number): Hyperlink | undefined {
    return linkOf(this.session.worksheet(sheetId).getCellRaw(row, column));
  }

  set(sheetId: string, row: number, column: number, link: Hyperlink | undefined): void {
    this.session.ensure(sheetId, row, column);
    const cell = this.session.worksheet(sheetId).getCellRaw(row, column);
    const custom = without(cell?.custom ?? {}, 'link');
    const next = link === undefined ? custom : { ...custom, link };
    this.session.onSheet(SetRangeValuesMutation.id, sheetId, {
      cellValue: { [row]: { [column]: { custom: next, ...(cell?.t ? { t: cell.t } : {}) } } },
      trigger: 'sheet.command.set-style',
    });
  }
}
