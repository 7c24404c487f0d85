/** How a sheet is shown: frozen panes, grid lines, the selected cell, whether its tab is in front. */
import type { SheetBlueprint } from '../../workbook/blueprint';
import { cellAddress, parseBox } from '../../workbook/address';
import { element } from '../xml/element';

type Pane = 'topLeft' | 'topRight' | 'bottomLeft' | 'bottomRight';

function paneOf(below: boolean, beyond: boolean): Pane {
  if (below) return beyond ? 'bottomRight' : 'bottomLeft';
  return beyond ? 'topRight' : 'topLeft';
}

function selectionXml(pane: Pane | undefined, selected: string | undefined): string {
  const cell = selected?.split(':')[0];
  return element('selection', { pane, activeCell: cell, sqref: selected });
}

export function sheetViewsXml(sheet: SheetBlueprint, isActive: boolean): string {
  const { rows, columns } = sheet.freeze;
  const frozen = rows > 0 || columns > 0;
  const selected = sheet.selection?.replaceAll('$', '');
  let inner = '';
  if (frozen) {
    const box = parseBox(selected ?? cellAddress(rows, columns));
    const scrolled = paneOf(rows > 0, columns > 0);
    const selectedPane = paneOf(
      rows > 0 && (box?.top ?? 0) >= rows,
      columns > 0 && (box?.left ?? 0) >= columns,
    );
    const active = selectedPane === 'topLeft' ? scrolled : selectedPane;
    inner = element('pane', {
      xSplit: columns > 0 ? columns : undefined,
      ySplit: rows > 0 ? rows : undefined,
      topLeftCell: cellAddress(rows, columns),
      activePane: active,
      state: 'frozen',
    });
    const panes: Pane[] =
      rows > 0 && columns > 0 ? ['topRight', 'bottomLeft', 'bottomRight'] : [scrolled];
    // A pane that is not in use has its own first cell selected, as Excel itself writes it.
    const corners: Partial<Record<Pane, string>> = {
      topRight: cellAddress(0, columns),
      bottomLeft: cellAddress(rows, 0),
    };
    inner += panes
      .map((pane) => selectionXml(pane, pane === active ? selected : corners[pane]))
      .join('');
  } else if (selected !== undefined) {
    inner = selectionXml(undefined, selected);
  }
  const view = element(
    'sheetView',
    {
      showGridLines: sheet.gridlines ? undefined : 0,
      tabSelected: isActive ? 1 : undefined,
      workbookViewId: 0,
    },
    inner,
  );
  return element('sheetViews', {}, view);
}
