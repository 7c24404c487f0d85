import { judgeTask } from '../../../src/assessment/taskProgress';
import type { TaskCase } from '../../../src/assessment/types';
import { en } from '../../../src/taskpane/work/deadlines/messages/en';
import { vi } from '../../../src/taskpane/work/deadlines/messages/vi';
import { beforeNextReport, monthsOf } from '../../../src/taskpane/work/deadlines/falls';
import {
  areasOf,
  leadersOf,
  searchable,
  through,
} from '../../../src/taskpane/work/deadlines/filter';
import { noFilter, type TaskFilter } from '../../../src/taskpane/work/deadlines/taskFilter';
import type { JudgedTask } from '../../../src/workflow/types';
import { period, settingsOf, task } from '../../assessment/cases';

/** Judged on 14/03/2026. */
const judged = (change: Partial<TaskCase>, area = 'Thể chế'): JudgedTask => {
  const one = task(change);
  return {
    case: one,
    area,
    judgement: judgeTask(one, settingsOf()),
    place: { sheet: 'Nhiệm vụ', cell: 'E5' },
  };
};

const quarterly = ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'] as const;

const monthNamed = (tasks: readonly JudgedTask[], key: string) =>
  monthsOf(tasks, 2026, '2026-03-14').find((month) => month.key === key);

describe('đến hạn theo tháng', () => {
  test('luôn có đủ mười hai tháng, tháng không có việc là 0', () => {
    const months = monthsOf([], 2026, '2026-03-14');
    expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(months.every(({ due }) => due === 0)).toBe(true);
  });

  test('việc quá hạn, việc đã xong và việc còn hạn được đếm riêng trong tháng của hạn', () => {
    const tasks = [
      judged({ due: '2026-02-28' }),
      judged({ due: '2026-02-10', status: 'done', doneOn: '2026-02-09' }),
      judged({ due: '2026-02-20', status: 'done', doneOn: '2026-03-01' }),
    ];
    expect(monthNamed(tasks, '2026-02')).toMatchObject({ due: 3, overdue: 1, done: 2 });
  });

  test('việc được gia hạn nằm ở tháng của hạn mới', () => {
    const tasks = [judged({ due: '2026-02-28', extendedTo: '2026-05-31' })];
    expect(monthNamed(tasks, '2026-02')?.due).toBe(0);
    expect(monthNamed(tasks, '2026-05')).toMatchObject({ due: 1, overdue: 0 });
  });

  test('việc hằng quý đến hạn ở bốn tháng; lần đã làm là đã xong', () => {
    const tasks = [
      judged({
        kind: 'recurring',
        occurrences: quarterly,
        due: '2026-06-30',
        delivered: 1,
      }),
    ];
    expect(monthNamed(tasks, '2026-03')).toMatchObject({ due: 1, done: 1 });
    expect(monthNamed(tasks, '2026-12')).toMatchObject({ due: 1, done: 0 });
  });

  test('hạn ngoài năm làm việc được gộp ở cuối, chỉ khi có', () => {
    const tasks = [judged({ due: '2024-12-31' }), judged({ due: '2027-01-15' })];
    expect(monthsOf(tasks, 2026, '2026-03-14').slice(12)).toEqual([
      { key: 'before', month: null, due: 1, overdue: 1, done: 0 },
      { key: 'after', month: null, due: 1, overdue: 0, done: 0 },
    ]);
  });
});

