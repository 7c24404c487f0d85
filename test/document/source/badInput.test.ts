import { deflateSync, zipSync } from 'fflate';
import { pack, packText, writeZip, type PackedEntry } from '../../../src/archive/zip/writeZip';
import type { SourceProblem } from '../../../src/document/source/problem';
import { readSource } from '../../../src/document/source/readSource';
import { docx, item, level, numbering, p, parts, zip } from './docxFile';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function problem(bytes: Uint8Array, name = 'ke-hoach.docx'): Promise<SourceProblem | null> {
  const reading = await readSource({ name, bytes });
  return reading.ok ? null : reading.problem;
}

async function pasted(text: string): Promise<SourceProblem['code'] | null> {
  const reading = await readSource({ text });
  return reading.ok ? null : reading.problem.code;
}

/** An OLE compound file's beginning and one name of its directory, as far as a reader looks. */
function compoundFile(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...name].forEach((letter, index) => {
    bytes[1024 + 2 * index] = letter.charCodeAt(0);
  });
  return bytes;
}

/** Bytes without any order, the same in each run. */
function rubbish(length: number): Uint8Array {
  let seed = 12345;
  return Uint8Array.from({ length }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return (seed >>> 16) & 255;
  });
}

const GOOD = parts(p('I. MỤC TIÊU') + item('Một.', '1'), {
  'word/numbering.xml': numbering({ 0: level(0, 'decimal', '%1.') }, { 1: '0' }),
});
const DOCUMENT = 'word/document.xml';

