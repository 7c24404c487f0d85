import fc from 'fast-check';
import { rectangles } from '../../../workbench/files/save/rectangles';

const cell = fc.record({ row: fc.nat(12), column: fc.nat(12) });
const cells = fc
  .uniqueArray(cell, { selector: ({ row, column }) => `${row}:${column}`, maxLength: 80 })
  .map((found) => [...found].sort((a, b) => a.row - b.row || a.column - b.column));

function cellsOf(boxes: ReturnType<typeof rectangles>): readonly string[] {
  return boxes.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (__, over) => `${top + down}:${left + over}`),
    ).flat(),
  );
}

describe('cells gathered into boxes', () => {
  it('are exactly the same cells, each in one box', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const wanted = given.map(({ row, column }) => `${row}:${column}`);
        expect([...cellsOf(rectangles(given))].sort()).toEqual(wanted.sort());
      }),
    );
  });

  it('a filled block is one box', () => {
    const block = Array.from({ length: 20 }, (_, index) => ({
      row: Math.floor(index / 4),
      column: index % 4,
    }));
    expect(rectangles(block)).toEqual([{ top: 0, left: 0, bottom: 4, right: 3 }]);
  });
});
