/** Writes XML as text: one function for an element, so that escaping is never forgotten. */
import { escapeAttribute } from './escape';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * An element as text; attributes that are `undefined` are left out, booleans become 1 and 0.
 *
 * @param content XML that is already escaped
 * @example element('c', { r: 'A1', s: undefined }, '<v>1</v>') // '<c r="A1"><v>1</v></c>'
 */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === 'boolean' ? (value ? '1' : '0') : escapeAttribute(String(value));
    open += ` ${key}="${text}"`;
  }
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

/** The same, or nothing when there is no content: for lists that must not stand empty. */
export function listElement(
  name: string,
  items: readonly string[],
  extra: Attributes = {},
): string {
  return items.length === 0 ? '' : element(name, { count: items.length, ...extra }, items.join(''));
}
