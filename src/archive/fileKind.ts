/** Tells what a file is by its first bytes, so that each kind of refusal gets its own sentence. */

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** An OLE compound file: Office before 2007, and today's files behind a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return beginsWith(bytes, OLE);
}

export function isZip(bytes: Uint8Array): boolean {
  return beginsWith(bytes, [0x50, 0x4b, 3, 4]) || beginsWith(bytes, [0x50, 0x4b, 5, 6]);
}

/** Whether a name stands in the directory of an OLE file, which writes it in UTF-16. */
export function compoundFileNames(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matches = true;
    for (let index = 0; matches && index < name.length; index++) {
      matches = bytes[at + 2 * index] === name.charCodeAt(index) && bytes[at + 2 * index + 1] === 0;
    }
    if (matches && bytes[at + 2 * name.length] === 0) return true;
  }
  return false;
}
