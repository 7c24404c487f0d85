import { closeAll, openExcel, problemIn, type OpenExcel } from './excelBench';
import { changeOf, formula, indicatorSheet, number, rowsOf, sheet, text } from './excelBlueprints';

afterEach(closeAll);

const name = 'Chỉ tiêu';

/** A workbook with our sheet of some rows. */
async function withRows(count: number): Promise<OpenExcel> {
  const bench = openExcel();
  await bench.excel.applyChange(changeOf(indicatorSheet(rowsOf(count))));
  await bench.workbench.workbook.unprotectSheet(name);
  return bench;
}

const again = ({ excel }: OpenExcel, count: number, currentName = name) =>
  excel.applyChange(changeOf(indicatorSheet(rowsOf(count)), { currentName }));

describe('what the user has written around our table stays', () => {
  test('a note below moves down when the table grows over it, with its formula', async () => {
    const bench = await withRows(3);
    const { workbook } = bench.workbench;
    await workbook.typeInto(name, 'A9', 'Ghi chú của phòng');
    await workbook.typeInto(name, 'B10', '=SUM(ChiTieu[Tử số])');
    await again(bench, 8);
    await bench.workbench.engine.calculate();
    expect(workbook.readValue(name, 'A12')).toBe('CT-08');
    expect(workbook.readValue(name, 'A14')).toBe('Ghi chú của phòng');
    expect(workbook.readFormula(name, 'B15')).toBe('=SUM(ChiTieu[Tử số])');
    expect(workbook.readValue(name, 'B15')).toBe(140);
  });

  test('a note far below is not moved, since nothing reaches it', async () => {
    const bench = await withRows(3);
    const { workbook } = bench.workbench;
    await workbook.typeInto(name, 'A40', 'Ghi chú');
    await again(bench, 8);
    expect(workbook.readValue(name, 'A40')).toBe('Ghi chú');
  });

  test('a note beside the table stays where it is', async () => {
    const bench = await withRows(3);
    const { workbook } = bench.workbench;
    await workbook.typeInto(name, 'F5', 'Hỏi lại Sở Nội vụ');
    await again(bench, 8);
    expect(workbook.readValue(name, 'F5')).toBe('Hỏi lại Sở Nội vụ');
  });

  test('when the table shrinks our rows go and the note below stays', async () => {
    const bench = await withRows(6);
    const { workbook } = bench.workbench;
    await workbook.typeInto(name, 'A15', 'Ghi chú');
    await again(bench, 2);
    const standing = await bench.sheet(name);
    expect(standing.tables[0]?.area).toEqual({ top: 3, left: 0, bottom: 5, right: 3 });
    const leftover = standing.cells.filter((cell) => cell.row > 5);
    expect(leftover).toEqual([expect.objectContaining({ row: 14, column: 0, value: 'Ghi chú' })]);
    expect(standing.validations[0]?.areas).toEqual([{ top: 4, left: 2, bottom: 5, right: 2 }]);
    expect(standing.conditionalFormats[0]?.areas).toEqual([
      { top: 4, left: 0, bottom: 5, right: 3 },
    ]);
  });

  test('growing and shrinking back gives the workbook as it was', async () => {
    const bench = await withRows(4);
    await again(bench, 4);
    const before = await bench.snapshot();
    await again(bench, 9);
    await again(bench, 4);
    const after = await bench.snapshot();
    // Row heights of cleared rows stay; nothing else does.
    const bare = (one: typeof after) => one.sheets.map(({ rows: _rows, ...rest }) => rest);
    expect(bare(after)).toEqual(bare(before));
  });

  test('a note between our title and our table stops the act, by its address', async () => {
    const bench = await withRows(3);
    const { workbook } = bench.workbench;
    await workbook.typeInto(name, 'A3', 'Chen vào đây');
    const wider = indicatorSheet(rowsOf(3));
    const change = changeOf(
      { ...wider, blocks: [...wider.blocks, { top: 2, left: 0, rows: [[text('Dòng mới')]] }] },
      { currentName: name },
    );
    const before = await bench.snapshot();
    expect(await problemIn(bench.excel.applyChange(change))).toEqual({
      code: 'placeTaken',
      sheet: name,
      cell: 'A3',
    });
    expect(await bench.snapshot()).toEqual(before);
  });

  test('when our part gets a column the note beside it moves right', async () => {
    const bench = await withRows(3);
    const { workbook } = bench.workbench;
    await workbook.typeInto(name, 'E5', 'Của phòng');
    const plain = indicatorSheet(rowsOf(3));
    const wider = {
      ...plain,
      blocks: [...plain.blocks, { top: 3, left: 4, rows: [[text('a')], [text('b')], [text('c')]] }],
    };
    await bench.excel.applyChange(changeOf(wider, { currentName: name }));
    expect([workbook.readValue(name, 'E5'), workbook.readValue(name, 'F5')]).toEqual([
      'b',
      'Của phòng',
    ]);
  });
});

