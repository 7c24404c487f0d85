import { summaryLayout, summaryOf, summarySheet, summaryTables } from '../../src/report';
import type { SummaryInput } from '../../src/report/summaryTypes';
import {
  figureAids,
  figureHeaders,
  indicatorHeaders,
  taskAids,
  taskHeaders,
} from '../../src/workbook/columns';
import { maxRowPoints } from '../../src/workbook/metrics';
import { cellAddress } from '../../src/workbook/address';
import { officeQuarter, provinceQuarter } from './filledQuarter';
import { cellsOf, sheetFaults, textsOf } from './sheetFaults';

const planTables = {
  ChiTieu: Object.values(indicatorHeaders),
  SoLieu_2026_Q1: [...Object.values(figureHeaders), ...Object.values(figureAids)],
  SoLieu_2025_Q3: [...Object.values(figureHeaders), ...Object.values(figureAids)],
  NhiemVu: [...Object.values(taskHeaders), ...Object.values(taskAids)],
};

function manyOverdue(count: number): SummaryInput {
  const input = officeQuarter();
  const [task] = input.tasks.filter(({ judgement }) => judgement.progress === 'overdue');
  if (!task) throw new Error('No overdue task.');
  return {
    ...input,
    tasks: Array.from({ length: count }, (_, index) => ({
      ...task,
      case: { ...task.case, id: `nv-${index}`, title: `Nhiệm vụ thứ ${index}` },
      judgement: { ...task.judgement, id: `nv-${index}`, daysLate: index },
    })),
  };
}

function withExplanation(explanation: string): SummaryInput {
  const input = provinceQuarter();
  return {
    ...input,
    indicators: input.indicators.map((item) => ({ ...item, case: { ...item.case, explanation } })),
  };
}

describe('trang tổng hợp là một trang hợp lệ', () => {
  const inputs: readonly (readonly [string, SummaryInput])[] = [
    ['tỉnh, Quý I/2026', provinceQuarter()],
    ['Văn phòng, Quý III/2025', officeQuarter()],
    ['không có nhiệm vụ', { ...provinceQuarter(), tasks: [] }],
    ['trống hoàn toàn', { ...officeQuarter(), tasks: [] }],
    ['500 nhiệm vụ quá hạn', manyOverdue(500)],
    ['giải trình 2.000 ký tự', withExplanation('Do vướng mắc về đất đai. '.repeat(80))],
    ['giải trình dài liền một chữ', withExplanation('x'.repeat(2_000))],
  ];

  test.each(inputs)('%s', (_, input) => {
    const { sheet, names } = summaryLayout(summaryOf(input));
    expect(sheetFaults(sheet, planTables)).toEqual([]);
    const highest = Math.max(...sheet.rowHeights.map(({ points }) => points));
    expect(highest).toBeLessThanOrEqual(maxRowPoints);
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    for (const { box } of names) expect(box.top).toBeLessThanOrEqual(sheet.print.area?.bottom ?? 0);
  });

  test.each(inputs)('%s: lập hai lần thì như một lần', (_, input) => {
    expect(summarySheet(summaryOf(input))).toEqual(summarySheet(summaryOf(input)));
  });
});

