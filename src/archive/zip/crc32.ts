/** The checksum of zip entries (CRC-32, polynomial EDB88320), four bytes a step. */

function buildTables(): Int32Array {
  const tables = new Int32Array(1024);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[index] = value;
  }
  for (let index = 0; index < 768; index++) {
    const before = tables[index] ?? 0;
    tables[index + 256] = (before >>> 8) ^ (tables[before & 255] ?? 0);
  }
  return tables;
}

const TABLES = buildTables();

/**
 * @example crc32(new TextEncoder().encode('123456789')).toString(16) // 'cbf43926'
 */
export function crc32(bytes: Uint8Array): number {
  // Lookups cannot miss: every index is masked. `| 0` keeps the type checker and the engine content.
  const at = (index: number): number => (TABLES[index] as number) | 0;
  let crc = -1;
  let position = 0;
  const whole = bytes.length - (bytes.length % 4);
  for (; position < whole; position += 4) {
    crc ^=
      (bytes[position] as number) |
      ((bytes[position + 1] as number) << 8) |
      ((bytes[position + 2] as number) << 16) |
      ((bytes[position + 3] as number) << 24);
    crc =
      at(768 + (crc & 255)) ^
      at(512 + ((crc >>> 8) & 255)) ^
      at(256 + ((crc >>> 16) & 255)) ^
      at(crc >>> 24);
  }
  for (; position < bytes.length; position++) {
    crc = (crc >>> 8) ^ at((crc ^ (bytes[position] as number)) & 255);
  }
  return ~crc >>> 0;
}
