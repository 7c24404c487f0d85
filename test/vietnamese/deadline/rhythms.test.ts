/** What comes back: by the month, the quarter, the report; on which day of it; and how much in each. */
import { readDeadline } from '../../../src/vietnamese/deadline/readDeadline';

const read = (text: string, from = 2025, to = 2025) => readDeadline(text, { years: { from, to } });
const due = (text: string) => read(text).due.map((day) => day.slice(5));
const list = (...lines: readonly string[]) => lines.flatMap((line) => line.split(', '));

const monthEnds = list(
  '01-31, 02-28, 03-31, 04-30, 05-31, 06-30, 07-31, 08-31, 09-30, 10-31, 11-30, 12-31',
);
const quarterEnds = ['03-31', '06-30', '09-30', '12-31'];
const halfEnds = ['06-30', '12-31'];

describe('chu kỳ', () => {
  it.each(
    list(
      'Hằng, Hàng, Mỗi, Từng, Định kỳ, Định kỳ hằng, Định kỳ mỗi, Định kỳ theo, Định kỳ theo từng, Định kỳ báo cáo',
      'Định kỳ báo cáo hằng, Báo cáo định kỳ, Báo cáo định kỳ hằng, Theo từng, Theo, Theo định kỳ, Theo định kỳ hằng',
      'Sơ kết, Tổng kết, Vào mỗi, Một lần mỗi',
    ),
  )('«%s quý» là cuối mỗi quý', (words) => {
    expect(read(`${words} quý`)).toMatchObject({ kind: 'recurring', doubts: [] });
    expect(due(`${words} quý`)).toEqual(quarterEnds);
  });

  it.each([
    ['Hằng tháng', monthEnds],
    ['Hằng quý', quarterEnds],
    ['Hằng 6 tháng', halfEnds],
    ['Hằng sáu tháng', halfEnds],
    ['Định kỳ nửa năm', halfEnds],
    ['Mỗi học kỳ', halfEnds],
    ['Định kỳ 9 tháng', ['09-30']],
    ['Định kỳ chín tháng đầu năm', ['09-30']],
    ['Mỗi ba tháng', quarterEnds],
    ['Hằng năm', ['12-31']],
    ['Định kỳ cả năm', ['12-31']],
    ['Mỗi 01 năm', ['12-31']],
    ['Mỗi một năm', ['12-31']],
    ['Mỗi một quý', quarterEnds],
    ['Định kỳ tổng kết năm', ['12-31']],
    ['06 tháng/lần', halfEnds],
    ['3 tháng một lần', quarterEnds],
    ['02 tháng/1 lần', ['02-28', '04-30', '06-30', '08-31', '10-31', '12-31']],
    ['04 tháng/lần', ['04-30', '08-31', '12-31']],
    ['01 tháng/lần', monthEnds],
    ['12 tháng/lần', ['12-31']],
    ['9 tháng/lần', ['09-30']],
    ['quý/lần', quarterEnds],
    ['quý/kỳ', quarterEnds],
    ['quý/đợt', quarterEnds],
    ['quý 1 lần', quarterEnds],
    ['tháng 1 lần', monthEnds],
    ['tháng 01 lần', monthEnds],
    ['năm 1 lần', ['12-31']],
    ['quý 01 lần', quarterEnds],
    ['quý một kỳ', quarterEnds],
    ['quý 1 kỳ', quarterEnds],
    ['Các quý', quarterEnds],
    ['Tất cả các quý', quarterEnds],
    ['4 quý', quarterEnds],
    ['04 quý', quarterEnds],
    ['Các tháng', monthEnds],
    ['12 tháng', monthEnds],
    ['6 tháng', halfEnds],
    ['9 tháng', ['09-30']],
    ['Hằng quý, 6 tháng, năm', quarterEnds],
    ['Hằng quý và năm', quarterEnds],
    ['6 tháng, năm', halfEnds],
    ['6 tháng và báo cáo năm', halfEnds],
    ['6 tháng/năm', halfEnds],
    ['9 tháng; năm', ['09-30', '12-31']],
    ['9 tháng - năm', ['09-30', '12-31']],
    ['9 tháng cùng năm', ['09-30', '12-31']],
    ['9 tháng, tổng kết năm', ['09-30', '12-31']],
    ['9 tháng, sơ kết 6 tháng', ['06-30', '09-30', '12-31']],
    ['Hằng tuần', []],
    ['Hằng ngày', []],
  ])('«%s»: %j', (text, days) => {
    expect(read(text).kind).toBe('recurring');
    expect(due(text)).toEqual(days);
  });

  it('mỗi hai năm: không biết bắt đầu từ năm nào', () => {
    expect(read('02 năm/lần')).toMatchObject({ kind: 'recurring', due: [] });
    expect(read('02 năm/lần').doubts.map(({ code }) => code)).toEqual(['firstYearMissing']);
  });

  it.each(list('trong, thời gian, thời hạn, trong vòng, không quá, sau, khoảng, đủ, thêm'))(
    '«%s 6 tháng» là độ dài, không phải kỳ',
    (words) => {
      expect(read(`${words} 6 tháng`).due).toEqual([]);
    },
  );
});

