/** Words of targets: the same whatever their capitals and marks, so that two printings can be compared. */
import { foldedWords } from '../outline/words';

export { foldedWords };

/** Says nothing about what is measured; a number may: "mức độ 3", "mức độ 4". */
const small = new Set(
  'các những của và về được số tổng là đạt có trên tại cho với theo thì phấn đấu bảo đảm'.split(
    ' ',
  ),
);

export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    foldedWords(text)
      .split(' ')
      .filter((word) => word !== '' && !small.has(word) && !/^20\d\d$/.test(word)),
  );
}

/** How much two texts speak of the same: common words of all words, 0 … 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = commonOf(a, b);
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/** How much of the shorter text stands in the longer one, 0 … 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : commonOf(a, b) / least;
}

function commonOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common;
}
