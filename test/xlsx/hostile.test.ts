import { deflateSync, zipSync } from 'fflate';

import { readXlsx, type XlsxProblem } from '../../src/xlsx';
import { writeZip } from '../../src/archive/zip/writeZip';
import {
  compoundFile,
  contentTypes,
  packed,
  parts,
  relationships,
  table,
  worksheet,
  zip,
} from './packages';

function problem(bytes: Uint8Array): XlsxProblem | null {
  const outcome = readXlsx(bytes);
  return outcome.ok ? null : outcome.error;
}

const GOOD = parts(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'), {
  table: table('T', 'A1:A3', ['A']),
  strings: '<si><t>a</t></si>',
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('tệp không phải sổ tính được gọi đúng tên', () => {
  test('tệp nguyên vẹn thì đọc được', () => {
    expect(problem(zip(GOOD))).toBeNull();
  });

  test.each<[string, Uint8Array, XlsxProblem['code']]>([
    ['tệp rỗng', new Uint8Array(), 'notAZip'],
    ['tệp chữ', bytesOf('Mã,Chỉ tiêu\n1,2'), 'notAZip'],
    ['trang web đổi đuôi', bytesOf('<html><table></table></html>'), 'notAZip'],
    ['sổ Excel 97', compoundFile('Workbook'), 'legacyXls'],
    ['sổ Excel 95', compoundFile('Book'), 'legacyXls'],
    ['sổ Excel 4', new Uint8Array([9, 4, 6, 0, 0, 0]), 'legacyXls'],
    ['sổ có mật khẩu', compoundFile('EncryptedPackage'), 'passwordProtected'],
    ['văn bản Word 97', compoundFile('WordDocument'), 'notAWorkbook'],
    ['zip bất kì', zip({ 'a.txt': 'a' }), 'notAWorkbook'],
    ['zip rỗng', writeZip([]), 'notAWorkbook'],
    [
      'sổ OpenDocument',
      zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }),
      'unsupported',
    ],
    [
      'văn bản OpenDocument',
      zip({ mimetype: 'application/vnd.oasis.opendocument.text' }),
      'notAWorkbook',
    ],
  ])('%s', (_, bytes, code) => {
    expect(problem(bytes)?.code).toBe(code);
  });

  test.each([
    [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      'notAWorkbook',
    ],
    ['application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'unsupported'],
  ])('phần chính loại %s', (type, code) => {
    expect(problem(zip({ ...GOOD, '[Content_Types].xml': contentTypes(type) }))?.code).toBe(code);
  });
});

