/**
 * What an officer reads about a plan file that is not in order: where it is wrong and what to do. Such a
 * file was written by hand or by another program, so each thing that may be wrong says so in its own words.
 */
import { planOf, problemsOf, withValue, written } from './writtenPlan';

type Path = readonly (string | number)[];

describe('a value of the wrong kind', () => {
  const date = 'phải là ngày có thật, viết dạng 2026-12-31';
  const kind = 'phải là một loại thời hạn: fixed, recurring, range, ongoing, event, done hoặc none';

  it.each<[Path, unknown, string, string]>([
    [['title'], 5, 'title', 'phải là chữ'],
    [['schemaVersion'], '1', 'schemaVersion', 'phải là 1 (tệp do phiên bản khác tạo ra)'],
    [['issuedOn'], 46095, 'issuedOn', date],
    [['issuedOn'], '14/03/2026', 'issuedOn', date],
    [['period'], 2026, 'period', 'phải có năm đầu (from) và năm cuối (to)'],
    [['period', 'from'], '2026', 'period.from', 'phải là năm, ví dụ 2026'],
    [['period', 'from'], 2026.5, 'period.from', 'phải là năm, ví dụ 2026'],
    [['period', 'from'], 1999, 'period.from', 'phải là năm từ 2000 đến 2100'],
    [['period', 'to'], 2101, 'period.to', 'phải là năm từ 2000 đến 2100'],
    [['areas'], {}, 'areas', 'phải là danh sách lĩnh vực'],
    [['areas', 0], 'thu-tuc', 'areas[0]', 'phải là một nhóm trong ngoặc nhọn { }'],
    [['areas', 0, 'name'], '\t', 'areas[0].name', 'không được để trống'],
    [['indicators'], 'không', 'indicators', 'phải là danh sách chỉ tiêu'],
    [
      ['indicators', 0, 'measure'],
      'percent',
      'indicators[0].measure',
      'phải là một loại chỉ tiêu: ratio, count, level, rank, index hoặc yesNo',
    ],
    [['indicators', 0, 'milestones'], 80, 'indicators[0].milestones', 'phải là danh sách các mốc'],
    [
      ['indicators', 0, 'milestones', 0, 'value'],
      '80%',
      'indicators[0].milestones[0].value',
      'phải là số',
    ],
    [
      ['indicators', 0, 'milestones', 0, 'value'],
      Infinity,
      'indicators[0].milestones[0].value',
      'phải là số',
    ],
    [
      ['indicators', 0, 'milestones', 0, 'op'],
      '=>',
      'indicators[0].milestones[0].op',
      'phải là một phép so: >=, >, <=, <, =, between, increaseBy, decreaseBy hoặc done',
    ],
    [['indicators', 0, 'annual'], 'có', 'indicators[0].annual', 'phải là true hoặc false'],
    [
      ['indicators', 0, 'cadence'],
      'monthly',
      'indicators[0].cadence',
      'phải là quarterly hoặc yearly',
    ],
    [['tasks'], null, 'tasks', 'phải là danh sách nhiệm vụ'],
    [['tasks', 0, 'lead'], 'Sở Nội vụ', 'tasks[0].lead', 'phải là danh sách tên cơ quan'],
    [['tasks', 0, 'deadline', 'kind'], 'soon', 'tasks[0].deadline.kind', kind],
    [['tasks', 0, 'deadline', 'due'], '31/3', 'tasks[0].deadline.due', 'phải là danh sách ngày'],
    [['tasks', 0, 'deadline', 'due', 0], '2026-3-1', 'tasks[0].deadline.due[0]', date],
    [['tasks', 0, 'quotas'], 12, 'tasks[0].quotas', 'phải là danh sách định mức'],
    [
      ['tasks', 0, 'quotas'],
      [{ count: 12, per: 'day' }],
      'tasks[0].quotas[0].per',
      'phải là year, halfYear, quarter, month hoặc week',
    ],
    [
      ['tasks', 0, 'quotas'],
      [{ count: -1, per: 'month' }],
      'tasks[0].quotas[0].count',
      'phải lớn hơn 0',
    ],
    [['reports'], 'hằng quý', 'reports', 'phải là danh sách chế độ báo cáo'],
    [
      ['reports'],
      [{ ref: 'V', from: 'Sở', to: 'UBND tỉnh', cycle: 'quý' }],
      'reports[0].cycle',
      'phải là danh sách kỳ báo cáo',
    ],
  ])('%j set to %j: «Mục «%s» %s.»', (path, value, at, message) => {
    expect(problemsOf(withValue(path, value))).toContainEqual({
      path: at,
      message: `Mục «${at}» ${message}.`,
    });
  });

  it.each<[Path, string]>([
    [['issuer'], 'issuer'],
    [['areas', 0, 'id'], 'areas[0].id'],
    [['tasks', 0, 'deadline', 'due'], 'tasks[0].deadline.due'],
  ])('%j left out: «%s» is missing', (path, at) => {
    expect(problemsOf(withValue(path, undefined))).toContainEqual({
      path: at,
      message: `Mục «${at}» bị thiếu: bổ sung vào tệp kế hoạch.`,
    });
  });

  it.each([null, undefined, 'kế hoạch', 3])(
    '%j instead of a plan is said of the whole file',
    (json) => {
      expect(problemsOf(json)).toEqual([
        { path: '', message: 'Tệp phải là một kế hoạch dạng JSON.' },
      ]);
    },
  );
});

