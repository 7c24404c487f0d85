/**
 * A snapshot holds everything that is laid out, and restoring it gives the same workbook.
 */
import { useFreshWorkbench } from './freshWorkbench';

const fresh = useFreshWorkbench();

/** A workbook with something of everything. */
const layOut = (): Promise<void> =>
  fresh.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const plan = worksheets.getFirst();
    plan.name = 'Kế hoạch';
    plan.tabColor = '#1F4E78';
    plan.showGridlines = false;
    plan.getRange('B9').values = [[46341]];
    plan.getRange('B9').numberFormat = [['dd/mm/yyyy']];
    names.add('KH_NgayChot', plan.getRange('B9'), 'Ngày chốt');
    names.add('KH_Nam', '=2026').visible = false;
    plan.getRange('A1:D1').merge();
    plan.getRange('A1').values = [['Kế hoạch cải cách hành chính']];
    plan.getRange('A1').hyperlink = { documentReference: "'Số liệu'!A1", textToDisplay: 'Số liệu' };
    plan.getRange('C:C').format.columnWidth = 120;
    plan.getRange('C:C').format.fill.color = '#FFF2CC';
    plan.getRange('3:3').format.rowHeight = 40;
    plan.getRange('5:5').rowHidden = true;
    plan.freezePanes.freezeRows(2);
    plan.pageLayout.orientation = 'Landscape';
    plan.pageLayout.setPrintTitleRows('1:2');

    const data = worksheets.add('Số liệu');
    data.getRange('A1:D3').formulas = [
      ['Mã', 'Tử số', 'Mẫu số', 'Kết quả'],
      ["'01", 8, 10, '=[@[Tử số]]/[@[Mẫu số]]'],
      ['CT02', '', true, '=KH_NgayChot'],
    ];
    data.tables.add('A1:D3', true).name = 'SoLieu_2026_Q1';
    data.getRange('D2').formulas = [['=[@[Tử số]]/[@[Mẫu số]]']];
    const body = data.getRange('A2:D3');
    body.format.borders.getItem('InsideHorizontal').style = 'Dash';
    body.format.protection.locked = false;
    body.format.indentLevel = 1;
    const red = body.conditionalFormats.add('Custom');
    red.custom.rule.formula = '=$D2<0.8';
    red.custom.format.fill.color = '#FFC7CE';
    const low = body.conditionalFormats.add('CellValue');
    low.cellValue.rule = { operator: 'Between', formula1: '=0', formula2: '=1' };
    low.stopIfTrue = true;
    data.getRange('B2:C3').dataValidation.rule = {
      wholeNumber: { operator: 'GreaterThanOrEqualTo', formula1: 0 },
    };
    data.protection.protect({ allowSort: true }, 'mk');
    data.visibility = 'VeryHidden';
    worksheets.add('Danh mục').activate();
    await context.sync();
  });

describe('a snapshot', () => {
  it('is a plain value that survives JSON', async () => {
    await layOut();
    const snapshot = fresh.bench.workbook.snapshot();
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });

  it('restores the same workbook, into the same or into another one', async () => {
    await layOut();
    const { workbook } = fresh.bench;
    await workbook.settle();
    const before = workbook.snapshot();
    await workbook.restore(before);
    expect(workbook.snapshot()).toEqual(before);
    expect(workbook.readValue('Số liệu', 'D2')).toBe(0.8);
    expect(workbook.activeSheet()).toBe('Danh mục');
  });

  it('holds what matters, in the words of the engine’s interface', async () => {
    await layOut();
    const { sheets, names, activeSheet } = fresh.bench.workbook.snapshot();
    const [plan, data] = sheets;
    expect(activeSheet).toBe('Danh mục');
    expect(names.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
      ['KH_NgayChot', "='Kế hoạch'!$B$9", true],
      ['KH_Nam', '=2026', false],
    ]);
    expect(plan).toMatchObject({
      name: 'Kế hoạch',
      tabColor: '#1F4E78',
      showGridlines: false,
      frozen: { rows: 2, columns: 0 },
      merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
      columns: [{ index: 2, size: 120 }],
      page: { orientation: 'Landscape', titleRows: [0, 1] },
    });
    expect(plan?.rows).toEqual([
      { index: 2, size: 40 },
      { index: 4, size: 15, hidden: true },
    ]);
    expect(data).toMatchObject({
      visibility: 'VeryHidden',
      tables: [{ name: 'SoLieu_2026_Q1', columns: ['Mã', 'Tử số', 'Mẫu số', 'Kết quả'] }],
      conditionalFormats: [
        { rule: { kind: 'cellValue' }, stopIfTrue: true },
        { rule: { kind: 'custom' } },
      ],
      protection: { password: 'mk', options: { allowSort: true } },
    });
    expect(data?.cells.find(({ row, column }) => row === 1 && column === 0)?.value).toBe('01');
  });
});
