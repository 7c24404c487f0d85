/**
 * The work of a quarter with errors planted in every column that officers fill in: each is found, said in
 * words that name both sides, and a click leads to its cell. The pictures `artifacts/loi-*.png` show how the
 * sheet and the pane speak of it.
 */
import type { Locator } from 'playwright-core';
import { inFigures, inIndicators, inTasks, type Planted } from './planted';
import { visit } from './visit';
import type { Visit } from './visit';
import type { Officer } from './officer';

const figures = 'Số liệu Q1-2026';
const indicators = 'Chỉ tiêu';
const tasks = 'Nhiệm vụ';

let desk: Visit;
let officer: Officer;

beforeAll(async () => {
  desk = await visit();
  ({ officer } = desk);
  await officer.openPage();
  await officer.loadPlan('2026-Q1');
});

afterAll(() => desk.close());

/** The addresses of the columns and rows of a sheet, read once: nothing moves here. */
async function addressesOf(sheet: string): Promise<(id: string, column: string) => string> {
  const bench = await officer.bench();
  const [ids, headers] = await bench.evaluate(
    ({ person }, name) => [
      person.readTexts(name, 'A1:A120').map((row) => row[0] ?? ''),
      person.readTexts(name, 'A4:Z4')[0] ?? [],
    ],
    sheet,
  );
  return (id, column) => {
    const [row, place] = [ids.indexOf(id), headers.indexOf(column)];
    if (row < 0 || place < 0) throw new Error(`${sheet} has no ${id} × ${column}.`);
    return `${String.fromCharCode(65 + place)}${String(row + 1)}`;
  };
}

/** Pastes one error after the other, with what stands beside it. */
async function plant(sheet: string, planted: readonly Planted[]): Promise<void> {
  const at = await addressesOf(sheet);
  const cells = planted.flatMap(({ id, column, text, beside = {} }) =>
    [...Object.entries(beside), [column, text] as const].map(
      ([header, value]) => [at(id, header), value] as const,
    ),
  );
  const bench = await officer.bench();
  await bench.evaluate(
    async ({ person }, [name, all]) => {
      await person.unprotectSheet(name);
      for (const [address, value] of all) await person.paste(name, address, [[value]]);
    },
    [sheet, cells] as const,
  );
}

/** What the list says, at the place that it names. */
function findingAt(says: RegExp, sheet: string, cell: string): Locator {
  const way = officer.pane.getByRole('button', { name: `Tới ô ${cell}, trang ${sheet}` });
  return officer.pane.getByRole('listitem').filter({ hasText: says }).filter({ has: way });
}

/** Checks again and opens the whole list: what is only worth a note stands at its end. */
async function checkAgain(): Promise<void> {
  await officer.tab(/^Kiểm tra/);
  await officer.press('Kiểm tra lại');
  await officer.hears(/^Đã kiểm tra/);
}

/** The item of a finding, in sight; the list is opened as far as it takes. */
async function found(says: RegExp, sheet: string, cell: string): Promise<Locator> {
  const item = findingAt(says, sheet, cell).first();
  const more = officer.pane.getByRole('button', { name: /^Xem thêm/ });
  await officer.until(`${String(says)} at ${sheet}!${cell}`, async () => {
    if ((await item.count()) > 0) return true;
    if ((await more.count()) > 0) await more.click();
    return false;
  });
  await item.scrollIntoViewIfNeeded();
  return item;
}

/** Plants all errors of a sheet, and goes to each from the list. */
function isLedTo(sheet: string, planted: readonly Planted[]): void {
  let at: (id: string, column: string) => string;

  beforeAll(async () => {
    at = await addressesOf(sheet);
    await plant(sheet, planted);
    await checkAgain();
  });

  test.each(planted)('$column: $what', async ({ id, column, says, leadsTo, picture }) => {
    const cell = at(id, leadsTo ?? column);
    const item = await found(says, sheet, cell);
    // The word of its severity with a symbol, never the colour alone; and what to do.
    expect(await item.textContent()).toMatch(/^(✗\s*Lỗi|▲\s*Cảnh báo|.\s*Lưu ý).*Cần làm: \S/su);
    await item.getByRole('button', { name: /^Tới ô/ }).click();
    await officer.until(
      `the cell ${cell}`,
      async () =>
        (await officer.activeSheet()) === sheet && (await officer.selectedCell()) === cell,
    );
    if (picture !== undefined) await officer.picture(`loi-${picture}`);
  });
}

