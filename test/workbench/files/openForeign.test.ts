/**
 * Files as Excel and other programs write them, with what our own writer never writes.
 */
import { strToU8, zipSync } from 'fflate';
import { leftOutSentence } from '../../../workbench/files/open/leftOut';
import { openXlsx } from '../../../workbench/files/open/openXlsx';
import type { OpenedWorkbook } from '../../../workbench/files/open/openWorkbook';
import type { SheetSnapshot } from '../../../workbench/engine/snapshot';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

interface Parts {
  /** What stands inside `worksheet`. */
  readonly sheet: string;
  /** What stands inside `styleSheet`. */
  readonly styles?: string;
  /** What stands inside `sst`. */
  readonly strings?: string;
  readonly workbookProperties?: string;
  readonly sheetRelations?: string;
  readonly workbookRelations?: string;
  /** 'x:' as some programs write it. */
  readonly prefix?: string;
}

function file(parts: Parts): Uint8Array {
  const { prefix = '', workbookProperties = '', sheetRelations } = parts;
  const p = prefix;
  const xmlns = prefix === '' ? `xmlns="${MAIN}"` : `xmlns:${prefix.slice(0, -1)}="${MAIN}"`;
  const part = (name: string, inner: string): string =>
    `<?xml version="1.0"?><${p}${name} ${xmlns} xmlns:r="${RELATIONS}">${inner}</${p}${name}>`;
  const relations = (inner: string): string =>
    `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const entries: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': part(
      'workbook',
      `${workbookProperties}<${p}sheets><${p}sheet name="Trang" sheetId="1" r:id="rId1"/></${p}sheets>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml') +
        relation('rId2', 'styles', 'styles.xml') +
        relation('rId3', 'sharedStrings', 'sharedStrings.xml') +
        (parts.workbookRelations ?? ''),
    ),
    'xl/worksheets/sheet1.xml': part('worksheet', parts.sheet),
    'xl/styles.xml': part('styleSheet', parts.styles ?? ''),
    'xl/sharedStrings.xml': part('sst', parts.strings ?? ''),
    ...(sheetRelations !== undefined && {
      'xl/worksheets/_rels/sheet1.xml.rels': relations(sheetRelations),
    }),
  };
  return zipSync(
    Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)])),
  );
}

function opened(parts: Parts): OpenedWorkbook & { readonly sheet: SheetSnapshot } {
  const outcome = openXlsx(file(parts), 'Sổ');
  if (!outcome.ok) throw new Error(outcome.error.code);
  const [sheet] = outcome.value.snapshot.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return { ...outcome.value, sheet };
}

describe('the cells of a file from elsewhere', () => {
  it('a shared formula counts from its own cell', () => {
    const { sheet } = opened({
      sheet:
        '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row></sheetData>',
    });
    expect(sheet.cells.map(({ formula }) => formula)).toEqual(['=A1*$C$1', '=A2*$C$1']);
  });

  it('rich text, inline text, truth values, errors and ISO dates', () => {
    const { sheet } = opened({
      strings:
        '<si><r><t>Quý </t></r><r><rPr><b/></rPr><t>I</t></r><rPh><t>đọc</t></rPh></si><si><t>a_x000D_b</t></si>',
      sheet:
        '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><t>tại chỗ</t></is></c>' +
        '<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2026-03-14T00:00:00</v></c></row></sheetData>',
    });
    expect(sheet.cells.map(({ value }) => value)).toEqual([
      'Quý I',
      'a\rb',
      'tại chỗ',
      true,
      '#N/A',
      46095,
    ]);
  });

  it('cells without an address follow the one before', () => {
    const { sheet } = opened({
      sheet:
        '<sheetData><row r="3"><c r="B3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>',
    });
    expect(sheet.cells.map(({ row, column }) => [row, column])).toEqual([
      [2, 1],
      [2, 2],
      [3, 0],
    ]);
  });

  it('elements with a prefix', () => {
    const { sheet } = opened({
      prefix: 'x:',
      sheet: '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData>',
    });
    expect(sheet.cells).toEqual([{ row: 0, column: 0, value: 7 }]);
  });

  it('functions younger than the format lose their prefix', () => {
    const { sheet } = opened({
      sheet:
        '<sheetData><row r="1"><c r="A1"><f>_xlfn.IFNA(B1,0)</f><v>0</v></c></row></sheetData>',
    });
    expect(sheet.cells[0]?.formula).toBe('=IFNA(B1,0)');
  });
});

