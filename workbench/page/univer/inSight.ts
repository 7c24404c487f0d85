/** How far a sheet has to be scrolled that what was selected is in sight, beside what is frozen. */

interface Line {
  /** Where each row (column) ends, in pixels from the sheet's edge. */
  readonly ends: ArrayLike<number>;
  /** How many are frozen. */
  readonly frozen: number;
  /** How far the others are scrolled now. */
  readonly scrolled: number;
  /** Pixels for the frozen ones and the others together. */
  readonly room: number;
}

/**
 * The least that the row (column) `wanted` is seen whole, or from its beginning where it is larger than the
 * window; what it is now where it is seen so already.
 *
 * @example scrollFor({ ends: [20, 40, 60, 80, 100], frozen: 1, scrolled: 0, room: 60 }, 3) // 20
 */
export function scrollFor({ ends, frozen, scrolled, room }: Line, wanted: number): number {
  const end = (index: number): number => (index < 0 ? 0 : (ends[index] ?? 0));
  if (wanted < frozen) return scrolled;
  const first = end(wanted - 1) - end(frozen - 1);
  if (scrolled > first) return first;
  return Math.max(scrolled, Math.min(first, end(wanted) - room));
}
