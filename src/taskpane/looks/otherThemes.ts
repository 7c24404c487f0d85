/** The themes for a dark Office and for a contrast theme of the system; most people see neither. */
import { createDarkTheme, teamsHighContrastTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { navy } from './navy';
import type { Brightness } from './theme';

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

export const otherThemes: Readonly<Record<Exclude<Brightness, 'light'>, Theme>> = {
  dark,
  contrast: teamsHighContrastTheme,
};
