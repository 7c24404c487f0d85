import fc from 'fast-check';
import { periodAt, periodsOfYear, reportPeriod } from '../../src/assessment/period';
import { addDays } from '../../src/plan/civilDate';

describe('reporting periods (Nghị định 09/2019/NĐ-CP)', () => {
  it.each([
    ['2026-Q1', 'Quý I năm 2026', '2025-12-15', '2026-03-14', '2026-03-20', true, 0.25],
    ['2026-H1', '6 tháng đầu năm 2026', '2025-12-15', '2026-06-14', '2026-06-20', true, 0.5],
    ['2026-Q3', 'Quý III năm 2026', '2026-06-15', '2026-09-14', '2026-09-20', false, 0.75],
    ['2026-Y', 'Năm 2026', '2025-12-15', '2026-12-14', '2026-12-20', true, 1],
  ])('%s is %s, %s to %s', (id, label, from, to, sendBy, cumulative, yearFraction) => {
    expect(reportPeriod(id)).toMatchObject({
      id,
      label,
      from,
      to,
      sendBy,
      cumulative,
      yearFraction,
      isLast: id.endsWith('Y'),
    });
  });

  it.each(['2026-Q2', '2026', 'Q1', '26-Q1', '2026-Q1 ', ''])('«%s» is no period', (id) => {
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
