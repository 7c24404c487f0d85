// The tests of a folder, loaded and run in this very process: a fresh set of modules takes some dozen
// milliseconds, where a test program for whole projects takes seconds. Twelve thousand mutants need that.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';
import fastCheck from 'fast-check';

const require = createRequire(import.meta.url);
// What Jest itself asserts with, so that a test means the same here.
const { expect } = createRequire(require.resolve('jest'))('expect');

// The only thing asked of it here is to move the clock, which the rules do not read.
const jest = { useFakeTimers() {}, useRealTimers() {} };

// Properties that hold are tried less often: a mutant that few cases notice wants a test of its own.
const fewerRuns = {
  ...fastCheck,
  assert: (property, { numRuns = 100, ...options } = {}) =>
    fastCheck.assert(property, { ...options, numRuns: Math.min(numRuns, 25) }),
};
const packages = { 'fast-check': { __esModule: true, ...fewerRuns, default: fewerRuns } };

/** What Stryker counts with: only the first run asks for it, and it takes as long as the rules themselves. */
const counts = /stryCov_9fa48\((?:"\d+"(?:, )?)+\)/g;

const compiled = { counting: new Map(), plain: new Map() };

/** Where `specifier` leads from a file of the project: to one of our files, or null when it is a package's. */
function fileOf(specifier, from) {
  if (!specifier.startsWith('.')) return null;
  const path = resolve(dirname(from), specifier);
  const found = ['', '.ts', '/index.ts'].map((end) => path + end).find(isFile);
  if (found === undefined) throw new Error(`${from} asks for ${specifier}, which is no file`);
  return found;
}

function isFile(path) {
  return /\.(ts|json)$/.test(path) && existsSync(path);
}

function compile(file, way) {
  const known = compiled[way].get(file);
  if (known !== undefined) return known;
  const loader = file.endsWith('.json') ? 'json' : 'ts';
  const written = readFileSync(file, 'utf8');
  const { code } = transformSync(way === 'counting' ? written : written.replace(counts, '0'), {
    loader,
    format: 'cjs',
    target: 'es2022',
    supported: { 'dynamic-import': false },
    sourcefile: file,
  });
  const parts = [
    'module',
    'exports',
    'require',
    '__filename',
    '__dirname',
    'describe',
    'it',
    'test',
    'expect',
    'jest',
  ];
  const run = compileFunction(code, parts, { filename: file });
  compiled[way].set(file, run);
  return run;
}

/** `describe` and `it` that note the tests of one file; what else Jest offers is not used by these tests. */
function registrar(file, tests) {
  const path = [];
  const counts = new Map();

  const describe = (title, body) => {
    path.push(title);
    body();
    path.pop();
  };
  const it = (title, run) => {
    const name = [...path, title].join(' › ');
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const id = `${relative(process.cwd(), file)} › ${name}${count > 1 ? ` (${count})` : ''}`;
    tests.push({ id, name: id, file, run });
  };
  const each = (define) => (table) => (title, run) => {
    table.forEach((row, index) => {
      const values = Array.isArray(row) ? row : [row];
      define(`${title} [${index}]`, () => run(...values));
    });
  };
  describe.each = each(describe);
  it.each = each(it);
  return { describe, it };
}

const tokenizer = 'src/vietnamese/text/token.ts';

function watchTokens(loaded, onTokens) {
  const { tokenize } = loaded.exports;
  loaded.exports = {
    ...loaded.exports,
    tokenize: (text) => {
      const tokens = tokenize(text);
      onTokens(tokens);
      return tokens;
    },
  };
}

/**
 * Loads test files with all that they import, nothing shared with a suite loaded before.
 *
 * @param files paths of test files
 * @param watch.onLoad called with a file's path before its own code runs, and again when that goes on
 *   after an import; with null when all is loaded
 * @param watch.onTokens called with the tokens of every text that a reader is given
 * @returns the tests in the order in which they stand: `{ id, name, file, run }`
 * @throws what a file throws while it is loaded, with the file as `error.testFile`
 */
export function loadSuite(files, watch = null) {
  const { onLoad = () => {}, onTokens } = watch ?? {};
  const modules = new Map();
  const tests = [];

  function load(file, globals) {
    const known = modules.get(file);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const requireFrom = (specifier) => {
      const target = fileOf(specifier, file);
      if (target === null) return packages[specifier] ?? require(specifier);
      const exports = load(target, globals);
      onLoad(file);
      return exports;
    };
    onLoad(file);
    const { describe, it } = globals;
    compile(file, watch === null ? 'plain' : 'counting')(
      module,
      module.exports,
      requireFrom,
      file,
      dirname(file),
      describe,
      it,
      it,
      expect,
      jest,
    );
    if (onTokens && file.endsWith(tokenizer)) watchTokens(module, onTokens);
    return module.exports;
  }

  load(resolve('test/sameChance.ts'), {});
  for (const file of files) {
    try {
      load(file, registrar(file, tests));
    } catch (error) {
      throw Object.assign(error instanceof Error ? error : new Error(String(error)), {
        testFile: file,
      });
    }
  }
  onLoad(null);
  return tests;
}

/** Every file of the project that a file reaches by its imports, itself among them. */
export function filesReachedFrom(file) {
  const reached = new Set();
  const follow = (one) => {
    if (reached.has(one)) return;
    reached.add(one);
    if (one.endsWith('.json')) return;
    for (const [, specifier] of readFileSync(one, 'utf8').matchAll(
      /(?:from|import|import\() ?'(\.[^']+)'/g,
    )) {
      const target = fileOf(specifier, one);
      if (target !== null) follow(target);
    }
  };
  follow(resolve(file));
  return reached;
}
