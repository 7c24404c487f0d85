/**
 * Events through the real Office.js: for what a person does and for the add-in's own writes.
 */
import { useFreshWorkbench } from './freshWorkbench';

const fresh = useFreshWorkbench();

interface Heard {
  readonly name: string;
  readonly args: Record<string, unknown>;
}

/** Subscribes to everything there is and returns what is heard. */
async function listen(): Promise<Heard[]> {
  const heard: Heard[] = [];
  const note =
    (name: string) =>
    (args: object): Promise<void> => {
      const { type, changeType, address, details, triggerSource, worksheetId } = args as Record<
        string,
        unknown
      >;
      heard.push({
        name,
        args: { type, changeType, address, details, triggerSource, worksheetId },
      });
      return Promise.resolve();
    };
  await fresh.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    sheet.onChanged.add(note('sheet.onChanged'));
    sheet.onActivated.add(note('sheet.onActivated'));
    worksheets.onChanged.add(note('sheets.onChanged'));
    worksheets.onActivated.add(note('sheets.onActivated'));
    worksheets.onAdded.add(note('sheets.onAdded'));
    worksheets.onDeleted.add(note('sheets.onDeleted'));
    worksheets.onNameChanged.add(note('sheets.onNameChanged'));
    worksheets.onSelectionChanged.add(note('sheets.onSelectionChanged'));
    context.workbook.onSelectionChanged.add(note('workbook.onSelectionChanged'));
    await context.sync();
  });
  return heard;
}

const names = (heard: readonly Heard[]): string[] => heard.map(({ name }) => name);

describe('events', () => {
  it('tell what a person typed, with the value before and after', async () => {
    const heard = await listen();
    const { workbook, idle } = fresh.bench;
    await workbook.typeInto('Sheet1', 'B2', '1,5');
    await workbook.typeInto('Sheet1', 'B2', 'Đạt');
    await idle();
    expect(names(heard)).toEqual([
      'sheet.onChanged',
      'sheets.onChanged',
      'sheet.onChanged',
      'sheets.onChanged',
    ]);
    expect(heard[2]?.args).toMatchObject({
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      address: 'B2',
      triggerSource: 'Unknown',
      details: {
        valueBefore: 1.5,
        valueAfter: 'Đạt',
        valueTypeBefore: 'Double',
        valueTypeAfter: 'String',
      },
    });
  });

  it('mark the own writes of the add-in, and come after the answer', async () => {
    const heard = await listen();
    await fresh.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    await fresh.bench.idle();
    expect(heard[0]?.args).toMatchObject({ address: 'A1:B2', triggerSource: 'ThisLocalAddin' });
    expect(heard[0]?.args['details']).toBeUndefined();
    expect(names(heard)).toEqual(['sheet.onChanged', 'sheets.onChanged']);
  });

  it('do not speak of formats or of calculated results', async () => {
    await fresh.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').formulas = [['=B1*2']];
      await context.sync();
    });
    const heard = await listen();
    await fresh.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:C3').format.font.bold = true;
      await context.sync();
    });
    await fresh.bench.workbook.typeInto('Sheet1', 'B1', '4');
    await fresh.bench.idle();
    expect(heard.map(({ args }) => args['address'])).toEqual(['B1', 'B1']);
  });

  it('tell inserted and deleted rows and columns, and nothing about the formulas that follow', async () => {
    await fresh.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('C9').formulas = [['=B8*2']];
      await context.sync();
    });
    const heard = await listen();
    const { workbook, idle } = fresh.bench;
    await workbook.insertRows('Sheet1', 3, 2);
    await workbook.deleteRows('Sheet1', 5);
    await workbook.insertColumns('Sheet1', 'B');
    await idle();
    const changes = heard.filter(({ name }) => name === 'sheet.onChanged');
    expect(changes.map(({ args }) => [args['changeType'], args['address']])).toEqual([
      ['RowInserted', '3:4'],
      ['RowDeleted', '5:5'],
      ['ColumnInserted', 'B:B'],
    ]);
    expect(workbook.readFormula('Sheet1', 'D10')).toBe('=C9*2');
  });

  it('tell sheets that come, go and are shown', async () => {
    const heard = await listen();
    const { workbook, idle } = fresh.bench;
    await workbook.addSheet('Mới');
    await workbook.renameSheet('Mới', 'Cũ');
    await workbook.activateSheet('Sheet1');
    await workbook.deleteSheet('Cũ');
    await idle();
    expect(names(heard)).toEqual([
      'sheets.onAdded',
      'sheets.onActivated',
      'sheets.onNameChanged',
      'sheet.onActivated',
      'sheets.onActivated',
      'sheets.onDeleted',
    ]);
  });

  it('tell the selection', async () => {
    const heard = await listen();
    await fresh.bench.workbook.select('Sheet1', 'C3:D4');
    await fresh.bench.idle();
    expect(names(heard)).toEqual(['sheets.onSelectionChanged', 'workbook.onSelectionChanged']);
    expect(heard[0]?.args['address']).toBe('C3:D4');
  });

  it('tell the changes of a table, also those that a person types below it', async () => {
    const heard: unknown[] = [];
    await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').values = [
        ['Mã', 'Số'],
        ['a', 1],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.onChanged.add((args) => {
        heard.push([args.type, args.address]);
        return Promise.resolve();
      });
      await context.sync();
    });
    heard.length = 0;
    await fresh.bench.workbook.typeInto('Sheet1', 'B2', '5');
    await fresh.bench.workbook.typeInto('Sheet1', 'D9', '5');
    await fresh.bench.idle();
    expect(heard).toEqual([['TableChanged', 'B2']]);
  });

  it('let the handler read the changed range', async () => {
    const seen: unknown[] = [];
    await fresh.run(async (context) => {
      context.workbook.worksheets.getFirst().onChanged.add((args) =>
        fresh.run(async (inner) => {
          const range = args.getRange(inner).load('address,values');
          await inner.sync();
          seen.push([range.address, range.values]);
        }),
      );
      await context.sync();
    });
    await fresh.bench.workbook.paste('Sheet1', 'B2', [['Đạt', '85,5%']]);
    await fresh.bench.idle();
    expect(seen).toEqual([['Sheet1!B2:C2', [['Đạt', 0.855]]]]);
  });

  it('are heard no more after the handler is removed', async () => {
    const heard: string[] = [];
    const registration = await fresh.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add((args) => {
        heard.push(args.address);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    await fresh.bench.workbook.typeInto('Sheet1', 'A1', '1');
    await fresh.bench.idle();
    await fresh.bench.Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    await fresh.bench.workbook.typeInto('Sheet1', 'A2', '1');
    await fresh.bench.idle();
    expect(heard).toEqual(['A1']);
  });
});
