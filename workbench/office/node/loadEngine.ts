/**
 * Loads the engine in Node as one cached bundle.
 *
 * Univer's dependencies are ES modules that jest cannot load, so esbuild bundles the engine into
 * node_modules/.cache when its sources have changed since the last time. The bundle runs in Node's own
 * realm, outside jest's sandbox, and once a process: test files of one worker share it, and fake timers
 * or jsdom do not reach it.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import module from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

import type { SpreadsheetEngine } from '../../engine/engine';
import { packageFile, projectRoot } from './projectRoot';

/** What the bundle exports. */
interface EngineModule {
  createHeadlessEngine(workbookName: string): SpreadsheetEngine;
}

const shared = Symbol.for('so-ke-hoach.workbench.engine');

/** Node's own global object; inside jest it is not `globalThis`. */
const realGlobal = vm.runInThisContext('globalThis') as Record<symbol, EngineModule | undefined>;

export function loadEngine(): EngineModule {
  return (realGlobal[shared] ??= evaluate(bundleFile()));
}

function sourceFiles(directory: string): string[] {
  return fs
    .readdirSync(directory, { withFileTypes: true })
    .flatMap((entry) => {
      const full = path.join(directory, entry.name);
      if (entry.isDirectory()) return sourceFiles(full);
      return entry.name.endsWith('.ts') ? [full] : [];
    })
    .sort();
}

function bundleFile(): string {
  const root = projectRoot();
  const engine = path.join(root, 'workbench', 'engine');
  const tools = path.join(root, 'workbench', 'office', 'node');
  const bundler = path.join(tools, 'bundleEngine.mjs');
  const eventLoop = path.join(tools, 'eventLoop.mjs');
  const univer = packageFile('@univerjs/core/package.json');
  const hash = createHash('sha256');
  for (const file of [...sourceFiles(engine), bundler, eventLoop, univer])
    hash.update(fs.readFileSync(file));
  const cache = path.join(root, 'node_modules', '.cache', 'workbench');
  const bundle = path.join(cache, `engine-${hash.digest('hex').slice(0, 16)}.cjs`);
  if (fs.existsSync(bundle)) return bundle;

  fs.mkdirSync(cache, { recursive: true });
  const entry = path.join(engine, 'univer', 'createHeadlessUniver.ts');
  const built = spawnSync(process.execPath, [bundler, entry, bundle], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The engine could not be bundled:\n${built.stderr}`);
  removeOldBundles(cache, bundle);
  return bundle;
}

/** Bundles of older sources; another worker may be loading one that is minutes old. */
function removeOldBundles(cache: string, current: string): void {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of fs.readdirSync(cache)) {
    const file = path.join(cache, name);
    if (file !== current && name.startsWith('engine-') && fs.statSync(file).mtimeMs < hourAgo) {
      fs.rmSync(file, { force: true });
    }
  }
}

function evaluate(file: string): EngineModule {
  const source = fs.readFileSync(file, 'utf8');
  const dataFile = `${file}.data`;
  const cachedData = fs.existsSync(dataFile) ? fs.readFileSync(dataFile) : undefined;
  const script = new vm.Script(module.wrap(source), {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const run = script.runInThisContext() as (
    exports: object,
    require: NodeJS.Require,
    module: { exports: object },
    filename: string,
    dirname: string,
  ) => void;
  const target = { exports: {} };
  run(target.exports, module.createRequire(file), target, file, path.dirname(file));
  if (cachedData === undefined || script.cachedDataRejected === true) {
    saveCompiled(dataFile, script);
  }
  return target.exports as EngineModule;
}

/** V8's compiled code saves half of the loading time in the next process. */
function saveCompiled(dataFile: string, script: vm.Script): void {
  const draft = `${dataFile}.${process.pid}.tmp`;
  fs.writeFileSync(draft, script.createCachedData());
  fs.renameSync(draft, dataFile);
}