describe('trang tổng hợp Quý I/2026', () => {
  const sheet = summarySheet(summaryOf(provinceQuarter()));
  const texts = textsOf(sheet);

  test('được tìm lại bằng khóa và tên bảng, không bằng tên trang', () => {
    expect(sheet.key).toBe('summary:2026-Q1');
    expect(sheet.name).toBe('Tổng hợp Q1-2026');
    expect(sheet.tables.map(({ name }) => name)).toEqual(Object.values(summaryTables('2026-Q1')));
  });

  test('mang thể thức văn bản: quốc hiệu, tiêu ngữ, tên loại, số, ngày, nơi nhận, người ký', () => {
    for (const text of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'ỦY BAN NHÂN DÂN',
      'TỈNH QUẢNG NGÃI',
      'Số: …/BC-…',
      'Quảng Ngãi, ngày … tháng … năm 2026',
      'BÁO CÁO',
      'Nơi nhận:',
      'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH',
      'Ghi chú của đơn vị',
    ]) {
      expect(texts).toContain(text);
    }
  });

  test('in trên giấy A4 ngang, lề theo Nghị định 30/2020, số trang ở giữa phía trên', () => {
    expect(sheet.print).toMatchObject({
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
    });
    expect(sheet.print.header).toMatch(/^&C.*&P$/u);
  });

  test('các mục được đánh số, theo thứ tự', () => {
    const titles = texts.filter((text) => /^[1-6]\. /u.test(text)).map((text) => text.slice(0, 2));
    expect(titles).toEqual(['1.', '2.', '3.', '4.', '5.', '6.']);
  });

  test('phụ lục bắt đầu trang mới; trang nào tiếp tục một biểu đều mở đầu bằng dòng tiêu đề', () => {
    const cells = cellsOf(sheet);
    const textAt = (row: number, column: number): string => {
      const content = cells.get(cellAddress(row, column));
      return content?.kind === 'text' ? content.text : '';
    };
    const begins = sheet.print.breaksBefore ?? [];
    expect(begins.map((row) => textAt(row, 0))).toContain('PHỤ LỤC');
    expect(sheet.print.titleRows).toBeUndefined();
    const numbered = begins.filter((row) => cells.get(cellAddress(row, 0))?.kind === 'number');
    expect(numbered).toEqual([]);
  });

  test('cột trợ giúp đứng ngoài vùng in và được gập lại', () => {
    const lastPrinted = sheet.print.area?.right ?? 0;
    for (const { box } of sheet.tables) expect(box.left).toBeGreaterThan(lastPrinted);
    expect(Math.min(...(sheet.hiddenColumns ?? []))).toBeGreaterThan(lastPrinted);
  });

  test('con số được viết là con số, chưa làm tròn', () => {
    const numbers = [...cellsOf(sheet).values()].flatMap((content) =>
      content.kind === 'number' ? [content.value] : [],
    );
    expect(numbers).toContain(
      provinceQuarter().indicators.find(({ case: { id } }) => id === 'hai-long-giai-quyet-thu-tuc')
        ?.judgement.value,
    );
  });

  test('vừa lập xong thì mọi công thức đều nói là không có gì thay đổi', () => {
    const cached = [...cellsOf(sheet).values()].flatMap((content) =>
      content.kind === 'formula' ? [content.cached] : [],
    );
    expect(cached).toContain('✓ Khớp số liệu hiện tại');
    expect(cached.filter((value) => String(value).startsWith('▲'))).toEqual([]);
  });
});

test('bảng trống được thay bằng một câu', () => {
  const texts = textsOf(summarySheet(summaryOf({ ...officeQuarter(), tasks: [] })));
  const sentences = texts.map((text) => text.trim());
  expect(sentences).toContain('Kế hoạch không có chỉ tiêu phải đánh giá trong kỳ.');
  expect(sentences).toContain('Đến ngày 14/09/2025 không có nhiệm vụ nào quá hạn.');
  expect(sentences).toContain(
    'Từ ngày 14/09/2025 đến ngày 14/12/2025 không có nhiệm vụ nào đến hạn.',
  );
  expect(sentences).toContain('Trong năm không có nhiệm vụ phải theo dõi.');
});

test('báo cáo của một kỳ đã qua nói rõ là không so tiến độ nhiệm vụ', () => {
  const summary = summaryOf({ ...provinceQuarter(), currentPeriod: '2026-H1' });
  const banner = [...cellsOf(summarySheet(summary)).values()].find(
    (content) => content.kind === 'formula' && String(content.cached).startsWith('✓'),
  );
  expect(banner).toMatchObject({
    cached: expect.stringContaining('không so tiến độ nhiệm vụ') as unknown,
  });
});

