/** The columns of an annex table share the page by what they have to say. */
import { centre, growing, left } from '../../../src/report/word/columns';
import { sidewaysWidth } from '../../../src/report/word/measures';
import { sharedWidths } from '../../../src/report/word/sharedWidths';
import { taskTables } from '../../../src/report/word/taskTables';
import { summaryOf } from '../../../src/report';
import { officeQuarter } from '../filledQuarter';

const columns = [centre('TT', 10), growing(left('Nhiệm vụ', 40)), growing(left('Giải trình', 24))];
const long = 'Tiếp tục rà soát, cắt giảm các quy định không cần thiết. '.repeat(4);
const widthsFor = (...rows: readonly (readonly [string, string])[]): readonly number[] =>
  sharedWidths(
    columns,
    rows.map(([name, words]) => ({ cells: ['1', name, words] })),
  ).map(({ width }) => width);

test.each([
  ['chưa ai giải trình', [[long, '']]],
  ['giải trình dài hơn tên', [['Tên ngắn', long]]],
  ['không có dòng nào', []],
] as const)('%s: các cột vừa khít trang nằm ngang, cột nào cũng đủ rộng', (_, rows) => {
  const widths = widthsFor(...rows);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(sidewaysWidth, 6);
  columns.forEach(({ width }, index) => {
    expect(widths[index]).toBeGreaterThanOrEqual(width);
  });
});

test('chỗ trống của cột giải trình dành cho tên nhiệm vụ, và ngược lại', () => {
  const [, name = 0, words = 0] = widthsFor([long, '']);
  expect(words).toBe(24);
  expect(name).toBeGreaterThan(200);
  const [, shortName = 0, longWords = 0] = widthsFor(['Tên ngắn', long]);
  expect(longWords).toBeGreaterThan(shortName);
});

test('cột ngày mà không nhiệm vụ nào có thì không in', () => {
  const input = officeQuarter();
  const headers = (summary: ReturnType<typeof summaryOf>): readonly string[] =>
    taskTables(summary).flatMap(({ title, table }) =>
      title.startsWith('Nhiệm vụ quá hạn') ? table.columns.map(({ header }) => header) : [],
    );
  expect(headers(summaryOf(input))).not.toContain('Hạn trước khi gia hạn');
  const tasks = input.tasks.map((task) => ({
    ...task,
    case: { ...task.case, due: '2025-03-31' as const, extendedTo: '2025-06-30' as const },
  }));
  expect(headers(summaryOf({ ...input, tasks }))).toContain('Hạn trước khi gia hạn');
});
