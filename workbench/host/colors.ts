/**
 * Colours as Office.js takes them, `#RGB`, `#RRGGBB` or one of the common HTML names; answered in
 * upper case as Excel does.
 */
import { invalidArgument } from '../engine/errors';

const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

/** `hexColor('orange')` → `'#FFA500'`; InvalidArgument for what is no colour. */
export function hexColor(color: string): string {
  const known = named[color.toLowerCase()];
  if (known !== undefined) return known;
  const match = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(color);
  const digits = match?.[1];
  if (digits === undefined) throw invalidArgument(`${color} is no colour`);
  const full = digits.length === 3 ? [...digits].map((d) => d + d).join('') : digits;
  return `#${full.toUpperCase()}`;
}
