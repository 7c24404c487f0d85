import fc from 'fast-check';
import {
  allPeriodsOfYear,
  inOrder,
  monthsOf,
  periodAt,
  periodsOfYear,
  reportPeriod,
} from '../../src/assessment/period';
import { addDays } from '../../src/plan/civilDate';

describe('reporting periods (Nghị định 09/2019/NĐ-CP)', () => {
  /** In their order: by the last day, then shorter before longer. */
  const all = [
    // id, label, first day, last day, send by, counts since the year began, months gone by
    ['2026-M01', 'Tháng 1 năm 2026', '2025-12-15', '2026-01-14', '2026-01-20', true, 1],
    ['2026-M02', 'Tháng 2 năm 2026', '2026-01-15', '2026-02-14', '2026-02-20', false, 2],
    ['2026-M03', 'Tháng 3 năm 2026', '2026-02-15', '2026-03-14', '2026-03-20', false, 3],
    ['2026-Q1', 'Quý I năm 2026', '2025-12-15', '2026-03-14', '2026-03-20', true, 3],
    ['2026-M04', 'Tháng 4 năm 2026', '2026-03-15', '2026-04-14', '2026-04-20', false, 4],
    ['2026-M05', 'Tháng 5 năm 2026', '2026-04-15', '2026-05-14', '2026-05-20', false, 5],
    ['2026-M06', 'Tháng 6 năm 2026', '2026-05-15', '2026-06-14', '2026-06-20', false, 6],
    ['2026-Q2', 'Quý II năm 2026', '2026-03-15', '2026-06-14', '2026-06-20', false, 6],
    ['2026-H1', '6 tháng đầu năm 2026', '2025-12-15', '2026-06-14', '2026-06-20', true, 6],
    ['2026-M07', 'Tháng 7 năm 2026', '2026-06-15', '2026-07-14', '2026-07-20', false, 7],
    ['2026-M08', 'Tháng 8 năm 2026', '2026-07-15', '2026-08-14', '2026-08-20', false, 8],
    ['2026-M09', 'Tháng 9 năm 2026', '2026-08-15', '2026-09-14', '2026-09-20', false, 9],
    ['2026-Q3', 'Quý III năm 2026', '2026-06-15', '2026-09-14', '2026-09-20', false, 9],
    ['2026-9M', '9 tháng đầu năm 2026', '2025-12-15', '2026-09-14', '2026-09-20', true, 9],
    ['2026-M10', 'Tháng 10 năm 2026', '2026-09-15', '2026-10-14', '2026-10-20', false, 10],
    ['2026-M11', 'Tháng 11 năm 2026', '2026-10-15', '2026-11-14', '2026-11-20', false, 11],
    ['2026-M12', 'Tháng 12 năm 2026', '2026-11-15', '2026-12-14', '2026-12-20', false, 12],
    ['2026-Q4', 'Quý IV năm 2026', '2026-09-15', '2026-12-14', '2026-12-20', false, 12],
    ['2026-H2', '6 tháng cuối năm 2026', '2026-06-15', '2026-12-14', '2026-12-20', false, 12],
    ['2026-Y', 'Năm 2026', '2025-12-15', '2026-12-14', '2026-12-20', true, 12],
  ] as const;

  it.each(all)('%s is %s, %s to %s', (id, label, from, to, sendBy, cumulative, months) => {
    expect(reportPeriod(id)).toEqual({
      id,
      kind: id.slice(5),
      year: 2026,
      label,
      from,
      to,
      sendBy,
      cumulative,
      yearFraction: months / 12,
      isLast: id === '2026-Y',
    });
  });

  it('there are no others, and they follow one another in one order', () => {
    expect(allPeriodsOfYear(2026).map(({ id }) => id)).toEqual(all.map(([id]) => id));
  });

  it('the order is total: however they lie, they are sorted one way', () => {
    const years = [2025, 2026].flatMap(allPeriodsOfYear);
    fc.assert(
      fc.property(fc.shuffledSubarray(years, { minLength: years.length }), (shuffled) => {
        expect([...shuffled].sort(inOrder)).toEqual(years);
      }),
    );
  });

  it('an id says its period and a period its id, in every year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2015, max: 2045 }),
        fc.constantFrom(...all.map(([id]) => id.slice(5))),
        (year, kind) => reportPeriod(`${String(year)}-${kind}`)?.id === `${String(year)}-${kind}`,
      ),
    );
  });

  it('the months of a year, and its quarters, follow each other without a gap', () => {
    for (const length of [1, 3, 6]) {
      const spans = allPeriodsOfYear(2026).filter((period) => monthsOf(period) === length);
      expect(spans.map(({ from }) => from)).toEqual([
        '2025-12-15',
        ...spans.slice(0, -1).map(({ to }) => addDays(to, 1)),
      ]);
      expect(spans.at(-1)?.to).toBe('2026-12-14');
    }
  });

  it.each([
    '2026-Q5',
    '2026-M4',
    '2026-M13',
    '2026-M00',
    '2026-9',
    '2026-H3',
    '2026-q1',
    '2026',
    'Q1',
    '26-Q1',
    '2026-Q1 ',
    '',
  ])('«%s» is no period', (id) => {
    expect(reportPeriod(id)).toBeNull();
  });

  it.each([
    ['2026-01-05', '2026-Q1'],
    ['2026-03-20', '2026-Q1'],
    ['2026-03-21', '2026-H1'],
    ['2026-06-21', '2026-Q3'],
    ['2026-09-21', '2026-Y'],
    ['2026-12-20', '2026-Y'],
    ['2026-12-21', '2027-Q1'],
  ] as const)('on %s the report %s is being prepared', (date, id) => {
    expect(periodAt(date).id).toBe(id);
  });

  it('the report being prepared is the next one to be sent, on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const date = addDays('2024-01-01', days);
        const current = periodAt(date);
        return current.from <= date && date <= current.sendBy;
      }),
    );
  });

  it('a year has four reports, earliest first', () => {
    expect(periodsOfYear(2026).map(({ kind }) => kind)).toEqual(['Q1', 'H1', 'Q3', 'Y']);
  });
});
