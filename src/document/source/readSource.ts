/**
 * From a file or a pasted text to blocks. What a file is, its bytes say, not its name; each kind that is no
 * document of ours has its own word, because each has its own way out.
 */
import { ArchiveFault } from '../../archive/fault';
import { compoundFileNames, isCompoundFile, isZip } from '../../archive/fileKind';
import { Archive } from '../../archive/zip/archive';
import type { Block } from '../types';
import { decodeText } from './decodeText';
import { findDocument } from './docx/openDocx';
import { sourceProblem, type SourceProblem } from './problem';

export type Source =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly text: string };

export type SourceReading =
  | { readonly ok: true; readonly blocks: readonly Block[]; readonly form: 'docx' | 'text' }
  | { readonly ok: false; readonly problem: SourceProblem };

const MEGABYTE = 1_048_576;

/** Scanned pages make an honest .docx large, so its words have a limit of their own. */
const FILE_BYTES = 60 * MEGABYTE;
const TEXT_LETTERS = 10 * MEGABYTE;
const TEXT_LINES = 100_000;
const ARCHIVE_LIMITS = {
  fileBytes: FILE_BYTES,
  entries: 10_000,
  partBytes: 200 * MEGABYTE,
  totalBytes: 400 * MEGABYTE,
};

function failed(code: SourceProblem['code'], detail = ''): SourceReading {
  return { ok: false, problem: sourceProblem(code, detail) };
}

/** ASCII text near the beginning of a file. */
function beginning(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 1024));
}

const PICTURES = [
  /^\u0089PNG/,
  /^\u00ff\u00d8\u00ff/,
  /^GIF8/,
  /^(?:II\*\0|MM\0\*)/,
  /^BM....\0\0\0\0/s,
];

/** Kinds that are told by their first bytes; `null` for archives and texts. */
function foreignKind(bytes: Uint8Array): SourceProblem['code'] | null {
  if (isCompoundFile(bytes)) {
    if (compoundFileNames(bytes, 'EncryptedPackage')) return 'passwordProtected';
    if (compoundFileNames(bytes, 'WordDocument')) return 'legacyDoc';
    return compoundFileNames(bytes, 'Workbook') ? 'workbook' : 'notADocument';
  }
  const start = beginning(bytes);
  if (start.includes('%PDF-')) return 'pdf';
  if (/^\s*\{\\rtf/.test(start)) return 'richText';
  if (
    /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html|MIME-Version:)/i.test(
      start,
    )
  ) {
    return 'webPage';
  }
  return PICTURES.some((picture) => picture.test(start)) ? 'picture' : null;
}

function kindOfArchive(archive: Archive): SourceProblem['code'] {
  if (archive.has('mimetype')) {
    const type = new TextDecoder().decode(archive.read('mimetype').subarray(0, 200));
    if (type.includes('opendocument.text')) return 'openDocument';
    return type.includes('spreadsheet') ? 'workbook' : 'notADocument';
  }
  const isWorkbook = archive.names().some((name) => /^\/?xl[\\/]/i.test(name));
  return isWorkbook ? 'workbook' : 'notADocument';
}

async function readArchive(bytes: Uint8Array): Promise<SourceReading> {
  try {
    const archive = new Archive(bytes, ARCHIVE_LIMITS);
    const document = findDocument(archive);
    if (document === null) return failed(kindOfArchive(archive));
    const { blocksOfDocx } = await import('./docx/blocksOfDocx');
    const blocks = await blocksOfDocx(archive, document);
    return blocks.length === 0 ? failed('noWords') : { ok: true, blocks, form: 'docx' };
  } catch (error) {
    if (!(error instanceof ArchiveFault)) throw error;
    const { code, detail = '' } = error.problem;
    if (code === 'tooLarge') return failed('tooLarge', detail);
    return failed(code === 'unsupported' ? 'damaged' : code, detail);
  }
}

function hasMoreLines(text: string, most: number): boolean {
  const end = text.includes('\n') ? '\n' : '\r';
  let at = -1;
  for (let lines = 0; lines < most; lines++) {
    at = text.indexOf(end, at + 1);
    if (at < 0) return false;
  }
  return true;
}

async function readText(text: string): Promise<SourceReading> {
  if (text.trim() === '') return failed('empty');
  if (text.length > TEXT_LETTERS) return failed('tooLarge');
  if (hasMoreLines(text, TEXT_LINES)) return failed('tooLarge');
  const { blocksOfText } = await import('./text/blocksOfText');
  const blocks = blocksOfText(text);
  return blocks.length === 0 ? failed('noWords') : { ok: true, blocks, form: 'text' };
}

/**
 * The blocks of a document, or why there are none.
 *
 * @example
 * await readSource({ text: 'I. MỤC TIÊU' })
 * // { ok: true, form: 'text', blocks: [{ kind: 'paragraph', text: 'I. MỤC TIÊU', strong: true }] }
 * @example
 * await readSource({ name: 'ke-hoach.docx', bytes: theBytesOfAPdf })
 * // { ok: false, problem: { code: 'pdf', detail: '' } }
 */
export async function readSource(source: Source): Promise<SourceReading> {
  if ('text' in source) return readText(source.text);
  const { bytes } = source;
  if (bytes.length === 0) return failed('empty');
  if (bytes.length > FILE_BYTES) return failed('tooLarge');
  if (isZip(bytes)) return readArchive(bytes);
  const foreign = foreignKind(bytes);
  if (foreign !== null) return failed(foreign);
  const decoded = decodeText(bytes);
  if (decoded.ok) return readText(decoded.text);
  return failed(decoded.reason === 'binary' ? 'notADocument' : 'unknownLetters');
}
