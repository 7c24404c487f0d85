/**
 * A year with months, other quarters and 9 months beside the four reports, through the real Office.js: what
 * the workbench calculates is our own judgement.
 */
import { judgeIndicator } from '../../src/assessment/indicatorStatus';
import { periodList } from '../../src/assessment/latenessHistory';
import { reportPeriod } from '../../src/assessment/period';
import { judgeTask } from '../../src/assessment/taskProgress';
import { toExcelSerial } from '../../src/plan/civilDate';
import type { WorkbookBlueprint } from '../../src/workbook/blueprint';
import { judgementSettings } from '../../src/workbook/entryTypes';
import type { RawValue, WorkbookReading } from '../../src/workbook/reading';
import { entriesOf, filledWorkbook } from '../workbook/filledWorkbook';
import { manyPeriods, movedTo } from '../workbook/otherPeriods';
import { randomTasks } from '../workbook/randomTasks';
import { randomYear } from '../workbook/randomYear';
import { closeAll, openExcel } from './excelBench';

jest.setTimeout(120_000);
afterAll(closeAll);

async function calculated(workbook: WorkbookBlueprint): Promise<WorkbookReading> {
  const { excel } = openExcel();
  await excel.applyChange({
    act: 'load',
    sheets: workbook.sheets.map((sheet) => ({ sheet, currentName: null })),
    names: workbook.names,
    cells: [],
    activate: workbook.activeSheet,
  });
  return (await excel.readWorkbook(null)).reading;
}

function column(reading: WorkbookReading, table: string, header: string): readonly RawValue[] {
  const found = reading.tables.find(({ name }) => name === table);
  const place = found?.header.indexOf(header) ?? -1;
  return (found?.values ?? []).map((row) => row[place] ?? '');
}

const withComma = (text: RawValue): string => String(text).replace(/(\d)\.(\d)/g, '$1,$2');

test('số liệu ngẫu nhiên của mười kỳ: đánh giá, khoảng cách và kỳ trước như chương trình', async () => {
  const asked = { indicators: 30, seed: 20_260_914, periods: manyPeriods };
  const { source, choice, edits } = randomYear(asked);
  const reading = await calculated(filledWorkbook(source, choice, edits));
  const entries = entriesOf(reading, source);
  expect(entries.periods.map(({ id }) => id)).toEqual(manyPeriods);
  let compared = 0;
  for (const id of manyPeriods) {
    const settings = judgementSettings(entries, reportPeriod(id) ?? undefined);
    const judged = (entries.figures.get(id) ?? []).map((figure) =>
      judgeIndicator(figure.case, settings, figure.earlier),
    );
    const last = judged.map(({ earlier }) => earlier.find(({ kind }) => kind === 'lastPeriod'));
    compared += last.filter((one) => one !== undefined).length;
    const table = `SoLieu_${id.replace('-', '_')}`;
    expect([id, column(reading, table, 'Đánh giá')]).toEqual([
      id,
      judged.map(({ statusText }) => statusText),
    ]);
    expect(column(reading, table, 'Khoảng cách').map(withComma)).toEqual(
      judged.map(({ distanceText }) => distanceText),
    );
    if (id === manyPeriods[0]) continue;
    expect([id, column(reading, table, 'Tăng/giảm').map(withComma)]).toEqual([
      id,
      last.map((one) => one?.changeText ?? ''),
    ]);
  }
  expect(compared).toBeGreaterThan(30);
});

test.each([
  ['2026-9M', 1],
  ['2026-Y', 2],
])('«Đã quá hạn ở», kỳ %s: công thức kể các kỳ như chương trình', async (currentPeriod, seed) => {
  const { plan, edits } = randomTasks(150, seed);
  const choice = { year: 2026, unit: null, periods: manyPeriods, currentPeriod };
  // An agency takes four days more for April and Quý III, and 9 months with it.
  const workbook = filledWorkbook(plan, choice, edits, (reading) =>
    ['2026-Q3', '2026-9M', '2026-M09'].reduce(
      (one, id) => movedTo(one, id, toExcelSerial('2026-09-18')),
      movedTo(reading, '2026-M04', toExcelSerial('2026-04-18')),
    ),
  );
  const reading = await calculated(workbook);
  const entries = entriesOf(reading, plan);
  const judged = entries.tasks.map(({ case: task }) => judgeTask(task, judgementSettings(entries)));
  const shown = column(reading, 'NhiemVu', 'Đã quá hạn ở');
  expect(shown).toEqual(judged.map(({ overdueAt }) => periodList(overdueAt, 2026)));
  expect(shown.some((text) => /Tháng 4, 6 tháng/.test(String(text)))).toBe(true);
  // One report speaks for a day: 6 tháng for Quý II, Quý III for 9 months and September, Năm for Quý IV.
  expect(shown.filter((text) => /9 tháng|Tháng 9|Quý II(,|$)|Quý IV/.test(String(text)))).toEqual(
    [],
  );
});
