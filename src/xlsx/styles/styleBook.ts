/**
 * Collects the distinct fonts, fills, borders, number formats and cell formats of a workbook and
 * numbers them as styles.xml does. A book may continue the numbering of an existing workbook, so a
 * patch only appends.
 */
import type { Colour, ConditionalFormat } from '../../workbook/blueprint';
import { element, listElement } from '../xml/element';
import { EDGE_SIDES, type CellStyle } from './cellStyle';
import { FIRST_CUSTOM_FORMAT, NUMBER_OF_FORMAT } from './numberFormats';

/** What stands in styles.xml before us: the elements as they are written there, in their order. */
export interface StyleBase {
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cellXfs: readonly string[];
  readonly dxfs: readonly string[];
  /** Formats that have a number in this workbook. */
  readonly formats: ReadonlyMap<string, number>;
  readonly nextFormatId: number;
  readonly defaultFont: { readonly name: string; readonly size: number };
}

/** The workbook's own default: Calibri 11, the font whose digits Excel counts column widths in. */
export const NEW_WORKBOOK: StyleBase = {
  fonts: [
    '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>',
  ],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  dxfs: [],
  formats: new Map(),
  nextFormatId: FIRST_CUSTOM_FORMAT,
  defaultFont: { name: 'Calibri', size: 11 },
};

/** Elements in the order of their numbers, without the lists around them. */
export interface StyleFragments {
  readonly numFmts: readonly string[];
  readonly fonts: readonly string[];
  readonly fills: readonly string[];
  readonly borders: readonly string[];
  readonly cellXfs: readonly string[];
  readonly dxfs: readonly string[];
}

/** Numbers elements in the order they appear; what the workbook has already is not added again. */
class Registry {
  readonly items: string[] = [];
  private readonly ids = new Map<string, number>();

  constructor(private readonly existing: readonly string[]) {
    existing.forEach((xml, id) => {
      if (!this.ids.has(xml)) this.ids.set(xml, id);
    });
  }

  idOf(xml: string): number {
    const known = this.ids.get(xml);
    if (known !== undefined) return known;
    const id = this.existing.length + this.items.length;
    this.items.push(xml);
    this.ids.set(xml, id);
    return id;
  }
}

function argb(colour: Colour): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

function fontXml(font: NonNullable<CellStyle['font']>, base: StyleBase): string {
  return element(
    'font',
    {},
    (font.bold ? '<b/>' : '') +
      (font.italic ? '<i/>' : '') +
      (font.underline ? '<u/>' : '') +
      element('sz', { val: font.size ?? base.defaultFont.size }) +
      (font.colour ? element('color', { rgb: argb(font.colour) }) : '<color theme="1"/>') +
      element('name', { val: font.name ?? base.defaultFont.name }) +
      '<family val="2"/>',
  );
}

function fillXml(fill: Colour): string {
  const colours = `${element('fgColor', { rgb: argb(fill) })}<bgColor indexed="64"/>`;
  return element('fill', {}, element('patternFill', { patternType: 'solid' }, colours));
}

function borderXml(edges: NonNullable<CellStyle['edges']>): string {
  const sides = EDGE_SIDES.map((side) => {
    const line = edges[side];
    if (!line) return element(side);
    return element(side, { style: line.style }, element('color', { rgb: argb(line.colour) }));
  });
  return element('border', {}, `${sides.join('')}<diagonal/>`);
}

function alignmentXml(style: CellStyle): string {
  const { horizontal, vertical, wrap, indent } = style;
  if (!horizontal && !vertical && !wrap && !indent) return '';
  return element('alignment', {
    horizontal: horizontal ?? (indent ? 'left' : undefined),
    vertical,
    wrapText: wrap ? true : undefined,
    indent: indent ? indent : undefined,
  });
}

/** The style of a conditional format. */
function dxfXml(style: ConditionalFormat['style']): string {
  const { fill, colour, bold, italic } = style;
  const font =
    (bold === undefined ? '' : element('b', { val: bold ? undefined : 0 })) +
    (italic === undefined ? '' : element('i', { val: italic ? undefined : 0 })) +
    (colour ? element('color', { rgb: argb(colour) }) : '');
  // In a dxf the *background* colour is the visible one, even for a solid fill.
  const pattern = fill
    ? element('fill', {}, element('patternFill', {}, element('bgColor', { rgb: argb(fill) })))
    : '';
  return element('dxf', {}, (font ? element('font', {}, font) : '') + pattern);
}

