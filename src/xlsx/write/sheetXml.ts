/** A worksheet part, its elements in the order that the schema demands. */
import type { SheetBlueprint } from '../../workbook/blueprint';
import { boxAddress, cellAddress, quotedSheet } from '../../workbook/address';
import { paintLayers } from '../styles/paintedSheet';
import type { StyleBook } from '../styles/styleBook';
import { element, listElement, XML_HEAD } from '../xml/element';
import { columnsXml } from './columns';
import { conditionalFormatsXml } from './conditionalFormats';
import type { Namespaces } from './namespaces';
import { pageSetupXml } from './pageSetup';
import { sheetCells } from './sheetCells';
import { sheetViewsXml } from './sheetView';
import type { CellTexts } from './texts';
import { validationsXml } from './validations';
import { mixedColumns } from './mixedColumns';

/** What of a sheet lies outside its blueprint. */
export interface SheetContext {
  readonly book: StyleBook;
  readonly texts: CellTexts;
  readonly isActive: boolean;
  readonly namespaces: Namespaces;
  /** Relationship ids of the table parts, in the order of the blueprint's tables. */
  readonly tableRelations: readonly string[];
  /** Relationship id of the drawing that holds the charts, when it is new. */
  readonly drawingRelation?: string;
  /** Elements of the sheet that is replaced which still hold, such as its drawing. */
  readonly kept?: string;
}

/** Officers may widen columns, sort and filter on a protected sheet; 0 is "allowed" here. */
const PROTECTION = {
  sheet: 1,
  objects: 1,
  scenarios: 1,
  formatColumns: 0,
  formatRows: 0,
  sort: 0,
  autoFilter: 0,
};

function linksXml(sheet: SheetBlueprint): string {
  const links = sheet.blocks.flatMap((block) =>
    block.rows.flatMap((line, down) =>
      line.flatMap((content, right) =>
        content.kind === 'link'
          ? element('hyperlink', {
              ref: cellAddress(block.top + down, block.left + right),
              location: `${quotedSheet(content.sheet)}!${content.cell}`,
              display: content.text,
            })
          : [],
      ),
    ),
  );
  return links.length === 0 ? '' : element('hyperlinks', {}, links.join(''));
}

function propertiesXml(sheet: SheetBlueprint): string {
  const colour = element('tabColor', { rgb: `FF${sheet.tabColour.slice(1).toUpperCase()}` });
  return element('sheetPr', {}, `${colour}${element('pageSetUpPr', { fitToPage: 1 })}`);
}

function ignoredErrorsXml(sheet: SheetBlueprint): string {
  const boxes = mixedColumns(sheet);
  if (boxes.length === 0) return '';
  const sqref = boxes.map(boxAddress).join(' ');
  return element('ignoredErrors', {}, element('ignoredError', { sqref, calculatedColumn: 1 }));
}

export function sheetXml(sheet: SheetBlueprint, context: SheetContext): string {
  const painted = paintLayers(sheet.layers);
  const cells = sheetCells(sheet, painted, context.book, context.texts);
  return (
    XML_HEAD +
    element(
      'worksheet',
      { xmlns: context.namespaces.main, 'xmlns:r': context.namespaces.relationships },
      propertiesXml(sheet) +
        element('dimension', { ref: cells.dimension }) +
        sheetViewsXml(sheet, context.isActive) +
        element('sheetFormatPr', { defaultRowHeight: 15 }) +
        columnsXml(sheet, painted.columns.keys(), cells.columnStyle) +
        cells.xml +
        (sheet.isProtected ? element('sheetProtection', PROTECTION) : '') +
        listElement(
          'mergeCells',
          sheet.merges.map((box) => element('mergeCell', { ref: boxAddress(box) })),
        ) +
        conditionalFormatsXml(sheet.conditionalFormats, context.book) +
        validationsXml(sheet.validations) +
        linksXml(sheet) +
        pageSetupXml(sheet.print) +
        ignoredErrorsXml(sheet) +
        (context.drawingRelation === undefined
          ? ''
          : element('drawing', { 'r:id': context.drawingRelation })) +
        (context.kept ?? '') +
        listElement(
          'tableParts',
          context.tableRelations.map((id) => element('tablePart', { 'r:id': id })),
        ),
    )
  );
}
