/**
 * Range.getCellProperties and its kin (ExcelApi 1.9): many formats in one call.
 */
import { invalidArgument } from '../engine/errors';
import { areaAddress, cellArea, columnsIn, rowsIn } from '../engine/grid';
import type { Lines } from '../engine/layout';
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

/** Lines that are given the same, as runs of lines side by side. */
interface Alike {
  readonly properties: Json;
  readonly runs: Lines[];
}

/** Each different value is worked out once, however many lines it is given to. */
function alikeLines(lines: readonly Json[], first: number): readonly Alike[] {
  const groups = new Map<string, Alike>();
  lines.forEach((properties, index) => {
    const key = JSON.stringify(properties);
    const alike = groups.get(key) ?? { properties, runs: [] };
    groups.set(key, alike);
    const line = first + index;
    const last = alike.runs[alike.runs.length - 1];
    if (last?.last === line - 1) alike.runs[alike.runs.length - 1] = { ...last, last: line };
    else alike.runs.push({ first: line, last: line });
  });
  return [...groups.values()];
}

function setRowProperties(
  { sheetId, area }: RangeTarget,
  args: Arguments,
  host: HostContext,
): void {
  const { layout, styles } = host.engine;
  requirePermission(host.engine, sheetId, 'allowFormatRows');
  for (const { properties, runs } of alikeLines(listFor(args.at(0), rowsIn(area)), area.top)) {
    const format = asJson(properties['format']);
    const areas = runs.map(({ first, last }) => ({ ...area, top: first, bottom: last }));
    styles.apply(sheetId, areas, patchFromFormat(format));
    if (typeof format['rowHeight'] === 'number') {
      layout.setRowHeight(sheetId, runs, format['rowHeight']);
    }
    if (typeof properties['rowHidden'] === 'boolean') {
      for (const { first, last } of runs) {
        layout.setRowsHidden(sheetId, first, last, properties['rowHidden']);
      }
    }
  }
}

function setColumnProperties(
  { sheetId, area }: RangeTarget,
  args: Arguments,
  host: HostContext,
): void {
  const { layout, styles } = host.engine;
  requirePermission(host.engine, sheetId, 'allowFormatColumns');
  for (const { properties, runs } of alikeLines(listFor(args.at(0), columnsIn(area)), area.left)) {
    const format = asJson(properties['format']);
    const areas = runs.map(({ first, last }) => ({ ...area, left: first, right: last }));
    styles.apply(sheetId, areas, patchFromFormat(format));
    for (const { first, last } of runs) {
      if (typeof format['columnWidth'] === 'number') {
        layout.setColumnWidth(sheetId, first, last, format['columnWidth']);
      }
      if (typeof properties['columnHidden'] === 'boolean') {
        layout.setColumnsHidden(sheetId, first, last, properties['columnHidden']);
      }
    }
  }
}

function getRowProperties(
  { sheetId, area }: RangeTarget,
  args: Arguments,
  host: HostContext,
): unknown {
  const { layout } = host.engine;
  const wanted = args.record(0);
  return Array.from({ length: rowsIn(area) }, (_row, i) => ({
    ...(wanted['rowHidden'] === true
      ? { rowHidden: layout.isRowHidden(sheetId, area.top + i) }
      : {}),
    ...(asJson(wanted['format'])['rowHeight'] === true
      ? { format: { rowHeight: layout.rowHeight(sheetId, area.top + i) } }
      : {}),
  }));
}

function getColumnProperties(
  { sheetId, area }: RangeTarget,
  args: Arguments,
  host: HostContext,
): unknown {
  const { layout } = host.engine;
  const wanted = args.record(0);
  return Array.from({ length: columnsIn(area) }, (_column, j) => ({
    ...(wanted['columnHidden'] === true
      ? { columnHidden: layout.isColumnHidden(sheetId, area.left + j) }
      : {}),
    ...(asJson(wanted['format'])['columnWidth'] === true
      ? { format: { columnWidth: layout.columnWidth(sheetId, area.left + j) } }
      : {}),
  }));
}

export const cellPropertyMethods = {
  getCellProperties,
  getRowProperties,
  getColumnProperties,
  setCellProperties,
  setRowProperties,
  setColumnProperties,
};
