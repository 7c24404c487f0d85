/**
 * The bytes of an .xlsx file as its XML parts. Only files that a person picks on this machine come
 * here; the limits keep a mistaken choice from freezing the page.
 */
import { unzipSync } from 'fflate';
import type { Parts } from './package';

/** A workbook of a hundred thousand rows stays well below. */
const MOST_BYTES = 200_000_000;

export type FileFault = 'notZip' | 'oldOrPassword' | 'tooLarge' | 'broken';

/** The file is no .xlsx that the workbench can open. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';

  constructor(readonly fault: FileFault) {
    super(`The file cannot be opened: ${fault}`);
  }
}

/** @throws UnreadableFile naming what is wrong */
export function unzip(bytes: Uint8Array): Parts {
  // Old .xls files and files with a password are "compound files" with this beginning.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new UnreadableFile('oldOrPassword');
  if (!startsWith(bytes, [0x50, 0x4b])) throw new UnreadableFile('notZip');
  let total = 0;
  const isWanted = (name: string, size: number): boolean => {
    if (!/\.(xml|rels)$/i.test(name)) return false;
    total += size;
    if (total > MOST_BYTES) throw new UnreadableFile('tooLarge');
    return true;
  };
  const entries = inflated(bytes, isWanted);
  const decoder = new TextDecoder();
  return new Map(
    Object.entries(entries).map(([path, part]) => [
      path.replaceAll('\\', '/').replace(/^\//, ''),
      decoder.decode(part),
    ]),
  );
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}

function inflated(
  bytes: Uint8Array,
  isWanted: (name: string, size: number) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => isWanted(name, originalSize) });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('broken');
  }
}
