import { readDeadline } from '../../../src/vietnamese/deadline/readDeadline';
import { libraryPlans } from '../../plan/libraryPlans';

const year2025 = { years: { from: 2025, to: 2025 } };
const years = { years: { from: 2025, to: 2026 } };

describe('Lời giải thích của một thời hạn', () => {
  it('chỉ ra chữ nào cho ngày nào, chữ nào cho chu kỳ', () => {
    const { why } = readDeadline('Quý III/2025 ban hành kế hoạch; thường xuyên theo dõi', year2025);
    expect(why).toEqual([
      {
        quote: 'Quý III/2025',
        start: 0,
        end: 12,
        gave: { what: 'lastDays', days: ['2025-09-30'] },
      },
      { quote: 'thường xuyên', start: 32, end: 44, gave: { what: 'ongoing' } },
    ]);
  });

  it('nói rõ năm nào chỉ thuộc tên của một văn bản', () => {
    const { why, due } = readDeadline(
      'Tham mưu ban hành Kế hoạch năm 2026 trong tháng 12/2025',
      years,
    );
    expect(due).toEqual(['2025-12-31']);
    expect(why[0]).toMatchObject({ quote: 'năm 2026', gave: { what: 'citation' } });
  });

  it('trích đúng chữ đã gõ dù Unicode ở dạng tổ hợp', () => {
    const text = 'Quý IV năm 2025'.normalize('NFD');
    expect(readDeadline(text, year2025).why[0]?.quote).toBe(text);
  });

  it('cho ngày đầu của một khoảng', () => {
    expect(readDeadline('Quý III, quý IV năm 2025', year2025).from).toBe('2025-07-01');
    expect(readDeadline('Quý III năm 2025', year2025).from).toBeNull();
  });
});

describe('“Trước ngày X”', () => {
  it('mặc định là ngày liền trước X', () => {
    expect(readDeadline('Trước 31/12/2025', year2025).due).toEqual(['2025-12-30']);
  });

  it('là chính ngày X với cơ quan hiểu “trước” là “đến hết”', () => {
    const setting = { ...year2025, beforeIncludesDay: true };
    expect(readDeadline('Trước 31/12/2025', setting).due).toEqual(['2025-12-31']);
    expect(readDeadline('trước ngày 20 hằng tháng', setting).due[0]).toBe('2025-01-20');
  });

  it('với một quý hay một năm thì không đổi theo cách hiểu đó', () => {
    const setting = { ...year2025, beforeIncludesDay: true };
    expect(readDeadline('Trước quý IV/2025', setting).due).toEqual(['2025-09-30']);
  });
});

