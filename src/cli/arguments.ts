/**
 * Reads the words of a command line: positionals, options that take a value, options that repeat. Every
 * mistake becomes one clear sentence instead of a stack trace.
 */
import { parseArgs } from 'node:util';
import type { Outcome } from '../workflow/types';

export interface Arguments {
  readonly positionals: readonly string[];
  /** The value of an option, or `undefined`; the last one wins when it is repeated. */
  readonly option: (name: string) => string | undefined;
  readonly options: (name: string) => readonly string[];
}

/** Which options a command takes; the short form is one letter. */
export type OptionTable = Readonly<Record<string, { readonly short?: string }>>;

/**
 * @example
 * readArguments(['a.xlsx', '-o', 'b.xlsx'], { output: { short: 'o' } })
 * // { ok: true, value: { positionals: ['a.xlsx'], … } }
 */
export function readArguments(words: readonly string[], table: OptionTable): Outcome<Arguments> {
  const config = Object.fromEntries(
    Object.entries(table).map(([name, { short }]) => [
      name,
      { type: 'string' as const, multiple: true as const, ...(short ? { short } : {}) },
    ]),
  );
  try {
    const parsed = parseArgs({ args: [...words], options: config, allowPositionals: true });
    const all = (name: string): readonly string[] => {
      const value: unknown = parsed.values[name];
      return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
    };
    return {
      ok: true,
      value: {
        positionals: parsed.positionals,
        option: (name) => all(name).at(-1),
        options: all,
      },
    };
  } catch (error) {
    const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { ok: false, problem: { code: 'usage', detail: `${detail ?? ''}.`.replace('..', '.') } };
  }
}
