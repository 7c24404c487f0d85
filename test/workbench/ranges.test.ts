/**
 * Excel.Range through the real Office.js: contents, addresses, and the ways to other ranges.
 */
import { useFreshWorkbench } from './freshWorkbench';

const fresh = useFreshWorkbench();

describe('values of a range', () => {
  it('keep numbers, texts, truth values and blanks apart', async () => {
    const read = await fresh.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B2:C4');
      range.values = [
        [1.5, 'Đạt'],
        [true, ''],
        ['=1/0', '=B2*2'],
      ];
      range.load('values,formulas,valueTypes,text');
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual([
      [1.5, 'Đạt'],
      [true, ''],
      ['#DIV/0!', 3],
    ]);
    expect(read.formulas).toEqual([
      [1.5, 'Đạt'],
      [true, ''],
      ['=1/0', '=B2*2'],
    ]);
    expect(read.valueTypes).toEqual([
      ['Double', 'String'],
      ['Boolean', 'Empty'],
      ['Error', 'Double'],
    ]);
    expect(read.text).toEqual([
      ['1,5', 'Đạt'],
      ['TRUE', ''],
      ['#DIV/0!', '3'],
    ]);
  });

  it('leave a cell as it is where null is written', async () => {
    const values = await fresh.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 9]];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, '', 9]]);
  });

  it('take one value for all cells', async () => {
    const values = await fresh.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
      (range as { values: unknown }).values = 7;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it('read texts as if typed in English, unless an apostrophe or the format @ makes them text', async () => {
    const read = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const plain = sheet.getRange('A1:A6');
      plain.values = [['01'], ["'01"], ['85%'], ['2026-11-15'], ['1,234.5'], ["'=1+1"]];
      const text = sheet.getRange('B1:B3');
      text.numberFormat = [['@'], ['@'], ['@']];
      text.values = [['01'], [12], ['=1+1']];
      plain.load('values,numberFormat');
      text.load('values,valueTypes,formulas');
      await context.sync();
      return { plain: plain.toJSON(), text: text.toJSON() };
    });
    expect(read.plain.values).toEqual([[1], ['01'], [0.85], [46341], [1234.5], ['=1+1']]);
    expect(read.plain.numberFormat).toEqual([
      ['General'],
      ['General'],
      ['0%'],
      ['m/d/yyyy'],
      ['#,##0.00'],
      ['General'],
    ]);
    expect(read.text.values).toEqual([['01'], ['12'], ['=1+1']]);
    expect(read.text.valueTypes).toEqual([['String'], ['String'], ['String']]);
  });

  it('keep a text text when it gets another format', async () => {
    const values = await fresh.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A2');
      range.values = [["'007"], [7]];
      range.numberFormat = [['0.00'], ['@']];
      range.format.font.bold = true;
      range.load('values,valueTypes');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['007'], [7]]);
  });

  it('fit the range, or nothing is written', async () => {
    const code = await fresh.errorOf(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B2').values = [[1]];
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
    expect(fresh.bench.workbook.readValue('Sheet1', 'A1')).toBeNull();
  });

  it('travel in pieces when there are many, and arrive whole', async () => {
    const many = Array.from({ length: 900 }, (_, i) => [i, `dòng ${i}`, i % 2 === 0]);
    const last = await fresh.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:C900');
      range.values = many;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(last).toEqual(many);
  });

  it('show as the machine of a Vietnamese officer shows them', async () => {
    const text = await fresh.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A5');
      range.values = [[1234.5], [0.855], [46341], [0.1 + 0.2], ['chữ']];
      range.numberFormat = [['#,##0.0'], ['0.0%'], ['dd/mm/yyyy'], ['General'], ['@']];
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([['1.234,5'], ['85,5%'], ['15/11/2026'], ['0,3'], ['chữ']]);
  });
});

