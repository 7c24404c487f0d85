/**
 * A chart's own part: horizontal bars, their numbers beside or inside them, no axis of values. The element
 * order is the schema's; the values stand in it too, for programs that draw before they calculate.
 */
import type {
  ChartBlueprint,
  ChartSeriesBlueprint,
  Colour,
  SheetBlueprint,
} from '../../workbook/blueprint';
import { barGap, chartLetters } from '../../workbook/chartLook';
import type { Namespaces } from '../write/namespaces';
import { element, XML_HEAD } from '../xml/element';
import { encodeCellText, escapeText } from '../xml/escape';
import { ChartCells, seriesBoxes } from './chartCells';

const axes = { category: 1, value: 2 } as const;

const value = (name: string, val: string | number | boolean): string => element(name, { val });

function solid(colour: Colour): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: colour.slice(1).toUpperCase() }));
}

function letters(tag: string, points: number, bold: boolean, colour: Colour): string {
  const font = element('a:latin', { typeface: chartLetters.font });
  return element(
    tag,
    { ...(tag === 'a:rPr' ? { lang: 'vi-VN' } : {}), sz: points * 100, b: bold },
    solid(colour) + font,
  );
}

function textProperties(points: number, colour: Colour): string {
  const paragraph = element('a:pPr', {}, letters('a:defRPr', points, false, colour));
  return element(
    'c:txPr',
    {},
    element('a:bodyPr') +
      element('a:p', {}, paragraph + element('a:endParaRPr', { lang: 'vi-VN' })),
  );
}

const black: Colour = '#000000';

function titleXml(text: string): string {
  const run = element(
    'a:r',
    {},
    letters('a:rPr', chartLetters.title, true, black) +
      element('a:t', {}, escapeText(encodeCellText(text))),
  );
  const paragraph = element('a:pPr', {}, letters('a:defRPr', chartLetters.title, true, black));
  const rich = element('c:rich', {}, element('a:bodyPr') + element('a:p', {}, paragraph + run));
  return element('c:title', {}, element('c:tx', {}, rich) + value('c:overlay', 0));
}

function labelsXml(
  { numberFormat, labelColour }: ChartSeriesBlueprint,
  isStacked: boolean,
): string {
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: numberFormat, sourceLinked: 0 }) +
      element('c:spPr', {}, element('a:noFill') + element('a:ln', {}, element('a:noFill'))) +
      textProperties(chartLetters.words, labelColour) +
      value('c:dLblPos', isStacked ? 'ctr' : 'outEnd') +
      value('c:showLegendKey', 0) +
      value('c:showVal', 1) +
      value('c:showCatName', 0) +
      value('c:showSerName', 0) +
      value('c:showPercent', 0) +
      value('c:showBubbleSize', 0),
  );
}

function seriesXml(
  cells: ChartCells,
  { data, kind }: ChartBlueprint,
  series: ChartSeriesBlueprint,
  index: number,
): string {
  const boxes = seriesBoxes(data, index);
  const outline = element('a:ln', { w: 9525 }, solid(series.outline));
  return element(
    'c:ser',
    {},
    value('c:idx', index) +
      value('c:order', index) +
      element('c:tx', {}, cells.texts(boxes.name)) +
      element('c:spPr', {}, solid(series.fill) + outline) +
      value('c:invertIfNegative', 0) +
      labelsXml(series, kind === 'stackedBars') +
      element('c:cat', {}, cells.texts(boxes.categories)) +
      element('c:val', {}, cells.numbers(boxes.values, series.numberFormat)),
  );
}

function barsXml(cells: ChartCells, chart: ChartBlueprint): string {
  const isStacked = chart.kind === 'stackedBars';
  return element(
    'c:barChart',
    {},
    value('c:barDir', 'bar') +
      value('c:grouping', isStacked ? 'stacked' : 'clustered') +
      value('c:varyColors', 0) +
      chart.series.map((series, index) => seriesXml(cells, chart, series, index)).join('') +
      value('c:gapWidth', barGap[chart.kind]) +
      value('c:overlap', isStacked ? 100 : 0) +
      value('c:axId', axes.category) +
      value('c:axId', axes.value),
  );
}

function axisXml(kind: 'category' | 'value', maximum: number): string {
  const isCategory = kind === 'category';
  const scaling = value('c:orientation', isCategory ? 'maxMin' : 'minMax');
  return element(
    isCategory ? 'c:catAx' : 'c:valAx',
    {},
    value('c:axId', axes[kind]) +
      element(
        'c:scaling',
        {},
        scaling + (isCategory ? '' : value('c:max', maximum) + value('c:min', 0)),
      ) +
      value('c:delete', !isCategory) +
      value('c:axPos', isCategory ? 'l' : 't') +
      element('c:numFmt', { formatCode: 'General', sourceLinked: 0 }) +
      value('c:majorTickMark', 'none') +
      value('c:minorTickMark', 'none') +
      value('c:tickLblPos', 'nextTo') +
      (isCategory
        ? element('c:spPr', {}, element('a:ln', { w: 9525 }, solid('#606060'))) +
          textProperties(chartLetters.words, black)
        : '') +
      value('c:crossAx', isCategory ? axes.value : axes.category) +
      value('c:crosses', 'autoZero') +
      (isCategory
        ? value('c:auto', 0) +
          value('c:lblAlgn', 'ctr') +
          value('c:lblOffset', 100) +
          value('c:tickLblSkip', 1) +
          value('c:noMultiLvlLbl', 1)
        : value('c:crossBetween', 'between')),
  );
}

function legendXml({ series }: ChartBlueprint): string {
  if (series.length < 2) return '';
  return element(
    'c:legend',
    {},
    value('c:legendPos', 't') + value('c:overlay', 0) + textProperties(chartLetters.words, black),
  );
}

/**
 * The part of one chart.
 *
 * @param name the sheet's name in the file
 */
export function chartXml(
  sheet: SheetBlueprint,
  name: string,
  chart: ChartBlueprint,
  namespaces: Namespaces,
): string {
  const cells = new ChartCells(sheet, name);
  const plot = element(
    'c:plotArea',
    {},
    element('c:layout') +
      barsXml(cells, chart) +
      axisXml('category', chart.maximum) +
      axisXml('value', chart.maximum),
  );
  const frame = element('a:ln', { w: 9525 }, solid('#8C9AA8'));
  return (
    XML_HEAD +
    element(
      'c:chartSpace',
      {
        'xmlns:c': `${namespaces.drawing}/chart`,
        'xmlns:a': `${namespaces.drawing}/main`,
        'xmlns:r': namespaces.relationships,
      },
      value('c:roundedCorners', 0) +
        element(
          'c:chart',
          {},
          titleXml(chart.title) +
            value('c:autoTitleDeleted', 0) +
            plot +
            legendXml(chart) +
            value('c:plotVisOnly', 1) +
            value('c:dispBlanksAs', 'gap'),
        ) +
        element('c:spPr', {}, solid('#FFFFFF') + frame) +
        textProperties(chartLetters.words, black),
    )
  );
}
