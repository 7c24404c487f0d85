/**
 * The plans that come with the program. The list to choose from is at hand at once; a plan itself is a file
 * of its own that is fetched when somebody looks at it, so that the pane does not pay for plans that nobody
 * opens. Nor for checking them: a test holds every file against the schema, with nothing left out in it.
 */
import entries from './library/index.json';
import type { LibraryEntry } from './libraryEntry';
import type { Plan } from './types';

/** The plans of the library in the order to show them: `tools/planIndex.mjs` writes it from the files. */
export const libraryEntries: readonly LibraryEntry[] = entries;

interface FetchedFile {
  /** A plan, as the test says; TypeScript sees no more than texts in it. */
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

/**
 * The plan with an identifier, or `null` when the library has none. Rejects when the file cannot be fetched.
 *
 * @example (await planById('quang-ngai-2026-2030'))?.indicators.length // 39
 * @example await planById('khong-co') // null
 */
export async function planById(id: string): Promise<Plan | null> {
  const fetchFile = Object.hasOwn(files, id) ? files[id] : undefined;
  return fetchFile === undefined ? null : ((await fetchFile()).default as Plan);
}

/** Fetches every plan file, so that a plan can be opened when the server has gone away. */
export async function fetchPlans(): Promise<void> {
  await Promise.all(Object.values(files).map((fetchFile) => fetchFile()));
}
