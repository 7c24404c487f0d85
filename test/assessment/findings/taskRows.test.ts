/** The rows of «Nhiệm vụ»: statuses, counts, work before the start, one task in two rows, explanations that lapsed. */
import { checkTasks } from '../../../src/assessment/findings/tasks';
import type { PlacedTask } from '../../../src/assessment/placed';
import type { Entered, TaskCase } from '../../../src/assessment/types';
import { divisionByZero, empty, placedTask, settingsOf, task, typed, untouched } from '../cases';

const row = (
  change: Partial<TaskCase>,
  entered: Partial<PlacedTask['entered']> = {},
  more: Partial<PlacedTask> = {},
) => placedTask(task(change), { entered: { ...untouched, ...entered }, ...more });
const check = (...rows: readonly PlacedTask[]) => checkTasks(rows, settingsOf());
const codes = (...rows: readonly PlacedTask[]) => check(...rows).map(({ code }) => code);

describe('ô «Trạng thái»', () => {
  it.each<[Entered, string]>([
    [typed('xong'), '«xong»'],
    [typed(3), '«3»'],
    [typed(true), '«TRUE»'],
    [typed(false), '«FALSE»'],
  ])('%j không thuộc danh sách', (status, shown) => {
    const [one, ...others] = check(row({}, { status }));
    expect(one?.code).toBe('unknownTaskStatus');
    expect(one?.message).toContain(shown);
    expect(others).toEqual([]);
  });

  it('lỗi của công thức được gọi tên', () => {
    expect(check(row({}, { status: divisionByZero }))).toMatchObject([
      {
        code: 'errorCell',
        place: { cell: 'I9' },
        message: '«Trạng thái» đang báo lỗi #DIV/0!.',
      },
    ]);
  });

  it.each([empty, typed('')])('%j là chưa chọn', (status) => {
    expect(codes(row({}, { status }))).toEqual([]);
  });
});

describe('ô «Đã thực hiện»', () => {
  it.each([
    [typed(0), []],
    [typed(3), []],
    [typed(1.5), ['notWhole']],
    // Wrong already: that it is no whole number need not be said as well.
    [typed(-1.5), ['negative']],
    [typed('ba'), ['textForNumber']],
  ])('%j: %j', (delivered, expected) => {
    expect(codes(row({}, { delivered }))).toEqual(expected);
  });
});

describe('chưa thực hiện mà đã có việc', () => {
  const notStarted = (change: Partial<TaskCase>) => row({ status: 'notStarted', ...change });

  it.each<[string, PlacedTask, string | null]>([
    ['chưa có gì', notStarted({}), null],
    ['đã thực hiện 0', notStarted({ delivered: 0 }), null],
    ['đã thực hiện 3', notStarted({ delivered: 3 }), 'đã thực hiện 3'],
    ['đã ghi kết quả', notStarted({ result: '12/KH-VP' }), 'đã ghi «Kết quả»'],
    ['kết quả chỉ là dấu cách', notStarted({ result: '  ' }), null],
    ['đang thực hiện', row({ status: 'inProgress', delivered: 3 }), null],
  ])('%s', (_, one, what) => {
    const expected = {
      code: 'workWithoutStart',
      place: { cell: 'I9' },
      message: `Trạng thái là «Chưa thực hiện» nhưng ${what ?? ''}.`,
    };
    expect(check(one)).toMatchObject(what === null ? [] : [expected]);
  });
});

