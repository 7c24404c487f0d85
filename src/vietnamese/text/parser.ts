/**
 * The few parser combinators that the grammar is written with. A parser looks at the tokens from one place
 * on and either gives a value and the place after it, or `null`. Alternatives are ordered: the first wins.
 */
import { wordAt, type Token } from './token';

export interface Parsed<T> {
  readonly value: T;
  readonly next: number;
}

export type Parser<T> = (tokens: readonly Token[], at: number) => Parsed<T> | null;

/** One of these words or sequences of words, the longest that fits. They are written in folded form. */
export function phrase(...options: readonly string[]): Parser<string> {
  const byFirst = new Map<string, string[][]>();
  for (const option of options) {
    const words = option.split(' ');
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.length - a.length);
  return (tokens, at) => {
    const candidates = byFirst.get(wordAt(tokens, at));
    const words = candidates?.find((entry) =>
      entry.every((word, index) => wordAt(tokens, at + index) === word),
    );
    return words ? { value: words.join(' '), next: at + words.length } : null;
  };
}

/** A run of digits whose number lies within these bounds, and that is not longer than `length`. */
export function digits(from: number, to: number, length = 2): Parser<number> {
  return (tokens, at) => {
    const token = tokens[at];
    if (token?.kind !== 'digits' || token.text.length > length) return null;
    const value = Number(token.text);
    return value >= from && value <= to ? { value, next: at + 1 } : null;
  };
}

export function map<T, U>(parser: Parser<T>, turn: (value: T) => U): Parser<U> {
  return (tokens, at) => {
    const found = parser(tokens, at);
    return found && { value: turn(found.value), next: found.next };
  };
}

/** A value that the rule may still refuse with `null`. */
export function mapSome<T, U>(parser: Parser<T>, turn: (value: T) => U | null): Parser<U> {
  return (tokens, at) => {
    const found = parser(tokens, at);
    const value = found && turn(found.value);
    return found && value !== null ? { value, next: found.next } : null;
  };
}

export function seq<T extends readonly unknown[]>(
  ...parsers: { readonly [K in keyof T]: Parser<T[K]> }
): Parser<T> {
  return (tokens, at) => {
    const values: unknown[] = [];
    let next = at;
    for (const parser of parsers) {
      const found = parser(tokens, next);
      if (!found) return null;
      values.push(found.value);
      next = found.next;
    }
    return { value: values as unknown as T, next };
  };
}

export function choice<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  return (tokens, at) => {
    for (const parser of parsers) {
      const found = parser(tokens, at);
      if (found) return found;
    }
    return null;
  };
}

export function optional<T>(parser: Parser<T>): Parser<T | null> {
  return (tokens, at) => parser(tokens, at) ?? { value: null, next: at };
}

/** Succeeds without taking anything when the parser would fail here. */
export function not(parser: Parser<unknown>): Parser<null> {
  return (tokens, at) => (parser(tokens, at) ? null : { value: null, next: at });
}

/** Looks ahead without taking anything. */
export function ahead(parser: Parser<unknown>): Parser<null> {
  return (tokens, at) => (parser(tokens, at) ? { value: null, next: at } : null);
}

/** The parser, with nothing typed between it and the token before. */
export function glued<T>(parser: Parser<T>): Parser<T> {
  return (tokens, at) => (tokens[at]?.glued ? parser(tokens, at) : null);
}

/** No list of a plan is longer; a bound keeps the reading of any text linear. */
const LONGEST_LIST = 40;

/** The parser as often as it fits, at least `least` times. */
export function many<T>(parser: Parser<T>, least = 0): Parser<readonly T[]> {
  return (tokens, at) => {
    const values: T[] = [];
    let next = at;
    while (values.length < LONGEST_LIST) {
      const found = parser(tokens, next);
      if (!found || found.next === next) break;
      values.push(found.value);
      next = found.next;
    }
    return values.length >= least ? { value: values, next } : null;
  };
}

/** The second of two parsers; the first one is only needed to get there. */
export function after<T>(first: Parser<unknown>, second: Parser<T>): Parser<T> {
  return map(seq<[unknown, T]>(first, second), ([, value]) => value);
}

/** The first of two parsers; the second one closes it. */
export function before<T>(first: Parser<T>, second: Parser<unknown>): Parser<T> {
  return map(seq<[T, unknown]>(first, second), ([value]) => value);
}

export function always<T>(parser: Parser<unknown>, value: T): Parser<T> {
  return map(parser, () => value);
}

/** The very text that tokens `from` to `to` (not included) were typed as. */
export function typedText(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly quote: string; readonly start: number; readonly end: number } {
  const start = tokens[from]?.start ?? text.length;
  const end = tokens[to - 1]?.end ?? start;
  return { quote: text.slice(start, end), start, end };
}
