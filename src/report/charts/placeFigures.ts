/**
 * Gives the figures their rows on the sheet: words, table, chart beside or below it, each figure whole on
 * one page.
 */
import { boxOf } from '../../workbook/address';
import type { ChartBlueprint, Content } from '../../workbook/blueprint';
import { chartName } from '../../workbook/chartNames';
import { emptyCell, shownText, textCell } from '../../workbook/content';
import { barOutline, ink } from './chartColours';
import {
  cellPoints,
  chartPagePoints,
  chartRowPoints,
  lastChartColumn,
  wordPoints,
  type ChartLook,
} from './chartGrid';
import type { Figure, FigureCell, FigureOrNone } from './figure';

export interface PlacedRow {
  readonly points: number;
  readonly cells: readonly FigureCell[];
  readonly looks: readonly ChartLook[];
  /** The last column that the looks reach. */
  readonly to: number;
  /** One text over the whole width. */
  readonly isWide: boolean;
}

export interface PlacedFigures {
  readonly rows: readonly PlacedRow[];
  readonly breaksBefore: readonly number[];
  readonly charts: readonly ChartBlueprint[];
}

export function wideRow(
  content: Content,
  looks: readonly ChartLook[],
  points = wordPoints,
  least = 20,
): PlacedRow {
  const text = shownText(content);
  return {
    points: chartRowPoints([{ text, from: 0, to: lastChartColumn }], points, least),
    cells: [{ content }],
    looks,
    to: lastChartColumn,
    isWide: true,
  };
}

function emptyRow(points: number): PlacedRow {
  return { points, cells: [], looks: [], to: 0, isWide: false };
}

function tableRow(
  cells: readonly FigureCell[],
  looks: readonly ChartLook[],
  least: number,
): PlacedRow {
  const texts = cells.map(({ content }, column) => ({
    text: shownText(content),
    from: column,
    to: column,
  }));
  return {
    points: chartRowPoints(texts, cellPoints, least, looks.includes('header')),
    cells,
    looks: ['cells', ...looks],
    to: cells.length - 1,
    isWide: false,
  };
}

const heightOf = (rows: readonly PlacedRow[]): number =>
  rows.reduce((sum, { points }) => sum + points, 0);

/** Below a long table a chart keeps this much, if need be on a page of its own. */
const leastBelow = 110;

/** Points that the bars need, with title and key. */
function chartPoints({ rows, chart }: Figure): number {
  const bars = chart.kind === 'bars' ? rows.length * chart.series.length : rows.length;
  return Math.max(160, 60 + rows.length * 8 + bars * (chart.kind === 'bars' ? 13 : 20));
}

interface Whole {
  readonly rows: readonly PlacedRow[];
  readonly chart: ChartBlueprint | null;
}

function words(figure: FigureOrNone, sentence: string): readonly PlacedRow[] {
  return [
    ...(figure.heading === undefined
      ? []
      : [wideRow(textCell(figure.heading), ['heading'], 13, 24)]),
    wideRow(textCell(sentence), []),
  ];
}

/** What is left of a page for a figure. */
interface Room {
  readonly free: number;
  /** No other page would have more: the chart takes what there is. */
  readonly isLast: boolean;
}

function wholeFigure(figure: FigureOrNone, number: number, top: number, room: Room): Whole {
  if (!('chart' in figure)) {
    return { rows: [...words(figure, figure.sentence), emptyRow(10)], chart: null };
  }
  const sentence = `Hình ${String(number)} ${figure.sentence}`;
  const before = words(figure, sentence);
  const { headers, chart } = figure;
  const headerRow = top + before.length;
  const first = headerRow + 1;
  const last = headerRow + figure.rows.length;
  const header = tableRow(
    headers.map((text) => ({ content: textCell(text) })),
    ['header'],
    34,
  );
  const body = figure.rows.map((cells, index) => tableRow(cells(first + index), [], 20));
  const sums = figure.total ? [tableRow(figure.total(first, last), ['total'], 20)] : [];
  const table = [header, ...body, ...sums];
  const isBeside = chart.at === 'beside';
  const left = room.free - heightOf([...before, ...table]);
  const wanted = chartPoints(figure);
  const rest = wanted - heightOf(table);
  const besideRest = room.isLast ? Math.min(rest, left) : rest;
  const below = isBeside ? besideRest : Math.max(leastBelow, Math.min(wanted, left));
  // A row below the table: the chart stands in it, or reaches into it from beside the table.
  const under = below > 0 ? [emptyRow(Math.floor(below))] : [];
  const rows = [...before, ...table, ...under, emptyRow(10)];
  const bottom = headerRow + table.length + under.length - 1;
  const width = headers.length;
  const place = isBeside
    ? { top: headerRow, left: width, bottom, right: lastChartColumn }
    : { top: bottom, left: 0, bottom, right: lastChartColumn };
  return {
    rows,
    chart: {
      name: chartName(number),
      kind: chart.kind,
      title: `Hình ${String(number)}. ${figure.title}`,
      altText: sentence,
      place,
      data: boxOf(headerRow, 1, figure.rows.length + 1, chart.series.length + 1),
      // Room for the number at the end of the longest bar; a stack has its numbers inside.
      maximum: chart.longest > 0 ? chart.longest * (chart.kind === 'bars' ? 1.18 : 1) : 1,
      series: chart.series.map((look) => ({
        fill: look.fill,
        outline: barOutline,
        numberFormat: chart.numberFormat,
        labelColour: chart.kind === 'bars' ? ink : look.inside,
      })),
    },
  };
}

/**
 * @param head rows on top of the sheet
 * @param foot the row that ends it
 */
export function placeFigures(
  head: readonly PlacedRow[],
  figures: readonly FigureOrNone[],
  foot: PlacedRow,
): PlacedFigures {
  const rows = [...head];
  const breaksBefore: number[] = [];
  const charts: ChartBlueprint[] = [];
  let used = heightOf(head);
  for (const figure of figures) {
    const at = [figure, charts.length + 1, rows.length] as const;
    const isFirst = rows.length === head.length;
    let whole = wholeFigure(...at, { free: chartPagePoints - used, isLast: isFirst });
    let points = heightOf(whole.rows.slice(0, -1));
    if (used + points > chartPagePoints && !isFirst) {
      breaksBefore.push(rows.length);
      used = 0;
      whole = wholeFigure(...at, { free: chartPagePoints, isLast: true });
      points = heightOf(whole.rows.slice(0, -1));
    }
    // Only a chart below its table can stand on a page of its own.
    if (points > chartPagePoints && whole.chart) {
      breaksBefore.push(whole.chart.place.bottom);
      used = -heightOf(whole.rows.slice(0, whole.chart.place.bottom - rows.length));
    }
    rows.push(...whole.rows);
    used += heightOf(whole.rows);
    if (whole.chart) charts.push(whole.chart);
  }
  return { rows: [...rows, foot], breaksBefore, charts };
}

/** The cells of a row from column A to the last of the page. */
export function rowContents(row: PlacedRow): readonly Content[] {
  return Array.from(
    { length: lastChartColumn + 1 },
    (_, column) => row.cells[column]?.content ?? emptyCell,
  );
}
