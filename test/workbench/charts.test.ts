/** Charts through the real Office.js: what is used answers, everything else says that it is missing. */
import { closeAll, openExcel } from '../contract/excelBench';

afterEach(closeAll);

async function withChart() {
  const bench = openExcel();
  const { Excel } = bench.workbench;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C3').values = [
      ['Lĩnh vực', 'Xong', 'Chưa xong'],
      ['Thể chế', 3, 1],
      ['Thủ tục', 5, 2],
    ];
    const chart = sheet.charts.add('BarStacked', sheet.getRange('A1:C3'), 'Columns');
    chart.name = 'Của tôi';
    chart.setPosition('E2', 'H9');
    chart.title.text = 'Nhiệm vụ';
    chart.series.getItemAt(1).format.fill.setSolidColor('#FFFFFF');
    await context.sync();
  });
  return { ...bench, Excel };
}

test('tên, chỗ, dữ liệu, tên chuỗi đọc lại được', async () => {
  const { Excel, workbench } = await withChart();
  await Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getActiveWorksheet();
    charts.load('items/name');
    const chart = charts.getItem('của TÔI');
    chart.load('name,title/text');
    chart.series.load('items/name,count');
    const gone = charts.getItemOrNullObject('không có');
    await context.sync();
    expect(charts.items.map(({ name }) => name)).toEqual(['Của tôi']);
    expect(chart.title.text).toBe('Nhiệm vụ');
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Xong', 'Chưa xong']);
    expect(gone.isNullObject).toBe(true);
  });
  const [chart] = workbench.engine.snapshot().sheets[0]?.charts ?? [];
  expect(chart).toMatchObject({
    type: 'BarStacked',
    place: { top: 1, left: 4, bottom: 8, right: 7 },
    data: { top: 0, left: 0, bottom: 2, right: 2 },
  });
  expect(chart?.series[1]?.fill).toBe('#FFFFFF');
});

test('ảnh chụp của sổ giữ biểu đồ; trang bị xóa thì biểu đồ mất theo', async () => {
  const { workbench } = await withChart();
  const { engine } = workbench;
  const before = engine.snapshot();
  engine.restore(before);
  expect(engine.snapshot()).toEqual(before);
  await workbench.workbook.addSheet('Khác');
  const [first] = engine.sheets.list();
  engine.sheets.delete(first?.id ?? '');
  expect(engine.charts.list(first?.id ?? '')).toEqual([]);
});

test('trang được bảo vệ thì không vẽ, không xóa được', async () => {
  const { Excel } = await withChart();
  const refused = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.protection.protect();
    sheet.charts.getItem('Của tôi').delete();
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: 'AccessDenied' });
});

test.each([
  [
    'kiểu tròn',
    (sheet: Excel.Worksheet) => sheet.charts.add('Pie', sheet.getRange('A1:B3'), 'Columns'),
  ],
  [
    'theo hàng',
    (sheet: Excel.Worksheet) => sheet.charts.add('BarStacked', sheet.getRange('A1:C3'), 'Rows'),
  ],
  [
    'không có chữ ở cột đầu',
    (sheet: Excel.Worksheet) => sheet.charts.add('BarStacked', sheet.getRange('B1:C3'), 'Columns'),
  ],
  [
    'chiều cao',
    (sheet: Excel.Worksheet) => {
      sheet.charts.getItem('Của tôi').height = 100;
    },
  ],
  [
    'đường xu hướng',
    (sheet: Excel.Worksheet) => {
      sheet.charts.getItem('Của tôi').series.getItemAt(0).trendlines.add('Linear');
    },
  ],
])('điều chưa làm thì nói là chưa làm: %s', async (_what, act) => {
  const { Excel } = await withChart();
  const refused = Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: 'NotImplemented' });
});
