/**
 * The workbook's string table. Only where each string stands is noted at first; a string is decoded
 * when a cell asks for it, because most strings of a file are in sheets we do not read.
 */
import { decodeCellText } from '../xml/escape';
import { TagScanner } from '../../archive/xml/tagScanner';
import { workbookPart, type OpenedPackage } from './openPackage';

export interface StringTable {
  /** `undefined` when there is no such string. */
  at(index: number): string | undefined;
}

class SharedStrings implements StringTable {
  /** For each string: one piece as [start, end), or several joined already in `known`. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly known = new Map<number, string>();

  constructor(private readonly scanner: TagScanner) {}

  at(index: number): string | undefined {
    const found = this.known.get(index);
    if (found !== undefined) return found;
    const start = this.starts[index];
    const end = this.ends[index];
    if (start === undefined || end === undefined) return undefined;
    const text = decodeCellText(this.scanner.decode(start, end));
    this.known.set(index, text);
    return text;
  }
}

/** The text of one `si` or `is`, its scanner just past the opening tag; phonetic guides are skipped. */
export function readRichText(scanner: TagScanner): string {
  const depth = scanner.depth;
  let text = '';
  let phonetic = 0;
  if (scanner.isEmpty) {
    scanner.next();
    return text;
  }
  while (scanner.next()) {
    if (scanner.isClose && scanner.depth < depth) return decodeCellText(text);
    if (!scanner.isClose && scanner.is('rPh') && phonetic === 0) phonetic = scanner.depth;
    else if (scanner.isClose && phonetic > 0 && scanner.depth < phonetic) phonetic = 0;
    else if (scanner.isClose && phonetic === 0 && scanner.is('t')) text += scanner.text();
  }
  throw scanner.damaged();
}

const NO_STRINGS: StringTable = { at: () => undefined };

/**
 * @param bytes `null` when the workbook has no string table
 * @throws XlsxFault `damaged` or `hostile`
 */
export function readSharedStrings(bytes: Uint8Array | null, part: string): StringTable {
  if (!bytes) return NO_STRINGS;
  const scanner = new TagScanner(bytes, part);
  const strings = new SharedStrings(scanner);
  // The usual form, <si><t>…</t></si>, is noted as a range; anything richer is read at once.
  while (scanner.next()) {
    if (scanner.isClose || scanner.depth !== 2 || !scanner.is('si')) continue;
    const index = strings.starts.length;
    strings.starts.push(0);
    strings.ends.push(0);
    let pieces = 0;
    let phonetic = 0;
    let rich = '';
    while (scanner.next() && !(scanner.isClose && scanner.depth < 2)) {
      if (!scanner.isClose && scanner.is('rPh') && phonetic === 0) phonetic = scanner.depth;
      else if (scanner.isClose && phonetic > 0 && scanner.depth < phonetic) phonetic = 0;
      else if (scanner.isClose && phonetic === 0 && scanner.is('t')) {
        pieces++;
        if (pieces === 1 && !scanner.hasSections) {
          strings.starts[index] = scanner.textStart;
          strings.ends[index] = scanner.textEnd();
        } else {
          if (pieces === 2)
            rich =
              strings.known.get(index) ??
              scanner.decode(strings.starts[index] ?? 0, strings.ends[index] ?? 0);
          rich += scanner.text();
          strings.known.set(index, rich);
        }
      }
    }
  }
  for (const [index, text] of strings.known) strings.known.set(index, decodeCellText(text));
  return strings;
}

/** @throws XlsxFault `damaged` or `hostile` */
export function sharedStringsOf(opened: OpenedPackage): StringTable {
  const path = workbookPart(opened, 'sharedStrings');
  return readSharedStrings(path === undefined ? null : opened.archive.read(path), path ?? '');
}
