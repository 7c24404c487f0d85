/**
 * Writes a zip archive whose bytes depend on its contents alone: fixed times, fixed order. Entries
 * of another archive pass through as they were compressed, which is how a patch leaves them alone.
 */
import { deflateSync } from 'fflate';

import { crc32 } from './crc32';

/** An entry that is already compressed, with what the archive's directory says of it. */
export interface PackedEntry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly size: number;
  /** DOS date and time as one number, date in the upper half. */
  readonly modified: number;
}

/** 1980-01-01 00:00, the first moment a zip can name. */
const FIXED_TIME = 0x0021_0000;
const UTF8_NAMES = 0x0800;
const VERSION = 20;

const encoder = new TextEncoder();

/** Compresses one part. */
export function pack(path: string, bytes: Uint8Array): PackedEntry {
  const deflated = deflateSync(bytes, { level: 6 });
  const stored = deflated.length >= bytes.length;
  return {
    path,
    method: stored ? 0 : 8,
    crc: crc32(bytes),
    packed: stored ? bytes : deflated,
    size: bytes.length,
    modified: FIXED_TIME,
  };
}

export function packText(path: string, text: string): PackedEntry {
  return pack(path, encoder.encode(text));
}

function commonHeader(view: DataView, at: number, entry: PackedEntry, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

/** One archive of the entries, in their order. */
export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: encoder.encode(entry.path) }));
  const total = named.reduce(
    (sum, { entry, name }) => sum + 76 + 2 * name.length + entry.packed.length,
    22,
  );
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let position = 0;
  for (const { entry, name } of named) {
    offsets.push(position);
    view.setUint32(position, 0x0403_4b50, true);
    commonHeader(view, position + 4, entry, name.length);
    bytes.set(name, position + 30);
    bytes.set(entry.packed, position + 30 + name.length);
    position += 30 + name.length + entry.packed.length;
  }
  const directory = position;
  named.forEach(({ entry, name }, index) => {
    view.setUint32(position, 0x0201_4b50, true);
    view.setUint16(position + 4, VERSION, true);
    commonHeader(view, position + 6, entry, name.length);
    view.setUint32(position + 42, offsets[index] ?? 0, true);
    bytes.set(name, position + 46);
    position += 46 + name.length;
  });
  view.setUint32(position, 0x0605_4b50, true);
  view.setUint16(position + 8, named.length, true);
  view.setUint16(position + 10, named.length, true);
  view.setUint32(position + 12, position - directory, true);
  view.setUint32(position + 16, directory, true);
  return bytes;
}
