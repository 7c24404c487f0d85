/**
 * How fast phrases are read, against a bare split of the same text into words, and how the time grows with
 * the length of a text. Ratios in one run, since machines differ. Run: npx tsx test/bench/phrases.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAgencies } from '../../src/vietnamese/agency/readAgencies';
import { readDeadline } from '../../src/vietnamese/deadline/readDeadline';
import { readTargets } from '../../src/vietnamese/target/readTargets';

const years = { from: 2025, to: 2030 };
const RUNS = 15;

type Read = (text: string) => unknown;

const readers: readonly (readonly [name: string, file: string, read: Read])[] = [
  ['deadlines', 'deadlines', (text) => readDeadline(text, { years })],
  ['targets', 'targets', (text) => readTargets(text, { years })],
  ['agencies', 'deadlines', readAgencies],
];

const bareSplit: Read = (text) => text.split(/\s+/);

function textsOf(file: string): readonly string[] {
  const folder = join(process.cwd(), 'test', 'vietnamese', 'phrases');
  return ['samples', 'written'].flatMap((part) =>
    readFileSync(join(folder, `${file}.${part}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => String((JSON.parse(line) as { readonly text: unknown }).text)),
  );
}

/** Milliseconds of the best run, warm: what else the machine does only ever adds. */
function bestOf(texts: readonly string[], read: Read, repeat = 1): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    for (let time = 0; time < repeat; time += 1) for (const text of texts) read(text);
    best = Math.min(best, (performance.now() - start) / repeat);
  }
  return best;
}

function cut(texts: readonly string[], length: number): string {
  const joined = texts.join('; ');
  return joined.repeat(Math.ceil(length / joined.length)).slice(0, length);
}

for (const [name, file, read] of readers) {
  const texts = textsOf(file);
  const time = bestOf(texts, read);
  const bare = bestOf(texts, bareSplit, 20);
  const perSecond = Math.round((texts.length / time) * 1000);
  const [short, long] = [10_000, 100_000].map((length) => bestOf([cut(texts, length)], read));
  const growth = (long ?? 0) / (short ?? 1) / 10;
  console.log(
    `${name}: ${perSecond} phrases/s, ×${(time / bare).toFixed(0)} of a bare split; ` +
      `10 → 100 thousand letters: ×${growth.toFixed(2)} a letter (linear is 1)`,
  );
}
