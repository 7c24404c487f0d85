import type { Plan } from '../../src/plan/types';
import { carryOver } from '../../src/workbook/carryOver';
import { isMovable } from '../../src/workbook/carriedContent';
import type { PlanChoice } from '../../src/workbook/choice';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { RawValue, TableReading, WorkbookReading } from '../../src/workbook/reading';
import { brokenRules } from './blueprintRules';
import { entriesOf } from './filledWorkbook';
import { readingOf, typed, withName, type Edit } from './readingOf';
import { indicator, q1, samplePlan, task } from './samplePlan';

const entered: readonly Edit[] = [
  { table: 'SoLieu_2026_Q1', id: 'hai-long', header: 'Tử số', value: 187 },
  { table: 'SoLieu_2026_Q1', id: 'hai-long', header: 'Mẫu số', value: 200 },
  { table: 'SoLieu_2026_Q1', id: 'hai-long', header: 'Giải trình', value: '=đang rà soát' },
  { table: 'SoLieu_2026_Q1', id: 'xep-hang', header: 'Kết quả', value: 'chưa có' },
  { table: 'ChiTieu', id: 'ho-so-truc-tuyen', header: 'Mục tiêu năm', value: 0.65 },
  { table: 'NhiemVu', id: 'nv-khong-han', header: 'Hạn hoàn thành', value: 46200 },
  { table: 'NhiemVu', id: 'nv-co-ngay', header: 'Trạng thái', value: 'Đang thực hiện' },
  { table: 'NhiemVu', id: 'nv-dinh-ky', header: 'Đã thực hiện', value: 1 },
];

const base = readingOf(planWorkbook(samplePlan, q1));
const filled = typed(base, entered);

/** The second load: what the officer reads first, and what stands there afterwards. */
function loadedAgain(reading: WorkbookReading, next: Plan, choice: PlanChoice = q1) {
  const { carried, changes } = carryOver(entriesOf(reading, samplePlan), next, choice);
  const workbook = planWorkbook(next, choice, carried);
  expect(brokenRules(workbook)).toEqual([]);
  return { changes, workbook, reading: readingOf(workbook) };
}

function cell(reading: WorkbookReading, table: string, id: string, header: string): RawValue {
  const found = reading.tables.find(({ name }) => name === table);
  const row = found?.values.find((values) => values[found.header.indexOf('Mã')] === id);
  if (!found || !row) throw new Error(`No row ${id}`);
  return row[found.header.indexOf(header)] ?? null;
}

function withRow(table: TableReading, row: Readonly<Record<string, RawValue>>): TableReading {
  const values = table.header.map((header) => row[header] ?? null);
  return {
    ...table,
    box: { ...table.box, bottom: table.box.bottom + 1 },
    values: [...table.values, values],
    formulas: [...table.formulas, table.header.map(() => '')],
  };
}

function change(
  reading: WorkbookReading,
  name: string,
  edit: (table: TableReading) => TableReading,
): WorkbookReading {
  return {
    ...reading,
    tables: reading.tables.map((table) => (table.name === name ? edit(table) : table)),
  };
}

