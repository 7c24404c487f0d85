/**
 * The picture of a chart as SVG: horizontal bars with their words at the left and their numbers at the bars.
 * Pure: the same chart gives the same text.
 */
import { PIXELS_PER_POINT } from '../../engine/layout';
import type { DrawnChart } from './drawnChart';
import { widthOf, wrapWords } from './wrapWords';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

const FRAME = '#8C9AA8';
const AXIS = '#606060';
const GRID = '#D9D9D9';
const GAP = 6;
/** Words take this part of the width at most. */
const MOST_WORDS = 0.45;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

interface Letters {
  readonly size: number;
  readonly color: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
}

function words(text: string, x: number, y: number, letters: Letters): string {
  const { size, color, anchor = 'start', bold = false } = letters;
  return (
    `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${rounded(size)}" fill="${color}"` +
    ` text-anchor="${anchor}" dominant-baseline="central"${bold ? ' font-weight="700"' : ''}>` +
    `${escaped(text)}</text>`
  );
}

function rectangle(x: number, y: number, width: number, height: number, looks: string): string {
  return (
    `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(Math.max(0, width))}"` +
    ` height="${rounded(Math.max(0, height))}" ${looks}/>`
  );
}

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function legendSvg({ chart, series }: DrawnChart, { width }: PictureSize, y: number): string {
  const size = chart.font.size * PIXELS_PER_POINT;
  const items = series.map(({ name }) => ({ name, width: widthOf(name, size) + size + 3 * GAP }));
  let x = Math.max(GAP, (width - items.reduce((sum, item) => sum + item.width, 0)) / 2);
  return items
    .map(({ name, width: taken }, index) => {
      const { fill = '#FFFFFF', line = '' } = chart.series[index] ?? {};
      const key =
        rectangle(
          x,
          y - size / 2,
          size * 0.8,
          size * 0.8,
          `fill="${fill}" stroke="${line || fill}"`,
        ) + words(name, x + size + 2, y, { size, color: chart.font.color });
      x += taken;
      return key;
    })
    .join('');
}

/** The highest end of a bar, where the axis has no end of its own. */
function longest({ chart, series, categories }: DrawnChart): number {
  const ends = categories.map((_, row) => {
    const values = series.map(({ bars }) => Math.max(0, bars[row]?.value ?? 0));
    return chart.type === 'BarStacked'
      ? values.reduce((sum, value) => sum + value, 0)
      : Math.max(0, ...values);
  });
  return Math.max(0, ...ends) * 1.1 || 1;
}

function categorySvg(drawn: DrawnChart, plot: Plot, row: number, middle: number): string {
  const { chart, categories } = drawn;
  const size = chart.font.size * PIXELS_PER_POINT;
  const room = (plot.bottom - plot.top) / Math.max(1, categories.length);
  const most = Math.max(1, Math.floor(room / (size * 1.15)));
  const lines = wrapWords(categories[row] ?? '', plot.left - 2 * GAP, size);
  const shown = lines.slice(0, most);
  return shown
    .map((line, index) => {
      const text = index === most - 1 && lines.length > most ? `${line}…` : line;
      const y = middle + (index - (shown.length - 1) / 2) * size * 1.15;
      return words(text, plot.left - GAP, y, { size, color: chart.font.color, anchor: 'end' });
    })
    .join('');
}

