/** A number that may mean two things, answered in the pane, through the real Office.js. */
import type { Finding } from '../../src/assessment/types';
import { enterMeaning } from '../../src/workflow/enterMeaning';
import { proposeUndo, undo } from '../../src/workflow/undo';
import { check, excelHost, fileHost, load } from '../../src/workflow';
import { connectExcel, officeEnvironment } from '../../src/excel';
import { fromExcelSerial } from '../../src/plan/civilDate';
import { openPlan } from '../../src/workflow/opened';
import type { WorkbookHost } from '../../src/workflow/host';
import {
  createNodeWorkbench,
  type NodeWorkbench,
} from '../../workbench/office/node/createNodeWorkbench';
import { samplePlan } from '../workbook/samplePlan';
import { valueOf } from './sameWorkbook/twoWays';

const sheet = 'Số liệu Q1-2026';
const open: NodeWorkbench[] = [];
afterAll(() => {
  for (const workbench of open) workbench.dispose();
});

async function loaded() {
  const workbench = createNodeWorkbench();
  open.push(workbench);
  const { Excel, Office } = workbench;
  const host = excelHost(connectExcel(officeEnvironment(Excel, Office)));
  const choice = { planId: samplePlan.id, plan: samplePlan, year: 2026, unit: null };
  await valueOf(load(host, { ...choice, periods: ['2026-Q1'] }));
  const { entries } = await valueOf(openPlan(host));
  const figure = entries.figures.get('2026-Q1')?.find((one) => one.case.id === 'doanh-nghiep');
  const task = entries.tasks.find((one) => one.case.id === 'nv-co-ngay');
  /** Pastes words as text, as from a document. */
  const paste = (place: { sheet: string; cell: string }, text: string): Promise<void> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.cell);
      range.values = [[`'${text}`]];
      await context.sync();
    });
  const cellAt = (place: { sheet: string; cell: string }) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(place.sheet).getRange(place.cell);
      range.load('values,numberFormat');
      await context.sync();
      return {
        value: range.values[0]?.[0] as unknown,
        format: range.numberFormat[0]?.[0] as unknown,
      };
    });
  const count = { sheet, cell: figure?.cells.result ?? '' };
  const doneOn = { sheet: 'Nhiệm vụ', cell: task?.cells.doneOn ?? '' };
  return { host, paste, cellAt, count, doneOn };
}

async function askedAt(host: WorkbookHost, cell: string): Promise<Finding> {
  const { findings } = await valueOf(check(host, { write: false }));
  const found = findings.find(({ place, meanings }) => place.cell === cell && meanings);
  if (found === undefined) throw new Error(`Nothing is asked about ${cell}.`);
  return found;
}

function chosen(finding: Finding, index: number) {
  const meaning = finding.meanings?.[index];
  if (meaning === undefined) throw new Error('No such meaning.');
  return { code: finding.code, place: finding.place, meaning };
}

test('«1.234» là chữ: chọn cách hiểu nào thì ô thành số ấy, hết lỗi, không lỗi mới', async () => {
  const { host, paste, cellAt, count } = await loaded();
  await paste(count, '1.234');
  const asked = await askedAt(host, count.cell);
  expect(asked.code).toBe('ambiguousNumber');
  const done = await valueOf(enterMeaning(host, chosen(asked, 1)));
  expect(done).toMatchObject({ entered: true });
  expect(done.roundTrips).toBeLessThanOrEqual(4);
  expect(await cellAt(count)).toEqual({ value: 1234, format: 'General' });
  const { findings } = await valueOf(check(host, { write: false }));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('chọn nhầm thì hoàn tác được: ô lại là chữ như trước', async () => {
  const { host, paste, cellAt, count } = await loaded();
  await paste(count, '1.234');
  const before = await cellAt(count);
  await valueOf(enterMeaning(host, chosen(await askedAt(host, count.cell), 0)));
  expect(await cellAt(count)).toMatchObject({ value: 1.234 });
  expect(await valueOf(proposeUndo(host))).toMatchObject({ act: 'meaning', changed: [] });
  await valueOf(undo(host, 'all'));
  expect(await cellAt(count)).toEqual(before);
});

test('ngày gõ thành chữ trở thành ngày thật', async () => {
  const { host, paste, cellAt, doneOn } = await loaded();
  await paste(doneOn, '1/3/2026');
  await valueOf(enterMeaning(host, chosen(await askedAt(host, doneOn.cell), 0)));
  const { value, format } = await cellAt(doneOn);
  expect(fromExcelSerial(Number(value))).toBe('2026-03-01');
  expect(format).toBe('dd/mm/yyyy');
});

test('ô đã được sửa từ lần kiểm tra trước thì giữ nguyên điều người ta vừa gõ', async () => {
  const { host, paste, cellAt, count } = await loaded();
  await paste(count, '1.234');
  const asked = await askedAt(host, count.cell);
  await paste(count, '2.468');
  expect(await valueOf(enterMeaning(host, chosen(asked, 0)))).toMatchObject({ entered: false });
  expect(await cellAt(count)).toMatchObject({ value: '2.468' });
});

test('sổ chưa có kế hoạch thì nói là chưa có, không ghi gì', async () => {
  const outcome = await enterMeaning(fileHost(new Uint8Array(), 'trống.xlsx'), {
    code: 'ambiguousNumber',
    place: { sheet, cell: 'A1' },
    meaning: { kind: 'number', shown: '1', value: 1 },
  });
  expect(outcome.ok).toBe(false);
});
