/** The milestone that counts in a year, the figure that a change starts from, and both scales of a percentage. */
import {
  baselineInYear,
  baselineOf,
  inPrintedScale,
  inSheetScale,
  milestonesText,
  printedBase,
  targetInYear,
} from '../../src/plan/targets';
import type { Indicator } from '../../src/plan/types';

const indicator = (change: Partial<Indicator>): Indicator => ({
  id: 'ct',
  ref: 'II.1',
  area: 'thu-tuc',
  name: 'Hồ sơ trực tuyến',
  unit: '%',
  scope: null,
  measure: 'ratio',
  milestones: [],
  annual: false,
  cadence: 'quarterly',
  owner: null,
  quote: 'đạt 80%',
  ...change,
});

const cut = indicator({
  milestones: [
    { year: 2025, op: 'decreaseBy', value: 10, baselineYear: 2021 },
    { year: 2030, op: 'decreaseBy', value: 10, baselineYear: 2025 },
  ],
  baseline: { year: 2021, value: 100 },
});

describe('the target of a year', () => {
  it('is none without a milestone', () => {
    expect(targetInYear(indicator({}), 2026)).toBeNull();
  });

  const yearly = indicator({
    milestones: [
      { year: 2026, op: '>=', value: 80 },
      { year: 2028, op: '>=', value: 90 },
    ],
    annual: true,
  });

  it.each([
    // An annual target holds before its first year too, and is then that year's own.
    [2024, 0.8, 2024],
    [2026, 0.8, 2026],
    [2027, 0.8, 2026],
    [2028, 0.9, 2028],
    [2030, 0.9, 2028],
  ])('an annual one in %d is %d, in force since %d', (year, value, since) => {
    expect(targetInYear(yearly, year)).toMatchObject({ value, year: since });
  });

  it('lies ahead in its own year when it is not annual', () => {
    const once = indicator({ milestones: [{ year: 2026, op: '>=', value: 80 }] });
    expect(targetInYear(once, 2024)).toMatchObject({ value: 0.8, year: 2026 });
  });
});

describe('what a change of the year is measured from', () => {
  it.each([
    [2021, { year: 2021, value: 1 }],
    [2025, { year: 2021, value: 1 }],
    [2029, { year: 2021, value: 1 }],
    // «giảm 10% so với năm 2025» must not be counted from 2021.
    [2030, { year: 2025, value: null }],
  ])('in %d: %j', (year, base) => {
    expect(baselineInYear(cut, year)).toEqual(base);
  });

  it('is the same for a rise', () => {
    const rise = indicator({
      milestones: [{ year: 2026, op: 'increaseBy', value: 5, baselineYear: 2025 }],
    });
    expect(baselineInYear(rise, 2026)).toEqual({ year: 2025, value: null });
  });

  it('is the known figure when the change does not say from which year', () => {
    const rise = indicator({
      milestones: [{ year: 2026, op: 'increaseBy', value: 5 }],
      baseline: { year: 2024, value: 60 },
    });
    expect(baselineInYear(rise, 2026)).toEqual({ year: 2024, value: 0.6 });
  });

  it('is the known figure for a target that is no change, whatever year stands beside it', () => {
    const share = indicator({
      milestones: [{ year: 2026, op: '>=', value: 80, baselineYear: 2025 }],
      baseline: { year: 2024, value: 60 },
    });
    expect(baselineInYear(share, 2026)).toEqual({ year: 2024, value: 0.6 });
  });

  it('is nothing where the plan knows no figure and asks for no change', () => {
    const share = indicator({ milestones: [{ year: 2026, op: '>=', value: 80 }] });
    expect(baselineInYear(share, 2026)).toBeNull();
    expect(baselineInYear(indicator({}), 2026)).toBeNull();
    expect(baselineOf(indicator({ baseline: null }))).toBeNull();
  });
});

describe('percentages are fractions on the sheet and stay themselves in print', () => {
  it.each([
    ['%', 95, 0.95],
    ['%/năm', 10, 0.1],
    ['doanh nghiệp', 50, 50],
    [null, 3, 3],
    ['%', null, null],
    ['doanh nghiệp', null, null],
    // 0.285 * 100 is 28.499999999999996 in binary.
    ['%', 28.5, 0.285],
  ])('in %s, %d in print is %d on the sheet', (unit, printed, inSheet) => {
    expect(inSheetScale(unit, printed)).toBe(inSheet);
    expect(inPrintedScale(unit, inSheet)).toBe(printed);
  });

  it('the base of a change too', () => {
    expect(printedBase('%', { year: 2021, value: 0.6 })).toEqual({ year: 2021, value: 60 });
    expect(printedBase('hồ sơ', { year: 2021, value: 600 })).toEqual({ year: 2021, value: 600 });
    expect(printedBase('%', null)).toBeNull();
  });
});

describe('all milestones in one line', () => {
  it('name the year and the figure that each change is measured from', () => {
    expect(milestonesText(cut)).toBe(
      'Năm 2025: giảm 10% so với năm 2021; năm 2030: giảm 10% so với năm 2025',
    );
  });

  it('fall back to the year of the known figure', () => {
    const rise = indicator({
      milestones: [{ year: 2026, op: 'increaseBy', value: 5 }],
      baseline: { year: 2024, value: 60 },
    });
    expect(milestonesText(rise)).toBe('Năm 2026: tăng thêm 5 điểm % so với năm 2024');
    const bare = indicator({ milestones: [{ year: 2026, op: 'increaseBy', value: 5 }] });
    expect(milestonesText(bare)).toBe('Năm 2026: tăng thêm 5 điểm %');
  });
});
