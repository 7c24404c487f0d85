/**
 * A record as text for cells: packed, in pieces below what a cell holds, with a head that tells the version,
 * how many pieces there are and whether they are whole. What is damaged or from a newer program is refused.
 */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { ExcelFailure } from '../problems';
import { hashOf } from './marks';
import type { UndoRecord } from './types';

/** A cell holds 32,767 characters. */
const pieceLength = 30_000;
/** A record that claims to be larger than this was not written by us. */
const largestRecord = 64_000_000;

const headWord = 'so-ke-hoach/hoan-tac';
const version = 1;

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += 8_192) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 8_192));
  }
  return btoa(binary);
}

const bytesOfBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** The head and the pieces, one a cell, from the top of the record's sheet down. */
export function textsOf(record: UndoRecord): readonly string[] {
  const bytes = strToU8(JSON.stringify(record));
  const text = base64Of(deflateSync(bytes));
  const pieces = text.match(new RegExp(`.{1,${String(pieceLength)}}`, 'g')) ?? [];
  const head = [headWord, version, pieces.length, bytes.length, hashOf(text).toString(36)];
  return [head.join(' '), ...pieces];
}

const damaged = (cause?: unknown): ExcelFailure =>
  new ExcelFailure({ code: 'undoDamaged' }, { cause });

function isRecord(value: unknown): value is UndoRecord {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Partial<Record<keyof UndoRecord, unknown>>;
  const { act, names, sheets, made, renamedSheets, renamedTables, protect } = record;
  const lists = [names, sheets, made, renamedSheets, renamedTables, protect];
  return typeof act === 'string' && lists.every((part) => Array.isArray(part));
}

/**
 * @param texts the cells of the record's sheet from the top, as `textsOf` gave them
 * @throws ExcelFailure `undoDamaged`, `undoFromNewer`
 */
export function recordIn(texts: readonly string[]): UndoRecord {
  const [word, number, count, size, hash] = (texts[0] ?? '').split(' ');
  if (word !== headWord) throw damaged();
  if (Number(number) > version) throw new ExcelFailure({ code: 'undoFromNewer' });
  const text = texts.slice(1, 1 + Number(count)).join('');
  const length = Number(size);
  if (!(length > 0 && length <= largestRecord) || hashOf(text).toString(36) !== hash) {
    throw damaged();
  }
  let record: unknown;
  try {
    const bytes = inflateSync(bytesOfBase64(text), { out: new Uint8Array(length) });
    record = JSON.parse(strFromU8(bytes));
  } catch (error) {
    throw damaged(error);
  }
  if (!isRecord(record)) throw damaged();
  return record;
}
