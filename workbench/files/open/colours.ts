/**
 * Colours in .xlsx files: an ARGB value, a colour of the theme made lighter or darker, or a number
 * of the old palette.
 */
import type { XmlElement } from '../../../src/archive/xml/tree';
import { attribute, childAt, numberAttribute } from './xmlPart';

/** `#RRGGBB`, or undefined for none and automatic. */
export type ColourReader = (colour: XmlElement | undefined) => string | undefined;

/** In the order in which files count theme colours: the light and dark pairs are swapped. */
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
] as const;

/** Office's theme, for files without one. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
] as const;

/** The palette of Excel 97, which old files and other programs still use; 0–7 repeat 8–15. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 ' +
  '008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF ' +
  'FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF ' +
  'FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 ' +
  '993300 993366 333399 333333'
).split(' ');

/** A reader that knows this file's theme; `theme` is the root of the theme part. */
export function colourReader(theme: XmlElement | undefined): ColourReader {
  const scheme = childAt(theme, 'themeElements', 'clrScheme');
  const themeColours = THEME_ORDER.map((name, index) => {
    const shade = childAt(scheme, name)?.children[0];
    return attribute(shade, 'lastClr') ?? attribute(shade, 'val') ?? OFFICE_THEME[index];
  });
  return (colour) => {
    const base = baseColour(colour, themeColours);
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
    return `#${tinted(base, numberAttribute(colour, 'tint') ?? 0).toUpperCase()}`;
  };
}

function baseColour(
  colour: XmlElement | undefined,
  themeColours: readonly (string | undefined)[],
): string | undefined {
  const argb = attribute(colour, 'rgb');
  if (argb !== undefined) return argb.slice(-6);
  const theme = numberAttribute(colour, 'theme');
  if (theme !== undefined) return themeColours[theme];
  const index = numberAttribute(colour, 'indexed');
  return index === undefined ? undefined : PALETTE[index < 8 ? index : index - 8];
}

/** Lighter for a positive tint, darker for a negative one; close to Excel's shade in HLS space. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  const shade = (offset: number): string => {
    const part = Number.parseInt(rgb.slice(offset, offset + 2), 16);
    const mixed = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
    return Math.round(mixed).toString(16).padStart(2, '0');
  };
  return shade(0) + shade(2) + shade(4);
}
