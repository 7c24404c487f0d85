/** The plans of the library as tests use them: all at hand at once, read from the files themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePlan } from '../../src/plan/schema';
import type { Plan } from '../../src/plan/types';

const folder = path.join(__dirname, '../../src/plan/library');

/** Every plan file of the library, by name. */
export const libraryPlans: readonly Plan[] = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'index.json')
  .sort()
  .map((name) => {
    const parsed = parsePlan(JSON.parse(readFileSync(path.join(folder, name), 'utf8')));
    if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems, null, 2)}`);
    return parsed.plan;
  });

/**
 * @throws when the library has no such plan
 */
export function libraryPlan(id: string): Plan {
  const found = libraryPlans.find((plan) => plan.id === id);
  if (found === undefined) throw new Error(`The library has no plan ${id}.`);
  return found;
}
