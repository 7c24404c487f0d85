/**
 * «Chốt kỳ» through the real Office.js: a period is closed, changed behind its back, put back, opened again
 * and taken back, in the workbook as officers leave it.
 */
import { buildReport, check, load, type Outcome } from '../../src/workflow';
import { closePeriod } from '../../src/workflow/closing/closePeriod';
import { reopenPeriod } from '../../src/workflow/closing/reopenPeriod';
import type { ClosingAsked } from '../../src/workflow/closing/types';
import { look } from '../../src/workflow/opened';
import { proposeRepair } from '../../src/workflow/repair';
import { switchPeriod } from '../../src/workflow/switchPeriod';
import { proposeUndo, undo } from '../../src/workflow/undo';
import { readLedger } from '../../src/workbook/ledger';
import type { WorkbookSnapshot } from '../../workbench/engine/snapshot';
import { samplePlan } from '../workbook/samplePlan';
import { differences } from './sameWorkbook/facts';
import { snapshotFacts } from './sameWorkbook/snapshotFacts';
import { closeAll, openBench, problemOf, value, type UndoBench } from './undo/bench';

jest.setTimeout(120_000);

const asked: ClosingAsked = {
  period: '2026-Q1',
  by: 'Nguyễn Thị Hoa',
  at: '2026-03-17T09:05',
  despite: [],
};
const reopening = {
  period: '2026-Q1',
  by: 'Trần Văn Nam',
  at: '2026-03-18T14:30',
  reason: 'Sở Nội vụ yêu cầu sửa',
} as const;
const choice = {
  planId: samplePlan.id,
  plan: samplePlan,
  year: 2026,
  unit: null,
  periods: ['2026-Q1'],
};
const figures = 'Số liệu Q1-2026';
const copy = 'Chốt Q1-2026';

async function openLoaded(): Promise<UndoBench> {
  const bench = openBench();
  value(await load(bench.host, choice));
  return bench;
}

/** The workbook with figures and the report of the first quarter, made once and copied for each test. */
let reported: WorkbookSnapshot | null = null;

async function openReported(): Promise<UndoBench> {
  if (reported === null) {
    const bench = await openLoaded();
    for (const { cells, row } of await rowsIn(bench)) {
      await bench.workbench.workbook.typeInto(figures, `${cells.numerator}`, String(row + 90));
      await bench.workbench.workbook.typeInto(figures, `${cells.denominator}`, '120');
    }
    value(await buildReport(bench.host, '2026-Q1'));
    reported = await bench.snapshot();
  }
  return openBench(reported);
}

