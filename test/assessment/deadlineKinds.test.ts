/**
 * One readable example for every kind of deadline and every progress, in the words of the domain, and what
 * must hold for all tasks, whatever was entered.
 */
import fc from 'fast-check';
import { dueInForce } from '../../src/assessment/dueInForce';
import { periodList } from '../../src/assessment/latenessHistory';
import { judgeTask } from '../../src/assessment/taskProgress';
import type { JudgementSettings, TaskCase, TaskProgress } from '../../src/assessment/types';
import { taskProgressWords } from '../../src/assessment/words';
import { workingDaysAfter } from '../../src/assessment/workingDays';
import { addDays, daysBetween, type CivilDate } from '../../src/plan/civilDate';
import type { DeadlineKind } from '../../src/plan/types';
import { settingsOf, task } from './cases';

/** The days off around Tết 2026 and the spring holidays. */
const daysOff: readonly CivilDate[] = [
  '2026-01-01',
  '2026-02-16',
  '2026-02-17',
  '2026-02-18',
  '2026-02-19',
  '2026-02-20',
  '2026-04-27',
  '2026-04-30',
  '2026-05-01',
];

const h1 = (change: Partial<JudgementSettings> = {}) =>
  settingsOf('2026-H1', { daysOff, ...change });
const done = (doneOn: CivilDate) => ({ status: 'done', doneOn }) as const;
const quarterly: readonly CivilDate[] = ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31'];
const guidance = { kind: 'event', due: null, deadlineText: 'Sau khi có hướng dẫn' } as const;

interface Example {
  readonly says: string;
  readonly kind: DeadlineKind;
  readonly entered: Partial<TaskCase>;
  readonly progress: TaskProgress;
  /** Calendar and working days. */
  readonly late?: readonly [number, number];
  readonly overdueAt?: string;
  readonly why: string;
}

