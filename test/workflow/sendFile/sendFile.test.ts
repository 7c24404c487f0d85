/** The file for the level above: clean, whole, and the same in judgement as the workbook it came from. */
import { strFromU8, unzipSync } from 'fflate';
import {
  buildReport,
  check,
  closePeriod,
  fileHost,
  sendFile,
  wordDocument,
} from '../../../src/workflow';
import { keptName } from '../../../src/report';
import { addForm } from '../../../src/workflow/addForm';
import { switchPeriod } from '../../../src/workflow/switchPeriod';
import { proposeSend } from '../../../src/workflow/sendFile';
import type { SendDone } from '../../../src/workflow/sendFile/types';
import type { WorkbookHost } from '../../../src/workflow/host';
import type { CheckResult } from '../../../src/workflow/types';
import { firstReceiptOf, receiptIn } from '../../../src/report/sending/receipt';
import { readLedger } from '../../../src/workbook/ledger';
import { figureHeaders, taskHeaders } from '../../../src/workbook/columns';
import { receiptName, sentFileName } from '../../../src/workbook/sentFile';
import { entriesOf, firstQuarter, halfYear, placeOf, readingOf, typed, valueOf } from './quarter';

jest.setTimeout(120_000);

const checked = async (bytes: Uint8Array): Promise<CheckResult> =>
  valueOf(await check(fileHost(bytes, 'tep.xlsx'), { write: false }));

const sent = async (bytes: Uint8Array, period: string): Promise<SendDone> =>
  valueOf(await sendFile(fileHost(bytes, 'so.xlsx'), period));

/** Without the places: columns that are folded away do not go along. */
function meaning({ indicators, tasks, findings }: CheckResult) {
  return {
    indicators: indicators.map(({ judgement }) => judgement),
    tasks: tasks.map(({ judgement }) => judgement),
    findings: findings.map(({ code, severity, subject, message }) => ({
      code,
      severity,
      subject,
      // Messages may name cells, too.
      message: message.replace(/ô [A-Z]+\d+/gu, 'ô'),
    })),
  };
}

const parts = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

let quarter = new Uint8Array();
let half = new Uint8Array();
let sentQuarter: SendDone;
let sentHalf: SendDone;

beforeAll(async () => {
  quarter = Uint8Array.from(await firstQuarter());
  half = Uint8Array.from(await halfYear());
  sentQuarter = await sent(quarter, '2026-Q1');
  sentHalf = await sent(half, '2026-H1');
});

describe('kiểm tra tệp gửi ra đúng như kiểm tra sổ', () => {
  test.each([
    ['Quý I', () => [quarter, sentQuarter.bytes] as const],
    ['6 tháng, có kỳ trước', () => [half, sentHalf.bytes] as const],
  ])('%s', async (_, both) => {
    const [own, handed] = both();
    const [before, after] = [await checked(own), await checked(handed)];
    expect(meaning(after)).toEqual(meaning(before));
    expect(after.loaded.statusDate).toBe(before.loaded.statusDate);
    expect(new Set(after.indicators.map(({ judgement }) => judgement.status)).size).toBeGreaterThan(
      4,
    );
  });

  test('gửi lại báo cáo của kỳ trước khi sổ đã sang kỳ sau', async () => {
    const { proposal, bytes } = await sent(half, '2026-Q1');
    expect(proposal.period.id).toBe('2026-Q1');
    const { loaded, indicators, receipt } = await checked(bytes);
    expect([loaded.period.id, loaded.periods.map(({ id }) => id)]).toEqual([
      '2026-Q1',
      ['2026-Q1'],
    ]);
    const own = await checked(quarter);
    expect(indicators.map(({ judgement }) => judgement.status)).toEqual(
      own.indicators.map(({ judgement }) => judgement.status),
    );
    expect(receipt?.holds).toBe(true);
  });
});

