/**
 * The page set-up of a sheet as a blueprint has it: A4, as wide as one page.
 */
import { defaultPageLayout } from '../../engine/page';
import type { PageLayout } from '../../engine/page';
import type { PrintSetup } from '../../../src/workbook/blueprint';
import type { Loss } from './losses';

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** Everything that the blueprint can say about the page. */
export function printSetup(page: PageLayout, lose: (loss: Loss) => void): PrintSetup {
  if (hasMoreThanBlueprint(page)) lose('page');
  const [area] = page.printArea;
  const { headerFooter } = page;
  const header = heading(
    headerFooter.leftHeader,
    headerFooter.centerHeader,
    headerFooter.rightHeader,
  );
  const footer = heading(
    headerFooter.leftFooter,
    headerFooter.centerFooter,
    headerFooter.rightFooter,
  );
  return {
    orientation: page.orientation === 'Landscape' ? 'landscape' : 'portrait',
    paper: 'A4',
    fitToWidth: true,
    ...(page.zoom.verticalFitToPages === 1 && { onePage: true }),
    margins: {
      top: millimetres(page.margins.top),
      bottom: millimetres(page.margins.bottom),
      left: millimetres(page.margins.left),
      right: millimetres(page.margins.right),
    },
    ...(page.titleRows !== undefined && {
      titleRows: { from: page.titleRows[0], to: page.titleRows[1] },
    }),
    ...(area !== undefined && { area }),
    ...(page.rowBreaks.length > 0 && { breaksBefore: page.rowBreaks }),
    ...(page.centerHorizontally && { centerHorizontally: true }),
    ...(header !== '' && { header }),
    ...(footer !== '' && { footer }),
    ...(isBareFirst(page) && { firstPage: 'bare' as const }),
  };
}

/** The one first page that a blueprint can describe: it says nothing and is page 1. */
function isBareFirst(page: PageLayout): boolean {
  return (
    page.headerFooterState === 'FirstAndDefault' &&
    page.firstPageNumber === 1 &&
    Object.values(page.firstHeaderFooter).every((text) => text === '')
  );
}

/** `&L`, `&C` and `&R` begin the three parts; a text without a mark stands in the middle. */
function heading(left: string, center: string, right: string): string {
  if (left === '' && right === '') return center;
  const part = (mark: string, text: string): string => (text === '' ? '' : mark + text);
  return part('&L', left) + part('&C', center) + part('&R', right);
}

/** To a hundredth, so that points and back give the same number. */
function millimetres(points: number): number {
  return Math.round(points * MILLIMETRES_PER_POINT * 100) / 100;
}

function hasMoreThanBlueprint(page: PageLayout): boolean {
  const plain = defaultPageLayout;
  return (
    (page.headerFooterState !== 'Default' && !isBareFirst(page)) ||
    page.paperSize !== 'A4' ||
    page.printArea.length > 1 ||
    page.titleColumns !== undefined ||
    page.printGridlines !== plain.printGridlines ||
    page.printHeadings !== plain.printHeadings ||
    page.centerVertically !== plain.centerVertically
  );
}