describe('nạp lại cùng một kế hoạch', () => {
  test('không mất ô nào đã nhập và không đổi gì khác', () => {
    const { changes, reading } = loadedAgain(filled, samplePlan);
    for (const { table, id, header, value } of entered) {
      expect(cell(reading, table, id, header)).toBe(value);
    }
    expect(changes).toMatchObject({
      entriesKept: entered.length,
      added: [],
      removed: [],
      keptOutsidePlan: [],
      targetChanged: [],
      dueChanged: [],
      editedKept: [],
      ownRows: 0,
      ownColumns: [],
      formulasFixed: 0,
    });
    expect(changes.ownFigureKept).toEqual([
      {
        kind: 'indicator',
        id: 'ho-so-truc-tuyen',
        name: 'Chỉ tiêu ho-so-truc-tuyen',
        figure: '65%',
      },
    ]);
  });

  test('chữ gõ vào ô vẫn là chữ dù bắt đầu bằng dấu bằng', () => {
    const { workbook } = loadedAgain(filled, samplePlan);
    const typedText = workbook.sheets
      .flatMap((sheet) => sheet.blocks.flatMap((block) => block.rows.flat()))
      .filter((content) => content.kind === 'text' && content.text === '=đang rà soát');
    expect(typedText).toHaveLength(1);
  });

  test('thiết lập và ngày chốt gõ tay được giữ', () => {
    const set = withName(withName(filled, 'KH_NgayCanhBao', 30), 'KH_NgayChot', 46090);
    const { reading } = loadedAgain(withName(set, 'KH_TruocTinhCaNgay', 'Có'), samplePlan);
    const values = Object.fromEntries(reading.names.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({
      KH_NgayCanhBao: 30,
      KH_NgayChot: 46090,
      KH_TruocTinhCaNgay: 'Có',
    });
  });

  test('ngày chốt gõ tay của kỳ này không đi theo sang kỳ sau', () => {
    const { reading } = loadedAgain(withName(filled, 'KH_NgayChot', 46090), samplePlan, {
      ...q1,
      periods: ['2026-H1'],
      currentPeriod: '2026-H1',
    });
    expect(reading.names.find(({ name }) => name === 'KH_NgayChot')?.value).toBe(46187);
    expect(cell(reading, 'SoLieu_2026_Q1', 'hai-long', 'Tử số')).toBe(187);
  });

  test('lời của kế hoạch mà cán bộ sửa trên trang nhiệm vụ được giữ và được nêu', () => {
    const edited = typed(filled, [
      {
        table: 'NhiemVu',
        id: 'nv-co-ngay',
        header: 'Chủ trì',
        value: 'Sở Nội vụ (đ/c Lan)',
      },
    ]);
    const { reading, changes } = loadedAgain(edited, samplePlan);
    expect(cell(reading, 'NhiemVu', 'nv-co-ngay', 'Chủ trì')).toBe('Sở Nội vụ (đ/c Lan)');
    expect(changes.editedKept.map(({ id, column }) => [id, column])).toEqual([
      ['nv-co-ngay', 'Chủ trì'],
    ]);
  });

  test('hạn do cán bộ gõ đè lên hạn của kế hoạch được giữ, kể cả nhiệm vụ định kỳ', () => {
    const overtyped = typed(filled, [
      { table: 'NhiemVu', id: 'nv-co-ngay', header: 'Hạn hoàn thành', value: 46300 },
      { table: 'NhiemVu', id: 'nv-dinh-ky', header: 'Hạn hoàn thành', value: 46301 },
    ]);
    const { reading } = loadedAgain(overtyped, samplePlan);
    expect(cell(reading, 'NhiemVu', 'nv-co-ngay', 'Hạn hoàn thành')).toBe(46300);
    expect(cell(reading, 'NhiemVu', 'nv-dinh-ky', 'Hạn hoàn thành')).toBe(46301);
  });

  test('cột riêng và thứ tự cột của cán bộ được giữ nguyên', () => {
    const withOwn = change(filled, 'NhiemVu', (table) => ({
      ...table,
      box: { ...table.box, right: table.box.right + 1 },
      header: ['Mã', 'Người làm', ...table.header.slice(1)],
      values: table.values.map((row) => [row[0] ?? null, 'Lan', ...row.slice(1)]),
      formulas: table.formulas.map((row) => [row[0] ?? '', '', ...row.slice(1)]),
    }));
    const { reading, changes } = loadedAgain(withOwn, samplePlan);
    const header = reading.tables.find(({ name }) => name === 'NhiemVu')?.header ?? [];
    expect(header.slice(0, 3)).toEqual(['Mã', 'Người làm', 'Nhiệm vụ']);
    expect(cell(reading, 'NhiemVu', 'nv-khong-han', 'Người làm')).toBe('Lan');
    expect(changes.ownColumns).toEqual(['Người làm']);
  });

  test('cột của chương trình bị xóa thì trở lại chỗ của nó', () => {
    const without = change(filled, 'SoLieu_2026_Q1', (table) => {
      const place = table.header.indexOf('Dấu');
      const drop = <T>(row: readonly T[]): T[] => row.filter((_, index) => index !== place);
      return {
        ...table,
        header: drop(table.header),
        values: table.values.map(drop),
        formulas: table.formulas.map(drop),
      };
    });
    const { reading } = loadedAgain(without, samplePlan);
    const header = reading.tables.find(({ name }) => name === 'SoLieu_2026_Q1')?.header ?? [];
    expect(header.slice(6, 9)).toEqual(['Kết quả', 'Dấu', 'Đánh giá']);
  });

  test('dòng cán bộ tự thêm nằm ở cuối bảng', () => {
    const added = change(filled, 'NhiemVu', (table) =>
      withRow(table, { 'Nhiệm vụ': 'Việc tự thêm', 'Kết quả': '12/BC' }),
    );
    const { reading, changes } = loadedAgain(added, samplePlan);
    const rows = reading.tables.find(({ name }) => name === 'NhiemVu')?.values ?? [];
    expect(rows.at(-1)?.slice(0, 2)).toEqual([null, 'Việc tự thêm']);
    expect(changes.ownRows).toBe(1);
  });

  test('đơn vị và ngày nghỉ thêm ở «Danh mục» được giữ', () => {
    const added = change(filled, 'NgayNghi', (table) => ({
      ...table,
      values: table.values.map((row, index) => (index === 0 ? [46073, 'Tết Nguyên đán'] : row)),
    }));
    const withUnit = change(added, 'DonVi', (table) => ({
      ...table,
      values: table.values.map((row, index) =>
        index === table.values.length - 1 ? ['Phòng Tổng hợp'] : row,
      ),
    }));
    const { reading } = loadedAgain(withUnit, samplePlan);
    const holidays = reading.tables.find(({ name }) => name === 'NgayNghi')?.values;
    expect(holidays?.[0]).toEqual([46073, 'Tết Nguyên đán']);
    const units = reading.tables.find(({ name }) => name === 'DonVi')?.values.flat();
    expect(units).toContain('Phòng Tổng hợp');
    expect(units?.filter((unit) => unit === 'Toàn bộ')).toHaveLength(1);
  });
});

describe('nạp kế hoạch đã thay đổi', () => {
  const next: Plan = {
    ...samplePlan,
    indicators: [
      ...samplePlan.indicators
        .filter(({ id }) => id !== 'hai-long' && id !== 'the-che')
        .map((row) =>
          row.id === 'doanh-nghiep'
            ? { ...row, milestones: [{ year: 2026, op: '>=' as const, value: 60 }] }
            : row,
        ),
      indicator('moi'),
    ],
    tasks: [
      ...samplePlan.tasks
        .filter(({ id }) => id !== 'nv-thuong-xuyen')
        .map((row) =>
          row.id === 'nv-co-ngay'
            ? { ...row, deadline: { ...row.deadline, due: ['2026-11-29' as const] } }
            : row,
        ),
      task('nv-moi'),
    ],
  };

  test('nói rõ thêm gì, bỏ gì, giữ gì, mục tiêu và hạn nào đổi', () => {
    const { changes } = loadedAgain(filled, next);
    expect(changes.added.map(({ id }) => id)).toEqual(['moi', 'nv-moi']);
    expect(changes.removed.map(({ id }) => id)).toEqual(['the-che', 'nv-thuong-xuyen']);
    expect(changes.keptOutsidePlan.map(({ id }) => id)).toEqual(['hai-long']);
    expect(changes.targetChanged).toEqual([
      {
        kind: 'indicator',
        id: 'doanh-nghiep',
        name: 'Chỉ tiêu doanh-nghiep',
        from: '≥ 50 doanh nghiệp (2026)',
        to: '≥ 60 doanh nghiệp (2026)',
      },
    ]);
    expect(changes.dueChanged.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['nv-co-ngay', '30/12/2026', '29/11/2026'],
    ]);
  });

  test('dòng đã có số liệu không bị bỏ, nằm ở cuối bảng', () => {
    const { reading } = loadedAgain(filled, next);
    for (const table of ['ChiTieu', 'SoLieu_2026_Q1']) {
      const rows = reading.tables.find(({ name }) => name === table)?.values ?? [];
      expect(rows.at(-1)?.[0]).toBe('hai-long');
    }
    expect(cell(reading, 'SoLieu_2026_Q1', 'hai-long', 'Tử số')).toBe(187);
  });

  test('mục tiêu và hạn mới được dựng, số đã nhập ở lại', () => {
    const { reading } = loadedAgain(filled, next);
    expect(cell(reading, 'ChiTieu', 'doanh-nghiep', 'Mục tiêu')).toBe(60);
    expect(cell(reading, 'NhiemVu', 'nv-co-ngay', 'Hạn hoàn thành')).toBe(46355);
    expect(cell(reading, 'NhiemVu', 'nv-co-ngay', 'Trạng thái')).toBe('Đang thực hiện');
  });
});

