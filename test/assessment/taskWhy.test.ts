/** Why a task has its progress: the sentences that an officer reads, each in its every form. */
import { judgeTask } from '../../src/assessment/taskProgress';
import type { JudgementSettings, TaskCase } from '../../src/assessment/types';
import { overdueAt, periodList } from '../../src/assessment/latenessHistory';
import { settingsOf, task } from './cases';

const why = (change: Partial<TaskCase>, settings: Partial<JudgementSettings> = {}) =>
  judgeTask(task(change), settingsOf('2026-Q1', settings)).why;

describe('thời hạn', () => {
  it.each<[string, Partial<TaskCase>, string]>([
    [
      'chỉ có chữ',
      { due: null, kind: 'event', deadlineText: 'Khi có hướng dẫn.' },
      'Thời hạn trong kế hoạch: «Khi có hướng dẫn».',
    ],
    ['có ngày và chữ', { deadlineText: 'Tháng 12. ' }, 'Hạn hoàn thành 31/12/2026 («Tháng 12»).'],
    ['chữ có dấu chấm ở giữa', { deadlineText: 'Ngày 31.12.2026' }, '(«Ngày 31.12.2026»)'],
    ['chỉ có ngày', { deadlineText: '' }, 'Hạn hoàn thành 31/12/2026. '],
    [
      'một trong nhiều kỳ',
      {
        kind: 'recurring',
        due: '2026-06-30',
        occurrences: ['2026-03-31', '2026-06-30'],
        deadlineText: '',
      },
      'Hạn hoàn thành kỳ 2/2 là 30/06/2026.',
    ],
    [
      'kỳ duy nhất của việc định kỳ',
      { kind: 'recurring', due: '2026-06-30', occurrences: ['2026-06-30'], deadlineText: '' },
      'Hạn hoàn thành kỳ 1/1 là 30/06/2026.',
    ],
    [
      'hai hạn của một việc',
      { due: '2026-03-31', occurrences: ['2026-03-31', '2026-06-30'], deadlineText: '' },
      'Hạn hoàn thành kỳ 1/2 là 31/03/2026.',
    ],
    [
      'hạn do cơ quan đặt, không phải kỳ nào',
      { due: '2026-05-31', occurrences: ['2026-03-31', '2026-06-30'], deadlineText: '' },
      'Hạn hoàn thành 31/05/2026.',
    ],
    [
      'gia hạn có lý do',
      { extendedTo: '2027-01-31', extensionReason: ' Công văn 15/UBND. ', deadlineText: '' },
      'Hạn hoàn thành 31/12/2026, gia hạn đến 31/01/2027 (lý do: Công văn 15/UBND).',
    ],
    [
      'gia hạn chưa có lý do',
      { extendedTo: '2027-01-31', extensionReason: '  ', deadlineText: '' },
      'Hạn hoàn thành 31/12/2026, gia hạn đến 31/01/2027 (chưa ghi lý do).',
    ],
  ])('%s', (_, change, sentence) => {
    expect(why(change)).toContain(sentence);
  });

  it('không có thời hạn, không có căn cứ thì không nói', () => {
    expect(why({ due: null, kind: 'none', deadlineText: '', ref: '' })).toBe(
      'Kế hoạch không nêu thời hạn: nhập «Hạn hoàn thành» nếu cơ quan đã ấn định ngày.',
    );
  });
});

