/**
 * The plans that come with the program. Each is checked by the schema when it is first looked at, so that
 * the pane does not pay for plans that nobody opens.
 */
import quangNgai2026 from './library/quang-ngai-2026-2030.json';
import office2025 from './library/vp-ubnd-quang-ngai-2025.json';
import { parsePlan } from './schema';
import type { Plan } from './types';

const files: readonly { readonly id: string }[] = [quangNgai2026, office2025];

/** Every plan of the library; reading an element checks that plan, once. */
export const planLibrary: readonly Plan[] = lazyList(files);

/**
 * The plan with an identifier, or `null` when the library has none.
 *
 * @example planById('quang-ngai-2026-2030')?.indicators.length // 39
 * @example planById('khong-co') // null
 */
export function planById(id: string): Plan | null {
  const place = files.findIndex((file) => file.id === id);
  return planLibrary[place] ?? null;
}

/** An array whose elements are computed when they are read, and kept. */
function lazyList(sources: readonly { readonly id: string }[]): readonly Plan[] {
  const plans = new Map<number, Plan>();
  const list: Plan[] = [];
  sources.forEach((source, place) => {
    Object.defineProperty(list, place, {
      enumerable: true,
      get: () => {
        const plan = plans.get(place) ?? checked(source);
        plans.set(place, plan);
        return plan;
      },
    });
  });
  return list;
}

/** A file of the library that fails its own schema is a mistake of ours, not of the person's. */
function checked(source: { readonly id: string }): Plan {
  const parsed = parsePlan(source);
  if (parsed.ok) return parsed.plan;
  const list = parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
  throw new Error(`The library plan ${source.id} does not fit the schema:\n${list}`);
}
