/**
 * Writes a workbook as an .xlsx file. The same blueprint gives the same bytes, wherever and whenever
 * it is written, so a file can be compared with the one before.
 */
import type { SheetBlueprint, SheetKey, WorkbookBlueprint } from '../workbook/blueprint';
import { chartXml } from './charts/chartXml';
import { anchorXml, drawingXml } from './charts/drawingXml';
import { StyleBook, stylesXml } from './styles/styleBook';
import { checkBlueprint } from './write/checkBlueprint';
import { nameXml, printNamesXml } from './write/definedNames';
import { TRANSITIONAL, TYPE_OF_PART } from './write/namespaces';
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  customPropertiesXml,
  relationsXml,
  type Relation,
} from './write/packageParts';
import { sheetXml } from './write/sheetXml';
import { tableXml } from './write/tableXml';
import { SharedTexts } from './write/texts';
import { themeXml } from './write/theme';
import { element, XML_HEAD } from './xml/element';
import { packText, writeZip } from '../archive/zip/writeZip';

export interface WriteOptions {
  /** Shown as the document's title in its properties. */
  readonly title?: string;
  /** Leaves the creator empty: for files that are handed on. */
  readonly isAnonymous?: boolean;
  /** Custom properties of the document, by name. */
  readonly properties?: Readonly<Record<string, string>>;
}

interface Part {
  readonly path: string;
  readonly type: string;
  readonly xml: string;
}

const { main: MAIN, relationships: OFFICE_RELATIONSHIPS } = TRANSITIONAL;
const EXTENDED = `${OFFICE_RELATIONSHIPS}/extended-properties`;
const CUSTOM = `${OFFICE_RELATIONSHIPS}/custom-properties`;
const CORE =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

function sheetNames(workbook: WorkbookBlueprint): ReadonlyMap<SheetKey, string> {
  return new Map(workbook.sheets.map((sheet) => [sheet.key, sheet.name]));
}

function definedNames(workbook: WorkbookBlueprint): string {
  const nameOf = sheetNames(workbook);
  const names = workbook.names.map((name) => {
    const sheet = nameOf.get(name.sheet);
    if (sheet === undefined) {
      throw new RangeError(`The name ${name.name} points to a sheet that is not there.`);
    }
    return nameXml(name, sheet);
  });
  const print = workbook.sheets.flatMap((sheet, index) =>
    printNamesXml(sheet.print, sheet.name, index),
  );
  const all = [...print, ...names].join('');
  return all === '' ? '' : element('definedNames', {}, all);
}

/** Excel does not open a workbook whose front sheet is hidden. */
function activeIndex(workbook: WorkbookBlueprint): number {
  const wanted = workbook.sheets.findIndex((sheet) => sheet.key === workbook.activeSheet);
  if (workbook.sheets[wanted]?.visibility === 'visible') return wanted;
  return workbook.sheets.findIndex((sheet) => sheet.visibility === 'visible');
}

function workbookXml(workbook: WorkbookBlueprint, active: number): string {
  const sheets = workbook.sheets.map((sheet, index) =>
    element('sheet', {
      name: sheet.name,
      sheetId: index + 1,
      state: sheet.visibility === 'visible' ? undefined : sheet.visibility,
      'r:id': `rId${String(index + 1)}`,
    }),
  );
  return (
    XML_HEAD +
    element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': OFFICE_RELATIONSHIPS },
      '<workbookPr/>' +
        element('bookViews', {}, element('workbookView', { activeTab: active })) +
        element('sheets', {}, sheets.join('')) +
        definedNames(workbook) +
        element('calcPr', { calcId: 191029, fullCalcOnLoad: 1 }),
    )
  );
}

interface Relations {
  readonly path: string;
  readonly xml: string;
}

interface SheetParts {
  readonly parts: readonly Part[];
  readonly relations: readonly Relations[];
}

/** How many parts of a kind the sheets before have made. */
interface Counts {
  readonly tables: number;
  readonly charts: number;
}

/** The charts of a sheet with the drawing that places them; nothing for a sheet without. */
function chartParts(sheet: SheetBlueprint, number: string, made: number): SheetParts {
  const { charts = [] } = sheet;
  if (charts.length === 0) return { parts: [], relations: [] };
  const parts = charts.map((chart, index): Part => ({
    path: `xl/charts/chart${String(made + index + 1)}.xml`,
    type: TYPE_OF_PART.chart,
    xml: chartXml(sheet, sheet.name, chart, TRANSITIONAL),
  }));
  const anchors = charts.map((chart, index) =>
    anchorXml(chart, index + 2, `rId${String(index + 1)}`, TRANSITIONAL),
  );
  const drawing: Part = {
    path: `xl/drawings/drawing${number}.xml`,
    type: TYPE_OF_PART.drawing,
    xml: drawingXml(anchors, TRANSITIONAL),
  };
  const relations = parts.map(({ path }, index): Relation => ({
    id: `rId${String(index + 1)}`,
    type: `${OFFICE_RELATIONSHIPS}/chart`,
    target: path.replace(/^xl/, '..'),
  }));
  return {
    parts: [drawing, ...parts],
    relations: [
      { path: `xl/drawings/_rels/drawing${number}.xml.rels`, xml: relationsXml(relations) },
    ],
  };
}

