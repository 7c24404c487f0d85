/**
 * Small parts of a package (the workbook, tables, styles) as a tree. Each element knows where it
 * stands in the part's bytes, so a patch can cut and insert there and leave the rest as it was.
 */
import { fault } from '../fault';
import { TagScanner } from './tagScanner';

export interface XmlElement {
  /** Without a prefix. */
  readonly name: string;
  /** '' or 'x:'. */
  readonly prefix: string;
  /** By local name; where two share one, the one without a prefix. Namespace declarations are left out. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Namespaces that are declared here, by prefix; '' is the default one. */
  readonly namespaces: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The element's own text. */
  readonly text: string;
  /** Byte offsets of the whole element and of what stands between its tags. */
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
}

interface Draft {
  name: string;
  prefix: string;
  attributes: Map<string, string>;
  namespaces: Map<string, string>;
  children: XmlElement[];
  text: string;
  start: number;
  innerStart: number;
}

function attributesOf(scanner: TagScanner): Pick<Draft, 'attributes' | 'namespaces'> {
  const attributes = new Map<string, string>();
  const namespaces = new Map<string, string>();
  for (const [qualified, value] of scanner.attributeList()) {
    const colon = qualified.indexOf(':');
    const local = qualified.slice(colon + 1);
    if (qualified === 'xmlns') namespaces.set('', value);
    else if (qualified.startsWith('xmlns:')) namespaces.set(local, value);
    else if (colon < 0 || !attributes.has(local)) attributes.set(local, value);
  }
  return { attributes, namespaces };
}

function decodePrefix(scanner: TagScanner): string {
  return scanner.decode(scanner.qualifiedStart, scanner.nameStart);
}

export interface XmlDocument {
  readonly root: XmlElement;
  /** The bytes that the elements' offsets count in (UTF-8, whatever the part was). */
  readonly bytes: Uint8Array;
}

/** @throws ArchiveFault `damaged` or `hostile`, naming the part */
export function parseXml(raw: Uint8Array, part: string): XmlDocument {
  const scanner = new TagScanner(raw, part);
  const open: Draft[] = [];
  let root: XmlElement | undefined;
  while (scanner.next()) {
    const parent = open[open.length - 1];
    if (parent && scanner.textEnd() > scanner.textStart) parent.text += scanner.text();
    if (!scanner.isClose) {
      open.push({
        name: scanner.name(),
        prefix: decodePrefix(scanner),
        ...attributesOf(scanner),
        children: [],
        text: '',
        start: scanner.tagStart,
        innerStart: scanner.tagEnd,
      });
      continue;
    }
    const draft = open.pop();
    if (!draft) throw scanner.damaged();
    const innerEnd = scanner.isEmpty ? scanner.tagEnd : scanner.tagStart;
    const element: XmlElement = { ...draft, innerEnd, end: scanner.tagEnd };
    const outer = open[open.length - 1];
    if (outer) outer.children.push(element);
    else root = element;
  }
  if (!root) throw fault('damaged', part);
  return { root, bytes: scanner.bytes };
}

/** @example child(workbook, 'sheets')?.children.length */
export function child(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((element) => element.name === name);
}

export function childrenNamed(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((element) => element.name === name) ?? [];
}

/** A boolean attribute; absent is `otherwise`. */
export function flag(element: XmlElement, name: string, otherwise = false): boolean {
  const value = element.attributes.get(name);
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on';
}

/** A number attribute; absent or no number is `undefined`. */
export function numeric(element: XmlElement, name: string): number | undefined {
  const value = element.attributes.get(name);
  if (value === undefined || value.trim() === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}
