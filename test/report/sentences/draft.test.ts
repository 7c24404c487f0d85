/** What the report says, case by case, and that no number in it says other than the summary. */
import fc from 'fast-check';
import type { IndicatorStatus, TaskProgress } from '../../../src/assessment/types';
import { summaryOf } from '../../../src/report';
import { checkSentences } from '../../../src/report/sentences/check';
import { draftParagraphs } from '../../../src/report/sentences/draft';
import { figuresOf } from '../../../src/report/sentences/figures';
import type { Paragraph, ParagraphId } from '../../../src/report/sentences/types';
import type { ReportedTask, SummaryInput } from '../../../src/report/summaryTypes';
import {
  entered,
  indicatorCase,
  officeQuarter,
  periodNamed,
  planNamed,
  provinceQuarter,
  settingsOf,
} from '../filledQuarter';
import { judgeIndicator } from '../../../src/assessment/indicatorStatus';

function saidIn(input: SummaryInput, id: ParagraphId): string | null {
  return draftParagraphs(summaryOf(input)).find((each) => each.id === id)?.text ?? null;
}

function openingParagraph(summary: ReturnType<typeof summaryOf>): string {
  return draftParagraphs(summary).find(({ id }) => id === 'overall')?.text ?? '';
}

test('đoạn mở đầu của tỉnh nói đủ các con số của bảng tổng hợp', () => {
  expect(openingParagraph(summaryOf(provinceQuarter()))).toBe(
    'Đến ngày 14/03/2026, Ủy ban nhân dân tỉnh Quảng Ngãi có 10/39 chỉ tiêu đạt ' +
      '(trong đó 8 chỉ tiêu đạt trước hạn); 5 chỉ tiêu chưa đạt; ' +
      '10 chỉ tiêu chưa đạt mốc của các năm sau, đang thực hiện; ' +
      '4 chỉ tiêu chưa có số liệu; 2 chỉ tiêu chưa đến kỳ đánh giá; ' +
      '5 chỉ tiêu chưa được công bố kết quả; 2 chỉ tiêu không phát sinh; ' +
      '1 chỉ tiêu có số liệu sai. Về nhiệm vụ, có 9/34 nhiệm vụ đã hoàn thành (đều đúng hạn); ' +
      '25 nhiệm vụ không có thời hạn.',
  );
});

test('đoạn mở đầu của Văn phòng: không có chỉ tiêu, có nhiệm vụ quá hạn và sắp phải làm', () => {
  expect(openingParagraph(summaryOf(officeQuarter()))).toBe(
    'Đến ngày 14/09/2025, Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi không có chỉ tiêu phải đánh giá trong kỳ. ' +
      'Về nhiệm vụ, có 9/27 nhiệm vụ đã hoàn thành (8 đúng hạn, 1 quá hạn); ' +
      '1 nhiệm vụ quá hạn chưa hoàn thành; ' +
      '15 nhiệm vụ đang thực hiện; 2 nhiệm vụ chờ điều kiện. ' +
      'Trước kỳ báo cáo sau có 2 nhiệm vụ đến hạn cần tập trung hoàn thành.',
  );
});

test('không có nhiệm vụ nào thì nói là không có', () => {
  expect(openingParagraph(summaryOf({ ...officeQuarter(), tasks: [] }))).toContain(
    'Trong năm không có nhiệm vụ phải theo dõi.',
  );
});

test('việc quá hạn từ các năm trước được nói riêng, không lẫn với việc của năm', () => {
  const input = officeQuarter();
  const tasks = input.tasks.map((task) =>
    task.judgement.progress === 'overdue'
      ? { ...task, judgement: { ...task.judgement, due: '2024-12-31' as const } }
      : task,
  );
  expect(openingParagraph(summaryOf({ ...input, tasks }))).toContain(
    '1 nhiệm vụ quá hạn chưa hoàn thành (có hạn từ các năm trước);',
  );
});

/** The n-th task of the office's plan in another state. */
function taskIn(
  index: number,
  change: Partial<ReportedTask['judgement']>,
  words = '',
): ReportedTask {
  const task = officeQuarter().tasks[index];
  if (!task) throw new Error(`No task ${index}.`);
  return {
    ...task,
    case: {
      ...task.case,
      id: `nv-${index}`,
      title: `Nhiệm vụ ${String.fromCharCode(65 + (index % 26))}`,
      lead: index % 2 === 0 ? ['Sở Nội vụ'] : ['Sở Tài chính'],
      explanation: words,
    },
    judgement: { ...task.judgement, ...change },
  };
}

