import fc from 'fast-check';
import { absoluteAddress, parseBox, quotedSheet } from '../../src/workbook/address';
import { boxAddress, parsePlaced } from '../../src/excel/grid/address';
import { boxesWithout, holdsCell, hullOf } from '../../src/excel/grid/boxes';
import { reanchored, shiftFormula } from '../../src/excel/grid/shift';
import { areasOf } from '../../src/excel/look/listing';
import type { Box } from '../../src/workbook/blueprint';

const box = (limit: number): fc.Arbitrary<Box> =>
  fc.tuple(fc.nat(limit), fc.nat(limit), fc.nat(limit), fc.nat(limit)).map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }));

describe('addresses', () => {
  test('a box reads back from its address', () => {
    fc.assert(
      fc.property(box(5_000), (one) => {
        expect(parseBox(boxAddress(one))).toEqual(one);
        expect(parseBox(absoluteAddress(one))).toEqual(one);
      }),
    );
  });

  test('whole columns and whole rows have their short form', () => {
    expect(boxAddress({ top: 0, left: 0, bottom: 1_048_575, right: 3 })).toBe('A:D');
    expect(boxAddress({ top: 4, left: 0, bottom: 6, right: 16_383 })).toBe('5:7');
    expect(parseBox('A:D')).toEqual({ top: 0, left: 0, bottom: 1_048_575, right: 3 });
  });

  test('a sheet whose name has an apostrophe is found in an address', () => {
    const name = "Q1 'nháp'";
    const placed = parsePlaced(`${quotedSheet(name)}!$B$2:$C$9`);
    expect(placed).toEqual({ sheet: name, box: { top: 1, left: 1, bottom: 8, right: 2 } });
  });

  test('a name whose cells were deleted has no place', () => {
    expect(parsePlaced("='Kế hoạch'!#REF!")).toBeNull();
  });

  test('a name of several areas gives each of them', () => {
    expect(areasOf("='Chỉ tiêu'!$A$1:$F$3,'Chỉ tiêu'!$A$5,Plain!$B$1")).toEqual([
      { top: 0, left: 0, bottom: 2, right: 5 },
      { top: 4, left: 0, bottom: 4, right: 0 },
      { top: 0, left: 1, bottom: 0, right: 1 },
    ]);
  });
});

describe('boxes', () => {
  test('what is left of boxes without others is exactly the cells in the one and not in the other', () => {
    fc.assert(
      fc.property(
        fc.array(box(6), { maxLength: 3 }),
        fc.array(box(6), { maxLength: 3 }),
        (a, b) => {
          const left = boxesWithout(a, b);
          for (let row = 0; row <= 6; row++) {
            for (let column = 0; column <= 6; column++) {
              const expected = holdsCell(a, row, column) && !holdsCell(b, row, column);
              expect(holdsCell(left, row, column)).toBe(expected);
            }
          }
        },
      ),
    );
  });

  test('no boxes have no hull', () => {
    expect(hullOf([])).toBeNull();
  });
});

describe('references in formulas', () => {
  const down = { fromRow: 3, rows: 2, fromColumn: 0, columns: 0 };
  const sheets = new Map([['Chỉ tiêu', 'CT của Sở']]);

  test('cells at or below inserted rows move, fixed ones too', () => {
    expect(shiftFormula('=IF($K5="A5",B$4,B$3)', down, sheets)).toBe('=IF($K7="A5",B$6,B$3)');
  });

  test('columns of tables and functions that look like cells stay', () => {
    const formula = '=LOG10(SoLieu_2026_Q1[[#This Row],[A5]])+ChiTieu[B9]';
    expect(shiftFormula(formula, down, sheets)).toBe(formula);
  });

  test('a renamed sheet is followed, and its cells are left to it', () => {
    expect(shiftFormula("=SUM('Chỉ tiêu'!A5:B9,A5:B9)", down, sheets)).toBe(
      "=SUM('CT của Sở'!A5:B9,A7:B11)",
    );
  });

  test('a rule read from another corner moves only its relative parts', () => {
    expect(reanchored('=$K5=A$1', 2, 1)).toBe('=$K7=B$1');
  });
});
