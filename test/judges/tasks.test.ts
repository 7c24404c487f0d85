/** LibreOffice as an independent judge of the formulas of «Nhiệm vụ», for random tasks. */
import { periodList } from '../../src/assessment/latenessHistory';
import { judgeTask } from '../../src/assessment/taskProgress';
import { judgementSettings } from '../../src/workbook/entryTypes';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { entriesOf, filledWorkbook } from '../workbook/filledWorkbook';
import { randomTasks } from '../workbook/randomTasks';
import { convert } from './libreOffice';
import { withoutAnswers } from './withoutAnswers';

test.each([
  ['2026-Q1', 11],
  ['2026-H1', 12],
  ['2026-Q3', 13],
  ['2026-Y', 14],
])('300 nhiệm vụ ngẫu nhiên, kỳ %s: LibreOffice tính như chương trình', async (period, seed) => {
  const { plan, edits, withDaysOff } = randomTasks(300, seed);
  const choice = { year: 2026, unit: null, periods: [period], currentPeriod: period };
  const workbook = withoutAnswers(filledWorkbook(plan, choice, edits, withDaysOff));
  const outcome = readXlsx(await convert(writeXlsx(workbook), 'xlsx'));
  if (!outcome.ok) throw new Error(outcome.error.code);
  const { reading } = outcome;
  const entries = entriesOf(reading, plan);
  const table = reading.tables.find(({ name }) => name === 'NhiemVu');
  const shown = (table?.values ?? []).map((row) => {
    const cell = (header: string) => row[table?.header.indexOf(header) ?? -1] ?? '';
    return ['Mã', 'Tiến độ', 'Số ngày trễ', 'Ngày làm việc trễ', 'Đã quá hạn ở'].map(cell);
  });
  const judged = entries.tasks.map((entry) => {
    const { id, progressText, daysLate, workingDaysLate, overdueAt } = judgeTask(
      entry.case,
      judgementSettings(entries),
    );
    const late = daysLate > 0 ? [daysLate, workingDaysLate] : ['', ''];
    return [id, progressText, ...late, periodList(overdueAt, 2026)];
  });
  expect(shown).toEqual(judged);
});
