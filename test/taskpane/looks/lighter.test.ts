/** What stands in for parts of Fluent UI in what is shipped says the same as they do. */
import { tokens as listed, typographyStyles } from '@fluentui/react-components';
import { convert as mirror, convertProperty as mirrorProperty } from 'rtl-css-js/core';
import { convert, convertProperty } from '../../../src/taskpane/looks/lighter/leftToRight';
import { tokens } from '../../../src/taskpane/looks/lighter/tokens';

test('every token is the variable of its own name', () => {
  // Layers are no part of a theme, and no rule of the pane names one.
  const themed = Object.entries(listed).filter(([name]) => !name.startsWith('zIndex'));
  expect(themed.length).toBeGreaterThan(400);
  for (const [name, token] of themed) {
    expect(tokens[name as keyof typeof listed]).toBe(token);
  }
  expect(typographyStyles.body1.fontSize).toBe(tokens.fontSizeBase300);
});

test('rules are left as they stand, where the other would mirror them', () => {
  const styles = { paddingLeft: '1px', color: 'red' };
  expect(mirror(styles)).toEqual({ paddingRight: '1px', color: 'red' });
  expect(convert(styles)).toBe(styles);
  expect(mirrorProperty('left', '1px')).toEqual({ key: 'right', value: '1px' });
  expect(convertProperty('left', '1px')).toEqual({ key: 'left', value: '1px' });
});
