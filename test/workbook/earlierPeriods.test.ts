/** Earlier periods beside the current one, from the sheets of a workbook and back. */
import { judgeEntries } from '../../src/workflow/judge';
import type { PlanChoice } from '../../src/workbook/choice';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { TableReading, WorkbookReading } from '../../src/workbook/reading';
import { entriesOf, filledWorkbook } from './filledWorkbook';
import { readingOf, type Edit } from './readingOf';
import { indicator, plan } from './samplePlan';

const source = plan({
  indicators: [
    indicator('ho-so'),
    indicator('doanh-nghiep', {
      measure: 'count',
      unit: 'doanh nghiệp',
      milestones: [{ year: 2026, op: '>=', value: 50 }],
    }),
    indicator('nen-tang', {
      measure: 'yesNo',
      unit: null,
      milestones: [{ year: 2026, op: 'done', value: null }],
    }),
  ],
});
const half: PlanChoice = {
  year: 2026,
  unit: null,
  periods: ['2026-Q1', '2026-H1'],
  currentPeriod: '2026-H1',
};
const enter = (table: string, id: string, header: string, value: string | number): Edit => ({
  table,
  id,
  header,
  value,
});
const edits: readonly Edit[] = [
  enter('SoLieu_2026_Q1', 'ho-so', 'Tử số', 70),
  enter('SoLieu_2026_Q1', 'ho-so', 'Mẫu số', 100),
  enter('SoLieu_2026_H1', 'ho-so', 'Tử số', 150),
  enter('SoLieu_2026_H1', 'ho-so', 'Mẫu số', 200),
  enter('SoLieu_2026_Q1', 'doanh-nghiep', 'Kết quả', 12),
  enter('SoLieu_2026_H1', 'doanh-nghiep', 'Kết quả', 30),
  enter('SoLieu_2026_Q1', 'nen-tang', 'Kết quả', 'Chưa hoàn thành'),
];

function table(reading: WorkbookReading, name: string): TableReading {
  const found = reading.tables.find((one) => one.name === name);
  if (!found) throw new Error(`No table ${name}`);
  return found;
}

function columnOf(reading: WorkbookReading, name: string, header: string) {
  const { header: headers, values } = table(reading, name);
  return values.map((row) => row[headers.indexOf(header)] ?? null);
}

/** The reading with columns taken out of a table, or others put in their place. */
function withHeaders(
  reading: WorkbookReading,
  name: string,
  change: (table: TableReading) => TableReading,
): WorkbookReading {
  return {
    ...reading,
    tables: reading.tables.map((one) => (one.name === name ? change(one) : one)),
  };
}

function without(headers: readonly string[]): (table: TableReading) => TableReading {
  return (one) => {
    const keep = one.header.map((header) => !headers.includes(header));
    const kept = <T>(row: readonly T[]): readonly T[] => row.filter((_, place) => keep[place]);
    return {
      ...one,
      box: { ...one.box, right: one.box.left + kept(one.header).length },
      header: kept(one.header),
      values: one.values.map(kept),
      formulas: one.formulas.map(kept),
    };
  };
}

test('trang 6 tháng có kết quả Quý I và mức tăng, giảm; trang Quý I không có gì để so', () => {
  const reading = readingOf(filledWorkbook(source, half, edits));
  expect(columnOf(reading, 'SoLieu_2026_H1', 'Kỳ trước')).toEqual([0.7, 12, 'Chưa hoàn thành']);
  expect(columnOf(reading, 'SoLieu_2026_H1', 'Tăng/giảm')).toEqual([
    'tăng 5 điểm %',
    'tăng 18 doanh nghiệp',
    '',
  ]);
  expect(table(reading, 'SoLieu_2026_Q1').header).not.toContain('Kỳ trước');
});

test('sổ có trang của năm trước: so được với cùng kỳ', () => {
  const reading = readingOf(filledWorkbook(source, half, edits));
  const lastYear = {
    ...table(reading, 'SoLieu_2026_Q1'),
    name: 'SoLieu_2025_H1',
    sheet: 'Số liệu H1-2025',
  };
  const entries = entriesOf({ ...reading, tables: [...reading.tables, lastYear] }, source);
  const [first] = judgeEntries(entries).indicators;
  expect(first?.judgement.earlier).toMatchObject([
    { kind: 'lastPeriod', period: { id: '2026-Q1' }, value: 0.7, changeText: 'tăng 5 điểm %' },
    { kind: 'lastYear', period: { id: '2025-H1' }, value: 0.7, changeText: 'tăng 5 điểm %' },
  ]);
  expect(first?.judgement.why).toContain('Cùng kỳ, 6 tháng đầu năm 2025: 70%, tăng 5 điểm %.');
});