describe('the looks of a file from elsewhere', () => {
  it('theme colours with a tint, built-in number formats, borders and alignment', () => {
    const { snapshot, sheet } = opened({
      styles:
        '<fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><i val="0"/><color theme="1"/></font></fonts>' +
        '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/></patternFill></fill></fills>' +
        '<borders><border/><border><left style="thin"><color indexed="10"/></left><bottom/></border></borders>' +
        '<cellXfs><xf/><xf numFmtId="14" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" textRotation="135"/><protection locked="0"/></xf></cellXfs>',
      sheet: '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>',
    });
    expect(snapshot.styles[sheet.cells[0]?.style ?? 0]).toEqual({
      numberFormat: 'dd/mm/yyyy',
      bold: true,
      fillColor: '#DAE3F3',
      borders: { left: { style: 'thin', color: '#FF0000' } },
      horizontal: 'Center',
      textOrientation: -45,
      locked: false,
    });
  });

  it('columns to the last letter are read as far as a person looks', () => {
    const { sheet } = opened({
      sheet:
        '<cols><col min="2" max="16384" width="20.7109375" customWidth="1"/></cols><sheetData/>',
    });
    expect(sheet.columns).toHaveLength(999);
    expect(sheet.columns[0]).toEqual({ index: 1, size: 108.75 });
  });

  it('split panes are not frozen panes', () => {
    const { sheet } = opened({
      sheet:
        '<sheetViews><sheetView><pane xSplit="2000" ySplit="1000" state="split"/></sheetView></sheetViews><sheetData/>',
    });
    expect(sheet.frozen).toEqual({ rows: 0, columns: 0 });
  });
});

describe('the rules of a file from elsewhere', () => {
  it('a list on another sheet, which Excel keeps in an extension', () => {
    const { sheet } = opened({
      sheet:
        '<sheetData/><extLst><ext><x14:dataValidations xmlns:x14="x14" xmlns:xm="xm"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">' +
        "<x14:formula1><xm:f>'Danh mục'!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>C2:C9 E2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>",
    });
    expect(sheet.validations).toMatchObject([
      {
        areas: [
          { top: 1, left: 2, bottom: 8, right: 2 },
          { top: 1, left: 4, bottom: 1, right: 4 },
        ],
        criterion: { kind: 'list', source: "='Danh mục'!$A$2:$A$9", dropDown: true },
        alert: { show: true, style: 'Stop' },
      },
    ]);
  });

  it('a list that was typed, and one whose arrow is hidden', () => {
    const { sheet } = opened({
      sheet:
        '<sheetData/><dataValidations><dataValidation type="list" showDropDown="1" sqref="A1"><formula1>"Có,Không"</formula1></dataValidation></dataValidations>',
    });
    expect(sheet.validations[0]?.criterion).toEqual({
      kind: 'list',
      source: 'Có,Không',
      dropDown: false,
    });
  });

  it('colour rules by priority; rules that cannot be drawn are told', () => {
    const { sheet, leftOut } = opened({
      styles:
        '<dxfs><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
      sheet:
        '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" dxfId="0" priority="2" operator="between"><formula>1</formula><formula>B1</formula></cfRule><cfRule type="dataBar" priority="3"/></conditionalFormatting>' +
        '<conditionalFormatting sqref="B1:B9"><cfRule type="containsText" dxfId="0" priority="1" operator="containsText" text="quá hạn"><formula>NOT(ISERROR(SEARCH("quá hạn",B1)))</formula></cfRule></conditionalFormatting>',
    });
    expect(sheet.conditionalFormats.map(({ rule }) => rule)).toEqual([
      { kind: 'containsText', operator: 'Contains', text: 'quá hạn' },
      { kind: 'cellValue', operator: 'Between', formula1: '=1', formula2: '=B1' },
    ]);
    expect(sheet.conditionalFormats[0]?.look).toEqual({
      fontColor: '#9C0006',
      fillColor: '#FFC7CE',
    });
    expect(leftOut).toEqual([{ what: 'conditionalFormat', sheet: 'Trang' }]);
  });
});

