/**
 * The sheet of charts as a value: what is drawn, what is said, what black and white leaves of it. The figures
 * are those of the report, and every bar stands in a small table.
 */
import type { ChartBlueprint, Content, SheetBlueprint } from '../../../src/workbook/blueprint';
import { chartOfText, chartText } from '../../../src/workbook/chartMemory';
import { cellAddress } from '../../../src/workbook/address';
import { summaryOf } from '../../../src/report';
import {
  periodLooks,
  resultLook,
  targetLook,
  taskLooks,
} from '../../../src/report/charts/chartColours';
import type { Course } from '../../../src/report/charts/chartFigures';
import { chartsSheet } from '../../../src/report/charts/chartsSheet';
import { barName, cutAtWord, evenParts } from '../../../src/report/charts/figure';
import type { Summary, SummaryInput } from '../../../src/report/summaryTypes';
import { shownValue } from '../../workbook/shownValue';
import { officeQuarter, periodNamed, provinceQuarter } from '../filledQuarter';

const quarter = summaryOf(provinceQuarter());
const onlyNow: Course = { periods: [quarter.period], values: new Map() };

function contentAt({ blocks }: SheetBlueprint, row: number, column: number): Content | undefined {
  const block = blocks.find(
    ({ top, left, rows }) =>
      row >= top &&
      row < top + rows.length &&
      column >= left &&
      column < left + (rows[0]?.length ?? 0),
  );
  return block?.rows[row - block.top]?.[column - block.left];
}

function valueAt(sheet: SheetBlueprint, row: number, column: number) {
  const content = contentAt(sheet, row, column);
  return content ? shownValue(content) : null;
}

/** The block that a chart is drawn from. */
function dataOf(sheet: SheetBlueprint, { data }: ChartBlueprint) {
  return Array.from({ length: data.bottom - data.top + 1 }, (_row, down) =>
    Array.from({ length: data.right - data.left + 1 }, (_cell, right) =>
      valueAt(sheet, data.top + down, data.left + right),
    ),
  );
}

function textsOf(sheet: SheetBlueprint): readonly string[] {
  return sheet.blocks.flatMap(({ rows }) =>
    rows.flat().flatMap((content) => (content.kind === 'text' ? [content.text] : [])),
  );
}

function chartNamed(sheet: SheetBlueprint, title: string): ChartBlueprint {
  const chart = sheet.charts?.find((one) => one.title.includes(title));
  if (!chart) throw new Error(`No chart ${title}.`);
  return chart;
}

/** Lightness as an eye sees it, 0 black to 100 white (CIE L*). */
function lightness(colour: string): number {
  const linear = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = linear;
  const y = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
}

function expectWhole({ print: { area, breaksBefore = [] }, charts = [] }: SheetBlueprint): void {
  let bottom = -1;
  for (const { place } of charts) {
    expect(place.top).toBeGreaterThan(bottom);
    bottom = place.bottom;
    expect(place.right).toBeLessThanOrEqual(area?.right ?? 0);
    expect(breaksBefore.filter((row) => row > place.top && row <= place.bottom)).toEqual([]);
  }
}

/** The height of each printed page in points. */
function expectOnPages({ rowHeights, print }: SheetBlueprint): void {
  const rows = rowHeights.flatMap(({ from, to, points }) =>
    Array.from({ length: to - from + 1 }, () => points),
  );
  const ends = [...(print.breaksBefore ?? []), rows.length];
  ends.forEach((end, page) => {
    const start = ends[page - 1] ?? 0;
    const height = rows.slice(start, end).reduce((sum, points) => sum + points, 0);
    // 170 mm between the margins of an A4 page on its side.
    expect(height).toBeLessThanOrEqual(482);
  });
}