describe('our part is found where the user has moved it', () => {
  test('rows inserted above and columns at the left: everything of ours moves along', async () => {
    const bench = await withRows(3);
    const { workbook } = bench.workbench;
    await workbook.insertRows(name, 3, 2);
    await workbook.typeInto(name, 'A3', 'Kính gửi: Văn phòng');
    await workbook.insertColumns(name, 'A', 1);
    await again(bench, 5);
    const standing = await bench.sheet(name);
    expect(workbook.readValue(name, 'B3')).toBe('Kính gửi: Văn phòng');
    expect(standing.tables[0]?.area).toEqual({ top: 5, left: 1, bottom: 10, right: 4 });
    expect(standing.conditionalFormats.map((one) => one.rule)).toEqual([
      { kind: 'custom', formula: '=$D7>10' },
      { kind: 'custom', formula: '=$D7=""' },
    ]);
    expect(standing.validations[0]?.areas).toEqual([{ top: 6, left: 3, bottom: 10, right: 3 }]);
    expect(standing.page.printArea).toEqual([{ top: 0, left: 1, bottom: 10, right: 4 }]);
    expect(standing.page.titleRows).toEqual([5, 5]);
    const named = (await bench.snapshot()).names.find((one) => one.name === 'KH_MaKeHoach');
    expect(named?.formula).toBe("='Chỉ tiêu'!$B$1");
    await bench.workbench.engine.calculate();
    expect(workbook.readValue(name, 'E11')).toBe(40);
  });

  test('title rows that were deleted come back above, and nothing is lost', async () => {
    const bench = await withRows(3);
    const { workbook } = bench.workbench;
    await workbook.typeInto(name, 'A12', 'Ghi chú');
    await workbook.deleteRows(name, 2, 2);
    await again(bench, 3);
    expect(workbook.readValue(name, 'A1')).toBe('Chỉ tiêu của kế hoạch');
    expect(workbook.readValue(name, 'A4')).toBe('Mã');
    expect(workbook.readValue(name, 'A12')).toBe('Ghi chú');
  });

  test('renamed, moved and hidden, the sheet is written where it is and stays so', async () => {
    const bench = await withRows(3);
    const { workbook } = bench.workbench;
    await workbook.addSheet('Của tôi');
    await workbook.renameSheet(name, 'CT 2026');
    await workbook.moveSheet('CT 2026', 0);
    await workbook.setSheetVisibility('CT 2026', 'Hidden');
    await again(bench, 5);
    expect(workbook.sheetNames()).toEqual(['CT 2026', 'Sheet1', 'Của tôi']);
    const standing = await bench.sheet('CT 2026');
    expect(standing.visibility).toBe('Hidden');
    expect(standing.tables[0]?.area.bottom).toBe(8);
    const named = (await bench.snapshot()).names.find((one) => one.name === 'KH_MaKeHoach');
    expect(named?.formula).toBe("='CT 2026'!$A$1");
  });

  test('links follow a sheet that was renamed and shifted', async () => {
    const bench = await withRows(3);
    const { workbook } = bench.workbench;
    await workbook.renameSheet(name, 'CT của Sở');
    await workbook.insertRows('CT của Sở', 2, 1);
    const findings = sheet({
      key: 'findings',
      name: 'Kiểm tra',
      blocks: [
        { top: 0, left: 0, rows: [[{ kind: 'link', text: 'C5', sheet: name, cell: 'C5' }]] },
      ],
    });
    await bench.excel.applyChange({
      ...changeOf(findings),
      sheets: [
        { sheet: indicatorSheet(rowsOf(3)), currentName: name },
        { sheet: findings, currentName: null },
      ],
    });
    const link = (await bench.sheet('Kiểm tra')).cells[0]?.link;
    expect(link?.documentReference).toBe("'CT của Sở'!C6");
  });

  test('widths, paper and tab colour that the officer has chosen stay', async () => {
    const bench = await withRows(3);
    await bench.workbench.Excel.run(async (context) => {
      const standing = context.workbook.worksheets.getItem(name);
      standing.getRange('B:B').format.columnWidth = 300;
      standing.pageLayout.paperSize = 'A3';
      standing.tabColor = '#FF0000';
      await context.sync();
    });
    await again(bench, 4);
    const standing = await bench.sheet(name);
    expect(standing.columns.find((column) => column.index === 1)?.size).toBe(300);
    expect([standing.page.paperSize, standing.tabColor]).toEqual(['A3', '#FF0000']);
  });
});