describe('một nhiệm vụ ở hai dòng', () => {
  const twin = (id: string, change: Partial<TaskCase> = {}) => {
    const one = row({ id, ...change });
    return { ...one, cells: { ...one.cells, id: `A${id.slice(-1)}` } };
  };

  it('được hỏi ở dòng có mã đứng sau, và chỉ tới dòng kia', () => {
    const expected = [
      {
        code: 'taskTwice',
        subject: 'nv-2',
        place: { cell: 'A2' },
        message: expect.stringContaining('A1') as string,
      },
    ];
    expect(check(twin('nv-1'), twin('nv-2'))).toMatchObject(expected);
    expect(check(twin('nv-2'), twin('nv-1'))).toMatchObject(expected);
  });

  it('dù viết hoa, thừa dấu cách, gõ dấu rời hay đổi thứ tự cơ quan', () => {
    const lead = ['Sở Nội vụ', 'Sở Tài chính'];
    const one = twin('nv-1', { title: 'Rà soát thủ tục', lead });
    expect(codes(one, twin('nv-2', { title: ' RÀ  SOÁT thủ tục'.normalize('NFD'), lead }))).toEqual(
      ['taskTwice'],
    );
    expect(
      codes(one, twin('nv-2', { title: 'Rà soát thủ tục', lead: [...lead].reverse() })),
    ).toEqual(['taskTwice']);
  });

  it.each<[string, Partial<TaskCase>]>([
    ['tên', { title: 'Việc khác' }],
    ['cơ quan chủ trì', { lead: ['Sở Y tế'] }],
    ['thời hạn', { deadlineText: 'Quý I' }],
  ])('khác %s là nhiệm vụ khác', (_, change) => {
    expect(codes(twin('nv-1'), twin('nv-2', change))).toEqual([]);
  });

  it('tên liền nhau không phải tên cách nhau', () => {
    const named = (id: string, title: string, deadlineText: string) =>
      twin(id, { title, lead: [], deadlineText });
    expect(codes(named('nv-1', 'Rà soát', 'Quý I'), named('nv-2', 'Ràsoát', 'Quý I'))).toEqual([]);
    expect(codes(named('nv-1', 'Rà soát Quý', 'I'), named('nv-2', 'Rà soát', 'Quý I'))).toEqual([]);
  });

  it('hai dòng chưa có tên không phải một nhiệm vụ; hai dòng cùng mã là phát hiện khác', () => {
    expect(codes(twin('nv-1', { title: ' ' }), twin('nv-2', { title: '' }))).toEqual([]);
    expect(codes(twin('nv-1'), twin('nv-1'))).toEqual([]);
  });

  it('tên dài được rút gọn', () => {
    const title = 'Rà soát '.repeat(20);
    const [one] = check(twin('nv-1', { title }), twin('nv-2', { title }));
    expect(one?.message).toContain(title.slice(0, 80));
    expect(one?.message).not.toContain(title.slice(0, 81));
  });
});

describe('việc cần giải trình', () => {
  const monthly = (delivered: number | null) =>
    row({
      kind: 'ongoing',
      due: null,
      quotas: [{ count: 2, per: 'month' }],
      delivered,
    });

  it('chậm định mức thì nói đã làm bao nhiêu, cần bao nhiêu, thiếu bao nhiêu', () => {
    expect(check(monthly(1))).toMatchObject([
      {
        code: 'quotaWithoutExplanation',
        place: { cell: 'O9' },
        message: expect.stringContaining(
          'Chậm so với định mức: đã thực hiện 1, đến ngày chốt cần 4, thiếu 3',
        ) as string,
      },
    ]);
    expect(check(monthly(4))).toEqual([]);
  });

  it('ô «Đã thực hiện» còn trống là trang chưa ai nhập', () => {
    expect(check(monthly(null))).toEqual([]);
  });

  const overdue = (
    explanation: string,
    ...reportedExplanations: PlacedTask['reportedExplanations']
  ) => row({ due: '2026-02-28', explanation }, {}, { reportedExplanations });

  it.each<[string, PlacedTask, string]>([
    ['mới viết', overdue('chờ hướng dẫn'), 'explained'],
    [
      'chép lại từ báo cáo năm trước',
      overdue('chờ hướng dẫn', { period: '2025-Y', text: ' Chờ  HƯỚNG dẫn' }),
      'explanationLapsed',
    ],
    [
      'khác lời ở báo cáo trước',
      overdue('chờ hướng dẫn', { period: '2025-Y', text: 'thiếu kinh phí' }),
      'explained',
    ],
    [
      'của chính kỳ này',
      overdue('chờ hướng dẫn', { period: '2026-Q1', text: 'chờ hướng dẫn' }),
      'explained',
    ],
    [
      'của kỳ sau',
      overdue('chờ hướng dẫn', { period: '2026-H1', text: 'chờ hướng dẫn' }),
      'explained',
    ],
    [
      'của một kỳ không có',
      overdue('chờ hướng dẫn', { period: '2025-X', text: 'chờ hướng dẫn' }),
      'explained',
    ],
  ])('lời giải trình %s: %s', (_, one, code) => {
    expect(check(one)).toMatchObject([{ code, place: { cell: 'O9' } }]);
  });

  it.each(['2025-Q3 2025-Y', '2025-Y 2025-Q3', '2025-Q1 2025-Y 2025-H1'])(
    'chép lại ở các kỳ %s thì nhắc kỳ gần nhất',
    (periods) => {
      const reported = periods.split(' ').map((id) => ({ period: id, text: 'chờ hướng dẫn' }));
      const [one] = check(overdue('chờ hướng dẫn', ...reported));
      expect(one?.message).toContain('vẫn là của báo cáo năm 2025');
    },
  );

  it('lời dài được rút gọn ở 120 chữ cái', () => {
    const exact = `${'a'.repeat(119)}b`;
    expect(check(overdue(exact))[0]?.message).toContain(`«${exact}»`);
    expect(check(overdue(`${exact}c`))[0]?.message).toContain(`«${'a'.repeat(119)}…»`);
    expect(check(overdue(`chờ\n hướng  dẫn `))[0]?.message).toContain('«chờ hướng dẫn»');
  });
});
