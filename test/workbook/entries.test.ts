import type { Finding } from '../../src/assessment/types';
import { readEntries } from '../../src/workbook/entries';
import { matchHeaders } from '../../src/workbook/entries/headers';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { RawValue, TableReading, WorkbookReading } from '../../src/workbook/reading';
import { entriesOf } from './filledWorkbook';
import { readingOf, typed, withName } from './readingOf';
import { indicator, plan, q1, samplePlan } from './samplePlan';

const base = readingOf(planWorkbook(samplePlan, q1));
const filled = typed(base, [
  { table: 'SoLieu_2026_Q1', id: 'hai-long', header: 'Tử số', value: 187 },
  { table: 'SoLieu_2026_Q1', id: 'hai-long', header: 'Mẫu số', value: 200 },
  { table: 'NhiemVu', id: 'nv-dinh-ky', header: 'Đã thực hiện', value: 2 },
]);

function withTable(
  reading: WorkbookReading,
  name: string,
  change: (table: TableReading) => TableReading,
): WorkbookReading {
  return {
    ...reading,
    tables: reading.tables.map((table) => (table.name === name ? change(table) : table)),
  };
}

/** Columns and rows in another order, as a person drags and sorts them. */
function reordered(table: TableReading): TableReading {
  const order = table.header.map((_, index) => index).reverse();
  const pick = <T>(row: readonly T[]): T[] =>
    order.flatMap((index) => (index in row ? [row[index] as T] : []));
  return {
    ...table,
    header: pick(table.header),
    values: [...table.values].reverse().map(pick),
    formulas: [...table.formulas].reverse().map(pick),
  };
}

function withColumn(table: TableReading, header: string, value: RawValue): TableReading {
  return {
    ...table,
    box: { ...table.box, right: table.box.right + 1 },
    header: [...table.header, header],
    values: table.values.map((row) => [...row, value]),
    formulas: table.formulas.map((row) => [...row, '']),
  };
}

function renamed(table: TableReading, from: string, to: string): TableReading {
  return { ...table, header: table.header.map((header) => (header === from ? to : header)) };
}

function figure(reading: WorkbookReading, id = 'hai-long') {
  return entriesOf(reading, samplePlan)
    .figures.get('2026-Q1')
    ?.find((entry) => entry.case.id === id);
}

function codes(reading: WorkbookReading): readonly Finding['code'][] {
  return entriesOf(reading, samplePlan).findings.map(({ code }) => code);
}

describe('tìm lại số liệu đã nhập', () => {
  test('sổ trắng không có gì của chương trình', () => {
    const blank: WorkbookReading = {
      sheets: [{ name: 'Sheet1', visibility: 'visible', isProtected: false }],
      tables: [],
      names: [],
      brokenNames: [],
      date1904: false,
    };
    expect(readEntries(blank).kind).toBe('none');
  });

  test('đổi tên, ẩn trang không làm mất số liệu', () => {
    const sheetName = 'Nhập của tôi';
    const reading: WorkbookReading = {
      ...filled,
      sheets: filled.sheets.map((sheet) =>
        sheet.name === 'Số liệu Q1-2026'
          ? { ...sheet, name: sheetName, visibility: 'hidden' }
          : sheet,
      ),
      tables: filled.tables.map((table) =>
        table.name === 'SoLieu_2026_Q1' ? { ...table, sheet: sheetName } : table,
      ),
    };
    expect(figure(reading)?.sheet).toBe(sheetName);
    expect(figure(reading)?.case.numerator).toEqual({ kind: 'number', value: 187 });
    expect(codes(reading)).toEqual(['sheetRenamed']);
  });

  test('sắp xếp dòng, đổi chỗ cột vẫn đọc đúng ô', () => {
    const moved = withTable(filled, 'SoLieu_2026_Q1', reordered);
    expect(figure(moved)?.case).toEqual(figure(filled)?.case);
    expect(figure(moved)?.cells.numerator).not.toBe(figure(filled)?.cells.numerator);
    expect(codes(moved)).toEqual([]);
  });

  test('cột thêm của người dùng không làm lệch cột của chương trình', () => {
    const extra = withTable(filled, 'NhiemVu', (table) => withColumn(table, 'Ghi chú', 'xem lại'));
    expect(entriesOf(extra, samplePlan).tasks).toEqual(entriesOf(filled, samplePlan).tasks);
    expect(codes(extra)).toEqual([]);
  });

  test('bảng nằm ở chỗ khác trên trang thì địa chỉ ô theo bảng', () => {
    const shifted = withTable(filled, 'SoLieu_2026_Q1', (table) => ({
      ...table,
      box: {
        top: table.box.top + 10,
        bottom: table.box.bottom + 10,
        left: table.box.left + 2,
        right: table.box.right + 2,
      },
    }));
    expect(figure(filled)?.cells.numerator).toBe('E6');
    expect(figure(shifted)?.cells.numerator).toBe('G16');
  });

  test('nhiệm vụ định kỳ đến hạn ở lần kế tiếp, dù tệp chưa được tính lại', () => {
    const recurring = entriesOf(filled, samplePlan).tasks.find(
      (entry) => entry.case.id === 'nv-dinh-ky',
    );
    expect(recurring?.case.occurrences).toEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
    expect(recurring?.case.due).toBe('2026-09-30');
  });

  test('đổi kỳ báo cáo thì ngày chốt là ngày cuối kỳ mới, dù tệp chưa được tính lại', () => {
    const entries = entriesOf(withName(base, 'KH_KyBaoCao', '2026-H1'), samplePlan);
    expect(entries.currentPeriod.id).toBe('2026-H1');
    expect(entries.statusDate).toBe('2026-06-14');
  });

  test('ngày chốt gõ tay được giữ, ngoài kỳ thì bị nhắc', () => {
    expect(entriesOf(withName(base, 'KH_NgayChot', 46094), samplePlan).statusDate).toBe(
      '2026-03-13',
    );
    expect(codes(withName(base, 'KH_NgayChot', 46300))).toEqual(['statusDateOutsidePeriod']);
    expect(codes(withName(base, 'KH_NgayChot', 'hôm nay'))).toEqual(['badDate']);
  });

  test('số liệu kỳ trước đi kèm để so', () => {
    const choice = { ...q1, periods: ['2026-Q1', '2026-H1'], currentPeriod: '2026-H1' };
    const reading = typed(readingOf(planWorkbook(samplePlan, choice)), [
      { table: 'SoLieu_2026_Q1', id: 'doanh-nghiep', header: 'Kết quả', value: 12 },
    ]);
    const entry = entriesOf(reading, samplePlan)
      .figures.get('2026-H1')
      ?.find(({ case: { id } }) => id === 'doanh-nghiep');
    expect(entry?.earlier.map(({ period, result }) => [period.id, result])).toEqual([
      ['2026-Q1', { kind: 'number', value: 12 }],
    ]);
  });
});

