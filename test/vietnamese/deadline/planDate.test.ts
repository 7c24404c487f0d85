/** The plan's own years and date: what a time without a year means, and which deadlines lie before the plan. */
import type { CivilDate } from '../../../src/plan/civilDate';
import { readDeadline } from '../../../src/vietnamese/deadline/readDeadline';

const twoYears = { from: 2025, to: 2026 };

describe('năm của thời hạn không nêu năm', () => {
  const read = (text: string, issuedOn: CivilDate | null) =>
    readDeadline(text, { years: twoYears, issuedOn });

  it.each<readonly [string, CivilDate | null, string, readonly string[]]>([
    ['trong năm đầu', '2025-02-10', 'fixed', ['2025-12-30']],
    ['trong năm cuối', '2026-02-10', 'fixed', ['2026-12-30']],
    ['trước các năm ấy', '2024-11-20', 'recurring', ['2025-12-30', '2026-12-30']],
    ['sau các năm ấy', '2027-01-05', 'recurring', ['2025-12-30', '2026-12-30']],
    ['không rõ ngày', null, 'recurring', ['2025-12-30', '2026-12-30']],
  ])('kế hoạch hai năm ban hành %s (%s): «Trước 31/12» là %s %j', (_, issuedOn, kind, due) => {
    expect(read('Trước 31/12', issuedOn)).toMatchObject({ kind, due });
  });

  it('«trong năm» là mỗi năm của kế hoạch, ban hành năm nào cũng vậy', () => {
    expect(read('Trong năm', '2025-02-10').due).toEqual(['2025-12-31', '2026-12-31']);
  });

  it('một khoảng bắt đầu trong năm ban hành', () => {
    expect(read('Từ tháng 6 đến tháng 9', '2026-02-10')).toMatchObject({
      from: '2026-06-01',
      due: ['2026-09-30'],
    });
  });
});

describe('thời hạn trước ngày ban hành', () => {
  const early = (text: string) =>
    readDeadline(text, { years: twoYears, issuedOn: '2025-06-15' })
      .doubts.filter(({ code }) => code === 'beforePlan')
      .map(({ quote }) => quote);

  it.each([
    ['Ngày 14/6/2025', ['Ngày 14/6/2025']],
    ['Ngày 15/3 và 15/9/2025', ['Ngày 15/3 và 15/9/2025']],
    ['Ngày 15/9/2025; ngày 15/3/2025', ['ngày 15/3/2025']],
    ['Ngày 15/6/2025; ngày 15/3/2025', ['ngày 15/3/2025']],
    // On the day itself, later, or one of those that come back anyway.
    ['Ngày 15/6/2025', []],
    ['Ngày 15/9/2025', []],
    ['Hằng quý', []],
  ])('«%s»: %j', (text, quotes) => {
    expect(early(text)).toEqual(quotes);
  });

  it('không rõ ngày ban hành thì không nói gì', () => {
    expect(readDeadline('Ngày 14/6/2025', { years: twoYears }).doubts).toEqual([]);
  });
});
