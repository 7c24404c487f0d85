import fc from 'fast-check';
import { quotaDueBy, quotasDueBy } from '../../src/assessment/quota';
import { judgeTask } from '../../src/assessment/taskProgress';
import type { TaskCase, TaskProgress } from '../../src/assessment/types';
import { addDays, type CivilDate } from '../../src/plan/civilDate';
import { settingsOf, task } from './cases';

/** On a status date of 2026. */
const judged = (one: TaskCase, statusDate: CivilDate = '2026-03-14') =>
  judgeTask(one, settingsOf('2026-Q1', { statusDate }));

const due = (date: CivilDate, change: Partial<TaskCase> = {}) => task({ due: date, ...change });
const undated = (change: Partial<TaskCase>) => task({ due: null, deadlineText: '', ...change });
const monthly = (change: Partial<TaskCase>) =>
  task({
    kind: 'recurring',
    due: '2026-01-31',
    occurrences: ['2026-01-31', '2026-02-28', '2026-03-31'],
    ...change,
  });

describe('the progress of a task on the status date 14/03/2026', () => {
  it.each<[string, TaskProgress, number, TaskCase]>([
    [
      'completed on the last day',
      'doneOnTime',
      0,
      due('2026-02-28', { status: 'done', doneOn: '2026-02-28' }),
    ],
    [
      'completed a day after it',
      'doneLate',
      1,
      due('2026-02-28', { status: 'done', doneOn: '2026-03-01' }),
    ],
    [
      'completed, day not entered, not due yet',
      'doneOnTime',
      0,
      due('2026-03-31', { status: 'done' }),
    ],
    [
      'completed, day not entered, past due',
      'doneOnTime',
      0,
      due('2026-02-28', { status: 'done' }),
    ],
    [
      'completed, without a due date',
      'doneOnTime',
      0,
      undated({ status: 'done', doneOn: '2026-03-01' }),
    ],
    ['the plan itself says that it is done', 'doneOnTime', 0, undated({ kind: 'done' })],
    [
      'said to be done by the plan, reopened by the officer',
      'noDeadline',
      0,
      undated({ kind: 'done', status: 'inProgress' }),
    ],
    [
      'completed on the status date itself',
      'doneOnTime',
      0,
      due('2026-03-20', { status: 'done', doneOn: '2026-03-14' }),
    ],
    [
      'completed only after the status date, in time',
      'dueSoon',
      0,
      due('2026-03-20', { status: 'done', doneOn: '2026-03-18' }),
    ],
    [
      'completed only after the status date, past due',
      'overdue',
      14,
      due('2026-02-28', { status: 'done', doneOn: '2026-03-18' }),
    ],
    ['a day past due', 'overdue', 1, due('2026-03-13')],
    [
      'past due and chosen «Đang thực hiện»',
      'overdue',
      1,
      due('2026-03-13', { status: 'inProgress' }),
    ],
    ['due on the status date', 'dueSoon', 0, due('2026-03-14')],
    ['due in 15 days', 'dueSoon', 0, due('2026-03-29')],
    ['due in 16 days', 'inProgress', 0, due('2026-03-30')],
    [
      'a range that has not begun',
      'notStarted',
      0,
      due('2026-12-31', { kind: 'range', start: '2026-07-01' }),
    ],
    [
      'a range that begins today',
      'inProgress',
      0,
      due('2026-12-31', { kind: 'range', start: '2026-03-14' }),
    ],
    [
      'two of three occurrences delivered',
      'inProgress',
      0,
      monthly({ due: '2026-03-31', delivered: 2 }),
    ],
    ['none of three occurrences delivered', 'overdue', 42, monthly({})],
    ['all occurrences delivered', 'doneOnTime', 0, monthly({ due: '2026-03-31', delivered: 3 })],
    [
      'fewer delivered than the quota asks for',
      'behindQuota',
      0,
      undated({ kind: 'ongoing', quotas: [{ count: 1, per: 'month' }], delivered: 1 }),
    ],
    [
      'nothing entered for a quota',
      'behindQuota',
      0,
      undated({ kind: 'ongoing', quotas: [{ count: 1, per: 'month' }] }),
    ],
    [
      'as many as the quota asks for',
      'inProgress',
      0,
      undated({ kind: 'none', quotas: [{ count: 1, per: 'month' }], delivered: 2 }),
    ],
    [
      'waits for guidance',
      'waiting',
      0,
      undated({ kind: 'event', deadlineText: 'Theo hướng dẫn của cấp thẩm quyền' }),
    ],
    [
      'ongoing',
      'inProgress',
      0,
      undated({ kind: 'ongoing', deadlineText: 'Thường xuyên trong năm' }),
    ],
    ['no deadline in the plan', 'noDeadline', 0, undated({ kind: 'none' })],
  ])('%s: %s, %d days late', (_, progress, daysLate, one) => {
    expect(judged(one)).toMatchObject({ progress, daysLate });
  });

  it('an ongoing task in progress reads «Thường xuyên», one with a date «Đang thực hiện»', () => {
    expect(judged(undated({ kind: 'ongoing' })).progressText).toBe('Thường xuyên');
    expect(judged(due('2026-12-31')).progressText).toBe('Đang thực hiện');
  });

  it('warns as many days ahead as the setting says', () => {
    const soon = settingsOf('2026-Q1', { warningDays: 3 });
    expect(judgeTask(due('2026-03-17'), soon).progress).toBe('dueSoon');
    expect(judgeTask(due('2026-03-18'), soon).progress).toBe('inProgress');
  });

  it('an open task only moves towards overdue as days go by, never back', () => {
    const order: readonly TaskProgress[] = ['notStarted', 'inProgress', 'dueSoon', 'overdue'];
    const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days));
    fc.assert(
      fc.property(day, day, day, day, (start, end, one, other) => {
        fc.pre(start <= end);
        const range = due(end, { kind: 'range', start });
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const place = (date: CivilDate) => order.indexOf(judged(range, date).progress);
        expect(place(later)).toBeGreaterThanOrEqual(place(earlier));
      }),
    );
  });
});

