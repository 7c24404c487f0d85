/** The workbook's names that point to cells. */
import type { Box } from '../../workbook/blueprint';
import { parseBox } from '../../workbook/address';
import { child, childrenNamed, numeric, type XmlElement } from '../../archive/xml/tree';

export interface DefinedName {
  readonly name: string;
  /** Set where the name belongs to one sheet: its place among the file's sheets. */
  readonly localSheet: number | undefined;
  readonly text: string;
}

export interface SheetReference {
  readonly sheet: string;
  readonly box: Box;
}

/**
 * A reference to one box of a sheet of the same workbook; `null` for anything else, such as a
 * formula, several boxes or a cell of another workbook.
 *
 * @example parseReference("'Kế hoạch'!$B$3") // { sheet: 'Kế hoạch', box: … }
 */
export function parseReference(text: string): SheetReference | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!\s,()[\]"]+))!([$A-Za-z0-9:]+)$/.exec(text.trim());
  if (!match) return null;
  const sheet = (match[1]?.replaceAll("''", "'") ?? match[2]) || '';
  const box = parseBox(match[3] ?? '');
  return box && !/^\[\d+\]/.test(sheet) ? { sheet, box } : null;
}

export function readDefinedNames(workbook: XmlElement): readonly DefinedName[] {
  return childrenNamed(child(workbook, 'definedNames'), 'definedName').map((element) => ({
    name: element.attributes.get('name') ?? '',
    localSheet: numeric(element, 'localSheetId'),
    text: element.text,
  }));
}
