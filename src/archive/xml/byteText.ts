/** Bytes of XML looked at one by one, and the few entities that XML defines by itself. */

export const LT = 60;
export const GT = 62;
export const SLASH = 47;
export const COLON = 58;
export const EQUALS = 61;
export const QUOTE = 34;
export const APOSTROPHE = 39;

export function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

export function isNameEnd(byte: number | undefined): boolean {
  return byte === undefined || isSpace(byte) || byte === GT || byte === SLASH || byte === EQUALS;
}

/** Whether ASCII text stands at a place. */
export function standsAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Where ASCII text stands next, or -1. */
export function findText(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !standsAt(bytes, text, at)) at = bytes.indexOf(first, at + 1);
  return at;
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function entity(hash: string | undefined, body: string): string | null {
  if (hash === undefined) return NAMED.get(body) ?? null;
  const isHex = hash === '#x';
  if (!(isHex ? /^[0-9a-fA-F]{1,6}$/ : /^\d{1,7}$/).test(body)) return null;
  const code = Number.parseInt(body, isHex ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/**
 * Text as a reader of XML sees it: line ends unified, entities resolved; `null` where one is unknown.
 *
 * @example resolveText('a &lt; b') // 'a < b'
 */
export function resolveText(text: string): string | null {
  const unified = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!unified.includes('&')) return unified;
  let isKnown = true;
  const resolved = unified.replace(
    /&(#x?)?([^;&]*)(;?)/g,
    (_, hash: string | undefined, body: string, stop: string) => {
      const sign = stop === '' ? null : entity(hash, body);
      isKnown &&= sign !== null;
      return sign ?? '';
    },
  );
  return isKnown ? resolved : null;
}
