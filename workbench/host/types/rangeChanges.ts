/**
 * What changes the shape of a sheet: clearing, inserting, deleting and merging cells.
 */
import { invalidArgument, WorkbenchError } from '../../engine/errors';
import {
  contains,
  intersection,
  isSingleCell,
  overlaps,
  spansAllColumns,
  spansAllRows,
  withoutArea,
} from '../../engine/grid';
import type { Area } from '../../engine/grid';
import type { HostContext } from '../hostContext';
import { asOneOf } from '../objectType';
import type { Place, RangeTarget } from '../place';
import { requirePermission, requireUnlocked, requireUnprotected } from '../protection';

export function clearCells(host: HostContext, place: Place, what: string | undefined): void {
  const { engine } = host;
  const parts = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const;
  const part = asOneOf(what ?? 'All', parts);
  const { sheetId, areas } = place;
  if (part === 'Formats') requirePermission(engine, sheetId, 'allowFormatCells');
  else requireUnlocked(engine, sheetId, areas);
  if (part === 'Hyperlinks' || part === 'RemoveHyperlinks') {
    engine.cells.clear(sheetId, areas, 'hyperlinks');
    return;
  }
  if (part === 'Contents') {
    engine.cells.clear(sheetId, areas, 'contents');
    restoreHeaders(host, place);
    return;
  }
  engine.cells.clear(sheetId, areas, part === 'All' ? 'all' : 'formats');
  clearConditionalFormats(host, place);
  for (const merged of engine.layout.merges(sheetId)) {
    if (areas.some((area) => contains(area, merged))) engine.layout.unmerge(sheetId, merged);
  }
  if (part === 'All') {
    engine.validations.clear(sheetId, areas);
    restoreHeaders(host, place);
  }
}

/** A table's header cannot be empty: Excel gives cleared header cells names again. */
function restoreHeaders(host: HostContext, { sheetId, areas }: Place): void {
  for (const table of host.engine.tables.list()) {
    if (table.sheetId !== sheetId) continue;
    const header: Area = { ...table.area, bottom: table.area.top };
    if (!areas.some((area) => overlaps(area, header))) continue;
    const names = headerNames(host, sheetId, header);
    host.engine.cells.write(sheetId, { row: header.top, column: header.left }, [
      names.map((value) => ({ kind: 'text', value })),
    ]);
  }
}

/** Header texts as Excel makes them: blanks get `Column1`, doubled names a number. */
export function headerNames(host: HostContext, sheetId: string, header: Area): readonly string[] {
  const texts = host.engine.cells.readText(sheetId, header)[0] ?? [];
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const base = text === '' ? 'Column' : text;
    let name = text === '' ? `Column${index + 1}` : text;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${base}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Takes the rules off these cells and leaves them on the others. */
export function clearConditionalFormats(host: HostContext, { sheetId, areas }: Place): void {
  const store = host.engine.conditionalFormats;
  for (const format of store.list(sheetId)) {
    if (!format.areas.some((area) => areas.some((hole) => overlaps(area, hole)))) continue;
    const left = areas.reduce<readonly Area[]>(
      (rest, hole) => rest.flatMap((area) => withoutArea(area, hole)),
      format.areas,
    );
    if (left.length === 0) store.delete(sheetId, format.id);
    else store.set({ ...format, areas: left });
  }
}

function requireShapeChange(
  host: HostContext,
  { sheetId, area }: RangeTarget,
  kind: 'Insert' | 'Delete',
): void {
  if (spansAllColumns(area)) requirePermission(host.engine, sheetId, `allow${kind}Rows`);
  else if (spansAllRows(area)) requirePermission(host.engine, sheetId, `allow${kind}Columns`);
  else requireUnprotected(host.engine, sheetId);
}

/** Excel refuses to move a part of a table's row. */
function requireWholeTables(
  host: HostContext,
  { sheetId, area }: RangeTarget,
  vertical: boolean,
): void {
  if (spansAllColumns(area) || spansAllRows(area)) return;
  for (const table of host.engine.tables.list()) {
    if (table.sheetId !== sheetId) continue;
    const shared = vertical
      ? area.left <= table.area.right && area.right >= table.area.left
      : area.top <= table.area.bottom && area.bottom >= table.area.top;
    const beforeEnd = vertical ? area.top <= table.area.bottom : area.left <= table.area.right;
    const across = vertical
      ? area.left <= table.area.left && area.right >= table.area.right
      : area.top <= table.area.top && area.bottom >= table.area.bottom;
    if (shared && beforeEnd && !across) {
      throw new WorkbenchError(
        'InvalidOperation',
        'This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.',
      );
    }
  }
}

/** Returns the blank cells that now stand in the place. */
export function insertCells(host: HostContext, target: RangeTarget, shift: string): RangeTarget {
  const direction = asOneOf(shift, ['Down', 'Right'] as const);
  const blank: RangeTarget = { sheetId: target.sheetId, area: { ...target.area } };
  requireShapeChange(host, target, 'Insert');
  requireWholeTables(host, target, direction === 'Down');
  host.engine.layout.insertCells(
    target.sheetId,
    blank.area,
    direction === 'Down' ? 'down' : 'right',
  );
  return blank;
}

export function deleteCells(host: HostContext, target: RangeTarget, shift: string): void {
  const direction = asOneOf(shift, ['Up', 'Left'] as const);
  requireShapeChange(host, target, 'Delete');
  requireWholeTables(host, target, direction === 'Up');
  const area = { ...target.area };
  for (const table of host.engine.tables.list()) {
    if (table.sheetId !== target.sheetId) continue;
    // A table goes with its header row.
    if (contains(area, { ...table.area, bottom: table.area.top }))
      host.engine.tables.delete(table.id);
  }
  host.engine.layout.deleteCells(target.sheetId, area, direction === 'Up' ? 'up' : 'left');
}

export function mergeCells(
  host: HostContext,
  { sheetId, area }: RangeTarget,
  across: boolean,
): void {
  const { engine } = host;
  requireUnprotected(engine, sheetId);
  const inTable = engine.tables
    .list()
    .some((table) => table.sheetId === sheetId && intersection(table.area, area) !== undefined);
  if (inTable) throw invalidArgument('Cells of a table cannot be merged');
  const rows = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, i) => ({
        ...area,
        top: area.top + i,
        bottom: area.top + i,
      }))
    : [area];
  const parts = rows.filter((part) => !isSingleCell(part));
  // Only the content of the first cell survives.
  const rest = parts.flatMap((part) =>
    withoutArea(part, { ...part, bottom: part.top, right: part.left }),
  );
  engine.cells.clear(sheetId, rest, 'contents');
  engine.layout.merge(sheetId, parts);
}

export function unmergeCells(host: HostContext, { sheetId, area }: RangeTarget): void {
  requireUnprotected(host.engine, sheetId);
  host.engine.layout.unmerge(sheetId, area);
}
