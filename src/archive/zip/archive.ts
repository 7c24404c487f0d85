/** An opened zip archive: parts by name, each checked against its checksum before it is believed. */
import { fault } from '../fault';
import { crc32 } from './crc32';
import { readDirectory, type DirectoryEntry } from './directory';
import { inflate } from './inflate';
import { DEFAULT_LIMITS, type ReadLimits } from './limits';
import type { PackedEntry } from './writeZip';

const LOCAL_HEADER = 0x0403_4b50;
const ENCRYPTED = 1;

/**
 * The name under which a part is found: slashes forward, none in front, letters without case, as
 * packages compare names.
 *
 * @example partKey('\\xl\\Workbook.xml') // 'xl/workbook.xml'
 */
export function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

export class Archive {
  private readonly entries = new Map<string, DirectoryEntry>();
  private readonly checked = new Set<string>();

  /** @throws ArchiveFault when the archive is damaged, too large or names a part twice */
  constructor(
    private readonly bytes: Uint8Array,
    limits: ReadLimits = DEFAULT_LIMITS,
  ) {
    for (const entry of readDirectory(bytes, limits)) {
      const key = partKey(entry.name);
      // Two entries of one name would show one reader this file and another reader that.
      if (this.entries.has(key)) throw fault('damaged', entry.name);
      this.entries.set(key, entry);
    }
  }

  has(path: string): boolean {
    return this.entries.has(partKey(path));
  }

  /** Names as they stand in the archive, in its order. */
  names(): readonly string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  /** A part's bytes. @throws ArchiveFault `damaged` when it is missing or not what it should be */
  read(path: string): Uint8Array {
    const key = partKey(path);
    const entry = this.entries.get(key);
    if (!entry) throw fault('damaged', path);
    const packed = this.packedBytes(entry);
    const bytes = entry.method === 0 ? packed : inflate(packed, entry.size, entry.name);
    if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
      throw fault('damaged', entry.name);
    }
    this.checked.add(key);
    return bytes;
  }

  /** A part as it was compressed, to be copied into another archive. */
  packed(path: string): PackedEntry {
    const entry = this.entries.get(partKey(path));
    if (!entry) throw fault('damaged', path);
    const { name, method, crc, size, modified } = entry;
    return { path: name, method, crc, size, modified, packed: this.packedBytes(entry) };
  }

  /** Checks every part that was not read: a file damaged on its way is not to be trusted at all. */
  checkRest(): void {
    for (const [key, entry] of this.entries) {
      if (!this.checked.has(key)) this.read(entry.name);
    }
  }

  private packedBytes(entry: DirectoryEntry): Uint8Array {
    const { bytes } = this;
    if (entry.flags & ENCRYPTED) throw fault('passwordProtected');
    if (entry.method !== 0 && entry.method !== 8) throw fault('unsupported', entry.name);
    if (entry.offset + 30 > bytes.length) throw fault('damaged', entry.name);
    const view = new DataView(bytes.buffer, bytes.byteOffset + entry.offset, 30);
    if (view.getUint32(0, true) !== LOCAL_HEADER) throw fault('damaged', entry.name);
    const start = entry.offset + 30 + view.getUint16(26, true) + view.getUint16(28, true);
    const end = start + entry.packedSize;
    if (end > bytes.length) throw fault('damaged', entry.name);
    return bytes.subarray(start, end);
  }
}
