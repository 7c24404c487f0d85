import {
  agenciesOf,
  indicatorsOfYear,
  isSameAgency,
  occurrencesInYear,
  tasksOfYear,
} from '../../src/plan/selection';
import type { Deadline } from '../../src/plan/types';
import { planOf, written } from './writtenPlan';

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

  it('are none where the plan gives none', () => {
    expect(occurrencesInYear(deadline({ kind: 'ongoing' }), 2026)).toEqual([]);
    expect(occurrencesInYear(deadline({ kind: 'range', from: '2026-01-01' }), 2026)).toEqual([]);
  });

  it('hold the end of a range that began nobody knows when', () => {
    const range = deadline({ kind: 'range', due: ['2028-06-30'] });
    expect(occurrencesInYear(range, 2026)).toEqual(['2028-06-30']);
    expect(occurrencesInYear({ ...range, from: null }, 2026)).toEqual(['2028-06-30']);
  });
});

describe('a task that runs over several years', () => {
  const plan = planOf({
    ...written(),
    period: { from: 2026, to: 2030 },
    tasks: [
      {
        ...written().tasks[0],
        deadline: { text: '', kind: 'range', from: '2027-03-01', due: ['2028-06-30'] },
      },
    ],
  });

  it.each([
    [2026, 0],
    [2027, 1],
    [2028, 1],
    // It may still be open; it is not listed a second time.
    [2029, 1],
  ])('stands among the tasks of %d %d times', (year, times) => {
    expect(tasksOfYear(plan, year)).toHaveLength(times);
  });
});

/** A plan with the smallest plan's indicator and task, each with other agencies. */
const planFor = (
  owners: readonly (string | null)[],
  tasks: readonly { readonly lead?: readonly string[]; readonly coop?: readonly string[] }[],
  agencies: readonly string[] = [],
) =>
  planOf({
    ...written(),
    agencies,
    indicators: owners.map((owner, index) => ({
      ...written().indicators[0],
      id: `ct-${String(index)}`,
      owner,
    })),
    tasks: tasks.map((one, index) => ({
      ...written().tasks[0],
      id: `nv-${String(index)}`,
      ...one,
    })),
  });

describe('what a reporting unit is concerned with', () => {
  const plan = planFor(
    ['Sở Nội vụ', null, 'Sở Tài chính'],
    [{ lead: ['Sở Nội vụ'] }, { lead: ['Sở Tài chính'], coop: ['Sở Nội vụ'] }, {}],
  );
  const indicators = (unit: string | null) =>
    indicatorsOfYear(plan, 2026, unit).map(({ id }) => id);
  const tasks = (unit: string | null) => tasksOfYear(plan, 2026, unit).map(({ id }) => id);

  it.each([
    ['Sở Nội vụ', ['ct-0', 'ct-1'], ['nv-0', 'nv-1', 'nv-2']],
    ['Sở Tài chính', ['ct-1', 'ct-2'], ['nv-1', 'nv-2']],
    // What nobody is named for concerns everybody.
    ['Sở Y tế', ['ct-1'], ['nv-2']],
    [null, ['ct-0', 'ct-1', 'ct-2'], ['nv-0', 'nv-1', 'nv-2']],
  ])('%s: %j, %j', (unit, ofIndicators, ofTasks) => {
    expect(indicators(unit)).toEqual(ofIndicators);
    expect(tasks(unit)).toEqual(ofTasks);
  });
});

describe('the agencies that a plan names', () => {
  it('are listed once, first those with duties, then owners, leaders and who takes part', () => {
    const plan = planFor(
      ['Sở Nội vụ', null],
      [{ lead: [' Sở Tài chính ', 'Các sở, ban, ngành'], coop: ['sở  nội vụ', 'Sở Y tế'] }],
      ['UBND xã An Phú'],
    );
    expect(agenciesOf(plan)).toEqual(['UBND xã An Phú', 'Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế']);
  });

  it.each([
    ['Sở Nội vụ', ' SỞ  NỘI VỤ ', true],
    ['Sở Nội vụ', 'Sở Nội vụ'.normalize('NFD'), true],
    ['Văn phòng UBND tỉnh (Trung tâm Công báo)', 'Văn phòng UBND tỉnh', true],
    // Only what stands in brackets behind the name is a part of it.
    ['Ban Quản lý (cũ) khu kinh tế', 'Ban Quản lý khu kinh tế', false],
    ['Ban Quản lý (cũ) khu kinh tế', 'Ban Quản lý khu', false],
    ['(Trung tâm Công báo)', '', false],
  ])('«%s» and «%s»: %s', (one, other, same) => {
    expect(isSameAgency(one, other)).toBe(same);
  });
});