describe('sổ được dựng trước khi có hai cột này', () => {
  const old = withHeaders(
    readingOf(filledWorkbook(source, half, edits)),
    'SoLieu_2026_H1',
    without(['Kỳ trước', 'Tăng/giảm']),
  );

  test('vẫn đọc được, không báo thiếu cột', () => {
    const entries = entriesOf(old, source);
    expect(entries.findings).toEqual([]);
    expect(judgeEntries(entries).indicators[0]?.judgement).toMatchObject({
      status: 'behind',
      earlier: [{ changeText: 'tăng 5 điểm %' }],
    });
  });

  test('nạp lại thì có thêm hai cột, số liệu giữ nguyên', () => {
    const again = readingOf(planWorkbook(source, half, entriesOf(old, source).carried));
    expect(columnOf(again, 'SoLieu_2026_H1', 'Tử số')).toEqual([150, null, null]);
    expect(columnOf(again, 'SoLieu_2026_H1', 'Tăng/giảm')[0]).toBe('tăng 5 điểm %');
  });
});

test('cột «Kỳ trước» mà người dùng tự thêm và tự gõ vẫn là của họ', () => {
  const reading = withHeaders(
    readingOf(filledWorkbook(source, half, edits)),
    'SoLieu_2026_H1',
    (one) => {
      const place = one.header.indexOf('Kỳ trước');
      const other = without(['Tăng/giảm']);
      return other({
        ...one,
        values: one.values.map((row, index) =>
          row.map((cell, at) => (at === place ? `gõ ${String(index)}` : cell)),
        ),
        formulas: one.formulas.map((row) => row.map((cell, at) => (at === place ? '' : cell))),
      });
    },
  );
  const entries = entriesOf(reading, source);
  expect(entries.findings).toEqual([]);
  const again = readingOf(planWorkbook(source, half, entries.carried));
  expect(columnOf(again, 'SoLieu_2026_H1', 'Kỳ trước (2)')).toEqual(['gõ 0', 'gõ 1', 'gõ 2']);
  expect(columnOf(again, 'SoLieu_2026_H1', 'Kỳ trước')).toEqual([0.7, 12, 'Chưa hoàn thành']);
});

test('nạp hai lần thì như nạp một lần', () => {
  const once = filledWorkbook(source, half, edits);
  expect(planWorkbook(source, half, entriesOf(readingOf(once), source).carried)).toEqual(once);
});

describe('từ kế hoạch vào trang «Chỉ tiêu»', () => {
  const one = (fields: Parameters<typeof indicator>[1], year: number) => {
    const reading = readingOf(
      planWorkbook(
        plan({ indicators: [indicator('ct', fields)], period: { from: 2021, to: 2030 } }),
        {
          ...half,
          year,
          periods: [`${year}-Q1`],
          currentPeriod: `${year}-Q1`,
        },
      ),
    );
    return (header: string) => columnOf(reading, 'ChiTieu', header)[0];
  };
  const staff = {
    milestones: [
      { year: 2025, op: 'decreaseBy', value: 10, baselineYear: 2021 },
      { year: 2030, op: 'decreaseBy', value: 10, baselineYear: 2025 },
    ],
    baseline: { year: 2021, value: 100 },
  } as const;

  test('năm gốc là năm mà mốc đang hiệu lực so với; số của năm khác không được dùng thay', () => {
    expect([one(staff, 2026)('Năm gốc'), one(staff, 2026)('Giá trị gốc')]).toEqual([2021, 1]);
    expect([one(staff, 2030)('Năm gốc'), one(staff, 2030)('Giá trị gốc')]).toEqual([2025, null]);
  });

  test('mức giảm so với năm gốc không gọi là điểm % khi năm gốc là 100%', () => {
    expect(one(staff, 2026)('Các mốc')).toBe(
      'Năm 2025: giảm 10% so với năm 2021; năm 2030: giảm 10% so với năm 2025',
    );
  });

  test('cấp áp dụng đứng trong tên khi tên chưa nói', () => {
    expect(one({ name: 'Hồ sơ được số hóa', scope: 'cấp xã' }, 2026)('Chỉ tiêu')).toBe(
      'Hồ sơ được số hóa (cấp xã)',
    );
    expect(one({ name: 'Hồ sơ Cấp xã được số hóa', scope: 'cấp xã' }, 2026)('Chỉ tiêu')).toBe(
      'Hồ sơ Cấp xã được số hóa',
    );
  });
});
