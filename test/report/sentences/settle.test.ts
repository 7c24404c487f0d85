/** What officers made of a sentence stays, and is told when a number in it no longer holds. */
import fc from 'fast-check';
import { keptParagraphs, settledParagraphs, summaryLayout, summaryOf } from '../../../src/report';
import { tiesIn } from '../../../src/report/sentences/align';
import { draftParagraphs } from '../../../src/report/sentences/draft';
import type { KeptParagraph } from '../../../src/report/sentences/types';
import type { SummaryInput } from '../../../src/report/summaryTypes';
import type { WorkbookReading } from '../../../src/workbook/reading';
import { cellAddress } from '../../../src/workbook/address';
import { officeQuarter, provinceQuarter } from '../filledQuarter';
import { cellsOf, textsOf } from '../sheetFaults';

const period = '2026-Q1';

/** The report's sheet as a reader would give it, with one paragraph typed over. */
function readingOf(input: SummaryInput, typed: Readonly<Record<string, string>> = {}) {
  const { sheet, names } = summaryLayout(summaryOf(input));
  const cells = cellsOf(sheet);
  const textAt = (row: number, column: number): string | null => {
    const content = cells.get(cellAddress(row, column));
    return content?.kind === 'text' ? content.text : null;
  };
  const reading: WorkbookReading = {
    sheets: [{ name: sheet.name, visibility: 'visible', isProtected: true }],
    tables: sheet.tables.map(({ name, box, columns }) => ({
      name,
      sheet: sheet.name,
      box,
      header: columns.map((column) => column.name),
      values: Array.from({ length: box.bottom - box.top }, (_, row) =>
        columns.map((_each, column) => textAt(box.top + 1 + row, box.left + column)),
      ),
      formulas: [],
    })),
    names: names.map(({ name, box }) => ({
      name,
      sheet: sheet.name,
      box,
      value: typed[name] ?? textAt(box.top, box.left),
      formula: '',
    })),
    brokenNames: [],
    date1904: false,
  };
  return reading;
}

const overallName = 'KH_LoiKetQua_2026_Q1';

/** As the input, with one indicator more that is met. */
function oneMoreMet(input: SummaryInput): SummaryInput {
  const target = input.indicators.find(({ judgement }) => judgement.status === 'behind');
  return {
    ...input,
    indicators: input.indicators.map((item) =>
      item === target
        ? { ...item, judgement: { ...item.judgement, status: 'met', statusText: 'Đạt' } }
        : item,
    ),
  };
}

function overall(input: SummaryInput, kept: readonly KeptParagraph[]) {
  const paragraphs = settledParagraphs(summaryOf({ ...input, keptParagraphs: kept }));
  const found = paragraphs.find(({ id }) => id === 'overall');
  if (!found) throw new Error('No paragraph.');
  return found;
}

const edited = 'Nhìn chung, tỉnh có 10/39 chỉ tiêu đạt (8 chỉ tiêu đạt trước hạn) sau 3 tháng.';

test('câu chưa ai sửa được viết lại theo số liệu mới', () => {
  const kept = keptParagraphs(readingOf(provinceQuarter()), period);
  expect(kept.map(({ id }) => id)).toEqual([
    'overall',
    'extremes',
    'areas',
    'overdue',
    'causes',
    'ahead',
  ]);
  const now = overall(oneMoreMet(provinceQuarter()), kept);
  expect(now).toMatchObject({ isEdited: false, stale: [] });
  expect(now.text).toContain('11/39 chỉ tiêu đạt');
});

test('câu đã sửa được giữ nguyên; số còn khớp thì không báo gì', () => {
  const kept = keptParagraphs(readingOf(provinceQuarter(), { [overallName]: edited }), period);
  expect(overall(provinceQuarter(), kept)).toMatchObject({
    isEdited: true,
    text: edited,
    stale: [],
  });
});

