/** Opens a package and finds its workbook, its sheets and its styles; says no to all that is none. */
import { fault } from '../problem';
import { child, childrenNamed, flag, parseXml, type XmlDocument } from '../../archive/xml/tree';
import { Archive, partKey } from '../../archive/zip/archive';
import { DEFAULT_LIMITS, type ReadLimits } from '../../archive/zip/limits';
import { expectZip } from './fileKind';
import { readRelations, type PartRelation } from '../../archive/relations';

export interface PackageSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly path: string;
  /** Its place among all sheets of the file, chart sheets included: names count by it. */
  readonly index: number;
}

export interface OpenedPackage {
  readonly archive: Archive;
  readonly workbookPath: string;
  readonly workbook: XmlDocument;
  readonly relations: readonly PartRelation[];
  /** Worksheets only: chart sheets and macro sheets hold no cells. */
  readonly sheets: readonly PackageSheet[];
  readonly date1904: boolean;
}

const TYPES_PART = '[Content_Types].xml';

function contentTypeOf(archive: Archive, path: string): string {
  const { root } = parseXml(archive.read(TYPES_PART), TYPES_PART);
  const key = partKey(path);
  const override = childrenNamed(root, 'Override').find(
    (item) => partKey(item.attributes.get('PartName') ?? '') === key,
  );
  if (override) return override.attributes.get('ContentType') ?? '';
  const extension = key.slice(key.lastIndexOf('.') + 1);
  const byExtension = childrenNamed(root, 'Default').find(
    (item) => item.attributes.get('Extension')?.toLowerCase() === extension,
  );
  return byExtension?.attributes.get('ContentType') ?? '';
}

/** Spreadsheets of another format are not read; the officer can save them as .xlsx. */
function refuseOpenDocument(archive: Archive): void {
  if (!archive.has('mimetype')) return;
  const type = new TextDecoder().decode(archive.read('mimetype'));
  throw type.includes('opendocument.spreadsheet')
    ? fault('unsupported', 'ods')
    : fault('notAWorkbook');
}

function findWorkbook(archive: Archive): string {
  if (!archive.has(TYPES_PART)) {
    refuseOpenDocument(archive);
    const isDamaged = archive.has('_rels/.rels') || archive.has('xl/workbook.xml');
    throw isDamaged ? fault('damaged', TYPES_PART) : fault('notAWorkbook');
  }
  const document = readRelations(archive, '').find((one) => one.kind === 'officeDocument');
  if (!document) throw fault('damaged', '_rels/.rels');
  const type = contentTypeOf(archive, document.target).toLowerCase();
  if (/spreadsheetml\.|ms-excel\.(sheet|template|addin)\.macroenabled/.test(type))
    return document.target;
  if (type.includes('ms-excel.sheet.binary')) throw fault('unsupported', 'xlsb');
  throw fault('notAWorkbook', type);
}

function visibilityOf(state: string | undefined): PackageSheet['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function readSheets(
  { root }: XmlDocument,
  relations: readonly PartRelation[],
  workbookPath: string,
): readonly PackageSheet[] {
  const sheets = child(root, 'sheets');
  if (!sheets) throw fault('damaged', workbookPath);
  return sheets.children.flatMap((sheet, index): readonly PackageSheet[] => {
    const relation = relations.find((one) => one.id === sheet.attributes.get('id'));
    const name = sheet.attributes.get('name');
    if (!relation || name === undefined) throw fault('damaged', workbookPath);
    if (relation.kind !== 'worksheet') return [];
    const visibility = visibilityOf(sheet.attributes.get('state'));
    return [{ name, visibility, path: relation.target, index }];
  });
}

/** @throws XlsxFault with every code a reader can meet at the door */
export function openPackage(bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): OpenedPackage {
  if (bytes.length > limits.fileBytes) throw fault('tooLarge');
  expectZip(bytes);
  const archive = new Archive(bytes, limits);
  const workbookPath = findWorkbook(archive);
  const workbook = parseXml(archive.read(workbookPath), workbookPath);
  if (workbook.root.name !== 'workbook') throw fault('damaged', workbookPath);
  const relations = readRelations(archive, workbookPath);
  const properties = child(workbook.root, 'workbookPr');
  return {
    archive,
    workbookPath,
    workbook,
    relations,
    sheets: readSheets(workbook, relations, workbookPath),
    date1904: properties !== undefined && flag(properties, 'date1904'),
  };
}

/** The path of the workbook's one part of a kind, such as 'styles'. */
export function workbookPart({ relations }: OpenedPackage, kind: string): string | undefined {
  return relations.find((one) => one.kind === kind && !one.isExternal)?.target;
}
