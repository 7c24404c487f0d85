/** Colours of a file as '#RRGGBB': given outright, by the theme, or by the old palette. */
import type { Colour } from '../../workbook/blueprint';
import { child, numeric, type XmlElement } from '../xml/tree';

/** The palette of Excel 97, from index 8; 0–7 repeat its first eight. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 ' +
  '008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF ' +
  'FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF ' +
  'FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 ' +
  '993300 993366 333399 333333'
).split(' ');

/** A file counts light before dark; the theme part lists dark before light. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The theme's colours in the order in which a file counts them. */
export function themeColours(theme: XmlElement | null): readonly (string | undefined)[] {
  const elements = theme && child(theme, 'themeElements');
  const scheme = elements ? child(elements, 'clrScheme') : undefined;
  return THEME_ORDER.map((name) => {
    const colour = scheme && child(scheme, name)?.children[0];
    return colour?.attributes.get('lastClr') ?? colour?.attributes.get('val');
  });
}

/** Lightens (tint above 0) or darkens in HSL; with one luminance factor that is a mix with white or black. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const mixed = channels.map((value) =>
    Math.round(tint > 0 ? value + (255 - value) * tint : value * (1 + tint)),
  );
  return mixed.map((value) => value.toString(16).padStart(2, '0')).join('');
}

/** `undefined` where the file leaves the colour to the program. */
export function colourOf(
  element: XmlElement | undefined,
  theme: readonly (string | undefined)[],
): Colour | undefined {
  if (!element) return undefined;
  const rgb = element.attributes.get('rgb');
  const indexed = numeric(element, 'indexed');
  const fromTheme = numeric(element, 'theme');
  let hex: string | undefined;
  if (rgb !== undefined) hex = rgb.slice(-6);
  else if (fromTheme !== undefined) hex = theme[fromTheme];
  else if (indexed !== undefined) hex = PALETTE[indexed < 8 ? indexed : indexed - 8];
  if (hex === undefined || !/^[0-9a-fA-F]{6}$/.test(hex)) return undefined;
  return `#${tinted(hex, numeric(element, 'tint') ?? 0).toUpperCase()}`;
}
