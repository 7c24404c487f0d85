/**
 * Reads the words of a command line: positionals, options that take a value, options that repeat. Every
 * mistake becomes one clear sentence instead of a stack trace.
 */
import { parseArgs } from 'node:util';
import type { Outcome } from '../workflow/types';
import { failureOf } from './failure';

export interface Arguments {
  readonly positionals: readonly string[];
  /** The value of an option, or `undefined`; the last one wins when it is repeated. */
  readonly option: (name: string) => string | undefined;
  readonly options: (name: string) => readonly string[];
  /** Whether a flag is set. */
  readonly flag: (name: string) => boolean;
}

/** Which options a command takes; the short form is one letter, a flag takes no value. */
export type OptionTable = Readonly<
  Record<string, { readonly short?: string; readonly isFlag?: true }>
>;

export interface ArgumentRules {
  /** How many words may stand beside the options: one more is a slip that would change the meaning. */
  readonly positionals: number;
  readonly options: OptionTable;
}

/**
 * @example
 * readArguments(['a.xlsx', '-o', 'b.xlsx'], { positionals: 1, options: { output: { short: 'o' } } })
 * // { ok: true, value: { positionals: ['a.xlsx'], … } }
 */
export function readArguments(
  words: readonly string[],
  { positionals, options }: ArgumentRules,
): Outcome<Arguments> {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { short, isFlag }]) => [
      name,
      {
        type: isFlag === true ? ('boolean' as const) : ('string' as const),
        multiple: true as const,
        ...(short ? { short } : {}),
      },
    ]),
  );
  try {
    const parsed = parseArgs({ args: [...words], options: config, allowPositionals: true });
    const extra = parsed.positionals[positionals];
    if (extra !== undefined) {
      return { ok: false, problem: { code: 'usage', detail: `Thừa “${extra}”.` } };
    }
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
        flag: (name) => Object.hasOwn(parsed.values, name),
      },
    };
  } catch (error) {
    return { ok: false, problem: { code: 'usage', detail: mistakeIn(error) } };
  }
}

/** Node names the option in English; the person gets it in the words of this program. */
function mistakeIn(error: unknown): string {
  const { code, message } = failureOf(error);
  const option = /'(--?[\w-]*)/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Lệnh này không có tùy chọn “${option}”.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return `Tùy chọn “${option}” chưa có giá trị.`;
    default:
      throw error;
  }
}
