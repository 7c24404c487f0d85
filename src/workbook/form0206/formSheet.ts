/**
 * «Biểu II.06 Q1-2026»: form II.06 of Thông tư 01/2020/TT-VPCP as it is printed, with a live check beside each
 * row. Off the print stand its rates, below it, and at the top right the indicators that the officer sends them to.
 */
import { formColumns, type FormColumn } from '../../assessment/form/columns';
import { countIn, perColumn } from '../../assessment/form/placedForm';
import { formTotalWord } from '../../assessment/form/rowWord';
import { numberOf } from '../../assessment/figure';
import type { ReportPeriod } from '../../assessment/types';
import { boxOf, cellAddress, cellBox } from '../address';
import type { Block, Content, FormatLayer, NameBlueprint, SheetBlueprint } from '../blueprint';
import { emptyCell, formulaCell, rawCell, textCell } from '../content';
import { heightRuns } from '../metrics';
import { workingPage } from '../pageSetup';
import { tabColours } from '../palette';
import type { SheetContext } from '../sheets/sheetContext';
import { styles } from '../styles';
import { layTable } from '../tableLayout';
import { formSumsOf } from './formCells';
import { countEntry } from './formEntries';
import { formCheckFormats } from './formFormats';
import { formHeading, formPlace, headingTop, formTop, printedColumns } from './formHeading';
import { formLinks } from './formLinks';
import { formRatesBlock } from './formRatesBlock';
import type { FormRows } from './formRows';
import { formTableColumns } from './formTable';
import { symbolFormula, symbolOf, totalCheckFormula, totalFormula } from './formulas';
import { formHeaders, formSheetName, formTableName, totalName } from './names';

/** Rows of one line stand a little closer than elsewhere, so that the form is one page. */
const usualPoints = 19;
const linePoints = 16;
/** With more rows the form goes on to a second page, under its header: letters would become too small. */
const rowsOfOnePage = 30;

export interface FormSheet {
  readonly sheet: SheetBlueprint;
  readonly names: readonly NameBlueprint[];
}

export function formSheet(context: SheetContext, period: ReportPeriod, form: FormRows): FormSheet {
  const columns = formTableColumns(context, period, form);
  const layout = layTable({
    name: formTableName(period.id),
    top: formTop,
    left: 0,
    columns,
    rows: form.rows,
    filterButtons: false,
  });
  const key = `form0206:${period.id}` as const;
  const totalRow = layout.body.bottom + 1;
  const listColumn = columns.length + 1;
  const heading = formHeading(context, period);
  const links = formLinks(context, period, form, listColumn);
  const rates = formRatesBlock(period.id, form.totals, totalRow + 2);
  const bottom = Math.max(rates.bottom, links.bottom);
  const checkColumn = layout.columnBox(formHeaders.check).left;
  const marked = [layout.columnBox(formHeaders.symbol), layout.columnBox(formHeaders.check)];
  const numbers = boxOf(formTop + 1, formPlace(3), form.rows.length + 1, formColumns.length);
  return {
    sheet: {
      key,
      name: formSheetName(period),
      tabColour: tabColours.entry,
      columnWidths: [...columns.map(({ characters }) => characters), 3, 30],
      hiddenColumns: [...layout.hiddenColumns, listColumn],
      rowHeights: heightRuns(0, [
        ...heading.rowPoints,
        19,
        ...layout.rowPoints.map((points) => (points === usualPoints ? linePoints : points)),
        22,
        10,
        ...rates.rowPoints,
      ]),
      blocks: [
        ...heading.blocks,
        ...links.blocks,
        layout.block,
        totalsBlock(period.id, form, totalRow),
        ...rates.blocks,
      ],
      merges: [...heading.merges, boxOf(totalRow, 0, 1, 2), ...rates.merges],
      layers: [
        { boxes: [boxOf(0, 0, bottom + 1, listColumn + 1)], style: styles.base },
        ...heading.layers,
        ...links.layers,
        ...layout.layers,
        { boxes: [boxOf(formTop, 0, 1, printedColumns)], style: { numberFormat: '"("@")"' } },
        ...totalLayers(totalRow, checkColumn),
        { boxes: [numbers], style: { numberFormat: '#,##0' } },
        ...rates.layers,
      ],
      tables: [layout.table],
      conditionalFormats: [
        ...formCheckFormats(marked, checkColumn),
        ...formCheckFormats([boxOf(totalRow, checkColumn - 1, 1, 2)], checkColumn),
      ],
      validations: [{ boxes: [numbers], ...countEntry }, ...links.validations],
      freeze: { rows: formTop + 1, columns: 2 },
      gridlines: false,
      print: {
        ...workingPage({ area: boxOf(0, 0, totalRow + 1, printedColumns) }),
        ...(form.rows.length <= rowsOfOnePage ? { onePage: true as const } : {}),
        margins: { top: 10, bottom: 12, left: 12, right: 12 },
        titleRows: { from: headingTop, to: formTop },
      },
      isProtected: true,
      visibility: 'visible',
      selection: cellAddress(formTop + 1, 1),
    },
    names: [
      ...formColumns.map((column): NameBlueprint => ({
        name: totalName(period.id, column),
        sheet: key,
        box: cellBox(totalRow, formPlace(column)),
      })),
      ...links.names,
    ],
  };
}

/** The row of totals, below the table: sums of its columns unless a person typed the printed ones. */
function totalsBlock(periodId: string, form: FormRows, row: number): Block {
  const addressOf = (column: FormColumn): string => cellAddress(row, formPlace(column));
  const sums = formSumsOf([...form.cells.values()]);
  const word = formTotalWord(
    form.totals,
    perColumn((column) => countIn(sums, column)),
  );
  const total = (column: FormColumn): Content => {
    const typed = form.typedTotals.get(column);
    if (typed !== undefined) return rawCell(typed.value);
    return formulaCell(totalFormula(periodId, column), numberOf(form.totals[column]) ?? '');
  };
  const checkAt = cellAddress(row, formPlace(13) + 2);
  return {
    top: row,
    left: 0,
    rows: [
      [
        textCell('Tổng cộng'),
        emptyCell,
        ...formColumns.map(total),
        formulaCell(symbolFormula(checkAt), symbolOf(word)),
        formulaCell(totalCheckFormula(periodId, addressOf), word),
      ],
    ],
  };
}

function totalLayers(row: number, checkColumn: number): readonly FormatLayer[] {
  return [
    {
      boxes: [boxOf(row, 0, 1, checkColumn + 1)],
      style: { ...styles.tableBody, font: { bold: true } },
    },
    { boxes: [boxOf(row, 0, 1, 2), cellBox(row, checkColumn - 1)], style: styles.centred },
    {
      boxes: [boxOf(row, formPlace(3), 1, formColumns.length)],
      style: { ...styles.entry, ...styles.right },
    },
  ];
}
