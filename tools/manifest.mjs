/**
 * Writes dist/manifest.xml for the address where the add-in is served.
 *
 *   node tools/manifest.mjs --base https://may-chu.quangngai.gov.vn/so-ke-hoach
 *
 * The folder that dist/ is copied to is the base: taskpane.html lies directly in it.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { manifestFor } from './manifest/manifestFor.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const { values } = parseArgs({ options: { base: { type: 'string' } } });
const outcome = manifestFor(fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'), values.base);
if (outcome.problem) {
  console.error(outcome.problem);
  process.exit(2);
}
const target = path.join(ROOT, 'dist/manifest.xml');
fs.mkdirSync(path.dirname(target), { recursive: true });
fs.writeFileSync(target, outcome.manifest);
console.log(`dist/manifest.xml → ${outcome.base}/taskpane.html`);
