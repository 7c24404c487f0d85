/** Text out of UTF-8 bytes; short pieces by hand, because a decoder's call costs more than they do. */
import { fault } from '../fault';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const SHORT = 96;
const units = new Uint16Array(SHORT);

/** How many UTF-16 units were decoded, or -1 where the careful way is needed. */
function decodeShort(bytes: Uint8Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end;) {
    const first = bytes[at++] as number;
    if (first < 0x80) {
      units[count++] = first;
    } else if (first >= 0xc2 && first < 0xe0 && at < end) {
      const second = bytes[at++] as number;
      if ((second & 0xc0) !== 0x80) return -1;
      units[count++] = ((first & 0x1f) << 6) | (second & 0x3f);
    } else if (first > 0xe0 && first < 0xed && at + 1 < end) {
      const second = bytes[at++] as number;
      const third = bytes[at++] as number;
      if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) return -1;
      units[count++] = ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
    } else {
      return -1;
    }
  }
  return count;
}

/** @throws ArchiveFault `damaged` when the bytes are not UTF-8 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number, part: string): string {
  if (start === end) return '';
  if (end - start <= SHORT) {
    const count = decodeShort(bytes, start, end);
    if (count >= 0) return String.fromCharCode.apply(null, units.subarray(0, count) as never);
  }
  try {
    return decoder.decode(bytes.subarray(start, end));
  } catch {
    throw fault('damaged', part);
  }
}

/** A part's bytes as UTF-8 without a mark in front: XML may also come as UTF-16. */
export function normalisedUtf8(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const little = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0);
  const large = (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c);
  if (!little && !large) return bytes;
  const text = new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes);
  return new TextEncoder().encode(text);
}