describe('phát hiện về cấu trúc', () => {
  test('cột bị đổi tên được nhận ra và nêu tên cũ', () => {
    const reading = withTable(filled, 'SoLieu_2026_Q1', (table) =>
      renamed(table, 'Tử số', 'TU SO'),
    );
    const [finding] = entriesOf(reading, samplePlan).findings;
    expect(finding).toMatchObject({ code: 'columnRenamed', place: { cell: 'E4' } });
    expect(figure(reading)?.case.numerator).toEqual({ kind: 'number', value: 187 });
  });

  test('tiêu đề có xuống dòng hoặc chữ tổ hợp vẫn là tiêu đề cũ', () => {
    const reading = withTable(filled, 'SoLieu_2026_Q1', (table) =>
      renamed(table, 'Tử số', ' Tử\nsố '.normalize('NFD')),
    );
    expect(codes(reading)).toEqual([]);
    expect(figure(reading)?.case.numerator).toEqual({ kind: 'number', value: 187 });
  });

  test('cột bị xóa', () => {
    const reading = withTable(filled, 'NhiemVu', (table) => {
      const place = table.header.indexOf('Kết quả');
      const without = <T>(row: readonly T[]): T[] => row.filter((_, index) => index !== place);
      return {
        ...table,
        header: without(table.header),
        values: table.values.map(without),
        formulas: table.formulas.map(without),
      };
    });
    expect(codes(reading)).toEqual(['columnMissing']);
  });

  test('dòng bị xóa, dòng trùng mã, mã lạ, dòng không mã', () => {
    const reading = withTable(filled, 'NhiemVu', (table) => {
      const [first = [], second = [], ...rest] = table.values;
      const stranger = [...first];
      stranger[0] = 'nv-la';
      const nameless = first.map((_, index) => (index === 1 ? 'Việc tự thêm' : null));
      return {
        ...table,
        values: [first, first, stranger, nameless, ...rest],
        formulas: [
          table.formulas[0] ?? [],
          table.formulas[0] ?? [],
          table.formulas[0] ?? [],
          second.map(() => ''),
          ...table.formulas.slice(2),
        ],
      };
    });
    expect([...codes(reading)].sort()).toEqual([
      'duplicateId',
      'rowAdded',
      'rowDeleted',
      'unknownId',
    ]);
    const counted = entriesOf(reading, samplePlan).tasks.map((entry) => entry.case.id);
    expect(counted).toEqual(['nv-co-ngay', 'nv-thuong-xuyen', 'nv-dinh-muc', 'nv-khong-han']);
  });

  test('công thức bị gõ đè', () => {
    const reading = typed(filled, [
      { table: 'SoLieu_2026_Q1', id: 'xep-hang', header: 'Đánh giá', value: 'Đạt' },
    ]);
    const [finding] = entriesOf(reading, samplePlan).findings;
    expect(finding).toMatchObject({
      code: 'formulaOverwritten',
      subject: 'xep-hang',
      place: { sheet: 'Số liệu Q1-2026', cell: 'I7' },
    });
  });

  test('gõ đè kết quả tỷ lệ là việc được phép', () => {
    const reading = typed(filled, [
      { table: 'SoLieu_2026_Q1', id: 'ho-so-truc-tuyen', header: 'Kết quả', value: 0.9 },
    ]);
    expect(codes(reading)).toEqual([]);
    expect(figure(reading, 'ho-so-truc-tuyen')?.case.resultTyped).toBe(true);
    expect(figure(filled, 'hai-long')?.case.resultTyped).toBe(false);
  });

  test('mất trang, mất bảng, mất tên ô', () => {
    const noSheet: WorkbookReading = {
      ...filled,
      sheets: filled.sheets.filter(({ name }) => name !== 'Nhiệm vụ'),
      tables: filled.tables.filter(({ name }) => name !== 'NhiemVu'),
    };
    expect(codes(noSheet)).toEqual(['sheetMissing']);
    const noTable = {
      ...filled,
      tables: filled.tables.filter(({ name }) => name !== 'ChiTieu'),
    };
    expect(codes(noTable)).toEqual(['tableMissing']);
    const noName = { ...filled, names: filled.names.filter(({ name }) => name !== 'KH_Nam') };
    expect(codes(noName)).toEqual(['nameMissing']);
    expect(entriesOf(noName, samplePlan).year).toBe(2026);
  });

  test('trang được sao chép, bỏ bảo vệ, đơn vị lạ, phiên bản khác', () => {
    const copied = {
      ...filled,
      tables: [
        ...filled.tables,
        ...filled.tables
          .filter(({ name }) => name === 'SoLieu_2026_Q1')
          .map((table) => ({ ...table, name: 'SoLieu_2026_Q13', sheet: 'Số liệu Q1-2026 (2)' })),
      ],
    };
    expect(codes(copied)).toEqual(['sheetDoubled']);
    expect(entriesOf(copied, samplePlan).periods).toHaveLength(1);
    const open = {
      ...filled,
      sheets: filled.sheets.map((sheet) => ({ ...sheet, isProtected: false })),
    };
    expect(codes(open)).toEqual(['protectionLost', 'protectionLost']);
    expect(codes(withName(filled, 'KH_DonVi', 'Sở Không Có'))).toEqual(['unitNotListed']);
    expect(codes(withName(filled, 'KH_PhienBan', 'v1-00000000'))).toEqual(['planVersionDiffers']);
  });

  test('số gốc không đọc được, cơ quan theo dõi ngoài danh mục thì được nêu', () => {
    const entered = (header: string, value: RawValue) =>
      codes(typed(filled, [{ table: 'ChiTieu', id: 'doanh-nghiep', header, value }]));
    expect(entered('Năm gốc', 'năm ngoái')).toEqual(['textForNumber']);
    expect(entered('Giá trị gốc', '12 doanh nghiệp')).toEqual(['numberWithWords']);
    expect(entered('Giá trị gốc', 12)).toEqual(['baselineWithoutYear']);
    expect(entered('Cơ quan theo dõi', 'Sở Nội vụu')).toEqual(['unitNotListed']);
  });

  test('không biết kế hoạch thì dòng nào cũng được tính', () => {
    const entries = entriesOf(filled, null);
    expect(entries.tasks).toHaveLength(samplePlan.tasks.length);
    expect(entries.findings).toEqual([]);
  });

  test('chỉ tiêu mà trang «Chỉ tiêu» không có thì không được tính', () => {
    const reading = withTable(filled, 'ChiTieu', (table) => ({
      ...table,
      values: table.values.slice(1),
      formulas: table.formulas.slice(1),
    }));
    expect([...codes(reading)].sort()).toEqual(['rowDeleted', 'unknownId']);
    expect(figure(reading, 'ho-so-truc-tuyen')).toBeUndefined();
  });
});

