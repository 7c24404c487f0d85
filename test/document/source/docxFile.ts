/** Word documents put together by hand, small enough to read. */
import { packText, writeZip } from '../../../src/archive/zip/writeZip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export type Parts = Readonly<Record<string, string>>;

/** A run of words. */
export function run(text: string, properties = ''): string {
  const rPr = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs, or of words. */
export function p(content: string, properties = ''): string {
  const pPr = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${pPr}${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;
}

/** An item of a list that Word numbers. */
export function item(text: string, list: string, level = 0): string {
  const at = `<w:ilvl w:val="${level}"/><w:numId w:val="${list}"/>`;
  return p(text, `<w:numPr>${at}</w:numPr>`);
}

export function cell(content: string, properties = ''): string {
  const inner = content.startsWith('<') ? content : p(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
}

export function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
}

export function level(at: number, format: string, text: string, more = ''): string {
  return (
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}` +
    `<w:lvlText w:val="${text}"/></w:lvl>`
  );
}

/** Lists by number: each a pattern of its own, or what stands in `<w:num>` after it. */
export function numbering(patterns: Parts, lists: Parts): string {
  const all = Object.entries(patterns).map(
    ([id, levels]) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`,
  );
  const nums = Object.entries(lists).map(([id, content]) => {
    const [pattern = '', ...more] = content.split('|');
    return `<w:num w:numId="${id}"><w:abstractNumId w:val="${pattern}"/>${more.join('')}</w:num>`;
  });
  return `<w:numbering xmlns:w="${W}">${all.join('')}${nums.join('')}</w:numbering>`;
}

export function styles(...list: readonly string[]): string {
  return `<w:styles xmlns:w="${W}">${list.join('')}</w:styles>`;
}

/** The parts of a document with these blocks in its body. */
export function parts(body: string, more: Parts = {}): Record<string, string> {
  const kinds = Object.keys(more).map((path) => path.replace(/^word\/|\.xml$/g, ''));
  return {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
    '_rels/.rels':
      `<Relationships xmlns="${RELATIONS}">` +
      `<Relationship Id="r1" Type="${KIND}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels':
      `<Relationships xmlns="${RELATIONS}">` +
      kinds
        .map((kind) => `<Relationship Id="${kind}" Type="${KIND}/${kind}" Target="${kind}.xml"/>`)
        .join('') +
      '</Relationships>',
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
}

export function zip(files: Parts): Uint8Array {
  return writeZip(Object.entries(files).map(([path, text]) => packText(path, text)));
}

export function docx(body: string, more: Parts = {}): Uint8Array {
  return zip(parts(body, more));
}