test('đổi sang một đơn vị giữ lại dòng đã nhập của đơn vị khác', () => {
  const { reading, changes } = loadedAgain(filled, samplePlan, { ...q1, unit: 'Sở Tư pháp' });
  expect(cell(reading, 'SoLieu_2026_Q1', 'hai-long', 'Tử số')).toBe(187);
  expect(changes.keptOutsidePlan.map(({ id }) => id)).toContain('hai-long');
  expect(changes.removed.map(({ id }) => id)).toContain('nv-thuong-xuyen');
});

describe('công thức riêng trong ô nhập', () => {
  const ownFormula = typed(filled, [
    {
      table: 'SoLieu_2026_Q1',
      id: 'doanh-nghiep',
      header: 'Kết quả',
      value: 42,
      formula: '=F20+F21',
    },
  ]);

  test('giữ nguyên khi các dòng không chuyển chỗ', () => {
    const { workbook, changes } = loadedAgain(ownFormula, samplePlan);
    const reading = readingOf(workbook);
    const table = reading.tables.find(({ name }) => name === 'SoLieu_2026_Q1');
    expect(table?.formulas.flat()).toContain('=F20+F21');
    expect(changes.formulasFixed).toBe(0);
  });

  test('thành giá trị, và được nêu, khi các dòng chuyển chỗ', () => {
    const next = { ...samplePlan, indicators: [...samplePlan.indicators].reverse() };
    const { workbook, changes } = loadedAgain(ownFormula, next);
    const reading = readingOf(workbook);
    const table = reading.tables.find(({ name }) => name === 'SoLieu_2026_Q1');
    expect(table?.formulas.flat()).not.toContain('=F20+F21');
    expect(cell(reading, 'SoLieu_2026_Q1', 'doanh-nghiep', 'Kết quả')).toBe(42);
    expect(changes.formulasFixed).toBe(1);
  });

  test.each([
    ['=NhiemVu[[#This Row],[Số ngày trễ]]*2', true],
    ['=KH_Nam+1', true],
    ['="F12"&"A1"', true],
    ['=12+30', true],
    ['=F12/2', false],
    ["='Trang khác'!$A$1", false],
    ['=SUM(A1:B2)', false],
  ])('%s có thể chuyển chỗ: %s', (formula, movable) => {
    expect(isMovable(formula)).toBe(movable);
  });
});
