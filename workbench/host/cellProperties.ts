/**
 * Range.getCellProperties and its kin (ExcelApi 1.9): many formats in one call.
 */
import { invalidArgument } from '../engine/errors';
import { areaAddress, cellArea, columnsIn, rowsIn } from '../engine/grid';
import type { Arguments } from './arguments';
import { formatOf, patchFromFormat } from './formatPatch';
import type { HostContext } from './hostContext';
import { matrixFor } from './matrix';
import type { RangeTarget } from './place';
import { requirePermission } from './protection';

type Json = Readonly<Record<string, unknown>>;
const asJson = (value: unknown): Json =>
  typeof value === 'object' && value !== null ? (value as Json) : {};

function getCellProperties(
  { sheetId, area }: RangeTarget,
  args: Arguments,
  host: HostContext,
): unknown {
  const wanted = args.record(0);
  return Array.from({ length: rowsIn(area) }, (_r, i) =>
    Array.from({ length: columnsIn(area) }, (_c, j) => {
      const row = area.top + i;
      const column = area.left + j;
      const answer: Record<string, unknown> = {};
      if (wanted['address'] === true) answer['address'] = areaAddress(cellArea(row, column));
      if (wanted['format'] !== undefined) {
        answer['format'] = formatOf(host.engine.styles.at(sheetId, row, column), wanted['format']);
      }
      return answer;
    }),
  );
}

function setCellProperties(
  { sheetId, area }: RangeTarget,
  args: Arguments,
  host: HostContext,
): void {
  requirePermission(host.engine, sheetId, 'allowFormatCells');
  const block = matrixFor(args.at(0), area).map((line) =>
    line.map((cell) => (cell === null ? null : patchFromFormat(asJson(cell)['format']))),
  );
  host.engine.styles.applyBlock(sheetId, { row: area.top, column: area.left }, block);
}

function listFor(value: unknown, length: number): readonly Json[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument();
  return value.map(asJson);
}

function setRowProperties(
  { sheetId, area }: RangeTarget,
  args: Arguments,
  host: HostContext,
): void {
  const { layout, styles } = host.engine;
  requirePermission(host.engine, sheetId, 'allowFormatRows');
  listFor(args.at(0), rowsIn(area)).forEach((properties, i) => {
    const row = area.top + i;
    const format = asJson(properties['format']);
    styles.apply(sheetId, [{ ...area, top: row, bottom: row }], patchFromFormat(format));
    if (typeof format['rowHeight'] === 'number') {
      layout.setRowHeight(sheetId, row, row, format['rowHeight']);
    }
    if (typeof properties['rowHidden'] === 'boolean') {
      layout.setRowsHidden(sheetId, row, row, properties['rowHidden']);
    }
  });
}

function setColumnProperties(
  { sheetId, area }: RangeTarget,
  args: Arguments,
  host: HostContext,
): void {
  const { layout, styles } = host.engine;
  requirePermission(host.engine, sheetId, 'allowFormatColumns');
  listFor(args.at(0), columnsIn(area)).forEach((properties, i) => {
    const column = area.left + i;
    const format = asJson(properties['format']);
    styles.apply(sheetId, [{ ...area, left: column, right: column }], patchFromFormat(format));
    if (typeof format['columnWidth'] === 'number') {
      layout.setColumnWidth(sheetId, column, column, format['columnWidth']);
    }
    if (typeof properties['columnHidden'] === 'boolean') {
      layout.setColumnsHidden(sheetId, column, column, properties['columnHidden']);
    }
  });
}

export const cellPropertyMethods = {
  getCellProperties,
  setCellProperties,
  setRowProperties,
  setColumnProperties,
};
