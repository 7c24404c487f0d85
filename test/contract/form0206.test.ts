/** Form II.06 in the workbench, through the real Office.js: what is typed into it moves the linked indicator at once. */
import { connectExcel, officeEnvironment } from '../../src/excel';
import { addForm } from '../../src/workflow/addForm';
import { check } from '../../src/workflow/check';
import { excelHost } from '../../src/workflow/excelHost';
import { load } from '../../src/workflow/load';
import { proposeRepair, repair } from '../../src/workflow/repair';
import { undo } from '../../src/workflow/undo';
import {
  createNodeWorkbench,
  type NodeWorkbench,
} from '../../workbench/office/node/createNodeWorkbench';
import { testClock } from '../excel/testClock';
import { samplePlan } from '../workbook/samplePlan';
import { checkInPane, checkOfSavedFile } from './sameWorkbook/checks';
import { closeAll, loadBothWays, valueOf } from './sameWorkbook/twoWays';

const open: NodeWorkbench[] = [];
afterEach(() => {
  for (const workbench of open.splice(0)) workbench.dispose();
});
afterAll(closeAll);

jest.setTimeout(60_000);

const form = 'Biểu II.06 Q1-2026';
const figures = 'Số liệu Q1-2026';
const choice = { planId: samplePlan.id, plan: samplePlan, year: 2026, unit: null };

/** The second rate, received online, goes to the first indicator of the plan. */
const onlineLink = 'P3';
/** A row whose columns agree: 5 of 10 came online. */
const agreeing = { B9: 'Đất đai', D9: 5, E9: 5, F9: 2, H9: 4, I9: 4, J9: 1, L9: 2, M9: 1 };

async function loaded() {
  const workbench = createNodeWorkbench();
  open.push(workbench);
  const { Excel, Office, workbook: person } = workbench;
  const clock = testClock();
  const host = excelHost(connectExcel(officeEnvironment(Excel, Office, clock)));
  await valueOf(load(host, { ...choice, periods: ['2026-Q1'] }));
  const at = async (sheet: string, address: string): Promise<unknown> => {
    const row = await row1(sheet, address);
    return row[0];
  };
  const row1 = (sheet: string, address: string): Promise<readonly unknown[]> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.load('values');
      await context.sync();
      return range.values[0] as readonly unknown[];
    });
  const type = async (sheet: string, cells: Readonly<Record<string, string | number>>) => {
    for (const [cell, value] of Object.entries(cells)) {
      await person.typeInto(sheet, cell, String(value));
    }
  };
  const codes = async () => {
    const { findings } = await valueOf(check(host, { write: false }));
    return findings.map(({ code, place }) => `${code} ${place.cell}`.trim());
  };
  return { workbench, host, person, clock, at, row1, type, codes };
}

/** The form is there, filled, and its online rate goes to «ho-so-truc-tuyen». */
async function linked() {
  const one = await loaded();
  await valueOf(addForm(one.host));
  await one.type(form, { ...agreeing, [onlineLink]: 'ho-so-truc-tuyen' });
  await valueOf(addForm(one.host));
  return one;
}

test('thêm biểu: cột tổng, dòng tổng, ba tỷ lệ và cột kiểm tra tự tính khi gõ', async () => {
  const { host, type, row1, at } = await loaded();
  const added = await valueOf(addForm(host));
  expect(added).toMatchObject({ sheet: form, isNew: true, loaded: { formSheet: form } });
  await type(form, agreeing);
  expect(await row1(form, 'A9:O9')).toEqual([
    1,
    'Đất đai',
    12,
    5,
    5,
    2,
    9,
    4,
    4,
    1,
    3,
    2,
    1,
    '✓',
    'Khớp',
  ]);
  expect(await row1(form, 'C39:O39')).toEqual([12, 5, 5, 2, 9, 4, 4, 1, 3, 2, 1, '✓', 'Khớp']);
  expect([await row1(form, 'F42:H42'), await row1(form, 'F43:H43')]).toEqual([
    [8, 9, 8 / 9],
    [5, 10, 0.5],
  ]);
  await type(form, { C9: 13 });
  expect(await row1(form, 'N9:O9')).toEqual(['✗', 'Lệch cột 3: +1']);
  await type(form, { C9: 12, H9: 5 });
  expect(await at(form, 'O9')).toBe('Lệch 3 và 7+11: -1');
});

