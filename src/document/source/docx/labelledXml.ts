/**
 * Writes the labels of Word's automatic lists into the text of document.xml: mammoth knows that a paragraph
 * is an item of a list, but not which ("II.", "3.", "a)").
 */
import { escapeMarkup } from './escapeMarkup';
import { TagScanner } from '../../../archive/xml/tagScanner';
import { countingOf } from './counting';
import type { Lists, Styles } from './numbering';

/** Around a label that Word made, from the private area: no document of letters holds them. */
export const LABEL_START = '\ue0f0';
export const LABEL_END = '\ue0f1';

interface OpenParagraph {
  readonly prefix: string;
  readonly depth: number;
  style: string | null;
  list: string | null;
  level: number | null;
  deleted: boolean;
  done: boolean;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * @returns the part with a run before the words of each numbered paragraph, and the number of paragraphs
 * @throws ArchiveFault `damaged` or `hostile`
 */
export function labelledXml(
  raw: Uint8Array,
  part: string,
  lists: Lists,
  styles: Styles,
): { readonly bytes: Uint8Array; readonly paragraphs: number } {
  const scanner = new TagScanner(raw, part);
  const counting = countingOf(lists);
  const open: OpenParagraph[] = [];
  const insertions: Insertion[] = [];
  let paragraphs = 0;
  /** Depth of the properties that are being read; 0 outside of them. */
  let properties = 0;
  /** Depth of what only tells how the properties were before a change; 0 outside. */
  let former = 0;

  const finish = (paragraph: OpenParagraph, at: number): void => {
    if (paragraph.done) return;
    paragraph.done = true;
    const style = paragraph.style === null ? undefined : styles.get(paragraph.style);
    const list = paragraph.list ?? style?.list ?? null;
    if (list === null || list === '0' || paragraph.deleted) return;
    const label = counting.next(list, paragraph.level ?? style?.level ?? 0);
    if (label.trim() === '') return;
    const { prefix } = paragraph;
    const words = escapeMarkup(`${LABEL_START}${label.trim()}${LABEL_END}`);
    insertions.push({ at, text: `<${prefix}r><${prefix}t>${words}</${prefix}t></${prefix}r>` });
  };

  while (scanner.next()) {
    const paragraph = open.at(-1);
    if (former > 0) {
      if (scanner.isClose && scanner.depth < former) former = 0;
      continue;
    }
    if (properties > 0 && paragraph) {
      if (scanner.isClose) {
        if (scanner.depth >= properties) continue;
        properties = 0;
        finish(paragraph, scanner.tagEnd);
      } else if (scanner.is('pPrChange') || scanner.is('rPrChange')) former = scanner.depth;
      else if (scanner.is('pStyle')) paragraph.style = scanner.attribute('val') ?? null;
      else if (scanner.is('numId')) paragraph.list = scanner.attribute('val') ?? null;
      else if (scanner.is('ilvl')) paragraph.level = Number(scanner.attribute('val') ?? 0);
      else if (scanner.is('del')) paragraph.deleted = true;
      continue;
    }
    if (scanner.isClose) {
      if (paragraph && scanner.depth < paragraph.depth) open.pop();
      continue;
    }
    if (scanner.is('pPr') && paragraph && scanner.depth === paragraph.depth + 1) {
      properties = scanner.depth;
    } else if (scanner.is('p') && isWordElement(scanner)) {
      paragraphs += 1;
      const prefix = scanner.decode(scanner.qualifiedStart, scanner.nameStart);
      const { depth } = scanner;
      open.push({
        prefix,
        depth,
        style: null,
        list: null,
        level: null,
        deleted: false,
        done: false,
      });
    }
  }
  return { bytes: withInsertions(scanner.bytes, insertions), paragraphs };
}

/** Drawings have paragraphs too ("a:p"); Word's own prefix is "w" in every program's files. */
function isWordElement(scanner: TagScanner): boolean {
  const length = scanner.nameStart - scanner.qualifiedStart;
  return length === 0 || scanner.decode(scanner.qualifiedStart, scanner.nameStart) !== 'a:';
}

function withInsertions(bytes: Uint8Array, insertions: readonly Insertion[]): Uint8Array {
  const encoder = new TextEncoder();
  const texts = insertions.map(({ at, text }) => ({ at, bytes: encoder.encode(text) }));
  const added = texts.reduce((sum, text) => sum + text.bytes.length, 0);
  const result = new Uint8Array(bytes.length + added);
  let from = 0;
  let to = 0;
  for (const text of texts) {
    result.set(bytes.subarray(from, text.at), to);
    to += text.at - from;
    result.set(text.bytes, to);
    to += text.bytes.length;
    from = text.at;
  }
  result.set(bytes.subarray(from), to);
  return result;
}