describe('tệp sạch', () => {
  test('không công thức, không quy tắc tô màu, không kiểm tra khi nhập, không gì bị ẩn', () => {
    for (const [path, xml] of parts(sentHalf.bytes)) {
      if (!path.startsWith('xl/')) continue;
      expect([path, /<(f|calculatedColumnFormula)[ >]/u.test(xml)]).toEqual([path, false]);
      expect([path, /conditionalFormatting|dataValidation|hidden="1"/u.test(xml)]).toEqual([
        path,
        false,
      ]);
    }
    expect(parts(sentHalf.bytes).get('xl/workbook.xml')).not.toMatch(/state="(very)?[Hh]idden"/u);
  });

  test('không tên người, không tên máy; mã nằm trong thuộc tính của tệp', () => {
    const files = parts(sentQuarter.bytes);
    expect(files.get('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy|created|modified/u);
    expect(files.get('docProps/app.xml')).not.toMatch(/Company|Manager/u);
    expect(files.get('docProps/custom.xml')).toContain(`>${sentQuarter.proposal.code}<`);
  });

  test('chỉ có những trang cấp trên cần, báo cáo đứng đầu', () => {
    const names = (bytes: Uint8Array): readonly string[] =>
      readingOf(bytes).sheets.map(({ name }) => name);
    expect(names(sentQuarter.bytes)).toEqual([
      'Tổng hợp Q1-2026',
      'Biểu đồ Q1-2026',
      'Kế hoạch',
      'Chỉ tiêu',
      'Nhiệm vụ',
      'Số liệu Q1-2026',
      'Danh mục',
    ]);
    expect(names(sentHalf.bytes)).toEqual([
      'Tổng hợp H1-2026',
      'Biểu đồ H1-2026',
      'Kế hoạch',
      'Chỉ tiêu',
      'Nhiệm vụ',
      'Số liệu Q1-2026',
      'Số liệu H1-2026',
      'Danh mục',
      'Đã báo cáo Q1-2026',
    ]);
    expect(readingOf(sentHalf.bytes).sheets.every(({ isProtected }) => isProtected)).toBe(true);
  });

  test('ô nào cũng là giá trị, đúng như đánh giá của sổ', () => {
    const table = readingOf(sentQuarter.bytes).tables.find(({ name }) => name === 'SoLieu_2026_Q1');
    const column = table?.header.indexOf(figureHeaders.status) ?? -1;
    expect(table?.formulas.flat().join('')).toBe('');
    expect(new Set(table?.values.map((row) => row[column])).has('Đạt')).toBe(true);
  });

  test('cùng một sổ thì cùng từng byte', async () => {
    expect((await sent(quarter, '2026-Q1')).bytes).toEqual(sentQuarter.bytes);
  });
});

describe('mã biên nhận', () => {
  test('trên báo cáo của sổ, trên tệp gửi, trong tên tệp và khi kiểm tra là một', async () => {
    const { code, file } = sentQuarter.proposal;
    const named = (bytes: Uint8Array, name: string) =>
      readingOf(bytes).names.find((cell) => cell.name === name)?.value;
    expect(named(quarter, receiptName('2026-Q1'))).toBe(`Mã biên nhận: ${code}`);
    expect(named(sentQuarter.bytes, receiptName('2026-Q1'))).toBe(`Mã biên nhận: ${code}`);
    expect(named(sentQuarter.bytes, sentFileName)).toBe(code);
    expect(file).toBe(`BaoCao_Q1-2026_ubnd-tinh-quang-ngai_${code}.xlsx`);
    expect((await checked(sentQuarter.bytes)).receipt).toEqual({ code, holds: true });
    expect((await checked(quarter)).receipt).toBeUndefined();
  });

  const edits: readonly (readonly [string, string, string, string | number])[] = [
    ['tử số', 'SoLieu_2026_Q1', figureHeaders.numerator, 7],
    ['giải trình', 'SoLieu_2026_Q1', figureHeaders.explanation, 'Đã làm tốt.'],
    ['trạng thái nhiệm vụ', 'NhiemVu', taskHeaders.status, 'Đang thực hiện'],
  ];
  test.each(edits)('sửa %s sau khi gửi thì lộ ra', async (_, table, header, value) => {
    const { bytes, proposal } = sentQuarter;
    const entries = entriesOf(bytes);
    const ratio = entries.figures.get('2026-Q1')?.find(({ case: one }) => one.measure === 'ratio');
    const id = table === 'NhiemVu' ? entries.tasks[0]?.case.id : ratio?.case.id;
    const content =
      typeof value === 'number'
        ? ({ kind: 'number', value } as const)
        : ({ kind: 'text', text: value } as const);
    const changed = typed(bytes, [{ ...placeOf(bytes, table, id ?? '', header), content }]);
    const { findings, receipt } = await checked(changed);
    const { code } = proposal;
    expect(receipt).toEqual({ code, holds: false });
    expect(findings[0]).toMatchObject({ code: 'receiptMismatch', severity: 'error' });
    expect(findings[0]?.message).toContain(`mang mã biên nhận ${code}`);
    expect(findings[0]?.remedy).toContain('gửi tệp mới');
  });

  test('sắp xếp lại các dòng hay đổi tên trang thì mã vẫn đúng', async () => {
    const { bytes } = sentQuarter;
    const read = readingOf(bytes);
    const table = read.tables.find(({ name }) => name === 'NhiemVu');
    if (table === undefined) throw new Error('No tasks.');
    const { top, left } = table.box;
    const [first = [], second = []] = table.values;
    const put = (row: number, values: typeof first) =>
      values.map((value, column) => ({
        sheet: table.sheet,
        cell: placeAt(top + row, left + column),
        content:
          typeof value === 'number'
            ? ({ kind: 'number', value } as const)
            : typeof value === 'string'
              ? ({ kind: 'text', text: value } as const)
              : ({ kind: 'empty' } as const),
      }));
    const swapped = typed(bytes, [...put(1, second), ...put(2, first)]);
    expect((await checked(swapped)).receipt?.holds).toBe(true);
  });

  test('mã trên trang bị sửa hay bị xóa thì cũng lộ ra', async () => {
    const { bytes } = sentQuarter;
    const mark = readingOf(bytes).names.find(({ name }) => name === sentFileName);
    if (mark === undefined) throw new Error('No mark.');
    const cell = placeAt(mark.box.top, mark.box.left);
    const gone = typed(bytes, [{ sheet: mark.sheet, cell, content: { kind: 'empty' } }]);
    const { receipt, findings } = await checked(gone);
    expect(receipt).toEqual({ code: '', holds: false });
    expect(findings[0]?.message).toContain('(trống)');
  });
});

function placeAt(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
}

describe('tệp đã gửi chỉ để đọc', () => {
  test.each<[string, (host: WorkbookHost) => Promise<{ readonly ok: boolean }>]>([
    ['lập báo cáo', (host) => buildReport(host, '2026-Q1')],
    ['gửi lại', (host) => sendFile(host, '2026-Q1')],
    ['soạn tệp gửi', (host) => proposeSend(host, '2026-Q1')],
    ['chuyển kỳ', (host) => switchPeriod(host, '2026-H1')],
    ['thêm biểu II.06', (host) => addForm(host)],
  ])('%s: bị từ chối bằng một câu, tệp còn nguyên', async (_, act) => {
    const { bytes } = sentQuarter;
    const host = fileHost(bytes, 'gui.xlsx');
    const outcome = await act(host);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'isSentFile' } });
    expect(host.bytes()).toBe(bytes);
  });

  test('vẫn kiểm tra được và soạn được văn bản Word', async () => {
    const { bytes } = sentQuarter;
    expect((await checked(bytes)).receipt?.holds).toBe(true);
    expect((await wordDocument(fileHost(bytes, 'gui.xlsx'), '2026-Q1')).ok).toBe(true);
  });
});

