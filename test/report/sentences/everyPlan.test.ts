/**
 * The draft of every plan of the library for each report of a year, with figures as an office enters them: it
 * reads as official Vietnamese, and every number in it is the summary's.
 */
import { judgeIndicator } from '../../../src/assessment/indicatorStatus';
import type { EarlierFigure } from '../../../src/assessment/placed';
import type { IndicatorCase, JudgementSettings } from '../../../src/assessment/types';
import { indicatorsOfYear, tasksOfYear } from '../../../src/plan/selection';
import type { Indicator, Plan } from '../../../src/plan/types';
import { summaryOf } from '../../../src/report';
import { checkSentences } from '../../../src/report/sentences/check';
import { draftParagraphs } from '../../../src/report/sentences/draft';
import type {
  ReportedIndicator,
  ReportedTask,
  SummaryInput,
} from '../../../src/report/summaryTypes';
import {
  entered,
  indicatorCase,
  periodNamed,
  planNamed,
  reportedTask,
  settingsOf,
  taskCase,
} from '../filledQuarter';

const plans = [
  ['quang-ngai-2026-2030', 2026],
  ['vp-ubnd-quang-ngai-2025', 2025],
  ['truyen-thong-quang-ngai-2025', 2025],
  ['vp-ubnd-quang-ngai-2021-2025', 2023],
  ['quang-tri-2021-2025', 2024],
] as const;

/** How far the work of the year has come. */
const reports = [
  ['Q1', 0.2],
  ['H1', 0.4],
  ['Q3', 0.6],
  ['Y', 0.85],
] as const;

const explanations = [
  'Một số hồ sơ đất đai phải kiểm tra thực địa; Sở Nông nghiệp và Môi trường đã ban hành quy trình rút gọn.',
  'CHƯA CÓ HƯỚNG DẪN CỦA BỘ NỘI VỤ. ĐỀ NGHỊ UBND TỈNH GIA HẠN ĐẾN 30/9',
  'do thieu kinh phi, de nghi bo tri kinh phi trong quy III',
  'Nguyên nhân:\n- Thiếu nhân lực;\n- Hệ thống lỗi.\nĐề nghị Sở Khoa học và Công nghệ hỗ trợ.',
  '',
  `Đang chờ kết quả công bố..  ${'Cơ quan chủ trì đã đôn đốc nhiều lần. '.repeat(40)}`,
] as const;

/** Spread like figures of an office, and always the same. */
const spread = (index: number, among: number): number => (index * 7919 + 13) % among;

function figuresOf(indicator: Indicator, index: number, done: number): Partial<IndicatorCase> {
  if (spread(index, 9) === 4) return {};
  const whole = 800 + spread(index, 900);
  const part = Math.min(whole, Math.round(whole * (0.6 + done * 0.3 + spread(index, 17) / 100)));
  switch (indicator.measure) {
    case 'ratio':
      if (spread(index, 13) === 5) return { denominator: entered(0) };
      return {
        numerator: entered(part),
        denominator: entered(whole),
        result: entered(part / whole),
      };
    case 'yesNo':
      return { result: entered(index % 2 === 1 ? 'Hoàn thành' : 'Chưa hoàn thành') };
    case 'count':
      return { result: entered(3 + Math.round(done * 20)) };
    case 'level':
      return { result: entered(2) };
    case 'rank':
      return { result: entered(9 + spread(index, 9)) };
    case 'index':
      return { result: entered(indicator.unit === '%' ? 0.871 : 45.5) };
  }
}

/** The report before, where the year has one. */
function before(indicator: Indicator, year: number): EarlierFigure {
  const results: Readonly<Record<Indicator['measure'], number>> = {
    ratio: 0.625,
    count: 5,
    index: 0.8,
    level: 1,
    rank: 12,
    yesNo: 0,
  };
  return {
    period: periodNamed(`${String(year)}-Q1`),
    numerator: entered(500),
    denominator: entered(800),
    result: entered(results[indicator.measure]),
  };
}