describe('page, protection and links of a file from elsewhere', () => {
  it('three parts of a footer', () => {
    const { sheet } = opened({
      sheet:
        '<sheetData/><headerFooter><oddHeader>Giữa</oddHeader><oddFooter>&amp;LTrái &amp;D&amp;C&amp;P/&amp;N&amp;RSở A&amp;&amp;B</oddFooter></headerFooter>',
    });
    expect(sheet.page.headerFooter).toMatchObject({
      centerHeader: 'Giữa',
      leftFooter: 'Trái &D',
      centerFooter: '&P/&N',
      rightFooter: 'Sở A&&B',
    });
  });

  it('protection says what is locked, and the workbench what is allowed', () => {
    const { sheet } = opened({
      sheet:
        '<sheetData/><sheetProtection sheet="1" sort="0" formatCells="0" selectLockedCells="1"/>',
    });
    expect(sheet.protection?.options).toMatchObject({
      allowSort: true,
      allowFormatCells: true,
      allowInsertRows: false,
      selectionMode: 'Unlocked',
    });
  });

  it('a link out of the workbook', () => {
    const { sheet } = opened({
      sheet:
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Cổng</t></is></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks>',
      sheetRelations: `<Relationship Id="rId9" Type="${RELATIONS}/hyperlink" Target="https://example.vn/" TargetMode="External"/>`,
    });
    expect(sheet.cells[0]?.link).toEqual({ address: 'https://example.vn/' });
  });
});

describe('what of a file cannot be shown is told', () => {
  it('charts, comments, pivot tables, filters, patterns, paper, macros and other workbooks', () => {
    const relation = (kind: string): string =>
      `<Relationship Id="${kind}" Type="${RELATIONS}/${kind}" Target="../${kind}1.xml"/>`;
    const { leftOut } = opened({
      styles:
        '<fills><fill/><fill><patternFill patternType="lightGrid"/></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>',
      sheet:
        '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData><autoFilter ref="A1:B9"/>' +
        '<dataValidations><dataValidation type="strange" sqref="A1"/></dataValidations><pageSetup paperSize="70"/>',
      sheetRelations: ['drawing', 'comments', 'pivotTable'].map(relation).join(''),
      workbookRelations: ['vbaProject', 'externalLink'].map(relation).join(''),
    });
    expect(leftOut.map(({ what, sheet }) => `${what} ${sheet ?? '*'}`).sort()).toEqual([
      'comment Trang',
      'drawing Trang',
      'externalLink *',
      'fillPattern Trang',
      'macro *',
      'paper Trang',
      'pivotTable Trang',
      'sheetFilter Trang',
      'validation Trang',
    ]);
  });

  it('in sentences that say what to do, or none', () => {
    expect(leftOutSentence([])).toBe('');
    const leftOut = [
      { what: 'macro', sheet: null },
      { what: 'comment', sheet: 'Q1' },
      { what: 'comment', sheet: 'Q2' },
    ] as const;
    expect(leftOutSentence(leftOut)).toBe(
      'Bản thử không mở được: macro; ghi chú (trang “Q1”, “Q2”). Hãy giữ tệp gốc.',
    );
  });
});

describe('a file that is refused', () => {
  it('because its days count from 1904', () => {
    const bytes = file({ sheet: '<sheetData/>', workbookProperties: '<workbookPr date1904="1"/>' });
    expect(openXlsx(bytes, 'Sổ')).toEqual({ ok: false, error: { code: 'otherDateSystem' } });
  });

  it('because a sheet is broken', () => {
    const outcome = openXlsx(file({ sheet: '<sheetData><row>' }), 'Sổ');
    expect(outcome).toMatchObject({ ok: false, error: { code: 'damaged' } });
  });

  it('because it is no workbook', () => {
    const outcome = openXlsx(strToU8('Mã;Tên'), 'Sổ');
    expect(outcome).toMatchObject({ ok: false, error: { code: 'notAZip' } });
  });
});