describe('ngày trong kỳ', () => {
  it.each([
    ['ngày 20 hằng tháng', monthEnds.map((day) => `${day.slice(0, 2)}-20`)],
    ['ngày 31 mỗi tháng', monthEnds],
    [
      'ngày 05, 25 từng tháng',
      monthEnds.flatMap((day) => [`${day.slice(0, 2)}-05`, `${day.slice(0, 2)}-25`]),
    ],
    ['ngày 15 các tháng', monthEnds.map((day) => `${day.slice(0, 2)}-15`)],
    ['ngày 15 của tháng', monthEnds.map((day) => `${day.slice(0, 2)}-15`)],
    ['ngày 15 trong tháng', monthEnds.map((day) => `${day.slice(0, 2)}-15`)],
    ['ngày 15 tháng báo cáo', monthEnds.map((day) => `${day.slice(0, 2)}-15`)],
    ['ngày 15 mỗi quý', ['03-15', '06-15', '09-15', '12-15']],
    ['ngày 20 tháng cuối quý', ['03-20', '06-20', '09-20', '12-20']],
    ['ngày 20 tháng cuối cùng của mỗi quý', ['03-20', '06-20', '09-20', '12-20']],
    ['ngày 20 tháng thứ ba của quý', ['03-20', '06-20', '09-20', '12-20']],
    ['ngày 20 tháng kết thúc quý', ['03-20', '06-20', '09-20', '12-20']],
    ['ngày 20 tháng thứ hai của quý', ['02-20', '05-20', '08-20', '11-20']],
    ['ngày 20 tháng giữa quý', ['02-20', '05-20', '08-20', '11-20']],
    ['ngày 10 tháng đầu của quý', ['01-10', '04-10', '07-10', '10-10']],
    ['ngày 10 tháng đầu tiên của quý sau', ['01-10', '04-10', '07-10', '10-10']],
    ['ngày 10 tháng thứ nhất của mỗi quý', ['01-10', '04-10', '07-10', '10-10']],
    ['ngày 10 tháng đầu quý sau liền kề', ['01-10', '04-10', '07-10', '10-10']],
    ['ngày 20 tháng cuối của 6 tháng', ['06-20', '12-20']],
    ['ngày 20 tháng cuối năm', ['12-20']],
    ['ngày 10 tháng đầu của năm', ['01-10']],
    ['Trước cuối mỗi quý', quarterEnds],
    ['Trước ngày cuối cùng của tháng', monthEnds],
    ['ngày 03 tháng sau', monthEnds.map((day) => `${day.slice(0, 2)}-03`)],
    ['ngày 03 tháng tiếp theo của quý', ['01-03', '04-03', '07-03', '10-03']],
    [
      'ngày 03 của tháng tiếp theo sau tháng cuối cùng của quý',
      ['01-03', '04-03', '07-03', '10-03'],
    ],
    ['ngày 03 tháng sau tháng báo cáo', monthEnds.map((day) => `${day.slice(0, 2)}-03`)],
    ['10 ngày đầu của tháng sau', monthEnds.map((day) => `${day.slice(0, 2)}-10`)],
    ['10 ngày đầu tiên của quý', ['01-10', '04-10', '07-10', '10-10']],
    ['cuối mỗi quý', quarterEnds],
    ['cuối tháng', monthEnds],
    ['ngày cuối cùng của tháng', monthEnds],
    ['ngày cuối của quý', quarterEnds],
    ['ngày làm việc cuối cùng của tháng', monthEnds],
    ['ngày làm việc cuối của tháng', monthEnds],
    ['tuần cuối của tháng', monthEnds],
    ['tuần cuối cùng hằng tháng', monthEnds],
    ['những ngày cuối quý', quarterEnds],
    ['tuần đầu tháng', monthEnds.map((day) => `${day.slice(0, 2)}-07`)],
    ['tuần đầu tiên hằng tháng', monthEnds.map((day) => `${day.slice(0, 2)}-07`)],
    ['tuần thứ nhất của tháng', monthEnds.map((day) => `${day.slice(0, 2)}-07`)],
    ['tuần thứ hai của tháng', monthEnds.map((day) => `${day.slice(0, 2)}-14`)],
    ['tuần thứ 2 của tháng', monthEnds.map((day) => `${day.slice(0, 2)}-14`)],
    ['tuần thứ ba của tháng', monthEnds.map((day) => `${day.slice(0, 2)}-21`)],
    ['tuần thứ 3 của tháng', monthEnds.map((day) => `${day.slice(0, 2)}-21`)],
    ['tháng đầu của quý', ['01-31', '04-30', '07-31', '10-31']],
    ['tháng giữa quý', ['02-28', '05-31', '08-31', '11-30']],
    ['tháng cuối quý', quarterEnds],
    ['Hằng tháng, trước ngày 20', monthEnds.map((day) => `${day.slice(0, 2)}-19`)],
    ['Hằng tháng, chậm nhất ngày 20', monthEnds.map((day) => `${day.slice(0, 2)}-20`)],
    ['Hằng tháng, chậm nhất là ngày 20', monthEnds.map((day) => `${day.slice(0, 2)}-20`)],
    ['Hằng tháng, muộn nhất ngày 20', monthEnds.map((day) => `${day.slice(0, 2)}-20`)],
    ['Hằng tháng, vào ngày 20', monthEnds.map((day) => `${day.slice(0, 2)}-20`)],
    ['Hằng quý (đến ngày 20)', ['03-20', '06-20', '09-20', '12-20']],
    ['02 lần/năm (tháng 6 và tháng 12)', halfEnds],
    ['Tháng 6 và tháng 12 hằng năm', halfEnds],
    ['Hằng năm, trước ngày 15/6', ['06-14']],
    ['15/6 hằng năm', ['06-15']],
    ['15/6 và 15/12 hằng năm', ['06-15', '12-15']],
    ['24/7 hằng năm', ['07-24']],
    ['Định kỳ 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)', ['06-14', '12-14']],
  ])('«%s»: %j', (text, days) => {
    expect(read(text).kind).toBe('recurring');
    expect(due(text)).toEqual([...days].sort());
  });

  it('không nói kỳ nào thì báo thiếu chu kỳ', () => {
    expect(read('ngày 20 tháng cuối kỳ báo cáo')).toMatchObject({ kind: 'recurring', due: [] });
    expect(read('ngày 20 tháng cuối kỳ báo cáo').doubts.map(({ code }) => code)).toEqual([
      'cycleMissing',
    ]);
  });
});

