/**
 * Several times in one phrase, in a plan of two years: which year each belongs to, what says another one more
 * closely, which day is whose, and where one sentence ends.
 */
import { readDeadline } from '../../../src/vietnamese/deadline/readDeadline';

const read = (text: string) => readDeadline(text, { years: { from: 2025, to: 2026 } });
/** The days of both years; with «mỗi năm» once. */
const both = (...days: readonly string[]) =>
  [2025, 2026].flatMap((year) => days.map((day) => `${String(year)}-${day}`)).sort();

const quarterly = ['03-31', '06-30', '09-30', '12-31'];
const monthly = (day: string) =>
  Array.from({ length: 12 }, (_, index) => `${String(index + 1).padStart(2, '0')}-${day}`);
const monthEnds = Array.from({ length: 12 }, (_, index) =>
  new Date(Date.UTC(2025, index + 1, 0)).toISOString().slice(5, 10),
);

describe('một năm nói cho nhiều thời gian', () => {
  it.each([
    ['từ tháng 10/2025 đến tháng 3', '2025-10-01', '2026-03-31'],
    ['từ tháng 10 đến tháng 3/2026', '2025-10-01', '2026-03-31'],
    ['từ tháng 3 đến tháng 10/2026', '2026-03-01', '2026-10-31'],
    ['từ tháng 3/2026 đến tháng 10', '2026-03-01', '2026-10-31'],
    ['quý II/2026, quý III', '2026-04-01', '2026-09-30'],
    ['quý II, quý III/2026', '2026-04-01', '2026-09-30'],
    ['quý III/2025, quý II/2026', '2025-07-01', '2026-06-30'],
    ['tháng 3, 6 của năm 2025', '2025-03-01', '2025-06-30'],
    ['tháng 3, 6 hoặc 9/2025', '2025-03-01', '2025-09-30'],
    ['tháng 3, 6 năm 2025', '2025-03-01', '2025-06-30'],
    ['tháng 6 và tháng 12/2025', '2025-06-01', '2025-12-31'],
    ['Định kỳ tháng 6 và tháng 12/2025', '2025-06-01', '2025-12-31'],
  ])('«%s»: từ %s đến %s', (text, from, last) => {
    expect(read(text)).toMatchObject({ kind: 'range', from, due: [last], doubts: [] });
  });

  it.each([
    ['ngày 15/3, 15/6/2026', ['2026-03-15', '2026-06-15']],
    ['ngày 15/3/2026, 15/6', ['2026-03-15', '2026-06-15']],
    ['ngày 15/3/2025, 15/6/2026', ['2025-03-15', '2026-06-15']],
    ['cuối quý IV/2025', ['2025-12-31']],
    ['cuối quý II năm 2025', ['2025-06-30']],
  ])('«%s»: %j', (text, due) => {
    expect(read(text)).toMatchObject({ kind: 'fixed', due, doubts: [] });
  });

  it.each([
    ['tháng 3, 6 và 9 hằng năm', ['03-31', '06-30', '09-30']],
    ['tháng 3, 6 mỗi năm', ['03-31', '06-30']],
    ['tháng 3, 6 các năm', ['03-31', '06-30']],
    ['từ tháng 3 đến tháng 10 hằng năm', ['10-31']],
    ['Định kỳ tháng 6, tháng 12', ['06-30', '12-31']],
    ['02 lần/năm (tháng 6, tháng 12)', ['06-30', '12-31']],
    ['02 lần/năm: tháng 6, tháng 12', ['06-30', '12-31']],
    ['02 lần/năm, tháng 6, tháng 12', ['06-30', '12-31']],
  ])('«%s» mỗi năm: %j', (text, days) => {
    expect(read(text)).toMatchObject({ kind: 'recurring', due: both(...days), doubts: [] });
  });

  it.each([
    ['ngày 15/3, 15/6', 'recurring', ['03-15', '06-15'], 2],
    ['tháng 3, 6 trong năm', 'range', ['06-30'], 1],
    ['tháng 3 và tháng 6', 'range', ['06-30'], 1],
    ['tháng 3, 6 lớp tập huấn', 'recurring', ['03-31'], 1],
    ['Định kỳ; tháng 6', 'recurring', ['06-30'], 1],
  ])('«%s» không nêu năm: %s, %j, báo %d lần', (text, kind, days, times) => {
    expect(read(text)).toMatchObject({ kind, due: both(...days) });
    expect(read(text).doubts.map(({ code }) => code)).toEqual(
      Array.from({ length: times }, () => 'yearGuessed'),
    );
  });

  it('không có quý V: chỉ còn năm', () => {
    expect(read('Quý V năm 2025').why.map(({ quote }) => quote)).toEqual(['năm 2025']);
    expect(read('Quý V')).toMatchObject({ kind: 'none', due: [] });
    expect(read('quý 5')).toMatchObject({ kind: 'none', due: [] });
    expect(read('V/2025')).toMatchObject({ kind: 'none', due: [] });
  });
});

