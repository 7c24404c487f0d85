/**
 * The sheet of charts through the real Office.js: drawn with the report, in its place when it is built again,
 * with what an officer has drawn beside it left alone, and taken back with the act.
 */
import { buildReport } from '../../../src/workflow';
import { undo } from '../../../src/workflow/undo';
import { readEntries } from '../../../src/workbook/entries';
import type { NodeWorkbench } from '../../../workbench/office/node/createNodeWorkbench';
import { saveXlsx } from '../../../workbench/files/save/saveXlsx';
import { openXlsx } from '../../../workbench/files/open/openXlsx';
import { closeAll, openLoaded, value, withoutSelections } from '../undo/bench';

jest.setTimeout(120_000);
afterEach(closeAll);

const name = 'Biểu đồ Q1-2025';

function chartsOf({ engine }: NodeWorkbench, sheet = name) {
  return engine.snapshot().sheets.find((one) => one.name === sheet)?.charts ?? [];
}

/** Two tasks are done, so that the stack has other parts. */
async function finishTasks(workbench: NodeWorkbench, host: Parameters<typeof buildReport>[0]) {
  const found = readEntries(value(await host.read()).reading);
  if (found.kind === 'none') throw new Error('Nothing is loaded.');
  for (const { sheet, cells } of found.entries.tasks.slice(0, 2)) {
    await workbench.workbook.typeInto(sheet, cells.status, 'Hoàn thành');
    await workbench.workbook.typeInto(sheet, cells.doneOn, '05/03/2025');
  }
}

test('lập báo cáo vẽ biểu đồ trên trang của nó, không quá bốn lượt gọi; lập lại không vẽ thêm', async () => {
  const { host, workbench } = await openLoaded();
  for (const time of ['first', 'again', 'and again']) {
    const { roundTrips } = value(await buildReport(host, '2025-Q1'));
    expect([time, roundTrips <= 4]).toEqual([time, true]);
    expect(chartsOf(workbench).map((chart) => [chart.name, chart.type])).toEqual([
      ['KH_BieuDo_1', 'BarStacked'],
    ]);
  }
});

test('biểu đồ cán bộ tự vẽ trên trang vẫn còn sau khi lập lại, dù trang đã đổi tên', async () => {
  const { host, workbench } = await openLoaded();
  value(await buildReport(host, '2025-Q1'));
  await workbench.workbook.unprotectSheet(name);
  const sheetId = workbench.engine.sheets.list().find((one) => one.name === name)?.id ?? '';
  const [ours] = workbench.engine.charts.list(sheetId);
  if (!ours) throw new Error('No chart.');
  workbench.engine.charts.add(sheetId, { ...ours, name: 'Của phòng' });
  await workbench.workbook.renameSheet(name, 'Hình gửi tỉnh');
  value(await buildReport(host, '2025-Q1'));
  const names = chartsOf(workbench, 'Hình gửi tỉnh').map((chart) => chart.name);
  expect([...names].sort()).toEqual(['Của phòng', 'KH_BieuDo_1']);
  expect(chartsOf(workbench)).toEqual([]);
});

test('trả lại lần lập báo cáo thứ hai: biểu đồ cũ đứng lại chỗ cũ với số liệu cũ', async () => {
  const { host, workbench, snapshot } = await openLoaded();
  const sheet = async () =>
    withoutSelections(await snapshot()).sheets.find((one) => one.name === name);
  value(await buildReport(host, '2025-Q1'));
  const before = await sheet();
  expect(before?.charts).toHaveLength(1);
  await finishTasks(workbench, host);
  value(await buildReport(host, '2025-Q1'));
  expect(await sheet()).not.toEqual(before);
  value(await undo(host, 'all'));
  expect(await sheet()).toEqual({ ...before, cells: expect.anything() });
  // All cells too, but for the line that says that the figures have changed since.
  const others = (cells: readonly { readonly formula?: string }[] = []) =>
    cells.filter(({ formula }) => formula === undefined);
  expect(others((await sheet())?.cells)).toEqual(others(before?.cells));
});

test('hàng chèn trên bảng đẩy biểu đồ xuống theo; lập lại vẽ đúng chỗ bảng đang đứng', async () => {
  const { host, workbench } = await openLoaded();
  value(await buildReport(host, '2025-Q1'));
  const [first] = chartsOf(workbench);
  await workbench.workbook.unprotectSheet(name);
  await workbench.workbook.insertRows(name, 1, 2);
  value(await buildReport(host, '2025-Q1'));
  const [moved] = chartsOf(workbench);
  expect(moved?.data.top).toBe((first?.data.top ?? 0) + 2);
  expect(moved?.place.top).toBe((first?.place.top ?? 0) + 2);
});

test('trang lưu ra tệp rồi mở lại còn nguyên biểu đồ', async () => {
  const { host, workbench } = await openLoaded();
  value(await buildReport(host, '2025-Q1'));
  await workbench.engine.calculate();
  const { bytes, losses } = saveXlsx(workbench.engine.snapshot(), 'Sổ');
  expect(losses).toEqual([]);
  const opened = openXlsx(bytes, 'Sổ');
  if (!opened.ok) throw new Error(opened.error.code);
  const charts = opened.value.snapshot.sheets.find((one) => one.name === name)?.charts ?? [];
  const withoutWords = charts.map(({ altText: _altText, ...chart }) => chart);
  expect(withoutWords).toEqual(chartsOf(workbench));
  expect(opened.value.leftOut).toEqual([]);
});
