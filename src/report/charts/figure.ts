/** A figure of the sheet of charts: a sentence, a small table, and the chart that is drawn from the table. */
import type { ChartBlueprint, Content } from '../../workbook/blueprint';
import { textCell } from '../../workbook/content';
import type { IndicatorLine } from '../summaryTypes';
import type { BarLook } from './chartColours';

export interface FigureCell {
  readonly content: Content;
  readonly numberFormat?: string;
  readonly align?: 'left' | 'center' | 'right';
}

/** Cells whose formulas refer to their own rows are made when the rows have their places. */
export type FigureRow = (row: number) => readonly FigureCell[];

export interface FigureChart {
  readonly kind: ChartBlueprint['kind'];
  /** One a column of numbers, from the third column on. */
  readonly series: readonly BarLook[];
  /** Of the numbers at the bars. */
  readonly numberFormat: string;
  /** The longest bar. */
  readonly longest: number;
  /** At the right of the table, or below it where the table is wide. */
  readonly at: 'beside' | 'below';
}

export interface Figure {
  /** Above the first figure of a group. */
  readonly heading?: string;
  /** 'Kết quả và mục tiêu của chỉ tiêu tỷ lệ (1/2)' */
  readonly title: string;
  /** What the chart shows, for those who do not see it. */
  readonly sentence: string;
  readonly headers: readonly string[];
  /** One bar, or one group of bars, each. */
  readonly rows: readonly FigureRow[];
  /** Sums below the rows, outside the chart. */
  readonly total?: (first: number, last: number) => readonly FigureCell[];
  readonly chart: FigureChart;
}

/** A group of which nothing can be drawn says why instead. */
export interface NoFigure {
  readonly heading?: string;
  readonly sentence: string;
}

export type FigureOrNone = Figure | NoFigure;

/** Shorter names make no more than two lines of the table, and of the words beside the bars. */
const longestName = 56;

/**
 * A name cut at a word, its number in the report before it, so that two alike can be told apart.
 *
 * @example barName('Tỷ lệ hồ sơ trực tuyến', 3) // '3. Tỷ lệ hồ sơ trực tuyến'
 */
export function barName(name: string, number: number): string {
  return cutAtWord(`${String(number)}. ${name}`, longestName);
}

/**
 * @example cutAtWord('Cải cách thể chế', 12) // 'Cải cách…'
 */
export function cutAtWord(text: string, longest: number): string {
  const whole = text.replace(/\s+/gu, ' ').trim();
  if (whole.length <= longest) return whole;
  const cut = whole.slice(0, longest);
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > longest / 2 ? word : longest).replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** As much of a clause as two lines of its column hold. */
const longestClause = 16;

/**
 * The clause of the plan, leading to the cell where the figure was entered. Of several the first one stands
 * for all: the report names them, and taller rows would push the chart off its page.
 */
export function sourceCell({ ref, place }: IndicatorLine): FigureCell {
  const [first = '', ...others] = ref.split(/\s*;\s*/u);
  const clause = others.length === 0 ? first : `${first}…`;
  const text = clause === '' ? '→' : cutAtWord(clause, longestClause);
  const content: Content =
    place === null || place.cell === ''
      ? textCell(text)
      : { kind: 'link', text, sheet: place.sheet, cell: place.cell };
  return { content, align: 'center' };
}

/** Figures of one group with even numbers of bars, so that none stands alone on the last. */
export function evenParts<Item>(
  items: readonly Item[],
  most: number,
): readonly (readonly Item[])[] {
  const parts = Math.ceil(items.length / most);
  return Array.from({ length: parts }, (_, part) =>
    items.slice(
      Math.round((part * items.length) / parts),
      Math.round(((part + 1) * items.length) / parts),
    ),
  );
}

/** @example partMark(1, 3) // ' (2/3)' */
export function partMark(part: number, parts: number): string {
  return parts === 1 ? '' : ` (${String(part + 1)}/${String(parts)})`;
}

/** @example decimalFormat(2, true) // '0.00%' */
export function decimalFormat(decimals: number, percent: boolean): string {
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  return percent ? `0${places}%` : `#,##0${places}`;
}