describe('ngày nói rõ hơn kỳ đứng ngay trước', () => {
  it.each([
    ['Quý IV năm 2025 (trước ngày 15/11/2025)', ['2025-11-14']],
    ['Quý IV: trước ngày 15/11/2025', ['2025-11-14']],
    ['Quý IV năm 2025\n(trước ngày 15/11/2025)', ['2025-11-14']],
    ['Quý IV/2025 ngày 01/10/2025', ['2025-10-01']],
    ['Quý IV/2025 ngày 31/12/2025', ['2025-12-31']],
    ['Năm 2025 (ngày 15/11/2025)', ['2025-11-15']],
    ['Quý IV năm 2025 (trước ngày 15/11)', ['2025-11-14']],
    ['Quý IV năm 2025 (ngày 15/10 và 15/11)', ['2025-10-15', '2025-11-15']],
    // Outside the period, or a period itself: both stand.
    ['Quý IV năm 2025 (trước ngày 15/8/2025)', ['2025-08-14', '2025-12-31']],
    ['Quý II năm 2025 (trước ngày 15/8/2025)', ['2025-06-30', '2025-08-14']],
    ['Quý IV/2025 (ngày 15/8/2025, 15/11/2025)', ['2025-08-15', '2025-11-15', '2025-12-31']],
    ['Quý IV năm 2025 (tháng 11/2025)', ['2025-11-30', '2025-12-31']],
    ['15/11/2025 (trước 10/11/2025)', ['2025-11-09', '2025-11-15']],
    ['Quý IV/2025; trước ngày 15/11/2025', ['2025-11-14', '2025-12-31']],
    ['Quý IV/2025 báo cáo kết quả (trước ngày 15/11/2025)', ['2025-11-14', '2025-12-31']],
  ])('«%s»: %j', (text, due) => {
    expect(read(text)).toMatchObject({ kind: 'fixed', due });
  });
});

