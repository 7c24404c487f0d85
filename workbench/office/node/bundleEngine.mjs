/**
 * Bundles the Univer engine into one CommonJS file for Node: jest cannot load Univer's ESM-only
 * dependencies, and one file loads several times faster than two hundred.
 * Usage: node bundleEngine.mjs <entry> <outfile>
 */
import { renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { buildSync } from 'esbuild';

const [entry, outfile] = process.argv.slice(2);
// Several test workers may build at the same time: each writes its own file and puts it in place whole.
const draft = `${outfile}.${process.pid}.tmp`;
buildSync({
  entryPoints: [entry],
  outfile: draft,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  mainFields: ['module', 'main'],
  conditions: ['import'],
  keepNames: false,
  legalComments: 'none',
  logLevel: 'error',
  loader: { '.css': 'empty' },
  inject: [fileURLToPath(new URL('eventLoop.mjs', import.meta.url))],
});
renameSync(draft, outfile);
