/**
 * Range.hyperlink: a link to a place in the workbook or to an address, shown blue and underlined.
 */
import { invalidArgument } from '../../engine/errors';
import type { HostContext } from '../hostContext';
import type { RangeTarget } from '../place';
import { requirePermission } from '../protection';

/** Excel's colour for links that were not followed. */
const LINK_COLOR = '#0563C1';

export function readHyperlink(host: HostContext, { sheetId, area }: RangeTarget): unknown {
  const link = host.engine.links.at(sheetId, area.top, area.left);
  if (link === undefined) return null;
  const [[textToDisplay = ''] = []] = host.engine.cells.readText(sheetId, {
    ...area,
    bottom: area.top,
    right: area.left,
  });
  return { ...link, textToDisplay };
}

export function writeHyperlink(
  host: HostContext,
  { sheetId, area }: RangeTarget,
  value: unknown,
): void {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  requirePermission(host.engine, sheetId, 'allowInsertHyperlinks');
  const given = value as Readonly<Record<string, unknown>>;
  const text = (name: string): string | undefined => {
    const member = given[name];
    return typeof member === 'string' && member !== '' ? member : undefined;
  };
  const documentReference = text('documentReference');
  const address = text('address');
  const screenTip = text('screenTip');
  const link = {
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(address === undefined ? {} : { address }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
  const shown = text('textToDisplay');
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (shown !== undefined) {
        host.engine.cells.write(sheetId, { row, column }, [[{ kind: 'text', value: shown }]]);
      }
      host.engine.links.set(sheetId, row, column, link);
    }
  }
  host.engine.styles.apply(sheetId, [area], { fontColor: LINK_COLOR, underline: 'Single' });
}
