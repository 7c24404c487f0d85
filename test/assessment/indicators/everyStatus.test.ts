/** One readable example for every status of an indicator, in the words of the field. */
import { judgeIndicator } from '../../../src/assessment/indicatorStatus';
import type { EarlierFigure } from '../../../src/assessment/placed';
import type { IndicatorCase, IndicatorStatus } from '../../../src/assessment/types';
import { indicatorStatusWords } from '../../../src/assessment/words';
import { count, empty, period, rank, ratio, settingsOf, target, typed, yesNo } from '../cases';

interface Example {
  readonly status: IndicatorStatus;
  readonly says: string;
  readonly indicator: IndicatorCase;
  readonly at: string;
  readonly value: number | null;
  /** All that the officer reads about it. */
  readonly why: string;
}

const of = (numerator: number, denominator: number) => ({
  numerator: typed(numerator),
  denominator: typed(denominator),
});
const from2025 = (value: number) => ({ year: 2025, value });

const examples: readonly Example[] = [
  {
    status: 'met',
    says: '160 trên 200 hồ sơ trực tuyến, mục tiêu từ năm 2026 là tối thiểu 80%',
    indicator: ratio(of(160, 200)),
    at: '2026-Q1',
    value: 0.8,
    why: 'Mục tiêu từ năm 2026: tối thiểu 80%. Kết quả 80% (160/200). Căn cứ: II.2.d.',
  },
  {
    status: 'metEarly',
    says: 'mốc 80% của năm 2030 đã đạt từ năm 2026',
    indicator: ratio({ ...of(170, 200), target: target('>=', 0.8, 2030) }),
    at: '2026-Q1',
    value: 0.85,
    why: 'Mục tiêu đến năm 2030: tối thiểu 80%. Kết quả 85% (170/200), vượt 5 điểm %. Căn cứ: II.2.d.',
  },
  {
    status: 'behind',
    says: '443 trên 600 hồ sơ sau 6 tháng, còn thiếu 37 hồ sơ',
    indicator: ratio(of(443, 600)),
    at: '2026-H1',
    value: 443 / 600,
    why: 'Mục tiêu từ năm 2026: tối thiểu 80%. Kết quả 73,83% (443/600; chưa làm tròn 73,833333%), còn thiếu 37 hồ sơ để đạt 80%. Nếu số phát sinh các quý đều nhau, 2 quý còn lại phải đạt bình quân từ 86,17% để cả năm đạt 80%. Căn cứ: II.2.d.',
  },
  {
    status: 'missed',
    says: '97,996% trong báo cáo năm không phải là 98%',
    indicator: ratio({ ...of(97_996, 100_000), target: target('>=', 0.98) }),
    at: '2026-Y',
    value: 0.97996,
    why: 'Mục tiêu từ năm 2026: tối thiểu 98%. Kết quả 97,996% (97.996/100.000), còn thiếu 4 hồ sơ để đạt 98%. Căn cứ: II.2.d.',
  },
  {
    status: 'onTrack',
    says: 'từ 40% năm 2025 đến 80% năm 2027, sau một quý đã được 45%',
    indicator: ratio({
      result: typed(0.45),
      target: target('>=', 0.8, 2027),
      baseline: from2025(0.4),
    }),
    at: '2026-Q1',
    value: 0.45,
    why: 'Mục tiêu đến năm 2027: tối thiểu 80%. Kết quả 45%, còn thiếu 35 điểm %; theo kịp lộ trình tính đều từ 40% của năm 2025 (đến kỳ này 45%, hết năm 60%). Căn cứ: II.2.d.',
  },
  {
    status: 'atRisk',
    says: 'từ hạng 20 năm 2025 đến hạng 12 năm 2027, hết năm 2026 mới hạng 17',
    indicator: rank({
      result: typed(17),
      target: target('<=', 12, 2027),
      baseline: from2025(20),
    }),
    at: '2026-Y',
    value: 17,
    why: 'Mục tiêu đến năm 2027: trong nhóm 12 hạng đầu. Kết quả hạng 17, kém 5 hạng; chậm hơn lộ trình tính đều từ 20 của năm 2025 (đến kỳ này 16). Căn cứ: II.2.d.',
  },
  {
    status: 'towards',
    says: 'mốc của năm 2030, không biết xuất phát từ đâu',
    indicator: ratio({ ...of(100, 200), target: target('>=', 0.8, 2030) }),
    at: '2026-Q1',
    value: 0.5,
    why: 'Mục tiêu đến năm 2030: tối thiểu 80%. Kết quả 50% (100/200), còn thiếu 60 hồ sơ để đạt 80%. Nhập «Năm gốc» và «Giá trị gốc» trên trang «Chỉ tiêu» để xem có đúng lộ trình không. Căn cứ: II.2.d.',
  },
  {
    status: 'pending',
    says: 'chỉ tiêu hằng năm, báo cáo Quý I chưa phải nhập',
    indicator: yesNo(),
    at: '2026-Q1',
    value: null,
    why: 'Mục tiêu từ năm 2026: hoàn thành. Chỉ tiêu đánh giá theo năm, chưa đến kỳ báo cáo: nhập số liệu ở báo cáo năm. Căn cứ: II.2.d.',
  },
  {
    status: 'notPublished',
    says: 'Bộ Nội vụ chưa công bố PAR INDEX',
    indicator: rank(),
    at: '2026-Y',
    value: null,
    why: 'Mục tiêu từ năm 2026: trong nhóm 12 hạng đầu. Chỉ số do cơ quan khác công bố và chưa có kết quả: nhập ô «Kết quả» khi được công bố. Căn cứ: II.2.d.',
  },
  {
    status: 'notApplicable',
    says: 'trong kỳ không có hồ sơ nào: không phải 0%',
    indicator: ratio(of(0, 0)),
    at: '2026-Q1',
    value: null,
    why: 'Mục tiêu từ năm 2026: tối thiểu 80%. Trong kỳ không phát sinh (mẫu số bằng 0), không tính tỷ lệ. Căn cứ: II.2.d.',
  },
  {
    status: 'noData',
    says: 'chưa ai nhập gì',
    indicator: count(),
    at: '2026-Q1',
    value: null,
    why: 'Mục tiêu từ năm 2026: tối thiểu 50 doanh nghiệp. Chưa nhập số liệu Quý I năm 2026: nhập ô «Kết quả». Căn cứ: II.2.d.',
  },
  {
    status: 'invalid',
    says: '201 hồ sơ trực tuyến trong 200 hồ sơ',
    indicator: ratio(of(201, 200)),
    at: '2026-Q1',
    value: null,
    why: 'Mục tiêu từ năm 2026: tối thiểu 80%. Tử số lớn hơn mẫu số, nên chưa đánh giá được: kiểm tra và nhập lại số liệu. Căn cứ: II.2.d.',
  },
];

