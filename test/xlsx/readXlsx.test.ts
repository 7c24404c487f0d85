import fc from 'fast-check';

import type { WorkbookReading } from '../../src/workbook/reading';
import { readXlsx } from '../../src/xlsx';
import {
  contentTypes,
  MAIN,
  OFFICE,
  packed,
  parts,
  relationships,
  table,
  worksheet,
  zip,
  type Parts,
} from './packages';
import { writeZip } from '../../src/archive/zip/writeZip';

function read(content: Parts): WorkbookReading {
  const outcome = readXlsx(zip(content));
  if (!outcome.ok) throw new Error(`${outcome.error.code} ${outcome.error.detail ?? ''}`);
  return outcome.reading;
}

function cellA1(cell: string, strings?: string): unknown {
  const sheet = worksheet(`<row r="1">${cell}</row>`);
  return read(parts(sheet, strings === undefined ? {} : { strings })).names[0]?.value;
}

describe('giá trị của ô', () => {
  test.each([
    ['số nguyên', '<c r="A1"><v>42</v></c>', 42],
    ['số thập phân', '<c r="A1"><v>-0.855</v></c>', -0.855],
    ['số viết kiểu khoa học', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['số có khoảng trắng bao quanh', '<c r="A1"><v> 7 </v></c>', 7],
    ['số có mười bảy chữ số', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['đúng', '<c r="A1" t="b"><v>1</v></c>', true],
    ['sai', '<c r="A1" t="b"><v>false</v></c>', false],
    ['lỗi', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['chữ do công thức', '<c r="A1" t="str"><f>B1</f><v>a_x000D_&#10;&lt;</v></c>', 'a\r\n<'],
    ['chữ trong ô', '<c r="A1" t="inlineStr"><is><t>Sở &amp; ngành</t></is></c>', 'Sở & ngành'],
    ['ngày kiểu ISO', '<c r="A1" t="d"><v>2026-03-14</v></c>', 46095],
    ['ngày giờ kiểu ISO', '<c r="A1" t="d"><v>2026-03-14T12:00:00Z</v></c>', 46095.5],
    ['ô trống có định dạng', '<c r="A1" s="3"/>', null],
    ['ô trống có thẻ giá trị', '<c r="A1"><v></v></c>', null],
    [
      'CDATA và chú thích',
      '<c r="A1" t="str"><v>a<!-- b --><![CDATA[<c> & d]]>e</v></c>',
      'a<c> & de',
    ],
    ['chữ mang tên __proto__', '<c r="A1" t="str"><v>__proto__</v></c>', '__proto__'],
    ['ô không ghi địa chỉ', '<c><v>5</v></c>', 5],
    ['kí tự ngoài mặt phẳng cơ bản', '<c r="A1" t="str"><v>😀 &#x1F600;</v></c>', '😀 😀'],
  ])('%s', (_, cell, value) => {
    expect(cellA1(cell)).toEqual(value);
  });

  test.each([
    ['chuỗi thường', '<si><t>Hoàn thành</t></si>', 'Hoàn thành'],
    [
      'chuỗi nhiều kiểu chữ',
      '<si><r><rPr><b/></rPr><t>Hoàn </t></r><r><t>thành</t></r></si>',
      'Hoàn thành',
    ],
    [
      'phiên âm bị bỏ qua',
      '<si><t>漢</t><rPh sb="0" eb="1"><t>かん</t></rPh><phoneticPr/></si>',
      '漢',
    ],
    ['kí tự điều khiển', '<si><t>a_x000D_b_x005F_x0041_</t></si>', 'a\rb_x0041_'],
    ['chuỗi rỗng', '<si><t/></si>', ''],
    ['chuỗi có CDATA', '<si><t><![CDATA[a&b]]></t></si>', 'a&b'],
  ])('%s trong bảng chuỗi chung', (_, item, value) => {
    expect(cellA1('<c r="A1" t="s"><v>1</v></c>', `<si><t>0</t></si>${item}`)).toBe(value);
  });
});

test('mọi số thập phân được đọc đúng đến bit cuối', () => {
  const decimal = fc
    .tuple(fc.constantFrom('', '-'), fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.nat(17))
    .map(([sign, digits, places]) => {
      const text = digits.toString().padStart(places + 1, '0');
      const whole = text.slice(0, text.length - places);
      return `${sign}${whole}${places > 0 ? `.${text.slice(text.length - places)}` : ''}`;
    });
  fc.assert(
    fc.property(decimal, (text) => cellA1(`<c r="A1"><v>${text}</v></c>`) === Number(text)),
    { numRuns: 500, seed: 2026 },
  );
});

describe('bảng', () => {
  const header = '<c r="B2" t="str"><v>Mã</v></c><c r="C2" t="str"><v>Số</v></c>';

  test('cho tiêu đề, giá trị và công thức của từng dòng', () => {
    const rows =
      `<row r="2">${header}</row>` +
      '<row r="3"><c r="B3" t="str"><v>CT1</v></c><c r="C3"><f>1+1</f><v>2</v></c></row>';
    const reading = read(
      parts(worksheet(rows), { table: table('ChiTieu', 'B2:C4', ['Mã', 'Số']) }),
    );
    expect(reading.tables).toEqual([
      {
        name: 'ChiTieu',
        sheet: 'Q1',
        box: { top: 1, left: 1, bottom: 3, right: 2 },
        header: ['Mã', 'Số'],
        values: [
          ['CT1', 2],
          [null, null],
        ],
        formulas: [
          ['', '=1+1'],
          ['', ''],
        ],
      },
    ]);
  });

  test('dòng tổng không phải là dữ liệu', () => {
    const rows = `<row r="2">${header}</row><row r="4"><c r="C4"><v>9</v></c></row>`;
    const part = table('ChiTieu', 'B2:C4', ['Mã', 'Số'], 'totalsRowCount="1"');
    const [found] = read(parts(worksheet(rows), { table: part })).tables;
    expect(found?.box.bottom).toBe(2);
    expect(found?.values).toHaveLength(1);
  });

  test('tên cột xuống dòng được hiểu, cả khi ô tiêu đề trống', () => {
    const part = table('T', 'B2:C3', ['Tử_x000a_số', 'Số']);
    expect(read(parts(worksheet(''), { table: part })).tables[0]?.header).toEqual(['Tử\nsố', 'Số']);
  });

  test('bảng không có dòng tiêu đề lấy tên cột làm tiêu đề', () => {
    const rows = '<row r="2"><c r="B2"><v>1</v></c></row>';
    const part = table('T', 'B2:C3', ['Mã', 'Số'], 'headerRowCount="0"');
    const [found] = read(parts(worksheet(rows), { table: part })).tables;
    expect(found?.header).toEqual(['Mã', 'Số']);
    expect(found?.values).toEqual([
      [1, null],
      [null, null],
    ]);
  });

  test('bảng khai báo cả trang tính chỉ dài tới dòng cuối có dữ liệu', () => {
    const columns = Array.from({ length: 16_384 }, (_, index) => `c${String(index)}`);
    const rows = '<row r="3"><c r="A3"><v>1</v></c><c r="XFD3"><v>2</v></c></row>';
    const part = table('T', 'A1:XFD1048576', columns);
    const [found] = read(parts(worksheet(rows), { table: part })).tables;
    expect(found?.values).toHaveLength(2);
    expect(found?.values[1]?.[16_383]).toBe(2);
  });
});

describe('công thức', () => {
  function formulas(rows: string): readonly string[] {
    const part = table('T', 'A1:B4', ['A', 'B']);
    const [found] = read(parts(worksheet(rows), { table: part })).tables;
    return (found?.formulas ?? []).map((row) => row[1] ?? '');
  }

  test('dùng chung được viết ra cho từng ô', () => {
    const rows =
      '<row r="2"><c r="B2"><f t="shared" ref="B2:B4" si="0">A2*$A$1+LOG10(A1)</f></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/></c></row>' +
      '<row r="4"><c r="B4"><f t="shared" si="0"></f></c></row>';
    expect(formulas(rows)).toEqual([
      '=A2*$A$1+LOG10(A1)',
      '=A3*$A$1+LOG10(A2)',
      '=A4*$A$1+LOG10(A3)',
    ]);
  });

  test('dùng chung mà ô gốc nằm ngoài bảng vẫn được viết ra', () => {
    const rows =
      '<row r="2"><c r="B2"><f t="shared" si="4"/></c>' +
      '<c r="D2"><f t="shared" ref="B2:D2" si="4">D1</f></c></row>';
    expect(formulas(rows)[0]).toBe('=B1');
  });

  test('mảng và hàm mới được viết như người dùng thấy', () => {
    const rows =
      '<row r="2"><c r="B2"><f t="array" ref="B2:B3">_xlfn.IFNA(A2:A3,"_xlfn.")</f></c></row>';
    expect(formulas(rows)[0]).toBe('=IFNA(A2:A3,"_xlfn.")');
  });

  test('dùng chung mà không có gốc là tệp hỏng', () => {
    const sheet = worksheet('<row r="1"><c r="A1"><f t="shared" si="9"/></c></row>');
    expect(readXlsx(zip(parts(sheet)))).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });
});

describe('các dạng tệp của chương trình khác', () => {
  test('thẻ có tiền tố x:', () => {
    const sheet =
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is>` +
      '<x:t>có</x:t></x:is></x:c></x:row></x:sheetData><x:sheetProtection sheet="1"/></x:worksheet>';
    const reading = read(parts(sheet));
    expect(reading.names[0]?.value).toBe('có');
    expect(reading.sheets[0]?.isProtected).toBe(true);
  });

  test('OOXML chặt (strict)', () => {
    const strict = (text: string): string =>
      text
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships');
    const content = parts(worksheet('<row><c><v>3</v></c></row>'));
    const converted = Object.fromEntries(
      Object.entries(content).map(([path, xml]) => [path, strict(String(xml))]),
    );
    expect(read(converted).names[0]?.value).toBe(3);
  });

  test('đường dẫn gạch chéo ngược và chữ hoa', () => {
    const content = parts(worksheet('<row><c><v>3</v></c></row>'));
    const entries = Object.entries(content).map(
      ([path, xml]) => [path.replaceAll('/', '\\').replace('sheet1', 'Sheet1'), xml] as const,
    );
    expect(read(Object.fromEntries(entries)).names[0]?.value).toBe(3);
  });

  test('đích của quan hệ viết tuyệt đối', () => {
    const content = {
      ...parts(worksheet('<row><c><v>3</v></c></row>')),
      'xl/_rels/workbook.xml.rels': relationships([
        'rId1',
        'worksheet',
        '/xl/worksheets/sheet1.xml',
      ]),
    };
    expect(read(content).names[0]?.value).toBe(3);
  });

  test('UTF-16 và dấu đầu tệp', () => {
    const text = worksheet('<row><c t="str"><v>Sở</v></c></row>').replace('UTF-8', 'UTF-16');
    const bytes = new Uint8Array(2 + 2 * text.length);
    bytes.set([0xff, 0xfe]);
    [...text].forEach((sign, index) => {
      bytes[2 + 2 * index] = sign.charCodeAt(0) & 255;
      bytes[3 + 2 * index] = sign.charCodeAt(0) >> 8;
    });
    const marked = { ...parts(''), 'xl/worksheets/sheet1.xml': bytes };
    expect(read(marked).names[0]?.value).toBe('Sở');
    const sheet = `\ufeff${worksheet('<row><c><v>8</v></c></row>')}`;
    expect(read(parts(sheet)).names[0]?.value).toBe(8);
  });

  test('tệp .xlsm được đọc, macro bị bỏ qua', () => {
    const type = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
    const content = {
      ...parts(worksheet('<row><c><v>3</v></c></row>')),
      '[Content_Types].xml': contentTypes(type),
      'xl/vbaProject.bin': new Uint8Array([0xd0, 0xcf, 1, 2, 3]),
    };
    expect(read(content).names[0]?.value).toBe(3);
  });

  test('hệ ngày 1904', () => {
    const workbook =
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="1"/><sheets>` +
      `<sheet name="Q1" sheetId="1" r:id="rId1"/></sheets><definedNames>` +
      `<definedName name="O">Q1!$A$1</definedName></definedNames></workbook>`;
    const sheet = worksheet('<row><c t="d"><v>2026-03-14</v></c></row>');
    const reading = read(parts(sheet, { workbook }));
    expect(reading.date1904).toBe(true);
    expect(reading.names[0]?.value).toBe(46095 - 1462);
  });

  test('zip64', () => {
    const plain = zip(parts(worksheet('<row><c><v>3</v></c></row>')));
    const old = new DataView(plain.buffer, plain.length - 22);
    const start = old.getUint32(16, true);
    const count = old.getUint16(10, true);
    const bytes = new Uint8Array(plain.length + 76);
    const end64 = plain.length - 22;
    bytes.set(plain.subarray(0, end64));
    const view = new DataView(bytes.buffer);
    view.setUint32(end64, 0x0606_4b50, true);
    view.setBigUint64(end64 + 32, BigInt(count), true);
    view.setBigUint64(end64 + 48, BigInt(start), true);
    view.setUint32(end64 + 56, 0x0706_4b50, true);
    view.setBigUint64(end64 + 64, BigInt(end64), true);
    bytes.set(plain.subarray(end64), end64 + 76);
    view.setUint16(end64 + 76 + 10, 0xffff, true);
    view.setUint32(end64 + 76 + 16, 0xffff_ffff, true);
    const outcome = readXlsx(bytes);
    expect(outcome.ok && outcome.reading.names[0]?.value).toBe(3);
  });
});

describe('trang tính và tên', () => {
  test('trang ẩn, trang biểu đồ, tên của riêng một trang', () => {
    const workbook =
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      '<sheet name="Ẩn" sheetId="3" state="veryHidden" r:id="rId1"/>' +
      '<sheet name="Biểu đồ" sheetId="4" r:id="rId9"/></sheets></workbook>';
    const content = {
      ...parts(worksheet(''), { workbook }),
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId9', 'chartsheet', 'chartsheets/sheet1.xml'],
      ),
    };
    expect(read(content).sheets).toEqual([
      { name: 'Ẩn', visibility: 'veryHidden', isProtected: false },
    ]);
  });

  test('chỉ tên chỉ tới ô của trang có thật được đọc, tên hỏng được kể ra', () => {
    const names =
      '<definedNames>' +
      `<definedName name="A">'Q1'!$B$2:$C$3</definedName>` +
      '<definedName name="__proto__">q1!$A$1</definedName>' +
      '<definedName name="Hong">#REF!</definedName>' +
      '<definedName name="Mat">Q1!#REF!</definedName>' +
      '<definedName name="KhongCo">Q2!$A$1</definedName>' +
      '<definedName name="Ngoai">[1]Q1!$A$1</definedName>' +
      '<definedName name="CongThuc">SUM(Q1!$A$1)</definedName>' +
      '<definedName name="Rieng" localSheetId="0">Q1!$A$1</definedName>' +
      '<definedName name="_xlnm.Print_Area">Q1!$A$1</definedName></definedNames>';
    const sheet = worksheet(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><f>A1</f><v>5</v></c></row>',
    );
    const reading = read(parts(sheet, { names }));
    expect(reading.names).toEqual([
      {
        name: 'A',
        sheet: 'Q1',
        box: { top: 1, left: 1, bottom: 2, right: 2 },
        value: 5,
        formula: '=A1',
      },
      {
        name: '__proto__',
        sheet: 'Q1',
        box: { top: 0, left: 0, bottom: 0, right: 0 },
        value: 1,
        formula: '',
      },
    ]);
    expect(reading.brokenNames).toEqual(['Hong', 'Mat', 'KhongCo']);
  });
});

test('một triệu dòng trống có định dạng được đọc nhanh', () => {
  const rows: string[] = [];
  for (let row = 1; row <= 1_048_576; row++) {
    rows.push(`<row r="${String(row)}" s="1" customFormat="1" ht="20"/>`);
  }
  const content = parts(worksheet(rows.join('')), { table: table('T', 'A1:B3', ['A', 'B']) });
  const bytes = writeZip(packed(content));
  const outcome = readXlsx(bytes);
  expect(outcome.ok && outcome.reading.tables[0]?.values).toHaveLength(2);
});
