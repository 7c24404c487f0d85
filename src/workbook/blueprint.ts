/**
 * A sheet is a value: everything that a worksheet shows and does, described as data. Two writers make
 * it real — `excel/` through Office.js, `xlsx/` as a file — and decide nothing themselves, so the pane
 * and the command line lay out the same workbook.
 */
import type { CivilDate } from '../plan/civilDate';

/** Zero-based row and column, both ends included. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** '#RRGGBB'. */
export type Colour = `#${string}`;

/**
 * What a cell holds. `text` stays text whatever it begins with: words from a document, a file or a
 * person never become a formula. `cached` is our own result of the formula, written into files for
 * readers that do not calculate; tests hold it against other engines.
 */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly date: CivilDate }
  | {
      readonly kind: 'formula';
      /** Begins with '='; English function names, `Table[[#This Row],[Column]]` for the own row. */
      readonly formula: string;
      readonly cached: string | number | boolean | null;
    }
  | {
      readonly kind: 'link';
      readonly text: string;
      /** Where a click leads inside this workbook. */
      readonly sheet: string;
      readonly cell: string;
    }
  | { readonly kind: 'empty' };

/** A rectangle of contents; every row has the same length. `empty` clears what stood there. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Content[])[];
}

export interface Border {
  readonly edges: 'all' | 'outline' | 'top' | 'bottom';
  readonly style: 'thin' | 'medium' | 'hair';
  readonly colour: Colour;
}

/** What a layer of format sets; what it leaves out stays as the layers below have it. */
export interface Style {
  readonly font?: {
    readonly name?: string;
    /** Points. */
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly colour?: Colour;
  };
  readonly fill?: Colour;
  readonly border?: Border;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** en-US form: 'dd/mm/yyyy', '0.00%', '@'. */
  readonly numberFormat?: string;
  /** `false` for cells that a person fills in; cells are locked unless a layer says otherwise. */
  readonly locked?: boolean;
}

/** A layer of format; layers are painted in order, later ones over earlier ones. */
export interface FormatLayer {
  readonly boxes: readonly Box[];
  readonly style: Style;
}

export interface TableColumn {
  /** Equal to the header cell's text; unique in the table. */
  readonly name: string;
  /** The formula that the whole column shares, when it does: Excel then fills new rows by itself. */
  readonly calculated?: string;
}

export interface TableBlueprint {
  readonly name: string;
  /** Header row included. */
  readonly box: Box;
  readonly columns: readonly TableColumn[];
  /** A built-in style name, or `null` for none. */
  readonly style: string | null;
  readonly bandedRows: boolean;
  readonly filterButtons: boolean;
}

/** A rule that colours cells while `formula` holds; relative references count from the first box's top left. */
export interface ConditionalFormat {
  readonly boxes: readonly Box[];
  readonly formula: string;
  readonly style: {
    readonly fill?: Colour;
    readonly colour?: Colour;
    readonly bold?: boolean;
    readonly italic?: boolean;
  };
  readonly stopIfTrue?: boolean;
}

export type ValidationRule =
  /** `source` is a reference or a name, '=DM_TrangThai': a typed list would be split at commas. */
  | { readonly kind: 'list'; readonly source: string }
  | { readonly kind: 'decimal'; readonly min: number; readonly max?: number }
  | { readonly kind: 'whole'; readonly min: number; readonly max?: number }
  | { readonly kind: 'date'; readonly min: CivilDate; readonly max: CivilDate }
  | { readonly kind: 'custom'; readonly formula: string };

export interface Validation {
  readonly boxes: readonly Box[];
  readonly rule: ValidationRule;
  readonly alert: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
  };
  /** Shown while the cell is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** How the bars of one column of the data look. */
export interface ChartSeriesBlueprint {
  readonly fill: Colour;
  readonly outline: Colour;
  /** Of the number at each bar, en-US form. */
  readonly numberFormat: string;
  /** Of the number: it stands inside the bar of a stack. */
  readonly labelColour: Colour;
}

/** A chart of horizontal bars, the first category on top, with its numbers at the bars and no axis of values. */
export interface ChartBlueprint {
  /** Unique on the sheet; begins with `KH_BieuDo_`. */
  readonly name: string;
  readonly kind: 'bars' | 'stackedBars';
  readonly title: string;
  /** What a person who does not see it is told; Office.js has no member for it, so only a file carries it. */
  readonly altText: string;
  /** The cells that it covers. */
  readonly place: Box;
  /** Headers in the first row, categories in the first column, a series in each further one. */
  readonly data: Box;
  /** In the order of the columns. */
  readonly series: readonly ChartSeriesBlueprint[];
  /** Where the axis of values ends, so that the numbers at the longest bars have room; it begins at 0. */
  readonly maximum: number;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Every sheet prints on A4, as wide as one page and as long as it needs. */
  readonly paper: 'A4';
  readonly fitToWidth: true;
  /** No longer than one page either: a form that would else print a page of empty rows. */
  readonly onePage?: true;
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly titleRows?: { readonly from: number; readonly to: number };
  readonly area?: Box;
  /** Rows that begin a page. */
  readonly breaksBefore?: readonly number[];
  readonly centerHorizontally?: boolean;
  /** Codes as Excel writes them: '&P' is the page number, '&N' the number of pages. */
  readonly header?: string;
  readonly footer?: string;
  /**
   * `bare`: pages are counted from this sheet's own first one, which has neither header nor footer, as a
   * letter numbers its pages from the second (Nghị định 30/2020/NĐ-CP, Phụ lục I).
   */
  readonly firstPage?: 'bare';
}

/** The identity of a sheet of ours, independent of the name an officer may give it. */
export type SheetKey =
  | 'plan'
  | 'indicators'
  | 'tasks'
  | 'lists'
  | 'findings'
  | 'source'
  | 'ledger'
  | `figures:${string}`
  | `form0206:${string}`
  | `summary:${string}`
  | `closed:${string}`
  | `charts:${string}`;

export interface SheetBlueprint {
  readonly key: SheetKey;
  readonly name: string;
  readonly tabColour: Colour;
  /** Widths from column A on, in characters of the default font as Excel counts them. */
  readonly columnWidths: readonly number[];
  /** Columns that are folded away at first (computed aids). */
  readonly hiddenColumns?: readonly number[];
  /** Heights in points of the rows that need another than the default. */
  readonly rowHeights: readonly {
    readonly from: number;
    readonly to: number;
    readonly points: number;
  }[];
  readonly blocks: readonly Block[];
  readonly merges: readonly Box[];
  readonly layers: readonly FormatLayer[];
  readonly tables: readonly TableBlueprint[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly charts?: readonly ChartBlueprint[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly print: PrintSetup;
  /** Protected without a password: help against slips, never what safety rests on. */
  readonly isProtected: boolean;
  /** Very hidden: a person does not meet it among the hidden sheets either. */
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The cell that is selected when the sheet is first shown. */
  readonly selection?: string;
}

/** A workbook-wide name for one cell or box of a sheet. */
export interface NameBlueprint {
  readonly name: string;
  readonly sheet: SheetKey;
  readonly box: Box;
}

export interface WorkbookBlueprint {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetBlueprint[];
  readonly names: readonly NameBlueprint[];
  readonly activeSheet: SheetKey;
}