function overdueTask(index: number, daysLate: number, words = ''): ReportedTask {
  return taskIn(index, { progress: 'overdue', daysLate, due: '2025-06-30' }, words);
}

function office(tasks: readonly ReportedTask[]): SummaryInput {
  return { ...officeQuarter(), tasks };
}

describe('nhiệm vụ quá hạn', () => {
  test.each<[string, readonly ReportedTask[], string]>([
    ['không có', [], 'Đến ngày 14/09/2025 không có nhiệm vụ nào quá hạn.'],
    [
      'một',
      [overdueTask(0, 76)],
      'Đến ngày 14/09/2025 có 1 nhiệm vụ quá hạn, chưa hoàn thành: ' +
        '“Nhiệm vụ A” (Sở Nội vụ, hạn 30/06/2025, quá hạn 76 ngày).',
    ],
    [
      'hai, của hai cơ quan bằng nhau',
      [overdueTask(0, 5), overdueTask(1, 76)],
      'Đến ngày 14/09/2025 có 2 nhiệm vụ quá hạn, chưa hoàn thành: ' +
        '“Nhiệm vụ B” (Sở Tài chính, hạn 30/06/2025, quá hạn 76 ngày); ' +
        '“Nhiệm vụ A” (Sở Nội vụ, hạn 30/06/2025, quá hạn 5 ngày).',
    ],
    [
      'năm: nêu ba, đếm hai, và cơ quan có nhiều nhất',
      [0, 1, 2, 3, 4].map((index) => overdueTask(index, 10 + index)),
      'Đến ngày 14/09/2025 có 5 nhiệm vụ quá hạn, chưa hoàn thành. Quá hạn lâu nhất: ' +
        '“Nhiệm vụ E” (Sở Nội vụ, hạn 30/06/2025, quá hạn 14 ngày); ' +
        '“Nhiệm vụ D” (Sở Tài chính, hạn 30/06/2025, quá hạn 13 ngày); ' +
        '“Nhiệm vụ C” (Sở Nội vụ, hạn 30/06/2025, quá hạn 12 ngày); ' +
        '2 nhiệm vụ khác nêu trong danh sách kèm theo. ' +
        'Cơ quan, đơn vị có nhiều nhiệm vụ quá hạn nhất là Sở Nội vụ (3 nhiệm vụ).',
    ],
  ])('%s', (_, tasks, text) => {
    expect(saidIn(office(tasks), 'overdue')).toBe(text);
  });

  test('nhiệm vụ chưa giao cho ai thì nói là chưa giao', () => {
    const task = overdueTask(0, 3);
    const nobody = { ...task, case: { ...task.case, lead: [] } };
    expect(saidIn(office([nobody]), 'overdue')).toContain(
      '“Nhiệm vụ A” (chưa giao cơ quan chủ trì, hạn 30/06/2025, quá hạn 3 ngày).',
    );
  });

  test('nhiệm vụ mất mã vẫn có số ngày của riêng nó', () => {
    const withoutId = [overdueTask(0, 5), overdueTask(1, 7)].map((task) => ({
      ...task,
      case: { ...task.case, id: '' },
    }));
    const text = saidIn(office(withoutId), 'overdue');
    expect(text).toMatch(/“Nhiệm vụ B” .*quá hạn 7 ngày.*“Nhiệm vụ A” .*quá hạn 5 ngày/u);
  });

  test('500 nhiệm vụ quá hạn vẫn là một đoạn đọc được', () => {
    const many = Array.from({ length: 500 }, (_, index) => {
      const task = overdueTask(index % 26, index);
      return { ...task, case: { ...task.case, id: `nv-${index}` } };
    });
    const text = saidIn(office(many), 'overdue') ?? '';
    expect(text).toContain('có 500 nhiệm vụ quá hạn');
    expect(text).toContain('497 nhiệm vụ khác');
    expect(text.length).toBeLessThan(600);
  });
});

