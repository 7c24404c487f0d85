import type { Content, SheetBlueprint, WorkbookBlueprint } from '../../src/workbook/blueprint';
import { writeXlsx } from '../../src/xlsx';
import { Archive } from '../../src/archive/zip/archive';
import {
  BLANK_SHEET,
  box,
  formula,
  number,
  oneSheet,
  SAMPLE_WORKBOOK,
  text,
} from './sampleWorkbook';

function part(workbook: WorkbookBlueprint, path: string): string {
  return new TextDecoder().decode(new Archive(writeXlsx(workbook)).read(path));
}

function sheetXml(change: Partial<SheetBlueprint>): string {
  return part(oneSheet(change), 'xl/worksheets/sheet1.xml');
}

function cells(...contents: readonly Content[]): Partial<SheetBlueprint> {
  return { blocks: [{ top: 0, left: 0, rows: [contents] }] };
}

describe('nội dung của ô', () => {
  test.each(['=1+1', '+84', '-5', '@SUM', "'a", '\tb', '\nc', '85%', '1/2', '007', 'Quý 1'])(
    'chữ %j vẫn là chữ, được đánh dấu để sửa ô cũng không thành công thức, số hay ngày',
    (value) => {
      const workbook = oneSheet(cells(text(value)));
      expect(part(workbook, 'xl/worksheets/sheet1.xml')).toMatch(
        /<c r="A1" s="1" t="s"><v>0<\/v><\/c>/,
      );
      expect(part(workbook, 'xl/styles.xml')).toContain('quotePrefix="1"');
    },
  );

  test('chữ thường không bị đánh dấu, và chuỗi trùng chỉ ghi một lần', () => {
    const workbook = oneSheet(cells(text('Sở'), text('Sở'), text(' a ')));
    expect(part(workbook, 'xl/styles.xml')).not.toContain('quotePrefix');
    expect(part(workbook, 'xl/sharedStrings.xml')).toContain(
      'count="3" uniqueCount="2"><si><t>Sở</t></si><si><t xml:space="preserve"> a </t></si>',
    );
  });

  test('công thức mang theo kết quả đã biết, theo kiểu của kết quả', () => {
    const xml = sheetXml(
      cells(
        formula('=A1&"<"', 'a<'),
        formula('=1', 1),
        formula('=TRUE', true),
        formula('=NA()', '#N/A'),
        formula('=IFS(A1,1)'),
      ),
    );
    expect(xml).toContain('<c r="A1" t="str"><f>A1&amp;"&lt;"</f><v>a&lt;</v></c>');
    expect(xml).toContain('<c r="B1"><f>1</f><v>1</v></c>');
    expect(xml).toContain('<c r="C1" t="b"><f>TRUE</f><v>1</v></c>');
    expect(xml).toContain('<c r="D1" t="e"><f>NA()</f><v>#N/A</v></c>');
    expect(xml).toContain('<c r="E1"><f>_xlfn.IFS(A1,1)</f></c>');
  });

  test('ngày là số có định dạng ngày, kể cả khi không ai đặt định dạng', () => {
    const workbook = oneSheet(cells({ kind: 'date', date: '2026-03-14' }));
    expect(part(workbook, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1" s="1"><v>46095</v></c>',
    );
    expect(part(workbook, 'xl/styles.xml')).toContain('formatCode="dd/mm/yyyy"');
  });

  test('liên kết dẫn tới ô trong sổ, tên trang được bọc nháy', () => {
    const xml = sheetXml(cells({ kind: 'link', text: 'Xem', sheet: "Q1 'a'", cell: 'B2' }));
    expect(xml).toContain(`<hyperlink ref="A1" location="'Q1 ''a'''!B2" display="Xem"/>`);
  });

  test('số không hữu hạn, chữ quá dài, ô ngoài lưới là lỗi của chương trình', () => {
    expect(() => writeXlsx(oneSheet(cells(number(NaN))))).toThrow(RangeError);
    expect(() => writeXlsx(oneSheet(cells(text('a'.repeat(32_768)))))).toThrow(RangeError);
    const far = { top: 1_048_576, left: 0, rows: [[number(1)]] };
    expect(() => writeXlsx(oneSheet({ blocks: [far] }))).toThrow(RangeError);
  });
});

describe('sổ', () => {
  test('được tính lại khi mở, không ghi tên người và thời điểm', () => {
    expect(part(SAMPLE_WORKBOOK, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    const core = part(SAMPLE_WORKBOOK, 'docProps/core.xml');
    expect(core).toContain('Sổ Kế hoạch');
    expect(core).not.toMatch(/created|modified|lastModifiedBy/);
  });

  test('nhan đề đi vào thuộc tính của tệp', () => {
    const archive = new Archive(writeXlsx(SAMPLE_WORKBOOK, { title: 'Kế hoạch <2026>' }));
    const core = new TextDecoder().decode(archive.read('docProps/core.xml'));
    expect(core).toContain('<dc:title>Kế hoạch &lt;2026&gt;</dc:title>');
  });

  test('tên của ô và vùng in là tuyệt đối, tên trang được bọc nháy', () => {
    const xml = part(SAMPLE_WORKBOOK, 'xl/workbook.xml');
    expect(xml).toContain(`<definedName name="KH_NgayChot">'Kế hoạch'!$B$3</definedName>`);
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Nhiệm vụ ''26'!$1:$1</definedName>`,
    );
    expect(xml).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Kế hoạch'!$A$1:$B$7</definedName>`,
    );
  });

  test('trang trước mặt là trang hiện, dù người gọi muốn trang ẩn', () => {
    const hidden = { ...BLANK_SHEET, visibility: 'hidden' as const };
    const shown = { ...BLANK_SHEET, key: 'tasks' as const, name: 'Nhiệm vụ' };
    const workbook: WorkbookBlueprint = { sheets: [hidden, shown], names: [], activeSheet: 'plan' };
    expect(part(workbook, 'xl/workbook.xml')).toContain('activeTab="1"');
    expect(part(workbook, 'xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
    expect(part(workbook, 'xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
  });

  test.each(['', 'a'.repeat(32), 'a/b', "'a", "a'", 'a[b]', 'History'])(
    'tên trang %j bị từ chối',
    (name) => {
      expect(() => writeXlsx(oneSheet({ name }))).toThrow(RangeError);
    },
  );

  test('trùng tên trang, trùng tên bảng, không trang nào hiện, tên trỏ vào đâu không rõ', () => {
    const other = { ...BLANK_SHEET, key: 'tasks' as const, name: 'KẾ HOẠCH' };
    const twice: WorkbookBlueprint = {
      sheets: [BLANK_SHEET, other],
      names: [],
      activeSheet: 'plan',
    };
    expect(() => writeXlsx(twice)).toThrow('KẾ HOẠCH');
    expect(() => writeXlsx(oneSheet({ visibility: 'hidden' }))).toThrow(RangeError);
    const lost = { name: 'A', sheet: 'tasks' as const, box: box(0, 0, 0, 0) };
    expect(() => writeXlsx({ ...oneSheet({}), names: [lost] })).toThrow('A');
    const table = {
      name: 'A',
      box: box(0, 0, 1, 0),
      columns: [{ name: 'x' }],
      style: null,
      bandedRows: false,
      filterButtons: false,
    };
    const clash = {
      ...oneSheet({ tables: [table] }),
      names: [{ ...lost, sheet: 'plan' as const }],
    };
    expect(() => writeXlsx(clash)).toThrow('A');
    expect(() => writeXlsx(oneSheet({ tables: [{ ...table, box: box(0, 0, 1, 1) }] }))).toThrow(
      'A',
    );
  });
});

describe('bảng', () => {
  const table = {
    name: 'T',
    box: box(2, 1, 2, 2),
    columns: [{ name: 'Mã' }, { name: 'Tử\nsố', calculated: '=T[[#This Row],[Mã]]&"<"' }],
    style: 'TableStyleLight1',
    bandedRows: true,
    filterButtons: true,
  };

  test('cột có dòng là công thức, có dòng là ô nhập: bảng khai công thức, Excel không đánh dấu lỗi', () => {
    const workbook = oneSheet({
      tables: [{ ...table, box: box(2, 1, 4, 2), columns: [{ name: 'Mã' }, { name: 'Kết quả' }] }],
      blocks: [
        {
          top: 2,
          left: 1,
          rows: [
            [text('Mã'), text('Kết quả')],
            [text('a'), number(5)],
            [text('b'), formula('=1+1', 2)],
          ],
        },
      ],
    });
    expect(part(workbook, 'xl/tables/table1.xml')).toContain(
      '<tableColumn id="2" name="Kết quả"><calculatedColumnFormula>1+1</calculatedColumnFormula>',
    );
    expect(part(workbook, 'xl/worksheets/sheet1.xml')).toContain(
      '<ignoredErrors><ignoredError sqref="C4:C5" calculatedColumn="1"/></ignoredErrors>',
    );
  });

  test('ô tiêu đề luôn đúng tên cột, bảng luôn có một dòng dữ liệu', () => {
    const workbook = oneSheet({
      tables: [table],
      blocks: [{ top: 2, left: 1, rows: [[number(5)]] }],
    });
    const xml = part(workbook, 'xl/tables/table1.xml');
    expect(xml).toContain('ref="B3:C4"');
    expect(xml).toContain('<autoFilter ref="B3:C4"/>');
    expect(xml).toContain('name="Tử_x000a_số"');
    expect(xml).toContain(
      '<calculatedColumnFormula>T[[#This Row],[Mã]]&amp;"&lt;"</calculatedColumnFormula>',
    );
    expect(part(workbook, 'xl/sharedStrings.xml')).toContain('<t>Mã</t>');
    expect(part(workbook, 'xl/worksheets/sheet1.xml')).not.toContain('<v>5</v>');
  });

  test('không nút lọc thì không có vùng lọc', () => {
    const workbook = oneSheet({ tables: [{ ...table, filterButtons: false, style: null }] });
    const xml = part(workbook, 'xl/tables/table1.xml');
    expect(xml).not.toContain('autoFilter');
    expect(xml).toContain('<tableStyleInfo showFirstColumn="0"');
  });
});

describe('định dạng', () => {
  test('lớp sau đè lớp trước, phần không nói tới thì giữ', () => {
    const xml = part(
      oneSheet({
        layers: [
          { boxes: [box(0, 0, 1, 1)], style: { font: { bold: true, size: 14 }, fill: '#aabbcc' } },
          { boxes: [box(0, 0, 0, 0)], style: { font: { bold: false }, numberFormat: '0.00%' } },
        ],
      }),
      'xl/styles.xml',
    );
    expect(xml).toContain('<font><sz val="14"/>');
    expect(xml).toContain('<font><b/><sz val="14"/>');
    expect(xml).toContain('<fgColor rgb="FFAABBCC"/>');
    expect(xml).toContain('<xf numFmtId="10"');
  });

  test('đường viền bao chỉ kẻ mép ngoài của vùng', () => {
    const border = { edges: 'outline', style: 'thin', colour: '#000000' } as const;
    const xml = part(
      oneSheet({ layers: [{ boxes: [box(0, 0, 2, 2)], style: { border } }] }),
      'xl/styles.xml',
    );
    // Bốn góc, bốn cạnh và ô giữa không kẻ gì: tám kiểu viền và không viền.
    expect(xml).toContain('<borders count="9">');
  });

  test('lớp phủ cả cột hay cả dòng là kiểu của cột, của dòng', () => {
    const xml = sheetXml({
      layers: [
        { boxes: [box(0, 1, 1_048_575, 2)], style: { locked: false } },
        { boxes: [box(3, 0, 3, 16_383)], style: { font: { bold: true } } },
      ],
    });
    expect(xml).toContain('<col min="2" max="3" width="9.140625" style="2"/>');
    expect(xml).toContain('<row r="4" s="1" customFormat="1"/>');
    expect(xml).not.toContain('<c ');
  });

  test('cột ẩn, độ rộng, chiều cao dòng', () => {
    const xml = sheetXml({
      columnWidths: [10, 10, 20],
      hiddenColumns: [4],
      rowHeights: [{ from: 1, to: 2, points: 30 }],
    });
    expect(xml).toContain('<col min="1" max="2" width="10.7109375" customWidth="1"/>');
    expect(xml).toContain('<col min="5" max="5" width="9.140625" hidden="1"/>');
    expect(xml).toContain(
      '<row r="2" ht="30" customHeight="1"/><row r="3" ht="30" customHeight="1"/>',
    );
  });

  test('bảo vệ trang vẫn cho nới cột, sắp xếp và lọc', () => {
    expect(sheetXml({ isProtected: true })).toContain(
      '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>',
    );
  });
});

describe('quy tắc', () => {
  const alert = { style: 'stop', title: 'T'.repeat(40), message: 'M'.repeat(300) } as const;

  test('lời báo dài quá mức của Excel được cắt', () => {
    const xml = sheetXml({
      validations: [
        {
          boxes: [box(0, 0, 1, 0), box(0, 2, 1, 2)],
          rule: { kind: 'list', source: '=DM' },
          alert,
          prompt: { title: 'Chọn', message: 'a\nb' },
        },
      ],
    });
    expect(xml).toContain(`errorTitle="${'T'.repeat(31)}…"`);
    expect(xml).toContain(`error="${'M'.repeat(254)}…"`);
    expect(xml).toContain('prompt="a&#10;b" sqref="A1:A2 C1:C2"><formula1>DM</formula1>');
  });

  test('tham chiếu tới bảng trong quy tắc bị từ chối: Excel sẽ phải sửa tệp', () => {
    const boxes = [box(0, 0, 0, 0)];
    const rule = { boxes, formula: '=A1>MAX(T[Số])', style: { bold: true } };
    expect(() => writeXlsx(oneSheet({ conditionalFormats: [rule] }))).toThrow('T[Số]');
    const validation = { boxes, rule: { kind: 'list', source: '=T[Số]' } as const, alert };
    expect(() => writeXlsx(oneSheet({ validations: [validation] }))).toThrow('T[Số]');
    const quoted = { ...rule, formula: '=A1="[x]"' };
    expect(() => writeXlsx(oneSheet({ conditionalFormats: [quoted] }))).not.toThrow();
  });

  test('đầu trang, chân trang quá dài bị từ chối', () => {
    const print = { ...BLANK_SHEET.print, footer: 'a'.repeat(256) };
    expect(() => writeXlsx(oneSheet({ print }))).toThrow(RangeError);
  });

  test('thứ tự ưu tiên theo thứ tự khai báo', () => {
    const rule = { boxes: [box(0, 0, 0, 0)], formula: '=A1>0', style: { bold: true } };
    const xml = sheetXml({ conditionalFormats: [{ ...rule, stopIfTrue: true }, rule] });
    expect(xml).toContain('dxfId="0" priority="1" stopIfTrue="1"><formula>A1&gt;0</formula>');
    expect(xml).toContain('dxfId="0" priority="2">');
  });

  test('vùng không theo thứ tự thì mỗi vùng một quy tắc, công thức dời theo', () => {
    const boxes = [box(4, 2, 5, 2), box(0, 0, 1, 0)];
    const style = { fill: '#FF0000' } as const;
    const xml = sheetXml({ conditionalFormats: [{ boxes, formula: '=$A5=C$1', style }] });
    expect(xml).toContain(
      'sqref="C5:C6"><cfRule type="expression" dxfId="0" priority="1"><formula>$A5=C$1<',
    );
    expect(xml).toContain(
      'sqref="A1:A2"><cfRule type="expression" dxfId="0" priority="2"><formula>$A1=A$1<',
    );
    const fixed = sheetXml({ conditionalFormats: [{ boxes, formula: '=$A$5=1', style }] });
    expect(fixed).toContain('sqref="C5:C6 A1:A2"');
  });
});

test.each([
  [
    { rows: 1, columns: 2 },
    'C2',
    'xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight"',
  ],
  [{ rows: 1, columns: 0 }, 'A5', 'ySplit="1" topLeftCell="A2" activePane="bottomLeft"'],
  [{ rows: 0, columns: 1 }, 'B1', 'xSplit="1" topLeftCell="B1" activePane="topRight"'],
  [{ rows: 2, columns: 1 }, 'A9', 'xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomLeft"'],
])('khung cố định %j, ô chọn %s', (freeze, selection, pane) => {
  const xml = sheetXml({ freeze, selection });
  expect(xml).toContain(`<pane ${pane} state="frozen"/>`);
  expect(xml).toContain(`activeCell="${selection}" sqref="${selection}"`);
});
