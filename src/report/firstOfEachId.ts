/** Of two rows with one id the first one counts: the check reports the doubling, the report adds up. */

interface WithId {
  readonly case: { readonly id: string };
}

/**
 * Rows without an id all stay: nothing tells them apart.
 *
 * @example firstOfEachId([{ case: { id: 'a' } }, { case: { id: 'a' } }]).length // 1
 */
export function firstOfEachId<Item extends WithId>(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ case: { id } }) => {
    const isNew = id === '' || !seen.has(id);
    seen.add(id);
    return isNew;
  });
}
