/** Contents of the blocks, a rectangle a write, in pieces that Office.js does not have to split. */
import type { Block, Box, Content, SheetBlueprint } from '../../workbook/blueprint';
import { quotedSheet } from '../../workbook/address';
import { boxAddress } from '../grid/address';
import { cellInput, leaveCell, type CellInput } from './cellInput';
import { bytesOf } from '../bytes';
import type { Site } from '../change/types';
import { sharedBox } from '../grid/boxes';
import { mixedColumns } from './mixedColumns';
import { step, type Step } from './step';

/** Office.js splits larger arrays itself, into three objects a piece; ours take one. */
const cellsPerWrite = 1_500;
const bytesPerWrite = 200_000;

type Line = readonly CellInput[];

function bytesOfCell(input: CellInput): number {
  if (input === null) return 5;
  return typeof input === 'string' ? bytesOf(input) + 3 : String(input).length + 1;
}

/**
 * Whether a formula means the same in every row: all its references are to table columns, names or fixed
 * cells. Excel moves relative references when one formula is given to a whole range.
 */
function isPlaceless(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '').replace(/\[[^[\]]*\]/g, '');
  return !/(?<![\p{L}\p{N}_.$])(?:[A-Za-z]{1,3}\$?[1-9]\d*|\$[A-Za-z]{1,3}[1-9]\d*)(?![\p{L}\p{N}_.(])/u.test(
    bare,
  );
}

interface SharedFormula {
  readonly box: Box;
  readonly formula: string;
}

/** Fewer rows than this are written as they are. */
const fewestShared = 3;

/** Runs of one and the same formula down a column; each is sent once for the whole run. */
function sharedFormulas(block: Block): readonly SharedFormula[] {
  const columns = block.rows[0]?.length ?? 0;
  const shared: SharedFormula[] = [];
  for (let right = 0; right < columns; right++) {
    let from = 0;
    while (from < block.rows.length) {
      const content = block.rows[from]?.[right];
      let to = from + 1;
      if (content?.kind === 'formula') {
        while (to < block.rows.length && isSame(block.rows[to]?.[right], content.formula)) to++;
        if (to - from >= fewestShared && isPlaceless(content.formula)) {
          const column = block.left + right;
          const box = {
            top: block.top + from,
            left: column,
            bottom: block.top + to - 1,
            right: column,
          };
          shared.push({ box, formula: content.formula });
        }
      }
      from = to;
    }
  }
  return shared;
}

function isSame(content: Content | undefined, formula: string): boolean {
  return content?.kind === 'formula' && content.formula === formula;
}

/** One value for a whole range; the typings know only the array. */
function fill(range: Excel.Range, value: string | number): void {
  range.formulas = value as unknown as string[][];
}

interface Piece {
  readonly top: number;
  readonly left: number;
  readonly lines: readonly Line[];
  /** Columns of new tables that must not be empty when a formula comes (see mixedColumns.ts). */
  readonly mixed: readonly Box[];
}

function pieceStep(sheet: string, { top, left, lines, mixed }: Piece): Step {
  const right = left + (lines[0]?.length ?? 1) - 1;
  const box = { top, left, bottom: top + lines.length - 1, right };
  const held = mixed.flatMap((column) => sharedBox(column, box) ?? []);
  const bytes = lines.reduce(
    (sum, line) => sum + line.reduce((part: number, cell) => part + bytesOfCell(cell), 2),
    400 + held.length * 300,
  );
  return step((pen) => {
    // In the same request as the contents: nobody shall ever find these zeros.
    for (const column of held) fill(pen.range(sheet, boxAddress(column)), 0);
    pen.range(sheet, boxAddress(box)).formulas = lines.map((line) => [...line]);
  }, bytes);
}

/** The cells of one block on a sheet, in pieces. */
export function blockSteps(sheet: string, block: Block, mixed: readonly Box[]): readonly Step[] {
  const columns = block.rows[0]?.length ?? 0;
  if (columns === 0) return [];
  const lines: CellInput[][] = block.rows.map((row) => row.map(cellInput));
  // A mixed column is written cell by cell: a run sent on its own would leave zeros until it comes.
  const shared = sharedFormulas(block).filter(
    ({ box }) => !mixed.some((column) => sharedBox(column, box)),
  );
  for (const { box } of shared) {
    for (let row = box.top; row <= box.bottom; row++) {
      const line = lines[row - block.top];
      if (line) line[box.left - block.left] = leaveCell;
    }
  }
  const piece = (start: number, end: number): Step =>
    pieceStep(sheet, {
      top: block.top + start,
      left: block.left,
      lines: lines.slice(start, end),
      mixed,
    });
  const steps: Step[] = [];
  let from = 0;
  let bytes = 0;
  lines.forEach((line, index) => {
    const size = line.reduce((sum: number, cell) => sum + bytesOfCell(cell), 0);
    const isFull = (index - from + 1) * columns > cellsPerWrite || bytes + size > bytesPerWrite;
    if (isFull && index > from) {
      steps.push(piece(from, index));
      from = index;
      bytes = 0;
    }
    bytes += size;
  });
  steps.push(piece(from, lines.length));
  for (const { box, formula } of shared) {
    const bytes = bytesOf(formula) + 400;
    steps.push(
      step((pen) => {
        fill(pen.range(sheet, boxAddress(box)), formula);
      }, bytes),
    );
  }
  return steps;
}

/** Links before texts: a link on an empty cell shows its target until the text is written. */
function linkSteps(sheet: string, block: Block): readonly Step[] {
  return block.rows.flatMap((line, down) =>
    line.flatMap((content, across) => {
      if (content.kind !== 'link') return [];
      const [row, column] = [block.top + down, block.left + across];
      const address = boxAddress({ top: row, left: column, bottom: row, right: column });
      const documentReference = `${quotedSheet(content.sheet)}!${content.cell}`;
      return step((pen) => {
        pen.range(sheet, address).hyperlink = { documentReference };
      }, 500);
    }),
  );
}

/** Everything that stands in the cells of a sheet. */
export function contentSteps({ name, sheet, oldTables }: Site): readonly Step[] {
  const mixed = sheet.tables
    .filter((table) => !oldTables.has(table.name))
    .flatMap((table) => mixedColumns(sheet, table));
  return [
    ...sheet.blocks.flatMap((block) => linkSteps(name, block)),
    ...sheet.blocks.flatMap((block) => blockSteps(name, block, mixed)),
  ];
}

/** How many cells a sheet's blocks hold. */
export function cellsIn(sheet: SheetBlueprint): number {
  return sheet.blocks.reduce(
    (sum, block) => sum + block.rows.length * (block.rows[0]?.length ?? 0),
    0,
  );
}
