/** What of a sheet outlives its replacement: drawings, charts and comments that an officer added. */
import type { Namespaces } from '../write/namespaces';
import { element } from '../xml/element';
import { TagScanner } from '../../archive/xml/tagScanner';

/** In the order of the schema; each refers to a part by relationship. */
const KEPT_ELEMENTS = ['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture'];

export interface ExistingSheet {
  /** XML to be put behind the page set-up. */
  readonly kept: string;
  readonly isSelected: boolean;
}

/** @throws XlsxFault `damaged` */
export function readExistingSheet(
  bytes: Uint8Array,
  part: string,
  namespaces: Namespaces,
): ExistingSheet {
  const scanner = new TagScanner(bytes, part);
  const found = new Map<string, string>();
  let isSelected = false;
  while (scanner.next()) {
    if (scanner.isClose) continue;
    if (scanner.depth === 3 && scanner.is('sheetView')) {
      const selected = scanner.attribute('tabSelected');
      isSelected ||= selected === '1' || selected === 'true';
    } else if (scanner.depth === 2) {
      const name = KEPT_ELEMENTS.find((one) => scanner.is(one));
      const id = name === undefined ? undefined : scanner.attribute('id');
      if (name !== undefined && id !== undefined) found.set(name, id);
    }
  }
  const kept = KEPT_ELEMENTS.flatMap((name) => {
    const id = found.get(name);
    return id === undefined
      ? []
      : element(name, { 'xmlns:r': namespaces.relationships, 'r:id': id });
  });
  return { kept: kept.join(''), isSelected };
}
