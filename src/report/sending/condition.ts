/**
 * Works out the conditions that colour cells, so that a file without rules keeps its colours. It knows the
 * little of Excel's language that our rules are written in, and says so where a rule goes beyond it.
 */
import { parseCell } from '../../workbook/address';

type Value = string | number | boolean;

/** What stands in a cell; `''` for an empty one. */
export type CellLookup = (row: number, column: number) => Value;

/** A condition for one cell, so many rows and columns away from the first one of its rule. */
export type Condition = (cells: CellLookup, down: number, right: number) => boolean;

/** `null`: an error such as that of FIND, which only ISNUMBER can make something of. */
type Part = (cells: CellLookup, down: number, right: number) => Value | null;

const tokenPattern =
  /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?|\$?[A-Z]{1,3}\$?\d+(?![\w(])|[A-Z]+(?=\()|<>|<=|>=|[=<>(),])/uy;

function tokensOf(formula: string): readonly string[] | null {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < formula.length) {
    const [, token] = tokenPattern.exec(formula) ?? [];
    if (token === undefined) return null;
    tokens.push(token);
  }
  return tokens;
}

/** As Excel compares: letter case is forgiven, and an empty cell is both '' and 0. */
function isEqual(one: Value, other: Value): boolean {
  if (typeof one === 'string' && typeof other === 'string') {
    return one.toLowerCase() === other.toLowerCase();
  }
  if (one === '') return other === 0 || other === false;
  if (other === '') return one === 0 || one === false;
  return one === other;
}

const comparisons: Readonly<Record<string, (one: Value, other: Value) => boolean>> = {
  '=': isEqual,
  '<>': (one, other) => !isEqual(one, other),
  '>': (one, other) => Number(one) > Number(other),
  '<': (one, other) => Number(one) < Number(other),
  '>=': (one, other) => Number(one) >= Number(other),
  '<=': (one, other) => Number(one) <= Number(other),
};

const functions: Readonly<Record<string, (values: readonly (Value | null)[]) => Value | null>> = {
  OR: (values) => values.some((value) => value === true),
  AND: (values) => values.every((value) => value === true),
  NOT: ([value]) => value !== true,
  LEFT: ([text = '', count = 1]) => String(text).slice(0, Number(count)),
  LEN: ([text = '']) => String(text).length,
  ISNUMBER: ([value]) => typeof value === 'number',
  FIND: ([wanted = '', text = '']) => {
    const at = String(text).indexOf(String(wanted));
    return at < 0 ? null : at + 1;
  },
};

/** Reads a formula from the left; each step takes its tokens off. */
class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  whole(): Part | null {
    const part = this.comparison();
    return this.at === this.tokens.length ? part : null;
  }

  private comparison(): Part | null {
    const left = this.operand();
    const compare = comparisons[this.tokens[this.at] ?? ''];
    if (left === null || compare === undefined) return left;
    this.at += 1;
    const right = this.operand();
    if (right === null) return null;
    return (...where) => {
      const [one, other] = [left(...where), right(...where)];
      return one === null || other === null ? null : compare(one, other);
    };
  }

  private operand(): Part | null {
    const token = this.tokens[this.at] ?? '';
    this.at += 1;
    if (token.startsWith('"')) {
      const text = token.slice(1, -1).replaceAll('""', '"');
      return () => text;
    }
    if (/^\d/u.test(token)) return () => Number(token);
    const call = functions[token];
    if (call !== undefined) return this.call(call);
    return reference(token);
  }

  private call(call: (values: readonly (Value | null)[]) => Value | null): Part | null {
    const parts: Part[] = [];
    if (this.tokens[this.at] !== '(') return null;
    do {
      this.at += 1;
      const part = this.comparison();
      if (part === null) return null;
      parts.push(part);
    } while (this.tokens[this.at] === ',');
    if (this.tokens[this.at] !== ')') return null;
    this.at += 1;
    return (...where) => call(parts.map((part) => part(...where)));
  }
}

function reference(token: string): Part | null {
  const cell = parseCell(token);
  if (cell === null) return null;
  const [, columnFixed = '', rowFixed = ''] = /^(\$?)[A-Z]+(\$?)\d+$/u.exec(token) ?? [];
  return (cells, down, right) =>
    cells(
      cell.row + (rowFixed === '$' ? 0 : down),
      cell.column + (columnFixed === '$' ? 0 : right),
    );
}

/**
 * The condition that a rule's formula states; `null` for one in words that are not known here.
 *
 * @example conditionOf('=$H5="Quá hạn"')?.((row, column) => 'Quá hạn', 0, 0) // true
 * @example conditionOf('=INDIRECT("A1")') // null
 */
export function conditionOf(formula: string): Condition | null {
  const tokens = tokensOf(formula.replace(/^=/u, ''));
  const part = tokens === null ? null : new Reader(tokens).whole();
  return part === null ? null : (...where) => part(...where) === true;
}
