import { libraryPlans } from '../plan/libraryPlans';
import { judgeIndicator } from '../../src/assessment/indicatorStatus';
import { judgeTask } from '../../src/assessment/taskProgress';
import type { Content, SheetBlueprint, WorkbookBlueprint } from '../../src/workbook/blueprint';
import { columnPixels } from '../../src/workbook/metrics';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import { judgementSettings } from '../../src/workbook/entryTypes';
import { brokenRules } from './blueprintRules';
import { everyCasePlan, everyEdit } from './everyCase';
import { entriesOf, filledWorkbook } from './filledWorkbook';
import { readingOf } from './readingOf';
import { indicator, plan, q1, samplePlan, task } from './samplePlan';

const h1 = { year: 2026, unit: null, periods: ['2026-H1'], currentPeriod: '2026-H1' } as const;

function sheetOf(workbook: WorkbookBlueprint, key: SheetBlueprint['key']): SheetBlueprint {
  const sheet = workbook.sheets.find((candidate) => candidate.key === key);
  if (!sheet) throw new Error(`No sheet ${key}`);
  return sheet;
}

function contents(sheet: SheetBlueprint): readonly Content[] {
  return sheet.blocks.flatMap((block) => block.rows.flat());
}

function texts(sheet: SheetBlueprint): readonly string[] {
  return contents(sheet).flatMap((content) => (content.kind === 'text' ? [content.text] : []));
}

function ids(workbook: WorkbookBlueprint, table: string): readonly unknown[] {
  const found = readingOf(workbook).tables.find(({ name }) => name === table);
  return (found?.values ?? []).map((row) => row[found?.header.indexOf('Mã') ?? -1]);
}

describe('mọi sổ dựng ra', () => {
  const workbooks: readonly (readonly [string, WorkbookBlueprint])[] = [
    ...libraryPlans.map((source) => {
      const year = source.period.from;
      return [
        source.id,
        planWorkbook(source, {
          year,
          unit: null,
          periods: [`${year}-Q1`, `${year}-H1`, `${year}-Q3`, `${year}-Y`],
          currentPeriod: `${year}-H1`,
        }),
      ] as const;
    }),
    ['mọi trường hợp', filledWorkbook(everyCasePlan, h1, everyEdit('2026-H1'))],
    ['kế hoạch trống', planWorkbook(plan(), q1)],
  ];

  test.each(workbooks)('%s: bảng, tên, công thức, ô kiểm tra đều đúng quy tắc', (_, workbook) => {
    expect(brokenRules(workbook)).toEqual([]);
  });

  test('dựng hai lần được một kết quả', () => {
    const once = filledWorkbook(everyCasePlan, h1, everyEdit('2026-H1'));
    const twice = planWorkbook(
      everyCasePlan,
      h1,
      entriesOf(readingOf(once), everyCasePlan).carried,
    );
    expect(twice).toEqual(once);
  });

  test('có các trang theo thứ tự, tên bảng và tên ô mà chương trình khác dựa vào', () => {
    const workbook = planWorkbook(samplePlan, q1);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Kế hoạch',
      'Chỉ tiêu',
      'Nhiệm vụ',
      'Số liệu Q1-2026',
      'Danh mục',
    ]);
    const reading = readingOf(workbook);
    expect(reading.tables.map(({ name }) => name)).toEqual([
      'ChiTieu',
      'NhiemVu',
      'SoLieu_2026_Q1',
      'DonVi',
      'NgayNghi',
      'KyBaoCao',
      'LichHan',
    ]);
    const values = Object.fromEntries(reading.names.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({
      KH_MaKeHoach: 'ke-hoach-mau',
      KH_DonVi: 'Toàn bộ',
      KH_Nam: 2026,
      KH_KyBaoCao: '2026-Q1',
      KH_NgayChot: 46095,
      KH_NgayCanhBao: 15,
      KH_TruocTinhCaNgay: 'Không',
    });
  });
});

