/**
 * How a benchmark measures and what it reports. Times are the processor's, not the clock's: a machine that
 * does something else at the same time does not make ours slower. Acts to be compared run in turn, in one
 * process, and only their ratio has a budget.
 */

/** One line of the table. */
export interface Measured {
  readonly what: string;
  readonly measured: string;
  /** Both in the same unit; `null` where nothing was promised. */
  readonly limit: { readonly value: number; readonly budget: number; readonly unit: string } | null;
}

export const within = ({ limit }: Measured): boolean =>
  limit === null || limit.value <= limit.budget;

/** @example figure(3.14159) // '3.14' */
export function figure(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** Milliseconds of the processor. */
async function costOf(act: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** An act on something that is made before and taken down after, outside of the measured time. */
export type Act = (measure: (work: () => Promise<void>) => Promise<void>) => Promise<void>;

/** Runs before the code is compiled and warm. */
const warmUp = 12;

/**
 * What each act takes, warm, in milliseconds of the processor: the median of its runs.
 * Not the best: the garbage that an act leaves is its own, and only some of its runs pay for it.
 *
 * @example const [load, bare] = await costsOf(15, [loadIt, writeBare])
 */
export async function costsOf(
  runs: number,
  acts: readonly Act[],
  warm = warmUp,
): Promise<readonly number[]> {
  const costs = acts.map((): number[] => []);
  for (let run = 0; run < warm + runs; run++) {
    for (const [index, act] of acts.entries()) {
      await act(async (work) => {
        const cost = await costOf(work);
        if (run >= warm) costs[index]?.push(cost);
      });
    }
  }
  return costs.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN);
}

function verdictOf(line: Measured): string {
  if (line.limit === null) return '';
  return within(line) ? 'ok' : 'OVER';
}

/** Prints lines as they come: what, measured, of which the budget, verdict. */
export function print(lines: readonly Measured[]): void {
  for (const line of lines) {
    const { what, measured, limit } = line;
    const budget = limit
      ? `${figure(limit.value)} of ${figure(limit.budget)} ${limit.unit}`.trimEnd()
      : '';
    console.log(
      `${what.padEnd(52)} ${measured.padEnd(64)} ${budget.padEnd(24)} ${verdictOf(line)}`,
    );
  }
}
