import { parsePlan } from '../../src/plan/schema';
import { problemsOf, withValue, written } from './writtenPlan';

describe('reading a plan from JSON', () => {
  it('fills in what a file may leave out', () => {
    const parsed = parsePlan(written());
    expect(parsed).toMatchObject({
      ok: true,
      plan: {
        number: '',
        issuedOn: null,
        reports: [],
        areas: [{ id: 'thu-tuc' }, { id: 'cai-cach-the-che', name: 'Cải cách thể chế' }],
        indicators: [{ cadence: 'quarterly', annual: false, owner: null, scope: null }],
        tasks: [{ area: 'cai-cach-the-che', lead: [], coop: [], deliverable: null, quotas: [] }],
      },
    });
  });

  it('finds the area of a task by the heading it stands under', () => {
    const plan = withValue(['tasks', 0, 'section'], 'CẢI CÁCH THỦ TỤC HÀNH CHÍNH');
    expect(parsePlan(plan)).toMatchObject({ ok: true, plan: { tasks: [{ area: 'thu-tuc' }] } });
  });

  it.each<[readonly (string | number)[], unknown, string, string]>([
    [['schemaVersion'], 2, 'schemaVersion', 'phải là 1'],
    [['id'], ' ', 'id', 'không được để trống'],
    [['title'], undefined, 'title', 'bị thiếu'],
    [['period', 'from'], 26, 'period.from', 'từ 2000 đến 2100'],
    [['period'], { from: 2027, to: 2026 }, 'period', 'Năm cuối trước năm đầu'],
    [['indicators', 0, 'area'], 'so', 'indicators[0].area', 'không có trong danh sách lĩnh vực'],
    [['indicators', 0, 'quote'], '', 'indicators[0].quote', 'không được để trống'],
    [['indicators', 0, 'measure'], 'share', 'indicators[0].measure', 'một loại chỉ tiêu'],
    [['indicators', 0, 'milestones'], [], 'indicators[0].milestones', 'chưa có mốc'],
    [
      ['indicators', 0, 'milestones', 0, 'op'],
      '≥',
      'indicators[0].milestones[0].op',
      'một phép so',
    ],
    [
      ['indicators', 0, 'milestones', 0, 'op'],
      'done',
      'indicators[0].milestones[0].op',
      'chỉ dùng cho «yesNo»',
    ],
    [
      ['indicators', 0, 'milestones', 0, 'op'],
      'between',
      'indicators[0].milestones[0].value2',
      'cận dưới',
    ],
    [
      ['indicators', 0, 'milestones', 0, 'value'],
      null,
      'indicators[0].milestones[0].value',
      'thiếu giá trị',
    ],
    [
      ['indicators', 0, 'milestones', 1, 'year'],
      2026,
      'indicators[0].milestones[1].year',
      'tăng dần',
    ],
    [['indicators', 0, 'measure'], 'rank', 'indicators[0].milestones[0].op', 'càng nhỏ càng tốt'],
    [['tasks', 0, 'deadline', 'due'], ['2026-02-30'], 'tasks[0].deadline.due[0]', 'ngày có thật'],
    [['tasks', 0, 'deadline', 'due'], ['2028-01-31'], 'tasks[0].deadline.due[0]', 'ngoài các năm'],
    [
      ['tasks', 0, 'deadline', 'due'],
      ['2026-06-30', '2026-03-31'],
      'tasks[0].deadline.due[1]',
      'từ sớm đến muộn',
    ],
    [['tasks', 0, 'quotas'], [{ count: 0, per: 'month' }], 'tasks[0].quotas[0].count', 'lớn hơn 0'],
    [['tasks', 0, 'lead'], 'Sở Nội vụ', 'tasks[0].lead', 'danh sách tên cơ quan'],
  ])('%j set to %j is reported at %s: %s', (path, value, at, message) => {
    expect(problemsOf(withValue(path, value))).toContainEqual({
      path: at,
      message: expect.stringContaining(message),
    });
  });

  it('two indicators with one id are reported at the second', () => {
    const plan = written();
    const doubled = { ...plan, indicators: [...plan.indicators, ...plan.indicators] };
    expect(problemsOf(doubled)).toMatchObject([{ path: 'indicators[1].id' }]);
  });

  it.each([null, 'kế hoạch', 3, []])('%j is no plan', (json) => {
    expect(problemsOf(json).length).toBeGreaterThan(0);
  });
});