describe('nhật ký', () => {
  const sender = { by: 'Nguyễn Thị Hoa', at: '2026-03-16T09:05' } as const;

  test('gửi thì sổ thêm một dòng có mã; tạo lại cùng tệp thì không thêm; người khác gửi thì thêm', async () => {
    const host = fileHost(quarter, 'so.xlsx');
    const first = valueOf(await sendFile(host, '2026-Q1', sender));
    const later = { ...sender, at: '2026-03-17T14:00' } as const;
    const again = valueOf(await sendFile(host, '2026-Q1', later));
    valueOf(await sendFile(host, '2026-Q1', { ...later, by: 'Trần Văn Nam' }));
    expect([first.isRecorded, again.isRecorded]).toEqual([true, true]);
    expect(again.bytes).toEqual(first.bytes);
    const receipt = first.proposal.code;
    expect(readLedger(readingOf(host.bytes()))).toEqual([
      { ...sender, act: 'send', period: '2026-Q1', receipt, note: '' },
      { ...later, by: 'Trần Văn Nam', act: 'send', period: '2026-Q1', receipt, note: '' },
    ]);
    expect(receiptIn(receipt)).toEqual({ code: receipt, period: '2026-Q1' });
    expect(readingOf(first.bytes).sheets.map(({ name }) => name)).not.toContain('Nhật ký');
  });

  test('không nêu ai gửi thì sổ chỉ được đọc', async () => {
    const host = fileHost(quarter, 'so.xlsx');
    expect(valueOf(await sendFile(host, '2026-Q1')).isRecorded).toBe(false);
    expect(host.bytes()).toEqual(quarter);
  });

  test('sổ không nhận thêm dòng thì tệp vẫn có', async () => {
    const host = fileHost(quarter, 'so.xlsx');
    const readOnly: WorkbookHost = {
      ...host,
      apply: () => Promise.resolve({ ok: false, problem: { code: 'readOnly' } }),
    };
    const { isRecorded, bytes } = valueOf(await sendFile(readOnly, '2026-Q1', sender));
    expect(isRecorded).toBe(false);
    expect(bytes).toEqual(sentQuarter.bytes);
  });
});

