import type { SheetBlueprint } from '../../src/workbook/blueprint';
import { patchXlsx, readXlsx, writeXlsx, type PatchChange } from '../../src/xlsx';
import { Archive } from '../../src/archive/zip/archive';
import { writeZip } from '../../src/archive/zip/writeZip';
import { seen } from './canonical';
import { openFile } from './openFile';
import {
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
import { BLANK_SHEET, box, formula, number, SAMPLE_WORKBOOK, text } from './sampleWorkbook';

const SUMMARY: SheetBlueprint = {
  ...BLANK_SHEET,
  key: 'summary:Q1',
  name: 'Tổng hợp Q1-2026',
  blocks: [{ top: 0, left: 0, rows: [[text('Mã')], [text('=CT1')], [number(3)]] }],
  layers: [
    { boxes: [box(0, 0, 0, 0)], style: { font: { bold: true }, fill: '#DDEBF7' } },
    { boxes: [box(2, 0, 2, 0)], style: { numberFormat: '0.000' } },
  ],
  conditionalFormats: [{ boxes: [box(1, 0, 2, 0)], formula: '=A2=3', style: { fill: '#FFC7CE' } }],
  tables: [
    {
      name: 'TongHop',
      box: box(0, 0, 2, 0),
      columns: [{ name: 'Mã' }],
      style: null,
      bandedRows: false,
      filterButtons: false,
    },
  ],
  print: { ...BLANK_SHEET.print, titleRows: { from: 0, to: 0 } },
};

const ADD_SUMMARY: PatchChange = {
  sheets: [{ sheet: SUMMARY, currentName: null }],
  names: [{ name: 'TH_Ma', sheet: 'summary:Q1', box: box(1, 0, 1, 0) }],
};

function patched(bytes: Uint8Array, change: PatchChange): Uint8Array {
  const outcome = patchXlsx(bytes, change);
  if (!outcome.ok) throw new Error(`${outcome.error.code} ${outcome.error.detail ?? ''}`);
  return outcome.bytes;
}

function refused(bytes: Uint8Array, change: Partial<PatchChange>) {
  const outcome = patchXlsx(bytes, { sheets: [], names: [], ...change });
  return outcome.ok ? null : outcome.error;
}

function xml(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(new Archive(bytes).read(path));
}

function opened(bytes: Uint8Array) {
  return openFile(bytes).blueprint;
}

/** An officer's own workbook: a drawing, a comment, a macro, a calculation chain, odd attributes. */
const OFFICERS: Parts = {
  ...parts(
    worksheet('<row r="1" spans="1:2"><c r="A1" s="1"><f>1+1</f><v>2</v></c></row>', {
      before: '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>',
      after: '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>',
    }),
    {
      names:
        '<definedNames><definedName name="O">Q1!$A$1</definedName></definedNames><calcPr calcId="9"/>',
    },
  ),
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'styles', 'styles.xml'],
    ['rId3', 'calcChain', 'calcChain.xml'],
    ['rId4', 'vbaProject', 'vbaProject.bin'],
  ),
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="13"/><name val="Times New Roman"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="2"><xf/><xf fontId="0"/></cellXfs><tableStyles count="0"/></styleSheet>',
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['rId1', 'table', '../tables/table1.xml'],
    ['rId2', 'drawing', '../drawings/drawing1.xml'],
    ['rId3', 'vmlDrawing', '../drawings/vml1.vml'],
    ['rId4', 'comments', '../comments1.xml'],
  ),
  'xl/tables/table1.xml': table('CuaToi', 'A1:A2', ['A']),
  'xl/drawings/drawing1.xml': '<drawing/>',
  'xl/drawings/vml1.vml': '<xml/>',
  'xl/comments1.xml': '<comments/>',
  'xl/calcChain.xml': '<calcChain/>',
  'xl/vbaProject.bin': new Uint8Array([1, 2, 3, 4]),
};

