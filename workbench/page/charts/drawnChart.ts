/**
 * A chart with what stands in its cells now: all that its picture depends on.
 */
import type { CellValue } from '../../engine/cells';
import type { Chart } from '../../engine/charts';
import type { SpreadsheetEngine } from '../../engine/engine';
import { displayedText } from '../../engine/univer/display';

export interface DrawnBar {
  /** `null` where the cell holds no number: there is no bar then. */
  readonly value: number | null;
  /** The number as the chart's format shows it. */
  readonly label: string;
}

export interface DrawnChart {
  readonly chart: Chart;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly bars: readonly DrawnBar[] }[];
}

const textOf = (value: CellValue | undefined): string => String(value ?? '');

/** Reads the cells of a chart. */
export function drawnChart(engine: SpreadsheetEngine, sheetId: string, chart: Chart): DrawnChart {
  const rows = engine.cells
    .read(sheetId, chart.data)
    .map((row) => row.map(({ value }): CellValue => value));
  const [headers = [], ...body] = rows;
  return {
    chart,
    categories: body.map((row) => textOf(row[0])),
    series: chart.series.map(({ labels }, index) => ({
      name: textOf(headers[index + 1]),
      bars: body.map((row) => {
        const value = row[index + 1];
        return typeof value === 'number'
          ? { value, label: labelOf(value, labels.numberFormat) }
          : { value: null, label: '' };
      }),
    })),
  };
}

/** A format without a part for zero shows none: `0;;`. */
function labelOf(value: number, format: string): string {
  const [, negative, zero] = format.split(';');
  if (value === 0 && zero === '') return '';
  if (value < 0 && negative === '') return '';
  return displayedText(value, format.split(';')[0] ?? 'General');
}