test('câu đã sửa có số không còn khớp được giữ và được báo với cả hai giá trị', () => {
  const kept = keptParagraphs(readingOf(provinceQuarter(), { [overallName]: edited }), period);
  const input = oneMoreMet(provinceQuarter());
  const now = overall(input, kept);
  expect(now.text).toBe(edited);
  expect(now.stale.map(({ said, now: value, what }) => [said, value, what])).toEqual([
    ['10', '11', 'chỉ tiêu đạt'],
  ]);
  const texts = textsOf(summaryLayout(summaryOf({ ...input, keptParagraphs: kept })).sheet);
  expect(texts.map((text) => text.trim())).toContain(edited);
  expect(texts.find((text) => text.startsWith('▲ Câu đã sửa'))).toBe(
    '▲ Câu đã sửa có số không còn khớp: «10» nay là «11» (chỉ tiêu đạt). ' +
      'Sửa lại câu; hoặc xóa trắng ô rồi lập lại báo cáo để lấy câu mới; hoặc ghi lý do giữ câu vào ô bên phải.',
  );
});

test('ghi lý do giữ câu thì số khác số liệu không còn bị báo, lý do và câu còn nguyên qua mọi lần lập lại', () => {
  const why = 'Tính cả chỉ tiêu tỉnh tự đặt thêm.';
  const typed = { [overallName]: edited, KH_LyDoLoiKetQua_2026_Q1: ` ${why} ` };
  let input = oneMoreMet(provinceQuarter());
  input = { ...input, keptParagraphs: keptParagraphs(readingOf(input, typed), period) };
  for (let time = 0; time < 3; time += 1) {
    const now = overall(input, input.keptParagraphs ?? []);
    expect(now).toMatchObject({ text: edited, stale: [], reason: why });
    expect(now.excused.map(({ said, now: value }) => [said, value])).toEqual([['10', '11']]);
    const { sheet } = summaryLayout(summaryOf(input));
    expect(textsOf(sheet)).toContain(why);
    expect(textsOf(sheet)).toContain(
      '● Giữ câu theo lý do đã ghi: «10» nay là «11» (chỉ tiêu đạt).',
    );
    input = { ...input, keptParagraphs: keptParagraphs(readingOf(input), period) };
  }
  // Another period has reasons of its own.
  expect(keptParagraphs(readingOf(input), '2026-H1')).toEqual([]);
});

test('lý do giữ câu đứng ngoài trang in', () => {
  const { sheet, names } = summaryLayout(summaryOf(provinceQuarter()));
  const reasons = names.filter(({ name }) => name.startsWith('KH_LyDoLoi'));
  expect(reasons).toHaveLength(6);
  for (const { box } of reasons) {
    expect(box.left).toBeGreaterThan(sheet.print.area?.right ?? Infinity);
    expect(sheet.hiddenColumns).not.toContain(box.left);
  }
});

test('lập lại nhiều lần vẫn giữ câu đã sửa và vẫn nhận ra con số', () => {
  let input: SummaryInput = {
    ...provinceQuarter(),
    keptParagraphs: keptParagraphs(readingOf(provinceQuarter(), { [overallName]: edited }), period),
  };
  for (let time = 0; time < 3; time += 1) {
    input = { ...input, keptParagraphs: keptParagraphs(readingOf(input), period) };
  }
  const now = overall(oneMoreMet(provinceQuarter()), input.keptParagraphs ?? []);
  expect(now).toMatchObject({ isEdited: true, text: edited });
  expect(now.stale).toHaveLength(1);
});

test('xóa trắng ô thì lần lập sau lấy lại câu dự thảo', () => {
  const kept = keptParagraphs(readingOf(provinceQuarter(), { [overallName]: ' ' }), period);
  expect(overall(provinceQuarter(), kept)).toMatchObject({ isEdited: false });
});

test('đoạn văn không còn trong báo cáo thì tên ô cũ của nó không bị đọc nhầm', () => {
  const reading = readingOf(provinceQuarter());
  const [first] = reading.names;
  if (!first) throw new Error('No name.');
  const names = [...reading.names, { ...first, name: 'KH_LoiKienNghi_2026_Q1' }];
  const ids = keptParagraphs({ ...reading, names }, period).map(({ id }) => id);
  expect(ids).not.toContain('proposals');
});

