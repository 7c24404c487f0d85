import { occurrencesInYear } from '../../src/plan/selection';
import type { Deadline } from '../../src/plan/types';

describe('the dates of a task that matter in a year', () => {
  const deadline = (change: Partial<Deadline>): Deadline => ({
    text: '',
    kind: 'fixed',
    due: [],
    ...change,
  });

  it('are those that fall in it', () => {
    const yearly = deadline({ kind: 'recurring', due: ['2025-12-30', '2026-12-30'] });
    expect(occurrencesInYear(yearly, 2026)).toEqual(['2026-12-30']);
    expect(occurrencesInYear(yearly, 2027)).toEqual([]);
  });

  it('hold the end of a range that goes on after the year', () => {
    const range = deadline({ kind: 'range', from: '2026-03-01', due: ['2028-06-30'] });
    expect(occurrencesInYear(range, 2025)).toEqual([]);
    expect(occurrencesInYear(range, 2026)).toEqual(['2028-06-30']);
    expect(occurrencesInYear(range, 2027)).toEqual(['2028-06-30']);
  });

  it('hold the last day of a task of earlier years, which may still be open', () => {
    const twice = deadline({ due: ['2025-09-30', '2025-12-31'] });
    expect(occurrencesInYear(twice, 2025)).toEqual(['2025-09-30', '2025-12-31']);
    expect(occurrencesInYear(twice, 2027)).toEqual(['2025-12-31']);
    const range = deadline({ kind: 'range', from: '2026-03-01', due: ['2028-06-30'] });
    expect(occurrencesInYear(range, 2029)).toEqual(['2028-06-30']);
  });

  it('do not hold a single date of a later year', () => {
    expect(occurrencesInYear(deadline({ due: ['2028-06-30'] }), 2026)).toEqual([]);
  });
});
