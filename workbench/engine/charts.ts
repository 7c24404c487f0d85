/**
 * Charts as stored values: what the add-in sets and reads, what a file carries, what the page draws. Only
 * horizontal bars, beside one another or stacked; numbers come from the cells when a chart is drawn.
 */
import type { Area } from './grid';

export const chartTypes = ['BarClustered', 'BarStacked'] as const;
export type ChartType = (typeof chartTypes)[number];

export const labelPositions = ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'] as const;
export type LabelPosition = (typeof labelPositions)[number];

export interface ChartSeries {
  /** '#RRGGBB' */
  readonly fill: string;
  readonly line: string;
  /** Between groups of bars, in per cent of a bar; how far bars of one group cover one another. */
  readonly gapWidth: number;
  readonly overlap: number;
  readonly labels: {
    readonly visible: boolean;
    readonly position: LabelPosition;
    readonly numberFormat: string;
    readonly color: string;
  };
}

export interface ChartFont {
  readonly name: string;
  readonly size: number;
  readonly color: string;
}

export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: ChartType;
  /** The cells that it covers. */
  readonly place: Area;
  /** Headers in the first row, categories in the first column, a series in each further one. */
  readonly data: Area;
  readonly title: { readonly text: string; readonly size: number; readonly bold: boolean };
  readonly font: ChartFont;
  readonly legend: {
    readonly visible: boolean;
    readonly position: 'Top' | 'Bottom' | 'Left' | 'Right';
  };
  readonly categoryAxis: {
    readonly reversed: boolean;
    /** Every n-th category has its words; 0 leaves the choice to the program. */
    readonly spacing: number;
    readonly tickMark: 'None' | 'Outside' | 'Inside' | 'Cross';
  };
  readonly valueAxis: {
    readonly visible: boolean;
    readonly gridlines: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
  };
  readonly series: readonly ChartSeries[];
  /** Only a file brings one: Office.js has no member for it. */
  readonly altText?: string;
}

export interface ChartStore {
  /** From the one behind to the one in front. */
  list(sheetId: string): readonly Chart[];
  add(sheetId: string, chart: Omit<Chart, 'id'>): string;
  /** Replaces the chart of the same id. */
  set(sheetId: string, chart: Chart): void;
  delete(sheetId: string, id: string): void;
  /** Calls back after each change; returns what ends it. */
  listen(listener: (sheetId: string) => void): () => void;
}

const defaultFills = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** What Excel gives to a series that nobody has dressed yet. */
export function newSeries(index: number, type: ChartType): ChartSeries {
  const fill = defaultFills[index % defaultFills.length] ?? defaultFills[0];
  return {
    fill,
    line: '',
    gapWidth: type === 'BarStacked' ? 150 : 182,
    overlap: type === 'BarStacked' ? 100 : 0,
    labels: { visible: false, position: 'OutsideEnd', numberFormat: 'General', color: '#404040' },
  };
}

/** The axes of a chart that was just made. */
export const newAxes: Pick<Chart, 'categoryAxis' | 'valueAxis'> = {
  categoryAxis: { reversed: false, spacing: 0, tickMark: 'None' },
  valueAxis: { visible: true, gridlines: true },
};
