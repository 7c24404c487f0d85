/**
 * What a person types, as Excel with Vietnamese regional settings reads it.
 */
import type { CellInput } from '../../workbench/engine/cells';
import { typedValue } from '../../workbench/engine/typing';
import { useFreshWorkbench } from './freshWorkbench';

const number = (value: number, numberFormat?: string): CellInput =>
  numberFormat === undefined ? { kind: 'number', value } : { kind: 'number', value, numberFormat };
const text = (value: string): CellInput => ({ kind: 'text', value });

describe('typing', () => {
  it.each<[string, CellInput]>([
    ['15/11/2026', number(46341, 'dd/mm/yyyy')],
    ['5/1/26', number(46027, 'dd/mm/yyyy')],
    ['15-11-2026', number(46341, 'dd/mm/yyyy')],
    ['2026-11-15', number(46341, 'dd/mm/yyyy')],
    ['29/2/2028', number(46812, 'dd/mm/yyyy')],
    ['31/11/2026', text('31/11/2026')],
    ['11/15/2026', text('11/15/2026')],
    ['15/11', text('15/11')],
    ['1.234,5', number(1234.5, '#,##0.00')],
    ['1.234', number(1234, '#,##0')],
    ['1.234.567', number(1234567, '#,##0')],
    ['1,5', number(1.5)],
    ['-37', number(-37)],
    ['007', number(7)],
    ['1.5', text('1.5')],
    ['1.2345', text('1.2345')],
    ['85%', number(0.85, '0%')],
    ['85,5%', number(0.855, '0.00%')],
    ['85,5 %', number(0.855, '0.00%')],
    ['85.5%', text('85.5%')],
    [' 12 ', number(12)],
    ['12 hồ sơ', text('12 hồ sơ')],
    ["'01", text('01')],
    ["'=1+1", text('=1+1')],
    ['=1+1', { kind: 'formula', formula: '=1+1' }],
    ['=', text('=')],
    ['', { kind: 'blank' }],
    ['true', { kind: 'boolean', value: true }],
    ['Đạt', text('Đạt')],
  ])('%j becomes what Excel makes of it', (typed, input) => {
    expect(typedValue(typed)).toEqual(input);
  });
});

describe('a person', () => {
  const fresh = useFreshWorkbench();

  it('sees dates and percentages where they were typed', async () => {
    const { workbook } = fresh.bench;
    await workbook.typeInto('Sheet1', 'A1', '15/11/2026');
    await workbook.typeInto('Sheet1', 'A2', '85,5%');
    await workbook.typeInto('Sheet1', 'A3', '=A1+1');
    expect(workbook.readTexts('Sheet1', 'A1:A3')).toEqual([['15/11/2026'], ['85,50%'], ['46342']]);
    expect(workbook.readValues('Sheet1', 'A1:A3')).toEqual([[46341], [0.855], [46342]]);
  });

  it('keeps the format that a cell had', async () => {
    const { workbook } = fresh.bench;
    await fresh.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A2');
      range.numberFormat = [['0.0%'], ['@']];
      await context.sync();
    });
    await workbook.typeInto('Sheet1', 'A1', '85%');
    await workbook.typeInto('Sheet1', 'A2', '15/11/2026');
    expect(workbook.readTexts('Sheet1', 'A1:A2')).toEqual([['85,0%'], ['15/11/2026']]);
    expect(workbook.readValue('Sheet1', 'A2')).toBe('15/11/2026');
  });

  it('pastes numbers as numbers and text as typed', async () => {
    const { workbook } = fresh.bench;
    await workbook.paste('Sheet1', 'B2', [
      ['CT01', 12, '1.234,5'],
      [null, true, '=C2*2'],
    ]);
    expect(workbook.readValues('Sheet1', 'B2:D3')).toEqual([
      ['CT01', 12, 1234.5],
      [null, true, 24],
    ]);
  });

  it('does with sheets what the tabs allow', async () => {
    const { workbook } = fresh.bench;
    await workbook.addSheet('Hai');
    await workbook.addSheet('Ba');
    await workbook.moveSheet('Ba', 0);
    await workbook.renameSheet('Hai', 'Số liệu');
    await workbook.deleteSheet('Sheet1');
    expect(workbook.sheetNames()).toEqual(['Ba', 'Số liệu']);
    await expect(workbook.typeInto('Sheet1', 'A1', 'x')).rejects.toMatchObject({
      code: 'ItemNotFound',
    });
  });
});