describe('thêm một trang tổng hợp', () => {
  test('không đổi một byte nào của các phần khác', () => {
    const before = zip(OFFICERS);
    const after = patched(before, ADD_SUMMARY);
    const [old, fresh] = [new Archive(before), new Archive(after)];
    const touched = new Set([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/calcChain.xml',
    ]);
    for (const name of old.names()) {
      if (!touched.has(name)) expect(fresh.packed(name)).toEqual(old.packed(name));
    }
    expect(fresh.has('xl/calcChain.xml')).toBe(false);
    expect(xml(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('trang ấy đọc lại đủ nội dung, định dạng, quy tắc, tên', () => {
    const blueprint = opened(patched(writeXlsx(SAMPLE_WORKBOOK), ADD_SUMMARY));
    const whole = seen(blueprint);
    const alone = seen({ sheets: [SUMMARY], names: [], activeSheet: 'summary:Q1' });
    expect(whole.sheets.slice(0, 3)).toEqual(seen(SAMPLE_WORKBOOK).sheets);
    expect(whole.sheets[3]).toEqual(alone.sheets[0]);
    expect(whole.active).toBe("Nhiệm vụ '26");
    expect(whole.names[3]).toEqual({ name: 'TH_Ma', sheet: SUMMARY.name, box: box(1, 0, 1, 0) });
  });

  test('trang mới đứng sau trang đứng trước nó; vùng in và thẻ đang chọn theo trang của mình', () => {
    const before = seen(SAMPLE_WORKBOOK);
    const [first] = SAMPLE_WORKBOOK.sheets;
    if (!first) throw new Error('No sheet.');
    const after = seen(
      opened(
        patched(writeXlsx(SAMPLE_WORKBOOK), {
          sheets: [
            { sheet: first, currentName: first.name },
            { sheet: SUMMARY, currentName: null },
          ],
          names: [],
        }),
      ),
    );
    expect(after.sheets.map(({ name }) => name)).toEqual([
      first.name,
      SUMMARY.name,
      ...before.sheets.slice(1).map(({ name }) => name),
    ]);
    expect(after.sheets.filter(({ name }) => name !== SUMMARY.name)).toEqual(before.sheets);
    expect(after.active).toBe(before.active);
  });

  test('số hiệu bảng, trang, quan hệ không trùng với cái đã có', () => {
    const after = patched(zip(OFFICERS), ADD_SUMMARY);
    expect(xml(after, 'xl/workbook.xml')).toMatch(
      /<sheet name="Tổng hợp Q1-2026" sheetId="2" xmlns:r="[^"]*" r:id="rId5"\/>/,
    );
    expect(xml(after, 'xl/tables/table2.xml')).toContain(' id="2" name="TongHop"');
    expect(xml(after, '[Content_Types].xml')).toContain('PartName="/xl/tables/table2.xml"');
    expect(xml(after, 'xl/workbook.xml')).toContain('<calcPr calcId="9" fullCalcOnLoad="1"/>');
  });

  test('chữ mặc định là chữ của sổ, kiểu cũ giữ số cũ', () => {
    const styles = xml(patched(zip(OFFICERS), ADD_SUMMARY), 'xl/styles.xml');
    expect(styles).toContain(
      '<font><b/><sz val="13"/><color theme="1"/><name val="Times New Roman"/>',
    );
    expect(styles).toContain('<fonts count="2">');
    expect(styles).toContain('<cellXfs count="5"><xf/><xf fontId="0"/><xf numFmtId="0" fontId="1"');
    expect(styles.indexOf('<numFmts')).toBeLessThan(styles.indexOf('<fonts'));
    expect(styles.indexOf('<dxfs')).toBeLessThan(styles.indexOf('<tableStyles'));
  });

  test('sổ không có phần kiểu thì được thêm', () => {
    const after = patched(zip(parts(worksheet(''))), ADD_SUMMARY);
    expect(opened(after).sheets[1]?.layers).not.toHaveLength(0);
  });

  test('sổ dùng tiền tố x: và sổ chặt đều nhận được trang mới', () => {
    const prefixed = {
      ...parts(worksheet('')),
      'xl/workbook.xml':
        `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheets>` +
        '<x:sheet name="Q1" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>',
    };
    const strict = Object.fromEntries(
      Object.entries(OFFICERS).map(([path, content]) => [
        path,
        typeof content === 'string'
          ? content
              .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
              .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
          : content,
      ]),
    );
    for (const content of [prefixed, strict]) {
      const outcome = readXlsx(patched(zip(content), ADD_SUMMARY));
      expect(outcome.ok && outcome.reading.tables.at(-1)?.values).toEqual([['=CT1'], [3]]);
      expect(outcome.ok && outcome.reading.names.find((one) => one.name === 'TH_Ma')?.value).toBe(
        '=CT1',
      );
    }
    const sheet = xml(patched(zip(strict), ADD_SUMMARY), 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"');
  });
});

describe('thay một trang đã có', () => {
  const again = {
    sheets: [{ sheet: SUMMARY, currentName: SUMMARY.name }],
    names: ADD_SUMMARY.names,
  };

  test('làm hai lần cho cùng một sổ như làm một lần', () => {
    const once = patched(writeXlsx(SAMPLE_WORKBOOK), ADD_SUMMARY);
    const twice = patched(once, again);
    expect(seen(opened(twice))).toEqual(seen(opened(once)));
    expect(xml(twice, 'xl/styles.xml')).toBe(xml(once, 'xl/styles.xml'));
    expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
  });

  test('trang giữ tên người dùng đặt, chỗ đứng, hình vẽ và ghi chú', () => {
    const change = { ...again, sheets: [{ sheet: SUMMARY, currentName: 'q1' }] };
    const after = patched(zip(OFFICERS), change);
    const sheet = xml(after, 'xl/worksheets/sheet1.xml');
    expect(opened(after).sheets.map((one) => one.name)).toEqual(['Q1']);
    expect(sheet).toMatch(
      /<drawing [^>]*r:id="rId2"\/><legacyDrawing [^>]*r:id="rId3"\/><tableParts/,
    );
    expect(sheet).toContain('tabSelected="1"');
    const relations = xml(after, 'xl/worksheets/_rels/sheet1.xml.rels');
    expect(relations).toContain('comments1.xml');
    expect(relations.split('tables/table1.xml')).toHaveLength(2);
    expect(xml(after, 'xl/tables/table1.xml')).toContain(`name="${SUMMARY.tables[0]?.name ?? ''}"`);
    expect(xml(after, '[Content_Types].xml').split('tables/table1.xml')).toHaveLength(2);
    expect(xml(after, 'xl/workbook.xml')).toContain(`'Q1'!$A$2`);
  });

  test('tên đã có được dẫn tới chỗ mới, tên khác giữ nguyên', () => {
    const names = [{ name: 'o', sheet: 'summary:Q1' as const, box: box(2, 0, 2, 0) }];
    const outcome = readXlsx(patched(zip(OFFICERS), { ...ADD_SUMMARY, names }));
    expect(outcome.ok && outcome.reading.names).toMatchObject([{ name: 'o', value: 3 }]);
  });

  test('vùng in cũ của trang nhường chỗ cho vùng in mới', () => {
    const tasks = SAMPLE_WORKBOOK.sheets[1] ?? BLANK_SHEET;
    const bare = { ...tasks, print: BLANK_SHEET.print };
    const after = patched(writeXlsx(SAMPLE_WORKBOOK), {
      sheets: [{ sheet: bare, currentName: tasks.name }],
      names: [],
    });
    expect(xml(after, 'xl/workbook.xml')).not.toContain('Print_Titles');
    expect(xml(after, 'xl/workbook.xml')).toContain('Print_Area');
  });
});

describe('sửa từng ô', () => {
  const ROWS =
    '<row r="2" ht="20"><c r="B2" s="1" t="s"><v>0</v></c><c r="D2"><v>4</v></c></row>' +
    '<row r="5"/><row r="7"><c r="A7"><f t="shared" ref="A7:A8" si="0">1</f></c></row>';

  function set(rows: string, ...changes: readonly (readonly [string, number])[]): string {
    const content = parts(worksheet(rows), { strings: '<si><t>a</t></si>' });
    const after = patched(zip(content), {
      sheets: [],
      names: [],
      setCells: changes.map(([cell, value]) => ({ sheet: 'q1', cell, content: number(value) })),
    });
    return /<sheetData.*<\/sheetData>/.exec(xml(after, 'xl/worksheets/sheet1.xml'))?.[0] ?? '';
  }

  test('ô có sẵn giữ định dạng, mọi thứ khác giữ từng byte', () => {
    expect(set(ROWS, ['B2', 9])).toBe(
      `<sheetData>${ROWS.replace('<c r="B2" s="1" t="s"><v>0</v></c>', '<c r="B2" s="1"><v>9</v></c>')}</sheetData>`,
    );
  });

  test('ô và dòng chưa có được chèn đúng thứ tự', () => {
    const data = set(
      ROWS,
      ['E2', 3],
      ['A1', 0],
      ['C2', 2],
      ['A2', 1],
      ['B5', 5],
      ['C6', 6],
      ['A9', 9],
    );
    expect([...data.matchAll(/<c r="([A-Z]+\d+)"/g)].map((match) => match[1])).toEqual([
      'A1',
      'A2',
      'B2',
      'C2',
      'D2',
      'E2',
      'B5',
      'C6',
      'A7',
      'A9',
    ]);
    expect(data).toContain('<row r="5"><c r="B5"><v>5</v></c></row><row r="6"><c r="C6">');
    expect(set('', ['B2', 1])).toBe(
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    );
  });

  test('trang tính rỗng viết gọn và trang có tiền tố', () => {
    const short = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
    const after = patched(zip(parts(short)), {
      sheets: [],
      names: [],
      setCells: [{ sheet: 'Q1', cell: 'A1', content: text('Q2 & Q3') }],
    });
    const outcome = readXlsx(after);
    expect(outcome.ok && outcome.reading.names[0]?.value).toBe('Q2 & Q3');
  });

  test('chữ giống công thức vào ô thì vẫn là chữ, ô giữ định dạng và được đánh dấu', () => {
    const after = patched(zip(OFFICERS), {
      sheets: [],
      names: [],
      setCells: [{ sheet: 'Q1', cell: 'A1', content: text('=1+1') }],
    });
    expect(xml(after, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1" s="2" t="inlineStr"><is><t>=1+1</t></is></c>',
    );
    expect(xml(after, 'xl/styles.xml')).toContain(
      '<cellXfs count="3"><xf/><xf fontId="0"/><xf quotePrefix="1" fontId="0"/></cellXfs>',
    );
  });

  test('công thức mà ô khác dựa vào không bị rút đi', () => {
    const content = zip(parts(worksheet(ROWS), { strings: '<si><t>a</t></si>' }));
    const setCells = [{ sheet: 'Q1', cell: 'A7', content: formula('=1') }];
    expect(refused(content, { setCells })).toEqual({ code: 'conflict', detail: 'A7' });
  });
});

test('đưa một trang lên trước thì thẻ đang chọn được thả ra', () => {
  const after = patched(zip(OFFICERS), { ...ADD_SUMMARY, activeSheet: SUMMARY.name });
  expect(xml(after, 'xl/worksheets/sheet1.xml')).toContain('tabSelected="0"');
});

describe('điều không làm được thì nói ra, không làm nửa chừng', () => {
  const bytes = zip(OFFICERS);
  test.each<[string, Partial<PatchChange>, string]>([
    [
      'tên trang đã có',
      { sheets: [{ sheet: { ...SUMMARY, name: 'Q1' }, currentName: null }] },
      'Q1',
    ],
    ['trang phải thay không có', { sheets: [{ sheet: SUMMARY, currentName: 'Q9' }] }, 'Q9'],
    [
      'ô của trang không có',
      { setCells: [{ sheet: 'Q9', cell: 'A1', content: number(1) }] },
      'Q9!A1',
    ],
    ['trang lên trước không có', { activeSheet: 'Q9' }, 'Q9'],
    [
      'tên bảng đã có',
      {
        sheets: [
          {
            sheet: {
              ...SUMMARY,
              tables: SUMMARY.tables.map((one) => ({ ...one, name: 'CUATOI' })),
            },
            currentName: null,
          },
        ],
      },
      'CUATOI',
    ],
  ])('%s', (_, change, detail) => {
    expect(refused(bytes, change)).toEqual({ code: 'conflict', detail });
  });

  test('tệp hỏng ở phần không liên quan cũng bị từ chối', () => {
    const entries = packed(OFFICERS).map((entry) =>
      entry.path === 'xl/vbaProject.bin' ? { ...entry, crc: 1 } : entry,
    );
    expect(refused(writeZip(entries), {})).toEqual({
      code: 'damaged',
      detail: 'xl/vbaProject.bin',
    });
    expect(refused(new Uint8Array(), {})?.code).toBe('notAZip');
  });
});
