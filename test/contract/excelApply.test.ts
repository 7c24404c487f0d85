import { toExcelSerial } from '../../src/plan/civilDate';
import type { Content, SheetBlueprint } from '../../src/workbook/blueprint';
import { closeAll, openExcel, problemIn } from './excelBench';
import {
  changeOf,
  doubled,
  empty,
  formula,
  indicatorSheet,
  number,
  rowsOf,
  sheet,
  text,
} from './excelBlueprints';
import { paintedCells, standingCells } from './excelLooks';

afterEach(closeAll);

async function laidOut(one: SheetBlueprint) {
  const bench = openExcel();
  const applied = await bench.excel.applyChange(changeOf(one));
  return { ...bench, applied, standing: await bench.sheet(one.name) };
}

describe('a blueprint stands in Excel as it was described', () => {
  const blueprint = indicatorSheet(rowsOf(4));

  test('contents: words, numbers and formulas with their results', async () => {
    const { workbench } = await laidOut(blueprint);
    expect(workbench.workbook.readValue('Chỉ tiêu', 'A1')).toBe('Chỉ tiêu của kế hoạch');
    expect(workbench.workbook.readValue('Chỉ tiêu', 'A5')).toBe('CT-01');
    expect(workbench.workbook.readValue('Chỉ tiêu', 'C8')).toBe(15);
    expect(workbench.workbook.readFormula('Chỉ tiêu', 'D8')).toBe(doubled);
    expect(workbench.workbook.readValue('Chỉ tiêu', 'D8')).toBe(30);
  });

  test('every cell looks as the layers paint it', async () => {
    const { snapshot, standing } = await laidOut(blueprint);
    expect(standingCells(await snapshot(), standing)).toEqual(paintedCells(blueprint));
  });

  test('widths, heights, merges and frozen panes', async () => {
    const { standing } = await laidOut(blueprint);
    // (characters × 7 + 5) pixels of 0.75 points.
    expect(standing.columns.map((column) => column.size)).toEqual([45.75, 213.75, 66.75, 66.75]);
    expect(standing.rows.map(({ index, size }) => [index, size])).toEqual([
      [0, 24],
      [4, 30],
      [5, 30],
      [6, 30],
      [7, 30],
    ]);
    expect(standing.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
    expect(standing.frozen).toEqual({ rows: 4, columns: 2 });
    expect([standing.tabColor, standing.showGridlines]).toEqual(['#1F4E79', false]);
  });

  test('the table with its name, its columns and its look', async () => {
    const { standing } = await laidOut(blueprint);
    expect(standing.tables).toHaveLength(1);
    expect(standing.tables[0]).toMatchObject({
      name: 'ChiTieu',
      area: { top: 3, left: 0, bottom: 7, right: 3 },
      columns: ['Mã', 'Chỉ tiêu', 'Tử số', 'Gấp đôi'],
      look: { style: 'TableStyleLight1', showBandedRows: false, showFilterButton: true },
    });
  });

  test('rules in their order, the first with the highest priority', async () => {
    const { standing } = await laidOut(blueprint);
    expect(standing.conditionalFormats).toEqual([
      {
        areas: [{ top: 4, left: 0, bottom: 7, right: 3 }],
        rule: { kind: 'custom', formula: '=$C5>10' },
        look: { fillColor: '#DDF2E1', fontColor: '#13512A', bold: true },
        stopIfTrue: true,
      },
      {
        areas: [
          { top: 4, left: 0, bottom: 7, right: 0 },
          { top: 4, left: 3, bottom: 7, right: 3 },
        ],
        rule: { kind: 'custom', formula: '=$C5=""' },
        look: { italic: true },
        stopIfTrue: false,
      },
    ]);
  });

  test('validation with its words', async () => {
    const { standing } = await laidOut(blueprint);
    expect(standing.validations).toEqual([
      expect.objectContaining({
        areas: [{ top: 4, left: 2, bottom: 7, right: 2 }],
        criterion: { kind: 'decimal', operator: 'GreaterThanOrEqual', formula1: 0 },
        alert: {
          show: true,
          style: 'Stop',
          title: 'Tử số',
          message: 'Hãy nhập một số không âm.',
        },
        prompt: { show: true, title: 'Tử số', message: 'Số việc đã làm được trong kỳ.' },
      }),
    ]);
  });

  test('print set-up: A4 across, one page wide, header row on every page', async () => {
    const { standing } = await laidOut(blueprint);
    const { page } = standing;
    expect(page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      titleRows: [3, 3],
      printArea: [{ top: 0, left: 0, bottom: 7, right: 3 }],
      centerHorizontally: true,
    });
    expect(page.headerFooter.centerFooter).toBe('Trang &P/&N');
    // 15 mm and 10 mm in points.
    expect(page.margins.top).toBeCloseTo(42.52, 1);
    expect(page.margins.left).toBeCloseTo(28.35, 1);
  });

  test('protected without password; officers may sort, filter and set widths', async () => {
    const { standing, workbench } = await laidOut(blueprint);
    expect(standing.protection?.password).toBeUndefined();
    expect(standing.protection?.options).toMatchObject({
      allowSort: true,
      allowAutoFilter: true,
      allowFormatColumns: true,
      allowFormatRows: true,
      allowDeleteRows: false,
    });
    await expect(workbench.workbook.typeInto('Chỉ tiêu', 'C5', '7')).resolves.toBeUndefined();
    await expect(workbench.workbook.typeInto('Chỉ tiêu', 'A5', 'x')).rejects.toThrow();
  });

  test('names point to their cells, and nothing of the act is left behind', async () => {
    const { snapshot } = await laidOut(blueprint);
    const visible = (await snapshot()).names.filter((name) => name.visible);
    expect(visible).toEqual([
      expect.objectContaining({ name: 'KH_MaKeHoach', formula: "='Chỉ tiêu'!$A$1" }),
    ]);
  });

  test('two round trips: one to look, one to write', async () => {
    const { applied, workbench } = await laidOut(blueprint);
    expect(applied).toEqual({ roundTrips: 2, cellsWritten: 21, undo: 'off' });
    expect(workbench.traffic.roundTrips).toBe(2);
  });

  test('laying it out twice gives the same workbook as once', async () => {
    const { excel, snapshot } = await laidOut(blueprint);
    const once = await snapshot();
    await excel.applyChange(changeOf(blueprint, { currentName: 'Chỉ tiêu' }));
    expect(await snapshot()).toEqual(once);
    await excel.applyChange(changeOf(blueprint));
    expect(await snapshot()).toEqual(once);
  });
});

