/**
 * Workbook, worksheets, panes, protection and page set-up through the real Office.js.
 */
import { useFreshWorkbench } from './freshWorkbench';

const fresh = useFreshWorkbench();

describe('sheets of a workbook', () => {
  it('are added at the end, found by name in any case, and listed in order', async () => {
    const seen = await fresh.run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.add('Chỉ tiêu');
      worksheets.add();
      const found = worksheets.getItem('CHỈ TIÊU').load('name,position,visibility,id');
      const none = worksheets.getItemOrNullObject('Không có');
      none.load('name');
      worksheets.load('items/name,items/visibility,items/tables/items/name');
      const active = worksheets.getActiveWorksheet().load('name');
      const count = worksheets.getCount();
      first.load('id');
      await context.sync();
      return {
        names: worksheets.items.map((sheet) => sheet.name),
        tables: worksheets.items.map((sheet) => sheet.tables.items.length),
        found: [found.name, found.position, found.visibility, found.id === first.id],
        none: none.isNullObject,
        active: active.name,
        count: count.value,
      };
    });
    expect(seen).toEqual({
      names: ['Sheet1', 'Chỉ tiêu', 'Sheet3'],
      tables: [0, 0, 0],
      found: ['Chỉ tiêu', 1, 'Visible', true],
      none: true,
      active: 'Sheet1',
      count: 3,
    });
  });

  it('take only names that Excel takes', async () => {
    const add = (name: string) =>
      fresh.errorOf(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
    const codes = [
      await add('a'.repeat(32)),
      await add('Q1/2026'),
      await add("'trích"),
      await add('SHEET1'),
      await add('Số liệu Q1-2026'),
    ];
    expect(codes).toEqual([
      'InvalidArgument',
      'InvalidArgument',
      'InvalidArgument',
      'ItemAlreadyExists',
      undefined,
    ]);
  });

  it('are renamed and formulas follow', async () => {
    const formula = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Cũ');
      sheet.getRange('A1').values = [[5]];
      const cell = context.workbook.worksheets.getFirst().getRange('A1');
      cell.formulas = [["='Cũ'!A1+1"]];
      sheet.name = 'Tên mới';
      cell.load('formulas,values');
      await context.sync();
      return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
    });
    expect(formula).toEqual(["='Tên mới'!A1+1", 6]);
  });

  it('can be moved, hidden, coloured, and shown without gridlines', async () => {
    const seen = await fresh.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Danh mục');
      sheet.position = 0;
      sheet.visibility = 'VeryHidden';
      sheet.tabColor = '#1f4e78';
      sheet.showGridlines = false;
      sheet.load('position,visibility,tabColor,showGridlines');
      worksheets.load('items/name');
      await context.sync();
      return { ...sheet.toJSON(), order: worksheets.items.map(({ name }) => name) };
    });
    expect(seen).toMatchObject({
      position: 0,
      visibility: 'VeryHidden',
      tabColor: '#1F4E78',
      showGridlines: false,
      order: ['Danh mục', 'Sheet1'],
    });
  });

  it('are deleted, but never the last visible one', async () => {
    const only = await fresh.errorOf(async (context) => {
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    expect(only).toBe('InvalidOperation');
    await fresh.run(async (context) => {
      context.workbook.worksheets.add('Thêm').activate();
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    expect(fresh.bench.workbook.sheetNames()).toEqual(['Thêm']);
    expect(fresh.bench.workbook.activeSheet()).toBe('Thêm');
  });

  it('that are gone answer ItemNotFound', async () => {
    const code = await fresh.errorOf(async (context) => {
      const sheet = context.workbook.worksheets.add('Tạm');
      await context.sync();
      sheet.delete();
      sheet.load('name');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });
});

describe('frozen panes', () => {
  it('are told as the frozen cells', async () => {
    const seen = await fresh.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getFirst();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      const before = none.isNullObject;
      freezePanes.freezeAt('A1:B4');
      const at = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      freezePanes.freezeRows(1);
      const rows = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      freezePanes.freezeColumns(2);
      const columns = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      freezePanes.unfreeze();
      const after = freezePanes.getLocationOrNullObject();
      after.load('address');
      await context.sync();
      return [before, at.address, rows.address, columns.address, after.isNullObject];
    });
    expect(seen).toEqual([true, 'Sheet1!A1:B4', 'Sheet1!1:1', 'Sheet1!A:B', true]);
  });
});

describe('a protected sheet', () => {
  async function protectWithEntryCells(options?: Excel.WorksheetProtectionOptions): Promise<void> {
    await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B2:B9').format.protection.locked = false;
      sheet.protection.protect(options, 'mật khẩu');
      await context.sync();
    });
  }

  const writeTo = (address: string) =>
    fresh.errorOf(async (context) => {
      (context.workbook.worksheets.getFirst().getRange(address) as { values: unknown }).values = 1;
      await context.sync();
    });

  it('refuses what is locked and takes what is unlocked', async () => {
    await protectWithEntryCells();
    expect(await writeTo('A1')).toBe('AccessDenied');
    expect(await writeTo('A2:B2')).toBe('AccessDenied');
    expect(await writeTo('B2:B9')).toBeUndefined();
  });

  it('refuses the same to a person', async () => {
    await protectWithEntryCells();
    const { workbook } = fresh.bench;
    await expect(workbook.typeInto('Sheet1', 'A1', '1')).rejects.toMatchObject({
      code: 'AccessDenied',
    });
    await workbook.typeInto('Sheet1', 'B2', '1,5');
    expect(workbook.readValue('Sheet1', 'B2')).toBe(1.5);
  });

  it('refuses formats and new rows unless its options allow them', async () => {
    await protectWithEntryCells({ allowInsertRows: true });
    const format = await fresh.errorOf(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B2').format.fill.color = '#FFFFFF';
      await context.sync();
    });
    const insert = await fresh.errorOf(async (context) => {
      context.workbook.worksheets.getFirst().getRange('5:5').insert('Down');
      await context.sync();
    });
    expect([format, insert]).toEqual(['AccessDenied', undefined]);
  });

  it('tells its options and opens only with its password', async () => {
    await protectWithEntryCells({ allowSort: true, selectionMode: 'Unlocked' });
    const seen = await fresh.run(async (context) => {
      const { protection } = context.workbook.worksheets.getFirst();
      protection.load('protected,options');
      context.workbook.protection.load('protected');
      await context.sync();
      return [
        protection.protected,
        protection.options.allowSort,
        protection.options.selectionMode,
        protection.options.allowFormatCells,
        context.workbook.protection.protected,
      ];
    });
    expect(seen).toEqual([true, true, 'Unlocked', false, false]);
    const open = (password?: string) =>
      fresh.errorOf(async (context) => {
        context.workbook.worksheets.getFirst().protection.unprotect(password);
        await context.sync();
      });
    expect(await open()).toBe('AccessDenied');
    expect(await open('mật khẩu')).toBeUndefined();
    expect(await writeTo('A1')).toBeUndefined();
  });

  it('is not protected twice', async () => {
    await protectWithEntryCells();
    const again = await fresh.errorOf(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      await context.sync();
    });
    expect(again).toBe('InvalidOperation');
  });
});