describe('tệp hỏng bị từ chối, không đọc nửa chừng', () => {
  test('bị cắt ngắn ở bất cứ đâu', () => {
    const bytes = zip(GOOD);
    for (let length = 4; length < bytes.length; length += 37) {
      expect(problem(bytes.subarray(0, length))?.code).toBe('damaged');
    }
  });

  test('sai một byte ở dữ liệu của bất cứ phần nào', () => {
    const entries = packed({ ...GOOD, 'xl/media/image1.png': new Uint8Array(64).fill(7) });
    let start = 0;
    for (const { path, packed: data } of entries) {
      const bytes = writeZip(entries);
      const at = start + 30 + bytesOf(path).length + Math.floor(data.length / 2);
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      expect([path, problem(bytes)?.code]).toEqual([path, 'damaged']);
      start += 30 + bytesOf(path).length + data.length;
    }
  });

  test.each(Object.keys(GOOD).filter((path) => !path.includes('_rels/') && !path.startsWith('[')))(
    'thiếu phần %s',
    (path) => {
      const rest = Object.entries(GOOD).filter(([name]) => name !== path);
      expect(problem(zip(Object.fromEntries(rest)))).toEqual({ code: 'damaged', detail: path });
    },
  );

  test.each([
    ['thẻ không đóng', '<row r="1"><c r="A1"><v>1</v></row>'],
    ['thẻ đóng chéo', '<row r="1"><c r="A1"><v>1</c></v></row>'],
    ['dấu nháy không đóng', '<row r="1"><c r="A1><v>1</v></c></row>'],
    ['thực thể lạ', '<row r="1"><c r="A1" t="str"><v>&xxe;</v></c></row>'],
    ['dấu và trơ trọi', '<row r="1"><c r="A1" t="str"><v>a & b</v></c></row>'],
    ['số không phải số', '<row r="1"><c r="A1"><v>12a</v></c></row>'],
    ['số vô hạn', '<row r="1"><c r="A1"><v>Infinity</v></c></row>'],
    ['số hệ mười sáu', '<row r="1"><c r="A1"><v>0x10</v></c></row>'],
    ['chuỗi không có trong bảng', '<row r="1"><c r="A1" t="s"><v>99</v></c></row>'],
    ['kiểu ô lạ', '<row r="1"><c r="A1" t="zz"><v>1</v></c></row>'],
    ['dòng đi lùi', '<row r="2"/><row r="1"><c r="A1"><v>1</v></c></row>'],
    ['ô đi lùi', '<row r="1"><c r="B1"/><c r="A1"><v>1</v></c></row>'],
    ['ô của dòng khác', '<row r="1"><c r="A2"><v>1</v></c></row>'],
    ['dòng ngoài lưới', '<row r="1048577"><c><v>1</v></c></row>'],
    ['cột ngoài lưới', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['ngày không phải ngày', '<row r="1"><c r="A1" t="d"><v>hôm qua</v></c></row>'],
    ['không phải UTF-8', '\u0000'],
  ])('%s', (name, rows) => {
    const sheet = bytesOf(worksheet(rows));
    if (name === 'không phải UTF-8') {
      const text = '<row r="1"><c r="A1" t="str"><v>QQ</v></c></row>';
      const broken = bytesOf(worksheet(text)).map((byte) => (byte === 81 ? 0xff : byte));
      expect(problem(zip({ ...GOOD, 'xl/worksheets/sheet1.xml': broken }))?.code).toBe('damaged');
      return;
    }
    expect(problem(zip({ ...GOOD, 'xl/worksheets/sheet1.xml': sheet }))).toEqual({
      code: 'damaged',
      detail: 'xl/worksheets/sheet1.xml',
    });
  });

  test('trang tính không có dữ liệu hoặc dừng giữa chừng', () => {
    for (const xml of ['<worksheet/>', '<worksheet><sheetData><row/>', '', '<a/><b/>']) {
      expect(problem(zip({ ...GOOD, 'xl/worksheets/sheet1.xml': xml }))?.code).toBe('damaged');
    }
  });

  test('bảng có số cột không khớp với vùng', () => {
    const broken = { ...GOOD, 'xl/tables/table1.xml': table('T', 'A1:C3', ['A']) };
    expect(problem(zip(broken))?.code).toBe('damaged');
  });

  test('hai phần trùng tên', () => {
    const entries = packed(GOOD);
    const [first] = packed({ 'XL\\Workbook.xml': '<workbook/>' });
    if (first) expect(problem(writeZip([...entries, first]))?.code).toBe('damaged');
  });

  test('quan hệ dẫn tới trang tính không có', () => {
    const broken = { ...GOOD, 'xl/_rels/workbook.xml.rels': relationships() };
    expect(problem(zip(broken))?.code).toBe('damaged');
  });
});

describe('tệp có ý xấu', () => {
  test.each(['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/sharedStrings.xml', '_rels/.rels'])(
    'DTD trong %s',
    (path) => {
      const dtd = `<!DOCTYPE a [<!ENTITY b "c">]>${String(GOOD[path])}`;
      expect(problem(zip({ ...GOOD, [path]: dtd }))?.code).toBe('hostile');
    },
  );

  test('thẻ lồng nhau nghìn tầng', () => {
    const deep = worksheet('', { after: '<a>'.repeat(5000) + '</a>'.repeat(5000) });
    expect(problem(zip({ ...GOOD, 'xl/worksheets/sheet1.xml': deep }))?.code).toBe('hostile');
  });

  const sheetPath = 'xl/worksheets/sheet1.xml';
  const blanks = deflateSync(new Uint8Array(60_000_000).fill(32), { level: 1 });

  function bomb(declared: number): Uint8Array {
    return writeZip([
      ...packed(GOOD).filter(({ path }) => path !== sheetPath),
      { path: sheetPath, method: 8, crc: 0, modified: 0, packed: blanks, size: declared },
    ]);
  }

  test('bom nén khai thật bị chặn trước khi giải nén', () => {
    expect(problem(bomb(1_073_741_824))).toEqual({ code: 'tooLarge', detail: sheetPath });
  });

  test('nhiều phần lớn cộng lại cũng bị chặn', () => {
    const pieces = Array.from({ length: 20 }, (_, index) => ({
      path: `xl/media/${String(index)}`,
      method: 8,
      crc: 0,
      modified: 0,
      packed: blanks,
      size: 60_000_000,
    }));
    expect(problem(writeZip([...packed(GOOD), ...pieces]))?.code).toBe('tooLarge');
  });

  test('bom nén khai gian bị dừng ngay khi quá số đã khai', () => {
    for (const declared of [0, 1000, 1_000_000]) {
      expect(problem(bomb(declared))).toEqual({ code: 'damaged', detail: sheetPath });
    }
  });

  test('quá nhiều phần', () => {
    const [first] = packed({ a: 'a' });
    if (!first) throw new Error('no entry');
    const many = Array.from({ length: 10_001 }, (_, index) => ({ ...first, path: String(index) }));
    expect(problem(writeZip(many))?.code).toBe('tooLarge');
  });

  test('phần bị mã hoá trong zip', () => {
    const bytes = zip(GOOD);
    const view = new DataView(bytes.buffer);
    const start = view.getUint32(bytes.length - 6, true);
    view.setUint16(start + 8, view.getUint16(start + 8, true) | 1, true);
    expect(problem(bytes)?.code).toBe('passwordProtected');
  });

  test('tệp của chương trình nén khác vẫn đọc được', () => {
    const files = Object.fromEntries(
      Object.entries(GOOD).map(([path, text]) => [path, bytesOf(String(text))]),
    );
    expect(problem(zipSync(files))).toBeNull();
  });
});
