// A test runner for Stryker that keeps everything in one process. A mutant that only matters while tests
// run is switched on between two of them; one that matters while modules load gets modules of its own.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { filesReachedFrom, loadSuite } from './suite.mjs';

// Properties and variants are tried less often, see test/vietnamese/phrases/variants.ts and suite.mjs.
process.env['MUTATION'] = '1';

// These ask whether a long text is read in time; what it means is asked by the others.
const aboutTime = /Văn bản dài/;

// What the first run learnt, for the processes that join later. They all work in one copy of the project.
const learnt = 'mutation.learnt.json';

const folders = ['test/plan', 'test/vietnamese', 'test/assessment'];

// Stryker's code in the mutated files holds on to this object: it is changed, never replaced.
const stryker = (globalThis.__stryker__ ??= {});

function testFiles() {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => resolve(join(folder, name)))
      .sort(),
  );
}

function load(files, watch) {
  return loadSuite(files, watch).filter(({ name }) => !aboutTime.test(name));
}

/** The words of a reader's list that the mutant empties, or null when it changes something else. */
function emptiedWords({ fileName, location: { start, end }, mutatorName, replacement }) {
  if (!fileName.includes('/src/vietnamese/')) return null;
  if (mutatorName !== 'StringLiteral' || replacement !== '""' || start.line !== end.line)
    return null;
  const line = readFileSync(fileName, 'utf8').split('\n')[start.line] ?? '';
  const [, text] = /^'([^']*\p{L}[^']*)'$/u.exec(line.slice(start.column, end.column)) ?? [];
  return text === undefined ? null : text.split(' ');
}

const isTest = (file) => relative(process.cwd(), file).startsWith('test');