describe('page set-up', () => {
  it('is given back as it was set', async () => {
    const seen = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = 36;
      pageLayout.topMargin = 40;
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Trang &P/&N';
      pageLayout.load(
        'orientation,paperSize,zoom,centerHorizontally,centerVertically,leftMargin,topMargin',
      );
      pageLayout.headersFooters.defaultForAllPages.load('centerFooter,leftHeader');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return {
        ...pageLayout.toJSON(),
        footer: pageLayout.headersFooters.defaultForAllPages.centerFooter,
        area: area.address,
        titles: titles.address,
      };
    });
    expect(seen).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      centerHorizontally: true,
      centerVertically: false,
      leftMargin: 36,
      topMargin: 40,
      footer: 'Trang &P/&N',
      area: 'Sheet1!A1:H40',
      titles: 'Sheet1!1:3',
    });
  });

  it('starts without print area and titles', async () => {
    const nulls = await fresh.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      const area = pageLayout.getPrintAreaOrNullObject();
      const titles = pageLayout.getPrintTitleRowsOrNullObject();
      area.load('address');
      titles.load('address');
      await context.sync();
      return [area.isNullObject, titles.isNullObject];
    });
    expect(nulls).toEqual([true, true]);
  });
});

describe('the application', () => {
  it('calculates by hand when told to', async () => {
    const values = await fresh.run(async (context) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      application.calculationMode = 'Manual';
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A2').formulas = [[2], ['=A1*3']];
      application.load('calculationMode');
      await context.sync();
      application.calculate('Full');
      const range = sheet.getRange('A2').load('values');
      await context.sync();
      return [application.calculationMode, range.values[0]?.[0]];
    });
    expect(values).toEqual(['Manual', 6]);
  });
});
