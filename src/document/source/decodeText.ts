/** The letters of a text file: Unicode in its forms, or the Vietnamese code page of older Windows. */

export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'binary' | 'unknownLetters' };

/** Enough to tell what a file is. */
const SAMPLE = 65_536;

/** Bytes that no text holds: controls other than blanks. */
function controlShare(sample: Uint8Array): number {
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32)) controls += 1;
  return controls / Math.max(1, sample.length);
}

/** UTF-16 without a mark: every other byte of its line ends and spaces is zero. */
function wideForm(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  const enough = sample.length / 8;
  if (odd > enough && even * 20 < odd) return 'utf-16le';
  if (even > enough && odd * 20 < even) return 'utf-16be';
  return null;
}

function encodingOf(bytes: Uint8Array, sample: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return wideForm(sample) ?? 'utf-8';
}

/** Words that every plan holds; a wrong code page spells none of them. */
const VIETNAMESE = /kế hoạch|thực hiện|nhiệm vụ|của|và các|cơ quan/i;
const MOST_CONTROLS = 0.02;

/**
 * @example decodeText(new TextEncoder().encode('Kế hoạch')) // { ok: true, text: 'Kế hoạch' }
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, SAMPLE);
  const encoding = encodingOf(bytes, sample);
  if (encoding !== 'utf-8') {
    const text = new TextDecoder(encoding).decode(bytes);
    const strange = text.slice(0, SAMPLE).match(/[\ufffd\ufffe\uffff\ue000-\uf8ff]/g)?.length ?? 0;
    return strange > 20 ? { ok: false, reason: 'binary' } : { ok: true, text };
  }
  if (controlShare(sample) > MOST_CONTROLS) return { ok: false, reason: 'binary' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
    return VIETNAMESE.test(text) ? { ok: true, text } : { ok: false, reason: 'unknownLetters' };
  }
}
