/** The XML parts of an .xlsx file as text, by path. */
import { strFromU8, unzipSync } from 'fflate';

export function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}
