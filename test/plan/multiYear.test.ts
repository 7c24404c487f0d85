/** A plan of five years, seen from each of them: the year's own work, and what may be left from before. */
import { agenciesOf, isFromEarlierYear, isSameAgency, tasksOfYear } from '../../src/plan/selection';
import { libraryPlan } from './libraryPlans';

const plan = libraryPlan('vp-ubnd-quang-ngai-2021-2025');

const idsIn = (year: number) => tasksOfYear(plan, year).map(({ id }) => id);
const earlierIn = (year: number) =>
  tasksOfYear(plan, year)
    .filter(({ deadline }) => isFromEarlierYear(deadline, year))
    .map(({ id }) => id);

describe('the office plan 2021–2025 by year', () => {
  it.each([
    // «Năm 2022» is not yet, and two begin «Năm 2022 và những năm tiếp theo».
    [2021, 21, []],
    [2022, 25, []],
    [2023, 25, ['nv-de-an-vi-tri-viec-lam', 'nv-quy-trinh-danh-gia-cong-chuc']],
    [2024, 25, ['nv-de-an-vi-tri-viec-lam', 'nv-quy-trinh-danh-gia-cong-chuc']],
    [2025, 25, ['nv-de-an-vi-tri-viec-lam', 'nv-quy-trinh-danh-gia-cong-chuc']],
  ])('%d has %d tasks, from earlier years: %j', (year, count, earlier) => {
    expect(idsIn(year)).toHaveLength(count);
    expect(earlierIn(year)).toEqual(earlier);
  });

  it('what is left from before stands behind the work of the year', () => {
    expect(idsIn(2023).slice(-2)).toEqual(earlierIn(2023));
  });

  it('yearly work is never left over: each year has its own turn', () => {
    for (const year of [2022, 2023, 2024, 2025]) {
      expect(earlierIn(year)).not.toContain('nv-ke-hoach-cchc-hang-nam');
    }
  });

  it('after its last year a plan asks for nothing', () => {
    expect(idsIn(2026)).toEqual([]);
    expect(idsIn(2020)).toEqual([]);
  });
});

describe('an agency with its part in brackets', () => {
  const news = libraryPlan('truyen-thong-quang-ngai-2025');

  it('is the agency itself', () => {
    expect(
      isSameAgency('Văn phòng UBND tỉnh (Trung tâm Công báo và Tin học)', 'Văn phòng UBND tỉnh'),
    ).toBe(true);
    expect(isSameAgency('Sở Nội vụ', 'Sở Tài chính')).toBe(false);
  });

  it('stands once in the list and sees its tasks', () => {
    expect(agenciesOf(news).filter((name) => name.startsWith('Văn phòng UBND'))).toEqual([
      'Văn phòng UBND tỉnh',
    ]);
    const ids = tasksOfYear(news, 2025, 'Văn phòng UBND tỉnh').map(({ id }) => id);
    expect(ids).toContain('nv-tin-bai-cong-thong-tin-dien-tu');
  });
});
