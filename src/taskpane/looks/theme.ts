/**
 * The pane's colours: Fluent's themes around the one accent of the sheets, light or dark as Office is,
 * and the shades of the status roles, the same in the pane as in the workbook.
 */
import { createLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import type { ColourRole } from '../../assessment/words';
import { roleColours } from '../../workbook/palette';
import type { RoleColours } from '../../workbook/palette';
import { fetchedOnce } from '../parts/fetchedOnce';
import { navy } from './navy';

export type Brightness = 'light' | 'dark' | 'contrast';

const { fetch, read } = fetchedOnce(async () => (await import('./otherThemes')).otherThemes);

export const fetchOtherThemes = fetch;

const light = createLightTheme(navy);

const darkRoles: Readonly<Record<ColourRole, RoleColours>> = {
  green: { fill: '#12341F', text: '#9FE3B4' },
  amber: { fill: '#43300A', text: '#FFD48A' },
  paleAmber: { fill: '#3A3413', text: '#F2E19B' },
  red: { fill: '#4A1717', text: '#FFB8B4' },
  grey: { fill: '#3A3D42', text: '#D6D9DD' },
  white: { fill: '#292929', text: '#D6D6D6' },
  redOutline: { fill: '#292929', text: '#FF9C97' },
};

/** Shades for bars, which carry no text: between the fill and the text of the role. */
const barShades: Readonly<Record<ColourRole, string>> = {
  green: '#3F9C63',
  amber: '#E09B1F',
  paleAmber: '#EBCB6B',
  red: '#C9403A',
  redOutline: '#E79590',
  grey: '#AEB6BF',
  white: 'transparent',
};

const contrastRole: RoleColours = { fill: '#000000', text: '#FFFFFF' };

export interface Looks {
  readonly roleOf: (role: ColourRole) => RoleColours;
  readonly barOf: (role: ColourRole) => string;
}

/** Fluent's theme; a component waits for one that has to be fetched. */
export function themeFor(brightness: Brightness): Theme {
  return brightness === 'light' ? light : read()[brightness];
}

/** In a contrast theme colours mean nothing: symbol and word alone carry the status. */
export function looksFor(brightness: Brightness): Looks {
  if (brightness === 'contrast') {
    return { roleOf: () => contrastRole, barOf: () => 'transparent' };
  }
  const roles = brightness === 'dark' ? darkRoles : roleColours;
  return { roleOf: (role) => roles[role], barOf: (role) => barShades[role] };
}

/**
 * Whether Office's own background is dark.
 *
 * @param background '#RRGGBB' as Office gives it; undefined where it gives none
 * @example brightnessOf('#262626') // 'dark'
 * @example brightnessOf(undefined) // 'light'
 */
export function brightnessOf(background: string | undefined): Brightness {
  const channels = /^#(..)(..)(..)/.exec(background ?? '');
  if (channels === null) return 'light';
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((hex) => parseInt(hex, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
