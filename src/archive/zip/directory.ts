/** Reads the central directory of a zip archive, the only list of entries to be trusted. */
import { fault } from '../fault';
import type { ReadLimits } from './limits';

export interface DirectoryEntry {
  /** As it stands in the archive. */
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly modified: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
}

const END = 0x0605_4b50;
const END_64 = 0x0606_4b50;
const ENTRY = 0x0201_4b50;
const LARGEST_32 = 0xffff_ffff;

const decoder = new TextDecoder();

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw fault('damaged', 'zip');
}

function big(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function locate(view: DataView): { count: number; start: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== LARGEST_32) return { count, start };
  // Zip64: streaming writers use it for small files too. Its locator lies right before the end.
  const end64 = end >= 20 ? big(view, end - 12) : LARGEST_32;
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_64) {
    throw fault('damaged', 'zip64');
  }
  return { count: big(view, end64 + 32), start: big(view, end64 + 48) };
}

/** The 64-bit sizes that an extra field carries for those that read "all ones". */
function wideSizes(view: DataView, from: number, to: number, narrow: readonly number[]): number[] {
  for (let at = from; at + 4 <= to;) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let next = at + 4;
      return narrow.map((value) => {
        if (value !== LARGEST_32) return value;
        if (next + 8 > at + 4 + length) throw fault('damaged', 'zip64');
        next += 8;
        return big(view, next - 8);
      });
    }
    at += 4 + length;
  }
  return [...narrow];
}

function readEntry(view: DataView, bytes: Uint8Array, at: number) {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw fault('damaged', 'zip');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) throw fault('damaged', 'zip');
  const [size = 0, packedSize = 0, offset = 0] = wideSizes(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const entry: DirectoryEntry = {
    name: decoder.decode(bytes.subarray(at + 46, nameEnd)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    packedSize,
    offset,
  };
  return { entry, next };
}

/** All entries, folders left out. @throws ArchiveFault `damaged` or `tooLarge` */
export function readDirectory(bytes: Uint8Array, limits: ReadLimits): readonly DirectoryEntry[] {
  if (bytes.length < 22) throw fault('damaged', 'zip');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = locate(view);
  if (count > limits.entries) throw fault('tooLarge', 'zip');
  const entries: DirectoryEntry[] = [];
  let total = 0;
  let position = start;
  for (let index = 0; index < count; index++) {
    const { entry, next } = readEntry(view, bytes, position);
    position = next;
    total += entry.size;
    if (entry.size > limits.partBytes || total > limits.totalBytes) {
      throw fault('tooLarge', entry.name);
    }
    if (!/[\\/]$/.test(entry.name)) entries.push(entry);
  }
  return entries;
}
