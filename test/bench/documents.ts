/**
 * How fast plan documents are read, against a bare split of the same text into lines, and how the time grows
 * with their length — as text and as a Word document. Run: npx tsx test/bench/documents.ts
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource, type Source } from '../../src/document/source/readSource';
import { importPlan } from '../../src/workflow/importPlan';
import { docx, p } from '../document/source/docxFile';
import { figure, type Measured } from './measure';

const RUNS = 7;
/** Lines on a page of A4 as plans are set. */
const LINES_A_PAGE = 20;
/** What the whole way of a 100-page document may take, in milliseconds. */
const BUDGET = 2_000;

const folder = join(process.cwd(), 'test', 'document', 'corpus');

const texts: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Milliseconds of the best run, warm: what else the machine does only ever adds. */
async function bestOf(act: () => Promise<unknown> | unknown, repeat = 1): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    for (let time = 0; time < repeat; time += 1) await act();
    best = Math.min(best, (performance.now() - start) / repeat);
  }
  return best;
}

/** Whole documents one after the other, so that what is read stays as it is in life. */
function pages(count: number): string {
  const lines = texts.join('\n').split('\n');
  const wanted = count * LINES_A_PAGE;
  return Array.from({ length: wanted }, (_, at) => lines[at % lines.length] ?? '').join('\n');
}

function asWord(text: string): Source {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = escaped
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => p(line))
    .join('');
  return { name: 'ke-hoach.docx', bytes: docx(body) };
}

const whole = (source: Source) => () => importPlan(source, { fallbackYear: 2026 });
const blocks = (source: Source) => () => readSource(source);

type Way = readonly [
  name: string,
  act: (source: Source) => () => Promise<unknown>,
  (text: string) => Source,
];

const ways: readonly Way[] = [
  ['text to blocks', blocks, (text) => ({ text })],
  ['Word to blocks', blocks, asWord],
  ['text to plan', whole, (text) => ({ text })],
  ['Word to plan', whole, asWord],
];

export async function documentTimes(): Promise<readonly Measured[]> {
  const bare = await bestOf(() => texts.map((text) => text.split('\n')), 20);
  const measured: Measured[] = [];
  for (const [what, act, form] of ways) {
    const sources = texts.map(form);
    const time = await bestOf(async () => {
      for (const source of sources) await act(source)();
    });
    const short = await bestOf(act(form(pages(10))));
    const long = await bestOf(act(form(pages(100))));
    measured.push({
      what: `document, ${what}`,
      measured:
        `${figure((texts.length / time) * 1000)} documents/s, ×${figure(time / bare)} of a bare split; ` +
        `10 → 100 pages: ×${figure(long / short / 10)} a page`,
      limit: { value: long, budget: BUDGET, unit: 'ms for 100 pages' },
    });
  }
  return measured;
}
