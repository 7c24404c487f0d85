/** styles.xml turned back into styles of cells and of conditional formats. */
import type { ConditionalFormat, Style } from '../../workbook/blueprint';
import { EDGE_SIDES, type CellStyle, type EdgeLine, type EdgeSide } from '../styles/cellStyle';
import { BUILT_IN_FORMATS } from '../styles/numberFormats';
import { child, childrenNamed, flag, numeric, type XmlElement } from '../xml/tree';
import { colourOf } from './colours';

export interface FileStyle {
  readonly style: CellStyle;
  /** What of the format a blueprint cannot say. */
  readonly lost: readonly ('alignment' | 'border' | 'fillPattern')[];
}

export interface StyleSheet {
  /** By the number that cells carry. */
  readonly cells: readonly FileStyle[];
  readonly conditional: readonly ConditionalFormat['style'][];
}

type Theme = readonly (string | undefined)[];
type Font = NonNullable<Style['font']>;

/** `<b/>` is bold, `<b val="0"/>` is not. */
function isOn(font: XmlElement, name: string): boolean {
  const element = child(font, name);
  return element !== undefined && flag(element, 'val', true);
}

function fontOf(font: XmlElement, theme: Theme): Font {
  const size = child(font, 'sz');
  const name = child(font, 'name')?.attributes.get('val');
  const points = size && numeric(size, 'val');
  const underline = child(font, 'u');
  const colour = colourOf(child(font, 'color'), theme);
  return {
    ...(name === undefined ? {} : { name }),
    ...(points === undefined ? {} : { size: points }),
    ...(isOn(font, 'b') ? { bold: true } : {}),
    ...(isOn(font, 'i') ? { italic: true } : {}),
    ...(underline && underline.attributes.get('val') !== 'none' ? { underline: true } : {}),
    ...(colour === undefined ? {} : { colour }),
  };
}

/** What a font says beyond the workbook's default font. */
function fontBeyond(font: Font, base: Font): Font | undefined {
  const { name, size, bold, italic, underline, colour } = font;
  const own: Font = {
    ...(name === undefined || name === base.name ? {} : { name }),
    ...(size === undefined || size === base.size ? {} : { size }),
    ...(bold === base.bold ? {} : { bold: bold === true }),
    ...(italic === base.italic ? {} : { italic: italic === true }),
    ...(underline === base.underline ? {} : { underline: underline === true }),
    ...(colour === undefined || colour === base.colour ? {} : { colour }),
  };
  return Object.keys(own).length === 0 ? undefined : own;
}

function fillOf(fill: XmlElement | undefined, theme: Theme) {
  const pattern = fill && child(fill, 'patternFill');
  const type = pattern?.attributes.get('patternType') ?? 'none';
  if (type === 'none')
    return { colour: undefined, isPlain: fill ? !child(fill, 'gradientFill') : true };
  const colour = pattern && colourOf(child(pattern, 'fgColor'), theme);
  return { colour, isPlain: type === 'solid' };
}

const LINES: Readonly<Record<string, EdgeLine['style']>> = {
  thin: 'thin',
  medium: 'medium',
  hair: 'hair',
};
const HEAVY = /^(thick|double|mediumDash|slantDash)/;

function edgesOf(border: XmlElement | undefined, theme: Theme) {
  const edges: Partial<Record<EdgeSide, EdgeLine>> = {};
  let isExact = true;
  for (const side of EDGE_SIDES) {
    const element = border && child(border, side);
    const named = element?.attributes.get('style') ?? 'none';
    if (!element || named === 'none') continue;
    const style = LINES[named] ?? (HEAVY.test(named) ? 'medium' : 'thin');
    isExact &&= LINES[named] !== undefined;
    edges[side] = { style, colour: colourOf(child(element, 'color'), theme) ?? '#000000' };
  }
  return { edges, isExact };
}

const HORIZONTAL = ['left', 'center', 'right'] as const;
const VERTICAL = ['top', 'center', 'bottom'] as const;