describe('trước khi gửi', () => {
  test('sổ khớp báo cáo: nói còn bao nhiêu lỗi, không có gì cũ', async () => {
    const proposal = valueOf(await proposeSend(fileHost(quarter, 'so.xlsx'), '2026-Q1'));
    expect(proposal).toMatchObject({
      report: 'current',
      stale: [],
      code: sentQuarter.proposal.code,
    });
    expect(proposal.errors).toBeGreaterThan(0);
    expect(proposal.figures).toHaveLength(39);
  });

  test('số liệu đổi sau khi lập báo cáo thì báo cáo là cũ, dù đánh giá không đổi', async () => {
    const ratio = entriesOf(quarter)
      .figures.get('2026-Q1')
      ?.find(
        ({ case: { numerator, denominator, resultTyped } }) =>
          numerator.kind === 'number' &&
          numerator.value > 0 &&
          denominator.kind === 'number' &&
          !resultTyped,
      );
    if (ratio === undefined) throw new Error('No ratio.');
    const { numerator, denominator } = ratio.case;
    const double = (entered: typeof numerator) => ({
      kind: 'number' as const,
      value: entered.kind === 'number' ? entered.value * 2 : 0,
    });
    const { sheet, cells } = ratio;
    const bytes = typed(quarter, [
      { sheet, cell: cells.numerator, content: double(numerator) },
      { sheet, cell: cells.denominator, content: double(denominator) },
    ]);
    const proposal = valueOf(await proposeSend(fileHost(bytes, 'so.xlsx'), '2026-Q1'));
    expect(proposal.report).toBe('outOfDate');
  });

  test('chưa lập báo cáo, hoặc kỳ không có số liệu', async () => {
    const early = valueOf(await proposeSend(fileHost(half, 'so.xlsx'), '2026-Q1'));
    expect(early.report).not.toBe('none');
    const later = await proposeSend(fileHost(quarter, 'so.xlsx'), '2026-Y');
    expect(later.ok ? null : later.problem.code).toBe('noFiguresForPeriod');
  });
});

describe('kỳ trước đã chốt rồi bị sửa', () => {
  const who = { by: 'Nguyễn Thị Hoa', at: '2026-03-16T09:05' } as const;
  const numeratorIn = (bytes: Uint8Array, id: string): unknown =>
    entriesOf(bytes)
      .figures.get('2026-Q1')
      ?.find(({ case: one }) => one.id === id)?.case.numerator;

  test('tệp gửi mang số đã chốt và nói rõ như vậy; kiểm tra tệp thấy đúng mã', async () => {
    const host = fileHost(half, 'so.xlsx');
    valueOf(await closePeriod(host, { period: '2026-Q1', ...who, despite: ['errors'] }));
    const closed = host.bytes();
    const ratio = entriesOf(closed)
      .figures.get('2026-Q1')
      ?.find(({ case: { numerator, resultTyped } }) => numerator.kind === 'number' && !resultTyped);
    if (ratio === undefined) throw new Error('No ratio.');
    const { id, numerator } = ratio.case;
    const edited = typed(closed, [
      {
        ...placeOf(closed, 'SoLieu_2026_Q1', id, figureHeaders.numerator),
        content: { kind: 'number', value: 3 },
      },
      {
        ...placeOf(closed, 'SoLieu_2026_Q1', id, figureHeaders.explanation),
        content: { kind: 'text', text: 'Sửa sau khi chốt.' },
      },
    ]);
    expect(numeratorIn(edited, id)).toEqual({ kind: 'number', value: 3 });
    const { bytes, proposal } = await sent(edited, '2026-H1');
    expect(numeratorIn(bytes, id)).toEqual(numerator);
    const table = readingOf(bytes).tables.find(({ name }) => name === 'SoLieu_2026_Q1');
    expect(table?.values.flat()).not.toContain('Sửa sau khi chốt.');
    const texts = parts(bytes).get('xl/sharedStrings.xml') ?? '';
    expect(texts.includes('Số liệu như đã chốt lúc 09:05 ngày 16/03/2026')).toBe(true);
    const { receipt, summary } = await checked(bytes);
    expect([receipt, summary]).toEqual([{ code: proposal.code, holds: true }, 'current']);
    // The same as before the edit: what was reported is what is named.
    expect((await sent(closed, '2026-H1')).proposal.code).toBe(proposal.code);
  });
});

