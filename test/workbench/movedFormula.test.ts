/**
 * References in formulas follow the cells that are moved.
 */
import { areaAddress, parseArea, wholeSheet } from '../../workbench/engine/grid';
import { areaAfter } from '../../workbench/engine/movedArea';
import type { CellsMoved } from '../../workbench/engine/movedArea';
import { movedFormula } from '../../workbench/engine/movedFormula';

/** Rows are numbered as at the left edge of a sheet. */
const rows = (kind: CellsMoved['kind'], first: number, last: number): CellsMoved => ({
  kind,
  sheetId: 'sheet',
  area: { ...wholeSheet, top: first - 1, bottom: last - 1 },
  shift: kind === 'cellsInserted' ? 'down' : 'up',
});
const twoRowsAt3 = rows('cellsInserted', 3, 4);
const rows4To6Gone = rows('cellsDeleted', 4, 6);

describe('a reference', () => {
  it.each([
    ['=$B5>1', '=$B7>1', '=#REF!>1'],
    ['=B2+B3', '=B2+B5', '=B2+B3'],
    ['=SUM(B2:B9)', '=SUM(B2:B11)', '=SUM(B2:B6)'],
    ['=SUM($B$5:$B$9)', '=SUM($B$7:$B$11)', '=SUM($B$4:$B$6)'],
    ["='Chỉ tiêu'!B9", "='Chỉ tiêu'!B11", "='Chỉ tiêu'!B6"],
    ['=Khác!B9', '=Khác!B9', '=Khác!B9'],
    ['=T[B5]&"B5"', '=T[B5]&"B5"', '=T[B5]&"B5"'],
    ['=LOG10(B9)+KH_B5', '=LOG10(B11)+KH_B5', '=LOG10(B6)+KH_B5'],
    ['=', '=', '='],
  ])('in %s follows', (formula, inserted, deleted) => {
    const moved = (event: CellsMoved) => movedFormula(formula, 'Chỉ tiêu', 'Chỉ tiêu', event);
    expect([moved(twoRowsAt3), moved(rows4To6Gone)]).toEqual([inserted, deleted]);
  });
});

describe('an area', () => {
  it.each([
    ['A1:B2', 'A1:B2', 'A1:B2'],
    ['A2:B3', 'A2:B5', 'A2:B3'],
    ['A3:B9', 'A5:B11', 'A3:B6'],
    ['A4:B6', 'A6:B8', undefined],
    ['A5:B9', 'A7:B11', 'A4:B6'],
    ['C:C', 'C:C', 'C:C'],
  ])('%s moves, grows or goes with its rows', (address, inserted, deleted) => {
    const area = parseArea(address);
    const after = (event: CellsMoved) => {
      const moved = area && areaAfter(area, event);
      return moved && areaAddress(moved);
    };
    expect([after(twoRowsAt3), after(rows4To6Gone)]).toEqual([inserted, deleted]);
  });
});
