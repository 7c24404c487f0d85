/**
 * Opens a .docx with suspicion: every part that will be read is inflated to its true size and checked, and
 * mammoth gets an archive that holds those parts alone, with the labels of lists written in.
 */
import { fault } from '../../../archive/fault';
import { readRelations, relationsPath } from '../../../archive/relations';
import { parseXml, type XmlElement } from '../../../archive/xml/tree';
import type { Archive } from '../../../archive/zip/archive';
import { crc32 } from '../../../archive/zip/crc32';
import { writeZip, type PackedEntry } from '../../../archive/zip/writeZip';
import { labelledXml } from './labelledXml';
import { readLists, readStyles, type Styles } from './numbering';

const MEGABYTE = 1_048_576;

/** Of the words alone; pictures stay packed. A page takes some 20 kB, so these are more than 1,000 pages. */
const LONGEST_PART = 32 * MEGABYTE;
const MOST_PARAGRAPHS = 100_000;

const TYPES_PART = '[Content_Types].xml';

export interface OpenedDocx {
  /** An archive that is safe to hand on. */
  readonly archive: Uint8Array;
  readonly styles: Styles;
}

/** @returns the path of the words, or `null` when the archive is no Word document */
export function findDocument(archive: Archive): string | null {
  if (!archive.has(TYPES_PART)) {
    if (archive.has('word/document.xml')) throw fault('damaged', TYPES_PART);
    return null;
  }
  const main = readRelations(archive, '').find(
    ({ kind, isExternal }) => kind === 'officeDocument' && !isExternal,
  )?.target;
  const types = parseXml(readPart(archive, TYPES_PART), TYPES_PART).root;
  const isWord = types.children.some(({ attributes }) =>
    /wordprocessingml|ms-word\.(?:document|template)/i.test(attributes.get('ContentType') ?? ''),
  );
  if (main === undefined) {
    if (isWord || archive.has('word/document.xml')) throw fault('damaged', '_rels/.rels');
    return null;
  }
  if (!isWord && !main.toLowerCase().startsWith('word/')) return null;
  if (!archive.has(main)) throw fault('damaged', main);
  return main;
}

function readPart(archive: Archive, path: string): Uint8Array {
  const { size } = archive.packed(path);
  if (size > LONGEST_PART) throw fault('tooLarge', path);
  return archive.read(path);
}

/** Stored, not packed: mammoth unpacks it in the next moment. */
function stored(path: string, bytes: Uint8Array): PackedEntry {
  return {
    path,
    method: 0,
    crc: crc32(bytes),
    packed: bytes,
    size: bytes.length,
    modified: 0x21_0000,
  };
}

function rootOf(archive: Archive, path: string): XmlElement | null {
  return archive.has(path) ? parseXml(readPart(archive, path), path).root : null;
}

/** A part without which the words can still be read: damaged numbering must not cost the whole document. */
function partOr(archive: Archive, document: string, kind: string): string {
  const relation = readRelations(archive, document).find((one) => one.kind === kind);
  return relation && !relation.isExternal ? relation.target : `word/${kind}.xml`;
}

/** @throws ArchiveFault `damaged`, `tooLarge`, `hostile`, `passwordProtected` or `unsupported` */
export function openDocx(archive: Archive, document: string): OpenedDocx {
  const numbering = partOr(archive, document, 'numbering');
  const stylesPath = partOr(archive, document, 'styles');
  const styles = readStyles(rootOf(archive, stylesPath));
  const lists = readLists(rootOf(archive, numbering));
  const words = labelledXml(readPart(archive, document), document, lists, styles);
  if (words.paragraphs > MOST_PARAGRAPHS) throw fault('tooLarge', document);
  const others = [TYPES_PART, '_rels/.rels', relationsPath(document), stylesPath, numbering];
  const entries = [...new Set(others)]
    .filter((path) => archive.has(path))
    .map((path) => stored(path, checked(archive, path)));
  return { archive: writeZip([...entries, stored(document, words.bytes)]), styles };
}

/** Mammoth's own parser knows document types and entities: no part with one gets there. */
function checked(archive: Archive, path: string): Uint8Array {
  const bytes = readPart(archive, path);
  parseXml(bytes, path);
  return bytes;
}
