/**
 * Inflates one entry and stops as soon as more comes out than its directory entry promised: a bomb
 * with a lying size costs no more than an honest file.
 */
import { Inflate, inflateSync } from 'fflate';

import { fault } from '../fault';

/** Below this a whole entry, at deflate's best ratio, inflates to some 60 MB at most: a moment's work. */
const SMALL = 65_536;
/** Deflate cannot do better than 1,032 to 1. */
const BEST_RATIO = 1032;

function inflateSlowly(packed: Uint8Array, size: number, path: string): Uint8Array {
  const whole = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw fault('damaged', path);
    whole.set(chunk, filled);
    filled += chunk.length;
  });
  for (let start = 0; start < packed.length; start += SMALL) {
    const end = Math.min(start + SMALL, packed.length);
    stream.push(packed.subarray(start, end), end === packed.length);
  }
  if (filled !== size) throw fault('damaged', path);
  return whole;
}

/**
 * @param size the size that the archive's directory states
 * @throws ArchiveFault `damaged` when the data are not deflated data of exactly that size
 */
export function inflate(packed: Uint8Array, size: number, path: string): Uint8Array {
  if (size > packed.length * BEST_RATIO + 64) throw fault('damaged', path);
  try {
    if (packed.length > SMALL) return inflateSlowly(packed, size, path);
    // One byte more than promised, so that an overlong entry is seen.
    const bytes = inflateSync(packed, { out: new Uint8Array(size + 1) });
    if (bytes.length !== size) throw fault('damaged', path);
    return bytes;
  } catch (error) {
    if (error instanceof Error && error.name === 'ArchiveFault') throw error;
    throw fault('damaged', path);
  }
}
