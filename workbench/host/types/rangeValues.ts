/**
 * Reading and writing the contents of a range as Office.js does.
 */
import type { CellContent } from '../../engine/cells';
import { cellsIn } from '../../engine/grid';
import { cellInput } from '../cellInput';
import type { HostContext } from '../hostContext';
import { matrixFor } from '../matrix';
import { asText } from '../objectType';
import type { RangeTarget } from '../place';
import { requirePermission, requireUnlocked } from '../protection';

/** Beyond this many cells Excel answers null without a word. */
const MOST_CELLS_A_READ = 5_000_000;

export function readMatrix<T>(
  host: HostContext,
  { sheetId, area }: RangeTarget,
  pick: (cell: CellContent) => T,
): readonly (readonly T[])[] | null {
  if (cellsIn(area) > MOST_CELLS_A_READ) return null;
  return host.engine.cells.read(sheetId, area).map((line) => line.map(pick));
}

export function readTexts(
  host: HostContext,
  { sheetId, area }: RangeTarget,
): readonly (readonly string[])[] | null {
  return cellsIn(area) > MOST_CELLS_A_READ ? null : host.engine.cells.readText(sheetId, area);
}

export function readNumberFormats(
  host: HostContext,
  { sheetId, area }: RangeTarget,
): readonly (readonly string[])[] | null {
  if (cellsIn(area) > MOST_CELLS_A_READ) return null;
  return Array.from({ length: area.bottom - area.top + 1 }, (_r, i) =>
    Array.from(
      { length: area.right - area.left + 1 },
      (_c, j) =>
        host.engine.styles.at(sheetId, area.top + i, area.left + j).numberFormat ?? 'General',
    ),
  );
}

export function writeValues(host: HostContext, target: RangeTarget, value: unknown): void {
  const { sheetId, area } = target;
  const matrix = matrixFor(value, area);
  requireUnlocked(host.engine, sheetId, [area]);
  const someText = host.engine.styles
    .distinct(sheetId, [area])
    .some((style) => style.numberFormat === '@');
  const isText = (row: number, column: number): boolean =>
    someText && host.engine.styles.at(sheetId, row, column).numberFormat === '@';
  const block = matrix.map((line, i) =>
    line.map((item, j) => cellInput(item, isText(area.top + i, area.left + j))),
  );
  host.engine.cells.write(
    sheetId,
    { row: area.top, column: area.left },
    headersAsText(host, target, block),
  );
}

type Block = readonly (readonly ReturnType<typeof cellInput>[])[];

/** The header cells of a table are always text: a year becomes "2026", a formula its letters. */
function headersAsText(host: HostContext, { sheetId, area }: RangeTarget, block: Block): Block {
  const headers = host.engine.tables
    .on(sheetId)
    .filter((table) => table.look.showHeaders)
    .map((table) => table.area)
    .filter((table) => table.top >= area.top && table.top <= area.bottom);
  if (headers.length === 0) return block;
  return block.map((line, i) =>
    line.map((input, j) => {
      const row = area.top + i;
      const column = area.left + j;
      const isHeader = headers.some(
        (table) => table.top === row && table.left <= column && table.right >= column,
      );
      if (!isHeader || input === null || input.kind === 'text' || input.kind === 'blank')
        return input;
      return {
        kind: 'text',
        value: input.kind === 'formula' ? input.formula : String(input.value),
      };
    }),
  );
}

export function writeNumberFormats(host: HostContext, target: RangeTarget, value: unknown): void {
  const { sheetId, area } = target;
  requirePermission(host.engine, sheetId, 'allowFormatCells');
  if (!Array.isArray(value)) {
    host.engine.styles.apply(sheetId, [area], { numberFormat: asText(value) });
    return;
  }
  // Office.js spreads one value over the range when the array holds a single cell.
  const single = (value as readonly unknown[])[0];
  const spread = value.length === 1 && Array.isArray(single) && single.length === 1;
  const matrix = spread
    ? matrixFor((single as readonly unknown[])[0], area)
    : matrixFor(value, area);
  const formats = new Set(matrix.flat());
  const [only] = formats;
  if (formats.size === 1 && typeof only === 'string') {
    host.engine.styles.apply(sheetId, [area], { numberFormat: only });
    return;
  }
  const block = matrix.map((line) =>
    line.map((format) =>
      format === null || format === undefined ? null : { numberFormat: asText(format) },
    ),
  );
  host.engine.styles.applyBlock(sheetId, { row: area.top, column: area.left }, block);
}
