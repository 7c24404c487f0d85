// Builds the add-in and the workbench page once for all browser tests.
import { spawnSync } from 'node:child_process';

export default function buildPage() {
  const build = spawnSync(process.execPath, ['tools/start.mjs', '--once'], { encoding: 'utf8' });
  if (build.status !== 0) {
    throw new Error(`The page could not be built:\n${build.stdout}\n${build.stderr}`);
  }
}
