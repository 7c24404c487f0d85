/**
 * Excel.PageLayout and its headers and footers. Lengths are points.
 */
import { invalidArgument } from '../../engine/errors';
import { COLUMN_COUNT, ROW_COUNT } from '../../engine/grid';
import type { Area } from '../../engine/grid';
import type { HeaderFooter, PageLayout, PageMargins, PageZoom } from '../../engine/page';
import type { Arguments } from '../arguments';
import type { HostContext } from '../hostContext';
import { asFlag, asNumber, asOneOf, asText, hostObject } from '../objectType';
import type { HostObject, ObjectType, Property } from '../objectType';
import { placeAt } from '../place';
import { rangeObject, rangeType } from './range';
import { rangeAreasType } from './rangeAreas';
import type { WorksheetTarget } from './worksheetTarget';

function change(host: HostContext, { sheetId }: WorksheetTarget, part: Partial<PageLayout>): void {
  const { pages } = host.engine;
  pages.setLayout(sheetId, { ...pages.layout(sheetId), ...part });
}

function flag(
  member:
    | 'centerHorizontally'
    | 'centerVertically'
    | 'printGridlines'
    | 'printHeadings'
    | 'blackAndWhite'
    | 'draftMode',
): Property<WorksheetTarget> {
  return {
    get: ({ sheetId }, host) => host.engine.pages.layout(sheetId)[member],
    set: (target, value, host) => change(host, target, { [member]: asFlag(value) }),
  };
}

function margin(member: keyof PageMargins): Property<WorksheetTarget> {
  return {
    get: ({ sheetId }, host) => host.engine.pages.layout(sheetId).margins[member],
    set: (target, value, host) => {
      const { margins } = host.engine.pages.layout(target.sheetId);
      change(host, target, { margins: { ...margins, [member]: asNumber(value) } });
    },
  };
}

/** The texts of all pages, or those that the first page has to itself. */
type Pages = 'headerFooter' | 'firstHeaderFooter';

function headerFooter(pages: Pages, member: keyof HeaderFooter): Property<WorksheetTarget> {
  return {
    get: ({ sheetId }, host) => host.engine.pages.layout(sheetId)[pages][member],
    set: (target, value, host) => {
      const texts = host.engine.pages.layout(target.sheetId)[pages];
      change(host, target, { [pages]: { ...texts, [member]: asText(value) } });
    },
  };
}

function headerFooterType(pages: Pages): ObjectType<WorksheetTarget> {
  return {
    name: 'HeaderFooter',
    properties: {
      leftHeader: headerFooter(pages, 'leftHeader'),
      centerHeader: headerFooter(pages, 'centerHeader'),
      rightHeader: headerFooter(pages, 'rightHeader'),
      leftFooter: headerFooter(pages, 'leftFooter'),
      centerFooter: headerFooter(pages, 'centerFooter'),
      rightFooter: headerFooter(pages, 'rightFooter'),
    },
  };
}

const allPagesType = headerFooterType('headerFooter');
const firstPageType = headerFooterType('firstHeaderFooter');

const headerFooterGroupType: ObjectType<WorksheetTarget> = {
  name: 'HeaderFooterGroup',
  properties: {
    state: {
      get: ({ sheetId }, host) => host.engine.pages.layout(sheetId).headerFooterState,
      set: (target, value, host) =>
        change(host, target, {
          headerFooterState: asOneOf(value, ['Default', 'FirstAndDefault'] as const),
        }),
    },
  },
  objects: {
    defaultForAllPages: (target) => hostObject(allPagesType, target),
    firstPage: (target) => hostObject(firstPageType, target),
  },
};

function zoomFrom(value: unknown): PageZoom {
  const given = (value ?? {}) as Readonly<Record<string, unknown>>;
  const zoom: Record<string, number> = {};
  for (const name of ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const) {
    const number = given[name];
    if (number === undefined || number === null) continue;
    zoom[name] = asNumber(number);
  }
  if (Object.keys(zoom).length === 0) throw invalidArgument();
  return zoom;
}

function areasArgument(
  host: HostContext,
  { sheetId }: WorksheetTarget,
  args: Arguments,
): readonly Area[] {
  const range = args.target(0, rangeType);
  if (range !== undefined) return [range.area];
  return args.target(0, rangeAreasType)?.areas ?? placeAt(host, args.text(0), sheetId).areas;
}

