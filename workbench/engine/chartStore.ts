/**
 * Charts kept in memory: the engine knows none.
 */
import type { Chart, ChartStore } from './charts';
import { areaAfter } from './movedArea';
import type { CellsMoved } from './movedArea';

export class MemoryChartStore implements ChartStore {
  private readonly charts = new Map<string, readonly Chart[]>();
  private readonly listeners = new Set<(sheetId: string) => void>();
  private made = 0;

  list(sheetId: string): readonly Chart[] {
    return this.charts.get(sheetId) ?? [];
  }

  add(sheetId: string, chart: Omit<Chart, 'id'>): string {
    this.made += 1;
    const id = `{chart-${this.made}}`;
    this.put(sheetId, [...this.list(sheetId), { ...chart, id }]);
    return id;
  }

  set(sheetId: string, chart: Chart): void {
    this.put(
      sheetId,
      this.list(sheetId).map((one) => (one.id === chart.id ? chart : one)),
    );
  }

  delete(sheetId: string, id: string): void {
    this.put(
      sheetId,
      this.list(sheetId).filter((one) => one.id !== id),
    );
  }

  forget(sheetId: string): void {
    this.put(sheetId, []);
  }

  /** Charts move and grow with the cells under them, and follow the cells that they are drawn from. */
  move(event: CellsMoved): void {
    const charts = this.list(event.sheetId);
    if (charts.length === 0) return;
    this.put(
      event.sheetId,
      charts.flatMap((chart) => {
        const data = areaAfter(chart.data, event);
        if (data === undefined) return [];
        return { ...chart, data, place: areaAfter(chart.place, event) ?? chart.place };
      }),
    );
  }

  listen(listener: (sheetId: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private put(sheetId: string, charts: readonly Chart[]): void {
    this.charts.set(sheetId, charts);
    for (const listener of this.listeners) listener(sheetId);
  }
}
