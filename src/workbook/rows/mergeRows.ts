/**
 * The plan's rows and what stands on the sheets become the rows of the next layout. Nothing that a person
 * entered is lost: an entry stays with its id, a row with entries that the plan no longer has stays at the
 * end, and so do the rows and columns that the officer added.
 */
import { isBlank } from '../cases/rawValue';
import type { CarriedCell, CarriedRow, CarriedTable } from '../choice';
import type { RawValue } from '../reading';
import type { SheetRow } from './sheetRow';

export interface MergeRule {
  /** Every header of the table that is ours; all others are the officer's own columns. */
  readonly ours: readonly string[];
  /** Columns that a person fills in: what stands there stays. */
  readonly entries: readonly string[];
  /** The plan's words that an officer may edit: they stay while the plan is the same. */
  readonly editable: readonly string[];
  /** Computed again by every layout. */
  readonly computed: readonly string[];
  /** Whether a cell of an entry column holds the sheet's own formula or the plan's own value. */
  readonly isOurs: (header: string, cell: CarriedCell, row: CarriedRow) => boolean;
  /** Words that a layout itself writes into a row without id. */
  readonly placeholder: string;
}

export interface MergeContext {
  readonly samePlanVersion: boolean;
  /** The plan's row for an id even where the chosen unit does not have it. */
  readonly knownRow: (id: string) => SheetRow | null;
  /** Another sheet holds entries for the id, so its row must stay. */
  readonly isNeeded: (id: string) => boolean;
}

export interface Merged {
  readonly rows: readonly SheetRow[];
  /** Cells with entries that stay. */
  readonly entriesKept: number;
  readonly kept: readonly SheetRow[];
  readonly own: readonly SheetRow[];
  readonly removed: readonly CarriedRow[];
  readonly edited: readonly { readonly row: SheetRow; readonly header: string }[];
}

export function mergeRows(
  planRows: readonly SheetRow[],
  carried: CarriedTable | undefined,
  rule: MergeRule,
  context: MergeContext,
): Merged {
  const byId = firstById(carried?.rows ?? []);
  const edited: { row: SheetRow; header: string }[] = [];
  let entriesKept = 0;
  const rows = planRows.map((planRow) => {
    const before = byId.get(planRow.id);
    if (!before) return planRow;
    const { row, kept, editedHeaders } = mergeRow(planRow, before, rule, context);
    entriesKept += kept;
    edited.push(...editedHeaders.map((header) => ({ row, header })));
    return row;
  });
  const planned = new Set(planRows.map((row) => row.id));
  const placed = new Set(planRows.map((row) => byId.get(row.id)));
  const kept: SheetRow[] = [];
  const own: SheetRow[] = [];
  const removed: CarriedRow[] = [];
  for (const row of carried?.rows ?? []) {
    if (placed.has(row)) continue;
    const entries = entriesIn(row, rule, context.knownRow(row.id));
    if (row.id === '') {
      if (hasContent(row, rule)) own.push(outsideRow(row, 'own'));
    } else if (isOwnRow(row, context)) {
      own.push(outsideRow(row, 'own'));
    } else if (entries > 0 || (!planned.has(row.id) && context.isNeeded(row.id))) {
      kept.push(outsideRow(row, 'kept'));
    } else {
      removed.push(row);
      continue;
    }
    entriesKept += entries;
  }
  return { rows: [...rows, ...kept, ...own], entriesKept, kept, own, removed, edited };
}

/** An id that the plan does not know, in a workbook of the same plan, is one that the officer gave. */
function isOwnRow(row: CarriedRow, { samePlanVersion, knownRow }: MergeContext): boolean {
  return samePlanVersion && knownRow(row.id) === null;
}

function mergeRow(
  planRow: SheetRow,
  before: CarriedRow,
  rule: MergeRule,
  { samePlanVersion }: MergeContext,
): { row: SheetRow; kept: number; editedHeaders: readonly string[] } {
  const cells = new Map(planRow.cells);
  const editedHeaders: string[] = [];
  let kept = 0;
  for (const [header, cell] of before.cells) {
    if (rule.entries.includes(header)) {
      if (!isFilled(cell) || rule.isOurs(header, cell, before)) continue;
      if (sameValue(cell, planRow.cells.get(header))) continue;
      cells.set(header, cell);
      kept += 1;
    } else if (rule.editable.includes(header)) {
      if (!samePlanVersion || sameValue(cell, planRow.cells.get(header))) continue;
      cells.set(header, cell);
      editedHeaders.push(header);
    } else if (!rule.ours.includes(header)) {
      cells.set(header, cell);
      if (isFilled(cell)) kept += 1;
    }
  }
  return { row: { ...planRow, cells }, kept, editedHeaders };
}

/** Of two rows with one id the first is the plan's; the other stays as a row of its own. */
function firstById(rows: readonly CarriedRow[]): ReadonlyMap<string, CarriedRow> {
  const byId = new Map<string, CarriedRow>();
  for (const row of rows) if (row.id !== '' && !byId.has(row.id)) byId.set(row.id, row);
  return byId;
}

/** Cells that a person filled in, in a row that the layout has no place for. */
function entriesIn(row: CarriedRow, rule: MergeRule, known: SheetRow | null): number {
  let count = 0;
  for (const [header, cell] of row.cells) {
    const isEntry = rule.entries.includes(header);
    if (!isFilled(cell) || (!isEntry && rule.ours.includes(header))) continue;
    if (isEntry && rule.isOurs(header, cell, row)) continue;
    if (isEntry && sameValue(cell, known?.cells.get(header))) continue;
    count += 1;
  }
  return count;
}

/** Whether a row without id holds anything that we did not write there ourselves. */
function hasContent(row: CarriedRow, rule: MergeRule): boolean {
  for (const [header, cell] of row.cells) {
    if (rule.computed.includes(header) || !isFilled(cell)) continue;
    if (cell.value !== rule.placeholder && !rule.isOurs(header, cell, row)) return true;
  }
  return false;
}

function outsideRow({ id, cells }: CarriedRow, origin: 'kept' | 'own'): SheetRow {
  return { id, origin, cells };
}

function isFilled({ value, formula }: CarriedCell): boolean {
  return formula !== '' || !isBlank(value);
}

function sameValue(cell: CarriedCell, plan: CarriedCell | undefined): boolean {
  return comparable(cell.value) === comparable(plan?.value ?? null);
}

/** Composed and decomposed letters, and the two kinds of line break, make no other text. */
function comparable(value: RawValue): unknown {
  if (value === null) return '';
  if (typeof value === 'object') return `#${value.error}`;
  return typeof value === 'string' ? value.normalize('NFC').replace(/\r\n?/g, '\n').trim() : value;
}