function indicatorsIn(
  plan: Plan,
  settings: JudgementSettings,
  done: number,
): readonly ReportedIndicator[] {
  const { year, period } = settings;
  return indicatorsOfYear(plan, year).map((indicator, index) => {
    const entry = indicatorCase(indicator, year, {
      ...figuresOf(indicator, index, done),
      explanation: explanations[spread(index, explanations.length)] ?? '',
    });
    const past = period.kind === 'Q1' ? [] : [before(indicator, year)];
    return { case: entry, area: indicator.area, judgement: judgeIndicator(entry, settings, past) };
  });
}

function tasksIn(plan: Plan, settings: JudgementSettings, done: number): readonly ReportedTask[] {
  const { year, period } = settings;
  return tasksOfYear(plan, year).map((task, index) => {
    const isDone = spread(index, 100) / 100 < done;
    const explanation = explanations[spread(index + 3, explanations.length)] ?? '';
    const entries = isDone
      ? { status: 'done' as const, doneOn: spread(index, 5) === 0 ? period.to : period.from }
      : { status: 'inProgress' as const, explanation };
    return reportedTask(taskCase(task, year, entries), task.area, settings);
  });
}

function reportOf(planId: string, year: number, kind: string, done: number): SummaryInput {
  const plan = planNamed(planId);
  const period = periodNamed(`${String(year)}-${kind}`);
  const settings = settingsOf(period);
  return {
    plan,
    unit: null,
    period,
    currentPeriod: period.id,
    statusDate: settings.statusDate,
    indicators: indicatorsIn(plan, settings, done),
    tasks: tasksIn(plan, settings, done),
    findings: [],
    kept: {},
  };
}

const all = plans.flatMap(([plan, year]) =>
  reports.map(([kind, done]) => [plan, kind, summaryOf(reportOf(plan, year, kind, done))] as const),
);

describe.each(all)('%s, %s', (_plan, _kind, summary) => {
  const paragraphs = draftParagraphs(summary);
  const lines = paragraphs.flatMap(({ text }) => text.split('\n'));

  test('câu viết gọn: không lặp dấu, không thừa khoảng trắng, không đếm số không', () => {
    for (const line of lines) {
      expect(line).not.toMatch(/ {2}|\.\.|,,|;;| [.,;:]|\(\)|“”|…\./u);
      expect(line).not.toMatch(/(?<![\d,.])0\/\d|(?<![\d,./])0 (?:chỉ tiêu|nhiệm vụ)/u);
      expect(line).toMatch(/[.:…]$/u);
      expect(line).toMatch(/^(?:- )?[\p{Lu}“]/u);
    }
  });

  test('không câu nào còn nguyên chữ in hoa hay gạch đầu dòng của giải trình', () => {
    for (const line of lines) {
      expect(line).not.toMatch(/\p{Lu}{4,} \p{Lu}{4,} \p{Lu}{4,}/u);
      expect(line.slice(2)).not.toMatch(/: -|; -/u);
    }
  });

  test('mỗi con số là con số của bảng, đúng nguyên văn chỗ nó đứng', () => {
    expect(checkSentences(paragraphs, summary)).toEqual([]);
    for (const { text, numbers } of paragraphs) {
      for (const { start, end } of numbers) expect(text.slice(start, end)).toMatch(/\S/u);
    }
  });

  test('con số đứng ngoài tên và giải trình thì nào cũng có nguồn', () => {
    for (const { id, text, numbers } of paragraphs) {
      if (id === 'causes' || id === 'proposals') continue;
      const bare = numbers.reduceRight(
        (left, { start, end }) =>
          `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`,
        text,
      );
      const untied = bare
        .replace(/“[^”]*”/gu, '')
        .replace(/Quý [IV]+ năm \d{4}|[69] tháng(?: đầu)? năm \d{4}|Năm \d{4}/gu, '');
      expect(untied).not.toMatch(/(?<!\p{L})\d/u);
    }
  });
});
