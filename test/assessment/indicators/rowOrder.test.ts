/** Officers sort and filter: the order of rows must not matter. */
import fc from 'fast-check';
import { checkFigures } from '../../../src/assessment/findings/figures';
import { judgeIndicator } from '../../../src/assessment/indicatorStatus';
import { judgementSettings } from '../../../src/workbook/entryTypes';
import type { WorkbookReading } from '../../../src/workbook/reading';
import { everyCasePlan, everyEdit } from '../../workbook/everyCase';
import { entriesOf, filledWorkbook } from '../../workbook/filledWorkbook';
import { readingOf } from '../../workbook/readingOf';
import { placed, settingsOf } from '../cases';
import { anyCase, periodId, runs } from './anyIndicator';

describe('thứ tự các dòng', () => {
  const choice = {
    year: 2026,
    unit: null,
    periods: ['2026-Q1', '2026-H1'],
    currentPeriod: '2026-H1',
  };
  const indicators = everyCasePlan.indicators.filter((_, index) => index % 3 === 0);
  const ids = new Set(indicators.map(({ id }) => id));
  const figuresOnly = { ...everyCasePlan, indicators, tasks: [] };
  const edits = everyEdit('2026-H1').filter(({ id }) => ids.has(id));
  const reading = readingOf(filledWorkbook(figuresOnly, choice, edits));

  function judged(of: WorkbookReading): ReadonlyMap<string, unknown> {
    const entries = entriesOf(of);
    return new Map(
      (entries.figures.get('2026-H1') ?? []).map((figure) => [
        figure.case.id,
        judgeIndicator(figure.case, judgementSettings(entries), figure.earlier),
      ]),
    );
  }

  test('không bao giờ đổi đánh giá: sắp xếp trang nào, theo cột nào cũng vậy', () => {
    const expected = judged(reading);
    const ours = reading.tables.filter(({ name }) => /^(ChiTieu|SoLieu_)/.test(name));
    const orders = fc.tuple(
      ...ours.map(({ values }) =>
        fc.shuffledSubarray([...values.keys()], { minLength: values.length }),
      ),
    );
    fc.assert(
      fc.property(orders, (shuffled) => {
        const moved = {
          ...reading,
          tables: reading.tables.map((table) => {
            const rows = shuffled[ours.indexOf(table)];
            if (rows === undefined) return table;
            return {
              ...table,
              values: rows.map((row) => table.values[row] ?? []),
              formulas: rows.map((row) => table.formulas[row] ?? []),
            };
          }),
        };
        const now = judged(moved);
        expect(now.size).toBe(expected.size);
        for (const [id, one] of expected) expect(now.get(id)).toEqual(one);
      }),
      { numRuns: 1000, endOnFailure: true },
    );
  }, 120_000);

  test('không đổi những gì kiểm tra tìm ra', () => {
    const rows = fc.array(anyCase, { minLength: 1, maxLength: 8 }).chain((cases) => {
      const named = cases.map((one, index) => placed({ ...one, id: `ct-${index}` }));
      return fc.tuple(
        fc.constant(named),
        fc.shuffledSubarray(named, { minLength: named.length }),
        periodId,
      );
    });
    const codes = (found: ReturnType<typeof checkFigures>): readonly string[] =>
      found.map(({ code, subject, message }) => `${subject ?? ''} ${code} ${message}`).sort();
    fc.assert(
      fc.property(rows, ([one, other, at]) => {
        expect(codes(checkFigures(other, settingsOf(at)))).toEqual(
          codes(checkFigures(one, settingsOf(at))),
        );
      }),
      runs,
    );
  });
});
