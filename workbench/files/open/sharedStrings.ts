/**
 * Texts of a workbook: shared strings, and rich text as the plain text that it shows.
 */
import { decodeCellText } from '../../../src/xlsx/xml/escape';
import type { XmlElement } from '../../../src/xlsx/xml/tree';
import { childrenOf } from './xmlPart';

/** The texts by the number that cells carry; none for a file without the part. */
export function readSharedStrings(root: XmlElement | undefined): readonly string[] {
  return childrenOf(root, 'si').map(richText);
}

/** The text of all runs, without the reading aids of East Asian text (`rPh`). */
export function richText(element: XmlElement | undefined): string {
  const runs = childrenOf(element, 'r').flatMap((run) => childrenOf(run, 't'));
  const texts = [...childrenOf(element, 't'), ...runs];
  return decodeCellText(texts.map(({ text }) => text).join(''));
}
