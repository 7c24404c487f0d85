/**
 * What an add-in selects is seen, as in Excel. Univer 0.25.1 scrolls by the sheet that was shown before, and
 * forgets what the frozen rows take of the room: the cell then stayed below the window.
 */
import { ICommandService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  IRenderManagerService,
  SetSelectionsOperation,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import { scrollFor } from './inSight';

/** The bars for scrolling are drawn over the cells. */
const scrollBar = 12;

function bringIntoSight(univer: Univer, api: FUniver): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getSelection()?.getActiveRange()?.getRange();
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById('workbook');
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!sheet || !range || !render || !skeleton || !viewport) return;
  const { xSplit, ySplit } = sheet.getFreeze();
  const { viewportScrollX, viewportScrollY } = viewport;
  const { width, height } = render.engine.getCanvasElement().getBoundingClientRect();
  const { scaleX, scaleY } = render.scene;
  const rows = {
    ends: skeleton.rowHeightAccumulation,
    frozen: ySplit,
    scrolled: viewportScrollY,
    room: height / scaleY - skeleton.columnHeaderHeight - scrollBar,
  };
  const columns = {
    ends: skeleton.columnWidthAccumulation,
    frozen: xSplit,
    scrolled: viewportScrollX,
    room: width / scaleX - skeleton.rowHeaderWidth - scrollBar,
  };
  const down = scrollFor(rows, range.startRow);
  const right = scrollFor(columns, range.startColumn);
  if (down === viewportScrollY && right === viewportScrollX) return;
  viewport.scrollToViewportPos({ viewportScrollX: right, viewportScrollY: down });
}

/** From now on, the cell that is selected by a command is brought into sight once its sheet is drawn. */
export function revealSelections(univer: Univer, api: FUniver): void {
  univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id, params }) => {
      if (id !== SetSelectionsOperation.id) return;
      const asked = params as { readonly reveal?: boolean } | undefined;
      if (asked?.reveal !== true) return;
      requestAnimationFrame(() => requestAnimationFrame(() => bringIntoSight(univer, api)));
    });
}
