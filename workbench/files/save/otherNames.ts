/**
 * Names that a blueprint has no place for — of one sheet only, of several areas, of constants — put
 * into the finished file. The add-in itself keeps such names, so a saved workbook must not lose them.
 */
import type { SnapshotName } from '../../engine/snapshot';
import { toFileFormula } from '../../../src/xlsx/formula/fileForm';
import { element } from '../../../src/xlsx/xml/element';
import { escapeText } from '../../../src/xlsx/xml/escape';
import { Archive } from '../../../src/archive/zip/archive';
import { packText, writeZip } from '../../../src/archive/zip/writeZip';

const WORKBOOK_PART = 'xl/workbook.xml';

/**
 * The file with these names added.
 *
 * @param bytes a file of the project's own writer
 * @param sheets the names of all its sheets, in order
 */
export function withOtherNames(
  bytes: Uint8Array,
  names: readonly SnapshotName[],
  sheets: readonly string[],
): Uint8Array {
  if (names.length === 0) return bytes;
  const archive = new Archive(bytes);
  const xml = new TextDecoder().decode(archive.read(WORKBOOK_PART));
  const added = names.map((name) => nameXml(name, sheets)).join('');
  return writeZip(
    archive
      .names()
      .map((path) =>
        path === WORKBOOK_PART ? packText(path, inserted(xml, added)) : archive.packed(path),
      ),
  );
}

function nameXml(name: SnapshotName, sheets: readonly string[]): string {
  const { sheet, comment, visible, formula } = name;
  const attributes = {
    name: name.name,
    comment: comment === '' ? undefined : comment,
    localSheetId: sheet === undefined ? undefined : sheets.indexOf(sheet),
    hidden: visible ? undefined : true,
  };
  return element('definedName', attributes, escapeText(toFileFormula(formula)));
}

/** Behind the names that are there; the schema wants them right before `calcPr`. */
function inserted(xml: string, added: string): string {
  const end = '</definedNames>';
  return xml.includes(end)
    ? xml.replace(end, () => `${added}${end}`)
    : xml.replace('<calcPr', () => `<definedNames>${added}</definedNames><calcPr`);
}