function barsSvg(drawn: DrawnChart, plot: Plot): string {
  const { chart, categories, series } = drawn;
  const isStacked = chart.type === 'BarStacked';
  const start = chart.valueAxis.minimum ?? 0;
  const end = chart.valueAxis.maximum ?? longest(drawn);
  const scale = (plot.right - plot.left) / Math.max(end - start, Number.EPSILON);
  const room = (plot.bottom - plot.top) / Math.max(1, categories.length);
  const gap = (chart.series[0]?.gapWidth ?? 100) / 100;
  const thickness = room / ((isStacked ? 1 : series.length) + gap);
  const parts: string[] = [];
  categories.forEach((_, row) => {
    const place = chart.categoryAxis.reversed ? row : categories.length - 1 - row;
    const top = plot.top + place * room + (gap * thickness) / 2;
    parts.push(categorySvg(drawn, plot, row, plot.top + (place + 0.5) * room));
    let x = plot.left;
    series.forEach(({ bars }, index) => {
      const bar = bars[row];
      const looks = chart.series[index];
      if (!bar || !looks || bar.value === null) return;
      const length = Math.max(0, (bar.value - (isStacked ? 0 : start)) * scale);
      const from = isStacked ? x : plot.left;
      const y = top + (isStacked ? 0 : index * thickness);
      const stroke = `fill="${looks.fill}" stroke="${looks.line || looks.fill}"`;
      if (length > 0) parts.push(rectangle(from, y, length, thickness, stroke));
      x += length;
      if (!looks.labels.visible || bar.label === '') return;
      const size = Math.min(chart.font.size * PIXELS_PER_POINT, thickness * 1.1);
      const isInside = looks.labels.position !== 'OutsideEnd';
      const at = isInside ? from + length / 2 : from + length + 3;
      const anchor = isInside ? ('middle' as const) : ('start' as const);
      const letters = { size, color: looks.labels.color, anchor };
      parts.push(words(bar.label, at, y + thickness / 2, letters));
    });
  });
  return parts.join('');
}

function gridSvg({ chart }: DrawnChart, plot: Plot): string {
  if (!chart.valueAxis.gridlines) return '';
  return [0.25, 0.5, 0.75, 1]
    .map((part) => {
      const x = rounded(plot.left + (plot.right - plot.left) * part);
      return `<line x1="${x}" x2="${x}" y1="${rounded(plot.top)}" y2="${rounded(plot.bottom)}" stroke="${GRID}"/>`;
    })
    .join('');
}

/**
 * @param size in pixels
 * @returns an `svg` element with the chart's alternative text, or its title, as its name
 */
export function chartSvg(drawn: DrawnChart, size: PictureSize): string {
  const { chart, categories } = drawn;
  const { width, height } = size;
  const titleSize = chart.title.size * PIXELS_PER_POINT;
  const textSize = chart.font.size * PIXELS_PER_POINT;
  const titles = chart.title.text === '' ? [] : wrapWords(chart.title.text, width * 0.9, titleSize);
  const titleEnd = GAP + titles.length * titleSize * 1.3;
  const legendHeight = chart.legend.visible ? textSize * 1.8 : 0;
  const isOnTop = chart.legend.position !== 'Bottom';
  const widest = Math.max(0, ...categories.map((text) => widthOf(text, textSize)));
  const plot: Plot = {
    left: Math.min(widest, width * MOST_WORDS) + 2 * GAP,
    top: titleEnd + (isOnTop ? legendHeight : 0) + GAP,
    right: width - 2 * GAP,
    bottom: height - GAP - (isOnTop ? 0 : legendHeight),
  };
  const legendAt = isOnTop ? titleEnd + legendHeight / 2 : height - legendHeight / 2;
  const name = escaped(chart.altText ?? chart.title.text);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${name}" width="${rounded(width)}"` +
    ` height="${rounded(height)}" viewBox="0 0 ${rounded(width)} ${rounded(height)}"` +
    ` style="font-family: '${escaped(chart.font.name)}', serif">` +
    rectangle(0.5, 0.5, width - 1, height - 1, `fill="#FFFFFF" stroke="${FRAME}"`) +
    titles
      .map((line, index) =>
        words(line, width / 2, GAP + (index + 0.65) * titleSize * 1.3, {
          size: titleSize,
          color: chart.font.color,
          anchor: 'middle',
          bold: chart.title.bold,
        }),
      )
      .join('') +
    (chart.legend.visible ? legendSvg(drawn, size, legendAt) : '') +
    gridSvg(drawn, plot) +
    `<line x1="${rounded(plot.left)}" x2="${rounded(plot.left)}" y1="${rounded(plot.top)}"` +
    ` y2="${rounded(plot.bottom)}" stroke="${AXIS}"/>` +
    barsSvg(drawn, plot) +
    '</svg>'
  );
}