describe('lời của báo cáo thuộc mã biên nhận', () => {
  const sentence = (bytes: Uint8Array) => {
    const cell = readingOf(bytes).names.find(({ name }) => name === keptName('overall', '2026-Q1'));
    if (cell === undefined) throw new Error('No sentence.');
    return { sheet: cell.sheet, cell: placeAt(cell.box.top, cell.box.left), said: cell.value };
  };
  const said = (bytes: Uint8Array, text: string): Uint8Array => {
    const { sheet, cell } = sentence(bytes);
    return typed(bytes, [{ sheet, cell, content: { kind: 'text', text } }]);
  };

  test('sửa một câu trong tệp đã gửi thì lộ ra, và báo cáo trong tệp không còn đúng bản ấy', async () => {
    const { receipt, summary, findings } = await checked(said(sentQuarter.bytes, 'Mọi việc tốt.'));
    expect([receipt?.holds, summary]).toEqual([false, 'outOfDate']);
    expect(findings[0]?.code).toBe('receiptMismatch');
    expect((await checked(sentQuarter.bytes)).summary).toBe('current');
  });

  test('sửa một câu trong sổ: mã khác, báo cáo phải lập lại rồi mới gửi; số và người ký thì không', async () => {
    const before = String(sentence(quarter).said);
    const edited = said(quarter, `${before.trim()} Chi tiết nêu dưới đây.`);
    const proposal = valueOf(await proposeSend(fileHost(edited, 'so.xlsx'), '2026-Q1'));
    expect(proposal.code).not.toBe(sentQuarter.proposal.code);
    expect(proposal.report).toBe('outOfDate');
    const again = fileHost(edited, 'so.xlsx');
    valueOf(await buildReport(again, '2026-Q1'));
    const rebuilt = valueOf(await proposeSend(again, '2026-Q1'));
    expect([rebuilt.report, rebuilt.code]).toEqual(['current', proposal.code]);

    const number = readingOf(quarter).names.find(
      ({ name }) => name === keptName('number', '2026-Q1'),
    );
    if (number === undefined) throw new Error('No number.');
    const cell = placeAt(number.box.top, number.box.left);
    const numbered = typed(quarter, [
      { sheet: number.sheet, cell, content: { kind: 'text', text: 'Số: 15/BC-UBND' } },
    ]);
    const same = valueOf(await proposeSend(fileHost(numbered, 'so.xlsx'), '2026-Q1'));
    expect([same.report, same.code]).toEqual(['current', sentQuarter.proposal.code]);
  });

  test('tệp gửi từ khi mã chưa gồm lời vẫn được xác nhận', async () => {
    const { bytes } = sentQuarter;
    const old = firstReceiptOf(entriesOf(bytes), '2026-Q1');
    const marks = [sentFileName, receiptName('2026-Q1')].map((name) => {
      const mark = readingOf(bytes).names.find((one) => one.name === name);
      if (mark === undefined) throw new Error(name);
      const content = { kind: 'text', text: String(mark.value).replace(/Q1-26-.*/u, old) } as const;
      return { sheet: mark.sheet, cell: placeAt(mark.box.top, mark.box.left), content };
    });
    const { receipt, summary } = await checked(typed(bytes, marks));
    expect([receipt, summary]).toEqual([{ code: old, holds: true }, 'current']);
  });
});
