/** Which items are healed when some are chosen. Apart from the healing itself: the pane needs it too. */
import type { RepairItem } from './types';

/**
 * The chosen ones and all that come with them.
 *
 * @example withBrought(items, new Set(['formulas|NhiemVu|Tiến độ'])) // with the headers that its formula names
 */
export function withBrought(
  items: readonly RepairItem[],
  chosen: ReadonlySet<string>,
): ReadonlySet<string> {
  const all = new Set(items.filter(({ id }) => chosen.has(id)).map(({ id }) => id));
  const byId = new Map(items.map((item) => [item.id, item] as const));
  for (const id of all) for (const brought of byId.get(id)?.brings ?? []) all.add(brought);
  return all;
}
