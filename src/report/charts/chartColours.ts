/**
 * The fills of bars. They differ in lightness as much as in colour, so that they can be told apart on a
 * black-and-white print; every bar has a dark outline, and its number stands at it.
 */
import type { Colour } from '../../workbook/blueprint';

export interface BarLook {
  readonly fill: Colour;
  /** Of a number inside the bar. */
  readonly inside: Colour;
}

export const barOutline: Colour = '#303030';
/** Of numbers outside the bars, and of all words. */
export const ink: Colour = '#000000';

const white: Colour = '#FFFFFF';

/** The result dark, what it is held against white. */
export const resultLook: BarLook = { fill: '#1F4E79', inside: white };
export const targetLook: BarLook = { fill: '#FFFFFF', inside: ink };

/** Parts of a stack, in their order from the left. */
export const taskLooks = {
  onTime: { fill: '#1F5F8B', inside: white },
  late: { fill: '#5A90B5', inside: ink },
  overdue: { fill: '#4A0A0A', inside: white },
  soon: { fill: '#F2C572', inside: ink },
  others: { fill: '#FFFFFF', inside: ink },
} as const satisfies Readonly<Record<string, BarLook>>;

/** Periods from the first to the last of the year: the later, the darker. */
export const periodLooks: readonly BarLook[] = [
  { fill: '#FFFFFF', inside: ink },
  { fill: '#C3D3E2', inside: ink },
  { fill: '#7A9CBC', inside: ink },
  { fill: '#1F4E79', inside: white },
];

/** So many periods stand beside one another: more shades are not told apart in print. */
export const mostPeriods = periodLooks.length;
