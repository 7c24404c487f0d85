/**
 * Charts over the grid: each on the cells that it covers, scrolled and scaled with them, drawn again when
 * their numbers change. They let clicks through: charts are looked at here, not edited.
 */
import { ICommandService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/preset-sheets-core';
import { SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { Chart } from '../../engine/charts';
import type { SpreadsheetEngine } from '../../engine/engine';
import { chartSvg } from './chartSvg';
import { drawnChart } from './drawnChart';

/** Where the cells are on the page, in pixels of the page. */
interface View {
  readonly canvas: HTMLElement;
  readonly headerWidth: number;
  readonly headerHeight: number;
  readonly scale: number;
  readonly boxOf: (chart: Chart) => {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

function viewOf(univer: Univer, engine: SpreadsheetEngine): View | null {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById('workbook');
  const sheetId = engine.sheets.activeId();
  const skeleton = render?.with(SheetSkeletonManagerService).getSkeleton(sheetId);
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !viewport) return null;
  const { scaleX: scale } = render.scene;
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;
  return {
    canvas: render.engine.getCanvasElement(),
    headerWidth: rowHeaderWidth * scale,
    headerHeight: columnHeaderHeight * scale,
    scale,
    boxOf: ({ place }) => {
      const first = skeleton.getCellWithCoordByIndex(place.top, place.left);
      const last = skeleton.getCellWithCoordByIndex(place.bottom, place.right);
      const left = first.startX - rowHeaderWidth - viewport.viewportScrollX;
      const top = first.startY - columnHeaderHeight - viewport.viewportScrollY;
      return {
        left: left * scale,
        top: top * scale,
        width: (last.endX - first.startX) * scale,
        height: (last.endY - first.startY) * scale,
      };
    },
  };
}

/** From now on, the charts of the shown sheet are seen. */
export function showCharts(univer: Univer, engine: SpreadsheetEngine): void {
  const layer = document.createElement('div');
  layer.className = 'charts';
  const pictures = new Map<string, { readonly element: HTMLElement; drawn: string }>();

  const pictureOf = (id: string) => {
    const known = pictures.get(id);
    if (known) return known;
    const element = document.createElement('div');
    element.className = 'chart';
    layer.append(element);
    const made = { element, drawn: '' };
    pictures.set(id, made);
    return made;
  };

  const draw = (): void => {
    const sheetId = engine.sheets.activeId();
    const charts = engine.charts.list(sheetId);
    const view = charts.length === 0 ? null : viewOf(univer, engine);
    layer.hidden = view === null;
    const shown = new Set(view === null ? [] : charts.map(({ id }) => id));
    for (const [id, { element }] of pictures) {
      if (shown.has(id)) continue;
      element.remove();
      pictures.delete(id);
    }
    if (view === null) return;
    const { canvas, headerWidth, headerHeight, scale } = view;
    if (layer.parentElement !== canvas.parentElement) canvas.parentElement?.append(layer);
    layer.style.inset = `${headerHeight}px 0 0 ${headerWidth}px`;
    for (const chart of charts) {
      const { left, top, width, height } = view.boxOf(chart);
      const picture = pictureOf(chart.id);
      picture.element.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
      const size = { width: width / scale, height: height / scale };
      const svg = chartSvg(drawnChart(engine, sheetId, chart), size);
      if (picture.drawn === svg) continue;
      picture.drawn = svg;
      picture.element.innerHTML = svg;
    }
  };

  let isWaiting = false;
  const drawSoon = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      draw();
    });
  };
  // Scrolling, zooming, widths, contents, results of formulas: all are commands.
  univer.__getInjector().get(ICommandService).onCommandExecuted(drawSoon);
  engine.charts.listen(drawSoon);
  new ResizeObserver(drawSoon).observe(document.body);
}
