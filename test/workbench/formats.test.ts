/**
 * Formats through the real Office.js: what is set is read back, what differs is null.
 */
import { useFreshWorkbench } from './freshWorkbench';

const fresh = useFreshWorkbench();

const formatPaths = [
  'columnWidth',
  'rowHeight',
  'wrapText',
  'horizontalAlignment',
  'verticalAlignment',
  'indentLevel',
  'textOrientation',
  'font/name',
  'font/size',
  'font/bold',
  'font/italic',
  'font/underline',
  'font/color',
  'fill/color',
  'protection/locked',
].map((path) => `format/${path}`);

describe('the format of a range', () => {
  it('starts with the defaults of Excel', async () => {
    const format = await fresh.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B2:C3');
      range.load(formatPaths.join());
      await context.sync();
      return range.format.toJSON();
    });
    expect(format).toEqual({
      columnWidth: 48,
      rowHeight: 15,
      wrapText: false,
      horizontalAlignment: 'General',
      verticalAlignment: 'Bottom',
      indentLevel: 0,
      textOrientation: 0,
      font: {
        name: 'Calibri',
        size: 11,
        bold: false,
        italic: false,
        underline: 'None',
        color: '#000000',
      },
      fill: { color: '#FFFFFF' },
      protection: { locked: true },
    });
  });

  it('is read back as it was set', async () => {
    const wanted = {
      columnWidth: 90,
      rowHeight: 33,
      wrapText: true,
      horizontalAlignment: 'CenterAcrossSelection',
      verticalAlignment: 'Top',
      indentLevel: 2,
      textOrientation: 45,
      font: {
        name: 'Times New Roman',
        size: 13,
        bold: true,
        italic: true,
        underline: 'Double',
        color: '#9C0006',
      },
      fill: { color: '#FFC7CE' },
      protection: { locked: false },
    };
    const format = await fresh.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B2:C3');
      range.format.set(wanted as Excel.Interfaces.RangeFormatUpdateData);
      await context.sync();
      range.load(formatPaths.join());
      await context.sync();
      return range.format.toJSON();
    });
    expect(format).toEqual(wanted);
  });

  it('is null where the cells differ', async () => {
    const seen = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.columnWidth = 100;
      const range = sheet.getRange('A1:B1');
      range.load('format/font/bold,format/columnWidth,format/font/italic');
      await context.sync();
      return [range.format.font.bold, range.format.columnWidth, range.format.font.italic];
    });
    expect(seen).toEqual([null, null, false]);
  });

  it('reaches cells that are written later when a whole column has it', async () => {
    const seen = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('C5').values = [[1]];
      sheet.getRange('C:C').numberFormat = [['0.0%']];
      sheet.getRange('C:C').format.font.bold = true;
      sheet.getRange('C:C').format.protection.locked = false;
      sheet.getRange('C400').values = [[0.5]];
      const late = sheet.getRange('C400');
      late.load('text,format/font/bold,format/protection/locked');
      const early = sheet.getRange('C5').load('text');
      const beside = sheet.getRange('D400').load('format/font/bold');
      await context.sync();
      return [
        late.text[0]?.[0],
        late.format.font.bold,
        late.format.protection.locked,
        early.text[0]?.[0],
        beside.format.font.bold,
      ];
    });
    expect(seen).toEqual(['50,0%', true, false, '100,0%', false]);
  });

  it('of many places is set in one go', async () => {
    const seen = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const areas = sheet.getRanges('A2:A9,C2:C9');
      areas.format.fill.color = '#DDEBF7';
      areas.load('address,areaCount,cellCount');
      const inside = sheet.getRange('C5').load('format/fill/color');
      const between = sheet.getRange('B5').load('format/fill/color');
      await context.sync();
      areas.clear('Formats');
      const cleared = sheet.getRange('A2').load('format/fill/color');
      await context.sync();
      return [
        areas.address,
        areas.areaCount,
        areas.cellCount,
        inside.format.fill.color,
        between.format.fill.color,
        cleared.format.fill.color,
      ];
    });
    expect(seen).toEqual(['Sheet1!A2:A9,Sheet1!C2:C9', 2, 16, '#DDEBF7', '#FFFFFF', '#FFFFFF']);
  });
});

describe('borders', () => {
  it('stand on the sides they were set on', async () => {
    const seen = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { borders } = sheet.getRange('B2:D4').format;
      for (const side of ['EdgeTop', 'EdgeBottom', 'InsideHorizontal'] as const) {
        const border = borders.getItem(side);
        border.style = 'Continuous';
        border.color = '#808080';
        border.weight = side === 'InsideHorizontal' ? 'Hairline' : 'Medium';
      }
      const read = (address: string, side: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft') =>
        sheet.getRange(address).format.borders.getItem(side).load('style,weight,color');
      const all = [
        read('B2', 'EdgeTop'),
        read('C3', 'EdgeBottom'),
        read('D4', 'EdgeBottom'),
        read('C3', 'EdgeLeft'),
      ];
      await context.sync();
      return all.map(({ style, weight, color }) => `${style} ${weight} ${color}`);
    });
    expect(seen).toEqual([
      'Continuous Medium #808080',
      'Continuous Hairline #808080',
      'Continuous Medium #808080',
      'None Thin #000000',
    ]);
  });

  it('are taken away by the style None', async () => {
    const style = await fresh.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      const border = range.format.borders.getItem('EdgeLeft');
      border.style = 'Double';
      border.style = 'None';
      border.load('style');
      await context.sync();
      return border.style;
    });
    expect(style).toBe('None');
  });
});

