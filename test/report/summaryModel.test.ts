import fc from 'fast-check';
import { summaryOf } from '../../src/report';
import { withoutArea, withoutLead } from '../../src/report/areaNames';
import type { ReportedTask, SummaryInput } from '../../src/report/summaryTypes';
import type { CivilDate } from '../../src/plan/civilDate';
import {
  entered,
  officeQuarter,
  provinceQuarter,
  reportedTask,
  settingsOf,
  taskCase,
} from './filledQuarter';

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function taskDue(id: string, due: CivilDate | null, lead: readonly string[] = ['Sở Nội vụ']) {
  const { period, statusDate } = officeQuarter();
  const base = taskCase(
    {
      id,
      ref: 'II.1',
      section: '',
      area: '',
      title: `Nhiệm vụ ${id}`,
      deliverable: null,
      lead,
      coop: [],
      deadline: { text: due ?? '', kind: due === null ? 'none' : 'fixed', due: due ? [due] : [] },
      frequencyText: null,
      quotas: [],
      quote: '',
    },
    2025,
  );
  return reportedTask(base, '', settingsOf(period, statusDate));
}

function withTasks(tasks: readonly ReportedTask[]): SummaryInput {
  return { ...officeQuarter(), tasks };
}

describe('Quý I/2026 của tỉnh', () => {
  const summary = summaryOf(provinceQuarter());

  test('39 chỉ tiêu được đếm theo từng nhóm đánh giá', () => {
    expect(summary.indicatorGrandTotal).toMatchObject({
      total: 39,
      met: 10,
      behind: 5,
      missed: 0,
      onTheWay: 10,
      withoutFigures: 11,
      notArisen: 2,
      invalid: 1,
    });
  });

  test('lĩnh vực đứng theo thứ tự của kế hoạch và cộng lại bằng tổng cộng', () => {
    expect(summary.indicatorTotals.map(({ name, counts }) => [name, counts.total])).toEqual([
      ['Cải cách thể chế', 2],
      ['Cải cách thủ tục hành chính', 9],
      ['Cải cách tổ chức bộ máy', 1],
      ['Cải cách chế độ công vụ', 8],
      [
        'Phát triển chính quyền điện tử, chính quyền số, khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số',
        9,
      ],
      ['Nâng cao hiệu quả quản trị và hành chính công, năng lực cạnh tranh cấp tỉnh', 6],
      ['Phát triển kinh tế - xã hội', 4],
    ]);
  });

  test('34 nhiệm vụ không giao cơ quan chủ trì đứng chung một dòng, nói rõ là chưa giao', () => {
    expect(summary.agencyTotals.map(({ name, counts }) => [name, counts.total])).toEqual([
      [withoutLead, 34],
    ]);
  });

  test('mỗi chỉ tiêu đứng đúng một dòng, đánh số liên tục qua các lĩnh vực', () => {
    const lines = summary.indicators.flatMap((area) => area.lines);
    expect(lines.map(({ number }) => number)).toEqual(lines.map((_, index) => index + 1));
    expect(new Set(lines.map(({ id }) => id)).size).toBe(39);
    expect(summary.indicatorSnapshots.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
  });

  test('một dòng chỉ tiêu mang mục tiêu, kết quả chưa làm tròn, khoảng cách và đánh giá', () => {
    const line = summary.indicators
      .flatMap((area) => area.lines)
      .find(({ id }) => id === 'hai-long-giai-quyet-thu-tuc');
    expect(line).toMatchObject({
      ref: 'II.2.d',
      unit: '%',
      targetText: 'Tối thiểu 95%',
      targetYear: 2026,
      result: { kind: 'number', percent: true, decimals: 2 },
      difference: 'thiếu 315 để đạt 95%',
      status: 'behind',
      statusText: 'Chưa đạt',
      symbol: '▲',
    });
    expect(line?.result).toHaveProperty('value', expect.closeTo(0.796684544124817, 12));
  });

  test('đếm các phát hiện theo mức độ', () => {
    expect(summary.findings).toEqual({ errors: 1, warnings: 2, notes: 1 });
  });

  test('kỳ sau của Quý I là 6 tháng đầu năm; kỳ sau của báo cáo năm là Quý I năm sau', () => {
    expect(summary.nextPeriod.id).toBe('2026-H1');
    expect(summaryOf({ ...provinceQuarter(), statusDate: '2026-06-20' }).nextPeriod.id).toBe(
      '2026-Q3',
    );
    const year = { ...provinceQuarter().period, id: '2026-Y', to: '2026-12-14' } as const;
    expect(summaryOf({ ...provinceQuarter(), period: year }).nextPeriod.id).toBe('2027-Q1');
  });
});

describe('Quý III/2025 của Văn phòng UBND tỉnh', () => {
  const summary = summaryOf(officeQuarter());

  test('kế hoạch không có chỉ tiêu: mọi nhóm đều bằng 0, không có dòng nào', () => {
    expect(summary.indicatorGrandTotal.total).toBe(0);
    expect(summary.indicators).toEqual([]);
    expect(summary.indicatorTotals).toEqual([]);
  });

  test('27 nhiệm vụ theo tiến độ', () => {
    expect(summary.taskGrandTotal).toMatchObject({
      total: 27,
      onTime: 8,
      late: 1,
      overdue: 1,
      dueSoon: 0,
      behindQuota: 0,
      others: 17,
    });
  });

  test('nhiệm vụ quá hạn nêu số ngày trễ tính đến ngày chốt', () => {
    expect(summary.overdue).toHaveLength(1);
    expect(summary.overdue[0]).toMatchObject({
      id: 'nv-danh-gia-chat-luong-phuc-vu',
      due: '2025-01-31',
      days: 226,
      lead: 'Trung tâm Phục vụ hành chính công tỉnh',
      progressText: 'Quá hạn',
    });
  });

  test('nhiệm vụ đến hạn trước kỳ báo cáo sau, gần nhất đứng trước', () => {
    expect(summary.dueBeforeNext.map(({ due, days }) => [due, days])).toEqual([
      ['2025-09-30', 16],
      ['2025-11-30', 77],
    ]);
  });

  test('nhiệm vụ có nhiều cơ quan cùng chủ trì được tính cho từng cơ quan', () => {
    expect(summary.severalLeads).toBe(9);
    expect(sum(summary.agencyTotals.map(({ counts }) => counts.total))).toBeGreaterThan(27);
  });

  test('cơ quan được xếp hạng theo tỷ lệ đúng hạn trên số nhiệm vụ đã đến hạn, bằng nhau thì đồng hạng', () => {
    const first = summary.agencyTotals.filter(({ rank }) => rank === 1);
    expect(first.length).toBeGreaterThan(1);
    expect(new Set(first.map(({ onTimeShare }) => onTimeShare))).toEqual(new Set([1]));
    const late = summary.agencyTotals.find(({ counts }) => counts.overdue > 0);
    expect(late?.rank).toBeGreaterThan(first.length);
    for (const { rank, due } of summary.agencyTotals) expect(rank === null).toBe(due === 0);
  });
});

describe('những trường hợp ít gặp', () => {
  test('chưa nhập gì: không chỉ tiêu nào đạt, tất cả đều chưa có số liệu', () => {
    const input = provinceQuarter();
    const blank = summaryOf({
      ...input,
      indicators: input.indicators.map((item) => ({
        ...item,
        judgement: { ...item.judgement, status: 'noData' as const, statusText: 'Chưa có số liệu' },
      })),
    });
    expect(blank.indicatorGrandTotal).toMatchObject({ total: 39, met: 0, withoutFigures: 39 });
  });

  test('nhiệm vụ quá hạn nhiều ngày nhất đứng trước; bằng ngày thì theo thứ tự trên trang', () => {
    const { overdue } = summaryOf(
      withTasks([
        taskDue('a', '2025-09-01'),
        taskDue('b', '2025-03-31'),
        taskDue('c', '2025-09-01'),
        taskDue('d', '2025-06-30'),
      ]),
    );
    expect(overdue.map(({ id, days, number }) => [id, days, number])).toEqual([
      ['b', 167, 1],
      ['d', 76, 2],
      ['a', 13, 3],
      ['c', 13, 4],
    ]);
  });

  test('hạn đúng ngày chốt là còn 0 ngày, hạn đúng ngày cuối kỳ sau vẫn được nêu, hôm sau thì không', () => {
    const { dueBeforeNext, overdue } = summaryOf(
      withTasks([
        taskDue('hôm nay', '2025-09-14'),
        taskDue('ngày cuối', '2025-12-14'),
        taskDue('hôm sau', '2025-12-15'),
      ]),
    );
    expect(overdue).toEqual([]);
    expect(dueBeforeNext.map(({ id, days }) => [id, days])).toEqual([
      ['hôm nay', 0],
      ['ngày cuối', 91],
    ]);
  });

  test('nhiệm vụ đã hoàn thành không đứng trong danh sách đến hạn', () => {
    const task = taskDue('xong sớm', '2025-10-31');
    const done = { ...task, judgement: { ...task.judgement, progress: 'doneOnTime' as const } };
    expect(summaryOf(withTasks([done])).dueBeforeNext).toEqual([]);
  });

  test('nhiệm vụ không có cơ quan chủ trì, tên cơ quan lặp lại hay thừa dấu cách', () => {
    const { agencyTotals } = summaryOf(
      withTasks([
        taskDue('a', null, []),
        taskDue('b', null, ['  ']),
        taskDue('c', null, ['Sở  Nội vụ', 'Sở Nội vụ ']),
      ]),
    );
    expect(agencyTotals.map(({ name, counts }) => [name, counts.total])).toEqual([
      ['Sở Nội vụ', 1],
      [withoutLead, 2],
    ]);
  });

  test('lĩnh vực lạ đứng sau các lĩnh vực của kế hoạch, lĩnh vực trống có tên riêng', () => {
    const { taskTotals } = summaryOf(
      withTasks([
        { ...taskDue('a', null), area: 'Việc khác' },
        { ...taskDue('b', null), area: '' },
        { ...taskDue('c', null), area: 'thu-tuc' },
      ]),
    );
    expect(taskTotals.map(({ name }) => name)).toEqual([
      'Cải cách thủ tục hành chính',
      'Việc khác',
      withoutArea,
    ]);
  });

  test('hai dòng cùng mã chỉ tính dòng đầu', () => {
    const { taskGrandTotal, overdue } = summaryOf(
      withTasks([taskDue('a', '2025-09-01'), taskDue('A', '2025-01-01')]),
    );
    expect(taskGrandTotal.total).toBe(1);
    expect(overdue.map(({ days }) => days)).toEqual([13]);
  });

  test('đơn vị báo cáo đứng dưới cơ quan ban hành kế hoạch', () => {
    const summary = summaryOf({ ...provinceQuarter(), unit: 'Sở Nội vụ' });
    expect([summary.agency, summary.parentAgency]).toEqual(['Sở Nội vụ', 'UBND tỉnh Quảng Ngãi']);
  });

  test('kết quả sát mục tiêu được in đủ số lẻ để thấy là chưa đạt', () => {
    const input = provinceQuarter();
    const [first] = input.indicators.filter(({ case: { measure } }) => measure === 'ratio');
    if (!first) throw new Error('No ratio.');
    const close = {
      ...first,
      judgement: {
        ...first.judgement,
        value: 0.94996,
        target: { op: '>=', value: 0.95, value2: null, year: 2026, own: false, benchmark: null },
      },
    } as const;
    const summary = summaryOf({ ...input, indicators: [close] });
    expect(summary.indicators[0]?.lines[0]?.result).toMatchObject({ decimals: 3 });
  });

  test('điều người dùng gõ sai được in nguyên văn', () => {
    const input = provinceQuarter();
    const [first] = input.indicators.filter(({ case: { measure } }) => measure === 'count');
    if (!first) throw new Error('No count.');
    const wrong = {
      ...first,
      case: { ...first.case, result: entered('khoảng 12') },
      judgement: { ...first.judgement, status: 'invalid', value: null },
    } as const;
    const summary = summaryOf({ ...input, indicators: [wrong] });
    expect(summary.indicators[0]?.lines[0]?.result).toEqual({ kind: 'text', text: 'khoảng 12' });
  });
});

test('với mọi cách chia lĩnh vực, tổng các dòng bằng tổng cộng và mỗi mục được đếm một lần', () => {
  const input = provinceQuarter();
  const office = officeQuarter();
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('the-che', 'thu-tuc', '', 'Khác', 'Cải cách thể chế'), {
        minLength: 39,
        maxLength: 39,
      }),
      fc.subarray([...office.tasks]),
      (areas, tasks) => {
        const summary = summaryOf({
          ...input,
          indicators: input.indicators.map((item, index) => ({
            ...item,
            area: areas[index] ?? '',
          })),
          tasks,
        });
        const total = summary.indicatorGrandTotal;
        expect(
          total.met +
            total.behind +
            total.missed +
            total.onTheWay +
            total.withoutFigures +
            total.notArisen +
            total.invalid,
        ).toBe(39);
        for (const key of ['total', 'met', 'onTheWay', 'withoutFigures', 'invalid'] as const) {
          expect(sum(summary.indicatorTotals.map(({ counts }) => counts[key]))).toBe(total[key]);
        }
        const work = summary.taskGrandTotal;
        expect(
          work.onTime + work.late + work.overdue + work.dueSoon + work.behindQuota + work.others,
        ).toBe(tasks.length);
        for (const key of ['total', 'onTime', 'overdue', 'others'] as const) {
          expect(sum(summary.taskTotals.map(({ counts }) => counts[key]))).toBe(work[key]);
        }
        expect(summary.overdue).toHaveLength(work.overdue);
        expect(summary.indicators.flatMap(({ lines }) => lines)).toHaveLength(39);
      },
    ),
    { numRuns: 50 },
  );
});
