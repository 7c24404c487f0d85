/** The report in figures: beside the last period, ranked, listed openly, and proved equal where it says twice. */
import { summaryLayout, summaryOf } from '../../src/report';
import type { LastReport, SummaryInput } from '../../src/report/summaryTypes';
import type { TaskProgress } from '../../src/assessment/types';
import type { Content, SheetBlueprint } from '../../src/workbook/blueprint';
import { cellAddress } from '../../src/workbook/address';
import {
  entered,
  indicatorCase,
  officeQuarter,
  periodNamed,
  planNamed,
  provinceQuarter,
  reportedIndicator,
  reportedTask,
  settingsOf,
  taskCase,
} from './filledQuarter';
import { cellsOf, textsOf } from './sheetFaults';

function sheetOf(input: SummaryInput): SheetBlueprint {
  return summaryLayout(summaryOf(input)).sheet;
}

function shown(content: Content | undefined): number | string {
  switch (content?.kind) {
    case 'text':
      return content.text;
    case 'number':
      return content.value;
    case 'formula':
      return content.cached as number | string;
    default:
      return '';
  }
}

/** The cells right of a label, without the empty ones. */
function rowOf(sheet: SheetBlueprint, label: string, nth = 0): readonly (number | string)[] {
  const cells = cellsOf(sheet);
  const last = sheet.print.area?.bottom ?? 0;
  const rows = Array.from({ length: last + 1 }, (_, row) =>
    Array.from({ length: 11 }, (_, column) => shown(cells.get(cellAddress(row, column)))),
  ).filter((row) => row.includes(label));
  const row = rows[nth] ?? [];
  return row.slice(row.indexOf(label) + 1).filter((value) => value !== '');
}

/** Six months of the province with a last period, in which all indicators were behind. */
function withLast(tasks: readonly TaskProgress[] | null): SummaryInput {
  const quarter = provinceQuarter();
  const period = periodNamed('2026-H1');
  const last: LastReport = {
    period: quarter.period,
    indicators: quarter.indicators.map(({ judgement }) => judgement.status),
    tasks,
  };
  return { ...quarter, period, currentPeriod: period.id, last };
}

