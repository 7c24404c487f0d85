/** The small words before a time, the hours, and the ways to write days, months, quarters and years. */
import { readDeadline } from '../../../src/vietnamese/deadline/readDeadline';

const read = (text: string, from = 2025, to = 2025) => readDeadline(text, { years: { from, to } });
const due = (text: string) => read(text).due;
const list = (...lines: readonly string[]) => lines.flatMap((line) => line.split(', '));

describe('lời đứng trước một thời gian', () => {
  it.each(list('Trước, Xong trước, Đến trước'))('«%s ngày 15/6/2025» là đến 14/6', (words) => {
    expect(due(`${words} ngày 15/6/2025`)).toEqual(['2025-06-14']);
  });

  it.each(
    list(
      'Chậm nhất, Muộn nhất, Trễ nhất, Hạn chót, Hạn cuối, Hạn cuối cùng, Không quá, Không muộn hơn, Không chậm hơn',
      'Không trễ hơn, Đến hết, Hết, Xong, Đến, Chậm nhất đến, Hoàn thành, Thời hạn, Hạn, Trước hoặc trong',
      'Trước và trong, Trước hoặc vào, Trong, Vào, Tới, Cho đến, Dự kiến, Khoảng, Là, Vào dịp, Nội trong, Trong vòng',
      'Thời gian, Thời điểm, Ngay trong, Phấn đấu, Vào cuối',
    ),
  )('«%s ngày 15/6/2025» gồm cả ngày ấy', (words) => {
    expect(read(`${words} ngày 15/6/2025`)).toMatchObject({ kind: 'fixed', due: ['2025-06-15'] });
  });

  it.each(
    list(
      "17 giờ 00 phút, 17 giờ, 17h00, 17g00, 17:00, 17 giờ 00 phút của, 17 giờ 00', 17h, 24 giờ",
    ),
  )('«Trước %s ngày 15/6/2025» thì ngày ấy vẫn kịp', (hour) => {
    expect(due(`Trước ${hour} ngày 15/6/2025`)).toEqual(['2025-06-15']);
  });

  it('«trước» một kỳ là hết ngày liền trước kỳ ấy; «trước cuối» là chính lúc cuối', () => {
    expect(due('Trước tháng 6/2025')).toEqual(['2025-05-31']);
    expect(due('Trước quý III/2025')).toEqual(['2025-06-30']);
    expect(due('Trước cuối tháng 6/2025')).toEqual(['2025-06-30']);
    expect(due('Trước giữa tháng 6/2025')).toEqual(['2025-05-31']);
    expect(due('Trước tuần 2 tháng 6/2025')).toEqual(['2025-06-07']);
    expect(due('Trước tuần cuối tháng 6/2025')).toEqual(['2025-06-28']);
    expect(due('Trước 2026')).toEqual(['2025-12-31']);
  });
});

describe('ngày', () => {
  it.each([
    '31/12/2025',
    '31-12-2025',
    '31.12.2025',
    '31/12/25',
    '31 / 12 / 2025',
    'ngày 31/12/2025',
    'hết ngày 31/12/2025',
    'mùng 31/12/2025',
    'mồng 31/12/2025',
    'hôm 31/12/2025',
    'thời điểm ngày 31/12/2025',
    '31/12',
    '31/12 năm 2025',
    '31/12 của năm 2025',
    '31/12 trong năm 2025',
    '31/12 (năm 2025)',
    '31/12, 2025',
    'ngày 31 tháng 12 năm 2025',
    'ngày 31 của tháng 12 năm 2025',
    'ngày 31 tháng mười hai năm 2025',
    'ngày 31 tháng chạp năm 2025',
    '31 ngày đầu của tháng 12',
    '31 ngày đầu tiên tháng 12',
  ])('«%s»', (text) => {
    expect(due(text)).toEqual(['2025-12-31']);
  });

  it.each([
    '2/3 số xã',
    '2/3 tổng số xã',
    '2/3 đơn vị',
    '2/3 địa phương',
    '2/3 tỉnh',
    '32/12/2025',
    '31/13/2025',
    '1.234.567',
  ])('«%s» không phải ngày', (text) => {
    expect(due(text)).toEqual([]);
  });

  it.each([
    ['ngày 15/3 và 15/6', ['2025-03-15', '2025-06-15']],
    ['ngày 15, 20/6', ['2025-06-15', '2025-06-20']],
    ['ngày 15 hoặc 20/6', ['2025-06-15', '2025-06-20']],
    ['ngày 15 các tháng 3, 6, 9 và 12', ['2025-03-15', '2025-06-15', '2025-09-15', '2025-12-15']],
    ['ngày 15 của tháng 3 - 6', ['2025-03-15', '2025-06-15']],
    ['ngày 15 các tháng 3, 6 năm 2025', ['2025-03-15', '2025-06-15']],
    ['ngày 15 các tháng 3, 6, và 9', ['2025-03-15', '2025-06-15', '2025-09-15']],
  ])('«%s»: %j', (text, days) => {
    expect(due(text)).toEqual(days);
  });
});

