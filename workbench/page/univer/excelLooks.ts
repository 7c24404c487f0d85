/**
 * Small corrections of how Univer draws cells, so that they look as in a Vietnamese Excel: numbers
 * without a format have a decimal comma, and values against a validation bear no red corner (Excel
 * only circles them when asked).
 */
import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
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
        const { markers, v: value, t: type } = cell;
        // A formatted number is a text by now.
        const isPlainNumber =
          typeof value === 'number' && type !== CellValueType.BOOLEAN && !Number.isInteger(value);
        if (!isPlainNumber && markers?.tr === undefined) return next(cell);
        const drawn = cell === location.rawData ? { ...location.rawData } : cell;
        if (isPlainNumber) {
          drawn.v = displayedText(value, 'General');
          drawn.t = CellValueType.NUMBER;
        }
        if (markers?.tr !== undefined) {
          const { tr: _invalid, ...others } = markers;
          drawn.markers = others;
        }
        return next(drawn);
      },
    });
}