describe('tiến độ', () => {
  it.each<[string, Partial<TaskCase>, string]>([
    [
      'đến hạn đúng ngày chốt',
      { due: '2026-03-14' },
      'Đến ngày chốt 14/03/2026 chưa hoàn thành, hôm đó là ngày đến hạn.',
    ],
    [
      'sắp đến hạn',
      { due: '2026-03-24' },
      'Đến ngày chốt 14/03/2026 chưa hoàn thành, còn 10 ngày đến hạn.',
    ],
    [
      'còn lâu mới đến hạn',
      { due: '2026-12-31' },
      'Đến ngày chốt 14/03/2026 chưa hoàn thành, còn 292 ngày đến hạn.',
    ],
    [
      'chưa bắt đầu',
      { kind: 'range', start: '2026-07-01' },
      'Đến ngày chốt 14/03/2026 chưa đến ngày bắt đầu 01/07/2026.',
    ],
    ['thường xuyên', { kind: 'ongoing', due: null }, 'Nhiệm vụ thường xuyên, không tính quá hạn.'],
    [
      'thường xuyên, đủ định mức',
      { kind: 'ongoing', due: null, quotas: [{ count: 2, per: 'month' }], delivered: 4 },
      'Đến ngày chốt 14/03/2026 đã thực hiện 4/4 theo định mức. ',
    ],
    [
      'thường xuyên, vượt định mức',
      { kind: 'ongoing', due: null, quotas: [{ count: 2, per: 'month' }], delivered: 5 },
      'đã thực hiện 5/4 theo định mức. ',
    ],
    [
      'thường xuyên, chậm định mức',
      { kind: 'ongoing', due: null, quotas: [{ count: 2, per: 'month' }], delivered: 1 },
      'đã thực hiện 1/4 theo định mức, còn thiếu 3.',
    ],
    [
      'xong đúng hạn',
      { status: 'done', doneOn: '2026-03-01' },
      'Hoàn thành ngày 01/03/2026, đúng hạn.',
    ],
    [
      'xong, chưa nhập ngày',
      { status: 'done' },
      'Đã chọn «Hoàn thành» nhưng chưa có ngày hoàn thành, tạm tính đúng hạn: nhập «Ngày hoàn thành».',
    ],
    ['kế hoạch ghi đã xong', { kind: 'done', due: null }, 'Kế hoạch ghi nhiệm vụ đã hoàn thành.'],
    [
      'quá hạn từ năm trước',
      { due: '2025-12-31' },
      'Nhiệm vụ của năm 2025 chuyển sang: nếu đã xong, chọn «Hoàn thành» và nhập «Ngày hoàn thành».',
    ],
  ])('%s', (_, change, sentence) => {
    expect(why(change)).toContain(sentence);
  });

  it('ngày nghỉ lễ đã khai thì không nhắc nữa', () => {
    const late = { due: '2026-02-28' } as const;
    expect(why(late)).toContain('quá hạn 14 ngày (10 ngày làm việc, chưa trừ ngày nghỉ lễ).');
    expect(why(late, { daysOff: ['2026-03-02'] })).toContain('quá hạn 14 ngày (9 ngày làm việc).');
  });

  it('điều kiện đã có mà chưa có hạn thì nhắc đặt hạn, có hạn hoặc xong rồi thì thôi', () => {
    const event = { kind: 'event', due: null, deadlineText: '', eventOn: '2026-03-02' } as const;
    const came = 'Điều kiện thực hiện đã có từ ngày 02/03/2026';
    expect(why(event)).toBe(`${came}: nhập «Hạn hoàn thành» do cơ quan đặt. Căn cứ: II.1.b.`);
    expect(why({ ...event, due: '2026-12-31' })).toContain(`${came}. `);
    expect(why({ ...event, status: 'done', doneOn: '2026-03-10' })).toContain(`${came}. `);
  });
});

describe('đã quá hạn ở kỳ nào', () => {
  it('gọi kỳ của năm bằng tên, kỳ của năm khác kèm năm, bỏ qua kỳ không có', () => {
    expect(periodList(['2026-Q1', '2026-H1', '2026-Q3', '2026-Y'], 2026)).toBe(
      'Quý I, 6 tháng, Quý III, Năm',
    );
    expect(periodList(['2025-Y', 'nháp', '2026-Q1'], 2026)).toBe('Năm 2025, Quý I');
  });

  const settings = settingsOf('2026-Y');
  const late = (due: TaskCase['due'], doneOn: TaskCase['doneOn']) =>
    overdueAt({ due, doneOn, progress: 'doneLate' }, [], settings);

  it('là kỳ có ngày chốt nằm sau hạn và trước ngày xong', () => {
    expect(late('2026-03-13', '2026-03-15')).toEqual(['2026-Q1']);
    expect(late('2026-03-14', '2026-03-15')).toEqual([]);
    expect(late('2026-03-13', '2026-03-14')).toEqual([]);
    expect(late('2026-02-28', '2026-09-30')).toEqual(['2026-Q1', '2026-H1', '2026-Q3']);
    expect(late(null, '2026-09-30')).toEqual([]);
    expect(late('2026-02-28', null)).toEqual([]);
  });

  it('việc chưa xong thì tính đến ngày chốt; việc không trễ thì không có kỳ nào', () => {
    const { statusDate } = settings;
    expect(statusDate).toBe('2026-12-14');
    const open = { due: '2026-07-31', doneOn: null } as const;
    expect(overdueAt({ ...open, progress: 'overdue' }, [], settings)).toEqual(['2026-Q3']);
    expect(overdueAt({ ...open, progress: 'inProgress' }, [], settings)).toEqual([]);
  });

  it('báo cáo đã ghi thì nhớ, xếp theo thời gian, không ghi hai lần', () => {
    const fine = { due: '2026-12-31', doneOn: null, progress: 'inProgress' } as const;
    expect(overdueAt(fine, ['2026-H1', '2025-Y', '2026-Q1', '2026-H1'], settings)).toEqual([
      '2025-Y',
      '2026-Q1',
      '2026-H1',
    ]);
    expect(overdueAt(fine, ['2026-Y', '2027-Q1', 'nháp'], settings)).toEqual([]);
  });

  it('ngày chốt riêng của sổ thay cho ngày chốt chung', () => {
    const closings = [{ id: '2026-Q1', lastDay: '2026-03-20' as const }];
    const done = { due: '2026-03-16', doneOn: '2026-03-25', progress: 'doneLate' } as const;
    expect(overdueAt(done, [], { ...settings, closings })).toEqual(['2026-Q1']);
  });
});
