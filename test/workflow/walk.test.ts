/** Random walks in memory: `WALK_STEPS=2000 WALK_SEEDS=1,2,3` for long ones. */
import { memoryDesk } from './walk/memoryDesk';
import { walk } from './walk/walk';

const seeds = (process.env['WALK_SEEDS'] ?? '1,2').split(',').map(Number);
const count = Number(process.env['WALK_STEPS'] ?? 60);

jest.setTimeout(3_600_000);

test.each(seeds)('đi ngẫu nhiên trong sổ (hạt giống %i): không mất ô đã nhập nào', async (seed) => {
  const { steps, refused, typed } = await walk(memoryDesk(), seed, count);
  expect(Object.values(steps).reduce((sum, one) => sum + one, 0)).toBe(count);
  expect(typed).toBeGreaterThan(count / 20);
  if (process.env['WALK_STEPS'] !== undefined) {
    process.stdout.write(`${JSON.stringify({ seed, steps, refused, typed })}\n`);
  }
});
