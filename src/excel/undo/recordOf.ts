/** Makes the record of an act, before it writes: from its plan, and from what its sheets hold now. */
import type { Box, ChartBlueprint, Content, SheetBlueprint } from '../../workbook/blueprint';
import { chartMemoryLeft, chartMemoryTop, chartOfText } from '../../workbook/chartMemory';
import { isChartTable } from '../../workbook/chartNames';
import { parseBox } from '../../workbook/address';
import { mendsOf } from '../change/mends';
import type { ChangePlan } from '../change/planChange';
import type { CellChange, Insertion, Site, WorkbookChange } from '../change/types';
import { boxAddress } from '../grid/address';
import { holdsCell, hullOf } from '../grid/boxes';
import { ownAreas } from '../change/ownAreas';
import type { SheetLook } from '../look/types';
import { placedNames } from '../write/prepare';
import { capturedAt, type Capture } from './capture';
import { emptyMark, foreignMark, markOf, rawContent } from './marks';
import type { AfterCells, Band, KeptSheet, KeptTable, LeftSheet, UndoRecord } from './types';

/** A box as it was before rows or columns were inserted; what lies in the new ones is left out. */
export function beforeInsertion(box: Box, { axis, at, count }: Insertion): Box {
  const first = (index: number): number =>
    index >= at + count ? index - count : Math.min(index, at);
  const last = (index: number): number =>
    index >= at + count ? index - count : Math.min(index, at - 1);
  return axis === 'rows'
    ? { ...box, top: first(box.top), bottom: last(box.bottom) }
    : { ...box, left: first(box.left), right: last(box.right) };
}

const beforeAll = (box: Box, insertions: readonly Insertion[]): Box =>
  [...insertions].reverse().reduce(beforeInsertion, box);

/** What the blocks of a sheet put into its cells, by row and column. */
function contentsOf({ blocks }: SheetBlueprint): (row: number, column: number) => Content | null {
  const rows = new Map<number, Map<number, Content>>();
  for (const { top, left, rows: lines } of blocks) {
    lines.forEach((line, down) => {
      const cells = rows.get(top + down) ?? new Map<number, Content>();
      line.forEach((content, right) => cells.set(left + right, content));
      rows.set(top + down, cells);
    });
  }
  return (row, column) => rows.get(row)?.get(column) ?? null;
}

/** @param untouched the mark of cells in the box that the act leaves alone */
function afterOf(
  sheet: SheetBlueprint,
  box: Box,
  old: readonly Box[],
  untouched = foreignMark,
): AfterCells {
  const contentAt = contentsOf(sheet);
  const own = ownAreas(sheet);
  const rows: string[] = [];
  for (let row = box.top; row <= box.bottom; row++) {
    let line = '';
    for (let column = box.left; column <= box.right; column++) {
      const content = contentAt(row, column);
      if (content) line += markOf(rawContent(content));
      else {
        const isCleared = holdsCell(old, row, column) && !holdsCell(own, row, column);
        line += isCleared ? emptyMark : untouched;
      }
    }
    rows.push(line);
  }
  return { box, rows };
}

function tablesOf({ sheet, oldTables, insertions }: Site): readonly KeptTable[] {
  const contentAt = contentsOf(sheet);
  const textAt = (row: number, column: number): string => {
    const content = contentAt(row, column);
    const raw = content ? rawContent(content) : null;
    return raw === null || typeof raw === 'object' ? '' : String(raw);
  };
  return sheet.tables.map(({ name, box, columns }) => {
    const old = oldTables.get(name);
    const keys: string[] = [];
    for (let row = box.top + 1; row <= box.bottom; row++) keys.push(textAt(row, box.left));
    return {
      name,
      before: old ? beforeAll(old.box, insertions) : null,
      after: box,
      headers: columns.map((column) => column.name),
      keys,
    };
  });
}

/** The box in stripes: each header of a table that stands there is one of its own. */
export function stripesOf(box: Box, headers: readonly number[]): readonly Omit<Band, 'at'>[] {
  const inside = [...new Set(headers)]
    .filter((row) => row >= box.top && row <= box.bottom)
    .sort((a, b) => a - b);
  const stripes: Omit<Band, 'at'>[] = [];
  let top = box.top;
  for (const row of inside) {
    if (row > top) stripes.push({ top, bottom: row - 1, isHeader: false });
    stripes.push({ top: row, bottom: row, isHeader: true });
    top = row + 1;
  }
  if (top <= box.bottom) stripes.push({ top, bottom: box.bottom, isHeader: false });
  return stripes;
}

