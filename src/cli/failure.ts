/** What Node says when a call fails, told by what the error holds: its class differs between realms. */

export interface Failure {
  /** 'ENOENT', 'ERR_PARSE_ARGS_UNKNOWN_OPTION', …; '' for an error without one. */
  readonly code: string;
  readonly message: string;
}

/**
 * @example failureOf(await readFile('khong-co').catch((error) => error)).code // 'ENOENT'
 */
export function failureOf(error: unknown): Failure {
  const part = (name: string): string => {
    const value: unknown =
      typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  return { code: part('code'), message: part('message') };
}