describe('tháng', () => {
  it.each([
    ['tháng 6/2025', '2025-06-30'],
    ['tháng 06-2025', '2025-06-30'],
    ['T6/2025', '2025-06-30'],
    ['6/2025', '2025-06-30'],
    ['tháng sáu', '2025-06-30'],
    ['tháng tư', '2025-04-30'],
    ['tháng giêng', '2025-01-31'],
    ['tháng một', '2025-01-31'],
    ['tháng hai', '2025-02-28'],
    ['tháng ba', '2025-03-31'],
    ['tháng bốn', '2025-04-30'],
    ['tháng bảy', '2025-07-31'],
    ['tháng tám', '2025-08-31'],
    ['tháng chín', '2025-09-30'],
    ['tháng mười', '2025-10-31'],
    ['tháng mười một', '2025-11-30'],
    ['đầu tháng 6', '2025-06-10'],
    ['thượng tuần tháng 6', '2025-06-10'],
    ['giữa tháng 6', '2025-06-15'],
    ['trung tuần tháng 6', '2025-06-15'],
    ['cuối tháng 6', '2025-06-30'],
    ['hạ tuần tháng 6', '2025-06-30'],
    ['hết tháng 6', '2025-06-30'],
    ['ngày cuối tháng 6', '2025-06-30'],
    ['ngày cuối cùng của tháng 6', '2025-06-30'],
    ['thời điểm cuối tháng 6', '2025-06-30'],
    ['nửa đầu tháng 6', '2025-06-15'],
    ['nửa cuối tháng 6', '2025-06-30'],
    ['tuần đầu tháng 6', '2025-06-07'],
    ['tuần đầu tiên của tháng 6', '2025-06-07'],
    ['tuần 2 tháng 6', '2025-06-14'],
    ['tuần thứ ba trong tháng 6', '2025-06-21'],
    ['tuần IV tháng 6', '2025-06-28'],
    ['tuần 5 tháng 6', '2025-06-30'],
    ['tuần cuối tháng 6', '2025-06-30'],
    ['tuần cuối cùng của tháng 6', '2025-06-30'],
  ])('«%s»: %s', (text, day) => {
    expect(due(text)).toEqual([day]);
  });

  it.each(['tháng 13', 'tháng 6,5'])('«%s» không phải một tháng', (text) => {
    expect(due(text)).toEqual([]);
  });
});