function cellsOf(capture: Capture, box: Box): KeptSheet['cells'] {
  return Array.from({ length: box.bottom - box.top + 1 }, (_row, down) =>
    Array.from({ length: box.right - box.left + 1 }, (_cell, right) =>
      capturedAt(capture, box.top + down, box.left + right),
    ),
  );
}

const movedDown = (box: Box, rows: number, columns: number): Box => ({
  top: box.top + rows,
  left: box.left + columns,
  bottom: box.bottom + rows,
  right: box.right + columns,
});

/** The charts that the sheet remembers to bear, where they stand now. */
function standingCharts(capture: Capture, tables: readonly KeptTable[]): readonly ChartBlueprint[] {
  const before = tables.find(({ name }) => isChartTable(name))?.before ?? null;
  if (!before) return [];
  const rows = before.top - chartMemoryTop;
  const columns = before.left - chartMemoryLeft;
  const charts: ChartBlueprint[] = [];
  for (let row = before.top + 1; row <= before.bottom; row++) {
    const text = capturedAt(capture, row, before.right);
    const chart = typeof text === 'string' ? chartOfText(text) : null;
    if (!chart || !capture.charts.includes(chart.name)) continue;
    charts.push({
      ...chart,
      place: movedDown(chart.place, rows, columns),
      data: movedDown(chart.data, rows, columns),
    });
  }
  return charts;
}

interface Kept {
  readonly look: SheetLook;
  readonly capture: Capture;
  readonly box: Box;
  readonly after: AfterCells;
  readonly tables: readonly KeptTable[];
  readonly site: Site | null;
}

function keptSheet({ look, capture, box, after, tables, site }: Kept): Omit<KeptSheet, 'bands'> {
  return {
    id: look.id,
    name: look.name,
    box,
    cells: cellsOf(capture, box),
    insertions: site?.insertions ?? [],
    tables,
    after,
    own: site ? ownAreas(site.sheet) : look.ownAreas,
    areas: look.hasAreaName ? look.ownAreas : null,
    firstHeight: capture.used.top,
    heights: capture.heights,
    standardHeight: capture.standardHeight,
    columns: capture.columns,
    frozen: site?.frozen ?? null,
    print: capture.print,
    // Where only single cells are written, charts are not touched.
    ...(site ? { charts: standingCharts(capture, tables) } : {}),
    isProtected: look.isProtected,
    protectionOptions: look.protectionOptions,
  };
}

const boxesOf = (cells: readonly CellChange[]): readonly Box[] =>
  cells.flatMap(({ cell }) => parseBox(cell) ?? []);

/** The marks with what single cells of the change put in. */
function withCells(after: AfterCells, cells: readonly CellChange[]): AfterCells {
  const { box } = after;
  const width = emptyMark.length;
  const rows = [...after.rows];
  for (const { cell, content } of cells) {
    const at = parseBox(cell);
    if (!at) continue;
    const line = rows[at.top - box.top];
    if (line === undefined) continue;
    const from = (at.left - box.left) * width;
    rows[at.top - box.top] =
      line.slice(0, from) + markOf(rawContent(content)) + line.slice(from + width);
  }
  return { box, rows };
}

function ofSite(site: Site, look: SheetLook, capture: Capture, cells: readonly CellChange[]) {
  const hull = hullOf([...site.oldAreas, ...ownAreas(site.sheet), ...boxesOf(cells)]);
  if (!hull) return [];
  const after = withCells(afterOf(site.sheet, hull, site.oldAreas), cells);
  const box = beforeAll(hull, site.insertions);
  return [keptSheet({ look, capture, box, after, tables: tablesOf(site), site })];
}