describe('nhìn lần đầu trên màn hình 1366 điểm ảnh, ngăn bên đang mở', () => {
  const workbook = planWorkbook(samplePlan, q1);
  const reach = (key: SheetBlueprint['key'], table: string, header: string): number => {
    const sheet = sheetOf(workbook, key);
    const found = sheet.tables.find(({ name }) => name === table);
    const place = found?.columns.findIndex(({ name }) => name === header) ?? -1;
    expect(place).toBeGreaterThanOrEqual(0);
    return sheet.columnWidths
      .slice(0, place + 1)
      .reduce((sum, width) => sum + columnPixels(width), 0);
  };

  test('trang số liệu cho thấy chỉ tiêu, ô nhập và đánh giá', () => {
    expect(reach('figures:2026-Q1', 'SoLieu_2026_Q1', 'Đánh giá')).toBeLessThanOrEqual(970);
  });

  test('trang nhiệm vụ cho thấy nhiệm vụ, ô nhập và tiến độ', () => {
    expect(reach('tasks', 'NhiemVu', 'Số ngày trễ')).toBeLessThanOrEqual(970);
  });

  test('trang kế hoạch vừa bề ngang', () => {
    const { columnWidths } = sheetOf(workbook, 'plan');
    expect(columnWidths.reduce((sum, width) => sum + columnPixels(width), 0)).toBeLessThanOrEqual(
      1100,
    );
  });

  test.each(['indicators', 'tasks', 'figures:2026-Q1'] as const)(
    'trang %s giữ nguyên tiêu đề và hai cột đầu khi cuộn',
    (key) => {
      expect(sheetOf(workbook, key).freeze).toEqual({ rows: 4, columns: 2 });
    },
  );

  test('cột phụ của công thức được ẩn', () => {
    const sheet = sheetOf(workbook, 'figures:2026-Q1');
    const hidden = (sheet.hiddenColumns ?? []).map((c) => sheet.tables[0]?.columns[c]?.name);
    expect(hidden).toContain('Ngưỡng');
    expect(hidden).not.toContain('Giải trình');
  });
});

describe('bảo vệ', () => {
  const workbook = planWorkbook(samplePlan, q1);

  test('trang nhiệm vụ để mở cho sắp xếp và thêm dòng, các trang khác được khóa', () => {
    expect(workbook.sheets.map(({ key, isProtected }) => [key, isProtected])).toEqual([
      ['plan', true],
      ['indicators', true],
      ['tasks', false],
      ['figures:2026-Q1', true],
      ['lists', true],
    ]);
  });
});

describe('chữ từ văn bản không bao giờ thành công thức', () => {
  const hostile = [
    '=HYPERLINK("http://x","bấm")',
    '+1',
    '-2+3',
    '@SUM(A1)',
    '\tcó tab',
    'dòng một\r\ndòng hai',
    'ký tự \u0000\u0007 lạ',
    'a'.repeat(40_000),
  ];
  const workbook = planWorkbook(
    plan({
      title: '=1+1',
      issuer: '@cmd',
      indicators: hostile.map((name, index) =>
        indicator(`ct-${index}`, { name, quote: name, unit: name.slice(0, 20), owner: name }),
      ),
      tasks: hostile.map((title, index) =>
        task(`nv-${index}`, { title, deliverable: title, lead: [title.slice(0, 50)] }),
      ),
    }),
    q1,
  );

  test('mọi ô chữ vẫn là chữ, vừa một ô và đọc lại được', () => {
    expect(brokenRules(workbook)).toEqual([]);
    expect(texts(sheetOf(workbook, 'tasks'))).toContain('=HYPERLINK("http://x","bấm")');
    expect(texts(sheetOf(workbook, 'plan'))).toContain('=1+1');
    expect(texts(sheetOf(workbook, 'tasks'))).toContain('dòng một\ndòng hai');
    expect(texts(sheetOf(workbook, 'tasks'))).toContain('ký tự    lạ');
    const longest = Math.max(...texts(sheetOf(workbook, 'tasks')).map((text) => text.length));
    expect(longest).toBe(32_767);
  });

  test('không công thức nào chứa chữ của văn bản', () => {
    const formulas = workbook.sheets.flatMap((sheet) =>
      contents(sheet).flatMap((content) => (content.kind === 'formula' ? [content.formula] : [])),
    );
    expect(formulas.filter((formula) => /HYPERLINK|@SUM|@cmd/.test(formula))).toEqual([]);
  });
});

describe('kế hoạch không có chỉ tiêu hoặc nhiệm vụ', () => {
  const workbook = planWorkbook(plan(), q1);

  test('mỗi bảng có một dòng nói rõ, và đọc lại không thành số liệu', () => {
    const entries = entriesOf(readingOf(workbook), plan());
    expect(entries.figures.get('2026-Q1')).toEqual([]);
    expect(entries.tasks).toEqual([]);
    expect(entries.findings).toEqual([]);
    expect(texts(sheetOf(workbook, 'indicators'))).toContain(
      'Kế hoạch không giao chỉ tiêu trong năm này.',
    );
  });

  test('dòng đó mất đi khi kế hoạch có chỉ tiêu', () => {
    const { carried } = entriesOf(readingOf(workbook), plan());
    const next = planWorkbook(plan({ indicators: [indicator('dat')] }), q1, carried);
    expect(ids(next, 'ChiTieu')).toEqual(['dat']);
    expect(ids(next, 'SoLieu_2026_Q1')).toEqual(['dat']);
  });
});

