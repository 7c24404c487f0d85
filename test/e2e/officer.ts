/**
 * An officer at the page: what the tests do with mouse and keyboard, and what they see. Only reading goes
 * through `window.workbench`; everything an officer does goes through the page itself, but for what Univer
 * hides in menus that are drawn on a canvas (renaming a sheet, deleting a row) and for faults on order.
 */
import { mkdirSync } from 'node:fs';
import type { Frame, FrameLocator, JSHandle, Page } from 'playwright-core';
import type { PageWorkbench } from '../../workbench/page/pageWorkbench';

const artifacts = 'artifacts';

export class Officer {
  readonly pane: FrameLocator;
  /** Requests that left this machine; must stay empty. */
  readonly outside: string[] = [];
  /** What the browser complained about; must stay empty. */
  readonly complaints: string[] = [];
  private clicks = 0;

  constructor(
    readonly page: Page,
    private readonly url: string,
  ) {
    this.pane = page.frameLocator('iframe');
    page.setDefaultTimeout(20_000);
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) {
        this.outside.push(request.url());
      }
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
  }

  /** @param query what the add-in is told about its Excel, `?theme=dark` */
  async openPage(query = ''): Promise<void> {
    await this.page.goto(`${this.url}${query}`);
    await this.pane.getByRole('heading', { name: 'Chọn kế hoạch để bắt đầu' }).waitFor();
  }

  async choose(field: string, value: string): Promise<void> {
    await this.pane.getByRole('combobox', { name: field }).selectOption(value);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.pane.getByRole('button', { name, exact: true }).click();
  }

  async tab(name: RegExp): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
  }

  /** The workbench behind the page; `person` has the hands for what menus on the canvas would do. */
  bench(): Promise<JSHandle<PageWorkbench>> {
    return this.page.evaluateHandle(() => {
      if (!window.workbench) throw new Error('This is not the workbench page.');
      return window.workbench;
    });
  }

  /** The pane's own frame, for scripts in it; another one after each restart of the add-in. */
  async frame(): Promise<Frame> {
    const element = await this.page.waitForSelector('iframe');
    const frame = await element.contentFrame();
    if (frame === null) throw new Error('The pane is not in the page.');
    return frame;
  }

  /** Goes from the first screen to the work, as a person does who knows the way. */
  async loadPlan(period: string, plan?: RegExp): Promise<void> {
    if (plan !== undefined) await this.pane.getByRole('radio', { name: plan }).check();
    await this.chooseYear(period.slice(0, 4));
    await this.choose('Kỳ báo cáo', period);
    await this.press('Xem trước');
    await this.press('Nạp kế hoạch');
    await this.press('Bắt đầu làm việc');
    await this.pane.getByRole('tab', { name: 'Tổng quan' }).waitFor();
    await this.hears(/^Đã kiểm tra/);
  }

  /** The year first: what is proposed depends on the clock. */
  async chooseYear(year: string): Promise<void> {
    await this.choose('Năm làm việc', year);
  }

  /** What a screen reader was told last. */
  news(): Promise<string> {
    return this.pane.getByRole('status').last().innerText();
  }

  async hears(news: RegExp): Promise<void> {
    await this.until(`the news ${String(news)}`, async () => news.test(await this.news()));
  }

  /** What the problem bar says, with its remedy. */
  trouble(): Promise<string> {
    return this.pane.getByRole('alert').innerText();
  }

  async show(sheet: string): Promise<void> {
    const bench = await this.bench();
    await bench.evaluate(({ person }, name) => person.activateSheet(name), sheet);
  }

  /** Goes to a cell and types into it with the keyboard; Enter ends the typing. */
  async type(sheet: string, cell: string, text: string): Promise<void> {
    const bench = await this.bench();
    await this.show(sheet);
    // Anywhere in the grid: the keyboard belongs to it from here on. Never twice at one place, which would
    // be a double click and open that cell for editing.
    this.clicks += 1;
    await this.page.mouse.click(300, this.clicks % 2 === 0 ? 420 : 560);
    await bench.evaluate(({ person }, [name, at]) => person.select(name, at), [
      sheet,
      cell,
    ] as const);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await bench.evaluate(({ idle }) => idle());
  }

  async read(sheet: string, cell: string): Promise<string> {
    const bench = await this.bench();
    return bench.evaluate(({ person }, [name, at]) => person.readText(name, at), [
      sheet,
      cell,
    ] as const);
  }

  /** Waits until a cell shows a text. */
  async sees(sheet: string, cell: string, text: string): Promise<void> {
    let shown = '';
    for (let tries = 0; tries < 100; tries += 1) {
      shown = await this.read(sheet, cell);
      if (shown === text) return;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`${sheet}!${cell} shows “${shown}” instead of “${text}”.`);
  }

  /** Waits until something has become so. */
  async until(what: string, isSo: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 150; tries += 1) {
      if (await isSo()) return;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`Waited in vain for ${what}; last news: “${await this.news()}”.`);
  }

  /** The tabs that an officer sees. */
  async sheets(): Promise<readonly string[]> {
    const bench = await this.bench();
    return bench.evaluate(({ person }) =>
      person
        .snapshot()
        .sheets.filter(({ visibility }) => visibility === 'Visible')
        .map(({ name }) => name),
    );
  }

  async activeSheet(): Promise<string> {
    const bench = await this.bench();
    return bench.evaluate(({ person }) => person.activeSheet());
  }

  /** The row of an identifier in column A. */
  async rowOf(sheet: string, id: string): Promise<number> {
    const bench = await this.bench();
    const column = await bench.evaluate(
      ({ person }, name) => person.readTexts(name, 'A1:A120').map((row) => row[0]),
      sheet,
    );
    return column.indexOf(id) + 1;
  }

  /** The column of a header in row 4. */
  async columnOf(sheet: string, header: string): Promise<string> {
    const bench = await this.bench();
    const headers = await bench.evaluate(
      ({ person }, name) => person.readTexts(name, 'A4:Z4')[0] ?? [],
      sheet,
    );
    return String.fromCharCode(65 + headers.indexOf(header));
  }

  /** The cell of an identifier and a header. */
  async cellOf(sheet: string, id: string, header: string): Promise<string> {
    return `${await this.columnOf(sheet, header)}${await this.rowOf(sheet, id)}`;
  }

  /** Types into the cell of an identifier and a header, see {@link type}. */
  async enter(sheet: string, id: string, header: string, text: string): Promise<void> {
    await this.type(sheet, await this.cellOf(sheet, id, header), text);
  }

  /** The selected cell, as the name box shows it. */
  async selectedCell(): Promise<string> {
    const bench = await this.bench();
    const area = await bench.evaluate(({ engine }) => engine.selection().areas[0]);
    return area ? `${String.fromCharCode(65 + area.left)}${area.top + 1}` : '';
  }

  /** Saves the workbook with the button of the bar. */
  async saveAs(file: string): Promise<void> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: 'Lưu tệp .xlsx' }).click(),
    ]);
    await download.saveAs(file);
  }

  async picture(name: string): Promise<void> {
    mkdirSync(artifacts, { recursive: true });
    await this.page.waitForTimeout(400);
    await this.page.screenshot({ path: `${artifacts}/${name}.png` });
  }
}
