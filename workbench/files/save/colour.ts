/**
 * Colours of the engine, plain strings, as colours of a blueprint.
 */
import type { Colour } from '../../../src/workbook/blueprint';

/**
 * @example colourOf('#c00000') // '#C00000'
 * @throws Error for a text that is no `#RRGGBB`: the engine promises that form
 */
export function colourOf(text: string): Colour {
  const digits = /^#([0-9a-f]{6})$/i.exec(text)?.[1];
  if (digits === undefined) throw new Error(`"${text}" is no colour of the form #RRGGBB`);
  return `#${digits.toUpperCase()}`;
}
