/**
 * Stands in for rtl-css-js in what is shipped (webpack.config.js): Fluent's style engine mirrors every
 * rule for languages that are written from right to left, and the pane speaks none of them.
 */
export const convert = <Styles>(styles: Styles): Styles => styles;

interface Property<Value> {
  readonly key: string;
  readonly value: Value;
}

export const convertProperty = <Value>(key: string, value: Value): Property<Value> => ({
  key,
  value,
});
