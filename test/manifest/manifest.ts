/** A manifest as the rules look at it, and the few ways of looking that they share. */

export interface Manifest {
  readonly document: Document;
  /** The bytes of a file in the output, by its path from the add-in's address; null when there is none. */
  readonly fileAt: (path: string) => Uint8Array | null;
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

export function typeOf(element: Element): string {
  return element.getAttributeNS(XSI, 'type') ?? '';
}

export function childrenOf(element: Element | null): readonly Element[] {
  return element === null ? [] : [...element.children];
}

/** Elements of a name anywhere below, whatever their prefix. */
export function all(manifest: Manifest, name: string): readonly Element[] {
  return [...manifest.document.getElementsByTagNameNS('*', name)];
}

export function textOf(manifest: Manifest, name: string): string {
  const [first] = childrenOf(manifest.document.documentElement).filter(
    ({ localName }) => localName === name,
  );
  return first?.textContent.trim() ?? '';
}

/** Every address in the manifest: the values of elements that hold one, overrides included. */
export function addresses(manifest: Manifest): readonly string[] {
  const holders = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url'];
  const elements = [...holders, 'Image'].flatMap((name) => all(manifest, name));
  const own = elements.flatMap((element) => [
    element,
    ...childrenOf(element).filter(({ localName }) => localName === 'Override'),
  ]);
  return own
    .map((element) => element.getAttribute('DefaultValue') ?? element.getAttribute('Value'))
    .filter((address) => address !== null);
}

/** The resources by id, each with its values in every language. */
export function resources(manifest: Manifest): ReadonlyMap<string, Element> {
  const kinds = ['Image', 'Url', 'String'].flatMap((name) => all(manifest, name));
  return new Map(
    kinds.flatMap((element) => {
      const id = element.getAttribute('id');
      return id === null ? [] : [[id, element] as const];
    }),
  );
}

export function valuesOf(resource: Element): readonly string[] {
  const overrides = childrenOf(resource).map((override) => override.getAttribute('Value') ?? '');
  return [resource.getAttribute('DefaultValue') ?? '', ...overrides];
}

/** Width and height of a PNG, or null for anything else. */
export function sizeOfPng(
  bytes: Uint8Array,
): { readonly width: number; readonly height: number } | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (!signature.every((byte, index) => bytes[index] === byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
