/**
 * styles.xml: how the cells with each style number look, and the looks of conditional formats.
 */
import { defaultStyle } from '../../engine/cellStyle';
import type {
  BorderLine,
  BorderSide,
  CellStyle,
  HorizontalAlignment,
  LineStyle,
  VerticalAlignment,
} from '../../engine/cellStyle';
import type { ConditionalLook } from '../../engine/rules';
import type { XmlElement } from '../../../src/archive/xml/tree';
import type { ColourReader } from './colours';
import { builtInNumberFormat } from './numberFormats';
import { attribute, childAt, childrenOf, flag, numberAttribute } from './xmlPart';

export interface StyleSheet {
  /** By the number that cells carry. */
  readonly cellStyles: readonly CellStyle[];
  /** Numbers of styles whose fill is a pattern or runs from one colour to another. */
  readonly patterned: ReadonlySet<number>;
  /** By the number that rules carry. */
  readonly looks: readonly ConditionalLook[];
}

/** Reads the root of styles.xml; undefined for a file without one. */
export function readStyleSheet(root: XmlElement | undefined, colours: ColourReader): StyleSheet {
  const formats = new Map(
    childrenOf(childAt(root, 'numFmts'), 'numFmt').map((format) => [
      numberAttribute(format, 'numFmtId'),
      attribute(format, 'formatCode') ?? 'General',
    ]),
  );
  const fonts = childrenOf(childAt(root, 'fonts'), 'font').map((font) => fontOf(font, colours));
  const fills = childrenOf(childAt(root, 'fills'), 'fill').map((fill) => fillOf(fill, colours));
  const borders = childrenOf(childAt(root, 'borders'), 'border').map((border) =>
    bordersOf(border, colours),
  );
  const numberFormat = (id: number): string => formats.get(id) ?? builtInNumberFormat(id);
  return {
    cellStyles: childrenOf(childAt(root, 'cellXfs'), 'xf').map((xf) =>
      withoutDefaults({
        numberFormat: numberFormat(numberAttribute(xf, 'numFmtId') ?? 0),
        ...fonts[numberAttribute(xf, 'fontId') ?? 0],
        ...fills[numberAttribute(xf, 'fillId') ?? 0],
        ...borders[numberAttribute(xf, 'borderId') ?? 0],
        ...alignmentOf(childAt(xf, 'alignment')),
        ...protectionOf(childAt(xf, 'protection')),
      }),
    ),
    patterned: patternedStyles(root),
    looks: childrenOf(childAt(root, 'dxfs'), 'dxf').map((look) => lookOf(look, colours)),
  };
}

/** Two cells that look alike have equal styles: a member with Excel's default is left out. */
function withoutDefaults(style: CellStyle): CellStyle {
  const defaults: Readonly<Record<string, unknown>> = defaultStyle;
  return Object.fromEntries(
    Object.entries(style).filter(([member, value]) => value !== defaults[member]),
  );
}

function fontOf(font: XmlElement | undefined, colours: ColourReader): CellStyle {
  const size = numberAttribute(childAt(font, 'sz'), 'val');
  const name = attribute(childAt(font, 'name') ?? childAt(font, 'rFont'), 'val');
  const color = colours(childAt(font, 'color'));
  return {
    ...(name !== undefined && { fontName: name }),
    ...(size !== undefined && { fontSize: size }),
    ...(color !== undefined && { fontColor: color }),
    ...(isOn(font, 'b') && { bold: true }),
    ...(isOn(font, 'i') && { italic: true }),
    ...(isOn(font, 'strike') && { strikethrough: true }),
    ...underlineOf(childAt(font, 'u')),
  };
}

/** `<b/>` means yes, `<b val="0"/>` means no. */
function isOn(font: XmlElement | undefined, name: string): boolean {
  const element = childAt(font, name);
  return element !== undefined && flag(element, 'val', true);
}

const UNDERLINES = new Map<string, NonNullable<CellStyle['underline']>>([
  ['single', 'Single'],
  ['double', 'Double'],
  ['singleAccounting', 'SingleAccountant'],
  ['doubleAccounting', 'DoubleAccountant'],
]);

function underlineOf(element: XmlElement | undefined): CellStyle {
  const underline =
    element === undefined ? undefined : UNDERLINES.get(attribute(element, 'val') ?? 'single');
  return underline === undefined ? {} : { underline };
}

