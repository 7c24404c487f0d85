/**
 * The columns of the sheet of charts and the looks of its cells: as wide as an A4 page on its side, like the
 * report, in the report's letters.
 */
import type { Style } from '../../workbook/blueprint';
import { columnPixels, linePoints, linesOf } from '../../workbook/metrics';
import { reportFont } from '../looks';

/** Characters, from column A on: source, name, six columns of numbers, and the room that is left. */
export const chartWidths = [7.5, 32, 9.5, 9.5, 12, 9.5, 9.5, 9.5, 29] as const;
export const lastChartColumn = chartWidths.length - 1;

/** Points between the margins of the page, without the line that ends the sheet. */
export const chartPagePoints = 448;
export const wordPoints = 12;
export const cellPoints = 11;

/** Times New Roman runs narrower than the Arial that `metrics` counts in. */
const narrower = 0.93;

export function chartRowPoints(
  texts: readonly { readonly text: string; readonly from: number; readonly to: number }[],
  points: number,
  least: number,
  bold = false,
): number {
  const heights = texts.map(({ text, from, to }) => {
    const pixels = chartWidths.slice(from, to + 1).reduce((sum, one) => sum + columnPixels(one), 0);
    const characters = (pixels - columnPixels(0)) / (columnPixels(1) - columnPixels(0));
    return linesOf(text, { characters, points: points * narrower, bold }) * linePoints(points) + 6;
  });
  return Math.ceil(Math.max(least, ...heights));
}

const lines = { edges: 'all', style: 'thin', colour: '#404040' } as const;

/** In the order of painting. */
export const chartLooks = {
  page: {
    font: { name: reportFont, size: wordPoints, colour: '#000000' },
    fill: '#FFFFFF',
    vertical: 'center',
    wrap: true,
  },
  title: { font: { bold: true, size: 14 }, horizontal: 'center' },
  centre: { horizontal: 'center' },
  heading: { font: { bold: true, size: 13 } },
  italic: { font: { italic: true } },
  cells: { font: { size: cellPoints }, border: lines },
  header: { font: { bold: true }, fill: '#EDEFF2', horizontal: 'center' },
  total: { font: { bold: true } },
  /** Excel underlines what leads somewhere. */
  link: { font: { underline: true } },
} as const satisfies Readonly<Record<string, Style>>;

export type ChartLook = keyof typeof chartLooks;