test.each(examples.map((example) => [example.status, example.says, example] as const))(
  '%s: %s',
  (status, _, { indicator, at, value, why }) => {
    const judged = judgeIndicator(indicator, settingsOf(at));
    expect(judged).toMatchObject({ status, value, why });
    expect(judged.statusText.startsWith(indicatorStatusWords[status].word)).toBe(true);
  },
);

test('mỗi đánh giá có một ví dụ', () => {
  expect(examples.map(({ status }) => status).sort()).toEqual(
    Object.keys(indicatorStatusWords).sort(),
  );
});

describe('mức tăng, giảm so với năm gốc', () => {
  const staff = ratio({
    name: 'Biên chế sự nghiệp hưởng lương từ ngân sách nhà nước so với năm 2021',
    target: target('decreaseBy', 0.1, 2025),
    baseline: { year: 2021, value: 1 },
  });

  test('giảm 10% biên chế so với năm 2021: còn 93% là nhiều hơn mức cho phép', () => {
    expect(judgeIndicator({ ...staff, ...of(930, 1000) }, settingsOf('2026-Y'))).toMatchObject({
      status: 'missed',
      value: 0.93,
      bound: 0.9,
      why: 'Mục tiêu từ năm 2025: giảm 10% so với năm 2021, tức không quá 90%. Kết quả 93% (930/1.000), vượt 3 điểm % so với mức tối đa (nhiều hơn 30 biên chế). Căn cứ: II.2.d.',
    });
  });

  test('tăng lên 103% của năm gốc là chưa đạt, không phải số liệu sai', () => {
    expect(judgeIndicator({ ...staff, ...of(1030, 1000) }, settingsOf())).toMatchObject({
      status: 'behind',
      value: 1.03,
    });
    expect(judgeIndicator({ ...staff, result: typed(1.03) }, settingsOf()).status).toBe('behind');
  });

  test('mẫu số 0 mà tử số lớn hơn 0 vẫn là số liệu sai', () => {
    expect(judgeIndicator({ ...staff, ...of(5, 0) }, settingsOf()).status).toBe('invalid');
  });

  test('một tỷ lệ tăng thêm 5 điểm % thì tính từ tỷ lệ của năm gốc', () => {
    const share = ratio({ target: target('increaseBy', 0.05), baseline: from2025(0.6) });
    expect(judgeIndicator({ ...share, result: typed(0.66) }, settingsOf())).toMatchObject({
      status: 'met',
      why: 'Mục tiêu từ năm 2026: tăng thêm 5 điểm % so với năm 2025, tức tối thiểu 65%. Kết quả 66%, vượt 1 điểm %. Căn cứ: II.2.d.',
    });
  });

  test('số doanh nghiệp tăng thêm 20 so với năm 2025', () => {
    const firms = count({ target: target('increaseBy', 20), baseline: from2025(30) });
    expect(judgeIndicator({ ...firms, result: typed(45) }, settingsOf('2026-Y')).why).toBe(
      'Mục tiêu từ năm 2026: tăng thêm 20 doanh nghiệp so với năm 2025, tức tối thiểu 50 doanh nghiệp. Kết quả 45 doanh nghiệp, còn thiếu 5 doanh nghiệp. Căn cứ: II.2.d.',
    );
  });
});

