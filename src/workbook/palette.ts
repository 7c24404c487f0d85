/**
 * The colours of every sheet, in one place: one accent, a light fill where a person writes, and five
 * roles for statuses. A status is always word + symbol + colour, so that a black-and-white print and a
 * colour-blind reader lose nothing. Text on each fill has a contrast of at least 4.5 : 1 (WCAG 2.2 AA).
 */
import type { ColourRole } from '../assessment/words';
import type { Colour } from './blueprint';

export const palette = {
  accent: '#1F4E79',
  accentSoft: '#DCE8F3',
  onAccent: '#FFFFFF',
  text: '#1F2328',
  quiet: '#57606A',
  line: '#D0D7DE',
  lineStrong: '#8C9AA8',
  paper: '#FFFFFF',
  /** Where a person writes. */
  entry: '#FFF8DC',
  /** Computed or taken from the plan, locked. */
  computed: '#F4F6F8',
  /** An entry cell that this row has no use for. */
  notApplicable: '#E3E6EA',
} as const satisfies Readonly<Record<string, Colour>>;

export interface RoleColours {
  readonly fill: Colour;
  readonly text: Colour;
}

export const roleColours: Readonly<Record<ColourRole, RoleColours>> = {
  green: { fill: '#DDF2E1', text: '#13512A' },
  amber: { fill: '#FFE3B0', text: '#6B3F00' },
  paleAmber: { fill: '#FFF3D1', text: '#665000' },
  red: { fill: '#FAD4D2', text: '#8A1515' },
  grey: { fill: '#E6E9ED', text: '#454C54' },
  white: { fill: '#FFFFFF', text: '#57606A' },
  // Conditional formats cannot draw an outline alike everywhere: strong red words on white instead.
  redOutline: { fill: '#FFFFFF', text: '#B3120F' },
};

export const tabColours = {
  plan: '#1F4E79',
  entry: '#D9A400',
  report: '#2E7D4F',
  quiet: '#8C9AA8',
} as const satisfies Readonly<Record<string, Colour>>;
