/** The drawing of a sheet: which chart covers which cells. */
import type { ChartBlueprint } from '../../workbook/blueprint';
import type { Namespaces } from '../write/namespaces';
import { element, XML_HEAD } from '../xml/element';

function corner(tag: string, row: number, column: number): string {
  const part = (name: string, text: number): string => element(name, {}, String(text));
  return element(
    tag,
    {},
    part('xdr:col', column) + part('xdr:colOff', 0) + part('xdr:row', row) + part('xdr:rowOff', 0),
  );
}

function names(namespaces: Namespaces): Readonly<Record<string, string>> {
  return {
    'xmlns:xdr': `${namespaces.drawing}/spreadsheetDrawing`,
    'xmlns:a': `${namespaces.drawing}/main`,
    'xmlns:r': namespaces.relationships,
    'xmlns:c': `${namespaces.drawing}/chart`,
  };
}

/**
 * One chart's place, with all namespaces declared, so that it fits into any drawing.
 *
 * @param id unique in the drawing
 * @param relation leads from the drawing to the chart's part
 */
export function anchorXml(
  { name, altText, place }: ChartBlueprint,
  id: number,
  relation: string,
  namespaces: Namespaces,
): string {
  const zero = element('a:off', { x: 0, y: 0 }) + element('a:ext', { cx: 0, cy: 0 });
  const frame = element(
    'xdr:graphicFrame',
    { macro: '' },
    element(
      'xdr:nvGraphicFramePr',
      {},
      element('xdr:cNvPr', { id, name, descr: altText }) + element('xdr:cNvGraphicFramePr'),
    ) +
      element('xdr:xfrm', {}, zero) +
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: `${namespaces.drawing}/chart` },
          element('c:chart', { 'r:id': relation }),
        ),
      ),
  );
  return element(
    'xdr:twoCellAnchor',
    { ...names(namespaces), editAs: 'twoCell' },
    corner('xdr:from', place.top, place.left) +
      corner('xdr:to', place.bottom + 1, place.right + 1) +
      frame +
      element('xdr:clientData'),
  );
}

/** A drawing part around anchors. */
export function drawingXml(anchors: readonly string[], namespaces: Namespaces): string {
  return XML_HEAD + element('xdr:wsDr', names(namespaces), anchors.join(''));
}
