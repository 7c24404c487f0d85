/** The pane as it is shipped keeps to its weight, so that what was saved does not creep back. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Measured } from '../bench/measure';

/** Built outside of the tests' own module registry, in which the bundler does not work. */
async function measured(): Promise<readonly Measured[]> {
  const words = ['--import', 'tsx', 'test/bench/printPaneSize.ts'];
  const { stdout } = await promisify(execFile)(process.execPath, words);
  return JSON.parse(stdout) as readonly Measured[];
}

test('màn hình đầu của khung không quá 200 kB khi nén, cả khi đã nạp kế hoạch', async () => {
  const sizes = await measured();
  expect(sizes.map(({ limit }) => limit?.budget)).toEqual([200, 200, 210]);
  for (const { what, limit } of sizes) {
    expect(limit).not.toBeNull();
    // Nothing at all would be a build that was not found, not a light one.
    const { value = 0, budget = 0 } = limit ?? {};
    expect([what, value > 100, value <= budget]).toEqual([what, true, true]);
  }
}, 600_000);