describe('whatever text says, it stays text', () => {
  const hostile = [
    '=HYPERLINK("http://x","y")',
    '=1+1',
    '+84 255 3822',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\n=1',
    "'quoted",
    "''",
    '85%',
    '1.234,5',
    '15/11/2026',
    '2026-11-15',
    '1/2',
    '007',
    '1e5',
    'TRUE',
    '#N/A',
    'Tháng 12',
    '  lùi vào',
    'dòng một\ndòng hai',
    '__proto__',
    '😀 “ngoặc”',
  ];

  test.each(['General', '@'])('in cells of the format %s', async (numberFormat) => {
    const one = sheet({
      key: 'findings',
      name: 'Văn bản',
      blocks: [{ top: 0, left: 0, rows: hostile.map((value) => [text(value)]) }],
      layers: [
        { boxes: [{ top: 0, left: 0, bottom: hostile.length, right: 0 }], style: { numberFormat } },
      ],
    });
    const { excel, sheet: standing } = await laidOut(one);
    const { cells } = await standing('Văn bản');
    expect(cells.flatMap((cell) => cell.value ?? [])).toEqual(hostile);
    expect(cells.flatMap((cell) => cell.formula ?? [])).toEqual([]);
    // Written again over cells that already have the format.
    await excel.applyChange(changeOf(one, { currentName: 'Văn bản' }));
    const again = await standing('Văn bản');
    expect(again.cells.flatMap((cell) => cell.value ?? [])).toEqual(hostile);
  });

  test('a text of 32,767 characters is written, one more is refused before anything is', async () => {
    const bench = openExcel();
    const before = await bench.snapshot();
    const long = (length: number) =>
      changeOf(
        sheet({
          key: 'findings',
          name: 'Dài',
          blocks: [{ top: 4, left: 1, rows: [[text('a'.repeat(length))]] }],
        }),
      );
    expect(await problemIn(bench.excel.applyChange(long(32_768)))).toEqual({
      code: 'textTooLong',
      sheet: 'Dài',
      cell: 'B5',
    });
    expect(await bench.snapshot()).toEqual(before);
    expect(bench.workbench.traffic.roundTrips).toBe(0);
    await bench.excel.applyChange(long(32_767));
    expect(String(bench.workbench.workbook.readValue('Dài', 'B5'))).toHaveLength(32_767);
  });
});

