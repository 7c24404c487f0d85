/** What is kept of an act as text, and what has no room. */
import fc from 'fast-check';
import type { Listing, SheetLook } from '../../src/excel/look/types';
import { ExcelFailure } from '../../src/excel/problems';
import { keepSteps } from '../../src/excel/undo/keepSteps';
import { contentOfRaw, markOf, markWidth, rawContent } from '../../src/excel/undo/marks';
import { noteFormula, notesIn, undoSheetName } from '../../src/excel/undo/notes';
import { recordIn, textsOf } from '../../src/excel/undo/recordText';
import { undoLimits, type RawCell, type UndoRecord } from '../../src/excel/undo/types';

const cell: fc.Arbitrary<RawCell> = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number || 0),
  fc.boolean(),
  fc.constant(null),
  fc.string().map((text): RawCell => [`=${text}`]),
);

function recordOf(cells: readonly (readonly RawCell[])[]): UndoRecord {
  const box = { top: 0, left: 0, bottom: cells.length - 1, right: (cells[0]?.length ?? 1) - 1 };
  return {
    version: 1,
    act: 'load',
    activeSheet: 'Kế hoạch',
    names: [{ name: 'KH_Nam', before: null }],
    sheets: [
      {
        id: '{1}',
        name: 'Nhiệm vụ',
        box,
        cells,
        bands: [],
        insertions: [],
        tables: [],
        after: { box, rows: [] },
        own: [],
        areas: null,
        firstHeight: 0,
        heights: [],
        standardHeight: 15,
        columns: [],
        frozen: null,
        print: { area: null, titles: null, breaks: [] },
        isProtected: false,
        protectionOptions: {},
      },
    ],
    made: [],
    renamedSheets: [],
    renamedTables: [],
    protect: [],
  };
}

describe('a record as text', () => {
  test('comes back as it was, in pieces that fit into cells', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 })), (cells) => {
        const record = recordOf(cells);
        const texts = textsOf(record);
        expect(texts.every((text) => text.length <= 32_766)).toBe(true);
        expect(recordIn(texts)).toEqual(record);
      }),
      { numRuns: 300 },
    );
  });

  test('with one sign changed anywhere it is refused', () => {
    const texts = textsOf(recordOf([['a', 'b', ['=A1']]]));
    const [head = '', piece = ''] = texts;
    fc.assert(
      fc.property(fc.nat({ max: piece.length - 1 }), (at) => {
        const sign = piece[at] === 'A' ? 'B' : 'A';
        const other = piece.slice(0, at) + sign + piece.slice(at + 1);
        expect(() => recordIn([head, other])).toThrow(ExcelFailure);
      }),
    );
  });
});

describe('marks of cells', () => {
  test('have one width, and a content put back has the mark that it had', () => {
    fc.assert(
      fc.property(cell, (raw) => {
        expect(markOf(raw)).toHaveLength(markWidth);
        expect(markOf(rawContent(contentOfRaw(raw)))).toBe(markOf(raw));
      }),
      { numRuns: 1_000 },
    );
  });

  test('tell a number from the text that reads like it', () => {
    expect(markOf(1)).not.toBe(markOf('1'));
    expect(markOf(['=1'])).not.toBe(markOf('=1'));
  });
});

function listing(sheets: readonly Partial<SheetLook>[], part: Partial<Listing> = {}): Listing {
  const plain: SheetLook = {
    name: 'Kế hoạch',
    id: '{1}',
    visibility: 'visible',
    isProtected: false,
    protectionOptions: {},
    hasAreaName: false,
    ownAreas: [],
    undoNote: null,
  };
  return {
    sheets: [plain, ...sheets.map((sheet) => ({ ...plain, ...sheet }))],
    tables: [],
    names: [],
    isStructureProtected: false,
    active: 'Kế hoạch',
    interrupted: null,
    ...part,
  };
}

const kept = (number: number, cells = 1): Partial<SheetLook> => ({
  name: undoSheetName(number),
  undoNote: noteFormula({ act: 'load', cells, goesOn: false }),
});

describe('the room for records', () => {
  const small = recordOf([['a', 1, null]]);

  test('the newest act is told first; a sheet of that name without a note is none', () => {
    const sheets = [kept(2), kept(10), { name: undoSheetName(11) }];
    expect(notesIn(listing(sheets)).map(({ number }) => number)).toEqual([10, 2]);
  });

  test('an act that is too large is not kept, and the older ones go: they lead to before it', () => {
    const wide = recordOf([[]]);
    const box = { top: 0, left: 0, bottom: 9_999, right: 99 };
    const [sheet] = wide.sheets;
    if (!sheet) throw new Error('No sheet');
    const large = { ...wide, sheets: [{ ...sheet, box }] };
    const keeping = keepSteps(large, listing([kept(1), kept(2)]));
    expect(keeping.kept).toBe('tooLarge');
    expect(keeping.steps).toHaveLength(2);
  });

  test('where sheets can neither be added nor taken away nothing is kept and nothing tried', () => {
    const keeping = keepSteps(small, listing([kept(1)], { isStructureProtected: true }));
    expect(keeping).toEqual({ kept: 'structureProtected', steps: [] });
  });

  test('the oldest gives way when there are as many as are kept', () => {
    const count = (sheets: readonly Partial<SheetLook>[]): number =>
      keepSteps(small, listing(sheets)).steps.length;
    const few = Array.from({ length: undoLimits.acts - 1 }, (_one, index) => kept(index + 1));
    expect(count([...few, kept(9)])).toBe(count(few) + 1);
  });

  test('large older ones give way to a new one', () => {
    const full = [kept(1, undoLimits.cellsOfAll), kept(2, 10)];
    expect(keepSteps(small, listing(full)).steps.length).toBe(
      keepSteps(small, listing([])).steps.length + 1,
    );
  });
});
