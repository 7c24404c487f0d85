/**
 * Border lines as Office.js names them (a style and a weight) and as .xlsx files do (one word).
 */
import type { BorderLine, LineStyle } from '../engine/cellStyle';
import { hexColor } from './colors';
import { asOneOf, asText } from './objectType';

export interface BorderState {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const lines: readonly (readonly [LineStyle, string, string])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dotted', 'Dot', 'Thin'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];
const styles = ['None', ...new Set(lines.map(([, style]) => style))];
const weights = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** A missing line has the style None, thin and black, as Excel answers. */
export function borderState(line: BorderLine | undefined): BorderState {
  const found = lines.find(([name]) => name === line?.style);
  if (line === undefined || found === undefined) {
    return { style: 'None', weight: 'Thin', color: '#000000' };
  }
  return { style: found[1], weight: found[2], color: line.color };
}

/** The line for a state; null takes the line away. A weight that the style does not have is ignored. */
export function borderLine(state: {
  readonly style: unknown;
  readonly weight: unknown;
  readonly color: unknown;
}): BorderLine | null {
  const style = asOneOf(state.style, styles);
  const weight = asOneOf(state.weight, weights);
  const color = hexColor(asText(state.color));
  if (style === 'None') return null;
  const found =
    lines.find(([, s, w]) => s === style && w === weight) ?? lines.find(([, s]) => s === style);
  return found === undefined ? null : { style: found[0], color };
}
