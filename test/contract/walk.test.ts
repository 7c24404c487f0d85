/** Random walks through the real Office.js: `BENCH_STEPS=2000 BENCH_SEEDS=1,2` for long ones. */
import { walk } from '../workflow/walk/walk';
import { benchDesk, closeAll } from './walk/benchDesk';

const seeds = (process.env['BENCH_SEEDS'] ?? '1').split(',').map(Number);
const count = Number(process.env['BENCH_STEPS'] ?? 25);

jest.setTimeout(7_200_000);

afterEach(closeAll);

test.each(seeds)(
  'đi ngẫu nhiên trong Excel (hạt giống %i): không mất ô đã nhập nào',
  async (seed) => {
    const { steps, refused, typed } = await walk(benchDesk(), seed, count);
    expect(Object.values(steps).reduce((sum, one) => sum + one, 0)).toBe(count);
    expect(typed).toBeGreaterThan(count / 20);
    if (process.env['BENCH_STEPS'] !== undefined) {
      process.stdout.write(`${JSON.stringify({ seed, steps, refused, typed })}\n`);
    }
  },
);