describe('ways from a range to others', () => {
  const addressesOf = (
    ways: (sheet: Excel.Worksheet) => readonly Excel.Range[],
  ): Promise<string[]> =>
    fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const ranges = ways(sheet).map((range) => range.load('address'));
      await context.sync();
      return ranges.map((range) => range.address.replace('Sheet1!', ''));
    });

  it('lead to cells, rows, columns and neighbours', async () => {
    const addresses = await addressesOf((sheet) => {
      const range = sheet.getRange('B2:D5');
      return [
        range,
        range.getCell(0, 1),
        range.getRow(1),
        range.getColumn(2),
        range.getOffsetRange(1, -1),
        range.getResizedRange(-1, 2),
        range.getAbsoluteResizedRange(2, 2),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getLastCell(),
        range.getBoundingRect('F9'),
        range.getIntersectionOrNullObject(sheet.getRange('C4:Z99')),
        sheet.getRangeByIndexes(4, 2, 2, 3),
        sheet.getCell(9, 0),
        sheet.getRange('A:C'),
        sheet.getRange('3:4'),
        sheet.getRange('$B$3'),
      ];
    });
    expect(addresses).toEqual([
      'B2:D5',
      'C2',
      'B3:D3',
      'D2:D5',
      'A3:C6',
      'B2:F4',
      'B2:C3',
      '2:5',
      'B:D',
      'B5:D5',
      'D2:D5',
      'D5',
      'B2:F9',
      'C4:D5',
      'C5:E6',
      'A10',
      'A:C',
      '3:4',
      'B3',
    ]);
  });

  it('quote the sheet where Excel quotes it', async () => {
    const address = await fresh.run(async (context) => {
      const range = context.workbook.worksheets.add("Sổ 'A' 1").getRange('A1').load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'Sổ ''A'' 1'!A1");
  });

  it('fail outside the grid and for what is no address', async () => {
    const codes = await Promise.all(
      (
        [
          (sheet: Excel.Worksheet) => sheet.getRange('A1').getOffsetRange(-1, 0),
          (sheet: Excel.Worksheet) => sheet.getRange('không phải địa chỉ'),
          (sheet: Excel.Worksheet) => sheet.getRange('A0'),
        ] as const
      ).map((way) =>
        fresh.errorOf(async (context) => {
          way(context.workbook.worksheets.getFirst()).load('address');
          await context.sync();
        }),
      ),
    );
    expect(codes).toEqual(['InvalidArgument', 'InvalidArgument', 'InvalidArgument']);
  });

  it('tell the used part of a sheet, and of a range', async () => {
    const used = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const nothing = sheet.getUsedRangeOrNullObject(true);
      await context.sync();
      const wasNull = nothing.isNullObject;
      sheet.getRange('C3').values = [[1]];
      sheet.getRange('E7').formulas = [['=C3']];
      sheet.getRange('H9').format.fill.color = '#FF0000';
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange().load('address');
      const column = sheet.getRange('E:E').getUsedRangeOrNullObject(true).load('address');
      const none = sheet.getRange('Z:Z').getUsedRangeOrNullObject(true);
      none.load('address');
      await context.sync();
      return [wasNull, values.address, all.address, column.address, none.isNullObject];
    });
    expect(used).toEqual([true, 'Sheet1!C3:E7', 'Sheet1!C3:H9', 'Sheet1!E3:E7', true]);
  });

  it('find a defined name and a table by name', async () => {
    const addresses = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.tables.add('A1:B2', true).name = 'Bang';
      context.workbook.names.add('KH_NgayChot', sheet.getRange('D4'));
      const ranges = ['Bang', 'KH_NgayChot'].map((name) => sheet.getRange(name).load('address'));
      await context.sync();
      return ranges.map((range) => range.address);
    });
    expect(addresses).toEqual(['Sheet1!A1:B2', 'Sheet1!D4']);
  });
});

describe('a kept range', () => {
  it('moves with its cells when rows are inserted above it', async () => {
    const { Excel } = fresh.bench;
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getFirst().getRange('B5:B6');
    range.values = [[1], [2]];
    range.track();
    await context.sync();
    await fresh.bench.workbook.insertRows('Sheet1', 3, 2);
    range.load('address,values');
    await context.sync();
    expect(range.address).toBe('Sheet1!B7:B8');
    expect(range.values).toEqual([[1], [2]]);
    range.untrack();
    await context.sync();
  });
});

describe('selecting', () => {
  it('is seen by getSelectedRange', async () => {
    const address = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Khác');
      sheet.getRange('C3:D4').select();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return selected.address;
    });
    expect(address).toBe("'Khác'!C3:D4");
  });
});
