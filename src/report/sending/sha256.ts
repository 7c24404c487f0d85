/**
 * SHA-256 (FIPS 180-4) in plain arithmetic: the browser's own needs a secure origin and a promise, and the
 * pure floors know neither. Texts of a report are some 100 kB, which takes a few milliseconds.
 */

const words = (bytes: Uint8Array): Uint32Array => {
  const length = ((bytes.length + 8) >> 6) * 16 + 16;
  const padded = new Uint32Array(length);
  for (let at = 0; at < bytes.length; at += 1) {
    padded[at >> 2] = (padded[at >> 2] ?? 0) | ((bytes[at] ?? 0) << (24 - (at & 3) * 8));
  }
  const end = bytes.length;
  padded[end >> 2] = (padded[end >> 2] ?? 0) | (0x80 << (24 - (end & 3) * 8));
  padded[length - 2] = Math.floor(end / 0x2000_0000);
  padded[length - 1] = end << 3;
  return padded;
};

/** The first 32 bits of the fractional parts of a root of the first primes, as the standard defines them. */
function constants(count: number, root: (prime: number) => number): Uint32Array {
  const found = new Uint32Array(count);
  for (let candidate = 2, at = 0; at < count; candidate += 1) {
    let isPrime = true;
    for (let factor = 2; factor * factor <= candidate; factor += 1) {
      if (candidate % factor === 0) isPrime = false;
    }
    if (!isPrime) continue;
    const value = root(candidate);
    found[at] = Math.floor((value - Math.floor(value)) * 0x1_0000_0000);
    at += 1;
  }
  return found;
}

const start = constants(8, Math.sqrt);
const rounds = constants(64, Math.cbrt);

const turned = (value: number, bits: number): number => (value >>> bits) | (value << (32 - bits));

/**
 * The 32 bytes of the digest of a text's UTF-8.
 *
 * @example [...sha256('abc')].slice(0, 4) // [0xba, 0x78, 0x16, 0xbf]
 */
export function sha256(text: string): Uint8Array {
  const message = words(new TextEncoder().encode(text));
  const state = Uint32Array.from(start);
  const schedule = new Uint32Array(64);
  const at = (list: Uint32Array, index: number): number => list[index] ?? 0;
  for (let block = 0; block < message.length; block += 16) {
    for (let index = 0; index < 64; index += 1) {
      if (index < 16) {
        schedule[index] = at(message, block + index);
        continue;
      }
      const near = at(schedule, index - 15);
      const far = at(schedule, index - 2);
      const small = turned(near, 7) ^ turned(near, 18) ^ (near >>> 3);
      const large = turned(far, 17) ^ turned(far, 19) ^ (far >>> 10);
      schedule[index] = at(schedule, index - 16) + small + at(schedule, index - 7) + large;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let index = 0; index < 64; index += 1) {
      const upper = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
      const choice = (e & f) ^ (~e & g);
      const first = (h + upper + choice + at(rounds, index) + at(schedule, index)) | 0;
      const lower = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
      const majority = (a & b) ^ (a & c) ^ (b & c);
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + lower + majority) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((value, index) => {
      state[index] = at(state, index) + value;
    });
  }
  const digest = new Uint8Array(32);
  const view = new DataView(digest.buffer);
  state.forEach((value, index) => view.setUint32(index * 4, value));
  return digest;
}