function alignmentOf(alignment: XmlElement | undefined) {
  if (!alignment) return { style: {}, isExact: true };
  const [horizontalName, verticalName] = ['horizontal', 'vertical'].map((name) =>
    alignment.attributes.get(name),
  );
  const horizontal = HORIZONTAL.find((one) => one === horizontalName);
  const vertical = VERTICAL.find((one) => one === verticalName);
  const indent = numeric(alignment, 'indent') ?? 0;
  const isExact =
    (horizontal !== undefined || (horizontalName ?? 'general') === 'general') &&
    (vertical !== undefined || verticalName === undefined) &&
    (numeric(alignment, 'textRotation') ?? 0) === 0;
  return {
    style: {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      ...(flag(alignment, 'wrapText') ? { wrap: true } : {}),
      ...(indent > 0 ? { indent } : {}),
    },
    isExact,
  };
}

function conditionalStyle(dxf: XmlElement, theme: Theme): ConditionalFormat['style'] {
  const font = child(dxf, 'font');
  const fill = child(dxf, 'fill');
  const pattern = fill && child(fill, 'patternFill');
  // Files of other programs put a solid fill's colour in front; in a dxf Excel puts it behind.
  const back = pattern && (child(pattern, 'bgColor') ?? child(pattern, 'fgColor'));
  const background = colourOf(back, theme);
  const colour = font && colourOf(child(font, 'color'), theme);
  return {
    ...(background === undefined ? {} : { fill: background }),
    ...(colour === undefined ? {} : { colour }),
    ...(font && child(font, 'b') ? { bold: isOn(font, 'b') } : {}),
    ...(font && child(font, 'i') ? { italic: isOn(font, 'i') } : {}),
  };
}

/** @param root the root of styles.xml, or `null` when the workbook has none */
export function readStyleSheet(root: XmlElement | null, theme: Theme): StyleSheet {
  if (!root) return { cells: [], conditional: [] };
  const formats = new Map(BUILT_IN_FORMATS);
  for (const format of childrenNamed(child(root, 'numFmts'), 'numFmt')) {
    formats.set(numeric(format, 'numFmtId') ?? 0, format.attributes.get('formatCode') ?? 'General');
  }
  const fonts = childrenNamed(child(root, 'fonts'), 'font').map((font) => fontOf(font, theme));
  const fills = childrenNamed(child(root, 'fills'), 'fill').map((fill) => fillOf(fill, theme));
  const borders = childrenNamed(child(root, 'borders'), 'border').map((one) => edgesOf(one, theme));
  const base = fonts[0] ?? {};
  const cells = childrenNamed(child(root, 'cellXfs'), 'xf').map((xf): FileStyle => {
    const font = fontBeyond(fonts[numeric(xf, 'fontId') ?? 0] ?? base, base);
    const fill = fills[numeric(xf, 'fillId') ?? 0];
    const border = borders[numeric(xf, 'borderId') ?? 0];
    const format = formats.get(numeric(xf, 'numFmtId') ?? 0) ?? 'General';
    const alignment = alignmentOf(child(xf, 'alignment'));
    const protection = child(xf, 'protection');
    const lost: FileStyle['lost'] = [
      ...(alignment.isExact ? [] : (['alignment'] as const)),
      ...(border?.isExact === false ? (['border'] as const) : []),
      ...(fill?.isPlain === false ? (['fillPattern'] as const) : []),
    ];
    const style: CellStyle = {
      ...(font ? { font } : {}),
      ...(fill?.colour === undefined ? {} : { fill: fill.colour }),
      ...(border && Object.keys(border.edges).length > 0 ? { edges: border.edges } : {}),
      ...alignment.style,
      ...(format === 'General' ? {} : { numberFormat: format }),
      ...(protection && !flag(protection, 'locked', true) ? { locked: false } : {}),
    };
    return { style, lost };
  });
  const conditional = childrenNamed(child(root, 'dxfs'), 'dxf').map((dxf) =>
    conditionalStyle(dxf, theme),
  );
  return { cells, conditional };
}
