/** Cuts and inserts in a part's bytes; what no edit names stays as it was, byte for byte. */
import type { XmlDocument, XmlElement } from '../../archive/xml/tree';

/** Replaces the bytes from `start` up to `end` by a text; an insertion has both equal. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Applies edits that do not overlap; insertions at one place stay in their order. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: Uint8Array[] = [];
  let position = 0;
  for (const { start, end, text } of ordered) {
    pieces.push(bytes.subarray(position, start), encoder.encode(text));
    position = end;
  }
  pieces.push(bytes.subarray(position));
  const result = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let filled = 0;
  for (const piece of pieces) {
    result.set(piece, filled);
    filled += piece.length;
  }
  return result;
}

/**
 * An element of ours made fit for a document that gives its own elements a prefix (`x:sheet`).
 *
 * @param xml one element, without prefixes
 */
export function inNamespaceOf(root: XmlElement, xml: string): string {
  const namespace = root.namespaces.get(root.prefix.slice(0, -1));
  if (root.prefix === '' || namespace === undefined) return xml;
  return xml.replace(/^<([^\s/>]+)/, `<$1 xmlns="${namespace}"`);
}

/** Adds children at the end of a list and corrects its `count`, where it keeps one. */
export function appendTo(
  document: XmlDocument,
  list: XmlElement,
  children: readonly string[],
): readonly Edit[] {
  if (children.length === 0) return [];
  const total = list.children.length + children.length;
  const tag = decoder.decode(document.bytes.subarray(list.start, list.innerStart));
  const counted = tag.replace(/(\scount\s*=\s*)(["'])\d*\2/, `$1"${String(total)}"`);
  const inner = children.map((xml) => inNamespaceOf(document.root, xml)).join('');
  if (list.innerStart === list.end) {
    const text = `${counted.replace(/\/\s*>$/, '>')}${inner}</${list.prefix}${list.name}>`;
    return [{ start: list.start, end: list.end, text }];
  }
  const head = counted === tag ? [] : [{ start: list.start, end: list.innerStart, text: counted }];
  return [...head, { start: list.innerEnd, end: list.innerEnd, text: inner }];
}

/**
 * Where a child that is missing belongs, before the first that the schema puts behind it.
 *
 * @param order the names of a parent's children in the schema's order
 */
export function placeOf(parent: XmlElement, name: string, order: readonly string[]): number {
  const later = new Set(order.slice(order.indexOf(name) + 1));
  return parent.children.find((one) => later.has(one.name))?.start ?? parent.innerEnd;
}
