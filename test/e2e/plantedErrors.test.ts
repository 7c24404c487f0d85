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
