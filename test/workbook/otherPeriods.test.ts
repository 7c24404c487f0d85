/** A workbook with other periods than the four: names, the list of periods, a second load, older workbooks. */
import { allPeriodsOfYear, inOrder, reportPeriod } from '../../src/assessment/period';
import { receiptIn } from '../../src/report/sending/receipt';
import { summaryTables } from '../../src/report/summaryNames';
import { toExcelSerial } from '../../src/plan/civilDate';
import type { PlanChoice } from '../../src/workbook/choice';
import {
  formTableName,
  linkName,
  periodOfForm,
  totalName,
} from '../../src/workbook/form0206/names';
import {
  closedSheetName,
  closedTables,
  figuresSheetName,
  figuresTableName,
  isOfClosedPeriod,
  periodOfClosedFacts,
  periodOfReportedTasks,
  periodOfTable,
  reportedTasksTable,
} from '../../src/workbook/names';
import { isPlainWords } from '../../src/workbook/plainWords';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { RawValue, WorkbookReading } from '../../src/workbook/reading';
import { entriesOf } from './filledWorkbook';
import { movedTo, withOwnRow } from './otherPeriods';
import { readingOf, withName } from './readingOf';
import { indicator, plan, task } from './samplePlan';

const source = plan({ indicators: [indicator('ct')], tasks: [task('nv')] });
const choiceOf = (...periods: readonly string[]): PlanChoice => ({
  year: 2026,
  unit: null,
  periods,
  currentPeriod: periods.at(-1) ?? '',
});
const all = allPeriodsOfYear(2026);

function listIn(reading: WorkbookReading, header: string): readonly RawValue[] {
  const table = reading.tables.find(({ name }) => name === 'KyBaoCao');
  return (table?.values ?? []).map((row) => row[table?.header.indexOf(header) ?? -1] ?? null);
}