describe('ngày nào của chu kỳ nào', () => {
  const quarterly20 = ['03-19', '06-19', '09-19', '12-19'];

  it.each<readonly [string, readonly string[]]>([
    ['Trước ngày 20 hằng tháng', monthly('19')],
    ['Trước ngày 20, hằng tháng', monthly('19')],
    ['Hằng quý, trước ngày 20', quarterly20],
    ['Hằng quý (trước ngày 20 tháng cuối quý)', quarterly20],
    ['Hằng quý (15/3, 15/6, 15/9, 15/12)', ['03-15', '06-15', '09-15', '12-15']],
    ['Hằng quý (tháng 3, tháng 6, tháng 9, tháng 12)', quarterly],
    ['Hằng tháng (ngày 15/6)', ['06-15']],
    ['Hằng tháng (ngày 20 hằng tháng)', monthly('20')],
    ['Hằng quý, ngày 15 tháng cuối quý', ['03-15', '06-15', '09-15', '12-15']],
    ['Trước ngày 20 tháng cuối kỳ báo cáo, định kỳ hằng quý', quarterly20],
    ['Trước ngày 20 tháng cuối kỳ báo cáo (quý, 6 tháng, năm)', quarterly20],
    ['Trước ngày 20 tháng cuối quý, định kỳ hằng quý', quarterly20],
    ['Ngày 20 hằng tháng; hằng quý', [...monthly('20'), ...quarterly]],
    ['Ngày 20 hằng tháng, hằng quý', [...monthly('20'), ...quarterly]],
    ['Hằng tháng, ngày 20', monthly('20')],
    ['Báo cáo quý, trước ngày 20', quarterly20],
    // Only the report that the day is said of; the others keep the ends of their periods.
    [
      'Hằng tháng rà soát, hằng quý báo cáo trước ngày 20',
      [...monthEnds.filter((day) => !quarterly.includes(day)), ...quarterly20],
    ],
    [
      'Báo cáo tháng, quý trước ngày 20 tháng cuối quý',
      [...monthEnds.filter((day) => !quarterly.includes(day)), ...quarterly20],
    ],
    ['Định kỳ 6 tháng trong năm', ['06-30', '12-31']],
    ['Hằng 6 tháng (mục 1.2), trước ngày 20/6', ['06-19']],
    ['Hằng 6 tháng - trước ngày 20/6', ['06-19']],
    ['Trước ngày 15/6 báo cáo, hằng năm', ['06-14']],
    ['Trước ngày 15/6 hằng năm', ['06-14']],
    ['Trước ngày 15/6, hằng năm', ['06-14']],
    ['Hằng năm, trước ngày 15/12', ['12-14']],
    ['ngày 03 tháng sau kỳ báo cáo', monthly('03')],
    ['ngày 03 tháng tiếp theo của tháng báo cáo', monthly('03')],
    ['ngày 03 tháng tiếp theo của tháng', monthly('03')],
    ['ngày 03 tháng sau tháng kỳ báo cáo', monthly('03')],
    [
      'Báo cáo quý: trước ngày 20 tháng cuối quý; báo cáo năm: trước ngày 15/12',
      [...quarterly20, '12-14'],
    ],
    [
      'Trước ngày 20 tháng cuối quý đối với báo cáo quý, trước ngày 15/12 đối với báo cáo năm',
      [...quarterly20, '12-14'],
    ],
    ['Trước ngày 15/6 và 15/12 đối với báo cáo 6 tháng, năm', ['06-14', '12-14']],
    ['Báo cáo quý I, quý III trước ngày 20 tháng cuối quý', ['03-19', '09-19']],
    ['Báo cáo 6 tháng đầu năm trước ngày 15/6; báo cáo năm', ['06-14', '12-31']],
  ])('«%s»: %j mỗi năm', (text, days) => {
    expect(read(text)).toMatchObject({ kind: 'recurring', due: both(...days) });
    expect(read(text).doubts).toEqual([]);
  });

  it.each([
    ['Trước ngày 15/6 hằng quý', [...both('06-14'), ...both(...quarterly)]],
    ['Trước ngày 15/6, hằng quý', [...both('06-14'), ...both(...quarterly)]],
    ['Hằng quý; trước ngày 20/12/2025', ['2025-12-19', ...both(...quarterly)]],
    ['Hằng tháng, trước ngày 15/6', both('06-14', ...monthEnds)],
    ['- Hằng 6 tháng\n- Trước ngày 20/3', both('03-19', '06-30', '12-31')],
    ['- Hằng 6 tháng\n+ Trước ngày 20/3', both('03-19', '06-30', '12-31')],
    ['Hằng 6 tháng;trước ngày 20/3', both('03-19', '06-30', '12-31')],
    ['Hằng quý; tổng kết trước ngày 15/6/2025', ['2025-06-14', ...both(...quarterly)]],
    ['Hằng quý, tháng 3', both(...quarterly)],
    ['Hằng quý báo cáo (15/6)', [...both('06-15'), ...both(...quarterly)]],
    ['Hằng năm (trước ngày 15/12/2025)', ['2025-12-14', ...both('12-31')]],
  ])('«%s» là hai việc', (text, due) => {
    expect([...read(text).due].sort()).toEqual([...due].sort());
  });

  it('báo cáo có ngày của riêng nó thì không còn hạn cuối kỳ', () => {
    expect(read('Báo cáo quý I trước ngày 15/3/2025').due).toEqual(['2025-03-14']);
    expect(read('Báo cáo quý trước 15/3/2025 hằng quý').due).toEqual(['2025-03-14']);
    expect(read('Báo cáo quý trước ngày 15/3/2025; báo cáo năm trước ngày 15/12/2025').due).toEqual(
      ['2025-03-14', '2025-12-14'],
    );
  });

  it('năm ngay sau chu kỳ chỉ giới hạn chu kỳ', () => {
    for (const text of ['Hằng quý năm 2025', 'Hằng quý trong năm 2025']) {
      expect(read(text).due).toEqual(quarterly.map((day) => `2025-${day}`));
      expect(read(text).why.map(({ gave: { what } }) => what)).toEqual(['lastDays', 'bounds']);
    }
  });

  it.each([
    ['Hằng quý từ tháng 7/2025', both(...quarterly).slice(2)],
    ['Hằng quý từ ngày 30/6/2025', both(...quarterly).slice(1)],
    ['Ngày 20 hằng tháng (từ ngày 01/7/2025)', both(...monthly('20')).slice(6)],
    ['Trước ngày 20 hằng tháng, từ tháng 7/2025', both(...monthly('19')).slice(6)],
    ['Thực hiện Kế hoạch chuyển đổi số từ năm 2026, hằng quý báo cáo', both(...quarterly).slice(4)],
    ['Cuộc thi năm 2026 và các năm tiếp theo, hằng quý báo cáo', both(...quarterly).slice(4)],
    ['Hằng quý, năm học 2025-2026', ['2025-09-30', '2025-12-31', '2026-03-31']],
    // The year is part of a name, or of another sentence's day.
    ['Hằng quý báo cáo kết quả thực hiện Kế hoạch năm 2025', both(...quarterly)],
    [
      'Hằng quý năm 2026; tổng kết trước ngày 15/6/2025',
      ['2025-06-14', ...both(...quarterly).slice(4)],
    ],
  ])('«%s»: %j', (text, due) => {
    expect(read(text)).toMatchObject({ kind: 'recurring', due });
  });

  it('một giai đoạn có đầu và cuối, «hết năm» chỉ có cuối', () => {
    const days = (text: string) => readDeadline(text, { years: { from: 2025, to: 2027 } }).due;
    expect(days('Hằng năm hoàn thành giai đoạn 2026 - 2027')).toEqual(['2026-12-31', '2027-12-31']);
    expect(days('Hằng năm đến hết năm 2026')).toEqual(['2025-12-31', '2026-12-31']);
  });
});

