/**
 * How a cell looks, as a plain value. A member that is absent has Excel's default, so two cells that
 * look alike have equal styles. Colours are `#RRGGBB`, sizes are points.
 */
import type { Area } from './grid';

export type HorizontalAlignment =
  | 'General'
  | 'Left'
  | 'Center'
  | 'Right'
  | 'Fill'
  | 'Justify'
  | 'CenterAcrossSelection'
  | 'Distributed';
export type VerticalAlignment = 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
export type Underline = 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';

/** The names that .xlsx files use; `none` removes a line when it stands in a patch. */
export type LineStyle =
  | 'none'
  | 'thin'
  | 'medium'
  | 'thick'
  | 'hair'
  | 'dotted'
  | 'dashed'
  | 'double'
  | 'dashDot'
  | 'dashDotDot'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

export interface BorderLine {
  readonly style: LineStyle;
  readonly color: string;
}

export type BorderSide = 'top' | 'right' | 'bottom' | 'left' | 'diagonalDown' | 'diagonalUp';
export const borderSides: readonly BorderSide[] = [
  'top',
  'right',
  'bottom',
  'left',
  'diagonalDown',
  'diagonalUp',
];

export interface CellStyle {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: Underline;
  readonly fontColor?: string;
  /** Absent means no fill, which is not the same as white: the gridlines show. */
  readonly fillColor?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrapText?: boolean;
  readonly indent?: number;
  /** Degrees, −90 to 90, or 180 for stacked letters. */
  readonly textOrientation?: number;
  /** Cells are locked unless this says false; it takes effect when the sheet is protected. */
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, BorderLine>>>;
}

/** A change of style: absent leaves as it is, null takes Excel's default again. */
export type StylePatch = {
  readonly [Member in keyof Omit<CellStyle, 'borders'>]?: CellStyle[Member] | null;
} & { readonly borders?: Readonly<Partial<Record<BorderSide, BorderLine | null>>> };

export const defaultStyle = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'None',
  fontColor: '#000000',
  horizontal: 'General',
  vertical: 'Bottom',
  wrapText: false,
  indent: 0,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
} as const satisfies CellStyle;

export interface StyleStore {
  /** The style of one cell, its column's and row's included. */
  at(sheetId: string, row: number, column: number): CellStyle;
  /** What a whole column or row says about cells that have no style of their own. */
  columnStyle(sheetId: string, column: number): CellStyle;
  rowStyle(sheetId: string, row: number): CellStyle;
  /** Every different style in the areas, once. Whole columns are answered without visiting their cells. */
  distinct(sheetId: string, areas: readonly Area[]): readonly CellStyle[];
  /** Whole columns and rows take the change as their own style, so that new cells have it too. */
  apply(sheetId: string, areas: readonly Area[], patch: StylePatch): void;
  /** A change for each cell of a block in one go; null leaves a cell as it is. */
  applyBlock(
    sheetId: string,
    topLeft: { readonly row: number; readonly column: number },
    block: readonly (readonly (StylePatch | null)[])[],
  ): void;
}