function titleRange({ sheetId }: WorksheetTarget, host: HostContext): HostObject | null {
  const rows = host.engine.pages.layout(sheetId).titleRows;
  if (rows === undefined) return null;
  const area = { top: rows[0], bottom: rows[1], left: 0, right: COLUMN_COUNT - 1 };
  return rangeObject({ sheetId, area });
}

function titleColumns({ sheetId }: WorksheetTarget, host: HostContext): HostObject | null {
  const columns = host.engine.pages.layout(sheetId).titleColumns;
  if (columns === undefined) return null;
  const area = { left: columns[0], right: columns[1], top: 0, bottom: ROW_COUNT - 1 };
  return rangeObject({ sheetId, area });
}

function printArea({ sheetId }: WorksheetTarget, host: HostContext): HostObject | null {
  const areas = host.engine.pages.layout(sheetId).printArea;
  return areas.length === 0 ? null : hostObject(rangeAreasType, { sheetId, areas });
}

/** Points in a unit of `setPrintMargins`. */
const unitPoints = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayoutType: ObjectType<WorksheetTarget> = {
  name: 'PageLayout',
  properties: {
    orientation: {
      get: ({ sheetId }, host) => host.engine.pages.layout(sheetId).orientation,
      set: (target, value, host) =>
        change(host, target, { orientation: asOneOf(value, ['Portrait', 'Landscape'] as const) }),
    },
    paperSize: {
      get: ({ sheetId }, host) => host.engine.pages.layout(sheetId).paperSize,
      set: (target, value, host) => {
        const size = asText(value);
        change(host, target, { paperSize: size.charAt(0).toUpperCase() + size.slice(1) });
      },
    },
    printOrder: {
      get: ({ sheetId }, host) => host.engine.pages.layout(sheetId).printOrder,
      set: (target, value, host) =>
        change(host, target, {
          printOrder: asOneOf(value, ['DownThenOver', 'OverThenDown'] as const),
        }),
    },
    firstPageNumber: {
      get: ({ sheetId }, host) => host.engine.pages.layout(sheetId).firstPageNumber ?? '',
      set: (target, value, host) => change(host, target, { firstPageNumber: asNumber(value) }),
    },
    zoom: {
      get: ({ sheetId }, host) => host.engine.pages.layout(sheetId).zoom,
      set: (target, value, host) => change(host, target, { zoom: zoomFrom(value) }),
    },
    centerHorizontally: flag('centerHorizontally'),
    centerVertically: flag('centerVertically'),
    printGridlines: flag('printGridlines'),
    printHeadings: flag('printHeadings'),
    blackAndWhite: flag('blackAndWhite'),
    draftMode: flag('draftMode'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  objects: { headersFooters: (target) => hostObject(headerFooterGroupType, target) },
  methods: {
    setPrintArea: (target, args, host) =>
      change(host, target, { printArea: areasArgument(host, target, args) }),
    getPrintAreaOrNullObject: (target, _args, host) => printArea(target, host),
    setPrintTitleRows: (target, args, host) => {
      const [area] = areasArgument(host, target, args);
      if (area === undefined) throw invalidArgument();
      change(host, target, { titleRows: [area.top, area.bottom] });
    },
    getPrintTitleRowsOrNullObject: (target, _args, host) => titleRange(target, host),
    setPrintTitleColumns: (target, args, host) => {
      const [area] = areasArgument(host, target, args);
      if (area === undefined) throw invalidArgument();
      change(host, target, { titleColumns: [area.left, area.right] });
    },
    getPrintTitleColumnsOrNullObject: (target, _args, host) => titleColumns(target, host),
    setPrintMargins: (target, args, host) => {
      const points = unitPoints[asOneOf(args.at(0), ['Points', 'Inches', 'Centimeters'] as const)];
      const given = Object.entries(args.record(1)).map(([name, value]) => [
        name,
        asNumber(value) * points,
      ]);
      const { margins } = host.engine.pages.layout(target.sheetId);
      change(host, target, { margins: { ...margins, ...Object.fromEntries(given) } });
    },
  },
};
