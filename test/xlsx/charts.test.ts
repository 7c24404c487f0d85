/**
 * Charts in files: parts that hold together, the values of the cells in them, an alternative text; put into a
 * workbook again they take the place of the old ones and leave what a person drew.
 */
import { strFromU8, unzipSync, zipSync, strToU8 } from 'fflate';
import type { ChartBlueprint, SheetBlueprint } from '../../src/workbook/blueprint';
import { patchXlsx, writeXlsx } from '../../src/xlsx';
import { openFile } from './openFile';
import { BLANK_SHEET, number, SAMPLE_WORKBOOK, text } from './sampleWorkbook';

const chart: ChartBlueprint = {
  name: 'KH_BieuDo_1',
  kind: 'stackedBars',
  title: 'Nhiệm vụ & “kết quả”',
  altText: 'Hình 1 chia 8 nhiệm vụ theo <tiến độ>.',
  place: { top: 5, left: 0, bottom: 9, right: 3 },
  data: { top: 0, left: 0, bottom: 2, right: 2 },
  series: [
    { fill: '#1F5F8B', outline: '#303030', numberFormat: '0;;', labelColour: '#FFFFFF' },
    { fill: '#FFFFFF', outline: '#303030', numberFormat: '0;;', labelColour: '#000000' },
  ],
  maximum: 5,
};

function sheetWith(charts: readonly ChartBlueprint[]): SheetBlueprint {
  return {
    ...BLANK_SHEET,
    key: 'charts:2026-Q1',
    name: "Biểu đồ 'Q1' 2026",
    blocks: [
      {
        top: 0,
        left: 0,
        rows: [
          [text('Lĩnh vực'), text('Xong'), text('Chưa')],
          [text('Thể chế'), number(3), number(1)],
          [text('Thủ tục'), { kind: 'formula', formula: '=2+3', cached: 5 }, number(0)],
        ],
      },
    ],
    charts,
  };
}

const book = (charts: readonly ChartBlueprint[]) =>
  writeXlsx({ ...SAMPLE_WORKBOOK, sheets: [...SAMPLE_WORKBOOK.sheets, sheetWith(charts)] });

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)] as const),
  );
}

function patched(bytes: Uint8Array, charts: readonly ChartBlueprint[], currentName: string | null) {
  const outcome = patchXlsx(bytes, {
    sheets: [{ sheet: sheetWith(charts), currentName }],
    names: [],
  });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.bytes;
}

const sheetName = "Biểu đồ 'Q1' 2026";

test('biểu đồ đọc lại được đúng như đã tả, chữ và số của ô nằm sẵn trong phần của nó', () => {
  const bytes = book([chart]);
  const { blueprint, missing } = openFile(bytes);
  expect(missing).toEqual([]);
  expect(blueprint.sheets.at(-1)?.charts).toEqual([chart]);
  const xml = partsOf(bytes).get('xl/charts/chart1.xml') ?? '';
  expect(xml).toContain("<c:f>'Biểu đồ ''Q1'' 2026'!$A$2:$A$3</c:f>");
  expect(xml).toContain('<c:pt idx="1"><c:v>Thủ tục</c:v></c:pt>');
  // The result of a formula, for programs that draw before they calculate.
  expect(xml).toContain('<c:pt idx="1"><c:v>5</c:v></c:pt>');
});

test('mọi phần được khai báo và có người dẫn tới', () => {
  const parts = partsOf(book([chart, { ...chart, name: 'KH_BieuDo_2' }]));
  const types = parts.get('[Content_Types].xml') ?? '';
  for (const path of ['xl/charts/chart1.xml', 'xl/charts/chart2.xml']) {
    expect(parts.has(path)).toBe(true);
    expect(types).toContain(`/${path}`);
  }
  const drawing = [...parts.keys()].find((path) => path.startsWith('xl/drawings/drawing')) ?? '';
  expect(parts.get(drawing)).toContain('descr="Hình 1 chia 8 nhiệm vụ theo &lt;tiến độ&gt;."');
  const sheet = [...parts].find(([, xml]) => xml.includes('<drawing '));
  expect(sheet?.[0]).toMatch(/^xl\/worksheets\/sheet\d+\.xml$/);
});

test('đặt vào sổ có sẵn, đặt lại lần nữa: cùng từng byte, không thừa phần nào', () => {
  const once = patched(writeXlsx(SAMPLE_WORKBOOK), [chart], null);
  const twice = patched(once, [chart], sheetName);
  expect(twice).toEqual(once);
  expect(openFile(twice).blueprint.sheets.at(-1)?.charts).toEqual([chart]);
});

test('lần sau ít biểu đồ hơn thì phần cũ đi hết', () => {
  const more = patched(book([]), [chart, { ...chart, name: 'KH_BieuDo_2' }], sheetName);
  const fewer = patched(more, [chart], sheetName);
  expect([...partsOf(fewer).keys()].filter((path) => path.includes('charts/'))).toEqual([
    'xl/charts/chart1.xml',
  ]);
  const none = partsOf(patched(fewer, [], sheetName));
  expect([...none.keys()].filter((path) => /charts\/|drawings\//.test(path))).toEqual([]);
  expect([...none.values()].filter((xml) => xml.includes('<drawing '))).toEqual([]);
});

test('hình cán bộ tự vẽ trên trang vẫn còn, cùng chỗ dẫn tới nó', () => {
  const files = unzipSync(book([chart]));
  const drawing = Object.keys(files).find((path) => path.startsWith('xl/drawings/drawing')) ?? '';
  const own = strFromU8(files[drawing] ?? new Uint8Array()).replace(
    /<xdr:twoCellAnchor.*<\/xdr:twoCellAnchor>/,
    (anchor) =>
      [anchor, anchor.replace('KH_BieuDo_1', 'Của phòng').replace('id="2"', 'id="7"')].join(''),
  );
  const bytes = zipSync({ ...files, [drawing]: strToU8(own) });
  const after = partsOf(patched(bytes, [{ ...chart, title: 'Mới' }], sheetName));
  const anchors = after.get(drawing) ?? '';
  expect(anchors).toContain('name="Của phòng"');
  expect(anchors.match(/KH_BieuDo_1/g)).toHaveLength(1);
  // One more than any that stands there.
  expect(anchors).toContain('id="8"');
});

test('biểu đồ không khớp dữ liệu của nó là lỗi của chương trình', () => {
  const bad = { ...chart, series: chart.series.slice(1) };
  expect(() => book([bad])).toThrow(RangeError);
  expect(() => book([chart, chart])).toThrow(RangeError);
});

test('biểu đồ kiểu khác thì bản thử nói là không mở được, trang vẫn mở', () => {
  const files = unzipSync(book([chart]));
  const path = 'xl/charts/chart1.xml';
  const columns = strFromU8(files[path] ?? new Uint8Array()).replace(
    '<c:barDir val="bar"/>',
    '<c:barDir val="col"/>',
  );
  const { blueprint, missing } = openFile(zipSync({ ...files, [path]: strToU8(columns) }));
  expect(missing).toEqual([{ what: 'drawing', sheet: sheetName }]);
  expect(blueprint.sheets.at(-1)?.charts).toBeUndefined();
});
