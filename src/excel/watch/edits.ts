/**
 * Edits of cells by a person, anywhere in the workbook (ExcelApi 1.9). Events are hints only: they may be
 * missing, doubled or without details, so whoever is told reads the workbook again.
 */
import type { Subscribe } from './subscription';
import type { OwnWrites } from './ownWrites';

export interface EditHint {
  /** The sheet's id; names change. */
  readonly sheetId: string;
  /** 'B2:C4', as Excel tells it. */
  readonly address: string;
  readonly kind: 'cells' | 'rows' | 'columns' | 'unknown';
}

const kinds: Readonly<Record<string, EditHint['kind']>> = {
  RangeEdited: 'cells',
  RowInserted: 'rows',
  RowDeleted: 'rows',
  ColumnInserted: 'columns',
  ColumnDeleted: 'columns',
};

/** Excels before ExcelApi 1.14 do not say who wrote: then the time decides. */
function isOwn(event: Excel.WorksheetChangedEventArgs, ownWrites: OwnWrites): boolean {
  const source: unknown = event.triggerSource;
  if (source === 'ThisLocalAddin') return true;
  return source === undefined && ownWrites.isNow();
}

export function editEvents(ownWrites: OwnWrites): Subscribe<EditHint> {
  return (context, tell) => [
    context.workbook.worksheets.onChanged.add((event) => {
      if (!isOwn(event, ownWrites)) {
        const kind = kinds[event.changeType] ?? 'unknown';
        tell({ sheetId: event.worksheetId, address: event.address, kind });
      }
      return Promise.resolve();
    }),
  ];
}