/** Judged on 14/06/2026, a Sunday, for the report of six months. */
const examples: readonly Example[] = [
  {
    says: 'có ngày, xong trước hạn',
    kind: 'fixed',
    entered: { due: '2026-05-31', ...done('2026-05-20') },
    progress: 'doneOnTime',
    why: 'Hoàn thành ngày 20/05/2026, đúng hạn.',
  },
  {
    says: 'có ngày, xong sau hạn, đã quá hạn ở báo cáo quý I: điều đó không mất đi khi đã xong',
    kind: 'fixed',
    entered: { due: '2026-02-28', ...done('2026-04-05') },
    progress: 'doneLate',
    late: [36, 25],
    overdueAt: 'Quý I',
    why: 'Hoàn thành ngày 05/04/2026, chậm 36 ngày (25 ngày làm việc). Đã quá hạn ở kỳ báo cáo Quý I.',
  },
  {
    says: 'xong sau hạn nhưng trước khi hết quý I: chưa báo cáo nào ghi là quá hạn',
    kind: 'fixed',
    entered: { due: '2026-02-28', ...done('2026-03-14') },
    progress: 'doneLate',
    late: [14, 10],
    why: 'Hoàn thành ngày 14/03/2026, chậm 14 ngày (10 ngày làm việc).',
  },
  {
    says: 'có ngày, chưa xong, qua hạn từ trước Tết',
    kind: 'fixed',
    entered: { due: '2026-01-31' },
    progress: 'overdue',
    late: [134, 87],
    overdueAt: 'Quý I',
    why: 'Đến ngày chốt 14/06/2026 chưa hoàn thành, quá hạn 134 ngày (87 ngày làm việc). Đã quá hạn ở kỳ báo cáo Quý I.',
  },
  {
    says: 'việc của năm trước chuyển sang',
    kind: 'fixed',
    entered: { due: '2025-12-31' },
    progress: 'overdue',
    late: [165, 108],
    overdueAt: 'Quý I',
    why: 'Nhiệm vụ của năm 2025 chuyển sang: nếu đã xong, chọn «Hoàn thành» và nhập «Ngày hoàn thành».',
  },
  {
    says: 'được gia hạn, còn trong hạn mới: cả hai hạn và lý do được nêu',
    kind: 'fixed',
    entered: {
      due: '2026-02-28',
      extendedTo: '2026-06-30',
      extensionReason: 'Công văn 12/UBND-NC.',
      deadlineText: '',
    },
    progress: 'inProgress',
    why: 'Hạn hoàn thành 28/02/2026, gia hạn đến 30/06/2026 (lý do: Công văn 12/UBND-NC). Đến ngày chốt 14/06/2026 chưa hoàn thành, còn 16 ngày đến hạn.',
  },
  {
    says: 'được gia hạn sau khi báo cáo quý I đã ghi quá hạn: báo cáo còn nhớ',
    kind: 'fixed',
    entered: { due: '2026-02-28', extendedTo: '2026-06-20', reportedOverdue: ['2026-Q1'] },
    progress: 'dueSoon',
    overdueAt: 'Quý I',
    why: 'gia hạn đến 20/06/2026 (chưa ghi lý do). Đến ngày chốt 14/06/2026 chưa hoàn thành, còn 6 ngày đến hạn. Đã quá hạn ở kỳ báo cáo Quý I.',
  },
  {
    says: 'gia hạn rồi vẫn trễ: tính trễ từ hạn mới',
    kind: 'fixed',
    entered: { due: '2026-02-28', extendedTo: '2026-05-31', extensionReason: 'Thiếu kinh phí' },
    progress: 'overdue',
    late: [14, 10],
    why: 'gia hạn đến 31/05/2026 (lý do: Thiếu kinh phí). Đến ngày chốt 14/06/2026 chưa hoàn thành, quá hạn 14 ngày (10 ngày làm việc).',
  },
  {
    says: 'hai mốc trong năm, đã làm mốc đầu',
    kind: 'fixed',
    entered: {
      due: '2026-12-31',
      occurrences: ['2026-03-31', '2026-12-31'],
      delivered: 1,
      deadlineText: 'Quý I; quý IV',
    },
    progress: 'inProgress',
    why: 'Hạn hoàn thành kỳ 2/2 là 31/12/2026 («Quý I; quý IV»).',
  },
  {
    says: 'hai mốc trong năm, đã làm cả hai',
    kind: 'fixed',
    entered: { due: '2026-12-31', occurrences: ['2026-03-31', '2026-12-31'], delivered: 2 },
    progress: 'doneOnTime',
    why: 'Đã thực hiện 2/2 kỳ trong năm.',
  },
  {
    says: 'hằng quý, còn nợ lần của quý I',
    kind: 'recurring',
    entered: { due: '2026-03-31', occurrences: quarterly },
    progress: 'overdue',
    late: [75, 50],
    why: 'Hạn hoàn thành kỳ 1/4 là 31/03/2026',
  },
  {
    says: 'hằng quý, đã làm lần đầu, lần sau sắp tới',
    kind: 'recurring',
    entered: { due: '2026-06-30', occurrences: quarterly, delivered: 1 },
    progress: 'inProgress',
    why: 'Hạn hoàn thành kỳ 2/4 là 30/06/2026',
  },
  {
    says: 'khoảng thời gian chưa bắt đầu',
    kind: 'range',
    entered: { start: '2026-07-01', due: '2026-12-31' },
    progress: 'notStarted',
    why: 'Đến ngày chốt 14/06/2026 chưa đến ngày bắt đầu 01/07/2026.',
  },
  {
    says: 'khoảng thời gian đang chạy',
    kind: 'range',
    entered: { start: '2026-04-01', due: '2026-12-31' },
    progress: 'inProgress',
    why: 'Đến ngày chốt 14/06/2026 chưa hoàn thành, còn 200 ngày đến hạn.',
  },
  {
    says: 'thường xuyên, không có hạn',
    kind: 'ongoing',
    entered: { due: null },
    progress: 'inProgress',
    why: 'Nhiệm vụ thường xuyên, không tính quá hạn.',
  },
  {
    says: 'có định mức, làm ít hơn số phải có đến ngày chốt',
    kind: 'ongoing',
    entered: { due: null, quotas: [{ count: 12, per: 'year' }], delivered: 4 },
    progress: 'behindQuota',
    why: 'Đến ngày chốt 14/06/2026 đã thực hiện 4/5 theo định mức, còn thiếu 1.',
  },
  {
    says: 'chờ hướng dẫn chưa có',
    kind: 'event',
    entered: guidance,
    progress: 'waiting',
    why: 'Chờ điều kiện thực hiện nêu trong kế hoạch: khi điều kiện đã có, nhập «Ngày có điều kiện» và «Hạn hoàn thành».',
  },
  {
    says: 'hướng dẫn đã có, cơ quan chưa đặt hạn: không còn chờ',
    kind: 'event',
    entered: { ...guidance, eventOn: '2026-06-14' },
    progress: 'inProgress',
    why: 'Điều kiện thực hiện đã có từ ngày 14/06/2026: nhập «Hạn hoàn thành» do cơ quan đặt.',
  },
  {
    says: 'hướng dẫn có sau ngày chốt: kỳ này vẫn chờ',
    kind: 'event',
    entered: { ...guidance, eventOn: '2026-06-15' },
    progress: 'waiting',
    why: 'Chờ điều kiện thực hiện nêu trong kế hoạch',
  },
  {
    says: 'hướng dẫn đã có, hạn do cơ quan đặt đã qua',
    kind: 'event',
    entered: { ...guidance, eventOn: '2026-05-04', due: '2026-06-12' },
    progress: 'overdue',
    late: [2, 0],
    why: 'Điều kiện thực hiện đã có từ ngày 04/05/2026. Đến ngày chốt 14/06/2026 chưa hoàn thành, quá hạn 2 ngày (0 ngày làm việc).',
  },
  {
    says: 'kế hoạch tự ghi là đã xong',
    kind: 'done',
    entered: { due: null },
    progress: 'doneOnTime',
    why: 'Kế hoạch ghi nhiệm vụ đã hoàn thành.',
  },
  {
    says: 'kế hoạch không nêu hạn',
    kind: 'none',
    entered: { due: null, deadlineText: '' },
    progress: 'noDeadline',
    why: 'Kế hoạch không nêu thời hạn: nhập «Hạn hoàn thành» nếu cơ quan đã ấn định ngày.',
  },
];