describe('trang biểu đồ của một quý có số liệu', () => {
  const sheet = chartsSheet(quarter, onlyNow);

  test('vẽ chỉ tiêu tỷ lệ, chỉ tiêu khác, nhiệm vụ theo lĩnh vực; đánh số hình liên tục', () => {
    expect(sheet.charts?.map(({ title, kind }) => [title, kind])).toEqual([
      ['Hình 1. Kết quả và mục tiêu của chỉ tiêu tỷ lệ (1/3)', 'bars'],
      ['Hình 2. Kết quả và mục tiêu của chỉ tiêu tỷ lệ (2/3)', 'bars'],
      ['Hình 3. Kết quả và mục tiêu của chỉ tiêu tỷ lệ (3/3)', 'bars'],
      ['Hình 4. Mức đạt so với mục tiêu (mục tiêu = 100%)', 'bars'],
      ['Hình 5. Số nhiệm vụ theo tiến độ và lĩnh vực', 'stackedBars'],
    ]);
  });

  test('số của thanh là số của báo cáo, chưa làm tròn', () => {
    const lines = quarter.indicators.flatMap((area) => area.lines);
    const drawn = (sheet.charts ?? [])
      .filter(({ title }) => title.includes('Kết quả và mục tiêu'))
      .flatMap((chart) => dataOf(sheet, chart).slice(1));
    expect(drawn.length).toBe(16);
    for (const [name, value, bound] of drawn) {
      const line = lines.find(({ number }) => String(name).startsWith(`${String(number)}. `));
      expect([line?.value, line?.bound]).toEqual([value, bound]);
    }
  });

  test('nhiệm vụ cộng lại đúng bằng tổng của báo cáo, từng lĩnh vực và cả bảng', () => {
    const chart = chartNamed(sheet, 'Số nhiệm vụ');
    const [, ...rows] = dataOf(sheet, chart);
    const sum = (numbers: readonly unknown[]) =>
      numbers.reduce<number>((all, one) => all + Number(one), 0);
    expect(rows.map((row) => sum(row.slice(1)))).toEqual(
      quarter.taskTotals.map(({ counts }) => counts.total),
    );
    const total = valueAt(sheet, chart.data.bottom + 1, chart.data.right + 1);
    expect(total).toBe(quarter.taskGrandTotal.total);
  });

  test('thứ hạng càng nhỏ càng tốt: hạng 9 so với mục tiêu 12 là 133%', () => {
    const chart = chartNamed(sheet, 'mục tiêu = 100%');
    const row = dataOf(sheet, chart).findIndex(([name]) => String(name).includes('PAR INDEX'));
    const at = chart.data.top + row;
    expect(valueAt(sheet, at, chart.data.left + 1)).toBeCloseTo(12 / 9);
    expect(contentAt(sheet, at, chart.data.left + 1)).toMatchObject({
      kind: 'formula',
      formula: `=${cellAddress(at, 4)}/${cellAddress(at, 3)}`,
    });
  });

  test('mỗi hình có lời: nói hình cho thấy gì, cũng là lời thay thế của hình', () => {
    const texts = textsOf(sheet);
    for (const { altText, title } of sheet.charts ?? []) {
      expect(texts).toContain(altText);
      const [number = ''] = /^Hình \d+/u.exec(title) ?? [];
      expect(altText.startsWith(`${number} `)).toBe(true);
    }
    expect(sheet.charts?.[0]?.altText).toBe(
      'Hình 1 so sánh kết quả với mục tiêu của 5 chỉ tiêu: 1 chỉ tiêu đạt mức mục tiêu, ' +
        '4 chỉ tiêu chưa tới; xa mục tiêu nhất là chỉ tiêu số 3 (79,66% so với 100%).',
    );
  });

  test('chỉ tiêu không vẽ được thì nói có bao nhiêu và vì sao', () => {
    expect(textsOf(sheet).join('\n')).toMatch(
      /Không vẽ 13 chỉ tiêu không có kết quả; 1 chỉ tiêu không có con số mục tiêu để so; 4 chỉ tiêu định tính/u,
    );
  });

  test('mới có một kỳ thì nói vì sao chưa có diễn biến', () => {
    expect(textsOf(sheet).join('\n')).toContain('Biểu đồ này sẽ có từ kỳ báo cáo thứ hai.');
  });

  test('hình không đè lên nhau, không ra ngoài trang in, không bị ngắt đôi', () => {
    expectWhole(sheet);
  });

  test('mỗi trang giấy đủ chỗ cho các hàng của nó', () => {
    expectOnPages(sheet);
  });

  test('trang nhớ cấu tạo của hình để vẽ lại được', () => {
    for (const chart of sheet.charts ?? []) expect(chartOfText(chartText(chart))).toEqual(chart);
    expect(chartOfText('{"name":"KH_BieuDo_1"}')).toBeNull();
    expect(chartOfText('gõ đè')).toBeNull();
  });

  test('lập hai lần từ cùng số liệu thì như nhau', () => {
    expect(chartsSheet(quarter, onlyNow)).toEqual(sheet);
  });
});

describe('diễn biến qua các kỳ', () => {
  const periods = ['2026-Q1', '2026-H1', '2026-Q3'].map(periodNamed);
  const lines = quarter.indicators.flatMap((area) => area.lines);
  const [first, second] = lines.filter(({ result }) => result.kind === 'number' && result.percent);

  test('chỉ tiêu có từ hai kỳ trở lên được đặt cạnh nhau, kỳ thiếu để trống', () => {
    const values = new Map([
      [(first?.id ?? '').toLowerCase(), [0.5, null, 0.75]],
      [(second?.id ?? '').toLowerCase(), [null, null, 0.75]],
    ]);
    const sheet = chartsSheet(quarter, { periods, values });
    const chart = chartNamed(sheet, 'Kết quả qua các kỳ');
    const [headers, ...rows] = dataOf(sheet, chart);
    expect(headers).toEqual(['Chỉ tiêu', 'Quý I', '6 tháng', 'Quý III']);
    expect(rows.map((row) => row.slice(1))).toEqual([[0.5, null, 0.75]]);
    expect(chart.altText).toContain(': 1 chỉ tiêu tăng từ kỳ đầu');
    expect(chart.altText).toContain('Quý III là của riêng quý');
  });
});

