/**
 * Small questions to an element of a part, over the product's own parser: it ignores prefixes
 * (`x:row`), which other programs write, and refuses broken and hostile parts.
 */
import { fault } from '../../../src/xlsx/problem';
import type { XmlElement } from '../../../src/archive/xml/tree';
import { parseXml } from '../../../src/archive/xml/tree';
import type { Archive } from '../../../src/archive/zip/archive';

/**
 * The root element of the part at `path`.
 *
 * @throws XlsxFault `damaged` when it is missing or not well formed
 */
export function readPart(archive: Archive, path: string): XmlElement {
  if (!archive.has(path)) throw fault('damaged', path);
  return parseXml(archive.read(path), path).root;
}

/** The children of this name, in order. */
export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

/** The first element along a path of names, or undefined. */
export function childAt(
  parent: XmlElement | undefined,
  ...path: readonly string[]
): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (at, name) => at?.children.find((child) => child.name === name),
    parent,
  );
}

/** The text in the element and below it; '' for none. */
export function textOf(element: XmlElement | undefined): string {
  return element === undefined ? '' : element.text + element.children.map(textOf).join('');
}

export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name);
}

export function numberAttribute(element: XmlElement | undefined, name: string): number | undefined {
  const text = attribute(element, name);
  const value = text === undefined || text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** `true` and `1` are yes in every part; an absent attribute takes its default. */
export function flag(element: XmlElement | undefined, name: string, whenAbsent = false): boolean {
  const text = attribute(element, name);
  return text === undefined ? whenAbsent : text === '1' || text === 'true' || text === 'on';
}
