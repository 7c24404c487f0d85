/** The same figures, the same code; any change, another code. */
import fc from 'fast-check';
import type { Entered, IndicatorCase, TaskCase } from '../../../src/assessment/types';
import {
  firstReceiptOf,
  receiptIn,
  receiptOf as codeOf,
  type ReportWords,
} from '../../../src/report/sending/receipt';
import type { Entries, FigureEntry, TaskEntry } from '../../../src/workbook/entryTypes';
import { planWorkbook } from '../../../src/workbook/planWorkbook';
import { entriesOf } from '../../workbook/filledWorkbook';
import { readingOf } from '../../workbook/readingOf';
import { planNamed } from '../filledQuarter';

const plan = planNamed('quang-ngai-2026-2030');
const period = '2026-H1';
const blank = entriesOf(
  readingOf(
    planWorkbook(plan, {
      year: 2026,
      unit: null,
      periods: ['2026-Q1', period, '2026-Q3'],
      currentPeriod: period,
    }),
  ),
  plan,
);

const numbers: fc.Arbitrary<Entered> = fc.oneof(
  fc.constant({ kind: 'empty' } as const),
  fc.integer({ min: 0, max: 9_999_999 }).map((value) => ({ kind: 'number', value }) as const),
  fc
    .integer({ min: 1, max: 9_999 })
    .map((value) => ({ kind: 'number', value: value / 7 }) as const),
  fc.constantFrom('1.234', 'khoảng 12', '…').map((text) => ({ kind: 'text', text }) as const),
);

const words: ReportWords = [
  ['overall', 'Có 10/39 chỉ tiêu đạt.'],
  ['notes', 'Kiến nghị bố trí kinh phí.'],
];

const receiptOf = (entries: Entries, id: string): string => codeOf(entries, id, words);

interface Change {
  readonly row: number;
  readonly numerator: Entered;
  readonly denominator: Entered;
  readonly explanation: string;
}

const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    row: fc.nat({ max: 38 }),
    numerator: numbers,
    denominator: numbers,
    explanation: fc.constantFrom('', 'Chờ hướng dẫn.', 'Thiếu kinh phí;\nđã kiến nghị'),
  }),
  { maxLength: 12 },
);

function withFigures(
  entries: Entries,
  of: string,
  change: (figure: IndicatorCase, row: number) => IndicatorCase,
): Entries {
  const figures = (entries.figures.get(of) ?? []).map((one, row): FigureEntry => ({
    ...one,
    case: change(one.case, row),
  }));
  return { ...entries, figures: new Map([...entries.figures, [of, figures]]) };
}

function withTask(entries: Entries, change: Partial<TaskCase>): Entries {
  const tasks = entries.tasks.map((one, row): TaskEntry =>
    row === 3 ? { ...one, case: { ...one.case, ...change } } : one,
  );
  return { ...entries, tasks };
}

const filled = (all: readonly Change[]): Entries =>
  withFigures(blank, period, (figure, row) => {
    const change = all.find((one) => one.row === row);
    if (change === undefined) return figure;
    const { numerator, denominator, explanation } = change;
    return { ...figure, numerator, denominator, explanation };
  });

test('mã đọc được thành lời: kỳ, năm, hai nhóm bốn chữ không lẫn nhau', () => {
  const code = receiptOf(blank, period);
  expect(code).toMatch(/^H1-26-[2-9ACDEFHKLMNPQRTVX]{4}-[2-9ACDEFHKLMNPQRTVX]{4}$/u);
  expect(receiptIn(`Mã biên nhận: ${code.toLowerCase()}.`)).toEqual({ code, period });
  expect(receiptIn('Mã biên nhận: H1-26-0OI1-92QD')).toBeNull();
  expect(receiptIn(`X${code}`)).toBeNull();
});

test('thứ tự dòng, dấu xuống dòng, cách ghép dấu không làm đổi mã', () => {
  fc.assert(
    fc.property(changes, fc.infiniteStream(fc.nat()), (all, order) => {
      const entries = filled(all);
      const shuffled = <T>(rows: readonly T[]): readonly T[] =>
        rows
          .map((row) => [order.next().value, row] as const)
          .sort(([one], [other]) => one - other)
          .map(([, row]) => row);
      const moved: Entries = {
        ...withFigures(entries, period, (figure) => ({
          ...figure,
          explanation: ` ${figure.explanation.replace('\n', '\r\n').normalize('NFD')}`,
        })),
        tasks: shuffled(entries.tasks),
      };
      const figures = new Map(
        [...moved.figures].map(([id, rows]) => [id, shuffled(rows)] as const),
      );
      expect(receiptOf({ ...moved, figures }, period)).toBe(receiptOf(entries, period));
    }),
    { numRuns: 200 },
  );
});