describe('Lỗi ở trang chỉ tiêu', () => isLedTo(indicators, inIndicators));

describe('Lỗi ở trang số liệu', () => isLedTo(figures, inFigures));

describe('Lỗi ở trang nhiệm vụ', () => isLedTo(tasks, inTasks));

/** A click on the finding, and where it leads. */
async function isLedBy(says: RegExp, sheet: string, cell: string, picture: string): Promise<void> {
  const item = await found(says, sheet, cell);
  await item.getByRole('button', { name: /^Tới ô/ }).click();
  await officer.until(
    `the cell ${cell}`,
    async () => (await officer.activeSheet()) === sheet && (await officer.selectedCell()) === cell,
  );
  await officer.picture(`loi-${picture}`);
}

async function paste(sheet: string, cell: string, text: string): Promise<void> {
  const bench = await officer.bench();
  await bench.evaluate(({ person }, [name, at, words]) => person.paste(name, at, [[words]]), [
    sheet,
    cell,
    text,
  ] as const);
}

describe('Lỗi ở chính bảng', () => {
  test('hai dòng cùng một mã', async () => {
    const at = await addressesOf(tasks);
    const cell = at('nv-trach-nhiem-giai-trinh', 'Mã');
    await paste(tasks, cell, 'nv-ky-luat-ky-cuong');
    await checkAgain();
    await isLedBy(/Mã «nv-ky-luat-ky-cuong» đã có ở ô A\d+/, tasks, cell, 'trung-ma');
    await paste(tasks, cell, 'nv-trach-nhiem-giai-trinh');
  });

  test('tiêu đề cột bị đổi tên', async () => {
    const column = await officer.columnOf(tasks, 'Ngày hoàn thành');
    await paste(tasks, `${column}4`, 'Ngày hoàn thành thực tế');
    await checkAgain();
    const says = /Cột «Ngày hoàn thành» đã bị đổi tên thành «Ngày hoàn thành thực tế»/;
    await isLedBy(says, tasks, `${column}4`, 'doi-ten-cot');
    await paste(tasks, `${column}4`, 'Ngày hoàn thành');
  });
});

describe('Câu đã sửa trong báo cáo', () => {
  const report = 'Tổng hợp Q1-2026';
  let cell: string;
  let draft: string;

  beforeAll(async () => {
    await officer.press(/^Lập (lại )?báo cáo$/);
    const built = officer.pane.getByText(/Báo cáo khớp với số liệu hiện tại/);
    const anyway = officer.pane.getByRole('button', { name: 'Vẫn lập báo cáo' });
    // With the errors above still standing, the pane asks first.
    await officer.until('the report', async () => {
      if ((await anyway.count()) > 0) await anyway.click();
      return (await built.count()) > 0;
    });
    const bench = await officer.bench();
    const column = await bench.evaluate(
      ({ person }, name) => person.readTexts(name, 'A1:A40').map((row) => row[0] ?? ''),
      report,
    );
    const row = column.findIndex((text) => /^\s*Đến ngày .*34 nhiệm vụ/u.test(text));
    cell = `A${String(row + 1)}`;
    draft = column[row] ?? '';
  });

  test('con số không còn khớp: nêu cả hai số, dẫn tới câu', async () => {
    await paste(report, cell, draft.replace('34 nhiệm vụ', '33 nhiệm vụ'));
    await checkAgain();
    const says = /Câu đã sửa trong báo cáo ghi «33» \(nhiệm vụ\), số liệu nay là «34»/;
    await isLedBy(says, report, cell, 'cau-da-sua');
  });

  test('sửa lại cho khớp thì hết, lời văn của cán bộ vẫn còn', async () => {
    const words = draft.replace('Về nhiệm vụ', 'Riêng về nhiệm vụ');
    await paste(report, cell, words);
    await checkAgain();
    const stale = officer.pane.getByText(/Câu đã sửa trong báo cáo/);
    await officer.until('the finding to go', async () => (await stale.count()) === 0);
    expect(await officer.read(report, cell)).toBe(words);
  });
});
