/** Appends our formats to the styles of an existing workbook; the numbers in use keep their meaning. */
import { FIRST_CUSTOM_FORMAT } from '../styles/numberFormats';
import type { StyleBase, StyleBook } from '../styles/styleBook';
import { element } from '../xml/element';
import { child, childrenNamed, numeric, type XmlDocument } from '../../archive/xml/tree';
import { appendTo, applyEdits, inNamespaceOf, placeOf, type Edit } from './edits';

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** What stands in a workbook's styles before ours. */
export function styleBaseOf({ root, bytes }: XmlDocument): StyleBase {
  const decoder = new TextDecoder();
  const written = (name: string): readonly string[] =>
    child(root, name)?.children.map(({ start, end }) =>
      decoder.decode(bytes.subarray(start, end)),
    ) ?? [];
  const formats = childrenNamed(child(root, 'numFmts'), 'numFmt').map(
    (format) =>
      [format.attributes.get('formatCode') ?? '', numeric(format, 'numFmtId') ?? 0] as const,
  );
  const font = child(root, 'fonts')?.children[0];
  const name = font && child(font, 'name')?.attributes.get('val');
  const size = font && child(font, 'sz');
  return {
    fonts: written('fonts'),
    fills: written('fills'),
    borders: written('borders'),
    cellXfs: written('cellXfs'),
    dxfs: written('dxfs'),
    formats: new Map(formats),
    nextFormatId: Math.max(FIRST_CUSTOM_FORMAT - 1, ...formats.map(([, id]) => id)) + 1,
    defaultFont: {
      name: name ?? 'Calibri',
      size: (size && numeric(size, 'val')) ?? 11,
    },
  };
}

/** The styles part with our formats behind the others. */
export function appendStyles(document: XmlDocument, book: StyleBook): Uint8Array {
  const edits = Object.entries(book.fragments()).flatMap(
    ([name, items]: [string, readonly string[]]): readonly Edit[] => {
      if (items.length === 0) return [];
      const list = child(document.root, name);
      if (list) return appendTo(document, list, items);
      const place = placeOf(document.root, name, ORDER);
      const xml = element(name, { count: items.length }, items.join(''));
      return [{ start: place, end: place, text: inNamespaceOf(document.root, xml) }];
    },
  );
  return applyEdits(document.bytes, edits);
}
