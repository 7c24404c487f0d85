import { conditionOf, type CellLookup } from '../../../src/report/sending/condition';
import { planWorkbook } from '../../../src/workbook/planWorkbook';
import { planNamed } from '../filledQuarter';

/** One row of cells from A1 on. */
const row =
  (...values: readonly (string | number | boolean)[]): CellLookup =>
  (_, column) =>
    values[column] ?? '';

const holds = (formula: string, cells: CellLookup, down = 0, right = 0): boolean => {
  const condition = conditionOf(formula);
  if (condition === null) throw new Error(`Not understood: ${formula}`);
  return condition(cells, down, right);
};

test.each([
  ['=$A1="Quá hạn"', 'quá hạn', true],
  ['=$A1="Quá hạn"', 'Đạt', false],
  ['=OR($A1="Đạt",$A1="Đúng lộ trình")', 'Đúng lộ trình', true],
  ['=LEFT($A1,12)="Chưa đạt mốc"', 'Chưa đạt mốc 2030', true],
  ['=AND($A1<>"",$B1=0)', 'nv-1', true],
  ['=$A1>0', 2, true],
  ['=$A1>0', 0, false],
  ['=OR(A1="",ISNUMBER(FIND("…",A1)))', 'Số: …/BC', true],
  ['=OR(A1="",ISNUMBER(FIND("…",A1)))', 'Số: 15/BC', false],
  ['=OR(A1="",ISNUMBER(FIND("…",A1)))', '', true],
  ['=$A1="nói ""thế"""', 'nói "thế"', true],
])('%s với ô %j: %s', (formula, value, expected) => {
  expect(holds(formula, row(value))).toBe(expected);
});

test('địa chỉ tương đối đi theo ô, địa chỉ tuyệt đối đứng yên', () => {
  const cells: CellLookup = (down, right) => `${String(down)}:${String(right)}`;
  expect(holds('=B2="3:2"', cells, 2, 1)).toBe(true);
  expect(holds('=$B2="3:1"', cells, 2, 1)).toBe(true);
  expect(holds('=$B$2="1:1"', cells, 2, 1)).toBe(true);
});

test.each(['=INDIRECT("A1")', '=A1+1', '=A1="', '=OR(A1', '=KyBaoCao[Mã kỳ]="x"', '='])(
  '%s: không hiểu thì nói là không hiểu',
  (formula) => {
    expect(conditionOf(formula)).toBeNull();
  },
);

test.each([
  ['quang-ngai-2026-2030', 2026],
  ['vp-ubnd-quang-ngai-2025', 2025],
] as const)('mọi quy tắc tô màu của sổ %s đều hiểu được', (id, year) => {
  const workbook = planWorkbook(planNamed(id), {
    year,
    unit: null,
    periods: [`${String(year)}-Q1`, `${String(year)}-H1`],
    currentPeriod: `${String(year)}-H1`,
    forms: [`${String(year)}-H1`],
  });
  const rules = workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats);
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.filter(({ formula }) => conditionOf(formula) === null)).toEqual([]);
});
