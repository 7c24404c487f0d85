/** Packages put together by hand, as other programs and people of ill will write them. */
import { packText, pack, writeZip, type PackedEntry } from '../../src/archive/zip/writeZip';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export function relationships(...items: readonly (readonly [string, string, string])[]): string {
  const list = items.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

export function contentTypes(workbook = `${SHEET_ML}.sheet.main+xml`): string {
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${workbook}"/></Types>`
  );
}

export function worksheet(rows: string, around: { before?: string; after?: string } = {}): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    `${around.before ?? ''}<sheetData>${rows}</sheetData>${around.after ?? ''}</worksheet>`
  );
}

export function table(name: string, ref: string, columns: readonly string[], more = ''): string {
  const list = columns.map(
    (one, index) => `<tableColumn id="${String(index + 1)}" name="${one}"/>`,
  );
  return (
    `<table xmlns="${MAIN}" id="1" name="${name}" displayName="${name}" ref="${ref}" ${more}>` +
    `<tableColumns count="${String(columns.length)}">${list.join('')}</tableColumns></table>`
  );
}

/** One sheet "Q1" with a name `O` for its cell A1 and, when given, a table. */
export function parts(
  sheet: string,
  more: { strings?: string; table?: string; workbook?: string; names?: string } = {},
): Record<string, string | Uint8Array> {
  const names =
    more.names ?? `<definedNames><definedName name="O">'Q1'!$A$1</definedName></definedNames>`;
  return {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      more.workbook ??
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
        `<sheet name="Q1" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ...(more.strings === undefined
        ? []
        : [['rId2', 'sharedStrings', 'sharedStrings.xml'] as const]),
    ),
    'xl/worksheets/sheet1.xml': sheet,
    ...(more.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${more.strings}</sst>` }),
    ...(more.table === undefined
      ? {}
      : {
          'xl/worksheets/_rels/sheet1.xml.rels': relationships([
            'rId1',
            'table',
            '../tables/table1.xml',
          ]),
          'xl/tables/table1.xml': more.table,
        }),
  };
}

export function packed(parts: Parts): PackedEntry[] {
  return Object.entries(parts).map(([path, content]) =>
    typeof content === 'string' ? packText(path, content) : pack(path, content),
  );
}

export function zip(parts: Parts): Uint8Array {
  return writeZip(packed(parts));
}

/** An OLE compound file's beginning and one name of its directory, as far as a reader looks. */
export function compoundFile(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((letter, index) => {
    bytes[1024 + 2 * index] = letter.charCodeAt(0);
  });
  return bytes;
}
