/**
 * LibreOffice judges the formulas: a workbook that holds every status and every progress is recalculated by
 * it, and what it answers must be our own judgement, word by word.
 */
import { periodList } from '../../src/assessment/latenessHistory';
import { judgeIndicator } from '../../src/assessment/indicatorStatus';
import { reportPeriod } from '../../src/assessment/period';
import { indicatorStatusWords, taskProgressWords, yesNoWords } from '../../src/assessment/words';
import { judgeTask } from '../../src/assessment/taskProgress';
import type { Plan } from '../../src/plan/types';
import type { PlanChoice } from '../../src/workbook/choice';
import type { Entries } from '../../src/workbook/entryTypes';
import { judgementSettings } from '../../src/workbook/entryTypes';
import type { RawValue, WorkbookReading } from '../../src/workbook/reading';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { everyCasePlan, everyEdit } from '../workbook/everyCase';
import { entriesOf, filledWorkbook } from '../workbook/filledWorkbook';
import { readingOf, type Edit } from '../workbook/readingOf';
import { randomYear } from '../workbook/randomYear';
import { convert } from './libreOffice';
import { withoutAnswers } from './withoutAnswers';

type Row = Readonly<Record<string, RawValue>>;

function rowsOf(reading: WorkbookReading, table: string): readonly Row[] {
  const found = reading.tables.find(({ name }) => name === table);
  if (!found) throw new Error(`No table ${table}`);
  return found.values.map((values) =>
    Object.fromEntries(found.header.map((header, column) => [header, values[column] ?? null])),
  );
}