describe('nhiều thời gian trong một ô', () => {
  it.each([
    [
      'Ngày 15/3/2025 và 15/6 hằng năm',
      'recurring',
      ['2025-03-15', '2025-06-15', '2026-06-15'],
      null,
    ],
    [
      'Tháng 3/2025; từ tháng 6 đến tháng 9/2025',
      'fixed',
      ['2025-03-31', '2025-09-30'],
      '2025-06-01',
    ],
    [
      'Từ tháng 6 đến tháng 9/2025; hoàn thành tháng 12/2025',
      'range',
      ['2025-09-30', '2025-12-31'],
      '2025-06-01',
    ],
    [
      'Từ quý I/2025, xong trước 31/12/2025; sơ kết tháng 6/2025',
      'range',
      ['2025-06-30', '2025-12-30'],
      '2025-01-01',
    ],
    [
      'Từ năm 2025 duy trì; từ tháng 3 đến tháng 5/2025 rà soát',
      'range',
      ['2025-05-31'],
      '2025-01-01',
    ],
    ['Từ ngày 31/11/2025, hoàn thành trước 31/12/2025', 'fixed', ['2025-12-30'], null],
    ['Từ nay đến 31/12/2025', 'range', ['2025-12-31'], null],
    ['Tháng 6/2025; tháng 9/2025; 2026', 'fixed', ['2025-06-30', '2025-09-30', '2026-12-31'], null],
    ['Trước ngày 15/6/2025 (năm bản lề)', 'fixed', ['2025-06-14'], null],
    ['Theo hướng dẫn;tháng 9/2025', 'fixed', ['2025-09-30'], null],
    ['Theo hướng dẫn .Tháng 9/2025', 'fixed', ['2025-09-30'], null],
  ])('«%s»: %s, %j, từ %s', (text, kind, due, from) => {
    expect(read(text)).toMatchObject({ kind, due, from });
  });

  it.each(['2026 doanh nghiệp', 'Tháng Thanh niên, Ngày Chuyển đổi số quốc gia'])(
    '«%s» không nói gì về thời hạn',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'none', due: [] });
    },
  );

  it.each([
    ['Từ năm 2025', []],
    ['Trong năm', []],
    ['Từ ngày 15/6/2025 đến ngày 15/6/2025', []],
    ['Từ ngày 16/6/2025 đến ngày 15/6/2025', ['endBeforeStart']],
    ['Từ tháng 10 đến tháng 3', ['yearGuessed']],
    ['Từ ngày 31/11/2025 đến ngày 15/12/2025', ['impossibleDate']],
  ])('«%s» còn chưa chắc: %j', (text, codes) => {
    expect(read(text).doubts.map(({ code }) => code)).toEqual(codes);
  });
});
