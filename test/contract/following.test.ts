/** The pane's road behind an edit: what is told, how often is checked, and how much of the workbook is read. */
import { connectExcel, officeEnvironment } from '../../src/excel';
import type { CheckResult } from '../../src/workflow/types';
import { check } from '../../src/workflow/check';
import { excelHost } from '../../src/workflow/excelHost';
import { load } from '../../src/workflow/load';
import { openPlan } from '../../src/workflow/opened';
import {
  createNodeWorkbench,
  type NodeWorkbench,
} from '../../workbench/office/node/createNodeWorkbench';
import { testClock } from '../excel/testClock';
import { samplePlan } from '../workbook/samplePlan';
import { valueOf } from './sameWorkbook/twoWays';

const open: NodeWorkbench[] = [];
afterEach(() => {
  for (const workbench of open.splice(0)) workbench.dispose();
});

type Person = NodeWorkbench['workbook'];

const figures = 'Số liệu Q1-2026';
const tasks = 'Nhiệm vụ';

/** A watched workbook; every time that it is told of edits it is checked once, as the pane does. */
async function followed() {
  const workbench = createNodeWorkbench();
  open.push(workbench);
  const clock = testClock();
  const { Excel, Office, traffic, workbook: person } = workbench;
  const host = excelHost(connectExcel(officeEnvironment(Excel, Office, clock)));
  const choice = { planId: samplePlan.id, plan: samplePlan, year: 2026, unit: null };
  await valueOf(load(host, { ...choice, periods: ['2026-Q1'] }));
  await valueOf(check(host, { write: false }));
  let told = 0;
  await valueOf(
    host.watch(() => {
      told += 1;
    }),
  );
  await clock.pass(1_000);
  traffic.reset();
  /** Lets events come and time pass; answers how often it was told. */
  const rest = async (milliseconds = 400): Promise<number> => {
    await workbench.idle();
    await clock.pass(milliseconds);
    const times = told;
    told = 0;
    return times;
  };
  const checked = async (): Promise<CheckResult & { readonly received: number }> => {
    traffic.reset();
    const result = await valueOf(check(host, { write: false }));
    return { ...result, received: traffic.bytesReceived };
  };
  return { workbench, host, person, rest, checked, clock };
}

test('500 ô dán một lúc, hay 500 ô gõ liền nhau, là một lần kiểm tra', async () => {
  const { person, rest } = await followed();
  await person.paste(
    tasks,
    'AZ5',
    Array.from({ length: 100 }, () => [1, 2, 3, 4, 5]),
  );
  expect(await rest()).toBe(1);
  for (let row = 0; row < 20; row += 1) await person.typeInto(tasks, `AZ${row + 5}`, '7');
  expect(await rest(399)).toBe(0);
  expect(await rest(1)).toBe(1);
});

test('gõ, xóa, chèn dòng, xóa dòng đều được báo trong nửa giây', async () => {
  const { person, rest } = await followed();
  await person.typeInto(tasks, 'E5', 'Hoàn thành');
  expect(await rest()).toBe(1);
  await person.clear(tasks, 'E5');
  expect(await rest()).toBe(1);
  await person.insertRows(tasks, 2);
  expect(await rest()).toBe(1);
  await person.deleteRows(tasks, 2);
  expect(await rest()).toBe(1);
});

test('chương trình tự ghi thì không báo lại cho chính mình', async () => {
  const { host, rest } = await followed();
  await valueOf(check(host, { write: true }));
  expect(await rest(2_000)).toBe(0);
});

test('sau một ô gõ chỉ đọc lại trang có ô đó, và kết quả như khi đọc cả sổ', async () => {
  const { person, rest, checked, host } = await followed();
  const whole = await checked();
  await person.typeInto(tasks, 'E5', 'Hoàn thành');
  await rest();
  const after = await checked();
  expect(after.roundTrips).toBe(1);
  expect(after.received).toBeLessThan(whole.received * 0.8);
  const again = await checked();
  expect(again.received).toBeGreaterThan(after.received);
  expect({ ...after, received: 0 }).toEqual({ ...again, received: 0 });
  expect(after.tasks.map(({ judgement }) => judgement)).not.toEqual(
    whole.tasks.map(({ judgement }) => judgement),
  );
  const { reading } = await valueOf(openPlan(host));
  expect(reading.tables.length).toBeGreaterThan(4);
});

