/** What all charts have in common, for both writers and for who draws them. */
import type { ChartBlueprint } from './blueprint';

/** Points of letters. */
export const chartLetters = { font: 'Times New Roman', title: 12, words: 9 } as const;

/** Room between groups of bars, in per cent of a bar. */
export const barGap: Readonly<Record<ChartBlueprint['kind'], number>> = {
  bars: 60,
  stackedBars: 45,
};
