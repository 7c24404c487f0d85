/**
 * A chart that an object of Office.js stands for, and how a part of it is changed.
 */
import type { Chart, ChartSeries } from '../../engine/charts';
import { itemNotFound } from '../../engine/errors';
import type { HostContext } from '../hostContext';
import { requireUnprotected } from '../protection';

export interface ChartTarget {
  readonly sheetId: string;
  readonly chartId: string;
}

export interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

export function chartOf(host: HostContext, { sheetId, chartId }: ChartTarget): Chart {
  const chart = host.engine.charts.list(sheetId).find(({ id }) => id === chartId);
  if (chart === undefined) throw itemNotFound();
  return chart;
}

export function changeChart(host: HostContext, target: ChartTarget, part: Partial<Chart>): void {
  requireUnprotected(host.engine, target.sheetId);
  host.engine.charts.set(target.sheetId, { ...chartOf(host, target), ...part });
}

export function seriesOf(host: HostContext, target: SeriesTarget): ChartSeries {
  const series = chartOf(host, target).series[target.index];
  if (series === undefined) throw itemNotFound();
  return series;
}

export function changeSeries(
  host: HostContext,
  target: SeriesTarget,
  part: Partial<ChartSeries>,
): void {
  const changed = { ...seriesOf(host, target), ...part };
  const series = chartOf(host, target).series.map((one, at) =>
    at === target.index ? changed : one,
  );
  changeChart(host, target, { series });
}