function at(
  id: string,
  numerator: number | null,
  denominator: number | null,
  result: number | null = null,
): EarlierFigure {
  const cell = (value: number | null) => (value === null ? empty : typed(value));
  return {
    period: period(id),
    numerator: cell(numerator),
    denominator: cell(denominator),
    result: cell(result),
  };
}

const restOf = (indicator: IndicatorCase, id: string, earlier: readonly EarlierFigure[] = []) =>
  judgeIndicator(indicator, settingsOf(id), earlier).restOfYear;

describe('các kỳ còn lại của năm phải đạt bao nhiêu', () => {
  test.each<[string, string, IndicatorCase, readonly EarlierFigure[], string]>([
    [
      'hồ sơ tăng dần qua hai kỳ: tỷ lệ của các quý còn lại',
      '2026-H1',
      ratio(of(300, 400)),
      [at('2026-Q1', 150, 200)],
      'Nếu phát sinh đều như đến nay, 2 quý còn lại phải đạt bình quân từ 85% để cả năm đạt 80%.',
    ],
    [
      'không bao giờ làm tròn xuống cho dễ',
      '2026-Q1',
      ratio(of(79_999, 100_000)),
      [],
      'Nếu số phát sinh các quý đều nhau, 3 quý còn lại phải đạt bình quân từ 80,01% để cả năm đạt 80%.',
    ],
    [
      'mẫu số không đổi qua hai kỳ: bao nhiêu người nữa, mỗi quý bao nhiêu',
      '2026-H1',
      ratio({ name: 'Cán bộ, công chức được bồi dưỡng', target: target('=', 1), ...of(63, 100) }),
      [at('2026-Q1', 40, 100)],
      '2 quý còn lại phải thêm 37 cán bộ, công chức, bình quân mỗi quý 19.',
    ],
    [
      'hồ sơ tăng dần, 100% không còn trong tầm tay',
      '2026-H1',
      ratio({ target: target('=', 1), ...of(360, 400) }),
      [at('2026-Q1', 180, 200)],
      'Nếu phát sinh đều như đến nay, dù 2 quý còn lại đạt 100% thì cả năm cũng chỉ đạt 95%.',
    ],
    [
      'chưa biết mẫu số có đổi không và tỷ lệ không đủ: nêu điều kiện',
      '2026-Q1',
      ratio({ target: target('=', 1), ...of(90, 100) }),
      [],
      'Nếu mẫu số không đổi, 3 quý còn lại phải thêm 10 hồ sơ, bình quân mỗi quý 4.',
    ],
    [
      'chỉ có tỷ lệ, không có tử số, mẫu số',
      '2026-Q1',
      ratio({ target: target('=', 1), result: typed(0.9) }),
      [],
      'Trong 3 quý còn lại phải tăng bình quân mỗi quý 3,34 điểm %.',
    ],
    [
      'tối đa 5% hồ sơ quá hạn',
      '2026-H1',
      ratio({ target: target('<=', 0.05), ...of(24, 400) }),
      [at('2026-Q1', 12, 200)],
      'Nếu phát sinh đều như đến nay, 2 quý còn lại bình quân không được quá 4% để cả năm không quá 5%.',
    ],
    [
      'Quý III chỉ là một quý: cộng với 6 tháng',
      '2026-Q3',
      ratio(of(140, 200)),
      [at('2026-H1', 300, 400)],
      'Nếu số phát sinh các quý đều nhau, quý còn lại phải đạt bình quân từ 100% để cả năm đạt 80% (đã cộng 6 tháng đầu năm).',
    ],
    [
      'Quý III thiếu nhưng cộng 6 tháng thì đạt',
      '2026-Q3',
      ratio(of(150, 200)),
      [at('2026-H1', 390, 400)],
      'Cộng 6 tháng đầu năm là 90%, đã đạt mục tiêu của năm.',
    ],
    [
      'sau Quý III, quý cuối có đạt 100% cũng không kịp',
      '2026-Q3',
      ratio(of(100, 200)),
      [at('2026-H1', 300, 400)],
      'Nếu phát sinh đều như đến nay, dù quý còn lại đạt 100% thì cả năm cũng chỉ đạt 75%.',
    ],
    ['Quý III mà không có 6 tháng thì không nói', '2026-Q3', ratio(of(140, 200)), [], ''],
    [
      '37 doanh nghiệp sau Quý I, cần 50',
      '2026-Q1',
      count({ result: typed(37) }),
      [],
      '3 quý còn lại phải thêm 13 doanh nghiệp, bình quân mỗi quý 5.',
    ],
    [
      'trên 50 doanh nghiệp: phải có 51',
      '2026-H1',
      count({ result: typed(37), target: target('>', 50) }),
      [],
      '2 quý còn lại phải thêm 14 doanh nghiệp, bình quân mỗi quý 7.',
    ],
    [
      'doanh nghiệp của 6 tháng và Quý III',
      '2026-Q3',
      count({ result: typed(12) }),
      [at('2026-H1', null, null, 30)],
      'Cộng 6 tháng đầu năm 2026 (30) và Quý III năm 2026 (12) là 42 doanh nghiệp; quý còn lại phải thêm 8 doanh nghiệp.',
    ],
    [
      'doanh nghiệp của 6 tháng và Quý III đã đủ',
      '2026-Q3',
      count({ result: typed(25) }),
      [at('2026-H1', null, null, 30)],
      'Cộng 6 tháng đầu năm 2026 (30) và Quý III năm 2026 (25) là 55 doanh nghiệp, đã đạt mục tiêu của năm.',
    ],
    ['hết năm thì không còn kỳ nào', '2026-Y', ratio(of(150, 200)), [], ''],
    ['đã đạt thì không cần nói', '2026-Q1', ratio(of(170, 200)), [], ''],
    ['thứ hạng không chia ra từng quý được', '2026-Q1', rank({ result: typed(15) }), [], ''],
  ])('%s', (_, id, indicator, earlier, sentence) => {
    expect(restOf(indicator, id, earlier)).toBe(sentence);
  });
});

