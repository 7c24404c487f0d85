/**
 * Builds the add-in (webpack.config.js, as it is, in development mode) and the workbench page
 * (webpack.workbench.config.js) into one folder, and adds pane.html: the add-in's page with the
 * workbench's office.js.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const require = createRequire(import.meta.url);

/** Everything that the server serves. */
export const OUTPUT = path.join(ROOT, 'dist/workbench');

const { paneHtml } = await tsImport('../../workbench/page/pane/paneHtml.ts', import.meta.url);

/** Builds once; false, with the reasons printed, when something is wrong. */
export async function buildOnce() {
  const compiler = prepare({ watched: false });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, result) => (error ? reject(error) : resolve(result)));
  });
  await new Promise((resolve) => compiler.close(resolve));
  return report(stats) && writePane();
}

/**
 * Builds, and again at every change. `onBuilt` is told which parts are new: 'pane', 'page' or both.
 *
 * @param {(changed: readonly ('pane' | 'page')[]) => void} onBuilt
 */
export async function buildAndWatch(onBuilt) {
  const compiler = prepare({ watched: true });
  let hashes = new Map();
  compiler.watch(
    { ignored: /node_modules|[\\/]dist[\\/]/, aggregateTimeout: 100 },
    (error, stats) => {
      if (error) throw error;
      if (!report(stats) || !writePane()) return;
      const now = new Map(stats.stats.map((one) => [one.compilation.name, one.hash]));
      const changed = [...now.keys()].filter((name) => now.get(name) !== hashes.get(name));
      hashes = now;
      onBuilt(changed.map((name) => (name === 'workbench' ? 'page' : 'pane')));
    },
  );
}

function prepare({ watched }) {
  const addin = addinConfigs().map((config) => ({
    ...config,
    mode: 'development',
    // An `eval` would break the pane's content security policy, as it would in Excel.
    devtool: 'cheap-module-source-map',
    output: { ...config.output, path: OUTPUT, clean: false },
    cache: {
      type: 'filesystem',
      idleTimeoutForInitialStore: 500,
      name: `pane-${config.name ?? 'addin'}`,
      cacheDirectory: path.join(ROOT, 'node_modules/.cache/webpack'),
      buildDependencies: { config: [path.join(ROOT, 'webpack.config.js')] },
    },
  }));
  const page = require(path.join(ROOT, 'webpack.workbench.config.js'));
  return webpack([...addin, page({ watched })]);
}

/** webpack.config.js may be a value, a list or a function of (env, argv). */
function addinConfigs() {
  const exported = require(path.join(ROOT, 'webpack.config.js'));
  const config = typeof exported === 'function' ? exported({}, { mode: 'development' }) : exported;
  return [config].flat();
}

function report(stats) {
  if (stats.hasErrors() || stats.hasWarnings()) {
    console.error(stats.toString({ preset: 'errors-warnings', colors: process.stderr.isTTY }));
  }
  return !stats.hasErrors();
}

function writePane() {
  try {
    const html = fs.readFileSync(path.join(OUTPUT, 'taskpane.html'), 'utf8');
    fs.writeFileSync(path.join(OUTPUT, 'pane.html'), paneHtml(html));
    return true;
  } catch (error) {
    console.error(`pane.html: ${error.message}`);
    return false;
  }
}