describe('tables that the user has sorted or filtered', () => {
  test('a filter stays and is applied to the new rows', async () => {
    const bench = await withRows(4);
    await bench.workbench.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('ChiTieu');
      table.columns.getItemAt(0).filter.applyValuesFilter(['CT-02']);
      await context.sync();
    });
    await again(bench, 6);
    const standing = await bench.sheet(name);
    expect(standing.tables[0]?.filters).toEqual([{ column: 0, values: ['CT-02'] }]);
    expect(standing.tables[0]?.area.bottom).toBe(9);
  });

  test('a table that the user has sorted comes in the order of the blueprint again', async () => {
    const bench = await withRows(4);
    await bench.workbench.Excel.run(async (context) => {
      context.workbook.tables.getItem('ChiTieu').sort.apply([{ key: 2, ascending: false }]);
      await context.sync();
    });
    expect(bench.workbench.workbook.readValue(name, 'A5')).toBe('CT-04');
    await again(bench, 4);
    expect(bench.workbench.workbook.readValue(name, 'A5')).toBe('CT-01');
  });

  test("the user's own formulas keep pointing at the table's columns", async () => {
    const bench = await withRows(3);
    const { workbook } = bench.workbench;
    await workbook.addSheet('Của tôi');
    await workbook.typeInto('Của tôi', 'A1', '=SUM(ChiTieu[Gấp đôi])');
    await again(bench, 5);
    await bench.workbench.engine.calculate();
    expect(workbook.readValue('Của tôi', 'A1')).toBe(100);
  });

  test('rules that piled up by pasting are built anew instead of added to', async () => {
    const bench = await withRows(3);
    await bench.workbench.Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem(name).getRange('A5:B6');
      const rule = cells.conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=$C5>10';
      await context.sync();
    });
    await again(bench, 3);
    expect((await bench.sheet(name)).conditionalFormats).toHaveLength(2);
  });
});

describe('sheets without a table', () => {
  const summary = (lines: number) =>
    sheet({
      key: 'summary:2026-Q1',
      name: 'Tổng hợp Q1-2026',
      blocks: [
        { top: 0, left: 0, rows: [[text('Báo cáo')]] },
        {
          top: 2,
          left: 0,
          rows: Array.from({ length: lines }, (_, index) => [number(index + 1), formula('=1+1')]),
        },
      ],
    });

  test('a summary that gets shorter leaves none of its old lines, and keeps the note below', async () => {
    const bench = openExcel();
    const { workbook } = bench.workbench;
    await bench.excel.applyChange(changeOf(summary(6)));
    await workbook.typeInto('Tổng hợp Q1-2026', 'A12', 'Người lập biểu');
    await bench.excel.applyChange(changeOf(summary(3), { currentName: 'Tổng hợp Q1-2026' }));
    const { cells } = await bench.sheet('Tổng hợp Q1-2026');
    expect(cells.filter((cell) => cell.column === 0).map((cell) => cell.value)).toEqual([
      'Báo cáo',
      1,
      2,
      3,
      'Người lập biểu',
    ]);
  });

  test('it is found again after rows were inserted above it', async () => {
    const bench = openExcel();
    const { workbook } = bench.workbench;
    await bench.excel.applyChange(changeOf(summary(2)));
    await workbook.insertRows('Tổng hợp Q1-2026', 1, 3);
    await workbook.typeInto('Tổng hợp Q1-2026', 'A1', 'Tên đơn vị');
    await bench.excel.applyChange(changeOf(summary(3), { currentName: 'Tổng hợp Q1-2026' }));
    const { cells } = await bench.sheet('Tổng hợp Q1-2026');
    expect(cells.filter((cell) => cell.column === 0).map((cell) => [cell.row, cell.value])).toEqual(
      [
        [0, 'Tên đơn vị'],
        [3, 'Báo cáo'],
        [5, 1],
        [6, 2],
        [7, 3],
      ],
    );
  });

  test('a new sheet stands after the sheet before it in the change', async () => {
    const bench = await withRows(2);
    await bench.workbench.workbook.addSheet('Cuối');
    await bench.excel.applyChange({
      ...changeOf(summary(2)),
      sheets: [
        { sheet: indicatorSheet(rowsOf(2)), currentName: name },
        { sheet: summary(2), currentName: null },
      ],
    });
    expect(bench.workbench.workbook.sheetNames()).toEqual([
      'Sheet1',
      name,
      'Tổng hợp Q1-2026',
      'Cuối',
    ]);
  });
});
