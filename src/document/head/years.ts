/** The years a plan is for, from its title. */

export interface Years {
  readonly from: number;
  readonly to: number;
}

const span = /(?:giai đoạn|năm|từ)?\s*(20\d\d)\s*(?:-|–|—|đến(?: năm)?)\s*(20\d\d)/iu;
const single = /năm\s*(20\d\d)/giu;
/** What comes after these words lies beyond the plan. */
const beyond = /,?\s*(?:và\s+)?(?:định hướng|tầm nhìn|hướng tới|hướng đến)\s.*$/iu;

/**
 * @param start the year the plan was issued in, for "đến năm 2030"
 * @example yearsIn('… giai đoạn 2021-2025, định hướng đến năm 2030', null) // { from: 2021, to: 2025 }
 * @example yearsIn('… đến năm 2030', 2026) // { from: 2026, to: 2030 }
 */
export function yearsIn(title: string, start: number | null): Years | null {
  const own = title.replace(beyond, '');
  const both = span.exec(own);
  if (both !== null) {
    const [from, to] = [Number(both[1]), Number(both[2])];
    if (from <= to) return { from, to };
  }
  const named = [...own.matchAll(single)].map((match) => Number(match[1]));
  const last = named.at(-1);
  if (last === undefined) return null;
  const first = named[0] ?? last;
  const until = /đến\s*(?:hết\s*)?năm\s*20\d\d/iu.test(own);
  if (until && start !== null && start <= last) return { from: start, to: last };
  return { from: Math.min(first, last), to: Math.max(first, last) };
}