async function failureOf(test) {
  try {
    await test.run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

class RulesRunner {
  static inject = [];

  #files = [];
  /** What each test file imports, itself among it. */
  #reached = new Map();
  #tests = [];
  #times = new Map();
  /** How many mutants of a file each test has killed: what killed one is likely to kill the next. */
  #kills = new Map();
  /** The words of the texts that each test has read. */
  #words = new Map();
  /** The test files whose own code reaches a mutant before their tests run, for each mutant. */
  #loading = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.#files = testFiles();
    this.#reached = new Map(this.#files.map((file) => [file, filesReachedFrom(file)]));
    if (!existsSync(learnt)) return;
    const { times, loading, words } = JSON.parse(readFileSync(learnt, 'utf8'));
    this.#times = new Map(times);
    this.#words = new Map(words.map(([id, known]) => [id, new Set(known)]));
    this.#loading = new Map(loading);
  }

  /** Runs everything once, to learn which test reaches which mutant and how long each takes. */
  async dryRun() {
    stryker.activeMutant = undefined;
    // What a test file computes while it loads concerns its own tests, not all.
    let reading = new Set();
    this.#tests = load(this.#files, {
      onLoad: (file) => {
        stryker.currentTestId = file !== null && isTest(file) ? `load ${file}` : undefined;
      },
      onTokens: (tokens) => tokens.forEach(({ text }) => reading.add(text)),
    });
    const tests = [];
    for (const test of this.#tests) {
      stryker.currentTestId = test.id;
      reading = new Set();
      const start = performance.now();
      const failureMessage = await failureOf(test);
      const timeSpentMs = performance.now() - start;
      stryker.currentTestId = undefined;
      this.#times.set(test.id, timeSpentMs);
      if (reading.size > 0) this.#words.set(test.id, reading);
      const { id, name, file: fileName } = test;
      const result = { id, name, fileName, timeSpentMs };
      tests.push(
        failureMessage === null
          ? { ...result, status: 0 }
          : { ...result, status: 1, failureMessage },
      );
    }
    const mutantCoverage = this.#coverage(stryker.mutantCoverage);
    const words = [...this.#words].map(([id, known]) => [id, [...known]]);
    const loading = [...this.#loading];
    writeFileSync(learnt, JSON.stringify({ times: [...this.#times], loading, words }));
    // Loaded anew without counting when a mutant asks for it.
    this.#tests = [];
    return { status: 'complete', tests, mutantCoverage };
  }

  /** What was reached while a test file loaded is reached by each of the tests that depend on it. */
  #coverage({ static: always, perTest }) {
    const perRealTest = {};
    for (const [id, hits] of Object.entries(perTest)) {
      if (!id.startsWith('load ')) {
        perRealTest[id] = { ...perRealTest[id], ...hits };
        continue;
      }
      const loaded = id.slice('load '.length);
      const files = this.#files.filter((file) => this.#reached.get(file).has(loaded));
      for (const mutant of Object.keys(hits)) {
        this.#loading.set(mutant, [...new Set([...(this.#loading.get(mutant) ?? []), ...files])]);
      }
      for (const test of this.#tests) {
        if (files.includes(test.file)) perRealTest[test.id] = { ...hits, ...perRealTest[test.id] };
      }
    }
    return { static: always, perTest: perRealTest };
  }

  /** Runs the tests that can notice the mutant, until one does. */
  async mutantRun({ activeMutant, testFilter, mutantActivation, hitLimit, sandboxFileName }) {
    const mutated = resolve(sandboxFileName);
    stryker.hitCount = hitLimit === undefined ? undefined : 0;
    stryker.hitLimit = hitLimit;
    const wanted =
      this.#testsOfWords(emptiedWords(activeMutant)) ?? (testFilter && new Set(testFilter));
    let tests;
    try {
      tests = this.#testsAgainst(activeMutant.id, mutated, mutantActivation === 'static', wanted);
    } catch (error) {
      const failureMessage = `${error.message} while ${error.testFile} was loaded`;
      const killedBy = [
        [...this.#times.keys()].find((id) =>
          id.startsWith(relative(process.cwd(), error.testFile)),
        ) ?? '',
      ];
      return { status: 'killed', killedBy, failureMessage, nrOfTests: 1 };
    }
    const kills = this.#killsOf(mutated);
    const chosen = tests
      .filter(({ id }) => wanted === undefined || wanted.has(id))
      .sort(
        (one, other) =>
          (kills.get(other.id) ?? 0) - (kills.get(one.id) ?? 0) ||
          (this.#times.get(one.id) ?? 0) - (this.#times.get(other.id) ?? 0),
      );
    for (const [index, test] of chosen.entries()) {
      const failureMessage = await failureOf(test);
      if (hitLimit !== undefined && stryker.hitCount > hitLimit) {
        return { status: 'timeout', reason: `reached ${stryker.hitCount} times` };
      }
      if (failureMessage !== null) {
        kills.set(test.id, (kills.get(test.id) ?? 0) + 1);
        return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: index + 1 };
      }
    }
    return { status: 'survived', nrOfTests: chosen.length };
  }

  /**
   * The tests that have read all of these words. A list without one of its words is noticed by a text that
   * has it, so they are asked instead of all; null when there are none, or when no words are asked about.
   */
  #testsOfWords(words) {
    if (words === null) return null;
    const found = [...this.#words].filter(([, known]) => words.every((word) => known.has(word)));
    return found.length === 0 ? null : new Set(found.map(([id]) => id));
  }

  /** The tests with the mutant switched on, their files loaded anew where that makes a difference. */
  #testsAgainst(mutant, mutated, isStatic, wanted) {
    stryker.activeMutant = undefined;
    if (isStatic) {
      stryker.activeMutant = mutant;
      return load(
        this.#files.filter(
          (file) => this.#reached.get(file).has(mutated) && (!wanted || this.#asks(file, wanted)),
        ),
      );
    }
    if (this.#tests.length === 0) this.#tests = load(this.#files);
    stryker.activeMutant = mutant;
    const loading = this.#loading.get(mutant);
    if (loading === undefined) return this.#tests;
    return [...this.#tests.filter(({ file }) => !loading.includes(file)), ...load(loading)];
  }

  #asks(file, wanted) {
    const start = `${relative(process.cwd(), file)} › `;
    return [...wanted].some((id) => id.startsWith(start));
  }

  #killsOf(mutated) {
    const known = this.#kills.get(mutated) ?? new Map();
    this.#kills.set(mutated, known);
    return known;
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'rules', injectableClass: RulesRunner }];