describe('nguyên nhân và kiến nghị lấy từ giải trình', () => {
  test('câu xin hoặc đề nghị là kiến nghị, câu còn lại là nguyên nhân', () => {
    const input = office([
      overdueTask(0, 5, 'Chưa có hướng dẫn.\nĐề nghị Bộ Nội vụ sớm hướng dẫn.'),
      overdueTask(1, 4),
    ]);
    expect(saidIn(input, 'causes')).toBe(
      'Nguyên nhân theo giải trình của các cơ quan, đơn vị:\n' +
        '- Nhiệm vụ “Nhiệm vụ A”: Chưa có hướng dẫn.\n' +
        'Còn 1 nhiệm vụ quá hạn chưa được cơ quan, đơn vị giải trình.',
    );
    expect(saidIn(input, 'proposals')).toBe(
      'Đề xuất, kiến nghị của các cơ quan, đơn vị:\n' +
        '- Nhiệm vụ “Nhiệm vụ A”: Đề nghị Bộ Nội vụ sớm hướng dẫn.',
    );
  });

  test('cùng một giải trình chỉ nêu một lần', () => {
    const input = office([
      overdueTask(0, 5, 'Thiếu kinh phí.'),
      overdueTask(1, 4, 'Thiếu kinh phí'),
    ]);
    expect(saidIn(input, 'causes')).toBe(
      'Nguyên nhân theo giải trình của các cơ quan, đơn vị:\n' +
        '- Nhiệm vụ “Nhiệm vụ A”, nhiệm vụ “Nhiệm vụ B”: Thiếu kinh phí.',
    );
  });

  test('không có gì phải giải trình thì không có đoạn nào', () => {
    const input = office([taskIn(0, { progress: 'doneOnTime' }, 'Đã xong.')]);
    expect(saidIn(input, 'causes')).toBeNull();
    expect(saidIn(input, 'proposals')).toBeNull();
  });

  test('câu kết bằng dấu than hay dấu hỏi không thêm dấu chấm; gạch đầu dòng dính chữ vẫn là gạch', () => {
    const input = office([
      overdueTask(0, 5, '-Thiếu người\n-Thiếu tiền'),
      overdueTask(1, 4, 'Đề nghị Bộ Nội vụ sớm hướng dẫn!'),
      overdueTask(2, 3, 'Bao giờ có vốn?'),
    ]);
    expect(saidIn(input, 'causes')).toContain('“Nhiệm vụ A”: Thiếu người; Thiếu tiền.');
    expect(saidIn(input, 'causes')).toMatch(/“Nhiệm vụ C”: Bao giờ có vốn\?(?:\n|$)/u);
    expect(saidIn(input, 'proposals')).toMatch(/sớm hướng dẫn!$/u);
  });

  test('giải trình 2.000 ký tự được cắt ở cuối một từ', () => {
    const text = saidIn(
      office([overdueTask(0, 5, 'Do vướng mắc về đất đai '.repeat(84))]),
      'causes',
    );
    expect(text?.length).toBeLessThan(460);
    expect(text).toMatch(/(đất|đai|mắc|về|Do|vướng)…$/u);
  });
});

describe('phương hướng', () => {
  test.each<[string, readonly ReportedTask[], string]>([
    [
      'không có gì đến hạn',
      [],
      'Từ ngày 14/09/2025 đến ngày 14/12/2025 không có nhiệm vụ nào đến hạn.',
    ],
    [
      'một việc đến hạn, một việc đã quá hạn',
      [taskIn(0, { progress: 'inProgress', due: '2025-10-31' }), overdueTask(1, 9)],
      'Từ ngày 14/09/2025 đến ngày 14/12/2025 có 1 nhiệm vụ đến hạn cần hoàn thành: ' +
        '“Nhiệm vụ A” (Sở Nội vụ, hạn 31/10/2025). Khẩn trương hoàn thành 1 nhiệm vụ đã quá hạn.',
    ],
  ])('%s', (_, tasks, text) => {
    expect(saidIn(office(tasks), 'ahead')).toBe(text);
  });
});

/** Two indicators of the province with figures of two periods. */
function withLast(now: readonly number[], last: readonly number[]): SummaryInput {
  const plan = planNamed('quang-ngai-2026-2030');
  const period = periodNamed('2026-H1');
  const settings = settingsOf(period);
  const ratios = plan.indicators.filter(({ measure }) => measure === 'ratio').slice(0, now.length);
  const parts = (percent: number | undefined) => ({
    numerator: entered(percent ?? 0),
    denominator: entered(1_000),
    result: entered((percent ?? 0) / 1_000),
  });
  return {
    ...provinceQuarter(),
    period,
    currentPeriod: period.id,
    statusDate: period.to,
    tasks: [],
    indicators: ratios.map((indicator, index) => {
      const entry = {
        ...indicatorCase(indicator, 2026, parts(now[index])),
        name: `Chỉ tiêu ${String.fromCharCode(65 + index)}`,
      };
      const earlier = [{ period: periodNamed('2026-Q1'), ...parts(last[index]) }];
      return {
        case: entry,
        area: indicator.area,
        judgement: judgeIndicator(entry, settings, earlier),
      };
    }),
  };
}

