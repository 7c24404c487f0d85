/**
 * A plan that the library does not have travels in its workbook: as JSON, in pieces that fit into cells. What
 * is read back passes the same checks as a plan file, since anybody may have written it.
 */
import type { Plan } from '../plan/types';
import { textOf } from './cases/rawValue';
import { sourceHeaders } from './columns';
import { tableCells } from './entries/tableCells';
import { tableNames } from './names';
import { shortHash } from './planVersion';
import { tableNamed } from './named';
import type { TableReading, WorkbookReading } from './reading';

/** Characters of a piece: a cell holds 32,767, but some ways into one stop at a formula's 8,192. */
const pieceLength = 8_000;

/** Longer than any honest plan; what claims to be is not put together. */
const longestSource = 30_000_000;

export interface SourcePieces {
  readonly pieces: readonly string[];
  /** The same on every row: how many pieces there are, and the hash of the whole. */
  readonly mark: string;
}

export type PlanSource =
  /** The workbook carries no plan. */
  | { readonly kind: 'none' }
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** It carries one that was changed or cut since, or that breaks the rules for plans. */
  | { readonly kind: 'damaged' };

/**
 * The cells that a plan takes. Characters that programs change or drop on the way are written as JSON
 * escapes, `_x000D_` too, which Excel's file form would read as one.
 *
 * @example planPieces(plan) // { pieces: ['{"schemaVersion":1,…'], mark: '1-9c01d3f2' }
 */
export function planPieces(plan: Plan): SourcePieces {
  const json = JSON.stringify(plan).replace(fragile, escaped);
  const pieces: string[] = [];
  for (let from = 0; from < json.length;) {
    // A pair of surrogates is never cut in two.
    const cut = from + pieceLength;
    const to = isSecondHalf(json.charCodeAt(cut)) ? cut - 1 : cut;
    pieces.push(json.slice(from, to));
    from = to;
  }
  return { pieces, mark: markOf(json, pieces.length) };
}

/** The plan that a workbook carries; the schema to check it by is loaded only where one is carried. */
export async function planInWorkbook(reading: WorkbookReading): Promise<PlanSource> {
  const table = sourceTable(reading);
  if (table === undefined) return { kind: 'none' };
  const { rows } = tableCells(table, Object.values(sourceHeaders), sourceHeaders.number);
  const pieces = rows
    .map(({ cells }) => ({
      number: Number(textOf(cells(sourceHeaders.number).value)),
      text: textOf(cells(sourceHeaders.text).value),
      mark: textOf(cells(sourceHeaders.mark).value),
    }))
    .filter(({ text, mark }) => text !== '' || mark !== '')
    .sort((one, other) => one.number - other.number);
  const [first] = pieces;
  if (first === undefined) return { kind: 'none' };
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (length > longestSource) return { kind: 'damaged' };
  const json = pieces.map(({ text }) => text).join('');
  if (markOf(json, pieces.length) !== first.mark) return { kind: 'damaged' };
  const plan = await parsed(json);
  return plan === null ? { kind: 'damaged' } : { kind: 'plan', plan };
}

/** The table that carries a plan, or carried one. */
export function sourceTable(reading: WorkbookReading): TableReading | undefined {
  return tableNamed(reading, tableNames.source);
}

/** Controls, marks that no eye sees, and the underscore of `_x000D_`. */
const fragile =
  /[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff\ufffe\uffff]|_(?=x[\da-f]{4}_)/gi;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function markOf(json: string, count: number): string {
  return `${String(count)}-${shortHash(json)}`;
}

async function parsed(json: string): Promise<Plan | null> {
  const { parsePlan } = await import('../plan/schema');
  try {
    const outcome = parsePlan(JSON.parse(json) as unknown);
    return outcome.ok ? outcome.plan : null;
  } catch {
    // Whoever wrote it wrote no JSON; the caller says so to the person.
    return null;
  }
}
