/** Sheets that a person adds, deletes or, where Excel tells (ExcelApi 1.17), renames. */
import type { OwnWrites } from './ownWrites';
import type { Subscribe } from './subscription';

export interface SheetHint {
  readonly sheetId: string;
  readonly kind: 'added' | 'deleted' | 'renamed';
}

const renamesToldFrom = '1.17';

export function sheetEvents(
  ownWrites: OwnWrites,
  supports: (version: string) => boolean,
): Subscribe<SheetHint> {
  return (context, tell) => {
    const { worksheets } = context.workbook;
    const hint = (kind: SheetHint['kind']) => (event: { readonly worksheetId: string }) => {
      if (!ownWrites.isNow()) tell({ sheetId: event.worksheetId, kind });
      return Promise.resolve();
    };
    const handlers = [
      worksheets.onAdded.add(hint('added')),
      worksheets.onDeleted.add(hint('deleted')),
    ];
    const all = supports(renamesToldFrom)
      ? [...handlers, worksheets.onNameChanged.add(hint('renamed'))]
      : handlers;
    return all;
  };
}