/** The first indicators with nothing but a status, all in one area. */
function inStates(...states: readonly IndicatorStatus[]): SummaryInput {
  const base = provinceQuarter();
  const [first] = base.indicators;
  if (!first) throw new Error('No indicator.');
  return {
    ...base,
    tasks: [],
    indicators: states.map((status) => ({
      ...first,
      judgement: { ...first.judgement, status },
    })),
  };
}

describe('một chỉ tiêu duy nhất', () => {
  test.each<[IndicatorStatus, string]>([
    ['met', '1/1 chỉ tiêu đạt'],
    ['behind', '1 chỉ tiêu chưa đạt'],
    ['towards', '1 chỉ tiêu chưa đạt mốc của các năm sau, đang thực hiện'],
    ['atRisk', '1 chỉ tiêu chưa đạt mốc của các năm sau, đang thực hiện (có nguy cơ không đạt)'],
    ['noData', '1 chỉ tiêu chưa có số liệu'],
    ['pending', '1 chỉ tiêu chưa đến kỳ đánh giá'],
    ['notPublished', '1 chỉ tiêu chưa được công bố kết quả'],
    ['notApplicable', '1 chỉ tiêu không phát sinh'],
    ['invalid', '1 chỉ tiêu có số liệu sai'],
  ])('%s: nói đúng tình trạng của nó, không gọi chung là chưa đạt', (status, words) => {
    const input = inStates(status);
    expect(saidIn(input, 'areas')).toBe(`- Cải cách thể chế: ${words}.`);
    expect(saidIn(input, 'overall')).toMatch(
      new RegExp(`tỉnh Quảng Ngãi có ${words.replace(/[()]/gu, '\\$&')}\\. Trong năm`, 'u'),
    );
  });
});

test('nhiệm vụ chậm so với định mức được nêu ở lĩnh vực của nó và ở phương hướng', () => {
  const input = office([taskIn(0, { progress: 'behindQuota' })]);
  expect(saidIn(input, 'areas')).toMatch(/; 1 nhiệm vụ chậm so với định mức\.$/u);
  expect(saidIn(input, 'ahead')).toMatch(/Đẩy nhanh tiến độ 1 nhiệm vụ chậm so với định mức\.$/u);
});

describe('tăng, giảm so với kỳ trước', () => {
  test.each<[string, readonly number[], readonly number[], string]>([
    [
      'không chỉ tiêu nào đổi',
      [800, 900],
      [800, 900],
      'cả 2 chỉ tiêu có số liệu so sánh đều giữ nguyên kết quả.',
    ],
    [
      'đều tốt hơn',
      [800, 900],
      [700, 850],
      'cả 2 chỉ tiêu có số liệu so sánh đều có kết quả tốt hơn.',
    ],
    [
      'đều kém hơn',
      [700, 850],
      [800, 900],
      'cả 2 chỉ tiêu có số liệu so sánh đều có kết quả kém hơn.',
    ],
    ['chỉ có một', [700], [700], '1 chỉ tiêu có số liệu so sánh giữ nguyên kết quả.'],
  ])('%s', (_, now, last, words) => {
    const text = saidIn(withLast(now, last), 'movement') ?? '';
    expect(text.startsWith(`So với kỳ báo cáo trước, ${words}`)).toBe(true);
  });

  test('giảm mà tốt hơn thì «nay còn», không «đạt»', () => {
    const input = withLast([400], [500]);
    const indicators = input.indicators.map((one) => ({
      ...one,
      case: {
        ...one.case,
        target: one.case.target && { ...one.case.target, op: '<=' as const, value: 0.3 },
      },
    }));
    expect(saidIn({ ...input, indicators }, 'movement')).toContain(
      'Tiến bộ nhiều nhất: “Chỉ tiêu A” nay còn 40% (Quý I năm 2026: 50%; giảm 10 điểm %).',
    );
  });

  test('chưa có kỳ trước thì không nói', () => {
    expect(saidIn(provinceQuarter(), 'movement')).toBeNull();
  });

  test('nêu bao nhiêu chỉ tiêu tốt hơn, kém hơn, giữ nguyên, và hai chỉ tiêu đổi nhiều nhất', () => {
    expect(saidIn(withLast([850, 900, 700, 950], [800, 890, 770, 950]), 'movement')).toBe(
      'So với kỳ báo cáo trước, trong 4 chỉ tiêu có số liệu so sánh: ' +
        '2 chỉ tiêu có kết quả tốt hơn; 1 chỉ tiêu có kết quả kém hơn; ' +
        '1 chỉ tiêu giữ nguyên kết quả. ' +
        'Tiến bộ nhiều nhất: “Chỉ tiêu A” đạt 85% (Quý I năm 2026: 80%; tăng 5 điểm %). ' +
        'Kém đi nhiều nhất: “Chỉ tiêu C” nay là 70% (Quý I năm 2026: 77%; giảm 7 điểm %).',
    );
  });
});