export class StyleBook {
  private readonly fonts: Registry;
  private readonly fills: Registry;
  private readonly borders: Registry;
  private readonly formats = new Map<string, number>();
  private readonly xfs: Registry;
  private readonly dxfs: Registry;

  constructor(private readonly base: StyleBase = NEW_WORKBOOK) {
    this.fonts = new Registry(base.fonts);
    this.fills = new Registry(base.fills);
    this.borders = new Registry(base.borders);
    this.xfs = new Registry(base.cellXfs);
    this.dxfs = new Registry(base.dxfs);
  }

  /**
   * The number of a cell's format, for the attribute `s`; 0 is the workbook's default.
   *
   * @param quoted the cell's text begins like a formula and shall stay text when it is edited
   */
  cellFormat(style: CellStyle, quoted = false): number {
    const alignment = alignmentXml(style);
    const protection = style.locked === false ? element('protection', { locked: 0 }) : '';
    const font = style.font ? this.fonts.idOf(fontXml(style.font, this.base)) : 0;
    const fill = style.fill ? this.fills.idOf(fillXml(style.fill)) : 0;
    const border = style.edges ? this.borders.idOf(borderXml(style.edges)) : 0;
    const format = this.formatId(style.numberFormat ?? 'General');
    const plain = font + fill + border + format === 0 && !alignment && !protection && !quoted;
    if (plain) return 0;
    return this.xfs.idOf(
      element(
        'xf',
        {
          numFmtId: format,
          fontId: font,
          fillId: fill,
          borderId: border,
          xfId: 0,
          quotePrefix: quoted ? 1 : undefined,
          applyNumberFormat: format ? 1 : undefined,
          applyFont: font ? 1 : undefined,
          applyFill: fill ? 1 : undefined,
          applyBorder: border ? 1 : undefined,
          applyAlignment: alignment ? 1 : undefined,
          applyProtection: protection ? 1 : undefined,
        },
        alignment + protection,
      ),
    );
  }

  /** The format of that number, for text that begins like a formula and shall stay text. */
  quoted(style: number): number {
    const own = this.xfs.items[style - this.base.cellXfs.length];
    const xml = this.base.cellXfs[style] ?? own ?? '<xf/>';
    if (/\squotePrefix="(?:1|true)"/.test(xml)) return style;
    const bare = xml.replace(/\squotePrefix="[^"]*"/, '');
    return this.xfs.idOf(bare.replace(/^<[^\s/>]+/, '$& quotePrefix="1"'));
  }

  /** The number of a conditional format's style. */
  conditionalStyle(style: ConditionalFormat['style']): number {
    return this.dxfs.idOf(dxfXml(style));
  }

  fragments(): StyleFragments {
    return {
      numFmts: [...this.formats].map(([code, id]) =>
        element('numFmt', { numFmtId: id, formatCode: code }),
      ),
      fonts: this.fonts.items,
      fills: this.fills.items,
      borders: this.borders.items,
      cellXfs: this.xfs.items,
      dxfs: this.dxfs.items,
    };
  }

  private formatId(code: string): number {
    const known =
      NUMBER_OF_FORMAT.get(code) ?? this.base.formats.get(code) ?? this.formats.get(code);
    if (known !== undefined) return known;
    const id = this.base.nextFormatId + this.formats.size;
    this.formats.set(code, id);
    return id;
  }
}

/** styles.xml of a new workbook. */
export function stylesXml(book: StyleBook, namespace: string): string {
  const { numFmts, fonts, fills, borders, cellXfs, dxfs } = book.fragments();
  const plainXf = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  return element(
    'styleSheet',
    { xmlns: namespace },
    listElement('numFmts', numFmts) +
      listElement('fonts', [...NEW_WORKBOOK.fonts, ...fonts]) +
      listElement('fills', [...NEW_WORKBOOK.fills, ...fills]) +
      listElement('borders', [...NEW_WORKBOOK.borders, ...borders]) +
      listElement('cellStyleXfs', [plainXf]) +
      listElement('cellXfs', [...NEW_WORKBOOK.cellXfs, ...cellXfs]) +
      listElement('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      element('dxfs', { count: dxfs.length }, dxfs.join('')) +
      element('tableStyles', {
        count: 0,
        defaultTableStyle: 'TableStyleMedium2',
        defaultPivotStyle: 'PivotStyleLight16',
      }),
  );
}
