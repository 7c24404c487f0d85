/**
 * LibreOffice judges form II.06: random forms of three reports, every sum, total, check and sign, and the figures
 * that follow the form, must be what the program answers.
 */
import fc from 'fast-check';
import { formRateKeys, formParts } from '../../src/assessment/form/rates';
import { judgeIndicator } from '../../src/assessment/indicatorStatus';
import { reportPeriod } from '../../src/assessment/period';
import { judgementSettings } from '../../src/workbook/entryTypes';
import { formTableName, linkName } from '../../src/workbook/form0206/names';
import type { RawValue, WorkbookReading } from '../../src/workbook/reading';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { entriesOf, filledWorkbook } from '../workbook/filledWorkbook';
import { readingOf, withName, type Edit } from '../workbook/readingOf';
import { indicator, plan } from '../workbook/samplePlan';
import { convert } from './libreOffice';
import { printedPages, textOf } from './printedPages';
import { withoutAnswers } from './withoutAnswers';

const periods = ['2026-Q1', '2026-H1', '2026-Q3'] as const;
const choice = {
  year: 2026,
  unit: null,
  periods,
  currentPeriod: '2026-Q3',
  forms: periods,
} as const;

const source = plan({
  indicators: [
    indicator('dung-han', { milestones: [{ year: 2026, op: '>=', value: 90 }] }),
    indicator('truc-tuyen', { milestones: [{ year: 2030, op: '>=', value: 80 }] }),
    indicator('qua-han', { milestones: [{ year: 2026, op: '<=', value: 5 }] }),
  ],
});
const targets = { onTime: 'dung-han', online: 'truc-tuyen', overdue: 'qua-han' } as const;

/** Mostly counts that agree, with now and then something that does not. */
function editsFor(periodId: string, seed: number): readonly Edit[] {
  const table = formTableName(periodId);
  const small = fc.nat({ max: 40 });
  const part = fc.oneof({ weight: 40, arbitrary: small }, fc.constantFrom(-1, 2.5, 'chín'));
  const row = fc.record({
    name: fc.constantFrom('Đất đai', 'Hộ tịch', 'Xây dựng', 'Đầu tư', ''),
    parts: fc.tuple(part, part, small, part, part, small),
    open: fc.nat({ max: 20 }),
    off: fc.constantFrom(0, 0, 0, 0, 0, 1, -2),
    typed: fc.option(small, { freq: 3 }),
  });
  return fc
    .sample(row, { numRuns: 30, seed })
    .flatMap(({ name, parts, open, off, typed }, index) => {
      if (index % 10 === 9) return [];
      const id = `d${String(index + 1).padStart(2, '0')}`;
      const edit = (header: string, value: RawValue): Edit => ({ table, id, header, value });
      const [online, direct, before, early, onTime, late] = parts;
      const sum = (values: readonly unknown[]): number =>
        values.reduce<number>((all, one) => all + (typeof one === 'number' ? one : 0), 0);
      const left = sum([online, direct, before]) - sum([early, onTime, late]) + off;
      return [
        edit('2', name),
        edit('4', online),
        edit('5', direct),
        edit('6', before),
        edit('8', early),
        edit('9', onTime),
        edit('10', late),
        edit('12', Math.max(0, left - open)),
        edit('13', Math.min(open, Math.max(0, left))),
        ...(typed === null ? [] : [edit(['3', '7', '11'][index % 3] ?? '7', typed)]),
      ];
    });
}

function linked(reading: WorkbookReading): WorkbookReading {
  return periods.reduce(
    (all, id) =>
      formRateKeys.reduce((one, rate) => withName(one, linkName(id, rate), targets[rate]), all),
    reading,
  );
}

/** What stands in the tables of the forms and in the names of their totals. */
function answers({ tables, names }: WorkbookReading) {
  const plain = (value: RawValue | undefined) =>
    typeof value === 'number' ? Number(value.toPrecision(10)) : (value ?? '');
  return {
    rows: tables
      .filter(({ name }) => name.startsWith('BieuII06_'))
      .map(({ name, header, values }) =>
        values.map((row) => [name, ...header.map((_, column) => plain(row[column]))]),
      ),
    totals: names
      .filter(({ name }) => /^KH_II06_.*_C\d+$/.test(name))
      .map(({ name, value }) => [name, plain(value)])
      .sort(),
  };
}

/** What the rows of all forms said, without their differences. */
const seen = new Set<string>();

test.each([20_260_314, 7, 99])(
  'biểu ngẫu nhiên %i được LibreOffice tính như chương trình',
  async (seed) => {
    const edits = periods.flatMap((id, index) => editsFor(id, seed + index));
    const workbook = filledWorkbook(source, choice, edits, linked);
    const file = await convert(writeXlsx(withoutAnswers(workbook)), 'xlsx');
    const outcome = readXlsx(file);
    if (!outcome.ok) throw new Error(outcome.error.code);
    const { reading } = outcome;

    const expected = answers(readingOf(workbook));
    expect(answers(reading)).toEqual(expected);
    for (const row of expected.rows.flat()) seen.add(String(row[15]).replace(/:.*/, ''));

    const entries = entriesOf(reading, source);
    for (const id of periods) {
      const settings = judgementSettings(entries, reportPeriod(id) ?? undefined);
      const table = reading.tables.find(({ name }) => name === `SoLieu_${id.replace('-', '_')}`);
      const status = table?.header.indexOf('Đánh giá') ?? -1;
      const judged = (entries.figures.get(id) ?? []).map((figure) =>
        judgeIndicator(figure.case, settings, figure.earlier),
      );
      expect((table?.values ?? []).map((row) => row[status])).toEqual(
        judged.map(({ statusText }) => statusText),
      );
      const form = entries.forms.get(id);
      for (const rate of formRateKeys) {
        const parts = form && formParts(form.totals, rate);
        const row = table?.values.find((values) => values[0] === targets[rate]);
        expect([row?.[4], row?.[5]]).toEqual([parts?.numerator, parts?.denominator]);
      }
    }
  },
);

test('mọi lời của cột «Kiểm tra» đều có mặt trong các biểu thử', () => {
  expect([...seen].sort()).toEqual(
    [
      '',
      'Khớp',
      'Lệch 3 và 7+11',
      'Lệch cột 11',
      'Lệch cột 3',
      'Lệch cột 7',
      'Lệch kỳ trước',
      'Sai số',
      'Thiếu tên',
    ].sort(),
  );
});

test('biểu mới, 30 dòng, in trên một trang ngang, từ số biểu đến dòng tổng cộng', async () => {
  const blank = filledWorkbook(source, { ...choice, periods: ['2026-Q3'], forms: ['2026-Q3'] }, []);
  const pages = await printedPages(writeXlsx(blank));
  const own = pages.filter((page) => textOf(page).includes('(13)'));
  expect(own).toHaveLength(1);
  expect(own[0]?.width).toBeGreaterThan(own[0]?.height ?? 0);
  expect(own[0] && textOf(own[0])).toMatch(/Biểu số II\.06.*Tổng cộng/u);
}, 200_000);
