import { closeAll, openExcel } from './excelBench';
import { changeOf, indicatorSheet, rowsOf, sheet, text } from './excelBlueprints';

afterEach(closeAll);

const name = 'Chỉ tiêu';

async function withRows(count: number) {
  const bench = openExcel();
  await bench.excel.applyChange(changeOf(indicatorSheet(rowsOf(count))));
  await bench.workbench.workbook.unprotectSheet(name);
  return bench;
}

describe('reading the workbook', () => {
  test('an empty workbook has nothing of ours, and one round trip tells', async () => {
    const { excel } = openExcel();
    const { reading, roundTrips } = await excel.readWorkbook(null);
    expect(reading).toEqual({
      sheets: [{ name: 'Sheet1', visibility: 'visible', isProtected: false }],
      tables: [],
      names: [],
      brokenNames: [],
      date1904: false,
    });
    expect(roundTrips).toBe(1);
  });

  test('values, formulas, blanks, errors, truth values and dates as they stand', async () => {
    const { excel, workbench } = await withRows(5);
    const { workbook } = workbench;
    await workbook.typeInto(name, 'C5', '=1/0');
    await workbook.clear(name, 'C6');
    await workbook.typeInto(name, 'C7', '15/11/2026');
    await workbook.typeInto(name, 'C8', "'=1+1");
    await workbook.typeInto(name, 'C9', '=IF(TRUE,"","x")');
    const { reading } = await excel.readWorkbook(null);
    const [table] = reading.tables;
    expect(table).toMatchObject({
      name: 'ChiTieu',
      sheet: name,
      box: { top: 3, left: 0, bottom: 8, right: 3 },
      header: ['Mã', 'Chỉ tiêu', 'Tử số', 'Gấp đôi'],
    });
    expect(table?.values.map((row) => row[2])).toEqual([
      { error: '#DIV/0!' },
      null,
      46341,
      '=1+1',
      '',
    ]);
    expect(table?.formulas.map((row) => row[2])).toEqual(['=1/0', '', '', '', '=IF(TRUE,"","x")']);
  });

  test('two round trips the first time, one when the names are known', async () => {
    const { excel, workbench } = await withRows(3);
    const first = await excel.readWorkbook(null);
    workbench.traffic.reset();
    const second = await excel.readWorkbook(first.known);
    expect([first.roundTrips, second.roundTrips, workbench.traffic.roundTrips]).toEqual([2, 1, 1]);
    expect(second.reading).toEqual(first.reading);
  });

  test('what has come since the last look is noticed', async () => {
    const { excel, workbench } = await withRows(3);
    const { known } = await excel.readWorkbook(null);
    await workbench.workbook.typeInto(name, 'A8', 'CT-99');
    await workbench.workbook.renameSheet(name, 'CT');
    const holidays = sheet({
      key: 'lists',
      name: 'Danh mục',
      blocks: [{ top: 0, left: 0, rows: [[text('Ngày nghỉ')], [text('x')]] }],
      tables: [
        {
          name: 'NgayNghi',
          box: { top: 0, left: 0, bottom: 1, right: 0 },
          columns: [{ name: 'Ngày nghỉ' }],
          style: 'TableStyleLight1',
          bandedRows: true,
          filterButtons: false,
        },
      ],
    });
    await excel.applyChange(changeOf(holidays));
    const { reading } = await excel.readWorkbook(known);
    expect(reading.tables.map((table) => [table.name, table.sheet, table.values.length])).toEqual([
      ['ChiTieu', 'CT', 4],
      ['NgayNghi', 'Danh mục', 1],
    ]);
  });

  test('what has gone since the last look is no error', async () => {
    const { excel, workbench } = await withRows(3);
    const { known } = await excel.readWorkbook(null);
    await workbench.workbook.deleteSheet(name);
    const { reading } = await excel.readWorkbook(known);
    expect([reading.tables, reading.names]).toEqual([[], []]);
    expect(reading.brokenNames).toEqual(['KH_MaKeHoach']);
  });

  test('named cells with their value and place', async () => {
    const { excel } = await withRows(3);
    const { reading } = await excel.readWorkbook(null);
    expect(reading.names).toEqual([
      {
        name: 'KH_MaKeHoach',
        sheet: name,
        box: { top: 0, left: 0, bottom: 0, right: 0 },
        value: 'Chỉ tiêu của kế hoạch',
        formula: '',
      },
    ]);
  });

  test("other people's tables and names are left alone", async () => {
    const { excel, workbench } = await withRows(3);
    await workbench.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('Sheet1');
      own.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      own.tables.add('A1:B2', true).name = 'CuaToi';
      context.workbook.names.add('RiengToi', own.getRange('A1'));
      await context.sync();
    });
    const { reading } = await excel.readWorkbook(null);
    expect(reading.tables.map((table) => table.name)).toEqual(['ChiTieu']);
    expect(reading.names.map((one) => one.name)).toEqual(['KH_MaKeHoach']);
  });

  test('a table too large for one response comes in slices, as the same table', async () => {
    const { excel } = await withRows(2_000);
    const { reading, known, roundTrips } = await excel.readWorkbook(null);
    expect(roundTrips).toBeGreaterThan(2);
    const [table] = reading.tables;
    expect(table?.values.map((row) => row[0])).toEqual(rowsOf(2_000).map((row) => row.id));
    expect(table?.values[1_999]?.[3]).toBe(1_999 * 10);
    // Once it is known how much the rows take, fewer are needed.
    const second = await excel.readWorkbook(known);
    expect(second.roundTrips).toBe(1);
    expect(second.reading).toEqual(reading);
  });
});