/** The cells of the first three ratios. */
async function rowsIn({ host }: UndoBench) {
  const { indicators } = value(await check(host, { write: false }));
  return indicators
    .filter(({ case: { measure } }) => measure === 'ratio')
    .slice(0, 3)
    .map(({ place: { cell } }, row) => {
      const [, column = '', line = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      const next = String.fromCharCode(column.charCodeAt(0) + 1);
      return { row, cells: { numerator: cell, denominator: `${next}${line}` } };
    });
}

async function openClosed(): Promise<UndoBench> {
  const bench = await openReported();
  value(await closePeriod(bench.host, asked));
  return bench;
}

async function closedFindings({ host }: UndoBench) {
  const { findings } = value(await check(host, { write: false }));
  return findings
    .filter(({ code }) => code.startsWith('closed'))
    .map(({ code, severity, place, message }) => ({ code, severity, place, message }));
}

async function ledger({ host }: UndoBench) {
  const { reading } = value(await host.read());
  return readLedger(reading);
}

async function typeOver(bench: UndoBench, sheet: string, cell: string, text: string) {
  const { workbook } = bench.workbench;
  // Protection is help, never what safety rests on: whoever wants to, takes it away.
  await workbook.unprotectSheet(sheet);
  await workbook.typeInto(sheet, cell, text);
}

/** What differs; the engine gives cells with formulas a number format of its own when it calculates. */
function sinceThen(before: WorkbookSnapshot, after: WorkbookSnapshot): readonly string[] {
  return differences(['before', snapshotFacts(before)], ['after', snapshotFacts(after)]).filter(
    (difference) => !difference.includes('numberFormat'),
  );
}

afterEach(closeAll);

describe('chốt kỳ', () => {
  test('chưa có báo cáo, báo cáo đã cũ, không ghi tên thì chưa chốt; không có gì bị ghi', async () => {
    const bench = await openLoaded();
    const before = await bench.snapshot();
    const close = async (change: Partial<ClosingAsked>): Promise<unknown> =>
      problemOf(await closePeriod(bench.host, { ...asked, ...change }));
    expect(await close({})).toMatchObject({ code: 'reportNotReady', isThere: false });
    expect(await close({ by: '  ' })).toEqual({ code: 'nobodyNamed' });
    expect(await close({ period: '2026-H1' })).toMatchObject({ code: 'noFiguresForPeriod' });
    expect(await close({ period: '2027-Q1' })).toMatchObject({ code: 'periodOfOtherYear' });
    expect(await bench.snapshot()).toEqual(before);
    value(await buildReport(bench.host, '2026-Q1'));
    expect(await close({})).toMatchObject({ code: 'nothingToClose' });
    value(await closePeriod(bench.host, { ...asked, despite: ['nothingEntered'] }));
  });

  test('ghi bản chốt ẩn, một dòng nhật ký ở cuối, và trang số liệu nói là đã chốt', async () => {
    const bench = await openClosed();
    const { sheets } = await bench.snapshot();
    expect(sheets.find(({ name }) => name === copy)).toMatchObject({ visibility: 'Hidden' });
    const visible = sheets.filter(({ visibility }) => visibility === 'Visible');
    expect(visible.at(-1)?.name).toBe('Nhật ký');
    const hint = sheets
      .find(({ name }) => name === figures)
      ?.cells.find(({ row, column }) => row === 2 && column === 0)?.value;
    expect(hint).toBe(
      'ĐÃ CHỐT lúc 09:05 ngày 17/03/2026, người chốt: Nguyễn Thị Hoa. Muốn sửa, bấm «Mở lại kỳ» trong ngăn Sổ Kế hoạch và nêu lý do.',
    );
    expect(await ledger(bench)).toMatchObject([
      { act: 'close', period: '2026-Q1', by: 'Nguyễn Thị Hoa', at: '2026-03-17T09:05' },
    ]);
    expect(await closedFindings(bench)).toEqual([]);
    expect(value(await check(bench.host, { write: false })).summary).toBe('current');
  });

  test('chốt lần nữa thì được nhắc là đã chốt', async () => {
    const bench = await openClosed();
    expect(problemOf(await closePeriod(bench.host, asked))).toMatchObject({
      code: 'periodClosed',
      by: 'Nguyễn Thị Hoa',
    });
  });

  test('được hoàn tác trọn vẹn', async () => {
    const bench = await openReported();
    const before = await bench.snapshot();
    value(await closePeriod(bench.host, asked));
    expect(value(await proposeUndo(bench.host)).changed).toEqual([]);
    value(await undo(bench.host, 'all'));
    expect(sinceThen(before, await bench.snapshot())).toEqual([]);
  });
});

describe('sửa sau khi chốt', () => {
  test('một con số: nói đúng ô, cả hai giá trị; ghi lại thì hết', async () => {
    const bench = await openClosed();
    const [first] = await rowsIn(bench);
    const cell = first?.cells.numerator ?? '';
    await typeOver(bench, figures, cell, '95');
    expect(await closedFindings(bench)).toEqual([
      {
        code: 'closedFigureChanged',
        severity: 'error',
        place: { sheet: figures, cell },
        message: 'Quý I năm 2026 đã chốt nhưng «Tử số» nay là 95; khi chốt là 90.',
      },
    ]);
    await bench.workbench.workbook.typeInto(figures, cell, '90');
    expect(await closedFindings(bench)).toEqual([]);
  });

  test('đổi tên mọi trang vẫn thấy; xóa bản chốt thì nói rõ là không đối chiếu được', async () => {
    const bench = await openClosed();
    const { workbook } = bench.workbench;
    await workbook.renameSheet(copy, 'Lưu trữ');
    await workbook.renameSheet('Nhật ký', 'Sổ tay');
    await workbook.renameSheet(figures, 'Quý 1');
    const [first] = await rowsIn(bench);
    await typeOver(bench, 'Quý 1', first?.cells.numerator ?? '', '95');
    expect((await closedFindings(bench)).map(({ code }) => code)).toEqual(['closedFigureChanged']);
    await workbook.deleteSheet('Lưu trữ');
    expect((await closedFindings(bench)).map(({ code }) => code)).toEqual(['closedCopyMissing']);
    // Closed anew, the period has a copy again.
    value(await buildReport(bench.host, '2026-Q1'));
    value(await closePeriod(bench.host, asked));
    expect(await closedFindings(bench)).toEqual([]);
  });

  test('sửa chính bản chốt thì bị phát hiện', async () => {
    const bench = await openClosed();
    const { sheets } = await bench.snapshot();
    const sheet = sheets.find(({ name }) => name === copy);
    const numerator = sheet?.cells.find(({ value: held }) => held === 90);
    if (!numerator) throw new Error('No numerator.');
    const cell = `${String.fromCharCode(65 + numerator.column)}${String(numerator.row + 1)}`;
    await typeOver(bench, copy, cell, '91');
    expect((await closedFindings(bench)).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['closedCopyChanged', 'closedFigureChanged']),
    );
  });

  test('sang kỳ sau: thành cảnh báo, và «Kỳ trước» vẫn là số đã chốt', async () => {
    const bench = await openClosed();
    value(await switchPeriod(bench.host, '2026-H1'));
    const [first] = await rowsIn(bench);
    const cell = first?.cells.numerator ?? '';
    await typeOver(bench, figures, cell, '60');
    const later = 'Số liệu H1-2026';
    await bench.workbench.workbook.typeInto(later, cell, '100');
    await bench.workbench.workbook.typeInto(later, first?.cells.denominator ?? '', '120');
    expect(await closedFindings(bench)).toMatchObject([
      { code: 'closedFigureChanged', severity: 'warning', place: { sheet: figures, cell } },
    ]);
    const { indicators } = value(await check(bench.host, { write: false }));
    const judged = indicators.find(({ place }) => place.cell === cell);
    expect(judged?.judgement.earlier).toMatchObject([{ kind: 'lastPeriod', value: 0.75 }]);
    const sheet = (await bench.snapshot()).sheets.find(({ name }) => name === later);
    const row = Number(/\d+/.exec(cell)?.[0]) - 1;
    const shown = sheet?.cells.filter((one) => one.row === row).map((one) => one.value);
    expect(shown).toEqual(expect.arrayContaining([0.75, 'tăng 8,33 điểm %']));
  });
});

