/**
 * A sheet that is one table under a title: the shape of «Chỉ tiêu», «Số liệu …», «Nhiệm vụ» and «Kiểm tra».
 */
import { boxOf, cellAddress } from '../address';
import type {
  ConditionalFormat,
  Content,
  FormatLayer,
  SheetBlueprint,
  SheetKey,
  Validation,
} from '../blueprint';
import { emptyCell } from '../content';
import { heightRuns, rowPoints } from '../metrics';
import { workingPage } from '../pageSetup';
import { styles } from '../styles';
import type { ColumnSpec, TableLayout } from '../tableLayout';

/** Zero-based row of the table's header: under the title, the line below it and a hint. */
export const headerRow = 3;

export interface TableSheet<Row> {
  readonly key: SheetKey;
  readonly name: string;
  readonly tabColour: SheetBlueprint['tabColour'];
  readonly title: string;
  readonly subtitle: string;
  readonly hint: string;
  readonly columns: readonly ColumnSpec<Row>[];
  readonly layout: TableLayout;
  /** Painted over the table's own layers. */
  readonly layers?: readonly FormatLayer[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly validations?: readonly Validation[];
  readonly frozenColumns: number;
  /** The last column that is printed: what stands at its right is for the screen. */
  readonly printTo: string;
  readonly isProtected: boolean;
  /** Header of the column whose first cell is selected at first. */
  readonly firstEntry: string;
}

export function tableSheet<Row>(sheet: TableSheet<Row>): SheetBlueprint {
  const { layout, columns } = sheet;
  const { block, table } = layout;
  const first = layout.columnBox(sheet.firstEntry);
  const titles: Content[][] = [sheet.title, sheet.subtitle, sheet.hint].map((text) => [
    text === '' ? emptyCell : { kind: 'text', text },
  ]);
  return {
    key: sheet.key,
    name: sheet.name,
    tabColour: sheet.tabColour,
    columnWidths: columns.map((column) => column.characters),
    hiddenColumns: layout.hiddenColumns,
    rowHeights: heightRuns(0, [
      rowPoints([{ text: 'T', characters: 10, points: 16, bold: true }]) + 4,
      19,
      19,
      layout.headerPoints,
      ...layout.rowPoints,
    ]),
    blocks: [{ top: 0, left: 0, rows: titles }, block],
    merges: [],
    layers: [
      { boxes: [boxOf(0, 0, table.box.bottom + 1, columns.length)], style: styles.base },
      { boxes: [boxOf(0, 0, 1, 1)], style: styles.sheetTitle },
      { boxes: [boxOf(1, 0, 2, 1)], style: styles.sheetSubtitle },
      ...layout.layers,
      ...(sheet.layers ?? []),
    ],
    tables: [table],
    conditionalFormats: sheet.conditionalFormats ?? [],
    validations: [...layout.validations, ...(sheet.validations ?? [])],
    freeze: { rows: headerRow + 1, columns: sheet.frozenColumns },
    gridlines: false,
    print: workingPage({
      headerRow,
      area: boxOf(0, 0, table.box.bottom + 1, layout.columnBox(sheet.printTo).right + 1),
    }),
    isProtected: sheet.isProtected,
    visibility: 'visible',
    selection: cellAddress(first.top, first.left),
  };
}