describe('ngày của từng báo cáo', () => {
  it.each([
    ['Trước ngày 15/6 đối với báo cáo 6 tháng đầu năm', ['06-14']],
    ['Trước ngày 15/6 với báo cáo 6 tháng', ['06-14']],
    ['Báo cáo quý I hằng năm trước ngày 15/3', ['03-14']],
    ['Trước ngày 15/6 cho các kỳ báo cáo năm', ['06-14']],
    ['Nộp báo cáo quý trước ngày 20 tháng cuối quý', ['03-19', '06-19', '09-19', '12-19']],
    ['Báo cáo quý I trước ngày 15/3', ['03-14']],
    ['Báo cáo quý', quarterEnds],
    ['Báo cáo quý, 6 tháng, năm', quarterEnds],
    ['Báo cáo 6 tháng đầu năm và cả năm', halfEnds],
    ['Báo cáo 6 tháng cuối năm', ['12-31']],
    ['Báo cáo sơ kết 6 tháng', halfEnds],
    ['Báo cáo tổng kết năm', ['12-31']],
    ['Báo cáo 9 tháng', ['09-30']],
    ['Báo cáo quý IV', ['12-31']],
    ['Báo cáo định kỳ hằng quý', quarterEnds],
    ['Báo cáo kết quả quý', quarterEnds],
    ['Báo cáo công tác CCHC quý', quarterEnds],
    ['Báo cáo cải cách hành chính theo quý', quarterEnds],
    ['Báo cáo quý hoặc năm', quarterEnds],
    ['Báo cáo 9 tháng, báo cáo năm', ['09-30', '12-31']],
    ['Báo cáo 9 tháng, tổng kết năm', ['09-30', '12-31']],
  ])('«%s»: %j', (text, days) => {
    expect(due(text)).toEqual(days);
    expect(read(text).kind).toBe('recurring');
  });

  it('báo cáo của một năm có tên thì một lần', () => {
    expect(due('Báo cáo năm trước ngày 15/12')).toEqual(['12-14']);
    expect(read('Báo cáo quý I/2025 trước ngày 15/3', 2025, 2026)).toMatchObject({
      kind: 'fixed',
      due: ['2025-03-14'],
    });
    expect(read('Báo cáo năm 2025 trước ngày 15/12/2025')).toMatchObject({
      kind: 'fixed',
      due: ['2025-12-14'],
    });
    expect(read('Trước ngày 15/12/2025 đối với báo cáo năm')).toMatchObject({
      kind: 'fixed',
      due: ['2025-12-14'],
    });
  });
});

