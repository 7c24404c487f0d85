/**
 * Small corrections of how Univer draws cells, so that they look as in a Vietnamese Excel: numbers
 * without a format have a decimal comma, and values against a validation bear no red corner (Excel
 * only circles them when asked).
 */
import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import type { ICellDataForSheetInterceptor, Univer } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { displayedText } from '../../engine/univer/display';

/** Below Univer's own number formats (10) and validation (9): it sees what they made of a cell. */
const AFTER_UNIVER = 1;

/** From now on, cells are drawn so. What is stored in them stays as it is. */
export function drawAsExcel(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: AFTER_UNIVER,
      effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
      handler: (cell, location, next) => {
        if (!cell) return next(cell);
        const changes = { ...plainNumber(cell), ...noMark(cell) };
        if (Object.keys(changes).length === 0) return next(cell);
        const own = cell === location.rawData ? { ...location.rawData } : cell;
        return next(Object.assign(own, changes));
      },
    });
}

type DrawnCell = ICellDataForSheetInterceptor;

/** A formatted number is a text by now; whole numbers need no comma. */
function plainNumber({ v: value, t: type }: DrawnCell): Partial<DrawnCell> {
  const isPlain = typeof value === 'number' && type !== CellValueType.BOOLEAN;
  if (!isPlain || Number.isInteger(value)) return {};
  return { v: displayedText(value, 'General'), t: CellValueType.NUMBER };
}

function noMark({ markers }: DrawnCell): Partial<DrawnCell> {
  if (!markers?.tr) return {};
  const { tl, bl, br } = markers;
  return { markers: { ...(tl && { tl }), ...(bl && { bl }), ...(br && { br }) } };
}