async function recalculated(
  source: Plan,
  choice: PlanChoice,
  edits: readonly Edit[],
): Promise<{ reading: WorkbookReading; entries: Entries }> {
  const workbook = withoutAnswers(filledWorkbook(source, choice, edits));
  const bytes = await convert(writeXlsx(workbook), 'xlsx');
  const outcome = readXlsx(bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return { reading: outcome.reading, entries: entriesOf(outcome.reading, source) };
}

/** LibreOffice joins numbers to words by the machine's locale; officers' Excel writes a comma. */
function withComma(value: RawValue): RawValue {
  return typeof value === 'string' ? value.replace(/(\d)\.(\d)/g, '$1,$2') : (value ?? '');
}

/** The answers of the formulas that `written` holds, as `reading` has them; unknown ones are left out. */
function formulaAnswers(reading: WorkbookReading, written: WorkbookReading) {
  return written.tables.flatMap((table) => {
    const found = reading.tables.find(({ name }) => name === table.name);
    return table.formulas.flatMap((formulas, row) =>
      formulas.flatMap((formula, column) => {
        if (formula === '' || table.values[row]?.[column] === null) return [];
        const value = withComma(found?.values[row]?.[column] ?? '');
        const place = `${table.name} ${table.header[column] ?? ''} ${String(table.values[row]?.[0])}`;
        return [[place, typeof value === 'number' ? Number(value.toPrecision(10)) : value]];
      }),
    );
  });
}

/** Two engines may differ in the last bit of a quotient. */
function rounded(value: RawValue): RawValue {
  return typeof value === 'number' ? Number(value.toPrecision(10)) : value;
}

function shownIndicators(reading: WorkbookReading, period: string) {
  return rowsOf(reading, `SoLieu_${period.replace('-', '_')}`).map((row) => ({
    id: row['Mã'],
    status: row['Đánh giá'] ?? '',
    distance: withComma(row['Khoảng cách'] ?? ''),
    symbol: row['Dấu'] ?? '',
    earlier: rounded(row['Kỳ trước'] ?? ''),
    change: withComma(row['Tăng/giảm'] ?? ''),
  }));
}

function judgedIndicators(entries: Entries, id: string) {
  const settings = judgementSettings(entries, reportPeriod(id) ?? undefined);
  return (entries.figures.get(id) ?? []).map((figure) => {
    const judgement = judgeIndicator(figure.case, settings, figure.earlier);
    const last = judgement.earlier.find(({ kind }) => kind === 'lastPeriod');
    const isYesNo = figure.case.measure === 'yesNo';
    return {
      id: judgement.id,
      status: judgement.statusText,
      distance: judgement.distanceText,
      symbol: indicatorStatusWords[judgement.status].symbol,
      earlier: rounded(
        isYesNo && last ? yesNoWords[last.value === 1 ? 'yes' : 'no'] : (last?.value ?? ''),
      ),
      change: last?.changeText ?? '',
    };
  });
}

const periods = ['2026-Q1', '2026-H1', '2026-Y'];

describe.each(periods)('bảng tính của kỳ %s được LibreOffice tính lại', (period) => {
  const choice: PlanChoice = { year: 2026, unit: null, periods: [period], currentPeriod: period };
  let reading: WorkbookReading;
  let entries: Entries;
  beforeAll(async () => {
    ({ reading, entries } = await recalculated(everyCasePlan, choice, everyEdit(period)));
  });

  test('mỗi chỉ tiêu được đánh giá như chương trình đánh giá', () => {
    expect(shownIndicators(reading, period)).toEqual(judgedIndicators(entries, period));
  });

  test('mỗi nhiệm vụ có tiến độ và số ngày trễ như chương trình tính', () => {
    const shown = rowsOf(reading, 'NhiemVu').map((row) => ({
      id: row['Mã'],
      progress: row['Tiến độ'],
      daysLate: row['Số ngày trễ'] === '' ? 0 : row['Số ngày trễ'],
      workingDaysLate: row['Ngày làm việc trễ'] === '' ? 0 : row['Ngày làm việc trễ'],
      overdueAt: row['Đã quá hạn ở'],
    }));
    const judged = entries.tasks.map((entry) => {
      const judgement = judgeTask(entry.case, judgementSettings(entries));
      return {
        id: judgement.id,
        progress: judgement.progressText,
        daysLate: judgement.daysLate,
        workingDaysLate: judgement.workingDaysLate,
        overdueAt: periodList(judgement.overdueAt, 2026),
      };
    });
    expect(shown).toEqual(judged);
  });

  test('không ô nào của các bảng báo lỗi, trừ ô người dùng để lỗi', () => {
    const errors = reading.tables.flatMap(({ name, header, values }) =>
      values.flatMap((row) =>
        row.flatMap((value, column) =>
          typeof value === 'object' && value !== null ? [`${name} ${header[column] ?? ''}`] : [],
        ),
      ),
    );
    expect(errors.filter((place) => !/(Tử số|Mẫu số|Kết quả)$/.test(place))).toEqual([]);
  });

  test('đáp số ghi sẵn trong tệp bằng đáp số LibreOffice tính lại', () => {
    const written = readingOf(filledWorkbook(everyCasePlan, choice, everyEdit(period)));
    expect(formulaAnswers(reading, written)).toEqual(formulaAnswers(written, written));
  });

  test('trang «Kế hoạch» đếm đúng số chỉ tiêu theo từng đánh giá và nhiệm vụ theo từng tiến độ', async () => {
    const workbook = withoutAnswers(filledWorkbook(everyCasePlan, choice, everyEdit(period)));
    // The first sheet is what LibreOffice writes as CSV; the glance begins in its sixth line.
    const csv = new TextDecoder().decode(await convert(writeXlsx(workbook), 'csv'));
    const lines = csv.split('\n').slice(5);
    const counted = (column: number, count: number) =>
      lines.slice(0, count).map((line) => Number(line.split(',')[column]));
    const statuses = judgedIndicators(entries, period).map(({ status }) => status);
    const words = Object.values(indicatorStatusWords).map(({ word }) => word);
    expect(counted(6, words.length)).toEqual(
      words.map((word) => {
        const isIt = (text: string) =>
          word === 'Chưa đạt mốc' ? text.startsWith(word) : text === word;
        return statuses.filter(isIt).length;
      }),
    );
    const progresses = entries.tasks.map(
      (entry) => judgeTask(entry.case, judgementSettings(entries)).progressText,
    );
    const progressWords = Object.values(taskProgressWords).map(({ word }) => word);
    expect(counted(10, progressWords.length)).toEqual(
      progressWords.map((word) => progresses.filter((text) => text === word).length),
    );
  });
});

test('mọi đánh giá và mọi tiến độ đều có mặt trong các trường hợp thử', () => {
  const seen = new Set<string>();
  for (const period of periods) {
    const choice: PlanChoice = { year: 2026, unit: null, periods: [period], currentPeriod: period };
    const workbook = filledWorkbook(everyCasePlan, choice, everyEdit(period));
    for (const sheet of workbook.sheets) {
      for (const content of sheet.blocks.flatMap((block) => block.rows.flat())) {
        if (content.kind === 'formula' && typeof content.cached === 'string') {
          seen.add(content.cached);
        }
      }
    }
  }
  const expected = [...Object.values(indicatorStatusWords), ...Object.values(taskProgressWords)]
    .map(({ word }) => word)
    .filter((word) => word !== 'Chưa đạt mốc');
  expect(expected.filter((word) => !seen.has(word))).toEqual([]);
  expect(seen).toContain('Chưa đạt mốc 2030');
  expect(seen).toContain('Thường xuyên');
});

test('1.200 ô đánh giá ngẫu nhiên của bốn kỳ được LibreOffice tính như chương trình', async () => {
  const { source, choice, edits } = randomYear({ indicators: 300, seed: 20_260_314 });
  const { reading, entries } = await recalculated(source, choice, edits);
  for (const period of choice.periods) {
    expect(shownIndicators(reading, period)).toEqual(judgedIndicators(entries, period));
  }
  const written = readingOf(filledWorkbook(source, choice, edits));
  expect(formulaAnswers(reading, written)).toEqual(formulaAnswers(written, written));
});
