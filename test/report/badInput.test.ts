/** Whatever comes in, the report is usable or says in a sentence what is missing. */
import { summaryLayout, summaryOf } from '../../src/report';
import type { SummaryInput } from '../../src/report/summaryTypes';
import type { SheetBlueprint } from '../../src/workbook/blueprint';
import { maxRowPoints } from '../../src/workbook/metrics';
import { cellAddress } from '../../src/workbook/address';
import { pagePoints } from '../../src/report/grid';
import { indicatorsOfYear } from '../../src/plan/selection';
import {
  indicatorCase,
  officeQuarter,
  periodNamed,
  planNamed,
  provinceQuarter,
  reportedIndicator,
  reportedTask,
  settingsOf,
} from './filledQuarter';
import { cellsOf, textsOf } from './sheetFaults';

function sheetOf(input: SummaryInput): SheetBlueprint {
  return summaryLayout(summaryOf(input)).sheet;
}

/** The height of each page in points. */
function pageHeights({ print, rowHeights }: SheetBlueprint): readonly number[] {
  const last = print.area?.bottom ?? 0;
  const starts = [0, ...(print.breaksBefore ?? [])];
  return starts.map((start, index) => {
    const end = (starts[index + 1] ?? last + 1) - 1;
    return rowHeights.reduce((sum, { from, to, points }) => {
      const rows = Math.min(to, end) - Math.max(from, start) + 1;
      return sum + Math.max(0, rows) * points;
    }, 0);
  });
}

function expectUsable(sheet: SheetBlueprint): void {
  for (const points of pageHeights(sheet)) {
    expect(points).toBeGreaterThan(0);
    expect(points).toBeLessThanOrEqual(pagePoints);
  }
  expect(Math.max(...sheet.rowHeights.map(({ points }) => points))).toBeLessThanOrEqual(
    maxRowPoints,
  );
  const texts = textsOf(sheet);
  expect(texts).toContain('Nơi nhận:');
  expect(texts.some((text) => /undefined|NaN|Infinity|\[object/u.test(text))).toBe(false);
}

/** A quarter of the province with nothing entered at all. */
function untouched(periodId = '2026-Q1'): SummaryInput {
  const plan = planNamed('quang-ngai-2026-2030');
  const period = periodNamed(periodId);
  const settings = settingsOf(period);
  return {
    ...provinceQuarter(),
    period,
    currentPeriod: period.id,
    statusDate: settings.statusDate,
    indicators: indicatorsOfYear(plan, 2026).map((indicator) =>
      reportedIndicator(indicatorCase(indicator, 2026), indicator.area, settings),
    ),
    tasks: provinceQuarter().tasks.map(({ case: entry, area }) =>
      reportedTask({ ...entry, status: null, doneOn: null }, area, settings),
    ),
    findings: [],
  };
}

test('chưa nhập gì: báo cáo dùng được, cả 39 chỉ tiêu được nêu là chưa có kết quả', () => {
  const sheet = sheetOf(untouched());
  expectUsable(sheet);
  expect(textsOf(sheet)).toContain('5.1. Chỉ tiêu không có kết quả trong kỳ: 39 chỉ tiêu');
  expect(textsOf(sheet)).toContain('3.4. Nhiệm vụ hoàn thành đúng hạn: không có.');
  expect(textsOf(sheet)).toContain('5.2. Số liệu còn phát hiện khi kiểm tra: không có.');
});

test.each(['2025-Q1', '2031-Y'])(
  'kỳ %s, ngoài thời gian của kế hoạch: vẫn là báo cáo dùng được',
  (id) => {
    expectUsable(sheetOf(untouched(id)));
  },
);

test('còn lỗi: câu mở đầu nói phải sửa trước khi gửi, từng lỗi được nêu với vị trí', () => {
  const sheet = sheetOf(provinceQuarter());
  const texts = textsOf(sheet);
  expect(texts.some((text) => text.includes('Sửa các lỗi nêu tại trang «Kiểm tra»'))).toBe(true);
  expect(texts).toContain('✗ Lỗi');
  expect(texts).toContain('«Số liệu Q1-2026», ô F7');
});

test('nhiệm vụ chưa giao cơ quan chủ trì đứng một dòng riêng, không xếp hạng', () => {
  const { agencyTotals } = summaryOf(provinceQuarter());
  expect(agencyTotals.at(-1)).toMatchObject({ name: 'Chưa giao cơ quan chủ trì', rank: null });
});

test('giải trình 2.000 ký tự ở mọi chỉ tiêu và nhiệm vụ: in trọn một lần, không trang nào quá cao', () => {
  const long = `${'Do vướng mắc về đất đai và nguồn vốn. '.repeat(52)}Hết.`;
  const province = provinceQuarter();
  const sheet = sheetOf({
    ...province,
    indicators: province.indicators.map((item) => ({
      ...item,
      case: { ...item.case, explanation: long },
    })),
    tasks: officeQuarter().tasks.map((item) => ({
      ...item,
      case: { ...item.case, explanation: long },
    })),
  });
  expectUsable(sheet);
  const ends = textsOf(sheet).filter((text) => text.trim().endsWith('Hết.'));
  // On the page once for each; the aids keep it once more for each row.
  const rows = province.indicators.length + officeQuarter().tasks.length;
  const remembered = ends.filter((text) => text.length === long.length);
  expect(remembered).toHaveLength(rows);
  expect(ends.length - remembered.length).toBe(rows);
});

test('500 nhiệm vụ quá hạn: đủ 500 dòng, không dòng nào bị cắt, đối chiếu khớp', () => {
  const input = officeQuarter();
  const [overdue] = input.tasks.filter(({ judgement }) => judgement.progress === 'overdue');
  if (!overdue) throw new Error('No overdue task.');
  const sheet = sheetOf({
    ...input,
    tasks: Array.from({ length: 500 }, (_, index) => ({
      ...overdue,
      case: { ...overdue.case, id: `nv-${String(index)}` },
      judgement: { ...overdue.judgement, daysLate: 1 + index },
    })),
  });
  expectUsable(sheet);
  expect(textsOf(sheet)).toContain('3.1. Nhiệm vụ quá hạn, chưa hoàn thành: 500 nhiệm vụ');
  const cells = cellsOf(sheet);
  const days = Array.from({ length: sheet.print.area?.bottom ?? 0 }, (_, row) =>
    cells.get(cellAddress(row, 6)),
  ).flatMap((content) => (content?.kind === 'number' ? [content.value] : []));
  expect(days).toEqual(Array.from({ length: 500 }, (_, index) => 500 - index));
  const verdicts = [...cells.values()].flatMap((content) =>
    content.kind === 'formula' && String(content.cached).startsWith('✗') ? [content] : [],
  );
  expect(verdicts).toEqual([]);
});