test.each([1, 2, 3, 4, 5, 6, 7, 11, 13, 30])(
  'báo cáo năm có %i chỉ tiêu với đủ bốn kỳ: hình nào cũng trọn trên một trang',
  (count) => {
    const periods = ['2026-Q1', '2026-H1', '2026-Q3', '2026-Y'].map(periodNamed);
    const lines = quarter.indicators.flatMap((area) => area.lines);
    const rates = lines.filter(({ result }) => result.kind === 'number' && result.percent);
    const some = Array.from({ length: count }, (_, index) =>
      rates.slice(index % rates.length, (index % rates.length) + 1),
    ).flatMap(([line], index) =>
      line ? [{ ...line, id: `ct-${String(index)}`, number: index + 1 }] : [],
    );
    const values = new Map(some.map(({ id }) => [id, [0.5, 0.6, 0.7, 0.8]] as const));
    const summary = { ...quarter, indicators: [{ area: 'Thể chế', lines: some }] };
    const sheet = chartsSheet(summary, { periods, values });
    expect(sheet.charts?.some(({ title }) => title.includes('Kết quả qua các kỳ'))).toBe(true);
    expectWhole(sheet);
    expectOnPages(sheet);
  },
);

test('căn cứ nhiều điểm: nêu điểm đầu, vẫn dẫn tới ô số liệu, và hình vẫn trọn trang', () => {
  const ref = 'II.2.a.-5.+3; II.2.a.-5.+4; II.6.a.-4.+1; II.6.b.-7.+2; II.7.a.-1';
  const place = { sheet: 'Số liệu Q1-2026', cell: 'F7' };
  const indicators = quarter.indicators.map(({ area, lines }) => ({
    area,
    lines: lines.map((line) => ({ ...line, ref, place })),
  }));
  const sheet = chartsSheet({ ...quarter, indicators }, onlyNow);
  const links = sheet.blocks.flatMap(({ rows }) =>
    rows.flat().flatMap((content) => (content.kind === 'link' ? [content] : [])),
  );
  expect(links).toContainEqual({ kind: 'link', text: 'II.2.a.-5.+3…', ...place });
  expectWhole(sheet);
  expectOnPages(sheet);
});

describe('lời của hình', () => {
  const rates = quarter.indicators
    .flatMap((area) => area.lines)
    .filter(({ result, bound }) => result.kind === 'number' && result.percent && bound !== null);

  function said(lines: Summary['indicators'][number]['lines']): string {
    const sheet = chartsSheet({ ...quarter, indicators: [{ area: 'A', lines }] }, onlyNow);
    return chartNamed(sheet, 'Kết quả và mục tiêu').altText;
  }

  test('một chỉ tiêu thì không nói «tất cả đều»; không chỉ tiêu nào đạt thì không đếm lại', () => {
    const [one] = rates;
    if (!one) throw new Error('No rate.');
    const withValue = (value: number, number: number) => ({
      ...one,
      id: `ct-${String(number)}`,
      number,
      value,
      bound: 0.8,
      reach: value - 0.8,
    });
    expect(said([withValue(0.9, 1)])).toContain('của 1 chỉ tiêu: đạt mức mục tiêu.');
    expect(said([withValue(0.5, 1)])).toContain('của 1 chỉ tiêu: chưa tới mức mục tiêu; xa');
    expect(said([withValue(0.5, 1), withValue(0.6, 2)])).toContain(
      'của 2 chỉ tiêu: chưa chỉ tiêu nào đạt mức mục tiêu; xa mục tiêu nhất là chỉ tiêu số 1',
    );
  });

  test('nhiều lĩnh vực cùng có nhiều nhiệm vụ quá hạn nhất thì nêu cả, hoặc không nêu lĩnh vực nào', () => {
    const [area] = quarter.taskTotals;
    if (!area) throw new Error('No area.');
    const sentence = (...overdue: readonly number[]): string => {
      const taskTotals = overdue.map((count, index) => ({
        name: `Lĩnh vực ${String.fromCharCode(65 + index)}`,
        counts: { ...area.counts, overdue: count },
      }));
      return chartNamed(chartsSheet({ ...quarter, taskTotals }, onlyNow), 'Số nhiệm vụ').altText;
    };
    expect(sentence(2, 1)).toMatch(/quá hạn nhất: Lĩnh vực A \(2 nhiệm vụ\)\.$/u);
    expect(sentence(2, 2, 1)).toMatch(
      /quá hạn nhất: Lĩnh vực A; Lĩnh vực B \(mỗi lĩnh vực 2 nhiệm vụ\)\.$/u,
    );
    expect(sentence(2, 2)).not.toContain('quá hạn nhất');
    expect(sentence(1, 1, 1, 1, 0)).not.toContain('quá hạn nhất');
    expect(sentence(0, 0)).toMatch(/Không có nhiệm vụ quá hạn\.$/u);
  });
});