function fillOf(fill: XmlElement, colours: ColourReader): CellStyle {
  const pattern = childAt(fill, 'patternFill');
  const kind = attribute(pattern, 'patternType') ?? 'none';
  const color = kind === 'none' ? undefined : colours(childAt(pattern, 'fgColor'));
  return color === undefined ? {} : { fillColor: color };
}

function patternedStyles(root: XmlElement | undefined): ReadonlySet<number> {
  const fills = childrenOf(childAt(root, 'fills'), 'fill').map((fill) => {
    const kind = attribute(childAt(fill, 'patternFill'), 'patternType') ?? 'none';
    return childAt(fill, 'gradientFill') !== undefined || !/^(none|solid)$/.test(kind);
  });
  const cells = childrenOf(childAt(root, 'cellXfs'), 'xf');
  return new Set(
    cells.flatMap((xf, style) => (fills[numberAttribute(xf, 'fillId') ?? 0] ? style : [])),
  );
}

const SIDES = [
  ['top', 'top'],
  ['right', 'right'],
  ['end', 'right'],
  ['bottom', 'bottom'],
  ['left', 'left'],
  ['start', 'left'],
] as const satisfies readonly (readonly [string, BorderSide])[];

function bordersOf(border: XmlElement, colours: ColourReader): CellStyle {
  const lines: Partial<Record<BorderSide, BorderLine>> = {};
  for (const [name, side] of SIDES) {
    const line = lineOf(childAt(border, name), colours);
    if (line !== undefined) lines[side] = line;
  }
  const diagonal = lineOf(childAt(border, 'diagonal'), colours);
  if (diagonal !== undefined && flag(border, 'diagonalDown')) lines.diagonalDown = diagonal;
  if (diagonal !== undefined && flag(border, 'diagonalUp')) lines.diagonalUp = diagonal;
  return Object.keys(lines).length === 0 ? {} : { borders: lines };
}

const LINE_STYLES: ReadonlySet<string> = new Set<LineStyle>([
  'thin',
  'medium',
  'thick',
  'hair',
  'dotted',
  'dashed',
  'double',
  'dashDot',
  'dashDotDot',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
]);

function isLineStyle(text: string | undefined): text is LineStyle {
  return text !== undefined && LINE_STYLES.has(text);
}

function lineOf(side: XmlElement | undefined, colours: ColourReader): BorderLine | undefined {
  const style = attribute(side, 'style');
  return isLineStyle(style)
    ? { style, color: colours(childAt(side, 'color')) ?? '#000000' }
    : undefined;
}

const HORIZONTAL = new Map<string, HorizontalAlignment>([
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['fill', 'Fill'],
  ['justify', 'Justify'],
  ['centerContinuous', 'CenterAcrossSelection'],
  ['distributed', 'Distributed'],
]);
const VERTICAL = new Map<string, VerticalAlignment>([
  ['top', 'Top'],
  ['center', 'Center'],
  ['bottom', 'Bottom'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
]);

function alignmentOf(alignment: XmlElement | undefined): CellStyle {
  const horizontal = HORIZONTAL.get(attribute(alignment, 'horizontal') ?? '');
  const vertical = VERTICAL.get(attribute(alignment, 'vertical') ?? '');
  const rotation = numberAttribute(alignment, 'textRotation') ?? 0;
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(flag(alignment, 'wrapText') && { wrapText: true }),
    indent: numberAttribute(alignment, 'indent') ?? 0,
    textOrientation: rotation === 255 ? 180 : rotation > 90 ? 90 - rotation : rotation,
  };
}

function protectionOf(protection: XmlElement | undefined): CellStyle {
  return {
    locked: flag(protection, 'locked', true),
    formulaHidden: flag(protection, 'hidden', false),
  };
}

/** A rule's fill has its colour in the background, unlike a cell's. */
function lookOf(look: XmlElement, colours: ColourReader): ConditionalLook {
  const font = fontOf(childAt(look, 'font'), colours);
  const pattern = childAt(look, 'fill', 'patternFill');
  const fillColor = colours(childAt(pattern, 'bgColor')) ?? colours(childAt(pattern, 'fgColor'));
  return {
    ...(font.fontColor !== undefined && { fontColor: font.fontColor }),
    ...(fillColor !== undefined && { fillColor }),
    ...(font.bold === true && { bold: true }),
    ...(font.italic === true && { italic: true }),
    ...(font.underline !== undefined && { underline: true }),
    ...(font.strikethrough === true && { strikethrough: true }),
  };
}
