import { readWorkbookFile, type OpenedWorkbook } from '../../src/xlsx';
import { seen } from './canonical';
import { MAIN, OFFICE, parts, relationships, table, worksheet, zip, type Parts } from './packages';

function open(content: Parts): OpenedWorkbook {
  const outcome = readWorkbookFile(zip(content));
  if (!outcome.ok) throw new Error(`${outcome.error.code} ${outcome.error.detail ?? ''}`);
  return outcome.workbook;
}

const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme>' +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>' +
  '<a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Aptos"/></font>' +
  '<font><b val="1"/><i val="0"/><u/><sz val="11"/><color theme="4" tint="0.5"/><name val="Aptos"/></font></fonts>' +
  '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left style="dashed"><color auto="1"/></left><right/><top/><bottom style="double"><color rgb="FF112233"/></bottom></border></borders>' +
  '<cellXfs count="5"><xf/><xf numFmtId="164"/><xf fontId="1" fillId="2"/>' +
  '<xf fillId="3" borderId="1"><alignment horizontal="justify" textRotation="90"/></xf><xf numFmtId="22"/></cellXfs>' +
  '<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';

function foreign(sheet: string, more: Parameters<typeof parts>[1] = {}): Parts {
  return {
    ...parts(sheet, more),
    'xl/styles.xml': STYLES,
    'xl/theme/theme1.xml': THEME,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'theme', 'theme/theme1.xml'],
      ['rId4', 'vbaProject', 'vbaProject.bin'],
      ['rId5', 'externalLink', 'externalLinks/externalLink1.xml'],
    ),
  };
}

test('màu của chủ đề, sắc độ, bảng màu cũ và phông mặc định', () => {
  const rows = '<row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="3"><v>2</v></c></row>';
  const { styles } = seen(open(foreign(worksheet(rows))).blueprint).sheets[0] ?? {};
  expect(styles?.['A1']).toContain('|true|false|true|#A2B9E2|#FFFF00|');
  expect(styles?.['B1']).toContain('|#BFBFBF|');
});

test('số ở ô định dạng ngày là ngày, có giờ thì vẫn là số', () => {
  const rows =
    '<row r="1"><c r="A1" s="1"><v>46095</v></c><c r="B1" s="1"><v>46095.5</v></c>' +
    '<c r="C1" s="4"><v>46095</v></c><c r="D1"><v>46095</v></c><c r="E1" t="e"><v>#N/A</v></c></row>';
  const { cells } = seen(open(foreign(worksheet(rows))).blueprint).sheets[0] ?? {};
  expect(cells).toEqual({
    A1: { kind: 'date', date: '2026-03-14' },
    B1: { kind: 'number', value: 46095.5 },
    C1: { kind: 'number', value: 46095 },
    D1: { kind: 'number', value: 46095 },
    E1: { kind: 'formula', formula: '=#N/A', cached: '#N/A' },
  });
});

test('cột, dòng và trang được giữ như tệp có', () => {
  const sheet = worksheet(
    '<row r="2" ht="30" customHeight="1"/><row r="3" ht="30" customHeight="1"/><row r="4" ht="15"/>' +
      '<row r="5" s="2" customFormat="1"/>',
    {
      before:
        '<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>' +
        '<cols><col min="2" max="2" width="20.7109375" customWidth="1" hidden="1"/><col min="4" max="16384" width="9" style="2"/></cols>',
    },
  );
  const [found] = open(foreign(sheet)).blueprint.sheets;
  expect(found).toMatchObject({
    key: 'summary:Q1',
    columnWidths: [8.43, 20],
    hiddenColumns: [1],
    rowHeights: [{ from: 1, to: 2, points: 30 }],
    freeze: { rows: 1, columns: 0 },
    gridlines: false,
    tabColour: '#BFBFBF',
  });
  const boxes = found?.layers.flatMap((layer) => layer.boxes);
  expect(boxes).toContainEqual({ top: 0, left: 3, bottom: 1_048_575, right: 16_383 });
  expect(boxes).toContainEqual({ top: 4, left: 0, bottom: 4, right: 16_383 });
});

test('quy tắc so sánh thành công thức, danh sách của Excel 2010 được hiểu', () => {
  const sheet = worksheet('', {
    after:
      '<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>5</formula></cfRule>' +
      '<cfRule type="expression" dxfId="0" priority="1"><formula>B2=""</formula></cfRule>' +
      '<cfRule type="dataBar" priority="3"/></conditionalFormatting>' +
      '<dataValidations count="2"><dataValidation type="list" sqref="A1"><formula1>"Có,Không"</formula1></dataValidation>' +
      '<dataValidation type="textLength" operator="lessThan" sqref="A2"><formula1>5</formula1></dataValidation></dataValidations>' +
      '<extLst><ext><x14:dataValidations xmlns:x14="a" xmlns:xm="b"><x14:dataValidation type="list" errorStyle="warning">' +
      "<x14:formula1><xm:f>'Danh mục'!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>C1:C9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>",
  });
  const { blueprint, leftOut } = open(foreign(sheet));
  const [found] = blueprint.sheets;
  const style = { fill: '#FFC7CE', colour: '#9C0006', bold: true };
  expect(found?.conditionalFormats).toMatchObject([
    { formula: '=B2=""', style },
    { formula: '=B2<5', style },
  ]);
  expect(found?.validations.map(({ rule, alert }) => [rule, alert.style])).toEqual([
    [{ kind: 'list', source: '="Có,Không"' }, 'stop'],
    [{ kind: 'list', source: "='Danh mục'!$A$1:$A$9" }, 'warning'],
  ]);
  expect(leftOut.map(({ what }) => what)).toEqual(
    expect.arrayContaining(['conditionalFormat', 'validation']),
  );
});

test('điều không mang theo được đều được kể ra', () => {
  const sheet = worksheet('<row r="1" hidden="1"><c r="A1" s="3" t="str"><v>a</v></c></row>', {
    after:
      '<autoFilter ref="A1:B2"/><hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks><pageSetup paperSize="8"/>',
  });
  const workbook =
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Q1" sheetId="1" state="veryHidden" r:id="rId1"/></sheets>` +
    '<definedNames><definedName name="Tong">SUM(Q1!$A$1)</definedName></definedNames></workbook>';
  const content = {
    ...foreign(sheet, { workbook, table: table('T', 'A1:A3', ['A'], 'totalsRowCount="1"') }),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      ['rId1', 'table', '../tables/table1.xml'],
      ['rId2', 'drawing', '../drawings/drawing1.xml'],
      ['rId3', 'comments', '../comments1.xml'],
      ['rId4', 'pivotTable', '../pivotTables/pivotTable1.xml'],
    ),
  };
  const { leftOut } = open(content);
  const told = leftOut.map(({ what, sheet: where }) => `${what} ${where ?? '*'}`).sort();
  expect(told).toEqual(
    [
      'alignment Q1',
      'border Q1',
      'comment Q1',
      'drawing Q1',
      'externalLink *',
      'hiddenRow Q1',
      'link Q1',
      'macro *',
      'name *',
      'paper Q1',
      'pivotTable Q1',
      'sheetFilter Q1',
      'tableTotals Q1',
      'veryHidden Q1',
    ].sort(),
  );
});

test('tệp hỏng thì cả tệp bị từ chối', () => {
  expect(readWorkbookFile(zip(parts('<worksheet>')))).toEqual({
    ok: false,
    error: { code: 'damaged', detail: 'xl/worksheets/sheet1.xml' },
  });
});
