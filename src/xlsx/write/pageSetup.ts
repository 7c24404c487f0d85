/** How a sheet prints: A4, as wide as one page, as long as it needs. */
import type { PrintSetup } from '../../workbook/blueprint';
import { element } from '../xml/element';
import { escapeText } from '../xml/escape';

const MILLIMETRES_AN_INCH = 25.4;
const A4 = 9;
/** Excel's own distance of header and footer from the paper's edge, in inches. */
const HEADER_MARGIN = 0.3;

/** @example inches(25.4) // 1 */
export function inches(millimetres: number): number {
  return Math.round((millimetres / MILLIMETRES_AN_INCH) * 1e6) / 1e6;
}

export function pageSetupXml(print: PrintSetup): string {
  const { left, right, top, bottom } = print.margins;
  const headings =
    (print.header === undefined ? '' : element('oddHeader', {}, escapeText(print.header))) +
    (print.footer === undefined ? '' : element('oddFooter', {}, escapeText(print.footer)));
  return (
    (print.centerHorizontally ? element('printOptions', { horizontalCentered: 1 }) : '') +
    element('pageMargins', {
      left: inches(left),
      right: inches(right),
      top: inches(top),
      bottom: inches(bottom),
      header: HEADER_MARGIN,
      footer: HEADER_MARGIN,
    }) +
    element('pageSetup', {
      paperSize: A4,
      fitToWidth: 1,
      fitToHeight: print.onePage === true ? 1 : 0,
      orientation: print.orientation,
      ...(print.firstPage === 'bare' ? { firstPageNumber: 1, useFirstPageNumber: 1 } : {}),
    }) +
    (headings === ''
      ? ''
      : element(
          'headerFooter',
          // A first page that differs and says nothing is bare.
          print.firstPage === 'bare' ? { differentFirst: 1 } : {},
          headings,
        )) +
    rowBreaksXml(print.breaksBefore ?? [])
  );
}

/** A break is numbered by the row above it, counted from 1. */
function rowBreaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => element('brk', { id: row, max: 16_383, man: 1 }));
  const count = rows.length;
  return element('rowBreaks', { count, manualBreakCount: count }, breaks.join(''));
}
