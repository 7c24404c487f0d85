/**
 * The pane's colours: Fluent's themes around the one accent of the sheets, light or dark as Office is,
 * and the shades of the status roles, the same in the pane as in the workbook.
 */
import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
} from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';
import type { ColourRole } from '../../assessment/words';
import { roleColours } from '../../workbook/palette';
import type { RoleColours } from '../../workbook/palette';

export type Brightness = 'light' | 'dark' | 'contrast';

/** Shades of the sheets' accent (80). */
const navy: BrandVariants = {
  10: '#03080F',
  20: '#0B1A2A',
  30: '#102A44',
  40: '#143658',
  50: '#18426C',
  60: '#1B4872',
  70: '#1D4B76',
  80: '#1F4E79',
  90: '#35638D',
  100: '#4B78A1',
  110: '#628DB5',
  120: '#7AA3C8',
  130: '#93B8DA',
  140: '#AECDE9',
  150: '#CAE1F4',
  160: '#E6F2FB',
};

const dark: Theme = {
  ...createDarkTheme(navy),
  // Fluent takes darker shades here, which fall below 4.5 : 1 on its own dark ground.
  colorBrandForeground1: navy[130],
  colorBrandForeground2: navy[140],
  colorBrandForegroundLink: navy[130],
  colorBrandForegroundLinkHover: navy[140],
  colorBrandForegroundLinkPressed: navy[120],
  colorCompoundBrandForeground1: navy[130],
  colorCompoundBrandStroke: navy[130],
};

const themes: Readonly<Record<Brightness, Theme>> = {
  light: createLightTheme(navy),
  dark,
  contrast: teamsHighContrastTheme,
};

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
  readonly theme: Theme;
  readonly roleOf: (role: ColourRole) => RoleColours;
  readonly barOf: (role: ColourRole) => string;
}

/** In a contrast theme colours mean nothing: symbol and word alone carry the status. */
export function looksFor(brightness: Brightness): Looks {
  const theme = themes[brightness];
  if (brightness === 'contrast') {
    return { theme, roleOf: () => contrastRole, barOf: () => 'transparent' };
  }
  const roles = brightness === 'dark' ? darkRoles : roleColours;
  return { theme, roleOf: (role) => roles[role], barOf: (role) => barShades[role] };
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
