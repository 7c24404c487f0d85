/**
 * Two blueprints may say the same in different words: other blocks, other layers. Here a workbook
 * becomes what one would see, cell by cell, so that the two can be compared.
 */
import { toExcelSerial } from '../../src/plan/civilDate';
import type { Content, PrintSetup, WorkbookBlueprint } from '../../src/workbook/blueprint';
import { cellAddress } from '../../src/workbook/address';
import { EDGE_SIDES, type CellStyle } from '../../src/xlsx/styles/cellStyle';
import { paintLayers } from '../../src/xlsx/styles/paintedSheet';
import { contentsOf } from '../../src/xlsx/write/sheetCells';

function visibleStyle(style: CellStyle, content: Content | undefined): string {
  const { font, edges } = style;
  const isDate = content?.kind === 'date' && style.numberFormat === undefined;
  const format = isDate ? 'dd/mm/yyyy' : style.numberFormat;
  const parts = [
    // What Excel does anyway looks the same whether a style says it or not.
    font?.name ?? 'Calibri',
    font?.size ?? 11,
    font?.bold === true,
    font?.italic === true,
    font?.underline === true,
    font?.colour?.toUpperCase() ?? '#000000',
    style.fill?.toUpperCase(),
    ...EDGE_SIDES.map((side) => {
      const line = edges?.[side];
      return line ? `${line.style} ${line.colour.toUpperCase()}` : undefined;
    }),
    style.horizontal ?? (style.indent ? 'left' : undefined),
    style.vertical ?? 'bottom',
    style.wrap === true,
    style.indent ? style.indent : undefined,
    format === 'General' ? undefined : format,
    style.locked === false,
  ];
  return parts.map(String).join('|');
}

const PLAIN = visibleStyle({}, undefined);

/** A day is a number in a file: only its format shows a date. */
function inFile(content: Content): Content {
  return content.kind === 'date' ? { kind: 'number', value: toExcelSerial(content.date) } : content;
}

/** A heading in the middle says so or not. */
function printed({ header, footer, ...rest }: PrintSetup): PrintSetup {
  const plain = (text: string): string =>
    /&[LR]/.test(text.replaceAll('&&', '')) ? text : text.replace(/^&C/, '');
  return {
    ...rest,
    ...(header === undefined ? {} : { header: plain(header) }),
    ...(footer === undefined ? {} : { footer: plain(footer) }),
  };
}

/** What an officer sees of a workbook, as plain data. */
export function seen(workbook: WorkbookBlueprint) {
  const nameOf = new Map(workbook.sheets.map((sheet) => [sheet.key, sheet.name]));
  return {
    active: nameOf.get(workbook.activeSheet),
    names: workbook.names.map(({ name, sheet, box }) => ({ name, sheet: nameOf.get(sheet), box })),
    sheets: workbook.sheets.map((sheet) => {
      const {
        key,
        blocks,
        layers,
        rowHeights,
        hiddenColumns,
        tabColour,
        print,
        selection,
        ...rest
      } = sheet;
      void key;
      void blocks;
      const contents = contentsOf(sheet);
      const painted = paintLayers(layers);
      const cells: Record<string, Content> = {};
      const styles: Record<string, string> = {};
      for (const [row, line] of contents) {
        for (const [column, content] of line) {
          if (content.kind !== 'empty') cells[cellAddress(row, column)] = inFile(content);
        }
      }
      const styled = [...contents, ...painted.cells].flatMap(([row, line]) =>
        [...line.keys()].map((column) => [row, column] as const),
      );
      for (const [row, column] of styled) {
        const content = contents.get(row)?.get(column);
        const style = visibleStyle(painted.styles[painted.styleAt(row, column)] ?? {}, content);
        if (style !== PLAIN) styles[cellAddress(row, column)] = style;
      }
      const heights: Record<number, number> = {};
      for (const { from, to, points } of rowHeights) {
        for (let row = from; row <= to; row++) heights[row] = points;
      }
      return {
        ...rest,
        print: printed(print),
        // Every sheet begins in its first cell.
        selection: selection ?? 'A1',
        tabColour: tabColour.toUpperCase(),
        hiddenColumns: [...(hiddenColumns ?? [])],
        heights,
        cells,
        styles,
      };
    }),
  };
}
