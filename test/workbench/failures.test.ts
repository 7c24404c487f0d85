/**
 * Errors as Excel reports them, faults that can be made to happen, and the counting of traffic.
 */
import { useFreshWorkbench } from './freshWorkbench';

const fresh = useFreshWorkbench();

const readCell = (context: Excel.RequestContext): Promise<unknown> => {
  const range = context.workbook.worksheets.getFirst().getRange('A1').load('values');
  return context.sync().then(() => range.values);
};

describe('errors', () => {
  it('carry a code, the place and what was being done, as Microsoft’s own', async () => {
    const { Excel, OfficeExtension } = fresh.bench;
    let thrown: unknown;
    try {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Không có').load('name');
        await context.sync();
      });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(OfficeExtension.Error);
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).toMatchObject({
      name: 'RichApi.Error',
      code: 'ItemNotFound',
      httpStatusCode: 404,
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  it('stop the batch and keep what was done before', async () => {
    const code = await fresh.errorOf(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('Không có').activate();
      sheet.getRange('A2').values = [[2]];
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
    expect(fresh.bench.workbook.readValues('Sheet1', 'A1:A2')).toEqual([[1], [null]]);
  });

  it('name the type and the member that the workbench does not know', async () => {
    const { Excel } = fresh.bench;
    const attempt = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.pivotTables.add('Tổng', sheet.getRange('A1:B2'), sheet.getRange('D1'));
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({
      code: 'NotImplemented',
      message: 'Worksheet.PivotTables is not implemented by the workbench',
    });
  });

  it('come from the client when a property was not loaded', async () => {
    const code = await fresh.errorOf(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      await context.sync();
      return range.values;
    });
    expect(code).toBe('PropertyNotLoaded');
  });
});

describe('faults', () => {
  it.each([
    ['cellEditMode', 'InvalidOperationInCellEditMode'],
    ['accessDenied', 'AccessDenied'],
    ['itemNotFound', 'ItemNotFound'],
    ['payloadTooLarge', 'RequestPayloadSizeLimitExceeded'],
    ['responseTooLarge', 'ResponsePayloadSizeLimitExceeded'],
    ['general', 'GeneralException'],
  ] as const)(
    'of the kind %s reach the add-in as %s, and nothing is written',
    async (kind, code) => {
      fresh.bench.faults.failNext(kind);
      const write = async (context: Excel.RequestContext): Promise<void> => {
        context.workbook.worksheets.getFirst().getRange('A1').values = [['x']];
        await context.sync();
      };
      expect(await fresh.errorOf(write)).toBe(code);
      expect(fresh.bench.workbook.readValue('Sheet1', 'A1')).toBeNull();
      expect(await fresh.errorOf(write)).toBeUndefined();
      expect(fresh.bench.workbook.readValue('Sheet1', 'A1')).toBe('x');
    },
  );

  it('come by themselves when a request or an answer is larger than 5 MB', async () => {
    const long = 'x'.repeat(30_000);
    const block = (rows: number) => Array.from({ length: rows }, () => [long]);
    const write = (rows: number) =>
      fresh.errorOf(async (context) => {
        context.workbook.worksheets.getFirst().getRange(`A1:A${rows}`).values = block(rows);
        await context.sync();
      });
    expect(await write(180)).toBe('RequestPayloadSizeLimitExceeded');
    expect(fresh.bench.workbook.readValue('Sheet1', 'A1')).toBeNull();
    expect(await write(100)).toBeUndefined();
    const read = await fresh.errorOf(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:A100').load('values,formulas');
      await context.sync();
    });
    expect(read).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('happen as often as asked, and later when asked', async () => {
    fresh.bench.faults.failNext('cellEditMode', 2, 1);
    const codes = [];
    for (let i = 0; i < 4; i += 1) codes.push(await fresh.errorOf(readCell));
    expect(codes).toEqual([
      undefined,
      'InvalidOperationInCellEditMode',
      'InvalidOperationInCellEditMode',
      undefined,
    ]);
  });

  it('can be that no answer comes at all', async () => {
    fresh.bench.faults.failNext('noAnswer');
    const answered = fresh.run(readCell).then(() => 'answered');
    const waited = new Promise((resolve) => setTimeout(() => resolve('still waiting'), 30));
    expect(await Promise.race([answered, waited])).toBe('still waiting');
    expect(await fresh.errorOf(readCell)).toBeUndefined();
  });
});

describe('traffic', () => {
  it('counts round trips and bytes, and not the letting go at the end of a run', async () => {
    const { traffic } = fresh.bench;
    await fresh.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
      range.values = [
        ['Chỉ tiêu', 1],
        ['Nhiệm vụ', 2],
      ];
      range.load('values');
      await context.sync();
      range.load('text');
      await context.sync();
    });
    await fresh.bench.idle();
    expect(traffic.roundTrips).toBe(2);
    expect(traffic.bytesSent).toBeGreaterThan(500);
    expect(traffic.bytesReceived).toBeGreaterThan(200);
    traffic.reset();
    expect([traffic.roundTrips, traffic.bytesSent, traffic.bytesReceived]).toEqual([0, 0, 0]);
  });
});

describe('the Office globals', () => {
  it('are ready at once and speak Vietnamese', async () => {
    const { Office } = fresh.bench;
    const info = await Office.onReady();
    expect(info).toEqual({ host: 'Excel', platform: 'PC' });
    expect(Office.context.displayLanguage).toBe('vi-VN');
  });

  it('claim ExcelApi up to 1.14 and nothing else', () => {
    const { requirements } = fresh.bench.Office.context;
    const claims = ['1.1', '1.9', '1.14', '1.15', '2.0'].map((version) =>
      requirements.isSetSupported('ExcelApi', version),
    );
    expect(claims).toEqual([true, true, true, false, false]);
    expect(requirements.isSetSupported('ExcelApiOnline', '1.1')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
  });
});