/** Tables of a sheet of which only single cells are written: they stay where they are. */
function standingTables(
  { known }: ChangePlan,
  sheetName: string,
  capture: Capture,
  cells: readonly CellChange[],
): readonly KeptTable[] {
  const written = new Map(cells.map(({ cell, content }) => [cell, rawContent(content)] as const));
  const textAt = (row: number, column: number): string => {
    const cell = boxAddress({ top: row, bottom: row, left: column, right: column });
    const raw = written.get(cell) ?? capturedAt(capture, row, column);
    return raw === null || typeof raw === 'object' ? '' : String(raw);
  };
  return known.tables
    .filter(({ sheet }) => sheet === sheetName)
    .map(({ name, box }) => {
      const headers: string[] = [];
      for (let column = box.left; column <= box.right; column++) {
        headers.push(textAt(box.top, column));
      }
      const keys: string[] = [];
      for (let row = box.top + 1; row <= box.bottom; row++) keys.push(textAt(row, box.left));
      return { name, before: box, after: box, headers, keys };
    });
}

/**
 * A sheet of which only single cells are written. All that is ours is kept of it: formats that were put
 * back over single cells would split the rules that stand on whole columns.
 */
function ofCells(
  plan: ChangePlan,
  look: SheetLook,
  capture: Capture,
  cells: readonly CellChange[],
) {
  const tables = standingTables(plan, look.name, capture, cells);
  const box = hullOf([...boxesOf(cells), ...look.ownAreas, ...tables.map(({ after }) => after)]);
  if (!box) return [];
  const line = foreignMark.repeat(box.right - box.left + 1);
  const untouched = { box, rows: Array.from({ length: box.bottom - box.top + 1 }, () => line) };
  const after = withCells(untouched, cells);
  return [keptSheet({ look, capture, box, after, tables, site: null })];
}

/** Bands one below the other on the record's sheet, below its texts. */
function withBands(
  sheets: readonly Omit<KeptSheet, 'bands'>[],
  firstRow: number,
): readonly KeptSheet[] {
  let at = firstRow;
  return sheets.map((sheet) => {
    const headers = sheet.tables.flatMap(({ before }) => (before ? [before.top] : []));
    const bands = stripesOf(sheet.box, headers).map((stripe) => {
      const band = { ...stripe, at };
      at += stripe.bottom - stripe.top + 1;
      return band;
    });
    return { ...sheet, bands };
  });
}

/** Rows above the bands are the record's own texts: never more than its limit makes. */
const rowsForTexts = 64;

/**
 * @param captures what the sheets that stand there hold now
 * @returns what puts everything back that the change is about to overwrite
 */
export function recordOf(
  change: WorkbookChange,
  plan: ChangePlan,
  captures: ReadonlyMap<string, Capture>,
): UndoRecord {
  const { listing } = plan.known;
  const { renamedSheets, renamedTables, headers, names, protect } = mendsOf(change);
  const single = [...headers, ...change.cells];
  const cellsOn = (name: string) => single.filter(({ sheet }) => sheet === name);
  const sited = plan.sites.flatMap((site) => {
    const capture = captures.get(site.name);
    return site.existing && capture ? ofSite(site, site.existing, capture, cellsOn(site.name)) : [];
  });
  const sites = new Set(plan.sites.map(({ name }) => name));
  const touched = listing.sheets.flatMap((look) => {
    const capture = captures.get(look.name);
    const cells = cellsOn(look.name);
    if (!capture || cells.length === 0 || sites.has(look.name)) return [];
    return ofCells(plan, look, capture, cells);
  });
  const standing = new Map(
    listing.names.map(({ name, formula }) => [name.toLowerCase(), formula] as const),
  );
  return {
    version: 1,
    act: change.act,
    activeSheet: listing.active,
    names: [...placedNames(change.names, plan.sites, plan.shiftOf), ...names].flatMap((one) => {
      const { name, formula } = one;
      const before = standing.get(name.toLowerCase()) ?? null;
      return before === formula ? [] : [{ name, before }];
    }),
    sheets: withBands([...sited, ...touched], rowsForTexts),
    renamedSheets,
    renamedTables,
    protect,
    made: plan.sites.filter(({ existing }) => existing === null).map(madeSheet),
  };
}

function madeSheet(site: Site): LeftSheet {
  const { name, sheet } = site;
  const box = hullOf(ownAreas(sheet)) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    name,
    tables: tablesOf(site),
    // On a sheet of our own making nothing stands but what we have written.
    after: afterOf(sheet, box, [], emptyMark),
    own: ownAreas(sheet),
  };
}