describe('mở lại kỳ', () => {
  test('cần lý do; ghi vào nhật ký, bản chốt còn đó, trang số liệu nhận nhập; rồi chốt lại được', async () => {
    const bench = await openClosed();
    const reopen = (change: object): Promise<Outcome<unknown>> =>
      reopenPeriod(bench.host, { ...reopening, ...change });
    expect(problemOf(await reopen({ reason: ' ' }))).toEqual({ code: 'noReason' });
    const [first] = await rowsIn(bench);
    value(await reopen({}));
    expect(problemOf(await reopen({}))).toMatchObject({ code: 'periodNotClosed' });
    expect((await bench.snapshot()).sheets.map(({ name }) => name)).toContain(copy);
    await bench.workbench.workbook.typeInto(figures, first?.cells.numerator ?? '', '95');
    expect(await closedFindings(bench)).toEqual([]);
    value(await buildReport(bench.host, '2026-Q1'));
    value(await closePeriod(bench.host, { ...asked, at: '2026-03-19T08:00' }));
    expect(await ledger(bench)).toMatchObject([
      { act: 'close', by: 'Nguyễn Thị Hoa' },
      { act: 'reopen', by: 'Trần Văn Nam', note: 'Sở Nội vụ yêu cầu sửa' },
      { act: 'close', at: '2026-03-19T08:00' },
    ]);
    expect(await closedFindings(bench)).toEqual([]);
  });

  test('được hoàn tác trọn vẹn', async () => {
    const bench = await openClosed();
    const before = await bench.snapshot();
    value(await reopenPeriod(bench.host, reopening));
    value(await undo(bench.host, 'all'));
    expect(sinceThen(before, await bench.snapshot())).toEqual([]);
  });
});

