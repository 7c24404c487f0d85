/**
 * The laid-out workbook through the real Office.js: the workbench calculates every status and every
 * progress, and answers as our own judgement does.
 */
import { periodList } from '../../src/assessment/latenessHistory';
import { judgeIndicator } from '../../src/assessment/indicatorStatus';
import { reportPeriod } from '../../src/assessment/period';
import { judgeTask } from '../../src/assessment/taskProgress';
import { connectExcel, officeEnvironment, type WorkbookChange } from '../../src/excel';
import type { WorkbookBlueprint } from '../../src/workbook/blueprint';
import { judgementSettings } from '../../src/workbook/entryTypes';
import type { RawValue, WorkbookReading } from '../../src/workbook/reading';
import { createNodeWorkbench } from '../../workbench/office/node/createNodeWorkbench';
import { everyCasePlan, everyEdit } from '../workbook/everyCase';
import { entriesOf, filledWorkbook } from '../workbook/filledWorkbook';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import { libraryPlan } from '../plan/libraryPlans';
import { randomYear } from '../workbook/randomYear';
import { readingOf } from '../workbook/readingOf';

const choice = {
  year: 2026,
  unit: null,
  periods: ['2026-H1'],
  currentPeriod: '2026-H1',
} as const;

function changeOf(workbook: WorkbookBlueprint): WorkbookChange {
  return {
    act: 'load',
    sheets: workbook.sheets.map((sheet) => ({ sheet, currentName: null })),
    names: workbook.names,
    cells: [],
    activate: workbook.activeSheet,
  };
}

function column(reading: WorkbookReading, table: string, header: string): readonly RawValue[] {
  const found = reading.tables.find(({ name }) => name === table);
  const place = found?.header.indexOf(header) ?? -1;
  return (found?.values ?? []).map((row) => row[place] ?? '');
}

describe('bảng tính trong bàn thợ, qua Office.js', () => {
  const bench = createNodeWorkbench();
  const excel = connectExcel(officeEnvironment(bench.Excel, bench.Office));
  const written = filledWorkbook(everyCasePlan, choice, everyEdit('2026-H1'));
  let reading: WorkbookReading;
  beforeAll(async () => {
    await excel.applyChange(changeOf(written));
    ({ reading } = await excel.readWorkbook(null));
    // The first test of a fresh clone also builds the engine's bundle.
  }, 60_000);
  afterAll(() => {
    bench.dispose();
  });

  test('mỗi chỉ tiêu được đánh giá như chương trình đánh giá', () => {
    const entries = entriesOf(reading, everyCasePlan);
    const judged = (entries.figures.get('2026-H1') ?? []).map((figure) =>
      judgeIndicator(figure.case, judgementSettings(entries)),
    );
    expect(judged.length).toBe(everyCasePlan.indicators.length);
    expect(column(reading, 'SoLieu_2026_H1', 'Đánh giá')).toEqual(
      judged.map(({ statusText }) => statusText),
    );
    const withComma = (text: RawValue) => String(text).replace(/(\d)\.(\d)/g, '$1,$2');
    expect(column(reading, 'SoLieu_2026_H1', 'Khoảng cách').map(withComma)).toEqual(
      judged.map(({ distanceText }) => distanceText),
    );
  });

  test('mỗi nhiệm vụ có tiến độ và số ngày trễ như chương trình tính', () => {
    const entries = entriesOf(reading, everyCasePlan);
    const judged = entries.tasks.map((entry) => judgeTask(entry.case, judgementSettings(entries)));
    expect(column(reading, 'NhiemVu', 'Tiến độ')).toEqual(
      judged.map(({ progressText }) => progressText),
    );
    expect(column(reading, 'NhiemVu', 'Số ngày trễ')).toEqual(
      judged.map(({ daysLate }) => (daysLate === 0 ? '' : daysLate)),
    );
    expect(column(reading, 'NhiemVu', 'Ngày làm việc trễ')).toEqual(
      judged.map(({ daysLate, workingDaysLate }) => (daysLate === 0 ? '' : workingDaysLate)),
    );
    expect(column(reading, 'NhiemVu', 'Đã quá hạn ở')).toEqual(
      judged.map(({ overdueAt }) => periodList(overdueAt, 2026)),
    );
  });

  test('những gì đọc lại được là những gì đã dựng', () => {
    const expected = readingOf(written);
    expect(reading.tables.length).toBe(expected.tables.length);
    for (const table of expected.tables) {
      const found = reading.tables.find(({ name }) => name === table.name);
      expect(found?.header).toEqual(table.header);
      expect(found?.values.length).toBe(table.values.length);
    }
    expect(entriesOf(reading, everyCasePlan).findings).toEqual(
      entriesOf(expected, everyCasePlan).findings,
    );
  });
});

test('việc quá hạn từ năm trước được đếm riêng', async () => {
  const bench = createNodeWorkbench();
  try {
    const excel = connectExcel(officeEnvironment(bench.Excel, bench.Office));
    const year = { year: 2024, unit: null, periods: ['2024-Q1'], currentPeriod: '2024-Q1' };
    const plan = libraryPlan('vp-ubnd-quang-ngai-2021-2025');
    await excel.applyChange(changeOf(planWorkbook(plan, year)));
    const front = await bench.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Kế hoạch').getUsedRange();
      used.load('values');
      await context.sync();
      return used.values as readonly (readonly unknown[])[];
    });
    const line = front.find((row) => row.includes('Quá hạn từ năm trước')) ?? [];
    expect(line[line.indexOf('Quá hạn từ năm trước') + 1]).toBe(2);
  } finally {
    bench.dispose();
  }
}, 60_000);

test('số liệu ngẫu nhiên của bốn kỳ: mọi cách đo, phép so và kỳ được tính như chương trình', async () => {
  const bench = createNodeWorkbench();
  try {
    const excel = connectExcel(officeEnvironment(bench.Excel, bench.Office));
    const { source, choice: year, edits } = randomYear({ indicators: 80, seed: 20_261_121 });
    await excel.applyChange(changeOf(filledWorkbook(source, year, edits)));
    const { reading } = await excel.readWorkbook(null);
    const entries = entriesOf(reading, source);
    const withComma = (text: RawValue) => String(text).replace(/(\d)\.(\d)/g, '$1,$2');
    for (const id of year.periods) {
      const settings = judgementSettings(entries, reportPeriod(id) ?? undefined);
      const judged = (entries.figures.get(id) ?? []).map((figure) =>
        judgeIndicator(figure.case, settings, figure.earlier),
      );
      const last = judged.map(({ earlier }) => earlier.find(({ kind }) => kind === 'lastPeriod'));
      const table = `SoLieu_${id.replace('-', '_')}`;
      expect(column(reading, table, 'Đánh giá')).toEqual(
        judged.map(({ statusText }) => statusText),
      );
      expect(column(reading, table, 'Khoảng cách').map(withComma)).toEqual(
        judged.map(({ distanceText }) => distanceText),
      );
      expect(column(reading, table, 'Tăng/giảm').map(withComma)).toEqual(
        last.map((one) => one?.changeText ?? ''),
      );
    }
  } finally {
    bench.dispose();
  }
}, 240_000);
