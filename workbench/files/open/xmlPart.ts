/**
 * Reading a part of an .xlsx file: small questions to an XML element.
 * Parts are asked by local name only, because other programs write prefixes (`x:row`) that Excel
 * accepts.
 */

/** A part that is not well formed; the file is broken. */
export class BrokenPart extends Error {
  override readonly name = 'BrokenPart';
}

/** The root element of a part. */
export function parsePart(text: string, path: string): Element {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new BrokenPart(`${path} holds a document type`);
  const root = new DOMParser().parseFromString(text, 'application/xml').documentElement;
  if (root.getElementsByTagName('parsererror').length > 0 || root.localName === 'parsererror') {
    throw new BrokenPart(`${path} is not well formed`);
  }
  return root;
}

/** The children of this name, in order. */
export function childrenOf(parent: Element | undefined, name: string): readonly Element[] {
  return parent === undefined
    ? []
    : Array.from(parent.children).filter((child) => child.localName === name);
}

/** The first element along a path of names, or undefined. */
export function childAt(
  parent: Element | undefined,
  ...path: readonly string[]
): Element | undefined {
  return path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], parent);
}

/** The attribute's text; by local name, so that `r:id` is found under any prefix. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  const plain = element.getAttribute(name);
  if (plain !== null) return plain;
  return Array.from(element.attributes).find((one) => one.localName === name)?.value;
}

export function numberAttribute(element: Element | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  const value = text === undefined || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** `true` and `1` are yes in every part; an absent attribute takes its default. */
export function flag(element: Element | undefined, name: string, whenAbsent = false): boolean {
  const text = attribute(element, name);
  return text === undefined ? whenAbsent : text === '1' || text === 'true' || text === 'on';
}
