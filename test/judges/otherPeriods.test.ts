/** LibreOffice judges a workbook with 9 months and two months beside the reports of the year. */
import { judgeIndicator } from '../../src/assessment/indicatorStatus';
import { periodList } from '../../src/assessment/latenessHistory';
import { reportPeriod } from '../../src/assessment/period';
import { judgeTask } from '../../src/assessment/taskProgress';
import { toExcelSerial } from '../../src/plan/civilDate';
import type { Plan } from '../../src/plan/types';
import type { PlanChoice } from '../../src/workbook/choice';
import { judgementSettings } from '../../src/workbook/entryTypes';
import type { RawValue, WorkbookReading } from '../../src/workbook/reading';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { entriesOf, filledWorkbook } from '../workbook/filledWorkbook';
import { movedTo } from '../workbook/otherPeriods';
import { randomTasks } from '../workbook/randomTasks';
import { randomYear } from '../workbook/randomYear';
import type { Edit } from '../workbook/readingOf';
import { convert } from './libreOffice';
import { withoutAnswers } from './withoutAnswers';

jest.setTimeout(180_000);

const periods = ['2026-Q1', '2026-M04', '2026-M05', '2026-Q3', '2026-9M'];

async function recalculated(
  source: Plan,
  choice: PlanChoice,
  edits: readonly Edit[],
  change?: (reading: WorkbookReading) => WorkbookReading,
): Promise<WorkbookReading> {
  const workbook = withoutAnswers(filledWorkbook(source, choice, edits, change));
  const outcome = readXlsx(await convert(writeXlsx(workbook), 'xlsx'));
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.reading;
}

function column(reading: WorkbookReading, table: string, header: string): readonly RawValue[] {
  const found = reading.tables.find(({ name }) => name === table);
  const place = found?.header.indexOf(header) ?? -1;
  return (found?.values ?? []).map((row) => row[place] ?? '');
}

const withComma = (text: RawValue): string => String(text).replace(/(\d)\.(\d)/g, '$1,$2');

test('đánh giá và kỳ trước của mọi kỳ như chương trình', async () => {
  const { source, choice, edits } = randomYear({ indicators: 120, seed: 20_260_504, periods });
  const reading = await recalculated(source, choice, edits);
  const entries = entriesOf(reading, source);
  expect(entries.periods.map(({ id }) => id)).toEqual(periods);
  expect(column(reading, 'KyBaoCao', 'Mã kỳ')).toEqual([
    '2026-Q1',
    '2026-M04',
    '2026-M05',
    '2026-H1',
    '2026-Q3',
    '2026-9M',
    '2026-Y',
  ]);
  for (const id of periods) {
    const settings = judgementSettings(entries, reportPeriod(id) ?? undefined);
    const judged = (entries.figures.get(id) ?? []).map((figure) =>
      judgeIndicator(figure.case, settings, figure.earlier),
    );
    const table = `SoLieu_${id.replace('-', '_')}`;
    expect([id, column(reading, table, 'Đánh giá')]).toEqual([
      id,
      judged.map(({ statusText }) => statusText),
    ]);
    if (id === periods[0]) continue;
    const changes = judged.map(
      ({ earlier }) => earlier.find(({ kind }) => kind === 'lastPeriod')?.changeText ?? '',
    );
    expect([id, column(reading, table, 'Tăng/giảm').map(withComma)]).toEqual([id, changes]);
  }
});

test('«Đã quá hạn ở» kể đúng các kỳ, cả khi ngày cuối kỳ được dời', async () => {
  const { plan, edits } = randomTasks(250, 9);
  const choice = { year: 2026, unit: null, periods, currentPeriod: '2026-9M' };
  const reading = await recalculated(plan, choice, edits, (one) =>
    movedTo(one, '2026-M04', toExcelSerial('2026-04-18')),
  );
  const entries = entriesOf(reading, plan);
  const judged = entries.tasks.map(({ case: task }) => judgeTask(task, judgementSettings(entries)));
  const shown = column(reading, 'NhiemVu', 'Đã quá hạn ở');
  expect(shown).toEqual(judged.map(({ overdueAt }) => periodList(overdueAt, 2026)));
  expect(shown.some((text) => /Quý I, Tháng 4, Tháng 5, 6 tháng/.test(String(text)))).toBe(true);
});
