/**
 * What a sheet of charts remembers of its charts, in a folded-away table: so the sheet is found again under
 * any name, and charts that an act replaces can be drawn again when the act is taken back.
 */
import type { Box, ChartBlueprint, ChartSeriesBlueprint, Colour } from './blueprint';
import { isOurChart } from './chartNames';

export const chartMemoryHeaders = { name: 'Biểu đồ', source: 'Nguồn', design: 'Cấu tạo' } as const;

/** The column of the table: behind the page and a gap. */
export const chartMemoryLeft = 10;

/** The row of the table's header, above all charts: rows put in on top move them and the table alike. */
export const chartMemoryTop = 1;

/** The chart as the text of a cell. */
export function chartText(chart: ChartBlueprint): string {
  return JSON.stringify(chart);
}

/**
 * The chart that a cell of the table describes; `null` for anything else, as when somebody typed over it.
 *
 * @example chartOfText('gõ đè') // null
 */
export function chartOfText(text: string): ChartBlueprint | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    // Typed over or cut off: the chart cannot be drawn again, everything else can.
    return null;
  }
  return isChart(found) ? found : null;
}

type Unknown = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBox(value: unknown): value is Box {
  return (
    isRecord(value) &&
    ['top', 'left', 'bottom', 'right'].every((side) => Number.isSafeInteger(value[side]))
  );
}

function isColour(value: unknown): value is Colour {
  return typeof value === 'string' && /^#[0-9A-F]{6}$/i.test(value);
}

function isSeries(value: unknown): value is ChartSeriesBlueprint {
  return (
    isRecord(value) &&
    [value['fill'], value['outline'], value['labelColour']].every(isColour) &&
    typeof value['numberFormat'] === 'string'
  );
}

function isChart(value: unknown): value is ChartBlueprint {
  if (!isRecord(value)) return false;
  const { name, kind, title, altText, place, data, series, maximum } =
    value as Partial<ChartBlueprint>;
  return (
    typeof name === 'string' &&
    isOurChart(name) &&
    (kind === 'bars' || kind === 'stackedBars') &&
    typeof title === 'string' &&
    typeof altText === 'string' &&
    isBox(place) &&
    isBox(data) &&
    typeof maximum === 'number' &&
    Array.isArray(series) &&
    series.every(isSeries)
  );
}
