import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { WorkbookReading } from '../../src/workbook/reading';
import { entriesOf } from './filledWorkbook';
import { readingOf } from './readingOf';
import { q1, samplePlan } from './samplePlan';

const base = readingOf(planWorkbook(samplePlan, q1));

/** A formula of the officer's in the column «Tử số». */
function linked(formula: string): WorkbookReading {
  return {
    ...base,
    tables: base.tables.map((table) => {
      if (table.name !== 'SoLieu_2026_Q1') return table;
      const column = table.header.indexOf('Tử số');
      const row = table.values.findIndex((cells) => cells[0] === 'hai-long');
      const put = <T>(cells: readonly T[], value: T) =>
        cells.map((one, index) => (index === column ? value : one));
      return {
        ...table,
        values: table.values.map((cells, index) => (index === row ? put(cells, 187) : cells)),
        formulas: table.formulas.map((cells, index) =>
          index === row ? put(cells, formula) : cells,
        ),
      };
    }),
  };
}

const found = (formula: string) =>
  entriesOf(linked(formula), samplePlan).findings.filter(({ code }) => code === 'externalLink');

describe('số lấy từ tệp khác', () => {
  test.each([
    ["='C:\\so lieu\\[Bao cao.xlsx]Quý I'!$B$4", 'Bao cao.xlsx'],
    ['=[Bao_cao.xlsx]Q1!B4+1', 'Bao_cao.xlsx'],
    ['=SUM([2]Q1!B4:B9)', 'tệp liên kết số 2'],
  ])('công thức %s được báo ở đúng ô', (formula, source) => {
    expect(found(formula)).toEqual([
      expect.objectContaining({
        severity: 'warning',
        place: { sheet: 'Số liệu Q1-2026', cell: 'E6' },
        message: `Cột «Tử số» (1 ô) lấy số từ tệp khác «${source}»: gửi sổ đi thì số không cập nhật được nữa.`,
      }),
    ]);
  });

  test.each([
    '=SUM(NhapTay!B4:B9)',
    '=SoLieu_2026_Q1[[#This Row],[Mẫu số]]',
    '=COUNTIFS(NhiemVu[Trạng thái],"[Bao cao.xlsx]Q1!x",NhapTay!A:A,1)',
  ])('công thức %s nằm trong sổ thì không báo', (formula) => {
    expect(found(formula)).toEqual([]);
  });
});