describe('mỗi loại hạn và mỗi tiến độ, đến ngày chốt 14/06/2026', () => {
  test.each(examples.map((example) => [example.says, example] as const))('%s', (_, example) => {
    const { kind, entered, progress, late = [0, 0], overdueAt = '', why } = example;
    const judgement = judgeTask(task({ kind, ...entered }), h1());
    expect(judgement).toMatchObject({ progress, daysLate: late[0], workingDaysLate: late[1] });
    expect(periodList(judgement.overdueAt, 2026)).toBe(overdueAt);
    expect(judgement.why).toContain(why);
  });

  test('bảng có đủ mọi loại hạn và mọi tiến độ', () => {
    const kinds: readonly DeadlineKind[] = [
      'fixed',
      'recurring',
      'range',
      'ongoing',
      'event',
      'done',
      'none',
    ];
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(kinds));
    expect(new Set(examples.map(({ progress }) => progress))).toEqual(
      new Set(Object.keys(taskProgressWords)),
    );
  });

  test('hướng dẫn đã có mà chưa đặt hạn đọc là «Đang thực hiện», không phải «Thường xuyên»', () => {
    const judgement = judgeTask(task({ ...guidance, eventOn: '2026-05-04' }), h1());
    expect(judgement.progressText).toBe('Đang thực hiện');
  });

  test('chưa nhập ngày nghỉ nào thì nói là chưa trừ', () => {
    const judgement = judgeTask(task({ due: '2026-05-31' }), h1({ daysOff: [] }));
    expect(judgement.why).toContain('quá hạn 14 ngày (10 ngày làm việc, chưa trừ ngày nghỉ lễ)');
  });

  test('kỳ mà cơ quan dời ngày chốt thì tính theo ngày đã dời', () => {
    const late = task({ due: '2026-03-16' });
    const moved = [{ id: '2026-Q1', lastDay: '2026-03-20' }] as const;
    expect(judgeTask(late, h1()).overdueAt).toEqual([]);
    expect(judgeTask(late, h1({ closings: moved })).overdueAt).toEqual(['2026-Q1']);
  });

  test('kỳ đang báo cáo không nằm trong lịch sử của chính nó', () => {
    const late = task({ due: '2026-02-28', reportedOverdue: ['2026-Q1', '2026-H1', '2025-Y'] });
    expect(judgeTask(late, h1()).overdueAt).toEqual(['2025-Y', '2026-Q1']);
    expect(periodList(['2025-Y', '2026-Q1'], 2026)).toBe('Năm 2025, Quý I');
    const closedLater = judgeTask(late, h1({ statusDate: '2026-06-30' }));
    expect(closedLater.overdueAt).toEqual(['2025-Y', '2026-Q1']);
  });
});

