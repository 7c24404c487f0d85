/**
 * Stands in for Fluent's list of tokens in what is shipped (webpack.config.js). A token is the name of a
 * CSS variable, always spelled as its key, so the list itself, 30 kB of names, need not travel.
 */
import type { Theme } from '@fluentui/react-components';

/** @example tokens.colorNeutralBackground1 // 'var(--colorNeutralBackground1)' */
export const tokens = new Proxy({} as Readonly<Record<keyof Theme, string>>, {
  get: (_list, name) => `var(--${String(name)})`,
});
