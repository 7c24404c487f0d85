/**
 * The formulas that the add-in's sheets use must calculate as in Excel. The data is a small table of
 * figures as an officer enters them.
 */
import { useFreshWorkbench } from './freshWorkbench';

const fresh = useFreshWorkbench();

const rows = [
  ['Mã', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Kết quả', 'Tiến độ', 'Hạn hoàn thành'],
  ['CT01', 'Hồ sơ trực tuyến', 8, 10, 0.8, 'Quá hạn', 46341],
  ['CT02', 'Hồ sơ đúng hạn', 3, 4, 0.75, 'Đúng hạn', 46387],
  ['CT03', 'Số hóa', 0, 0, '', 'Quá hạn', 46296],
  ['CT04', 'Hài lòng', '', '', 0.914, 'Sắp đến hạn', ''],
];

async function calculated(formulas: readonly string[]): Promise<unknown[]> {
  return fresh.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Số liệu Q1-2026');
    sheet.getRange('A1:G5').values = rows;
    sheet.tables.add('A1:G5', true).name = 'SoLieu_2026_Q1';
    sheet.getRange('I1').values = [[46341]];
    context.workbook.names.add('KH_NgayChot', sheet.getRange('I1'));
    const range = sheet.getRange(`K1:K${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    range.load('values');
    await context.sync();
    return range.values.map(([value]: unknown[]) => value);
  });
}

const cases: readonly (readonly [formula: string, result: unknown])[] = [
  ['=COUNTIFS(SoLieu_2026_Q1[Tiến độ],"Quá hạn")', 2],
  ['=COUNTIFS(SoLieu_2026_Q1[Tiến độ],"Quá hạn",SoLieu_2026_Q1[Tử số],">0")', 1],
  ['=COUNTIFS(SoLieu_2026_Q1[Mã],"CT*")', 4],
  ['=COUNTIF(SoLieu_2026_Q1[Kết quả],">=0.8")', 2],
  ['=SUMIFS(SoLieu_2026_Q1[Tử số],SoLieu_2026_Q1[Tiến độ],"Quá hạn")', 8],
  ['=SUM(SoLieu_2026_Q1[Tử số])', 11],
  // The decimal sign of a Vietnamese Excel, where a number is joined to words.
  ['="thiếu "&ROUND(49.1499,2)&" điểm %"', 'thiếu 49,15 điểm %'],
  ['=0.1+0.2&""', '0,3'],
  ['=1000&" hồ sơ"', '1000 hồ sơ'],
  ['=E3&""', '0,75'],
  ['=SUMPRODUCT((SoLieu_2026_Q1[Tiến độ]="Quá hạn")*(SoLieu_2026_Q1[Mã]<>"CT01"))', 1],
  ['=SUMPRODUCT(C2:C3,D2:D3)', 92],
  ['=INDEX(SoLieu_2026_Q1[Kết quả],MATCH("CT02",SoLieu_2026_Q1[Mã],0))', 0.75],
  [
    '=IFERROR(INDEX(SoLieu_2026_Q1[Kết quả],MATCH("CT99",SoLieu_2026_Q1[Mã],0)),"không có")',
    'không có',
  ],
  ['=IFERROR(C4/D4,"Không phát sinh")', 'Không phát sinh'],
  ['=IF(E2>=0.8,IF(E3>=0.8,"cả hai","một"),"không")', 'một'],
  ['=AND(C2>0,D2>0)', true],
  ['=OR(C4>0,D4>0)', false],
  ['=NOT(C4>0)', true],
  ['=ISNUMBER(C2)', true],
  ['=ISNUMBER(A2)', false],
  ['=ISTEXT(A2)', true],
  ['=ISBLANK(C5)', true],
  ['=ISBLANK(C4)', false],
  ['=ISERROR(1/0)', true],
  ['=LEN("Kế hoạch")', 8],
  ['=LEN(C5)', 0],
  ['=LEFT("CT01",2)', 'CT'],
  ['=RIGHT("CT01",2)', '01'],
  ['=MID("Quý II/2026",5,2)', 'II'],
  ['=SEARCH("hồ","Số Hồ sơ")', 4],
  ['=ISNUMBER(SEARCH("xyz","Hồ sơ"))', false],
  ['=FIND("H","Số Hồ sơ")', 4],
  ['=SUBSTITUTE("1.234.567",".","")', '1234567'],
  ['=TRIM("  Sở   Tư pháp  ")', 'Sở Tư pháp'],
  ['=UPPER("đạt")', 'ĐẠT'],
  ['=LOWER("ĐẠT")', 'đạt'],
  ['=ROUND(2.345,2)', 2.35],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUNDUP(2.001,0)', 3],
  ['=ROUNDDOWN(2.999,0)', 2],
  ['=INT(-1.5)', -2],
  ['=MOD(46341,7)', 1],
  ['=ABS(-37)', 37],
  ['=MIN(SoLieu_2026_Q1[Kết quả])', 0.75],
  ['=MAX(SoLieu_2026_Q1[Kết quả])', 0.914],
  ['=AVERAGE(C2:C4)', 11 / 3],
  ['=COUNT(SoLieu_2026_Q1[Tử số])', 3],
  ['=COUNTA(SoLieu_2026_Q1[Mã])', 4],
  ['=COUNTBLANK(C2:C5)', 1],
  ['=ROWS(SoLieu_2026_Q1[Mã])', 4],
  ['=DATE(2026,11,15)', 46341],
  ['=DATE(2026,13,1)', 46388],
  ['=YEAR(KH_NgayChot)', 2026],
  ['=MONTH(KH_NgayChot)', 11],
  ['=DAY(KH_NgayChot)', 15],
  ['=EOMONTH(DATE(2026,2,1),0)', 46081],
  ['=WEEKDAY(DATE(2026,11,15))', 1],
  ['=NETWORKDAYS(DATE(2026,11,16),DATE(2026,11,20))', 5],
  ['=NETWORKDAYS(DATE(2026,11,20),DATE(2026,11,16))', -5],
  ['=NETWORKDAYS(G4,G2,SoLieu_2026_Q1[Hạn hoàn thành])', 31],
  ['=NETWORKDAYS("Đạt",G2)', '#VALUE!'],
  ['=TODAY()>46000', true],
  ['=TEXT(0.855,"0.0%")', '85.5%'],
  ['=TEXT(46341,"dd/mm/yyyy")', '15/11/2026'],
  ['=CHOOSE(2,"Quý I","6 tháng","Quý III")', '6 tháng'],
  ['=IFS(E3>=0.8,"Đạt",E3>=0.7,"Gần đạt",TRUE,"Chưa")', 'Gần đạt'],
  ['=SWITCH("Q1","Q1","Quý I","Q3","Quý III","?")', 'Quý I'],
  ['=XLOOKUP("CT02",SoLieu_2026_Q1[Mã],SoLieu_2026_Q1[Chỉ tiêu])', 'Hồ sơ đúng hạn'],
  ['=VLOOKUP("CT03",A2:F5,6,FALSE)', 'Quá hạn'],
  ['="còn thiếu "&ROUND(10*0.8-3,0)&" hồ sơ"', 'còn thiếu 5 hồ sơ'],
  ['=KH_NgayChot-G4', 45],
  ['=KH_NgayChot>G4', true],
  ['=1/0', '#DIV/0!'],
  ['=NA()', '#N/A'],
  ['=MATCH("CT99",SoLieu_2026_Q1[Mã],0)', '#N/A'],
  ['=KHONG_CO()', '#NAME?'],
  ['="Đạt"*1', '#VALUE!'],
  ["='Số liệu Q1-2026'!C2+1", 9],
  ['=IF(C5="","trống","có")', 'trống'],
  ['=IF(ISNUMBER(C5),C5,-1)', -1],
  ['=N(C5)', 0],
  ['=SUM(C2:C5)', 11],
  ['=VALUE("12.5")', 12.5],
  ['=EXACT("Đạt","đạt")', false],
  ['="Đạt"="đạt"', true],
  ['=AND(E2<=1,E2>=0)', true],
  ['=IF(AND(ISNUMBER(C2),ISNUMBER(D2)),IF(D2=0,"",C2/D2),"")', 0.8],
];

describe('formulas of the sheets', () => {
  it('give what Excel gives', async () => {
    const results = await calculated(cases.map(([formula]) => formula));
    const wrong = cases.flatMap(([formula, expected], i) => {
      const got = results[i];
      const same =
        typeof expected === 'number' && typeof got === 'number'
          ? Math.abs(expected - got) < 1e-9
          : expected === got;
      return same ? [] : [{ formula, expected, got }];
    });
    expect(wrong).toEqual([]);
  });

  it('find the cell of the same row in a table, in each of the ways Excel writes it', async () => {
    const results = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Số liệu');
      sheet.getRange('A1:G5').values = rows;
      sheet.tables.add('A1:G5', true).name = 'SoLieu_2026_Q1';
      sheet.getRange('E2:E5').formulas = [
        [
          '=IF(SoLieu_2026_Q1[[#This Row],[Mẫu số]]=0,"",SoLieu_2026_Q1[[#This Row],[Tử số]]/SoLieu_2026_Q1[[#This Row],[Mẫu số]])',
        ],
        ['=[@[Tử số]]/[@[Mẫu số]]'],
        ['=SoLieu_2026_Q1[@[Tử số]]+1'],
        ['=[@Mã]&"!"'],
      ];
      const range = sheet.getRange('E2:E5').load('values,formulas');
      await context.sync();
      return { values: range.values, formulas: range.formulas };
    });
    expect(results.values).toEqual([[0.8], [0.75], [1], ['CT04!']]);
    expect(results.formulas[1]).toEqual([
      '=SoLieu_2026_Q1[[#This Row],[Tử số]]/SoLieu_2026_Q1[[#This Row],[Mẫu số]]',
    ]);
  });

  it('read a table from another sheet', async () => {
    const results = await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Chỉ tiêu');
      sheet.getRange('A1:B3').values = [
        ['Mã', 'Mục tiêu'],
        ['CT01', 0.8],
        ['CT02', 95],
      ];
      sheet.tables.add('A1:B3', true).name = 'ChiTieu';
      const range = context.workbook.worksheets.getFirst().getRange('A1:A4');
      range.formulas = [
        ['=INDEX(ChiTieu[Mục tiêu],MATCH("CT02",ChiTieu[Mã],0))'],
        ['=INDEX(ChiTieu[Mục tiêu],1)*10'],
        ['=XLOOKUP("CT01",ChiTieu[Mã],ChiTieu[Mục tiêu])'],
        ['=COUNTIFS(ChiTieu[Mục tiêu],">1")'],
      ];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(results).toEqual([[95], [8], [0.8], [1]]);
  });

  it('follow a defined name that moves or means something else', async () => {
    const { workbook } = fresh.bench;
    await fresh.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B5:B6').values = [[10], [20]];
      context.workbook.names.add('Moc', sheet.getRange('B5'));
      sheet.getRange('D1').formulas = [['=Moc*2']];
      await context.sync();
    });
    await workbook.insertRows('Sheet1', 3, 2);
    await workbook.typeInto('Sheet1', 'B7', '11');
    expect(workbook.readValue('Sheet1', 'D1')).toBe(22);
    await fresh.run(async (context) => {
      context.workbook.names.getItem('Moc').formula = '=Sheet1!$B$8';
      await context.sync();
    });
    await workbook.settle();
    expect(workbook.readValue('Sheet1', 'D1')).toBe(40);
  });

  it('follow a change in the cells, the name and the table they refer to', async () => {
    const { bench, run } = fresh;
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add('Số liệu');
      sheet.getRange('A1:B3').values = [
        ['Mã', 'Tử số'],
        ['a', 1],
        ['b', 2],
      ];
      sheet.tables.add('A1:B3', true).name = 'SoLieu';
      sheet.getRange('D1:D2').formulas = [['=SUM(SoLieu[Tử số])'], ['=D1*2']];
      await context.sync();
    });
    await bench.workbook.typeInto('Số liệu', 'B3', '10');
    expect(bench.workbook.readValues('Số liệu', 'D1:D2')).toEqual([[11], [22]]);
    await bench.workbook.typeInto('Số liệu', 'B4', '5');
    expect(bench.workbook.readValues('Số liệu', 'D1:D2')).toEqual([[16], [32]]);
  });
});