describe('kỳ trước và cùng kỳ năm trước', () => {
  const beside = (indicator: IndicatorCase, id: string, earlier: readonly EarlierFigure[]) =>
    judgeIndicator(indicator, settingsOf(id), earlier).earlier.map(
      ({ kind, period: { id: of }, value, changeText }) => [kind, of, value, changeText],
    );

  test('tỷ lệ tăng bao nhiêu điểm so với kỳ trước và cùng kỳ', () => {
    const earlier = [at('2025-H1', 120, 200), at('2026-Q1', 70, 100)];
    expect(beside(ratio(of(150, 200)), '2026-H1', earlier)).toEqual([
      ['lastPeriod', '2026-Q1', 0.7, 'tăng 5 điểm %'],
      ['lastYear', '2025-H1', 0.6, 'tăng 15 điểm %'],
    ]);
    const { why } = judgeIndicator(ratio(of(160, 200)), settingsOf('2026-H1'), earlier);
    expect(why).toContain(
      'Kỳ trước, Quý I năm 2026: 70%, tăng 10 điểm %. Cùng kỳ, 6 tháng đầu năm 2025: 60%, tăng 20 điểm %.',
    );
  });

  test('thứ hạng lên khi con số giảm; Quý I đứng sau báo cáo năm trước', () => {
    expect(beside(rank({ result: typed(12) }), '2026-Q1', [at('2025-Y', null, null, 15)])).toEqual([
      ['lastPeriod', '2025-Y', 15, 'lên 3 hạng'],
    ]);
    expect(beside(rank({ result: typed(16) }), '2026-H1', [at('2026-Q1', null, null, 15)])).toEqual(
      [['lastPeriod', '2026-Q1', 15, 'xuống 1 hạng']],
    );
  });

  test('số lượng cộng dồn không so với số của riêng một quý', () => {
    const year = [at('2026-H1', null, null, 30), at('2026-Q3', null, null, 7)];
    expect(beside(count({ result: typed(7) }), '2026-Q3', year.slice(0, 1))).toEqual([]);
    expect(beside(count({ result: typed(44) }), '2026-Y', year)).toEqual([
      ['lastPeriod', '2026-H1', 30, 'tăng 14 doanh nghiệp'],
    ]);
  });

  test('kỳ trước chưa có số, sai hoặc không phát sinh thì không so', () => {
    const indicator = ratio(of(150, 200));
    expect(beside(indicator, '2026-H1', [at('2026-Q1', null, null)])).toEqual([]);
    expect(beside(indicator, '2026-H1', [at('2026-Q1', 0, 0)])).toEqual([]);
    expect(beside(indicator, '2026-H1', [at('2026-Q1', 5, 4)])).toEqual([]);
  });

  test('chưa nhập kỳ này thì kỳ trước vẫn hiện, không có tăng giảm', () => {
    expect(beside(ratio(), '2026-H1', [at('2026-Q1', 70, 100)])).toEqual([
      ['lastPeriod', '2026-Q1', 0.7, ''],
    ]);
  });

  test('bằng nhau thì nói không đổi', () => {
    expect(beside(ratio(of(140, 200)), '2026-H1', [at('2026-Q1', 70, 100)])).toEqual([
      ['lastPeriod', '2026-Q1', 0.7, 'không đổi'],
    ]);
  });
});