describe('Điều chưa chắc của một thời hạn', () => {
  const codes = (text: string, options: Parameters<typeof readDeadline>[1] = year2025): unknown =>
    readDeadline(text, options).doubts.map(({ code, quote }) => [code, quote]);

  it('ngày không có trong lịch được giữ nguyên và báo, không tự sửa', () => {
    expect(readDeadline('Trước ngày 31/11/2025', year2025).due).toEqual([]);
    expect(codes('Trước ngày 31/11/2025')).toEqual([['impossibleDate', 'Trước ngày 31/11/2025']]);
    expect(codes('31/11/2025 - 03/02/2026')).toEqual([
      ['impossibleDate', '31/11/2025 - 03/02/2026'],
    ]);
  });

  it('thời hạn trước ngày ban hành kế hoạch', () => {
    const issued = { ...year2025, issuedOn: '2025-07-14' } as const;
    expect(readDeadline('Quý I năm 2025', issued).due).toEqual(['2025-03-31']);
    expect(codes('Quý I năm 2025', issued)).toEqual([['beforePlan', 'Quý I năm 2025']]);
    expect(codes('Quý III năm 2025', issued)).toEqual([]);
  });

  it('năm không được nêu', () => {
    expect(codes('Trước ngày 15/11')).toEqual([['yearGuessed', 'Trước ngày 15/11']]);
    expect(codes('Trước ngày 15/11 hằng năm')).toEqual([]);
  });

  it('không nêu năm trong kế hoạch nhiều năm: lấy năm ban hành nếu biết, nếu không thì mỗi năm', () => {
    expect(readDeadline('Quý IV', { ...years, issuedOn: '2026-01-05' }).due).toEqual([
      '2026-12-31',
    ]);
    expect(readDeadline('Quý IV', years)).toMatchObject({
      kind: 'recurring',
      due: ['2025-12-31', '2026-12-31'],
    });
  });

  it('khoảng kết thúc trước khi bắt đầu', () => {
    expect(codes('từ 01/9/2025 đến 01/3/2025')).toEqual([
      ['endBeforeStart', 'từ 01/9/2025 đến 01/3/2025'],
    ]);
  });

  it('hai định mức không khớp nhau', () => {
    expect(codes('01 số/tuần (50 số/năm)')).toEqual([['quotasDisagree', '50 số/năm']]);
  });

  it('“định kỳ” không nêu chu kỳ', () => {
    expect(codes('Báo cáo định kỳ theo quy định')).toEqual([['cycleMissing', 'định kỳ']]);
  });

  it('câu không nói gì về thời gian', () => {
    expect(codes('Các phòng, ban liên quan')).toEqual([
      ['nothingUnderstood', 'Các phòng, ban liên quan'],
    ]);
    expect(codes('')).toEqual([]);
  });
});

describe('Định mức', () => {
  it('giữ tên của vật được đếm như văn bản viết', () => {
    expect(readDeadline('khoảng 15 tin, bài, video/tháng', year2025).quotas).toEqual([
      { count: 15, per: 'month', unit: 'tin, bài, video' },
    ]);
    expect(readDeadline('02 số (chuyên mục)/tháng', year2025).quotas).toEqual([
      { count: 2, per: 'month', unit: 'số (chuyên mục)' },
    ]);
  });

  it('nói hai lần một định mức thì chỉ tính một lần', () => {
    expect(readDeadline('01 số /tuần (52 số/năm)', year2025).quotas).toEqual([
      { count: 52, per: 'year', unit: 'số' },
    ]);
  });
});

describe('Các kế hoạch đã chép tay trong thư viện', () => {
  const tasks = libraryPlans.flatMap(({ id: plan, period, tasks: all }) =>
    all.map(({ id, deadline, frequencyText, quotas }) => ({
      plan,
      id,
      deadline,
      // Where a rhythm is printed beside «Năm 2025», it is what says when.
      text: quotas.length > 0 ? (frequencyText ?? '') : deadline.text,
      years: period,
    })),
  );

  it.each(tasks)('$plan $id: đọc lại câu thời hạn cho đúng loại và ngày đã chép', (task) => {
    const read = readDeadline(task.text, { years: task.years });
    const { kind, due, from } = task.deadline;
    expect({ kind: read.kind, due: read.due }).toEqual({ kind, due });
    if (from) expect(read.from).toBe(from);
  });
});

describe('Văn bản dài', () => {
  it.each([
    'Theo Kế hoạch của tỉnh, mỗi quý 01 hội nghị, trước ngày 15/6 hằng năm (quý II); ',
    'từ ',
    '1, 2, 3, ',
    'hằng quý, 6 tháng ',
    'quý I, ',
    'trước ngày 15/6 ',
    'khi ',
    '((( ',
    '12/2025 - ',
    'số 1/QĐ-',
  ])('một trăm nghìn chữ cái “%s…” vẫn đọc xong', (words) => {
    // What grows with the square of the length would take hours here, not the seconds a test may take.
    const text = words.repeat(Math.ceil(100_000 / words.length)).slice(0, 100_000);
    expect(readDeadline(text, years).kind).toEqual(expect.any(String));
  });
});
