/** Months, other quarters, halves and 9 months among the four reports: what is held against what. */
import { earlierComparisons, lastPeriodOf } from '../../src/assessment/earlierPeriods';
import { historyFindings } from '../../src/assessment/findings/historyCheck';
import { openingPeriod } from '../../src/assessment/form/opening';
import { judgeIndicator } from '../../src/assessment/indicatorStatus';
import { closingsOf, overdueAt } from '../../src/assessment/latenessHistory';
import { inOrder, midSentence, nameOf, shortNameOf } from '../../src/assessment/period';
import type { EarlierFigure } from '../../src/assessment/placed';
import type { IndicatorCase } from '../../src/assessment/types';
import { addDays, type CivilDate } from '../../src/plan/civilDate';
import { count, empty, period, placed, ratio, settingsOf, target, typed } from './cases';

const periods = (ids: string) =>
  ids === '' ? [] : ids.split(' ').map((kind) => period(`2026-${kind}`));

const before = (id: string, figure: Partial<EarlierFigure>): EarlierFigure => ({
  period: period(id),
  numerator: empty,
  denominator: empty,
  result: empty,
  ...figure,
});

describe('kỳ trước', () => {
  it.each([
    // kỳ, các kỳ trước đó, tỷ lệ so với, số lượng so với
    ['M05', 'Q1 M04', 'M04', 'M04'],
    ['M05', 'M03 Q1', 'M03', null],
    ['M04', 'Q1', 'Q1', null],
    ['M02', 'M01', 'M01', 'M01'],
    ['Q1', 'M01 M02', 'M02', 'M01'],
    ['Q2', 'Q1 M04 M05', 'Q1', 'Q1'],
    ['H1', 'Q1 M04 M05', 'Q1', 'Q1'],
    ['Q3', 'Q1 Q2 H1', 'H1', 'Q2'],
    ['9M', 'Q1 H1 M07', 'H1', 'H1'],
    ['Q4', 'Q1 H1 M09 Q3 9M', '9M', 'Q3'],
    ['H2', 'Q1 H1', 'H1', 'H1'],
    ['Y', 'Q1 H1 Q3', 'Q3', 'H1'],
    ['Y', 'Q1 H1 M09 Q3 9M M11', '9M', '9M'],
  ])('%s sau %s: tỷ lệ so với %s, số lượng so với %s', (kind, ids, rate, counted) => {
    const at = period(`2026-${kind}`);
    expect(lastPeriodOf('ratio', at, periods(ids))?.kind).toBe(rate);
    expect(lastPeriodOf('count', at, periods(ids))?.kind ?? null).toBe(counted);
  });

  it('Tháng 1 đứng sau tháng 12 năm trước, không có thì sau báo cáo năm trước', () => {
    const value = { result: typed(70) };
    const of = (...earlier: readonly EarlierFigure[]) =>
      earlierComparisons(count({ measure: 'index' }), 75, period('2026-M01'), earlier)
        .filter(({ kind }) => kind === 'lastPeriod')
        .map((one) => one.period.id);
    expect(of(before('2025-M12', value), before('2025-Y', value))).toEqual(['2025-M12']);
    expect(of(before('2025-Y', value))).toEqual(['2025-Y']);
  });

  it('số của cả quý không phải là số cũ của một tháng: không có gì để nói là nhảy vọt', () => {
    const row = (earlier: readonly EarlierFigure[]) => ({
      ...placed(count({ result: typed(3) })),
      earlier,
    });
    const month5 = settingsOf('2026-M05');
    expect(historyFindings(row([before('2026-Q1', { result: typed(400) })]), month5)).toEqual([]);
    const afterMonth = row([before('2026-M04', { result: typed(400) })]);
    expect(historyFindings(afterMonth, month5).map(({ code }) => code)).toEqual([
      'unitOfAnotherSize',
    ]);
  });
});

describe('phần còn lại của năm', () => {
  const rest = (indicator: IndicatorCase, kind: string, ...earlier: readonly EarlierFigure[]) =>
    judgeIndicator(indicator, settingsOf(`2026-${kind}`), earlier).restOfYear;
  const share = (value: number) => ratio({ result: typed(value) });
  const parts = (numerator: number, denominator: number) => ({
    numerator: typed(numerator),
    denominator: typed(denominator),
  });

  it('tính bằng quý khi còn trọn quý, không thì bằng tháng', () => {
    expect(rest(share(0.75), '9M')).toBe(
      'Nếu số phát sinh các quý đều nhau, quý còn lại phải đạt bình quân từ 95% để cả năm đạt 80%.',
    );
    expect(rest(share(0.75), 'M01')).toBe(
      'Nếu số phát sinh các tháng đều nhau, 11 tháng còn lại phải đạt bình quân từ 80,46% để cả năm đạt 80%.',
    );
  });

  it('kỳ riêng cộng vào số lũy kế hết ngay trước nó', () => {
    const projects = count({ result: typed(2), target: target('>=', 20) });
    expect(rest(projects, 'M04', before('2026-Q1', { result: typed(6) }))).toBe(
      'Cộng Quý I năm 2026 (6) và tháng 4 năm 2026 (2) là 8 doanh nghiệp; 8 tháng còn lại phải thêm 12 doanh nghiệp, bình quân mỗi tháng 2.',
    );
    expect(rest(projects, 'M05', before('2026-Q1', { result: typed(6) }))).toBe('');
    expect(rest(ratio(parts(70, 100)), 'Q4', before('2026-9M', parts(70, 100)))).toBe('');
    expect(rest(ratio(parts(158, 200)), 'M10', before('2026-9M', parts(310, 400)))).toBe(
      'Nếu số phát sinh các tháng đều nhau, 2 tháng còn lại phải đạt bình quân từ 90% để cả năm đạt 80% (đã cộng 9 tháng đầu năm).',
    );
  });

  it('hết năm thì không còn gì: quý IV, 6 tháng cuối năm, tháng 12', () => {
    for (const kind of ['Q4', 'H2', 'M12']) expect(rest(share(0.5), kind)).toBe('');
  });
});

