/** Fetches what the pane says in English. */
import { fetchedOnce } from '../parts/fetchedOnce';

export const { fetch: fetchEnglish, read: readEnglish } = fetchedOnce(
  async () => (await import('./english')).english,
);