describe('why a task has its progress', () => {
  it.each<[string, TaskCase]>([
    [
      'Hạn hoàn thành 28/02/2026 («Trong tháng 02 năm 2026»). Đến ngày chốt 14/03/2026 chưa hoàn thành, quá hạn 14 ngày (10 ngày làm việc, chưa trừ ngày nghỉ lễ). Căn cứ: II.1.b.',
      due('2026-02-28', { deadlineText: 'Trong tháng 02 năm 2026.' }),
    ],
    [
      'Hạn hoàn thành 28/02/2026. Hoàn thành ngày 02/03/2026, chậm 2 ngày (1 ngày làm việc, chưa trừ ngày nghỉ lễ). Căn cứ: II.1.b.',
      due('2026-02-28', { deadlineText: '', status: 'done', doneOn: '2026-03-02' }),
    ],
    [
      'Hạn hoàn thành 20/03/2026. Đến ngày chốt 14/03/2026 chưa hoàn thành, còn 6 ngày đến hạn. Căn cứ: II.1.b.',
      due('2026-03-20', { deadlineText: '' }),
    ],
    [
      'Hạn hoàn thành kỳ 1/3 là 31/01/2026. Đến ngày chốt 14/03/2026 chưa hoàn thành, quá hạn 42 ngày (30 ngày làm việc, chưa trừ ngày nghỉ lễ). Căn cứ: II.1.b.',
      monthly({ deadlineText: '' }),
    ],
    [
      'Đến ngày chốt 14/03/2026 đã thực hiện 1/2 theo định mức, còn thiếu 1. Căn cứ: II.1.b.',
      undated({ kind: 'ongoing', quotas: [{ count: 1, per: 'month' }], delivered: 1 }),
    ],
    [
      'Kế hoạch không nêu thời hạn: nhập «Hạn hoàn thành» nếu cơ quan đã ấn định ngày. Căn cứ: II.1.b.',
      undated({ kind: 'none' }),
    ],
  ])('%s', (why, one) => {
    expect(judged(one).why).toBe(why);
  });
});

describe('what a quota asks for by a day', () => {
  it.each([
    [2, 'month', '2026-03-30', 4],
    [2, 'month', '2026-03-31', 6],
    [1, 'month', '2026-12-31', 12],
    [1, 'quarter', '2026-06-29', 1],
    [1, 'quarter', '2026-06-30', 2],
    [3, 'halfYear', '2026-06-30', 3],
    [1, 'week', '2026-01-06', 0],
    [1, 'week', '2026-01-07', 1],
    [1, 'week', '2026-12-31', 52],
    [12, 'year', '2026-03-14', 2],
    [12, 'year', '2026-12-30', 11],
    [12, 'year', '2026-12-31', 12],
    [12, 'year', '2025-12-31', 0],
    [12, 'year', '2027-02-01', 12],
  ] as const)('%d a %s by %s is %d', (count, per, on, expected) => {
    expect(quotaDueBy({ count, per }, 2026, on)).toBe(expected);
  });

  it('«01 chuyên mục/tháng và phát lại 03 lần/tháng» is 4 by the end of January', () => {
    const quotas = [
      { count: 1, per: 'month' },
      { count: 3, per: 'month' },
    ] as const;
    expect(quotasDueBy(quotas, 2026, '2026-01-31')).toBe(4);
  });

  it('never falls as days go by, and ends at the whole year', () => {
    const per = fc.constantFrom('year', 'halfYear', 'quarter', 'month', 'week') as fc.Arbitrary<
      'year' | 'halfYear' | 'quarter' | 'month' | 'week'
    >;
    const times = { year: 1, halfYear: 2, quarter: 4, month: 12, week: 52 };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        per,
        fc.integer({ min: 0, max: 364 }),
        (count, span, days) => {
          const on = addDays('2026-01-01', days);
          const owed = quotaDueBy({ count, per: span }, 2026, on);
          expect(quotaDueBy({ count, per: span }, 2026, addDays(on, 1))).toBeGreaterThanOrEqual(
            owed,
          );
          expect(quotaDueBy({ count, per: span }, 2026, '2026-12-31')).toBe(count * times[span]);
        },
      ),
    );
  });
});