describe('khi có trục trặc', () => {
  /** Lets half of the writing through and breaks the other half, as when Excel crashes in between. */
  async function breakInTheMiddle({ host, workbench }: UndoBench): Promise<void> {
    value(await host.read());
    workbench.faults.failNext('payloadTooLarge', 1, 2);
    workbench.faults.failNext('general', 1, 1);
  }

  test('việc chốt bị ngắt giữa chừng: làm lại cho trọn, nhật ký vẫn một dòng', async () => {
    const bench = await openReported();
    await breakInTheMiddle(bench);
    problemOf(await closePeriod(bench.host, asked));
    expect(value(await look(bench.host))).toMatchObject({ kind: 'interrupted', act: 'close' });
    value(await closePeriod(bench.host, asked));
    expect(await closedFindings(bench)).toEqual([]);
    expect((await ledger(bench)).map(({ act }) => act)).toEqual(['close']);
    expect(value(await check(bench.host, { write: false })).closed).toMatchObject({
      kind: 'closed',
      by: 'Nguyễn Thị Hoa',
    });
  });

  test('việc mở lại bị ngắt giữa chừng cũng vậy', async () => {
    const bench = await openClosed();
    await breakInTheMiddle(bench);
    problemOf(await reopenPeriod(bench.host, reopening));
    expect(value(await look(bench.host))).toMatchObject({ kind: 'interrupted', act: 'reopen' });
    value(await reopenPeriod(bench.host, reopening));
    expect((await ledger(bench)).map(({ act }) => act)).toEqual(['close', 'reopen']);
    expect(await closedFindings(bench)).toEqual([]);
  });

  test('trang của cán bộ trùng tên thì nói rõ, không ghi gì', async () => {
    const bench = await openReported();
    await bench.workbench.workbook.addSheet('Nhật ký');
    const before = await bench.snapshot();
    expect(problemOf(await closePeriod(bench.host, asked))).toEqual({
      code: 'sheetNameTaken',
      sheet: 'Nhật ký',
    });
    expect(await bench.snapshot()).toEqual(before);
  });
});

describe('sửa chữa sổ có kỳ đã chốt', () => {
  test('không coi trang đã chốt là hỏng', async () => {
    const bench = await openClosed();
    value(await switchPeriod(bench.host, '2026-H1'));
    await bench.workbench.engine.calculate();
    expect(value(await proposeRepair(bench.host))).toMatchObject({ items: [], unhealed: [] });
  });

  test('mất bản chốt thì nói rõ là không tự dựng lại được', async () => {
    const bench = await openClosed();
    await bench.workbench.workbook.deleteSheet(copy);
    const { items, unhealed } = value(await proposeRepair(bench.host));
    expect(items).toEqual([]);
    expect(unhealed.map(({ code }) => code)).toEqual(['closedCopyMissing']);
  });
});
