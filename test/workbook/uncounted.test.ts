import type { Finding } from '../../src/assessment/types';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { RawValue, RowBelow, WorkbookReading } from '../../src/workbook/reading';
import { entriesOf } from './filledWorkbook';
import { readingOf, typed } from './readingOf';
import { q1, samplePlan } from './samplePlan';

const base = readingOf(planWorkbook(samplePlan, q1));
const tasks = base.tables.find(({ name }) => name === 'NhiemVu');
const end = tasks?.box.bottom ?? 0;

const findings = (reading: WorkbookReading): readonly Pick<Finding, 'code' | 'place'>[] =>
  entriesOf(reading, samplePlan).findings.map(({ code, place }) => ({ code, place }));

/** Rows so many under the end of the task table; texts from its first column on. */
function below(...rows: readonly (readonly [down: number, texts: readonly RawValue[]])[]) {
  const width = tasks?.header.length ?? 0;
  const found = rows.map(([down, texts]): RowBelow => ({
    row: end + down,
    values: Array.from({ length: width }, (_, index) => texts[index] ?? null),
  }));
  return {
    ...base,
    tables: base.tables.map((table) =>
      table.name === 'NhiemVu' ? { ...table, below: found } : table,
    ),
  };
}

const address = (down: number, column = 'A'): string => `${column}${String(end + 1 + down)}`;

describe('dòng nằm dưới bảng', () => {
  test('ngay dưới bảng, hoặc cách một dòng, thì báo ô đầu tiên', () => {
    const place = { sheet: 'Nhiệm vụ', cell: address(1) };
    expect(findings(below([1, ['nv-moi', 'Rà soát']]))).toEqual([{ code: 'rowBelowTable', place }]);
    const [found] = entriesOf(below([2, [null, 'Rà soát']], [3, ['x']]), samplePlan).findings;
    expect(found).toMatchObject({ severity: 'warning', place: { cell: address(2, 'B') } });
    expect(found?.message).toBe(
      'Dưới bảng có 2 dòng nằm ngoài bảng nên không được tính, bắt đầu từ «Rà soát».',
    );
    expect(found?.remedy).toContain('Chuyển nội dung vào các dòng của bảng');
  });

  test('chữ ký ở xa phía dưới không phải là dòng của bảng', () => {
    expect(findings(below([4, ['Người lập', null, 'Thủ trưởng']]))).toEqual([]);
  });

  test('ở xa mà đủ nhiều ô thì vẫn là một dòng số liệu', () => {
    const far = below([9, ['nv-moi', 'Rà soát', 'Sở Nội vụ']]);
    expect(findings(far)).toEqual([
      { code: 'rowBelowTable', place: { sheet: 'Nhiệm vụ', cell: address(9) } },
    ]);
  });

  test('chữ độc hại ở đó vẫn là chữ trong phát hiện', () => {
    const [found] = entriesOf(below([1, [`=cmd|' /C calc'!A0`]]), samplePlan).findings;
    expect(found?.message).toContain(`«=cmd|' /C calc'!A0»`);
  });
});

describe('công thức chưa được tính', () => {
  const cell = (value: RawValue, formula = '=1+1', header = 'Tử số') =>
    typed(base, [{ table: 'SoLieu_2026_Q1', id: 'hai-long', header, value, formula }]);

  test('ở ô nhập thì báo, vì đang được đọc là ô trống', () => {
    const [found] = entriesOf(cell(null), samplePlan).findings;
    expect(found).toMatchObject({
      code: 'formulaNotCalculated',
      severity: 'warning',
      subject: 'hai-long',
      place: { sheet: 'Số liệu Q1-2026', cell: 'E6' },
      message: 'Công thức ở «Tử số» (1 ô) chưa được tính nên đang được đọc là ô trống.',
      remedy: 'Mở tệp bằng Excel, lưu lại rồi kiểm tra lại.',
    });
  });

  test('đã có giá trị, kể cả chữ rỗng, thì thôi', () => {
    expect(findings(cell(2))).toEqual([]);
    expect(findings(cell(''))).toEqual([]);
  });

  test('nhiều ô của một cột là một phát hiện', () => {
    const both = typed(base, [
      {
        table: 'NhiemVu',
        id: 'nv-co-ngay',
        header: 'Ngày hoàn thành',
        value: null,
        formula: '=A1',
      },
      {
        table: 'NhiemVu',
        id: 'nv-dinh-ky',
        header: 'Ngày hoàn thành',
        value: null,
        formula: '=A1',
      },
    ]);
    expect(entriesOf(both, samplePlan).findings.map(({ message }) => message)).toEqual([
      'Công thức ở «Ngày hoàn thành» (2 ô) chưa được tính nên đang được đọc là ô trống.',
    ]);
  });

  test('công thức của chính sổ không cần giá trị sẵn: tệp vừa do openpyxl lưu vẫn sạch', () => {
    const bare: WorkbookReading = {
      ...base,
      tables: base.tables.map((table) => ({
        ...table,
        values: table.values.map((row, down) =>
          row.map((value, right) => (table.formulas[down]?.[right] ? null : value)),
        ),
      })),
      names: base.names.map((one) => (one.formula === '' ? one : { ...one, value: null })),
    };
    expect(findings(bare)).toEqual([]);
  });

  test('ngày chốt do công thức riêng tính ra cũng vậy', () => {
    const own: WorkbookReading = {
      ...base,
      names: base.names.map((one) =>
        one.name === 'KH_NgayChot' ? { ...one, value: null, formula: '=DATE(2026,3,10)' } : one,
      ),
    };
    expect(entriesOf(own, samplePlan).findings.map(({ code }) => code)).toEqual([
      'formulaNotCalculated',
    ]);
  });
});