describe('properties of many cells at once', () => {
  it('are set and read as matrices', async () => {
    const cells = await fresh.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B1');
      range.setCellProperties([
        [
          { format: { font: { bold: true, color: '#FF0000' }, fill: { color: '#EEEEEE' } } },
          {
            format: {
              horizontalAlignment: 'Center',
              protection: { locked: false },
              borders: { top: { style: 'Continuous', color: '#00FF00', weight: 'Thick' } },
            },
          },
        ],
      ]);
      const properties = range.getCellProperties({
        address: true,
        format: {
          font: { bold: true, color: true },
          fill: { color: true },
          horizontalAlignment: true,
          protection: true,
          borders: { style: true, weight: true },
        },
      });
      await context.sync();
      return properties.value[0];
    });
    expect(cells?.[0]).toMatchObject({
      address: 'A1',
      format: {
        font: { bold: true, color: '#FF0000' },
        fill: { color: '#EEEEEE' },
        horizontalAlignment: 'General',
        protection: { locked: true },
      },
    });
    expect(cells?.[1]?.format).toMatchObject({
      font: { bold: false, color: '#000000' },
      horizontalAlignment: 'Center',
      protection: { locked: false },
      borders: { top: { style: 'Continuous', weight: 'Thick' }, left: { style: 'None' } },
    });
  });

  it('set widths of columns and heights of rows', async () => {
    const sizes = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange('A1:B2');
      range.setColumnProperties([{ format: { columnWidth: 30 } }, { columnHidden: true }]);
      range.setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
      const first = sheet.getRange('A1').load('format/columnWidth,format/rowHeight,hidden');
      const second = sheet.getRange('B2').load('rowHidden,columnHidden,hidden');
      await context.sync();
      return [
        first.format.columnWidth,
        first.format.rowHeight,
        first.hidden,
        second.rowHidden,
        second.columnHidden,
      ];
    });
    expect(sizes).toEqual([30, 40, false, true, true]);
  });
});

describe('sizes', () => {
  it('fit the text when asked to', async () => {
    const sizes = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').values = [['Một tiêu đề khá dài để cột phải rộng ra', 'ngắn']];
      sheet.getRange('C1').values = [
        ['Một đoạn văn dài được ngắt dòng trong một cột hẹp của bảng'],
      ];
      sheet.getRange('C1').format.wrapText = true;
      sheet.getRange('A:B').format.autofitColumns();
      sheet.getRange('A1:C1').format.autofitRows();
      const ranges = ['A1', 'B1', 'C1'].map((address) =>
        sheet.getRange(address).load('format/columnWidth,format/rowHeight'),
      );
      await context.sync();
      return ranges.map(({ format }) => [format.columnWidth, format.rowHeight]);
    });
    const [wide, narrow, wrapped] = sizes;
    expect(wide?.[0]).toBeGreaterThan(150);
    expect(narrow?.[0]).toBeLessThan(48);
    expect(wrapped?.[1]).toBeGreaterThan(45);
  });
});

describe('clearing', () => {
  it('takes contents, formats or all of it', async () => {
    const seen = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const all = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address));
      for (const range of all) {
        range.values = [[5]];
        range.format.font.bold = true;
      }
      all[0]?.clear('Contents');
      all[1]?.clear('Formats');
      all[2]?.clear();
      for (const range of all) range.load('values,format/font/bold');
      await context.sync();
      return all.map(({ values, format }) => [values[0]?.[0], format.font.bold]);
    });
    expect(seen).toEqual([
      ['', true],
      [5, false],
      ['', false],
    ]);
  });
});

describe('hyperlinks', () => {
  it('lead to a place in the workbook and show their text', async () => {
    const link = await fresh.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.hyperlink = {
        documentReference: "'Nhiệm vụ'!A5",
        textToDisplay: 'NV01',
        screenTip: 'Đến nhiệm vụ',
      };
      range.load('hyperlink,values,format/font/color,format/font/underline');
      await context.sync();
      return { ...range.hyperlink, value: range.values[0]?.[0], line: range.format.font.underline };
    });
    expect(link).toEqual({
      documentReference: "'Nhiệm vụ'!A5",
      textToDisplay: 'NV01',
      screenTip: 'Đến nhiệm vụ',
      value: 'NV01',
      line: 'Single',
    });
  });
});

describe('merged cells', () => {
  it('keep the first content and can be taken apart', async () => {
    await fresh.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:C2');
      range.values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      range.merge();
      await context.sync();
    });
    expect(fresh.bench.workbook.readValues('Sheet1', 'A1:C2')).toEqual([
      [1, null, null],
      [null, null, null],
    ]);
    expect(fresh.bench.engine.layout.merges(fresh.bench.engine.sheets.activeId())).toHaveLength(1);
    await fresh.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B2').unmerge();
      await context.sync();
    });
    expect(fresh.bench.engine.layout.merges(fresh.bench.engine.sheets.activeId())).toEqual([]);
  });
});