describe('nhiều quá thì chọn', () => {
  function repeated(times: number): Summary {
    const input = provinceQuarter();
    const indicators: SummaryInput['indicators'] = Array.from({ length: times }, (_, copy) =>
      input.indicators.map((one) => ({
        ...one,
        case: { ...one.case, id: `${one.case.id}-${String(copy)}` },
      })),
    ).flat();
    return summaryOf({ ...input, indicators });
  }

  test('mỗi nhóm vẽ tối đa 40 chỉ tiêu xa mục tiêu nhất, và nói như vậy', () => {
    const summary = repeated(5);
    const sheet = chartsSheet(summary, onlyNow);
    const drawn = (sheet.charts ?? [])
      .filter(({ title }) => title.includes('Kết quả và mục tiêu'))
      .flatMap((chart) => dataOf(sheet, chart).slice(1));
    expect(drawn).toHaveLength(40);
    expect(textsOf(sheet).join('\n')).toContain('Mỗi nhóm chỉ vẽ 40 chỉ tiêu xa mục tiêu nhất');
  });

  test('lĩnh vực ít nhiệm vụ nhất được vẽ chung, tổng vẫn đủ', () => {
    const input = officeQuarter();
    const tasks = input.tasks.map((task, index) => ({
      ...task,
      area: `Lĩnh vực ${String(index)}`,
    }));
    const summary = summaryOf({ ...input, tasks });
    const sheet = chartsSheet(summary, onlyNow);
    const [, ...rows] = dataOf(sheet, chartNamed(sheet, 'Số nhiệm vụ'));
    expect(rows).toHaveLength(8);
    expect(rows.at(-1)?.[0]).toBe('20 lĩnh vực còn lại');
    const all = rows
      .flatMap((row) => row.slice(1))
      .reduce<number>((sum, one) => sum + Number(one), 0);
    expect(all).toBe(summary.taskGrandTotal.total);
  });
});

describe('chưa có gì để vẽ', () => {
  test('chưa nhập gì: mỗi biểu đồ có một câu nói phải làm gì, không có khung trống', () => {
    const input = provinceQuarter();
    const summary = summaryOf({
      ...input,
      indicators: [],
      tasks: [],
    });
    const sheet = chartsSheet(summary, onlyNow);
    expect(sheet.charts).toEqual([]);
    const texts = textsOf(sheet).join('\n');
    expect(texts).toContain('Kế hoạch không có chỉ tiêu phải đánh giá trong kỳ');
    expect(texts).toContain('Trong năm không có nhiệm vụ phải theo dõi');
    expect(sheet.tables[0]?.box).toMatchObject({ top: 1, bottom: 2 });
  });
});

describe('in đen trắng', () => {
  const stacks = Object.values(taskLooks).map(({ fill }) => fill);
  const periods = periodLooks.map(({ fill }) => fill);

  test.each([
    ['phần của nhiệm vụ', stacks],
    ['các kỳ', periods],
    ['kết quả và mục tiêu', [resultLook.fill, targetLook.fill]],
  ])('%s khác nhau về độ sáng chứ không chỉ về màu', (_what, fills) => {
    const sorted = fills.map(lightness).sort((a, b) => a - b);
    const steps = sorted.slice(1).map((one, index) => one - (sorted[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(15);
  });

  test('số nằm trong thanh đọc được trên nền của thanh', () => {
    for (const { fill, inside } of Object.values(taskLooks)) {
      expect(Math.abs(lightness(fill) - lightness(inside))).toBeGreaterThan(50);
    }
  });
});

describe('tên bên cạnh thanh', () => {
  test('tên dài cắt ở chữ, giữ số thứ tự của báo cáo', () => {
    expect(barName('Tỷ lệ hồ sơ', 3)).toBe('3. Tỷ lệ hồ sơ');
    const long = barName('Mức độ hài lòng của người dân, doanh nghiệp về giải quyết thủ tục', 12);
    expect(long).toBe('12. Mức độ hài lòng của người dân, doanh nghiệp về giải…');
    expect(cutAtWord('Cải cách thể chế', 12)).toBe('Cải cách…');
  });

  test('chia đều, không hình nào lẻ một thanh', () => {
    expect(evenParts([1, 2, 3, 4, 5, 6, 7, 8], 7).map((part) => part.length)).toEqual([4, 4]);
  });
});