describe('chu kỳ trong khuôn khổ nào', () => {
  it.each([
    ['Hằng quý từ năm 2026', '2026-03-31', '2027-12-31'],
    ['Hằng quý trong giai đoạn 2025 - 2026', '2025-03-31', '2026-12-31'],
    ['Hằng quý đến hết năm 2026', '2025-03-31', '2026-12-31'],
    ['Hằng quý năm 2026', '2026-03-31', '2026-12-31'],
    ['Hằng quý, năm 2026 và các năm tiếp theo', '2026-03-31', '2027-12-31'],
  ])('«%s»: từ %s đến %s', (text, first, last) => {
    const { kind, due: days } = read(text, 2025, 2027);
    expect([kind, days[0], days.at(-1)]).toEqual(['recurring', first, last]);
  });
});

describe('định mức', () => {
  const quotas = (text: string) => read(text).quotas;

  it.each([
    ['12 số/năm', 12, 'year', 'số'],
    ['02 hội nghị/6 tháng', 2, 'halfYear', 'hội nghị'],
    ['04 tin/quý', 4, 'quarter', 'tin'],
    ['15 tin, bài/tháng', 15, 'month', 'tin, bài'],
    ['01 số/tuần', 1, 'week', 'số'],
    ['ít nhất 02 lần mỗi năm', 2, 'year', 'lần'],
    ['tối thiểu 02 lần một năm', 2, 'year', 'lần'],
    ['khoảng 02 lần trong năm', 2, 'year', 'lần'],
    ['từ 2-3 sáng kiến mỗi năm', 2, 'year', 'sáng kiến'],
    ['từ 2 đến 3 sáng kiến trong mỗi năm', 2, 'year', 'sáng kiến'],
    ['trên 02 lần trong một năm', 2, 'year', 'lần'],
    ['bình quân 02 lần trong 1 năm', 2, 'year', 'lần'],
    ['hai lần mỗi tháng', 2, 'month', 'lần'],
    ['ba cuộc mỗi quý', 3, 'quarter', 'cuộc'],
    ['02 lần hằng năm', 2, 'year', 'lần'],
    ['02 lần/1 năm', 2, 'year', 'lần'],
    ['02 lần/12 tháng', 2, 'year', 'lần'],
    ['02 lần trong 6 tháng đầu năm', 2, 'halfYear', 'lần'],
    ['mỗi tháng 01 chuyên mục', 1, 'month', 'chuyên mục'],
    ['mỗi quý có 02 phiên', 2, 'quarter', 'phiên'],
    ['bình quân mỗi tuần 03 tin', 3, 'week', 'tin'],
    ['trong mỗi năm 01 lớp', 1, 'year', 'lớp'],
    ['định kỳ mỗi quý 01 đoàn', 1, 'quarter', 'đoàn'],
    ['định kỳ hằng quý: 01 cuộc họp', 1, 'quarter', 'cuộc họp'],
    ['hằng quý tổ chức ít nhất 01 hội nghị', 1, 'quarter', 'hội nghị'],
    ['hằng tháng phát 02 phóng sự', 2, 'month', 'phóng sự'],
    ['một năm 02 lần', 2, 'year', 'lần'],
    ['trong 6 tháng 01 kỳ', 1, 'halfYear', 'kỳ'],
    ['mỗi quý 01 báo cáo', 1, 'quarter', 'báo cáo'],
    ['01 kỳ/1 trang/tháng', 1, 'month', 'kỳ/1 trang'],
    ['15 tin , bài/tháng', 15, 'month', 'tin, bài'],
    ['02 số (chuyên mục )/tháng', 2, 'month', 'số (chuyên mục)'],
    ['12 xã 02 tin/tháng', 2, 'month', 'tin'],
    ['hằng tháng 03 clip tuyên truyền', 3, 'month', 'clip'],
    ['tuần 02 lần', 2, 'week', 'lần'],
  ])('«%s»: %d mỗi %s, %s', (text, count, per, unit) => {
    expect(quotas(text)).toEqual([{ count, per, unit }]);
    expect(read(text).kind).toBe('recurring');
  });

  it.each(
    list(
      'lần, cuộc, đợt, hội nghị, lớp, chuyên mục, chuyên trang, chuyên đề, số, kỳ, tin, bài, tin bài, buổi, phóng sự',
      'chương trình, sáng kiến, mô hình, bản tin, phiên, đoàn, video, cuộc kiểm tra, cuộc họp, cuộc thi, báo cáo',
      'văn bản, kế hoạch, lượt',
    ),
  )('«hằng quý tổ chức 02 %s theo kế hoạch»', (unit) => {
    expect(quotas(`hằng quý tổ chức 02 ${unit} theo kế hoạch`)).toEqual([
      { count: 2, per: 'quarter', unit },
    ]);
  });

  it.each([
    ...list('tháng, quý, năm, tuần, ngày, giờ, phút, đồng, gb').map(
      (unit) => `hằng quý 15 ${unit}`,
    ),
    'đạt 80% mỗi năm',
    '02 lần; mỗi năm',
    '02 lần. Mỗi năm',
    '02 lần: mỗi năm',
    'hằng ngày 02 lần',
    '20 hằng tháng',
    'hằng quý 15',
    'tuần 02 trang',
    'Tổ chức Tuần lễ chuyển đổi số với 02 hội nghị',
    '12 tháng tổ chức 02 lớp',
    'mỗi năm, sau đó rà soát các xã và bổ sung thêm 02 tin',
    'quý 02 mô hình',
    'tháng 01 chuyên mục',
    '12345 tin/tháng',
    'mỗi tháng ở các xã và các phường trên toàn địa bàn tỉnh nhà 02 tin',
    '02 tin viết về cải cách hành chính của các xã, phường mỗi tháng',
  ])('«%s» không phải định mức', (text) => {
    expect(quotas(text)).toEqual([]);
  });

  it.each([
    ['01 số/tuần (52 số/năm)', [52, 'year']],
    ['12 số/năm (01 số/tháng)', [12, 'year']],
    ['01 số/tháng, 12 số/năm', [12, 'year']],
    ['03 số/quý (12 số/năm)', [12, 'year']],
    ['02 số/6 tháng (04 số/năm)', [4, 'year']],
  ])('«%s» nói một định mức hai lần', (text, [count, per]) => {
    expect(quotas(text)).toMatchObject([{ count, per }]);
    expect(read(text).doubts).toEqual([]);
  });

  it.each(['01 số/tuần (50 số/năm)', '01 số/tháng (10 số/năm)', '02 số/quý (09 số/năm)'])(
    '«%s» không khớp thì báo',
    (text) => {
      expect(quotas(text)).toHaveLength(1);
      expect(read(text).doubts.map(({ code }) => code)).toEqual(['quotasDisagree']);
    },
  );

  it('định mức không nói ngày thì hạn là cuối mỗi kỳ, nói ngày thì là ngày ấy', () => {
    expect(due('01 số/tháng')).toEqual(monthEnds);
    expect(due('02 cuộc kiểm tra/quý')).toEqual(quarterEnds);
    expect(due('01 báo cáo/quý, trước ngày 20')).toEqual(['03-19', '06-19', '09-19', '12-19']);
  });

  it.each(['02 tin/tháng, 03 bài/tháng', 'mỗi tháng 01 chuyên mục và phát lại 12 lần/năm'])(
    '«%s» là hai định mức, không phải một nói hai lần',
    (text) => {
      expect(quotas(text)).toHaveLength(2);
      expect(read(text).doubts).toEqual([]);
    },
  );

  it('hai định mức rời nhau là hai', () => {
    expect(quotas('01 số/tháng; 02 tin/tuần')).toHaveLength(2);
    expect(quotas('mỗi tháng 01 chuyên mục và phát lại 03 lần/tháng')).toHaveLength(2);
  });
});