describe('an identifier, by which formulas find a row', () => {
  const of = (id: string) => problemsOf(withValue(['tasks', 0, 'id'], id));

  it.each(['a', 'nv 1', 'nv-1', 'Đ.1', 'x'.repeat(255)])('may be «%s»', (id) => {
    expect(of(id)).toEqual([]);
  });

  it.each(['*nv', 'nv*', 'n?v', '~', ' nv', 'nv ', 'nv\n', '~nv', 'nv?'])(
    'may not be «%s»: MATCH would find another row or none',
    (id) => {
      expect(of(id)).toContainEqual({
        path: 'tasks[0].id',
        message: 'Mục «tasks[0].id» không được có *, ?, ~ hoặc dấu cách ở đầu, cuối.',
      });
    },
  );

  it('may have 255 letters, no more', () => {
    expect(of('x'.repeat(256))).toEqual([
      { path: 'tasks[0].id', message: 'Mục «tasks[0].id» không được dài quá 255 ký tự.' },
    ]);
  });
});

describe('what must agree', () => {
  it.each([
    ['areas', 'thu-tuc', 'THU-TUC'],
    ['indicators', 'ho-so-truc-tuyen', 'Ho-So-Truc-Tuyen'],
    // To Excel «Đ» and «đ» are one letter too.
    ['tasks', 'nđ-1', 'NĐ-1'],
  ] as const)('two %s «%s» and «%s» are one to Excel', (list, id, other) => {
    const plan = written();
    const first = { ...plan[list][0], id };
    const doubled = {
      ...plan,
      [list]: [first, { ...first, id: other }],
    };
    expect(problemsOf(doubled)).toContainEqual({
      path: `${list}[1].id`,
      message: `Mã «${other}» bị trùng: đặt mã khác cho một trong hai mục.`,
    });
  });

  it.each(['indicators', 'tasks'] as const)('an area of %s stands in the list of areas', (list) => {
    expect(problemsOf(withValue([list, 0, 'area'], 'so-2'))).toEqual([
      {
        path: `${list}[0].area`,
        message:
          'Lĩnh vực «so-2» không có trong danh sách lĩnh vực: thêm vào «areas» hoặc chọn lĩnh vực khác.',
      },
    ]);
  });

  const milestone = (change: object) =>
    problemsOf(
      withValue(['indicators', 0, 'milestones'], [{ year: 2026, op: '>=', value: 80, ...change }]),
    );

  it.each([
    { op: 'between', value: null, value2: 90, benchmark: 'trung bình cả nước' },
    { op: 'between', value: 80, value2: null },
    { op: 'between', value: 80 },
    { op: 'between', value: 90, value2: 80 },
  ])('the range %j needs a lower bound and a higher one', (change) => {
    expect(milestone(change)).toEqual([
      {
        path: 'indicators[0].milestones[0].value2',
        message: 'Khoảng của «ho-so-truc-tuyen» phải có đủ cận dưới và cận trên, cận dưới nhỏ hơn.',
      },
    ]);
  });

  it.each([
    { op: 'between', value: 80, value2: 90 },
    { op: '>', value: null, benchmark: 'trung bình cả nước' },
    { op: 'increaseBy', value: 5, baselineYear: 2025 },
    { op: '<', value: 5 },
  ])('%j is in order', (change) => {
    expect(milestone(change)).toEqual([]);
  });

  const ranked = (op: string) =>
    problemsOf({
      ...written(),
      indicators: [
        {
          ...written().indicators[0],
          measure: 'rank',
          milestones: [{ year: 2026, op, value: 12 }],
        },
      ],
    });

  it.each(['<=', '<', '=', 'decreaseBy'])('a rank may be asked for with %s', (op) => {
    expect(ranked(op)).toEqual([]);
  });

  it.each(['>=', '>', 'increaseBy'])('but not with %s: a smaller rank is the better one', (op) => {
    expect(ranked(op)).toMatchObject([{ path: 'indicators[0].milestones[0].op' }]);
  });

  const due = (...dates: readonly string[]) =>
    problemsOf(withValue(['tasks', 0, 'deadline', 'due'], dates));

  it('a date lies in the years of the plan, its first and last day too', () => {
    expect(due('2026-01-01', '2027-12-31')).toEqual([]);
    expect(due('2025-12-31')).toEqual([
      {
        path: 'tasks[0].deadline.due[0]',
        message: 'Hạn 2025-12-31 của «nv-1» nằm ngoài các năm của kế hoạch: sửa ngày.',
      },
    ]);
    expect(due('2028-01-01')).toMatchObject([{ path: 'tasks[0].deadline.due[0]' }]);
  });

  it('one date stands once', () => {
    expect(due('2026-03-31', '2026-03-31')).toEqual([
      {
        path: 'tasks[0].deadline.due[1]',
        message: 'Các hạn của «nv-1» phải xếp từ sớm đến muộn, không trùng nhau.',
      },
    ]);
  });
});