const day = fc.integer({ min: 0, max: 730 }).map((days) => addDays('2025-01-01', days));
const maybeDay = fc.option(day);
const anyTask = fc
  .record({
    kind: fc.constantFrom<DeadlineKind>('fixed', 'range', 'ongoing', 'event', 'done', 'none'),
    start: fc.option(day, { freq: 4 }),
    due: maybeDay,
    extendedTo: maybeDay,
    eventOn: maybeDay,
    status: fc.constantFrom('notStarted', 'inProgress', 'done', null),
    doneOn: maybeDay,
    delivered: fc.option(fc.integer({ min: 0, max: 6 })),
  })
  .map((change) => task(change));
const anySettings = fc
  .record({
    statusDate: day,
    warningDays: fc.integer({ min: 0, max: 60 }),
    daysOff: fc.array(day, { maxLength: 20 }),
  })
  .map((change) => settingsOf('2026-H1', change));
const runs = { numRuns: 1000 };

describe('điều luôn đúng với mọi nhiệm vụ', () => {
  test('xong muộn hơn không bao giờ trễ ít ngày hơn', () => {
    fc.assert(
      fc.property(day, day, day, anySettings, (due, one, other, settings) => {
        const [sooner, later] = one < other ? [one, other] : [other, one];
        const end = { ...settings, statusDate: '2027-12-31' } as const;
        const late = (doneOn: CivilDate) => judgeTask(task({ due, ...done(doneOn) }), end);
        expect(late(later).daysLate).toBeGreaterThanOrEqual(late(sooner).daysLate);
        expect(late(later).workingDaysLate).toBeGreaterThanOrEqual(late(sooner).workingDaysLate);
      }),
      runs,
    );
  });

  test('gia hạn không bao giờ làm nhiệm vụ trễ hơn', () => {
    fc.assert(
      fc.property(anyTask, anySettings, (one, settings) => {
        const before = judgeTask({ ...one, extendedTo: null }, settings);
        const after = judgeTask(one, settings);
        expect(after.daysLate).toBeLessThanOrEqual(before.daysLate);
        expect(after.workingDaysLate).toBeLessThanOrEqual(before.workingDaysLate);
        expect(after.overdueAt.length).toBeLessThanOrEqual(before.overdueAt.length);
      }),
      runs,
    );
  });

  test('ngày chốt lùi về sau không bao giờ biến quá hạn thành chưa đến hạn', () => {
    fc.assert(
      fc.property(anyTask, day, day, anySettings, (one, first, second, settings) => {
        const open = { ...one, status: null, doneOn: null, kind: 'fixed' } as const;
        const [earlier, later] = first < second ? [first, second] : [second, first];
        const at = (statusDate: CivilDate) => judgeTask(open, { ...settings, statusDate });
        if (at(earlier).progress === 'overdue') {
          expect(at(later).progress).toBe('overdue');
          expect(at(later).daysLate).toBeGreaterThanOrEqual(at(earlier).daysLate);
          expect(at(later).overdueAt).toEqual(expect.arrayContaining([...at(earlier).overdueAt]));
        }
      }),
      runs,
    );
  });

  test('điều kiện đã có thì không ngày chốt nào về sau còn chờ', () => {
    fc.assert(
      fc.property(anyTask, day, day, anySettings, (one, first, second, settings) => {
        const awaited = { ...one, kind: 'event' } as const;
        const [earlier, later] = first < second ? [first, second] : [second, first];
        const at = (statusDate: CivilDate) =>
          judgeTask(awaited, { ...settings, statusDate }).progress;
        if (one.eventOn !== null && one.eventOn <= earlier) {
          expect(at(earlier)).not.toBe('waiting');
          expect(at(later)).not.toBe('waiting');
        }
      }),
      runs,
    );
  });

  test('ngày làm việc trễ không nhiều hơn ngày trễ; thêm ngày nghỉ không làm tăng', () => {
    fc.assert(
      fc.property(anyTask, anySettings, day, (one, settings, off) => {
        const judgement = judgeTask(one, settings);
        const more = judgeTask(one, { ...settings, daysOff: [...settings.daysOff, off] });
        expect(judgement.workingDaysLate).toBeLessThanOrEqual(judgement.daysLate);
        expect(more.workingDaysLate).toBeLessThanOrEqual(judgement.workingDaysLate);
        expect(more.daysLate).toBe(judgement.daysLate);
      }),
      runs,
    );
  });

  test('ngày làm việc đếm từng ngày cũng ra như vậy', () => {
    fc.assert(
      fc.property(day, day, fc.array(day, { maxLength: 30 }), (one, other, off) => {
        const [after, until] = one < other ? [one, other] : [other, one];
        let count = 0;
        for (let each = addDays(after, 1); each <= until; each = addDays(each, 1)) {
          const weekday = daysBetween('2026-03-09', each) % 7;
          const isWeekend = [5, 6, -2, -1].includes(weekday);
          if (!isWeekend && !off.includes(each)) count += 1;
        }
        expect(workingDaysAfter(after, until, off)).toBe(count);
      }),
      runs,
    );
    expect(workingDaysAfter('2026-03-14', '2026-03-01', [])).toBe(0);
  });

  test('chỉ còn quá hạn hoặc hoàn thành quá hạn mới có ngày trễ, và có thì luôn từ 1', () => {
    fc.assert(
      fc.property(anyTask, anySettings, (one, settings) => {
        const { progress, daysLate } = judgeTask(one, settings);
        expect(daysLate > 0).toBe(progress === 'overdue' || progress === 'doneLate');
      }),
      runs,
    );
  });

  test('thứ tự các dòng không ảnh hưởng, và hôm nay là ngày nào cũng vậy', () => {
    fc.assert(
      fc.property(fc.array(anyTask, { maxLength: 8 }), anySettings, (tasks, settings) => {
        const rows = tasks.map((one, index) => ({ ...one, id: `nv-${index}` }));
        const judged = rows.map((one) => judgeTask(one, settings));
        jest.useFakeTimers({ now: Date.UTC(2031, 5, 1) });
        try {
          const backwards = [...rows].reverse().map((one) => judgeTask(one, settings));
          expect(backwards.reverse()).toEqual(judged);
        } finally {
          jest.useRealTimers();
        }
      }),
      runs,
    );
  });

  test('hạn áp dụng là hạn muộn hơn trong hai hạn; không có hạn thì không có gì để gia hạn', () => {
    fc.assert(
      fc.property(maybeDay, maybeDay, (due, extendedTo) => {
        const expected = due === null || extendedTo === null || extendedTo < due ? due : extendedTo;
        expect(dueInForce({ due, extendedTo })).toBe(expected);
      }),
      runs,
    );
  });
});
