/**
 * Writes the list of the plan library (src/plan/library/index.json) from its files: what is needed to choose
 * a plan, without the plans themselves. Run it after a plan was changed: npx tsx tools/planIndex.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { entryOf } from '../src/plan/libraryEntry.ts';
import { parsePlan } from '../src/plan/schema.ts';

const folder = new URL('../src/plan/library/', import.meta.url);
const order = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')).map(({ id }) => id);
const added = process.argv.slice(2);

const entries = [...order, ...added].map((id) => {
  const parsed = parsePlan(JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')));
  if (!parsed.ok) throw new Error(`${id}: ${JSON.stringify(parsed.problems, null, 2)}`);
  return entryOf(parsed.plan);
});
const index = new URL('index.json', folder);
writeFileSync(index, `${JSON.stringify(entries, null, 2)}\n`);
process.stdout.write(`${fileURLToPath(index)}: ${String(entries.length)} plans\n`);
