/**
 * Formulas in files: without '=', and functions younger than the format carry the prefix `_xlfn.`.
 * Without it Excel shows #NAME? until the cell is edited.
 */

const YOUNGER = [
  'ACOT',
  'AGGREGATE',
  'ARRAYTOTEXT',
  'CEILING.MATH',
  'CONCAT',
  'DAYS',
  'FLOOR.MATH',
  'FORMULATEXT',
  'IFNA',
  'IFS',
  'ISFORMULA',
  'ISOWEEKNUM',
  'MAXIFS',
  'MINIFS',
  'NUMBERVALUE',
  'PERCENTILE.EXC',
  'PERCENTILE.INC',
  'QUARTILE.INC',
  'RANDARRAY',
  'RANK.AVG',
  'RANK.EQ',
  'SEQUENCE',
  'SHEET',
  'SHEETS',
  'SORTBY',
  'STDEV.P',
  'STDEV.S',
  'SWITCH',
  'TEXTJOIN',
  'UNICHAR',
  'UNICODE',
  'UNIQUE',
  'VALUETOTEXT',
  'XLOOKUP',
  'XMATCH',
  'XOR',
];
const NESTED = ['FILTER', 'SORT'];

const WORD = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[A-Za-z][A-Za-z0-9.]*(?=\()/g;
const PREFIX = new Map([
  ...YOUNGER.map((name) => [name, `_xlfn.${name}`] as const),
  ...NESTED.map((name) => [name, `_xlfn._xlws.${name}`] as const),
]);

/**
 * @example toFileFormula('=IFNA(A1,"IFS(")') // '_xlfn.IFNA(A1,"IFS(")'
 */
export function toFileFormula(formula: string): string {
  const bare = formula.startsWith('=') ? formula.slice(1) : formula;
  return bare.replace(WORD, (word) => PREFIX.get(word.toUpperCase()) ?? word);
}

const PREFIXED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?|_xlpm\./g;

/**
 * @example fromFileFormula('_xlfn.IFNA(A1,0)') // '=IFNA(A1,0)'
 */
export function fromFileFormula(formula: string): string {
  if (formula === '') return '';
  const plain = formula.includes('_xl')
    ? formula.replace(PREFIXED, (word) => (word.startsWith('_xl') ? '' : word))
    : formula;
  return `=${plain}`;
}