describe('sổ của một đơn vị', () => {
  test('chỉ có nhiệm vụ mà đơn vị chủ trì hoặc phối hợp, và chỉ tiêu của đơn vị', () => {
    const workbook = planWorkbook(samplePlan, { ...q1, unit: 'Sở Tư pháp' });
    expect(ids(workbook, 'NhiemVu')).toEqual(['nv-khong-han']);
    expect(ids(workbook, 'ChiTieu')).not.toContain('hai-long');
    expect(entriesOf(readingOf(workbook), samplePlan).unit).toBe('Sở Tư pháp');
  });
});

describe('đọc lại những gì đã dựng', () => {
  const edits = everyEdit('2026-H1');
  const workbook = filledWorkbook(everyCasePlan, h1, edits);
  const entries = entriesOf(readingOf(workbook), everyCasePlan);

  test('được đúng các đánh giá đã ghi trên trang', () => {
    const reading = readingOf(workbook);
    const column = (table: string, header: string) => {
      const found = reading.tables.find(({ name }) => name === table);
      const place = found?.header.indexOf(header) ?? -1;
      return found?.values.map((row) => row[place]);
    };
    const settings = judgementSettings(entries);
    expect(
      entries.figures.get('2026-H1')?.map((f) => judgeIndicator(f.case, settings).statusText),
    ).toEqual(column('SoLieu_2026_H1', 'Đánh giá'));
    expect(entries.tasks.map((t) => judgeTask(t.case, settings).progressText)).toEqual(
      column('NhiemVu', 'Tiến độ'),
    );
  });

  test('mỗi trường hợp biết ô của mình', () => {
    const first = entries.figures.get('2026-H1')?.[0];
    expect(first?.sheet).toBe('Số liệu H1-2026');
    expect(first?.cells).toEqual({
      id: 'A5',
      numerator: 'E5',
      denominator: 'F5',
      result: 'G5',
      status: 'I5',
      explanation: 'K5',
    });
    expect(first?.ownTarget?.place).toEqual({ sheet: 'Chỉ tiêu', cell: 'H5' });
  });

  test('không có phát hiện nào về cấu trúc', () => {
    expect(entries.findings).toEqual([]);
  });
});

describe('nhiệm vụ «trước ngày X» theo thiết lập', () => {
  const choice = { ...q1, periods: ['2026-Y'], currentPeriod: '2026-Y' };
  const cached = (workbook: WorkbookBlueprint) => {
    const found = readingOf(workbook).tables.find(({ name }) => name === 'NhiemVu');
    const row = found?.values.find((values) => values[0] === 'nv-co-ngay');
    return row?.[found?.header.indexOf('Hạn hoàn thành') ?? -1];
  };

  test('mặc định hạn cuối là ngày trước đó', () => {
    expect(cached(planWorkbook(samplePlan, choice))).toBe(46386);
  });

  test('khi đơn vị tính cả ngày X thì hạn là ngày X', () => {
    const { carried } = entriesOf(readingOf(planWorkbook(samplePlan, choice)), samplePlan);
    expect(cached(planWorkbook(samplePlan, choice, { ...carried, beforeIncludesDay: true }))).toBe(
      46387,
    );
  });
});

test('3.000 nhiệm vụ và 300 chỉ tiêu được dựng trong thời gian tuyến tính', () => {
  const sized = (tasks: number, indicators: number) =>
    plan({
      tasks: Array.from({ length: tasks }, (_, index) =>
        task(`nv-${index}`, { title: `Nhiệm vụ số ${index} về cải cách thủ tục hành chính` }),
      ),
      indicators: Array.from({ length: indicators }, (_, index) => indicator(`ct-${index}`)),
    });
  const cells = (workbook: WorkbookBlueprint) =>
    workbook.sheets.reduce((sum, sheet) => sum + contents(sheet).length, 0);
  const boxes = (workbook: WorkbookBlueprint) =>
    workbook.sheets.reduce(
      (sum, sheet) => sum + sheet.layers.reduce((n, layer) => n + layer.boxes.length, 0),
      0,
    );
  const small = planWorkbook(sized(300, 30), q1);
  const large = planWorkbook(sized(3000, 300), q1);
  expect(cells(large) / cells(small)).toBeLessThan(11);
  // Looks are a matter of columns: ten times the rows need no more boxes.
  expect(boxes(large)).toBe(boxes(small));
  expect(sheetOf(large, 'tasks').rowHeights.length).toBeLessThan(50);
});
