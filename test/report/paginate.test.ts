import fc from 'fast-check';
import { pagePoints } from '../../src/report/grid';
import { paginate } from '../../src/report/paginate';
import { sheetRow, together, withNext, type SheetRow } from '../../src/report/sheetRow';

/** The rows of each page. */
function pagesOf(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const { rows: placed, breaksBefore } = paginate(rows);
  const starts = [0, ...breaksBefore];
  return starts.map((start, index) => placed.slice(start, starts[index + 1]));
}

function heights(pages: readonly (readonly SheetRow[])[]): readonly (readonly number[])[] {
  return pages.map((page) => page.map(({ points }) => points));
}

test('hàng không vừa trang thì sang trang sau', () => {
  expect(heights(pagesOf([sheetRow(300), sheetRow(100), sheetRow(100)]))).toEqual([
    [300, 100],
    [100],
  ]);
});

test('tiêu đề đi cùng hàng đứng sau nó', () => {
  const rows = [sheetRow(400), withNext(sheetRow(20)), withNext(sheetRow(30)), sheetRow(100)];
  expect(heights(pagesOf(rows))).toEqual([[400], [20, 30, 100]]);
});

test('bảng sang trang thì có lại dòng tiêu đề', () => {
  const pageHeader = sheetRow(34);
  const line = { ...sheetRow(200), pageHeader };
  expect(heights(pagesOf([pageHeader, line, line, line, line]))).toEqual([
    [34, 200, 200],
    [34, 200, 200],
  ]);
});

test('biểu kèm theo bắt đầu trang mới', () => {
  const annex = { ...sheetRow(20), newPage: true };
  expect(heights(pagesOf([sheetRow(50), annex]))).toEqual([[50], [20]]);
});

test('các hàng phải đứng cùng nhau không bị tách', () => {
  const block = together([sheetRow(100), sheetRow(100), sheetRow(100)]);
  expect(heights(pagesOf([sheetRow(250), ...block]))).toEqual([[250], [100, 100, 100]]);
});

test('với mọi hàng: không mất hàng nào, trang nào cũng có hàng và không trang nào quá cao', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 5, max: 400 }), fc.boolean()), { maxLength: 60 }),
      (parts) => {
        const rows = parts.map(([points, newPage]) => ({ ...sheetRow(points), newPage }));
        const pages = pagesOf(rows);
        expect(pages.flat().map(({ points }) => points)).toEqual(parts.map(([points]) => points));
        for (const page of pages) {
          const height = page.reduce((sum, { points }) => sum + points, 0);
          expect(height).toBeLessThanOrEqual(pagePoints);
          if (rows.length > 0) expect(page.length).toBeGreaterThan(0);
        }
      },
    ),
  );
});

test('các hàng phải đứng cùng nhau mà cao hơn một trang thì được tách, không tràn trang', () => {
  const pageHeader = sheetRow(40);
  const row = (points: number) => withNext({ ...sheetRow(points), pageHeader });
  const pages = heights(pagesOf([sheetRow(100), row(200), row(200), row(200)]));
  for (const page of pages) {
    expect(page.reduce((sum, points) => sum + points, 0)).toBeLessThanOrEqual(pagePoints);
  }
  expect(pages.flat().filter((points) => points === 200)).toHaveLength(3);
});
