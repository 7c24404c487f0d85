/**
 * Which read item is which expected one: one to one, the most alike first.
 */

export interface Pair<Wanted, Found> {
  readonly wanted: Wanted;
  readonly found: Found;
}

export interface Pairing<Wanted, Found> {
  readonly pairs: readonly Pair<Wanted, Found>[];
  readonly missed: readonly Wanted[];
  readonly extra: readonly Found[];
}

/** Pairs whose likeness reaches `least`; each item stands in one pair at most. */
export function pairUp<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  alike: (one: Wanted, other: Found) => number,
  least: number,
): Pairing<Wanted, Found> {
  const all = wanted.flatMap((one) =>
    found.map((other) => ({ one, other, likeness: alike(one, other) })),
  );
  const close = all.filter(({ likeness }) => likeness >= least);
  close.sort((a, b) => b.likeness - a.likeness);
  const takenWanted = new Set<Wanted>();
  const takenFound = new Set<Found>();
  const pairs: Pair<Wanted, Found>[] = [];
  for (const { one, other } of close) {
    if (takenWanted.has(one) || takenFound.has(other)) continue;
    takenWanted.add(one);
    takenFound.add(other);
    pairs.push({ wanted: one, found: other });
  }
  return {
    pairs,
    missed: wanted.filter((one) => !takenWanted.has(one)),
    extra: found.filter((other) => !takenFound.has(other)),
  };
}