describe('quý, nửa năm, năm', () => {
  it.each([
    ['Quý III/2025', '2025-09-30'],
    ['quý 3 năm 2025', '2025-09-30'],
    ['quý thứ ba', '2025-09-30'],
    ['quý nhất', '2025-03-31'],
    ['các quý IV', '2025-12-31'],
    ['IV/2025', '2025-12-31'],
    ['IV-2025', '2025-12-31'],
    ['Q4/2025', '2025-12-31'],
    ['quý lll', '2025-09-30'],
    ['quý lv', '2025-12-31'],
    ['QuýIII', '2025-09-30'],
    ['đầu quý II', '2025-04-30'],
    ['giữa quý II', '2025-05-31'],
    ['cuối quý II', '2025-06-30'],
    ['6 tháng đầu năm 2025', '2025-06-30'],
    ['sáu tháng đầu', '2025-06-30'],
    ['6 tháng cuối năm', '2025-12-31'],
    ['6 tháng còn lại của năm', '2025-12-31'],
    ['nửa đầu năm 2025', '2025-06-30'],
    ['nửa cuối của năm', '2025-12-31'],
    ['nửa năm đầu', '2025-06-30'],
    ['nửa năm cuối', '2025-12-31'],
    ['9 tháng đầu năm', '2025-09-30'],
    ['chín tháng đầu', '2025-09-30'],
    ['năm 2025', '2025-12-31'],
    ['2025', '2025-12-31'],
    ['đầu năm 2025', '2025-03-31'],
    ['giữa năm 2025', '2025-06-30'],
    ['cuối năm 2025', '2025-12-31'],
    ['cuối của năm', '2025-12-31'],
    ['năm nay', '2025-12-31'],
    ['năm hiện hành', '2025-12-31'],
    ['trong năm', '2025-12-31'],
    ['trong cả năm', '2025-12-31'],
    ['hết năm', '2025-12-31'],
    ['đến hết năm', '2025-12-31'],
    ['24/7/2025', '2025-07-24'],
    ['ngày 24/7', '2025-07-24'],
  ])('«%s»: %s', (text, day) => {
    expect(due(text)).toEqual([day]);
  });

  it.each(['quý V', 'quý 5', 'quý 3,5', 'V/2025', 'nửa đầu công việc', 'năm 1989', 'năm 2100'])(
    '«%s» không phải thời hạn',
    (text) => {
      expect(due(text)).toEqual([]);
    },
  );

  it.each([
    ['đầu quý II', ['vaguePeriod', 'yearGuessed']],
    ['đầu năm 2025', ['vaguePeriod']],
    ['đầu tháng 6/2025', []],
    ['giữa quý II/2025', []],
  ])('«%s» còn chưa chắc: %j', (text, codes) => {
    expect(
      read(text)
        .doubts.map(({ code }) => code)
        .sort(),
    ).toEqual(codes);
  });
});

describe('khoảng thời gian', () => {
  it.each(
    list(
      '-, đến, tới, đến hết, đến cuối, cho đến, cho đến hết, cho tới, kéo dài đến, kết thúc, và kết thúc, ~, →, qua',
    ),
  )('«Tháng 3 %s tháng 5/2025»', (words) => {
    expect(read(`Tháng 3 ${words} tháng 5/2025`)).toMatchObject({
      kind: 'range',
      from: '2025-03-01',
      due: ['2025-05-31'],
    });
  });

  it.each([', đến', ', đến hết', ', kết thúc'])('«Tháng 3/2025%s tháng 5/2025»', (words) => {
    expect(read(`Tháng 3/2025${words} tháng 5/2025`)).toMatchObject({ due: ['2025-05-31'] });
  });

  it.each(list('đến trước, tới trước, cho đến trước'))(
    '«Từ 01/3/2025 %s ngày 15/5/2025» là đến 14/5',
    (words) => {
      expect(read(`Từ 01/3/2025 ${words} ngày 15/5/2025`)).toMatchObject({
        kind: 'range',
        from: '2025-03-01',
        due: ['2025-05-14'],
      });
    },
  );

  it.each([
    ['tháng 3 - 5/2025', '2025-03-01', '2025-05-31'],
    ['quý II, III/2025', '2025-04-01', '2025-09-30'],
    ['quý II và quý III năm 2025', '2025-04-01', '2025-09-30'],
    ['quý I + II/2025', '2025-01-01', '2025-06-30'],
    ['quý I & II/2025', '2025-01-01', '2025-06-30'],
    ['10-15/6/2025', '2025-06-10', '2025-06-15'],
    ['từ ngày 16 đến ngày 31 tháng 12', '2025-12-16', '2025-12-31'],
    ['từ tháng 10/2024 đến tháng 3', '2024-10-01', '2025-03-31'],
    ['từ tháng 10 đến tháng 3/2025', '2024-10-01', '2025-03-31'],
    ['năm học 2024-2025', '2024-09-01', '2025-05-31'],
    ['kết thúc năm học 2024/2025', '2024-09-01', '2025-05-31'],
  ])('«%s»: từ %s đến %s', (text, from, last) => {
    expect(read(text)).toMatchObject({ kind: 'range', from, due: [last] });
  });

  it.each(
    list(
      'Giai đoạn, Cả giai đoạn, Nhiệm kỳ, Thời kỳ, Trong giai đoạn, Các năm, Kế hoạch 5 năm, 5 năm, 05 năm, 3 năm',
      '03 năm, 2 năm, 02 năm, Giai đoạn từ, Giai đoạn từ năm, (',
    ),
  )('«%s 2025 - 2026»', (words) => {
    const close = words === '(' ? ')' : '';
    expect(read(`${words} 2025 - 2026${close}`, 2025, 2026)).toMatchObject({
      kind: 'range',
      from: '2025-01-01',
      due: ['2026-12-31'],
    });
  });

  it.each(['2025 - 2026', 'năm 2025 - 2026', '2025 đến 2026', 'giai đoạn 2025/2026'])(
    '«%s»',
    (text) => {
      expect(read(text, 2025, 2026)).toMatchObject({ kind: 'range', due: ['2026-12-31'] });
    },
  );

  it.each(['Hằng năm học', 'Mỗi năm học', 'Cuối năm học', 'Năm học'])(
    '«%s» xong ngày 31/5 mỗi năm',
    (text) => {
      expect(read(text, 2025, 2026)).toMatchObject({
        kind: 'recurring',
        due: ['2025-05-31', '2026-05-31'],
      });
    },
  );
});