test('gõ vào biểu thì «Đánh giá» của chỉ tiêu được nối đổi ngay, và lần kiểm tra sau thấy đúng như thế', async () => {
  const { host, type, row1, clock, workbench } = await linked();
  await valueOf(check(host, { write: false }));
  await valueOf(host.watch(() => undefined));
  expect((await row1(figures, 'E5:I5')).slice(0, 3)).toEqual([5, 10, 0.5]);
  expect(await row1(figures, 'I5')).toEqual(['Chưa đạt mốc 2030']);
  await type(form, { D9: 90, C9: 97, H9: 89 });
  await workbench.idle();
  await clock.pass(1_000);
  expect(await row1(figures, 'E5:F5')).toEqual([90, 95]);
  expect(await row1(figures, 'I5')).toEqual(['Đạt trước hạn']);
  const { indicators, findings } = await valueOf(check(host, { write: false }));
  expect(indicators[0]?.judgement).toMatchObject({ status: 'metEarly', value: 90 / 95 });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('số gõ tay không bao giờ bị ghi đè: chỗ khác biểu được nêu, xóa đi và cập nhật thì lấy từ biểu', async () => {
  const { host, type, codes, person, row1 } = await loaded();
  await valueOf(addForm(host));
  await type(figures, { E5: 7, F5: 10 });
  await type(form, { ...agreeing, [onlineLink]: 'ho-so-truc-tuyen — Chỉ tiêu ho-so-truc-tuyen' });
  expect(await codes()).toContain('formRateDiffers E5');
  await valueOf(addForm(host));
  expect(await row1(figures, 'E5:F5')).toEqual([7, 10]);
  await person.clear(figures, 'E5');
  await person.clear(figures, 'F5');
  expect(await codes()).toContain('formLinkWaiting E5');
  await valueOf(addForm(host));
  expect(await row1(figures, 'E5:F5')).toEqual([5, 10]);
  expect((await codes()).filter((code) => code.startsWith('form'))).toEqual([]);
});

test('nạp lại giữ số, tên, giải trình, số tổng gõ đè và chỉ tiêu đã nối', async () => {
  const { host, type, row1, codes } = await linked();
  await type(form, { C39: 20, P9: 'Số liệu của Sở', B12: 'Hộ tịch', D12: 3, L12: 3 });
  const again = await valueOf(load(host, { ...choice, periods: ['2026-Q1'] }));
  expect(again.proposal.sheetsAgain).toContain(form);
  expect(await row1(form, 'B9:C9')).toEqual(['Đất đai', 12]);
  expect(await row1(form, 'B12:D12')).toEqual(['Hộ tịch', 3, 3]);
  expect(await row1(form, 'C39')).toEqual([20]);
  expect(await row1(form, 'P9')).toEqual(['Số liệu của Sở']);
  expect(await row1(form, onlineLink)).toEqual(['ho-so-truc-tuyen']);
  expect(await row1(figures, 'E5:F5')).toEqual([8, 13]);
  expect(await codes()).toContain('formTotal C39');
});

test('hoàn tác việc thêm biểu thì trang biểu không còn và số liệu như trước', async () => {
  const { host, codes, type } = await loaded();
  await type(figures, { E5: 7, F5: 10 });
  const before = await codes();
  await valueOf(addForm(host));
  expect(host.undoable().act).toBe('form');
  await valueOf(undo(host, 'all'));
  const { reading } = await valueOf(host.read());
  expect(reading.sheets.map(({ name }) => name)).not.toContain(form);
  expect(await codes()).toEqual(before);
});

test('gõ đè công thức «Kiểm tra» và đổi tên trang thì sửa chữa được, số đã nhập còn nguyên', async () => {
  const { host, row1, workbench } = await linked();
  const sound = await valueOf(proposeRepair(host));
  expect(sound.items).toEqual([]);
  await workbench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(form);
    sheet.protection.unprotect();
    sheet.getRange('O9').values = [['đúng rồi']];
    sheet.name = 'Biểu của phòng';
    await context.sync();
  });
  const found = await valueOf(proposeRepair(host));
  expect(found.items.map(({ kind }) => kind).sort()).toEqual([
    'formulas',
    'protection',
    'sheetName',
  ]);
  await valueOf(
    repair(
      host,
      found.items.map(({ id }) => id),
    ),
  );
  expect(await row1(form, 'B9:O9')).toEqual([
    'Đất đai',
    12,
    5,
    5,
    2,
    9,
    4,
    4,
    1,
    3,
    2,
    1,
    '✓',
    'Khớp',
  ]);
  expect((await valueOf(proposeRepair(host))).items).toEqual([]);
});

test('bổ trợ và dòng lệnh dựng cùng một biểu, và hiểu nó như nhau', async () => {
  const both = await loadBothWays({ ...choice, periods: ['2026-Q1'], forms: ['2026-Q1'] });
  expect(await both.differences()).toEqual([]);
  await both.enter(
    Object.entries({ ...agreeing, M9: 4, [onlineLink]: 'ho-so-truc-tuyen' }).map(
      ([cell, value]) => ({
        sheet: form,
        cell,
        typed: String(value),
        content:
          typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value },
      }),
    ),
  );
  await both.act((host) => addForm(host));
  expect(await both.differences()).toEqual([]);
  const judged = await checkInPane(both);
  expect(JSON.stringify(judged)).toContain('formBalance');
  expect(await checkOfSavedFile(both)).toEqual(judged);
});