function sheetParts(
  sheet: SheetBlueprint,
  index: number,
  made: Counts,
  write: (tableRelations: readonly string[], drawingRelation: string | undefined) => string,
): SheetParts {
  const number = String(index + 1);
  const tables = sheet.tables.map((table, offset): Part => ({
    path: `xl/tables/table${String(made.tables + 1 + offset)}.xml`,
    type: TYPE_OF_PART.table,
    xml: tableXml(sheet, table, made.tables + 1 + offset, MAIN),
  }));
  const tableRelations = tables.map((table, offset): Relation => ({
    id: `rId${String(offset + 1)}`,
    type: `${OFFICE_RELATIONSHIPS}/table`,
    target: table.path.replace(/^xl/, '..'),
  }));
  const charts = chartParts(sheet, number, made.charts);
  const drawing: readonly Relation[] =
    charts.parts.length === 0
      ? []
      : [
          {
            id: `rId${String(tables.length + 1)}`,
            type: `${OFFICE_RELATIONSHIPS}/drawing`,
            target: `../drawings/drawing${number}.xml`,
          },
        ];
  const relations = [...tableRelations, ...drawing];
  const worksheet: Part = {
    path: `xl/worksheets/sheet${number}.xml`,
    type: TYPE_OF_PART.worksheet,
    xml: write(
      tableRelations.map((relation) => relation.id),
      drawing[0]?.id,
    ),
  };
  const path = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  return {
    parts: [worksheet, ...tables, ...charts.parts],
    relations: [
      ...(relations.length === 0 ? [] : [{ path, xml: relationsXml(relations) }]),
      ...charts.relations,
    ],
  };
}

/**
 * The workbook as the bytes of an .xlsx file.
 *
 * @returns equal bytes for equal blueprints
 * @throws RangeError when the blueprint asks for what a workbook cannot hold (an illegal sheet name,
 *   a text beyond 32,767 characters, a cell outside the grid): a fault of the program
 * @example
 * const bytes = writeXlsx(planWorkbook(plan), { title: plan.title });
 * // bytes.slice(0, 2) → 'PK'
 */
export function writeXlsx(workbook: WorkbookBlueprint, options: WriteOptions = {}): Uint8Array {
  checkBlueprint(workbook);
  const book = new StyleBook();
  const texts = new SharedTexts();
  const active = activeIndex(workbook);
  const made = { tables: 0, charts: 0 };
  const sheets = workbook.sheets.map((sheet, index) => {
    const isActive = index === active;
    const before = { ...made };
    made.tables += sheet.tables.length;
    made.charts += sheet.charts?.length ?? 0;
    return sheetParts(sheet, index, before, (tableRelations, drawingRelation) =>
      sheetXml(sheet, {
        book,
        texts,
        isActive,
        tableRelations,
        namespaces: TRANSITIONAL,
        ...(drawingRelation === undefined ? {} : { drawingRelation }),
      }),
    );
  });
  const fixed: readonly (Part & { readonly relation: string })[] = [
    { path: 'xl/theme/theme1.xml', type: TYPE_OF_PART.theme, xml: themeXml(), relation: 'theme' },
    {
      path: 'xl/styles.xml',
      type: TYPE_OF_PART.styles,
      xml: XML_HEAD + stylesXml(book, MAIN),
      relation: 'styles',
    },
    {
      path: 'xl/sharedStrings.xml',
      type: TYPE_OF_PART.sharedStrings,
      xml: texts.xml(MAIN),
      relation: 'sharedStrings',
    },
  ];
  const bookRelations: Relation[] = [
    ...sheets.map((_, index): Relation => ({
      id: `rId${String(index + 1)}`,
      type: `${OFFICE_RELATIONSHIPS}/worksheet`,
      target: `worksheets/sheet${String(index + 1)}.xml`,
    })),
    ...fixed.map(({ path, relation }, index): Relation => ({
      id: `rId${String(sheets.length + index + 1)}`,
      type: `${OFFICE_RELATIONSHIPS}/${relation}`,
      target: path.replace(/^xl\//, ''),
    })),
  ];
  const { title, isAnonymous = false, properties } = options;
  const custom: Part[] =
    properties === undefined
      ? []
      : [
          {
            path: 'docProps/custom.xml',
            type: TYPE_OF_PART.custom,
            xml: customPropertiesXml(properties),
          },
        ];
  const parts: Part[] = [
    { path: 'xl/workbook.xml', type: TYPE_OF_PART.workbook, xml: workbookXml(workbook, active) },
    ...sheets.flatMap((sheet) => sheet.parts),
    ...fixed,
    {
      path: 'docProps/core.xml',
      type: TYPE_OF_PART.core,
      xml: corePropertiesXml(title, isAnonymous),
    },
    { path: 'docProps/app.xml', type: TYPE_OF_PART.app, xml: appPropertiesXml() },
    ...custom,
  ];
  const rootRelations = relationsXml([
    { id: 'rId1', type: `${OFFICE_RELATIONSHIPS}/officeDocument`, target: 'xl/workbook.xml' },
    { id: 'rId2', type: CORE, target: 'docProps/core.xml' },
    { id: 'rId3', type: EXTENDED, target: 'docProps/app.xml' },
    ...custom.map(({ path }): Relation => ({ id: 'rId4', type: CUSTOM, target: path })),
  ]);
  return writeZip([
    packText('[Content_Types].xml', contentTypesXml(parts)),
    packText('_rels/.rels', rootRelations),
    packText('xl/_rels/workbook.xml.rels', relationsXml(bookRelations)),
    ...parts.map(({ path, xml }) => packText(path, xml)),
    ...sheets.flatMap(({ relations }) => relations.map(({ path, xml }) => packText(path, xml))),
  ]);
}
