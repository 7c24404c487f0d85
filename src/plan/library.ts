/**
 * The plans that come with the program. The list to choose from is at hand at once; a plan itself is a file
 * of its own that is fetched and checked by the schema when somebody looks at it, so that the pane does
 * not pay for plans that nobody opens.
 */
import entries from './library/index.json';
import type { LibraryEntry } from './libraryEntry';
import { parsePlan } from './schema';
import type { Plan } from './types';

/** The plans of the library in the order to show them: `tools/planIndex.mjs` writes it from the files. */
export const libraryEntries: readonly LibraryEntry[] = entries;

interface FetchedFile {
  readonly default: unknown;
}

/** The bundler makes a file of each, so the paths stand here in full. */
const files: Readonly<Record<string, () => Promise<FetchedFile>>> = {
  'quang-ngai-2026-2030': () => import('./library/quang-ngai-2026-2030.json'),
  'quang-tri-2021-2025': () => import('./library/quang-tri-2021-2025.json'),
  'truyen-thong-quang-ngai-2025': () => import('./library/truyen-thong-quang-ngai-2025.json'),
  'vp-ubnd-quang-ngai-2025': () => import('./library/vp-ubnd-quang-ngai-2025.json'),
  'vp-ubnd-quang-ngai-2021-2025': () => import('./library/vp-ubnd-quang-ngai-2021-2025.json'),
};

const checkedPlans = new Map<string, Plan>();

/**
 * The plan with an identifier, or `null` when the library has none. Rejects when the file cannot be fetched.
 *
 * @example (await planById('quang-ngai-2026-2030'))?.indicators.length // 39
 * @example await planById('khong-co') // null
 */
export async function planById(id: string): Promise<Plan | null> {
  const known = checkedPlans.get(id);
  if (known !== undefined) return known;
  const fetchFile = Object.hasOwn(files, id) ? files[id] : undefined;
  if (fetchFile === undefined) return null;
  const plan = checked(id, (await fetchFile()).default);
  checkedPlans.set(id, plan);
  return plan;
}

/** Fetches every plan file, so that a plan can be opened when the server has gone away. */
export async function fetchPlans(): Promise<void> {
  await Promise.all(Object.values(files).map((fetchFile) => fetchFile()));
}

/** A file of the library that fails its own schema is a mistake of ours, not of the person's. */
function checked(id: string, file: unknown): Plan {
  const parsed = parsePlan(file);
  if (parsed.ok) return parsed.plan;
  const list = parsed.problems.map(({ path, message }) => `${path}: ${message}`).join('\n');
  throw new Error(`The library plan ${id} does not fit the schema:\n${list}`);
}