test('500 nhiệm vụ quá hạn: đủ 500 dòng, mỗi trang in đều có dòng tiêu đề', () => {
  const sheet = summarySheet(summaryOf(manyOverdue(500)));
  const cells = cellsOf(sheet);
  const headers = [...cells.values()].filter(
    (content) => content.kind === 'text' && content.text === 'Số ngày quá hạn',
  );
  const lines = [...cells.values()].filter(
    (content) => content.kind === 'text' && /^Nhiệm vụ thứ /u.test(content.text),
  );
  expect(lines).toHaveLength(500);
  expect(headers.length).toBeGreaterThan(20);
  const begins = (sheet.print.breaksBefore ?? []).map((row) => cells.get(cellAddress(row, 6)));
  const withHeader = begins.filter(
    (content) => content?.kind === 'text' && content.text === 'Số ngày quá hạn',
  );
  expect(withHeader.length).toBeGreaterThanOrEqual(headers.length - 1);
});

test('giải trình dài được in trọn vẹn dưới dòng của nó', () => {
  const long = `Bắt đầu. ${'Do vướng mắc về giải phóng mặt bằng và thủ tục đất đai. '.repeat(40)}Kết thúc.`;
  const texts = textsOf(summarySheet(summaryOf(withExplanation(long))));
  expect(texts.filter((text) => text === 'Xem dòng dưới')).toHaveLength(39);
  const first = texts.findIndex((text) => text.startsWith('Giải trình: Bắt đầu.'));
  const pieces: string[] = [];
  // A piece that begins a page stands below the header that is repeated there.
  for (const text of texts.slice(first).filter((each) => each.length > 200)) {
    pieces.push(text);
    if (text.endsWith('Kết thúc.')) break;
  }
  expect(pieces.join(' ').replace(/\s+/gu, ' ')).toBe(`Giải trình: ${long}`);
});

test('chữ giống công thức vẫn là chữ', () => {
  const evil = '=HYPERLINK("http://x","bấm")';
  const input = officeQuarter();
  const sheet = summarySheet(
    summaryOf({
      ...input,
      unit: evil,
      kept: { notes: evil, number: evil, signerName: '+1' },
      tasks: input.tasks.map((task) => ({
        ...task,
        area: evil,
        case: { ...task.case, title: evil, explanation: '@x', lead: ['-1'], ref: evil, id: evil },
      })),
    }),
  );
  const formulas = [...cellsOf(sheet).values()].flatMap((content) =>
    content.kind === 'formula' ? [content.formula] : [],
  );
  expect(formulas.some((formula) => formula.includes('HYPERLINK'))).toBe(false);
  expect(textsOf(sheet)).toContain(evil);
});

test('điều đơn vị đã ghi trên báo cáo được giữ lại khi lập lại', () => {
  const kept = {
    number: 'Số: 15/BC-UBND',
    notes: 'Kiến nghị bố trí kinh phí.\nĐề nghị hướng dẫn.',
    recipients: '- Bộ Nội vụ;\n- Lưu: VT, NC.',
    signerName: 'Nguyễn Văn A',
  };
  const { sheet, names } = summaryLayout(summaryOf({ ...provinceQuarter(), kept }));
  const cells = cellsOf(sheet);
  for (const [name, text] of [
    ['KH_SoBaoCao_2026_Q1', kept.number],
    ['KH_GhiChu_2026_Q1', kept.notes],
    ['KH_NoiNhan_2026_Q1', kept.recipients],
    ['KH_NguoiKy_2026_Q1', kept.signerName],
    ['KH_ChucVuKy_2026_Q1', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  ] as const) {
    const box = names.find((each) => each.name === name)?.box;
    expect(box && cells.get(cellAddress(box.top, box.left))).toEqual({ kind: 'text', text });
  }
});

test('trang được bảo vệ, chỉ những ô đơn vị ghi là mở', () => {
  const { sheet, names } = summaryLayout(summaryOf(provinceQuarter()));
  expect(sheet.isProtected).toBe(true);
  const open = sheet.layers.filter(({ style }) => style.locked === false);
  const isOpen = (row: number, column: number): boolean =>
    open.some(({ boxes }) =>
      boxes.some(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right,
      ),
    );
  const kept = names.filter(({ name }) => !name.startsWith('KH_ChotBaoCao'));
  expect(kept.filter(({ name }) => !/^KH_(LyDo)?Loi/u.test(name))).toHaveLength(6);
  for (const { box } of kept) expect(isOpen(box.top, box.left)).toBe(true);
  expect(isOpen(5, 0)).toBe(false);
});