describe('tệp không phải tài liệu được gọi đúng tên, dù đuôi tệp là gì', () => {
  test('tài liệu nguyên vẹn thì đọc được, kể cả khi đuôi tệp sai', async () => {
    expect(await problem(zip(GOOD))).toBeNull();
    expect(await problem(zip(GOOD), 'ke-hoach.txt')).toBeNull();
    expect(await problem(bytesOf('I. MỤC TIÊU'), 'ke-hoach.docx')).toBeNull();
  });

  test.each<[string, Uint8Array, SourceProblem['code']]>([
    ['tệp rỗng', new Uint8Array(), 'empty'],
    ['tệp toàn khoảng trắng', bytesOf(' \r\n\t\n'), 'empty'],
    ['PDF', bytesOf('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'pdf'],
    ['PDF có rác ở đầu', bytesOf('\n\n%PDF-1.4\n1 0 obj'), 'pdf'],
    ['Word 97', compoundFile('WordDocument'), 'legacyDoc'],
    ['Word có mật khẩu', compoundFile('EncryptedPackage'), 'passwordProtected'],
    ['Excel 97', compoundFile('Workbook'), 'workbook'],
    ['thư Outlook', compoundFile('__nameid_version1.0'), 'notADocument'],
    ['RTF', bytesOf('{\\rtf1\\ansi K\\u7871?'), 'richText'],
    ['trang web', bytesOf('<!DOCTYPE html><html><p>Kế hoạch</p></html>'), 'webPage'],
    ['trang web do Word lưu', bytesOf('MIME-Version: 1.0\nContent-Type: multipart'), 'webPage'],
    ['ảnh PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), 'picture'],
    ['ảnh JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]), 'picture'],
    ['sổ tính', zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<a/>' }), 'workbook'],
    [
      'trình chiếu',
      zip({ '[Content_Types].xml': '<Types/>', 'ppt/a.xml': '<a/>' }),
      'notADocument',
    ],
    ['ODT', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'openDocument'],
    ['ODS', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }), 'workbook'],
    ['zip bất kì', zip({ 'anh.jpg': 'x' }), 'notADocument'],
    ['zip rỗng', writeZip([]), 'notADocument'],
    ['nhị phân', rubbish(4000), 'notADocument'],
    ['toàn byte không', new Uint8Array(500), 'notADocument'],
  ])('%s', async (_, bytes, code) => {
    expect((await problem(bytes))?.code).toBe(code);
  });

  test('bản quét: chỉ còn số trang, hoặc chỉ có hình', async () => {
    expect(await pasted('\n\n1\n\f\n2\n\f\n- 3 -\n')).toBe('noWords');
    expect(await pasted('')).toBe('empty');
    expect((await problem(docx(p('<w:r><w:drawing/></w:r>'))))?.code).toBe('noWords');
  });

  test('chữ không phải Unicode: bảng mã cũ của Windows đọc được, phông TCVN3 thì không', async () => {
    const old = Uint8Array.from([
      0x4b, 0xea, 0xec, 0x20, 0x68, 0x6f, 0x61, 0xf2, 0x63, 0x68, 0x20, 0x63, 0x75, 0xd2, 0x61,
    ]);
    const reading = await readSource({ name: 'a.txt', bytes: old });
    expect(reading).toMatchObject({ ok: true, blocks: [{ text: 'Kế hoạch của' }] });
    const tcvn3 = Uint8Array.from([0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68, 0x20, 0xae]);
    expect((await problem(tcvn3))?.code).toBe('unknownLetters');
  });
});

describe('tài liệu hỏng bị từ chối, không đọc nửa chừng', () => {
  test('bị cắt ngắn ở bất cứ đâu', async () => {
    const bytes = zip(GOOD);
    for (let length = 4; length < bytes.length; length += 41) {
      expect([length, (await problem(bytes.subarray(0, length)))?.code]).toEqual([
        length,
        'damaged',
      ]);
    }
  });

  test('sai một byte ở phần có chữ', async () => {
    const bytes = zip(GOOD);
    const name = bytesOf(DOCUMENT);
    const at = bytes.findIndex((_, from) =>
      name.every((byte, index) => bytes[from + index] === byte),
    );
    bytes[at + name.length + 20] = (bytes[at + name.length + 20] ?? 0) ^ 1;
    expect(await problem(bytes)).toEqual({ code: 'damaged', detail: DOCUMENT });
  });

  test.each(['[Content_Types].xml', '_rels/.rels', DOCUMENT])('thiếu phần %s', async (path) => {
    const rest = Object.fromEntries(Object.entries(GOOD).filter(([name]) => name !== path));
    expect(await problem(zip(rest))).toEqual({ code: 'damaged', detail: path });
  });

  test.each([
    ['thẻ không đóng', '<w:document><w:body>'],
    ['thẻ chéo', '<a><b></a></b>'],
    ['không phải XML', 'Kế hoạch'],
    ['trống', ''],
  ])('phần chữ có %s', async (_, xml) => {
    expect((await problem(zip({ ...GOOD, [DOCUMENT]: xml })))?.code).toBe('damaged');
  });

  test('phần chữ là XML của thứ khác', async () => {
    expect(await problem(zip({ ...GOOD, [DOCUMENT]: '<a><b/></a>' }))).not.toBeNull();
  });
});

describe('tài liệu có ý xấu không làm treo máy', () => {
  const blanks = deflateSync(new Uint8Array(60_000_000).fill(32), { level: 1 });

  function withDocument(entry: Omit<PackedEntry, 'path' | 'modified'>): Uint8Array {
    const others = Object.entries(GOOD)
      .filter(([path]) => path !== DOCUMENT)
      .map(([path, text]) => packText(path, text));
    return writeZip([...others, { path: DOCUMENT, modified: 0, ...entry }]);
  }

  test('bom nén khai thật, khai gian, và bom trong phần không dùng tới', async () => {
    const bomb = (size: number): Uint8Array =>
      withDocument({ method: 8, crc: 0, packed: blanks, size });
    expect((await problem(bomb(1_073_741_824)))?.code).toBe('tooLarge');
    expect((await problem(bomb(60_000_000)))?.code).toBe('tooLarge');
    for (const size of [0, 1000, 1_000_000]) {
      expect(await problem(bomb(size))).toEqual({ code: 'damaged', detail: DOCUMENT });
    }
    const aside = writeZip([
      ...Object.entries(GOOD).map(([path, text]) => packText(path, text)),
      { path: 'word/media/1.png', method: 8, crc: 0, modified: 0, packed: blanks, size: 1000 },
    ]);
    expect(await problem(aside)).toBeNull();
  });

  test('DTD, thực thể và thẻ lồng nhau nghìn tầng', async () => {
    const dtd = '<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb">]>';
    for (const path of [DOCUMENT, '[Content_Types].xml', '_rels/.rels', 'word/numbering.xml']) {
      const bytes = zip({ ...GOOD, [path]: `${dtd}${GOOD[path] ?? ''}` });
      expect([path, (await problem(bytes))?.code]).toEqual([path, 'hostile']);
    }
    const deep = docx('<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000));
    expect((await problem(deep))?.code).toBe('hostile');
  });

  test('quá nhiều đoạn', async () => {
    expect((await problem(docx('<w:p/>'.repeat(100_001))))?.code).toBe('tooLarge');
  });

  test('hai phần chữ trùng tên, phần bị mã hóa', async () => {
    const twice = writeZip([
      ...Object.entries(GOOD).map(([path, text]) => packText(path, text)),
      pack('WORD\\document.xml', bytesOf('<a/>')),
    ]);
    expect((await problem(twice))?.code).toBe('damaged');
    const bytes = zip(GOOD);
    const view = new DataView(bytes.buffer);
    const start = view.getUint32(bytes.length - 6, true);
    view.setUint16(start + 8, view.getUint16(start + 8, true) | 1, true);
    expect((await problem(bytes))?.code).toBe('passwordProtected');
  });

  test('danh sách tự dẫn vòng không làm treo', async () => {
    const style = (id: string, base: string): string =>
      `<w:style w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`;
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      `${style('A', 'B')}${style('B', 'A')}</w:styles>`;
    expect(await problem(zip({ ...GOOD, 'word/styles.xml': styles }))).toBeNull();
  });

  test('tệp của chương trình nén khác vẫn đọc được', async () => {
    const files = Object.fromEntries(
      Object.entries(GOOD).map(([path, text]) => [path, bytesOf(text)]),
    );
    expect(await problem(zipSync(files))).toBeNull();
  });
});

describe('văn bản quá lớn', () => {
  test('một triệu dòng và một trăm triệu ký tự bị từ chối ngay', async () => {
    expect(await pasted('- Nhiệm vụ.\n'.repeat(1_000_000))).toBe('tooLarge');
    expect(await pasted('a'.repeat(100_000_000))).toBe('tooLarge');
    expect((await problem(new Uint8Array(100_000_000).fill(97), 'a.txt'))?.code).toBe('tooLarge');
  });

  // Quadratic reading would take hours here; how time grows is measured in test/bench.
  test.each([
    ['mục nối mục', '- Nhiệm vụ\n'.repeat(90_000), true],
    ['một dòng', `${'từ '.repeat(1_000_000)}.`, true],
    ['một câu không dứt', 'dòng dở dang chưa có điểm dừng nên còn đi tiếp\n'.repeat(50_000), true],
    ['toàn khoảng trắng giữa hai chữ', `a${' '.repeat(2_000_000)}a`, true],
    ['toàn dấu sao', '*'.repeat(2_000_000), false],
    ['toàn ngoặc', '(\n'.repeat(30_000), false],
    ['một dòng trăm nghìn ô', 'a\t'.repeat(200_000), true],
    ['dòng có ô xen dòng không ô', 'a\tb\nc\n'.repeat(40_000), true],
    ['liên kết dở dang', '![a]('.repeat(100_000), true],
    ['thẻ dở dang', '<!--'.repeat(50_000), false],
    ['toàn số trang', '1\n'.repeat(90_000), false],
  ])('dưới mức thì đọc được: %s', async (_, text, hasWords) => {
    expect(await pasted(text)).toBe(hasWords ? null : 'noWords');
  });
});