describe('tên đặt theo kỳ', () => {
  test.each(all.map((period) => [period.id, period] as const))(
    '%s: Excel nhận mọi tên, đọc ngược lại ra đúng kỳ',
    (id, period) => {
      const { facts, figures, tasks } = closedTables(id);
      const names = [
        figuresTableName(id),
        formTableName(id),
        ...Object.values(summaryTables(id)),
        facts,
        figures,
        tasks,
        totalName(id, 7),
        linkName(id, 'onTime'),
      ];
      // Letters first, and neither A1 nor R1C1: Excel refuses those.
      for (const name of names) {
        expect(name).toMatch(/^[A-Za-z][A-Za-z0-9_]{5,}$/);
        expect(name).not.toMatch(/^[A-Za-z]{1,3}\d+$|^R\d*C\d*$/i);
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      expect(periodOfTable(figuresTableName(id).toUpperCase())).toBe(id);
      expect(periodOfForm(formTableName(id))).toBe(id);
      expect(periodOfReportedTasks(reportedTasksTable(id))).toBe(id);
      expect(periodOfClosedFacts(facts)).toBe(id);
      expect([facts, figures, tasks].every(isOfClosedPeriod)).toBe(true);
      for (const sheet of [figuresSheetName(period), closedSheetName(period)]) {
        expect(sheet.length).toBeLessThanOrEqual(31);
        expect(sheet).not.toMatch(/[[\]:*?/\\]/);
      }
      // Excel names a copy of a table by a digit more.
      for (const digit of '123456789')
        expect(periodOfTable(figuresTableName(id) + digit)).toBeNull();
    },
  );

  test('mã kỳ và tên kỳ nằm trong ô như chữ, không thành ngày hay số', () => {
    for (const sheet of planWorkbook(source, choiceOf(...all.map(({ id }) => id))).sheets) {
      for (const content of sheet.blocks.flatMap(({ rows }) => rows.flat())) {
        const text = content.kind === 'text' ? content.text : '';
        if (/^\d{4}-(M\d\d|9M)$/.test(text)) expect(isPlainWords(text)).toBe(false);
      }
    }
    expect(isPlainWords('Tháng 4 năm 2026')).toBe(false);
  });

  test('mã biên nhận của mọi kỳ đọc lại được', () => {
    for (const { id, kind } of all) {
      const code = `${kind}-26-7K3F-92QD`;
      expect(receiptIn(`Mã biên nhận: ${code}.`)).toEqual({ code, period: id });
    }
  });
});

describe('danh sách kỳ của sổ', () => {
  test('gồm bốn báo cáo và các kỳ đã chọn, theo ngày cuối', () => {
    const reading = readingOf(planWorkbook(source, choiceOf('2026-9M', '2026-M09', '2026-M04')));
    const ids = ['2026-Q1', '2026-M04', '2026-H1', '2026-M09', '2026-Q3', '2026-9M', '2026-Y'];
    expect(listIn(reading, 'Mã kỳ')).toEqual(ids);
    expect(listIn(reading, 'Nêu quá hạn')).toEqual(['x', 'x', 'x', null, 'x', null, 'x']);
    const entries = entriesOf(reading);
    expect(entries.currentPeriod.id).toBe('2026-M04');
    expect(entries.periods.map(({ id }) => id)).toEqual(['2026-M04', '2026-M09', '2026-9M']);
    expect(entries.closings.map(({ id }) => id)).toEqual(ids);
    expect(entries.findings).toEqual([]);
  });

  test('bốn báo cáo khi không ai chọn kỳ khác', () => {
    const reading = readingOf(planWorkbook(source, choiceOf('2026-Q1')));
    expect(listIn(reading, 'Mã kỳ')).toEqual(['2026-Q1', '2026-H1', '2026-Q3', '2026-Y']);
  });

  test('ô chọn kỳ nói tên các kỳ của danh sách, quá dài thì chỉ chỗ', () => {
    const promptOf = (...ids: readonly string[]) =>
      planWorkbook(source, choiceOf(...ids))
        .sheets.flatMap(({ validations }) => validations)
        .find(({ prompt }) => prompt?.title === 'Kỳ báo cáo')?.prompt?.message;
    expect(promptOf('2026-Q1')).toBe('Q1: quý I · H1: 6 tháng · Q3: quý III · Y: cả năm.');
    expect(promptOf('2026-9M')).toBe(
      'Q1: quý I · H1: 6 tháng · Q3: quý III · 9M: 9 tháng · Y: cả năm.',
    );
    const long = promptOf(...all.map(({ id }) => id)) ?? '';
    expect(long.length).toBeLessThanOrEqual(255);
    expect(long).toContain('«Danh mục»');
  });

  test('dòng cán bộ tự thêm được đọc, kể cả ngày đã dời; nạp lại thì còn', () => {
    const reading = withOwnRow(readingOf(planWorkbook(source, choiceOf('2026-Q1'))), {
      'Mã kỳ': '2026-m05 ',
      'Đến ngày': toExcelSerial('2026-05-20'),
    });
    const current = withName(reading, 'KH_KyBaoCao', '2026-M05');
    const entries = entriesOf(current);
    expect(entries.currentPeriod.id).toBe('2026-M05');
    expect(entries.statusDate).toBe('2026-05-20');
    expect(entries.findings.map(({ code }) => code)).not.toContain('unknownChoice');
    // Its name is not told by the formulas that stand there until the sheets are laid out again.
    const month5 = entries.closings.find(({ id }) => id === '2026-M05');
    expect(month5).toEqual({ id: '2026-M05', lastDay: '2026-05-20', silent: true });
    const again = readingOf(planWorkbook(source, choiceOf('2026-Q1'), entries.carried));
    expect(listIn(again, 'Mã kỳ')).toContain('2026-M05');
    const laidAgain = entriesOf(again).closings.find(({ id }) => id === '2026-M05');
    expect(laidAgain).toEqual({ id: '2026-M05', lastDay: '2026-05-20' });
  });

  test('kỳ không có trong danh sách thì phải chọn lại', () => {
    const reading = readingOf(planWorkbook(source, choiceOf('2026-Q1')));
    const entries = entriesOf(withName(reading, 'KH_KyBaoCao', '2026-M05'));
    expect(entries.currentPeriod.id).toBe('2026-Q1');
    expect(entries.findings.map(({ code }) => code)).toContain('unknownChoice');
  });

  test('ngày cuối kỳ đã dời còn nguyên sau khi nạp lại và chuyển kỳ', () => {
    const moved = movedTo(
      readingOf(planWorkbook(source, choiceOf('2026-Q1'))),
      '2026-H1',
      toExcelSerial('2026-06-18'),
    );
    const again = planWorkbook(source, choiceOf('2026-H1'), entriesOf(moved).carried);
    const entries = entriesOf(readingOf(again));
    expect(entries.statusDate).toBe('2026-06-18');
    expect(entries.closings.find(({ id }) => id === '2026-H1')?.lastDay).toBe('2026-06-18');
  });

  test('sổ dựng trước khi có kỳ khác: bốn báo cáo được kể như cũ', () => {
    const reading = readingOf(planWorkbook(source, choiceOf('2026-Q1')));
    const old: WorkbookReading = {
      ...reading,
      tables: reading.tables.map((table) =>
        table.name === 'KyBaoCao'
          ? {
              ...table,
              header: table.header.slice(0, 5),
              values: table.values.map((row) => row.slice(0, 5)),
              formulas: table.formulas.map((row) => row.slice(0, 5)),
            }
          : table,
      ),
    };
    const entries = entriesOf(old);
    expect(entries.closings.filter(({ silent }) => silent === true)).toEqual([]);
    expect(entries.findings).toEqual([]);
  });
});

test('nạp thêm kỳ rồi nạp lại: mọi kỳ còn đó, theo thứ tự, một lần', () => {
  const ids = ['2026-M04', '2026-9M', '2026-Q1', '2026-M12'];
  let carried: ReturnType<typeof entriesOf>['carried'] | undefined;
  for (const id of ids) {
    carried = entriesOf(readingOf(planWorkbook(source, choiceOf(id), carried))).carried;
  }
  const last = planWorkbook(source, choiceOf('2026-Q1'), carried);
  const sorted = ids.map((id) => reportPeriod(id)).filter((one) => one !== null);
  expect(entriesOf(readingOf(last)).periods.map(({ id }) => id)).toEqual(
    sorted.sort(inOrder).map(({ id }) => id),
  );
  expect(planWorkbook(source, choiceOf('2026-Q1'), entriesOf(readingOf(last)).carried)).toEqual(
    last,
  );
});
