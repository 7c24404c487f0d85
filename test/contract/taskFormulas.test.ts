/** Random tasks through the real Office.js: the workbench calculates «Nhiệm vụ» as our own judgement does. */
import { periodList } from '../../src/assessment/latenessHistory';
import { judgeTask } from '../../src/assessment/taskProgress';
import { judgementSettings } from '../../src/workbook/entryTypes';
import { entriesOf, filledWorkbook } from '../workbook/filledWorkbook';
import { randomTasks } from '../workbook/randomTasks';
import { closeAll, openExcel } from './excelBench';

jest.setTimeout(120_000);
afterAll(closeAll);

test.each([
  ['2026-Q1', 1],
  ['2026-H1', 2],
  ['2026-Y', 3],
])(
  '250 nhiệm vụ ngẫu nhiên, kỳ %s: công thức trên trang nói như chương trình',
  async (period, seed) => {
    const { plan, edits, withDaysOff } = randomTasks(250, seed);
    const choice = { year: 2026, unit: null, periods: [period], currentPeriod: period };
    const workbook = filledWorkbook(plan, choice, edits, withDaysOff);
    const { excel } = openExcel();
    await excel.applyChange({
      act: 'load',
      sheets: workbook.sheets.map((sheet) => ({ sheet, currentName: null })),
      names: workbook.names,
      cells: [],
      activate: workbook.activeSheet,
    });
    const { reading } = await excel.readWorkbook(null);
    const entries = entriesOf(reading, plan);
    expect(entries.daysOff).toHaveLength(11);
    const table = reading.tables.find(({ name }) => name === 'NhiemVu');
    const shown = (table?.values ?? []).map((row) => {
      const cell = (header: string) => row[table?.header.indexOf(header) ?? -1] ?? '';
      return ['Mã', 'Tiến độ', 'Số ngày trễ', 'Ngày làm việc trễ', 'Đã quá hạn ở'].map(cell);
    });
    const judged = entries.tasks.map((entry) => {
      const judgement = judgeTask(entry.case, judgementSettings(entries));
      const { id, progressText, daysLate, workingDaysLate, overdueAt } = judgement;
      const isLate = daysLate > 0;
      return [
        id,
        progressText,
        isLate ? daysLate : '',
        isLate ? workingDaysLate : '',
        periodList(overdueAt, 2026),
      ];
    });
    expect(shown).toEqual(judged);
  },
);