test('bảng nhớ bị hỏng thì câu vẫn còn, chỉ không dò được số nữa', () => {
  const reading = readingOf(provinceQuarter(), { [overallName]: edited });
  const tables = reading.tables.map((table) => ({
    ...table,
    values: table.values.map((values) => values.map((value, at) => (at === 2 ? '[[1,' : value))),
  }));
  const kept = keptParagraphs({ ...reading, tables }, period);
  expect(overall(oneMoreMet(provinceQuarter()), kept)).toMatchObject({ text: edited, stale: [] });
  const without = keptParagraphs({ ...reading, tables: [] }, period);
  expect(overall(provinceQuarter(), without).text).toBe(edited);
});

test('báo cáo của Văn phòng cũng đọc lại được', () => {
  const kept = keptParagraphs(readingOf(officeQuarter()), '2025-Q3');
  const settled = settledParagraphs(summaryOf({ ...officeQuarter(), keptParagraphs: kept }));
  expect(settled.some(({ isEdited }) => isEdited)).toBe(false);
});

test('thêm chữ ở bất cứ đâu, mọi con số của câu dự thảo vẫn được tìm thấy và không con số nào bị báo nhầm', () => {
  const paragraphs = draftParagraphs(summaryOf(provinceQuarter()));
  const anyEdit = fc.tuple(
    fc.constantFrom(...paragraphs),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('cơ bản', 'trong kỳ,', '(sơ bộ)')), {
      minLength: 1,
      maxLength: 6,
    }),
  );
  fc.assert(
    fc.property(anyEdit, ([{ id, text, numbers }, inserted]) => {
      const words = text.split(' ');
      for (const [at, word] of inserted) words.splice(at % (words.length + 1), 0, word);
      const ties = numbers.map(({ start, end, source }) => [start, end, source] as const);
      const kept: KeptParagraph = { id, text: words.join(' '), draft: text, ties, reason: '' };
      const settled = settledParagraphs(
        summaryOf({ ...provinceQuarter(), keptParagraphs: [kept] }),
      ).find((each) => each.id === id);
      const digits = numbers.flatMap(
        ({ start, end }) => text.slice(start, end).match(/\d+(?:[.,]\d+)*/gu) ?? [],
      );
      expect(settled?.isEdited).toBe(true);
      expect(settled?.numbers).toHaveLength(digits.length);
      expect(settled?.stale).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

describe('tìm lại con số trong câu đã sửa', () => {
  const draft = 'Có 10 chỉ tiêu đạt; 2 chỉ tiêu chưa đạt.';
  const ties = [
    [3, 5, 'met'],
    [20, 21, 'behind'],
  ] as const;
  const found = (text: string) =>
    tiesIn(draft, ties, text).map(({ start, end, source }) => [source, text.slice(start, end)]);

  test.each([
    [
      'thêm chữ phía trước',
      'Trong kỳ, cả tỉnh có 10 chỉ tiêu đạt; 2 chỉ tiêu chưa đạt.',
      [
        ['met', '10'],
        ['behind', '2'],
      ],
    ],
    [
      'thay số ngay tại chỗ',
      'Có 11 chỉ tiêu đạt; 2 chỉ tiêu chưa đạt.',
      [
        ['met', '11'],
        ['behind', '2'],
      ],
    ],
    ['bỏ một vế', 'Có 10 chỉ tiêu đạt.', [['met', '10']]],
    ['viết một số khác hẳn ở chỗ khác', 'Kết quả tốt hơn 3 năm trước.', []],
    ['trống', '', []],
  ])('%s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('câu chuyển lên trước mang theo số của nó: số cũ vẫn bị chỉ ra', () => {
    const before = summaryOf(provinceQuarter());
    const [overall] = draftParagraphs(before);
    if (overall?.id !== 'overall') throw new Error('No opening.');
    const at = overall.text.indexOf('Về nhiệm vụ');
    const text = `${overall.text.slice(at)} ${overall.text.slice(0, at).trim()}`;
    const marks = overall.numbers.map(({ start, end, source }) => [start, end, source] as const);
    const sources = new Set(tiesIn(overall.text, marks, text).map(({ source }) => source));
    const missing = marks.map(([, , source]) => source).filter((source) => !sources.has(source));
    expect(missing).toEqual([]);
  });
});
