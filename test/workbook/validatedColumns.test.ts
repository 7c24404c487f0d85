/** The columns that readers ask about are those that the sheets give a rule of entry to: no more, no fewer. */
import type { SheetBlueprint } from '../../src/workbook/blueprint';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { Unvalidated, WorkbookReading } from '../../src/workbook/reading';
import { validatedColumns } from '../../src/workbook/rows/validatedColumns';
import { entriesOf } from './filledWorkbook';
import { readingOf, withName } from './readingOf';
import { q1, samplePlan } from './samplePlan';

const blueprint = planWorkbook(samplePlan, { ...q1, forms: ['2026-Q1'] });

/** Columns of a sheet's table that have a rule in every row of data. */
function ruled({ tables: [table], validations }: SheetBlueprint): readonly string[] {
  if (table === undefined) return [];
  const { box, columns } = table;
  return columns.flatMap(({ name }, index) => {
    const rows = new Set(
      validations.flatMap(({ boxes }) =>
        boxes
          .filter(({ left, right }) => left <= box.left + index && box.left + index <= right)
          .flatMap(({ top, bottom }) =>
            Array.from({ length: bottom - top + 1 }, (_, row) => top + row),
          )
          .filter((row) => row > box.top && row <= box.bottom),
      ),
    );
    if (rows.size === 0) return [];
    expect([name, rows.size]).toEqual([name, box.bottom - box.top]);
    return [name];
  });
}

test.each(
  blueprint.sheets
    .filter(({ key }) => /^(indicators|tasks|figures:|form0206:)/.test(key))
    .map((sheet) => [sheet.name, sheet] as const),
)('cột có kiểm tra khi nhập của %s', (_name, sheet) => {
  const [table] = sheet.tables;
  expect([...validatedColumns(table?.name ?? '')].sort()).toEqual([...ruled(sheet)].sort());
  expect(validatedColumns(table?.name ?? '')).not.toEqual([]);
});

test.each(['ChiTieu2', 'SoLieu_2026_Q13', 'DonVi', 'KiemTra', 'Bảng của phòng'])(
  'bảng %s không có cột nào phải hỏi',
  (name) => {
    expect(validatedColumns(name)).toEqual([]);
  },
);

const losing = (
  reading: WorkbookReading,
  table: string,
  unvalidated: readonly Unvalidated[],
): WorkbookReading => ({
  ...reading,
  tables: reading.tables.map((one) => (one.name === table ? { ...one, unvalidated } : one)),
});
const all = { header: 'Trạng thái', cells: 'all' } as const;
const found = (reading: WorkbookReading) =>
  entriesOf(reading, samplePlan).findings.filter(({ code }) => code === 'validationLost');

test('mỗi bảng một lưu ý, dù mất ở bao nhiêu cột', () => {
  const reading = losing(readingOf(blueprint), 'NhiemVu', [
    all,
    { header: 'Ngày hoàn thành', cells: 'some' },
  ]);
  expect(found(reading).map(({ severity, place }) => [severity, place.cell])).toEqual([
    ['note', 'E4'],
  ]);
});

test('tệp gửi không có kiểm tra khi nhập, và không thiếu', () => {
  const reading = losing(readingOf(blueprint), 'NhiemVu', [all]);
  const [name] = reading.names;
  if (name === undefined) throw new Error('No name');
  const sent = { ...reading, names: [...reading.names, { ...name, name: 'KH_TepGui' }] };
  expect(found(withName(sent, 'KH_TepGui', 'Q1-26-AAAA-AAAA'))).toEqual([]);
});