describe('tiêu đề cột', () => {
  test('tên gần giống được gợi ý, không bị đọc thay', () => {
    expect(matchHeaders(['Mã', 'Kết quả (%)'], ['Mã', 'Kết quả'])).toEqual({
      columns: new Map([['Mã', 0]]),
      renamed: [{ column: 'Kết quả', now: 'Kết quả (%)', place: 1 }],
      missing: [],
      own: [{ header: 'Kết quả (%)', place: 1 }],
    });
  });

  test('hai cột cùng tên thì cột đầu là của chương trình', () => {
    const match = matchHeaders(['Mã', 'mã', 'Tử số'], ['Mã', 'Tử số']);
    expect(match.columns).toEqual(
      new Map([
        ['Mã', 0],
        ['Tử số', 2],
      ]),
    );
    expect(match.own).toEqual([{ header: 'mã', place: 1 }]);
  });
});

test('số riêng của cơ quan cho năm nay thay số của kế hoạch và được đạt khi vượt', () => {
  const source = plan({
    indicators: [indicator('so-hoa', { milestones: [{ year: 2030, op: '=', value: 100 }] })],
  });
  const reading = typed(readingOf(planWorkbook(source, q1)), [
    { table: 'ChiTieu', id: 'so-hoa', header: 'Mục tiêu năm', value: 0.85 },
  ]);
  const entry = entriesOf(reading, source).figures.get('2026-Q1')?.[0];
  expect(entry?.case.target).toEqual({
    op: '>=',
    value: 0.85,
    value2: null,
    year: 2026,
    own: true,
    benchmark: null,
  });
});
