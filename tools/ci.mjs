// Runs every kind of test to the end and adds up what really ran: npm test, npm run check, the browser
// tests, the independent engines. A suite that cannot start counts as failed, never as skipped.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

const artifacts = 'artifacts';
mkdirSync(artifacts, { recursive: true });

const total = { passed: 0, failed: 0 };

// Properties whose runs cost tenths of a second are drawn seldom on the desk, and as often as all others here.
process.env.REPAIR_RUNS ??= '1000';
process.env.UNDO_RUNS ??= '40';

function run(title, args) {
  console.log(`\n── ${title}: npm ${args.join(' ')}`);
  const outcome = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return outcome.status === 0;
}

/** One jest run: its own counts, plus one failure for each suite that could not be loaded. */
function suite(title, script) {
  const report = `${artifacts}/${script.replace(/\W/g, '-')}.json`;
  rmSync(report, { force: true });
  const ok = run(title, ['run', '--silent', script, '--', '--json', `--outputFile=${report}`]);
  let counts = { passed: 0, failed: 0 };
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    counts = {
      passed: result.numPassedTests,
      failed: result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests,
    };
  } catch {
    counts = { passed: 0, failed: 1 };
  }
  if (!ok && counts.failed === 0) counts = { ...counts, failed: 1 };
  console.log(`── ${title}: ${counts.passed} passed, ${counts.failed} failed`);
  total.passed += counts.passed;
  total.failed += counts.failed;
}

suite('tests of every day', 'test');
const checked = run('house checks', ['run', '--silent', 'check']);
total[checked ? 'passed' : 'failed'] += 1;
suite('browser', 'test:e2e');
suite('independent engines', 'test:judges');

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
