/**
 * How much code the pane loads before a person can do something: builds it as it is shipped and adds up,
 * compressed, the files of the first screen — with an empty workbook, and with a plan loaded. office.js
 * is not counted; every add-in loads it, and Excel keeps it.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import type { Configuration, Stats } from 'webpack';
import type { Measured } from './measure';

/** Kilobytes, gzip: the whole first route on a line of 1 Mbit/s in less than two seconds. */
const BUDGET = 200;

/** What is said in English comes on top: the Vietnamese words travel with the check that makes them. */
const ENGLISH = 10;

/** What a pane with a plan loaded fetches at once, beside its entry. */
const loaded = [/workflow\/check$/, /quang-ngai-2026-2030\.json$/];

type ConfigFor = (env: object, argv: { readonly mode: string }) => Configuration;

const require = createRequire(join(process.cwd(), 'package.json'));

/** Builds the add-in as it is shipped into a folder. */
export function build(output: string): Promise<Stats> {
  const configFor = require('./webpack.config.js') as ConfigFor;
  const config = configFor({}, { mode: 'production' });
  return new Promise((resolve, reject) => {
    webpack({ ...config, output: { ...config.output, path: output } }, (error, stats) => {
      if (error ?? !stats) reject(error ?? new Error('webpack gave no answer'));
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve(stats);
    });
  });
}

/** The files of the entry, and those of the chunks that hold a module. */
export function filesOf(stats: Stats, modules: readonly RegExp[]): ReadonlySet<string> {
  const { entrypoints = {}, chunks = [] } = stats.toJson({
    all: false,
    entrypoints: true,
    chunks: true,
    chunkOrigins: true,
  });
  const entry = (entrypoints['taskpane']?.assets ?? []).map(({ name }) => name);
  const later = chunks
    .filter(({ origins = [] }) =>
      origins.some(({ request = '' }) => modules.some((module) => module.test(request))),
    )
    .flatMap(({ files = [] }) => files);
  return new Set([...entry, ...later].filter((name) => name.endsWith('.js')));
}

/** Compressed, as a server sends them. */
export function kilobytes(folder: string, files: ReadonlySet<string>): number {
  return [...files]
    .map((name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1000)
    .reduce((sum, size) => sum + size, 0);
}

/** One line a route: kilobytes against the budget. */
export async function paneSize(): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pane-size-'));
  try {
    const stats = await build(folder);
    const english = /\.\/english$/;
    const routes = [
      ['empty workbook', [], BUDGET],
      ['plan loaded', loaded, BUDGET],
      ['plan loaded, in English', [...loaded, english], BUDGET + ENGLISH],
    ] as const;
    return routes.map(([name, modules, budget]) => ({
      what: `first screen of the pane, ${name}`,
      measured: 'JavaScript, gzip, without office.js',
      limit: { value: kilobytes(folder, filesOf(stats, modules)), budget, unit: 'kB' },
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
