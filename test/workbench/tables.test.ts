/**
 * Tables through the real Office.js.
 */
import { useFreshWorkbench } from './freshWorkbench';

const fresh = useFreshWorkbench();

const plan = [
  ['Mã', 'Nhiệm vụ', 'Tiến độ'],
  ['NV01', 'Rà soát', 'Quá hạn'],
  ['NV02', 'Soạn thảo', 'Đúng hạn'],
  ['NV03', 'Kiểm tra', 'Quá hạn'],
];

/** The table `NhiemVu` on A1:C4 of the first sheet. */
const makeTable = (): Promise<void> =>
  fresh.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C4').values = plan;
    sheet.tables.add('A1:C4', true).name = 'NhiemVu';
    await context.sync();
  });

describe('a table', () => {
  it('has the parts that Excel gives it', async () => {
    await makeTable();
    const seen = await fresh.run(async (context) => {
      const table = context.workbook.tables.getItem('nhiemvu');
      table.load('id,name,style,showBandedRows,showFilterButton,showHeaders,showTotals');
      table.columns.load('items/name,items/index,items/id');
      table.rows.load('count');
      table.worksheet.load('name');
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem('Tiến độ').getDataBodyRange(),
        table.columns.getItem('MÃ').getHeaderRowRange(),
      ].map((range) => range.load('address'));
      const none = table.columns.getItemOrNullObject('Không có');
      none.load('name');
      await context.sync();
      return {
        table: table.toJSON(),
        columns: table.columns.items.map(({ name, index, id }) => [name, index, id]),
        sheet: table.worksheet.name,
        addresses: ranges.map(({ address }) => address.replace('Sheet1!', '')),
        none: none.isNullObject,
      };
    });
    expect(seen).toMatchObject({
      table: {
        name: 'NhiemVu',
        style: 'TableStyleMedium2',
        showBandedRows: true,
        showFilterButton: true,
        showHeaders: true,
        showTotals: false,
        rows: { count: 3 },
      },
      columns: [
        ['Mã', 0, 1],
        ['Nhiệm vụ', 1, 2],
        ['Tiến độ', 2, 3],
      ],
      sheet: 'Sheet1',
      addresses: ['A1:C4', 'A1:C1', 'A2:C4', 'C2:C4', 'A1'],
      none: true,
    });
  });

  it('has headers that are text, and names for those that are missing or doubled', async () => {
    const headers = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:D1').values = [[2026, '', 'Kỳ', 'Kỳ']];
      const table = sheet.tables.add('A1:D3', true);
      const header = table.getHeaderRowRange().load('values,valueTypes');
      table.columns.load('items/name');
      await context.sync();
      return [header.values[0], header.valueTypes[0], table.columns.items.map(({ name }) => name)];
    });
    expect(headers).toEqual([
      ['2026', 'Column2', 'Kỳ', 'Kỳ2'],
      ['String', 'String', 'String', 'String'],
      ['2026', 'Column2', 'Kỳ', 'Kỳ2'],
    ]);
  });

  it('takes a new column name from its header cell, as text', async () => {
    await makeTable();
    const seen = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('C1').values = [[2027]];
      const cell = sheet.getRange('E1');
      cell.formulas = [['=COUNTA(NhiemVu[2027])']];
      const column = context.workbook.tables.getItem('NhiemVu').columns.getItemAt(2).load('name');
      cell.load('values');
      sheet.getRange('C1').load('valueTypes');
      await context.sync();
      return [column.name, cell.values[0]?.[0]];
    });
    expect(seen).toEqual(['2027', 3]);
  });

  it('is renamed within the rules for names, and formulas follow', async () => {
    await makeTable();
    const rename = (name: string) =>
      fresh.errorOf(async (context) => {
        context.workbook.tables.getItem('NhiemVu').name = name;
        await context.sync();
      });
    await fresh.run(async (context) => {
      context.workbook.names.add('DonVi', context.workbook.worksheets.getFirst().getRange('H1'));
      await context.sync();
    });
    expect([
      await rename('Nhiệm vụ'),
      await rename('A1'),
      await rename('2026'),
      await rename('DonVi'),
    ]).toEqual(['InvalidArgument', 'InvalidArgument', 'InvalidArgument', 'ItemAlreadyExists']);
    await fresh.run(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange('E1');
      cell.formulas = [['=COUNTIFS(NhiemVu[Tiến độ],"Quá hạn")']];
      await context.sync();
    });
    expect(await rename('ViecCanLam')).toBeUndefined();
    const { workbook } = fresh.bench;
    await workbook.typeInto('Sheet1', 'C3', 'Quá hạn');
    expect(workbook.readFormula('Sheet1', 'E1')).toBe('=COUNTIFS(ViecCanLam[Tiến độ],"Quá hạn")');
    expect(workbook.readValue('Sheet1', 'E1')).toBe(3);
  });

  it('does not overlap another one', async () => {
    await makeTable();
    const code = await fresh.errorOf(async (context) => {
      context.workbook.worksheets.getFirst().tables.add('C4:D6', true);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it('is resized from its header row on, and formulas count the new rows', async () => {
    await makeTable();
    const seen = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const table = context.workbook.tables.getItem('NhiemVu');
      const cell = sheet.getRange('F1');
      cell.formulas = [['=COUNTIFS(NhiemVu[Tiến độ],"Quá hạn")']];
      sheet.getRange('A5:D6').values = [
        ['NV04', 'Họp', 'Quá hạn', 1],
        ['NV05', 'Tổng kết', 'Đúng hạn', 2],
      ];
      table.resize('A1:D6');
      const range = table.getRange().load('address');
      table.columns.load('items/name');
      cell.load('values');
      await context.sync();
      return [range.address, table.columns.items.map(({ name }) => name), cell.values[0]?.[0]];
    });
    expect(seen).toEqual(['Sheet1!A1:D6', ['Mã', 'Nhiệm vụ', 'Tiến độ', 'Column4'], 3]);
    const wrong = await fresh.errorOf(async (context) => {
      context.workbook.tables.getItem('NhiemVu').resize('A2:C9');
      await context.sync();
    });
    expect(wrong).toBe('InvalidArgument');
  });

  it('grows with rows that are inserted inside it, and shrinks again', async () => {
    await makeTable();
    const { workbook } = fresh.bench;
    const address = () =>
      fresh.run(async (context) => {
        const range = context.workbook.tables.getItem('NhiemVu').getRange().load('address');
        await context.sync();
        return range.address;
      });
    await workbook.insertRows('Sheet1', 3);
    expect(await address()).toBe('Sheet1!A1:C5');
    await workbook.insertRows('Sheet1', 1, 2);
    expect(await address()).toBe('Sheet1!A3:C7');
    await workbook.deleteRows('Sheet1', 5);
    expect(await address()).toBe('Sheet1!A3:C6');
  });

  it('takes in what a person types below it', async () => {
    await makeTable();
    const { workbook } = fresh.bench;
    await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('C2:C4').formulas = [['=LEN([@Mã])'], ['=LEN([@Mã])'], ['=LEN([@Mã])']];
      sheet.getRange('B2:B4').format.fill.color = '#FFF2CC';
      sheet.getRange('B2:B4').dataValidation.rule = {
        list: { inCellDropDown: true, source: 'a,b' },
      };
      await context.sync();
    });
    await workbook.typeInto('Sheet1', 'A5', 'NV0004');
    expect(workbook.readValues('Sheet1', 'A5:C5')).toEqual([['NV0004', null, 6]]);
    expect(workbook.readStyle('Sheet1', 'B5').fillColor).toBe('#FFF2CC');
    const type = await fresh.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange('B5');
      dataValidation.load('type');
      const table = context.workbook.tables.getItem('NhiemVu').getRange().load('address');
      await context.sync();
      return [dataValidation.type, table.address];
    });
    expect(type).toEqual(['List', 'Sheet1!A1:C5']);
  });

  it('becomes plain cells, or goes with its cells', async () => {
    await makeTable();
    await fresh.run(async (context) => {
      context.workbook.tables.getItem('NhiemVu').convertToRange();
      await context.sync();
    });
    expect(fresh.bench.workbook.readValue('Sheet1', 'A2')).toBe('NV01');
    await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.tables.add('A1:C4', true).delete();
      await context.sync();
    });
    expect(fresh.bench.workbook.readValue('Sheet1', 'A2')).toBeNull();
    expect(fresh.bench.engine.tables.list()).toEqual([]);
  });

  it('shows only the rows that a filter lets through', async () => {
    await makeTable();
    const hidden = (): Promise<boolean[]> =>
      fresh.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        const rows = ['A2', 'A3', 'A4'].map((cell) => sheet.getRange(cell).load('rowHidden'));
        await context.sync();
        return rows.map((row) => row.rowHidden);
      });
    const criteria = await fresh.run(async (context) => {
      const table = context.workbook.tables.getItem('NhiemVu');
      table.columns.getItem('Tiến độ').filter.applyValuesFilter(['Quá hạn']);
      table.autoFilter.load('criteria,isDataFiltered');
      await context.sync();
      return [table.autoFilter.isDataFiltered, table.autoFilter.criteria[2]];
    });
    expect(criteria).toEqual([true, { filterOn: 'Values', values: ['Quá hạn'] }]);
    expect(await hidden()).toEqual([false, true, false]);
    await fresh.run(async (context) => {
      context.workbook.tables.getItem('NhiemVu').autoFilter.clearCriteria();
      await context.sync();
    });
    expect(await hidden()).toEqual([false, false, false]);
  });

  it('is sorted by a column', async () => {
    await makeTable();
    await fresh.run(async (context) => {
      const table = context.workbook.tables.getItem('NhiemVu');
      table.sort.apply([
        { key: 2, ascending: true },
        { key: 0, ascending: false },
      ]);
      await context.sync();
    });
    expect(fresh.bench.workbook.readValues('Sheet1', 'A2:C4')).toEqual([
      ['NV02', 'Soạn thảo', 'Đúng hạn'],
      ['NV03', 'Kiểm tra', 'Quá hạn'],
      ['NV01', 'Rà soát', 'Quá hạn'],
    ]);
  });

  it('refuses to have a part of its rows shifted', async () => {
    await makeTable();
    const code = await fresh.errorOf(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A2').insert('Down');
      await context.sync();
    });
    expect(code).toBe('InvalidOperation');
  });
});
