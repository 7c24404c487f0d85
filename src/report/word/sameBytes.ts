/** Takes the clock out of a .docx file, so that the same report has the same bytes wherever it is made. */
import { Archive } from '../../archive/zip/archive';
import { pack, writeZip } from '../../archive/zip/writeZip';
import type { CivilDate } from '../../plan/civilDate';

const properties = 'docProps/core.xml';

/**
 * The same file with fixed times inside and out: its properties tell the given day, its archive none.
 *
 * @example sameBytes(bytes, '2026-03-14')
 */
export function sameBytes(bytes: Uint8Array, created: CivilDate): Uint8Array {
  const archive = new Archive(bytes);
  return writeZip(
    archive.names().map((name) => {
      const part = archive.read(name);
      return pack(name, name === properties ? dated(part, created) : part);
    }),
  );
}

function dated(part: Uint8Array, day: CivilDate): Uint8Array {
  const xml = new TextDecoder()
    .decode(part)
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/gu, `$1${day}T00:00:00Z`);
  return new TextEncoder().encode(xml);
}