test('sửa cài đặt ở trang Kế hoạch thì đọc lại cả sổ', async () => {
  const { person, rest, checked, workbench } = await followed();
  const whole = await checked();
  const name = workbench.engine.names.list().find((one) => one.name === 'KH_NgayChot');
  const cell = name?.formula.replace(/^.*!|\$/g, '') ?? '';
  await person.unprotectSheet('Kế hoạch').catch(() => undefined);
  await person.typeInto('Kế hoạch', cell, '20/03/2026');
  await rest();
  const after = await checked();
  expect(after.loaded.statusDate).toBe('2026-03-20');
  expect(after.received).toBeGreaterThan(whole.received * 0.9);
});

test('ô nhập có công thức riêng thì trang đó luôn được đọc lại', async () => {
  const { person, rest, checked, host } = await followed();
  const { reading } = await valueOf(openPlan(host));
  const table = reading.tables.find(({ name }) => name === 'SoLieu_2026_Q1');
  const row = table?.values.findIndex(([id]) => id === 'doanh-nghiep') ?? -1;
  const cell = `G${row + (table?.box.top ?? 0) + 2}`;
  await person.typeInto(figures, cell, `='${tasks}'!AZ1`);
  await person.typeInto(tasks, 'AZ1', '40');
  await rest();
  await checked();
  await person.typeInto(tasks, 'AZ1', '60');
  await rest();
  const value = (await checked()).indicators.find(({ case: { id } }) => id === 'doanh-nghiep');
  expect(value?.judgement.value).toBe(60);
});

test('từ bảng đã gõ chỉ đọc lại các dòng đã gõ', async () => {
  const { person, rest, checked } = await followed();
  const whole = await checked();
  await person.typeInto(tasks, 'E6', 'Hoàn thành');
  await person.typeInto(tasks, 'E7', 'Đang thực hiện');
  await rest();
  const after = await checked();
  expect(after.roundTrips).toBe(1);
  expect(after.received).toBeLessThan(whole.received * 0.6);
  expect({ ...after, received: 0 }).toEqual({ ...(await checked()), received: 0 });
});

test.each([
  ['chèn dòng vào bảng', (person: Person) => person.insertRows(tasks, 6)],
  ['xóa một dòng của bảng', (person: Person) => person.deleteRows(tasks, 6)],
  ['sửa tiêu đề cột', (person: Person) => person.typeInto(tasks, 'E4', 'Trạng thái xử lý')],
  [
    'kéo dòng này xuống chỗ dòng kia',
    (person: Person) =>
      person.paste(tasks, 'A5', [
        ['nv-dinh-ky', 'Nhiệm vụ nv-dinh-ky'],
        ['nv-co-ngay', 'Nhiệm vụ nv-co-ngay'],
      ]),
  ],
  [
    'kéo điền cả cột trạng thái',
    (person: Person) =>
      person.paste(
        tasks,
        'E5',
        Array.from({ length: 5 }, () => ['Đang thực hiện']),
      ),
  ],
  [
    'sắp xếp ngược cả bảng',
    (person: Person) => {
      // The columns of what is entered; the others are formulas of their own row or the plan's.
      const rows = [...person.readTexts(tasks, 'A5:C9')].reverse();
      return person.paste(tasks, 'A5', rows);
    },
  ],
])('%s giữa lúc gõ: kết quả như khi đọc cả sổ', async (_name, act) => {
  const { person, rest, checked } = await followed();
  await checked();
  await person.typeInto(tasks, 'E7', 'Hoàn thành');
  await act(person);
  await person.typeInto(tasks, 'E8', 'Đang thực hiện');
  await rest();
  const after = await checked();
  const again = await checked();
  const bare = ({ roundTrips: _trips, received: _bytes, ...result }: typeof after) => result;
  expect(bare(after)).toEqual(bare(again));
});