describe('đã quá hạn ở', () => {
  const late = (kinds: string, due: CivilDate, doneOn: CivilDate, reported: string[] = []) =>
    overdueAt({ due, doneOn, progress: 'doneLate' }, reported, {
      ...settingsOf('2026-Y'),
      closings: closingsOf(periods(kinds), ({ to }) => to),
    });

  it('mỗi ngày cuối kỳ kể một báo cáo: báo cáo thường lệ trước, rồi kỳ dài nhất', () => {
    expect(late('M09 9M Q3 Y', '2026-09-01', '2026-10-01')).toEqual(['2026-Q3']);
    expect(late('M09 9M Y', '2026-09-01', '2026-10-01')).toEqual(['2026-9M']);
    expect(late('M09 Y', '2026-09-01', '2026-10-01')).toEqual(['2026-M09']);
    expect(late('Q1 M04 M05 H1 Y', '2026-03-01', '2026-06-20')).toEqual([
      '2026-Q1',
      '2026-M04',
      '2026-M05',
      '2026-H1',
    ]);
  });

  it('báo cáo đã ghi của một tháng không kể thêm bên cạnh quý hết cùng ngày', () => {
    const reported = ['2026-M09', '2026-M08'];
    expect(late('M08 M09 Q3 Y', '2026-09-01', '2026-10-01', reported)).toEqual([
      '2026-M08',
      '2026-Q3',
    ]);
    expect(late('Q1 Y', '2026-12-01', '2026-12-02', ['2026-M09'])).toEqual(['2026-M09']);
  });

  it('danh sách các kỳ nằm theo thứ tự, kỳ cùng ngày đứng im', () => {
    const closings = closingsOf(periods('Y 9M Q3 M09 Q1'), ({ to }) => to);
    expect(closings.map(({ id, silent }) => [id, silent ?? false])).toEqual([
      ['2026-Q1', false],
      ['2026-M09', true],
      ['2026-Q3', false],
      ['2026-9M', true],
      ['2026-Y', false],
    ]);
  });
});

it('cột (6) của biểu II.06 nối với kỳ hết hôm trước, không có thì với kỳ cùng bắt đầu', () => {
  const opening = (kind: string, others: string) => {
    const found = openingPeriod(period(`2026-${kind}`), periods(others).sort(inOrder));
    return found && `${found.period.kind} (${String(found.column)})`;
  };
  expect(opening('M04', 'Q1')).toBe('Q1 (11)');
  expect(opening('M05', 'Q1 M04')).toBe('M04 (11)');
  expect(opening('M05', 'Q1')).toBeNull();
  expect(opening('9M', 'Q1 H1 M07')).toBe('H1 (6)');
  expect(opening('Q4', 'Q3 9M')).toMatch(/\(11\)$/);
  expect(opening('Q1', 'M01')).toBe('M01 (6)');
});

it('tên kỳ: ngắn trong danh sách, đủ trong tiêu đề, chữ thường giữa câu', () => {
  const names = periods('M04 Q2 H1 H2 9M Y').map((one) => [shortNameOf(one), nameOf(one)]);
  expect(names).toEqual([
    ['Tháng 4', 'Tháng 4'],
    ['Quý II', 'Quý II'],
    ['6 tháng', '6 tháng đầu năm'],
    ['6 tháng cuối năm', '6 tháng cuối năm'],
    ['9 tháng', '9 tháng đầu năm'],
    ['Năm', 'Năm'],
  ]);
  expect(periods('M04 Q2 9M Y').map(({ label }) => midSentence(label))).toEqual([
    'tháng 4 năm 2026',
    'Quý II năm 2026',
    '9 tháng đầu năm 2026',
    'năm 2026',
  ]);
});

it('ngày sau ngày cuối kỳ là ngày đầu của kỳ nối tiếp', () => {
  expect(addDays(period('2026-9M').to, 1)).toBe(period('2026-Q4').from);
});
