/**
 * How a sheet is printed and what its protection allows. The engines store both and give them back;
 * the host enforces the protection.
 */
import type { Area } from './grid';

/** Lengths are points. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
}

export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Excel's names: `A4`, `A3`, `Letter`. */
  readonly paperSize: string;
  readonly margins: PageMargins;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly firstPageNumber?: number;
  readonly printOrder: 'DownThenOver' | 'OverThenDown';
  readonly zoom: PageZoom;
  readonly printArea: readonly Area[];
  /** First and last row repeated on every page, zero-based. */
  readonly titleRows?: readonly [number, number];
  readonly titleColumns?: readonly [number, number];
  /** Rows that begin a page because somebody put a break before them, ascending. */
  readonly rowBreaks: readonly number[];
  readonly headerFooter: HeaderFooter;
  /** `FirstAndDefault`: the first page has texts of its own. */
  readonly headerFooterState: 'Default' | 'FirstAndDefault';
  readonly firstHeaderFooter: HeaderFooter;
}

const noTexts: HeaderFooter = {
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
};

export const defaultPageLayout: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'A4',
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printOrder: 'DownThenOver',
  zoom: { scale: 100 },
  printArea: [],
  rowBreaks: [],
  headerFooter: noTexts,
  headerFooterState: 'Default',
  firstHeaderFooter: noTexts,
};

/** Excel's `WorksheetProtectionOptions`; all false but the selection, as in its dialog. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: 'Normal' | 'Unlocked' | 'None';
}

export const defaultProtectionOptions: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export interface SheetProtection {
  readonly options: ProtectionOptions;
  /** Kept in clear: the workbench protects nothing, it shows what Excel would refuse. */
  readonly password?: string;
}

export interface PageStore {
  layout(sheetId: string): PageLayout;
  setLayout(sheetId: string, layout: PageLayout): void;
  /** Undefined: the sheet is not protected. */
  protection(sheetId: string): SheetProtection | undefined;
  setProtection(sheetId: string, protection: SheetProtection | undefined): void;
}
