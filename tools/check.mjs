// npm run check: types, lint, formatting, unused code — each to the end, so one run shows all there is to mend.
import { spawnSync } from 'node:child_process';

const steps = [
  ['types', ['tsc', '--noEmit']],
  ['lint', ['eslint', '.', '--max-warnings', '0']],
  ['formatting', ['prettier', '--check', '--log-level', 'warn', '.']],
  ['unused code', ['knip']],
];

let failed = 0;
for (const [name, command] of steps) {
  const run = spawnSync('npx', ['--no-install', ...command], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const ok = run.status === 0;
  if (!ok) failed += 1;
  console.log(`${ok ? '✓' : '✗'} ${name}`);
}
process.exit(failed === 0 ? 0 : 1);