describe('kỳ này so với kỳ trước', () => {
  test('dòng kỳ trước và dòng tăng, giảm đứng dưới tổng cộng', () => {
    const sheet = sheetOf(withLast(['doneOnTime', 'overdue', 'overdue']));
    expect(rowOf(sheet, 'Tổng cộng')).toEqual([39, 10, 5, 10, 11, 2, 1, 10 / 39]);
    expect(rowOf(sheet, 'Kỳ trước: Quý I năm 2026')).toEqual([39, 10, 5, 10, 11, 2, 1, 10 / 39]);
    expect(rowOf(sheet, 'Tăng (+), giảm (−) so với kỳ trước')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(rowOf(sheet, 'Tổng cộng', 1).slice(0, 4)).toEqual([34, 9, 0, 0]);
    expect(rowOf(sheet, 'Kỳ trước: Quý I năm 2026', 1).slice(0, 4)).toEqual([3, 1, 0, 2]);
    expect(rowOf(sheet, 'Tăng (+), giảm (−) so với kỳ trước', 1).slice(0, 4)).toEqual([
      31, 8, 0, -2,
    ]);
  });

  test('không có số liệu kỳ trước thì nói rõ vì sao không so sánh', () => {
    expect(textsOf(sheetOf(provinceQuarter()))).toContain(
      'Trong sổ không có số liệu của kỳ trước nên không so sánh.',
    );
    expect(textsOf(sheetOf(withLast(null)))).toContain(
      'Không so với kỳ trước (Quý I năm 2026): báo cáo của kỳ ấy không có trong sổ.',
    );
  });
});

describe('xếp hạng cơ quan, đơn vị chủ trì', () => {
  const { period } = officeQuarter();
  const settings = settingsOf(period);
  const [model] = planNamed('vp-ubnd-quang-ngai-2025').tasks;
  if (!model) throw new Error('No task.');
  const task = (id: string, lead: readonly string[], doneOn: string | null, due = '2025-08-31') =>
    reportedTask(
      taskCase(model, 2025, {
        id,
        lead,
        kind: 'fixed',
        occurrences: [],
        quotas: [],
        due: due as '2025-08-31',
        status: doneOn === null ? 'inProgress' : 'done',
        doneOn: doneOn as '2025-08-31' | null,
      }),
      '',
      settings,
    );
  const summary = summaryOf({
    ...officeQuarter(),
    tasks: [
      task('a', ['Sở Một'], '2025-08-01'),
      task('b', ['Sở Hai'], '2025-08-01'),
      task('c', ['Sở Ba', 'Sở Hai'], '2025-08-02'),
      task('d', ['Sở Ba'], '2025-09-02'),
      task('e', ['Sở Bốn'], null),
      task('g', ['Sở Năm'], null, '2025-12-31'),
      task('h', [], '2025-08-01'),
    ],
  });

  test('bằng nhau thì đồng hạng, hạng sau tính cả; chưa có việc đến hạn hay chưa giao thì không xếp', () => {
    expect(
      summary.agencyTotals.map(({ name, rank, onTimeShare }) => [rank, name, onTimeShare]),
    ).toEqual([
      [1, 'Sở Hai', 1],
      [1, 'Sở Một', 1],
      [3, 'Sở Ba', 0.5],
      [4, 'Sở Bốn', 0],
      [null, 'Sở Năm', null],
      [null, 'Chưa giao cơ quan chủ trì', null],
    ]);
  });

  test('trên trang nói rõ xếp theo điều gì', () => {
    const { sheet } = summaryLayout(summary);
    expect(textsOf(sheet).some((text) => text.startsWith('Hạng xếp theo tỷ lệ'))).toBe(true);
    expect(rowOf(sheet, 'Sở Ba', 1).at(-1)).toBe(0.5);
    expect(rowOf(sheet, 'Sở Năm').at(-1)).toBe('–');
  });
});

test('nhiệm vụ đã xong được liệt kê: đúng hạn sớm mấy ngày, quá hạn mấy ngày, hoàn thành bằng văn bản nào', () => {
  const { doneOnTime, doneLate } = summaryOf(officeQuarter());
  expect(doneOnTime).toHaveLength(8);
  expect(doneLate).toHaveLength(1);
  expect(doneLate[0]?.days).toBeGreaterThan(0);
  for (const { due, doneOn } of doneOnTime)
    expect(due === null || (doneOn ?? '') <= due).toBe(true);
});

test('điều chưa có, còn phát hiện, đã giải trình đều được liệt kê công khai', () => {
  const summary = summaryOf(provinceQuarter());
  const { withoutFigures, notArisen } = summary.indicatorGrandTotal;
  expect(summary.withoutResult).toHaveLength(withoutFigures + notArisen);
  expect(summary.openFindings.map(({ severity }) => severity)).toEqual([
    'error',
    'warning',
    'warning',
  ]);
  const told = provinceQuarter().indicators.filter(({ case: entry }) => entry.explanation !== '');
  expect(summary.explained).toHaveLength(told.length);
});

test('gia hạn một nhiệm vụ làm báo cáo đã lập thành cũ: hạn áp dụng được ghi nhớ', () => {
  const input = officeQuarter();
  const [first] = input.tasks.filter(({ case: { due } }) => due !== null);
  if (!first) throw new Error('No dated task.');
  const extended = reportedTask(
    { ...first.case, status: null, extendedTo: '2025-12-01', due: '2025-08-31' },
    '',
    settingsOf(input.period),
  );
  const [snapshot] = summaryOf({ ...input, tasks: [extended] }).taskSnapshots;
  expect(snapshot?.due).toBe('2025-12-01');
  const [line] = summaryOf({ ...input, tasks: [extended] }).dueBeforeNext;
  expect([line?.dueBefore, line?.due]).toEqual(['2025-08-31', '2025-12-01']);
});

describe('đối chiếu', () => {
  const verdicts = (sheet: SheetBlueprint): readonly string[] =>
    [...cellsOf(sheet).values()].flatMap((content) =>
      content.kind === 'formula' && /^[✓✗] (khớp|lệch)/u.test(String(content.cached))
        ? [String(content.cached)]
        : [],
    );

  test('mọi số nói hai lần đều khớp, bằng công thức', () => {
    expect(verdicts(sheetOf(provinceQuarter()))).toEqual(Array(15).fill('✓ khớp'));
    expect(verdicts(sheetOf(officeQuarter()))).toEqual(Array(9).fill('✓ khớp'));
  });

  test('không có gì để đối chiếu thì không có mục này', () => {
    const empty = sheetOf({ ...officeQuarter(), tasks: [] });
    expect(textsOf(empty).some((text) => text.startsWith('6. Đối chiếu'))).toBe(false);
  });

  test('dấu khớp, lệch có cả màu', () => {
    const formulas = sheetOf(provinceQuarter()).conditionalFormats.map(({ formula }) => formula);
    expect(formulas.filter((formula) => /^=LEFT\(\$J\d+,1\)="[✓✗]"$/u.test(formula))).toHaveLength(
      2,
    );
  });
});

describe('cột kỳ trước', () => {
  test('hiện đủ số lẻ như chính nó, dù kết quả nay tròn', () => {
    const input = provinceQuarter();
    const [indicator] = planNamed('quang-ngai-2026-2030').indicators.filter(
      ({ measure }) => measure === 'ratio',
    );
    if (!indicator) throw new Error('No ratio.');
    const reported = reportedIndicator(
      indicatorCase(indicator, 2026, {
        numerator: entered(83),
        denominator: entered(100),
        result: entered(0.83),
      }),
      '',
      settingsOf(input.period),
    );
    const last = {
      kind: 'lastPeriod',
      period: input.period,
      value: 0.7797,
      change: 0.0503,
      changeText: 'tăng 5,03 điểm %',
    } as const;
    const sheet = sheetOf({
      ...input,
      indicators: [{ ...reported, judgement: { ...reported.judgement, earlier: [last] } }],
    });
    const percent2 = sheet.layers.find(({ style }) => style.numberFormat === '0.00%');
    expect(percent2?.boxes.some(({ left }) => left === 5)).toBe(true);
    expect(textsOf(sheet)).toContain('tăng 5,03 điểm %');
  });
});