describe('what a file may leave out', () => {
  it.each([
    ['ratio', 'quarterly'],
    ['count', 'quarterly'],
    ['level', 'yearly'],
    ['index', 'yearly'],
  ])('a %s is due %s', (measure, cadence) => {
    const plan = planOf(withValue(['indicators', 0, 'measure'], measure));
    expect(plan.indicators[0]?.cadence).toBe(cadence);
  });

  it('what it does say is kept', () => {
    const plan = planOf(withValue(['indicators', 0, 'cadence'], 'yearly'));
    expect(plan.indicators[0]?.cadence).toBe('yearly');
  });

  it.each([
    ['  Cải cách thể chế ', { id: 'cai-cach-the-che', name: 'Cải cách thể chế' }],
    ['Điều hành, đô thị', { id: 'dieu-hanh-do-thi', name: 'Điều hành, đô thị' }],
    ['2. Bộ máy (mới)', { id: '2-bo-may-moi', name: '2. Bộ máy (mới)' }],
    ['', { id: 'linh-vuc-khac', name: 'Lĩnh vực khác' }],
    ['  ', { id: 'linh-vuc-khac', name: 'Lĩnh vực khác' }],
  ])('a task under the heading «%s» belongs to %j', (section, area) => {
    const plan = planOf(withValue(['tasks', 0, 'section'], section));
    expect(plan.areas).toContainEqual(area);
    expect(plan.tasks[0]?.area).toBe(area.id);
  });

  it('two tasks under one heading share its area', () => {
    const plan = written();
    const second = { ...plan.tasks[0], id: 'nv-2', section: 'CẢI CÁCH THỂ CHẾ' };
    const read = planOf({ ...plan, tasks: [...plan.tasks, second] });
    expect(read.areas.map(({ id }) => id)).toEqual(['thu-tuc', 'cai-cach-the-che']);
  });

  it('no number of the document is an empty one', () => {
    expect(planOf(withValue(['number'], null)).number).toBe('');
  });

  it('a rhythm may be by the half year, the quarter, the month, the week', () => {
    const quotas = ['year', 'halfYear', 'quarter', 'month', 'week'].map((per) => ({
      count: 1,
      per,
    }));
    expect(planOf(withValue(['tasks', 0, 'quotas'], quotas)).tasks[0]?.quotas).toEqual(quotas);
  });
});
