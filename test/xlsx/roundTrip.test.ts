import fc from 'fast-check';

import type {
  Colour,
  Content,
  FormatLayer,
  SheetBlueprint,
  WorkbookBlueprint,
} from '../../src/workbook/blueprint';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { addDays } from '../../src/plan/civilDate';
import { seen } from './canonical';
import { openFile } from './openFile';
import { BLANK_SHEET, box, SAMPLE_WORKBOOK } from './sampleWorkbook';

function reopened(workbook: WorkbookBlueprint): WorkbookBlueprint {
  const { blueprint, missing } = openFile(writeXlsx(workbook));
  expect(missing).toEqual([]);
  return blueprint;
}

test('một sổ dùng mọi thứ được mở lại y như lúc ghi', () => {
  expect(seen(reopened(SAMPLE_WORKBOOK))).toEqual(seen(SAMPLE_WORKBOOK));
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('=1+1', "'abc", '_x000D_', '  ', 'a\r\nb\tc', '\u0001', '__proto__', '-5', '@x'),
  fc.constantFrom('Rà soát, đánh giá thủ tục hành chính', 'Ủy ban nhân dân xã', ']]>&amp;<t>'),
);
const anyNumber = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => (Object.is(value, -0) ? 0 : value));
const anyDate = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1990-01-01', days));
const anyContent: fc.Arbitrary<Content> = fc.oneof(
  anyText.map((text): Content => ({ kind: 'text', text })),
  anyNumber.map((value): Content => ({ kind: 'number', value })),
  fc.boolean().map((value): Content => ({ kind: 'boolean', value })),
  anyDate.map((date): Content => ({ kind: 'date', date })),
  fc.record({
    kind: fc.constant('formula' as const),
    formula: fc.constantFrom('=A1&"<a & b>"', "=IFNA('Tờ ''1'''!$A$1,0)", '=SUM(A1:B2)'),
    cached: fc.oneof(anyText, anyNumber, fc.boolean(), fc.constantFrom('#N/A', null)),
  }),
  fc.constant<Content>({ kind: 'link', text: 'Xem', sheet: 'Tờ 1', cell: 'B2' }),
  fc.constant<Content>({ kind: 'empty' }),
);

const HEIGHT = 6;
const WIDTH = 5;
const anyBox = fc
  .tuple(fc.nat(HEIGHT - 1), fc.nat(WIDTH - 1), fc.nat(2), fc.nat(2))
  .map(([top, left, down, right]) => box(top, left, top + down, left + right));
const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value): Colour => `#${value.toString(16).padStart(6, '0').toUpperCase()}`);

function some<T extends object>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) {
  return fc.record(shape, { requiredKeys: [] });
}

const anyLayer: fc.Arbitrary<FormatLayer> = fc.record({
  boxes: fc.array(anyBox, { minLength: 1, maxLength: 3 }),
  style: some({
    font: some({
      name: fc.constantFrom('Times New Roman', 'Arial'),
      size: fc.integer({ min: 12, max: 30 }),
      bold: fc.boolean(),
      italic: fc.boolean(),
      underline: fc.boolean(),
      colour: anyColour.filter((colour) => colour !== '#000000'),
    }),
    fill: anyColour,
    horizontal: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
    vertical: fc.constantFrom('top' as const, 'center' as const, 'bottom' as const),
    wrap: fc.boolean(),
    indent: fc.nat(3),
    locked: fc.boolean(),
  }) as fc.Arbitrary<FormatLayer['style']>,
});
/* Borders that lie over one another need not come apart again; side by side they must. */
const anyBorder: fc.Arbitrary<FormatLayer> = fc.record({
  boxes: fc.constantFrom([box(0, 0, 2, 2)], [box(0, 3, 4, 4), box(3, 0, 3, 1)]),
  style: fc.record({
    border: fc.record({
      edges: fc.constantFrom('all' as const, 'outline' as const, 'top' as const, 'bottom' as const),
      style: fc.constantFrom('thin' as const, 'medium' as const, 'hair' as const),
      colour: anyColour,
    }),
  }),
});

const millimetres = fc.integer({ min: 5, max: 60 });
const anySheet: fc.Arbitrary<SheetBlueprint> = fc
  .record({
    rows: fc.array(fc.array(anyContent, { minLength: WIDTH, maxLength: WIDTH }), {
      maxLength: HEIGHT,
    }),
    layers: fc.array(anyLayer, { maxLength: 4 }),
    borders: fc.array(anyBorder, { maxLength: 1 }),
    tabColour: anyColour,
    columnWidths: fc.array(fc.integer({ min: 1, max: 80 }), { maxLength: 6 }),
    rowHeights: fc.array(fc.integer({ min: 5, max: 90 }), { maxLength: 4 }),
    freeze: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
    gridlines: fc.boolean(),
    isProtected: fc.boolean(),
    orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
    margins: fc.record({
      top: millimetres,
      bottom: millimetres,
      left: millimetres,
      right: millimetres,
    }),
    footer: anyText.filter((text) => text !== '' && /^[^\p{C}]*$/u.test(text)),
    selection: fc.constantFrom('A1', 'C4', 'B1:C2', 'E9'),
  })
  .map(({ rows, layers, borders, rowHeights, orientation, margins, footer, ...rest }) => ({
    ...BLANK_SHEET,
    ...rest,
    rowHeights: rowHeights.map((points, row) => ({ from: row, to: row, points })),
    blocks: rows.length === 0 ? [] : [{ top: 1, left: 1, rows }],
    layers: [...layers, ...borders],
    print: { ...BLANK_SHEET.print, orientation, margins, footer },
  }));

const anyWorkbook: fc.Arbitrary<WorkbookBlueprint> = fc
  .array(anySheet, { minLength: 1, maxLength: 3 })
  .map((sheets) => ({
    sheets: sheets.map((sheet, index) => ({
      ...sheet,
      key: `figures:${String(index)}` as const,
      name: `Tờ '${String(index + 1)}`,
    })),
    names: [{ name: 'KH_Nam', sheet: 'figures:0', box: box(1, 1, 1, 1) }],
    activeSheet: `figures:${String(sheets.length - 1)}`,
  }));

test('mọi sổ ghi ra đều mở lại được, không mất gì', () => {
  fc.assert(
    fc.property(anyWorkbook, (workbook) => {
      expect(seen(reopened(workbook))).toEqual(seen(workbook));
    }),
    { numRuns: 150, seed: 2026 },
  );
});

test('mọi ô được đặt tên đều đọc lại đúng giá trị', () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      const workbook: WorkbookBlueprint = {
        sheets: [{ ...BLANK_SHEET, blocks: [{ top: 4, left: 2, rows: [[content]] }] }],
        names: [{ name: 'O', sheet: 'plan', box: box(4, 2, 4, 2) }],
        activeSheet: 'plan',
      };
      const outcome = readXlsx(writeXlsx(workbook));
      const value = outcome.ok ? outcome.reading.names[0]?.value : outcome.error;
      if (content.kind === 'text') expect(value).toBe(content.text);
      if (content.kind === 'number' || content.kind === 'boolean')
        expect(value).toBe(content.value);
      if (content.kind === 'empty') expect(value).toBeNull();
      if (content.kind === 'formula') {
        const error = content.cached === '#N/A' ? { error: '#N/A' } : content.cached;
        expect(value).toEqual(error);
      }
    }),
    { numRuns: 300, seed: 2026 },
  );
});

test('cùng một sổ luôn cho cùng một tệp', () => {
  expect(writeXlsx(SAMPLE_WORKBOOK)).toEqual(writeXlsx(SAMPLE_WORKBOOK));
});
