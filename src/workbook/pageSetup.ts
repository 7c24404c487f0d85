/** How the working sheets print: A4, as wide as one page, headers repeated, pages numbered. */
import type { Box, PrintSetup } from './blueprint';

export interface PageWishes {
  readonly orientation?: PrintSetup['orientation'];
  /** The last row of the title and header rows that every page repeats. */
  readonly headerRow?: number;
  readonly area?: Box;
}

export function workingPage({ orientation, headerRow, area }: PageWishes = {}): PrintSetup {
  return {
    orientation: orientation ?? 'landscape',
    paper: 'A4',
    fitToWidth: true,
    margins: { top: 15, bottom: 15, left: 12, right: 12 },
    centerHorizontally: true,
    footer: 'Trang &P / &N',
    ...(headerRow === undefined ? {} : { titleRows: { from: headerRow, to: headerRow } }),
    ...(area === undefined ? {} : { area }),
  };
}