test('chỉ tiêu tốt nhất và còn xa nhất được nêu với con số', () => {
  const text = saidIn(provinceQuarter(), 'extremes') ?? '';
  expect(text).toMatch(
    /^Chỉ tiêu vượt mục tiêu nhiều nhất: “.+” đạt 48 dự án – mục tiêu tối thiểu 10/u,
  );
  expect(text).toContain('đạt 79,65%, còn thiếu 327 nhiệm vụ để đạt 100%');
});

test('không biết đếm cái gì thì nói bằng điểm %, không để con số trơ trọi', () => {
  expect(saidIn(withLast([500], []), 'extremes')).toBe(
    'Chỉ tiêu còn cách mục tiêu xa nhất: “Chỉ tiêu A” đạt 50% – mục tiêu 100%, còn thiếu 50 điểm %.',
  );
});

test('mục tiêu là một khoảng: vượt là vượt mức tối thiểu của khoảng', () => {
  expect(saidIn(withLast([1_000, 400], []), 'extremes')).toBe(
    'Chỉ tiêu vượt mục tiêu nhiều nhất: “Chỉ tiêu B” đạt 40% – mục tiêu từ 25% đến 35%, vượt mức tối thiểu 15 điểm %.',
  );
});

describe('không con số nào đứng ngoài bảng tổng hợp', () => {
  const progresses: readonly TaskProgress[] = [
    'doneOnTime',
    'doneLate',
    'overdue',
    'dueSoon',
    'inProgress',
    'behindQuota',
    'waiting',
    'notStarted',
    'noDeadline',
  ];
  const someTasks = fc
    .array(fc.tuple(fc.constantFrom(...progresses), fc.integer({ min: 1, max: 400 })), {
      maxLength: 12,
    })
    .map((states) =>
      states.map(([progress, days], index) =>
        taskIn(index, { progress, daysLate: days, due: '2025-10-01' }),
      ),
    );
  const someFigures = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 8 });

  /** Each tied number reads as its value; without them only names and periods hold digits. */
  function expectTied(paragraphs: readonly Paragraph[], input: SummaryInput): void {
    const summary = summaryOf(input);
    const figures = figuresOf(summary);
    expect(checkSentences(paragraphs, summary)).toEqual([]);
    for (const { text, numbers } of paragraphs) {
      let rest = '';
      let from = 0;
      for (const { start, end, source, value } of numbers) {
        expect(start).toBeGreaterThanOrEqual(from);
        const figure = figures.of(source);
        expect([text.slice(start, end), value]).toEqual([figure.text, figure.value]);
        if (/^\d+$/u.test(figure.text)) expect(Number(figure.text)).toBe(value);
        rest += text.slice(from, start);
        from = end;
      }
      rest += text.slice(from);
      expect(rest.replace(/Quý I năm 2026/gu, '')).not.toMatch(/\d/u);
    }
  }

  test('với nhiệm vụ ở mọi trạng thái', () => {
    fc.assert(
      fc.property(someTasks, (tasks) => {
        const input = office(tasks);
        expectTied(draftParagraphs(summaryOf(input)), input);
        const overdue = tasks.filter(({ judgement }) => judgement.progress === 'overdue').length;
        expect(figuresOf(summaryOf(input)).of('tasks.overdue').value).toBe(overdue);
      }),
      { numRuns: 60 },
    );
  });

  test('với số liệu hai kỳ', () => {
    fc.assert(
      fc.property(someFigures, someFigures, (now, last) => {
        const input = withLast(now, last);
        expectTied(draftParagraphs(summaryOf(input)), input);
      }),
      { numRuns: 60 },
    );
  });
});
