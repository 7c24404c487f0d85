/** Of two rows with one id the first one counts: the check reports the doubling, the report adds up. */

interface WithId {
  readonly case: { readonly id: string };
}

/**
 * Letter case is forgiven, as by the lookups of the sheets. Rows without an id all stay: nothing tells them
 * apart.
 *
 * @example firstOfEachId([{ case: { id: 'a' } }, { case: { id: 'a' } }]).length // 1
 */
export function firstOfEachId<Item extends WithId>(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ case: { id } }) => {
    const key = id.toLowerCase();
    const isNew = key === '' || !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
