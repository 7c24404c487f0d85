import { afterInsertion, cellsToAsk, roomFor } from '../../src/excel/change/makeRoom';

const box = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

describe('room for a table that grows', () => {
  const old = [box(4, 0, 9, 3)];
  const wanted = [box(4, 0, 12, 3)];

  test('only cells that are new to us and within the used range are looked at', () => {
    expect(cellsToAsk({ old, wanted, used: box(0, 0, 11, 8) })).toEqual([box(10, 0, 11, 3)]);
    expect(cellsToAsk({ old, wanted, used: box(0, 0, 9, 8) })).toEqual([]);
    expect(cellsToAsk({ old, wanted, used: null })).toEqual([]);
  });

  test('nothing of the user below means nothing is inserted', () => {
    expect(roomFor({ old, wanted, used: null }, [])).toEqual({ insertions: [], blocked: null });
  });

  test('a note below the table moves down by as many rows as the table grows', () => {
    const taken = [{ row: 11, column: 1 }];
    expect(roomFor({ old, wanted, used: null }, taken).insertions).toEqual([
      { axis: 'rows', at: 10, count: 3 },
    ]);
  });

  test('a note beside the table moves right when the table gets a column', () => {
    const wider = [box(4, 0, 9, 5)];
    const taken = [{ row: 5, column: 4 }];
    expect(roomFor({ old, wanted: wider, used: null }, taken).insertions).toEqual([
      { axis: 'columns', at: 4, count: 2 },
    ]);
  });

  test('a note between our parts cannot be saved by inserting, so its cell is named', () => {
    const parts = [box(0, 0, 0, 3), box(4, 0, 9, 3)];
    const taken = [{ row: 2, column: 0 }];
    const room = roomFor({ old: parts, wanted: [box(0, 0, 9, 3)], used: null }, taken);
    expect(room).toEqual({ insertions: [], blocked: 'A3' });
  });

  test('a table that spans the inserted rows grows with them, as in Excel', () => {
    const insertion = { axis: 'rows', at: 5, count: 2 } as const;
    expect(afterInsertion(box(4, 0, 9, 3), insertion)).toEqual(box(4, 0, 11, 3));
    expect(afterInsertion(box(5, 0, 9, 3), insertion)).toEqual(box(7, 0, 11, 3));
    expect(afterInsertion(box(0, 0, 4, 3), insertion)).toEqual(box(0, 0, 4, 3));
  });
});