describe('đến hạn trước kỳ báo cáo tới', () => {
  test('từ ngày chốt đến hết kỳ sau, việc chưa xong, theo cơ quan', () => {
    const tasks = [
      judged({ due: '2026-03-14', lead: ['Sở Nội vụ'] }),
      judged({ due: '2026-06-14', lead: ['Sở Nội vụ', 'Sở Tài chính'] }),
      judged({ due: '2026-06-15', lead: ['Sở Nội vụ'] }),
      judged({ due: '2026-03-13', lead: ['Sở Nội vụ'] }),
      judged({ due: '2026-04-01', lead: ['Sở Nội vụ'], status: 'done', doneOn: '2026-03-01' }),
      judged({ due: '2026-05-01', lead: [] }),
    ];
    const next = beforeNextReport(tasks, period('2026-Q1'), '2026-03-14');
    expect(next.lastDay).toBe('2026-06-14');
    expect(next.tasks).toHaveLength(3);
    expect(next.agencies).toEqual([
      { name: 'Sở Nội vụ', count: 2 },
      { name: '', count: 1 },
      { name: 'Sở Tài chính', count: 1 },
    ]);
  });

  test('sau báo cáo năm là quý I năm sau', () => {
    expect(beforeNextReport([], period('2026-Y'), '2026-12-14').lastDay).toBe('2027-03-14');
  });
});

describe('bộ lọc', () => {
  const tasks = [
    judged({ id: 'a', title: 'Ban hành Quyết định', lead: ['Sở Nội vụ'], due: '2026-02-28' }),
    judged({ id: 'b', title: 'Báo cáo tháng', lead: [], due: '2026-05-31' }, 'Bộ máy'),
    judged({ id: 'c', title: 'Ban hành Kế hoạch', lead: ['Sở Y tế'], due: '2026-04-30' }),
  ];
  const passing = (change: Partial<TaskFilter>) =>
    through(
      searchable(tasks),
      { ...noFilter, ...change },
      { year: 2026, period: period('2026-Q1'), statusDate: '2026-03-14' },
    ).map((one) => one.case.id);

  test.each<[string, Partial<TaskFilter>, readonly string[]]>([
    ['không lọc gì thì còn đủ', {}, ['a', 'b', 'c']],
    ['theo tiến độ', { progress: 'overdue' }, ['a']],
    ['theo cơ quan', { agency: { kind: 'agency', name: 'Sở Y tế' } }, ['c']],
    ['việc không ghi cơ quan', { agency: { kind: 'noLead' } }, ['b']],
    ['theo lĩnh vực', { area: 'Bộ máy' }, ['b']],
    ['theo chữ, không dấu, không cần liền nhau', { text: ' hanh  BAN ke' }, ['c']],
    ['chữ trong tên cơ quan', { text: 'noi vu' }, ['a']],
    ['theo tháng', { span: { kind: 'month', key: '2026-05' } }, ['b']],
    ['trước kỳ báo cáo tới', { span: { kind: 'beforeNext' } }, ['b', 'c']],
    ['nhiều điều cùng lúc', { text: 'ban hanh', span: { kind: 'beforeNext' } }, ['c']],
  ])('%s', (_, change, ids) => {
    expect(passing(change)).toEqual(ids);
  });

  test('danh sách để chọn không lặp, theo thứ tự chữ cái Việt', () => {
    expect(leadersOf([...tasks, ...tasks])).toEqual(['Sở Nội vụ', 'Sở Y tế']);
    expect(areasOf(tasks)).toEqual(['Bộ máy', 'Thể chế']);
  });
});

test('chữ của thẻ Thời hạn có đủ hai thứ tiếng', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  const words = (catalogue: typeof vi) => [
    catalogue.month(3),
    catalogue.late(14, 10),
    catalogue.extended('31/3', '28/2'),
    catalogue.history('Q1'),
    catalogue.next(1, '14/6'),
    catalogue.due(1),
  ];
  expect(words(vi)).toEqual([
    'Tháng 3',
    'Trễ 14 ngày (10 ngày làm việc)',
    'Gia hạn đến 31/3 (hạn cũ 28/2)',
    'Đã quá hạn ở Q1',
    'Đến hạn trước kỳ báo cáo tới (14/6): 1 việc',
    '1 việc đến hạn',
  ]);
  expect(words(en)).toEqual([
    'March',
    '14 days late (10 working)',
    'Extended to 31/3 (before: 28/2)',
    'Was overdue at the end of: Q1',
    'Due before the next report (14/6): 1 task',
    '1 task due',
  ]);
});