test('đổi bất kỳ con số nào thì mã khác', () => {
  fc.assert(
    fc.property(
      changes,
      fc.nat({ max: 38 }),
      fc.constantFrom('numerator' as const, 'denominator' as const),
      numbers,
      (all, row, field, value) => {
        const before = filled(all);
        const after = withFigures(before, period, (figure, index) =>
          index === row ? { ...figure, [field]: value } : figure,
        );
        const was = before.figures.get(period)?.[row]?.case[field];
        const isSame = JSON.stringify(was) === JSON.stringify(value);
        expect(receiptOf(after, period) === receiptOf(before, period)).toBe(isSame);
      },
    ),
    { numRuns: 300 },
  );
});

const others: readonly (readonly [string, Entries])[] = [
  [
    'số của kỳ trước',
    withFigures(blank, '2026-Q1', (one) => ({ ...one, numerator: { kind: 'number', value: 1 } })),
  ],
  ['giải trình', withFigures(blank, period, (one) => ({ ...one, explanation: 'x' }))],
  [
    'mục tiêu năm',
    withFigures(blank, period, (one) => ({
      ...one,
      target: one.target && { ...one.target, own: true },
    })),
  ],
  ['trạng thái nhiệm vụ', withTask(blank, { status: 'inProgress' })],
  ['ngày hoàn thành', withTask(blank, { doneOn: '2026-05-01' })],
  ['hạn', withTask(blank, { due: '2026-05-01' })],
  ['đơn vị', { ...blank, unit: 'Sở Nội vụ' }],
  ['ngày chốt', { ...blank, statusDate: '2026-06-15' }],
  ['phiên bản kế hoạch', { ...blank, planVersion: 'v1-00000000' }],
  ['ngày nghỉ', { ...blank, daysOff: ['2026-04-30'] }],
];

test.each(others)('đổi %s thì mã khác', (_, entries) => {
  expect(receiptOf(entries, period)).not.toBe(receiptOf(blank, period));
});

test('số liệu của kỳ sau không thuộc báo cáo kỳ này', () => {
  const later = withFigures(blank, '2026-Q3', (one) => ({ ...one, explanation: 'kỳ sau' }));
  expect(receiptOf(later, period)).toBe(receiptOf(blank, period));
  expect(receiptOf(later, '2026-Q3')).not.toBe(receiptOf(blank, '2026-Q3'));
});

test('kết quả do công thức tính không làm đổi mã vì chữ số cuối', () => {
  const computed = (value: number): Entries =>
    withFigures(blank, period, (one) => ({
      ...one,
      numerator: { kind: 'number', value: 1 },
      denominator: { kind: 'number', value: 3 },
      result: { kind: 'number', value },
      resultTyped: false,
    }));
  expect(receiptOf(computed(1 / 3), period)).toBe(receiptOf(computed(0.333333333333333), period));
});

test('đổi một câu hay ghi chú thì mã khác; dấu cách, dấu xuống dòng thì không', () => {
  const code = receiptOf(blank, period);
  const with1 = (place: string, text: string): ReportWords =>
    words.map(([at, said]) => [at, at === place ? text : said] as const);
  expect(codeOf(blank, period, with1('overall', 'Có 11/39 chỉ tiêu đạt.'))).not.toBe(code);
  expect(codeOf(blank, period, with1('notes', ''))).not.toBe(code);
  expect(codeOf(blank, period, with1('overall', '  Có 10/39\nchỉ tiêu đạt. '))).toBe(code);
  expect(codeOf(blank, period, [...words, ['areas', '']])).toBe(code);
});

test('mã theo cách tính đầu tiên vẫn tính được cho tệp đã gửi trước đây', () => {
  // Of the same workbook, as the program gave it before words were part of the code.
  expect(firstReceiptOf(blank, period)).toBe('H1-26-QHAV-P86Q');
  expect(firstReceiptOf(blank, period)).not.toBe(receiptOf(blank, period));
});