describe('mỗi năm', () => {
  it.each(
    list(
      'hằng năm, mỗi năm, từng năm, các năm, của năm báo cáo, của hằng năm, trong mỗi năm, năm báo cáo, năm sau',
      'năm kế hoạch, năm đánh giá, năm thực hiện, năm tài chính, năm kỳ báo cáo, năm thống kê, năm công tác',
      'năm tiếp theo, năm kế tiếp, năm liền kề, năm liền sau, năm tới, năm đó, năm sau liền kề, năm sau của năm báo cáo',
      'kỳ báo cáo, kỳ đánh giá, năm trước liền kề',
    ),
  )('«Trước 31/12 %s» trở lại mỗi năm', (words) => {
    expect(read(`Trước 31/12 ${words}`, 2025, 2026)).toMatchObject({
      kind: 'recurring',
      due: ['2025-12-30', '2026-12-30'],
      doubts: [],
    });
  });

  it.each(['của năm', 'trong năm', 'năm nay'])('«Trước 31/12 %s» là năm của kế hoạch', (words) => {
    expect(read(`Trước 31/12 ${words}`)).toMatchObject({ kind: 'fixed', due: ['2025-12-30'] });
  });

  it.each(['Năm báo cáo', 'Đến năm báo cáo', 'Năm sau', 'Cuối mỗi năm'])(
    '«%s» một mình là cuối mỗi năm',
    (text) => {
      expect(read(text, 2025, 2026)).toMatchObject({
        kind: 'recurring',
        due: ['2025-12-31', '2026-12-31'],
      });
    },
  );

  it.each([
    'Ngày 5 tháng 9, 2025',
    'Ngày 5 tháng 9, 2025; gửi báo cáo',
    'Ngày 5 tháng 9, 2025. Gửi báo cáo',
    'Ngày 5 tháng 9, 2025 (thứ sáu)',
    '(Ngày 5 tháng 9, 2025)',
  ])('«%s»: năm đứng sau dấu phẩy', (text) => {
    expect(read(text, 2025, 2026)).toMatchObject({ due: ['2025-09-05'], doubts: [] });
  });

  it('«ngày 5 tháng 9, 2025 doanh nghiệp» không nêu năm', () => {
    expect(read('Ngày 5 tháng 9, 2025 doanh nghiệp', 2025, 2026).due).toEqual([
      '2025-09-05',
      '2026-09-05',
    ]);
  });

  it('ngày 29/02 chỉ có ở năm nhuận', () => {
    expect(read('29/02 hằng năm', 2027, 2029)).toMatchObject({ due: ['2028-02-29'], doubts: [] });
    expect(read('31/11 hằng năm', 2025, 2025).doubts).toMatchObject([{ code: 'impossibleDate' }]);
  });
});