describe('other contents', () => {
  const contents: readonly Content[] = [
    { kind: 'boolean', value: true },
    { kind: 'date', date: '2026-03-14' },
    number(-0.125),
    formula('=1/0'),
    empty,
    { kind: 'link', text: 'Ô C5', sheet: 'Đích', cell: 'C5' },
  ];
  const one = sheet({
    key: 'findings',
    name: 'Nguồn',
    blocks: [{ top: 0, left: 0, rows: [contents] }],
  });

  test('truth values, dates as real dates, errors and links', async () => {
    const { workbench, standing, snapshot } = await laidOut(one);
    const read = (cell: string) => workbench.workbook.readValue('Nguồn', cell);
    expect([read('A1'), read('B1'), read('C1'), read('D1')]).toEqual([
      true,
      toExcelSerial('2026-03-14'),
      -0.125,
      '#DIV/0!',
    ]);
    expect(workbench.workbook.readText('Nguồn', 'B1')).toBe('14/03/2026');
    const link = standing.cells.find((cell) => cell.column === 5);
    expect([link?.value, link?.link]).toEqual([
      'Ô C5',
      expect.objectContaining({ documentReference: "'Đích'!C5" }),
    ]);
    expect((await snapshot()).sheets).toHaveLength(2);
  });

  test('one formula down a column is sent once, and stands in every row', async () => {
    const rows = Array.from({ length: 200 }, (_, index) => [number(index), formula('=KH_So*2')]);
    const many = sheet({ key: 'plan', name: 'Nhiều', blocks: [{ top: 0, left: 0, rows }] });
    const { excel, workbench } = openExcel();
    await excel.applyChange({
      ...changeOf(many),
      names: [{ name: 'KH_So', sheet: 'plan', box: { top: 9, left: 0, bottom: 9, right: 0 } }],
    });
    await workbench.engine.calculate();
    expect(workbench.workbook.readValue('Nhiều', 'B1')).toBe(18);
    expect(workbench.workbook.readFormula('Nhiều', 'B200')).toBe('=KH_So*2');
    // 200 formulas of 10 characters alone would be 2,000 bytes more.
    expect(workbench.traffic.bytesSent).toBeLessThan(9_000);
  });

  test('a formula with relative references is not spread, since Excel would move them', async () => {
    const rows = Array.from({ length: 5 }, () => [number(3), formula('=$A$1+A2')]);
    const many = sheet({ key: 'plan', name: 'Nhiều', blocks: [{ top: 0, left: 0, rows }] });
    const { workbench } = await laidOut(many);
    expect(workbench.workbook.readFormula('Nhiều', 'B5')).toBe('=$A$1+A2');
  });
});

describe('what stands in the way is told before anything is written', () => {
  test('a sheet of the user with the name of ours', async () => {
    const { excel, workbench, snapshot } = openExcel();
    await workbench.workbook.addSheet('Chỉ tiêu');
    await workbench.workbook.typeInto('Chỉ tiêu', 'B2', 'của tôi');
    const before = await snapshot();
    const problem = await problemIn(excel.applyChange(changeOf(indicatorSheet(rowsOf(2)))));
    expect(problem).toEqual({ code: 'sheetNameTaken', sheet: 'Chỉ tiêu' });
    expect(await snapshot()).toEqual(before);
  });
});

describe('single cells', () => {
  test('one cell of a protected sheet is written in its place, and the sheet is protected as before', async () => {
    const { excel, sheet: standing, workbench } = await laidOut(indicatorSheet(rowsOf(2)));
    await workbench.workbook.unprotectSheet('Chỉ tiêu');
    await workbench.workbook.protectSheet('Chỉ tiêu', { allowInsertRows: true });
    const before = (await standing('Chỉ tiêu')).protection;
    await excel.applyChange({
      act: 'Đổi kỳ',
      sheets: [],
      names: [],
      cells: [{ sheet: 'Chỉ tiêu', cell: 'A1', content: text('=Quý I') }],
      activate: { sheet: 'Chỉ tiêu', cell: 'B6' },
    });
    expect(workbench.workbook.readValue('Chỉ tiêu', 'A1')).toBe('=Quý I');
    expect((await standing('Chỉ tiêu')).protection).toEqual(before);
    expect(workbench.workbook.activeSheet()).toBe('Chỉ tiêu');
  });
});
