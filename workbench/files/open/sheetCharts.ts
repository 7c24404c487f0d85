/**
 * The drawing of a sheet as charts that the workbench can draw: horizontal bars over one block of cells, as
 * the project's own writer makes them. Whatever else a drawing holds is told as left out.
 */
import { readRelations } from '../../../src/archive/relations';
import type { PartRelation } from '../../../src/archive/relations';
import type { XmlElement } from '../../../src/archive/xml/tree';
import type { Archive } from '../../../src/archive/zip/archive';
import { labelPositions } from '../../engine/charts';
import type { Chart, ChartSeries, LabelPosition } from '../../engine/charts';
import { columnsIn, parseArea, rowsIn, splitReference } from '../../engine/grid';
import type { Area } from '../../engine/grid';
import type { SnapshotChart } from '../../engine/snapshot';
import { attribute, childAt, childrenOf, flag, numberAttribute, readPart, textOf } from './xmlPart';

const within = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(within),
];

const val = (parent: XmlElement | undefined, ...path: readonly string[]): string | undefined =>
  attribute(childAt(parent, ...path), 'val');

const numberVal = (parent: XmlElement | undefined, ...path: readonly string[]) =>
  numberAttribute(childAt(parent, ...path), 'val');

/** '#RRGGBB' of a plain colour; undefined for a colour of the theme. */
function colourIn(parent: XmlElement | undefined): string | undefined {
  const hex = val(parent, 'solidFill', 'srgbClr');
  return hex === undefined ? undefined : `#${hex.toUpperCase()}`;
}

function letters(parent: XmlElement | undefined): XmlElement | undefined {
  return childAt(parent, 'txPr', 'p', 'pPr', 'defRPr');
}

/** Chart references are absolute: `'Trang 1'!$B$4:$B$9`. */
function areaOf(parent: XmlElement | undefined, name: string): Area | undefined {
  const found = parent && within(parent).find((element) => element.name === name);
  const reference = textOf(found && within(found).find((element) => element.name === 'f'));
  return parseArea(splitReference(reference).address);
}

function corner(anchor: XmlElement, name: string) {
  const at = childAt(anchor, name);
  return { row: Number(textOf(childAt(at, 'row'))), column: Number(textOf(childAt(at, 'col'))) };
}

function placeOf(anchor: XmlElement): Area {
  const [from, to] = [corner(anchor, 'from'), corner(anchor, 'to')];
  return {
    top: from.row,
    left: from.column,
    bottom: Math.max(from.row, to.row - 1),
    right: Math.max(from.column, to.column - 1),
  };
}

const positions: Readonly<Record<string, LabelPosition>> = {
  ctr: 'Center',
  inEnd: 'InsideEnd',
  inBase: 'InsideBase',
  outEnd: 'OutsideEnd',
};

function seriesOf(element: XmlElement, bars: XmlElement): ChartSeries | null {
  const looks = childAt(element, 'spPr');
  const labels = childAt(element, 'dLbls');
  const fill = colourIn(looks);
  const position = positions[val(labels, 'dLblPos') ?? 'outEnd'] ?? labelPositions[0];
  if (fill === undefined) return null;
  return {
    fill,
    line: colourIn(childAt(looks, 'ln')) ?? '',
    gapWidth: numberVal(bars, 'gapWidth') ?? 150,
    overlap: numberVal(bars, 'overlap') ?? 0,
    labels: {
      visible: flag(childAt(labels, 'showVal'), 'val'),
      position,
      numberFormat: attribute(childAt(labels, 'numFmt'), 'formatCode') ?? 'General',
      color: colourIn(letters(labels)) ?? '#404040',
    },
  };
}

/** The one block that all series and their categories come from. */
function dataOf(all: readonly XmlElement[]): Area | undefined {
  const categories = areaOf(all[0], 'cat');
  const header = areaOf(all[0], 'tx');
  const last = areaOf(all.at(-1), 'val');
  if (!categories || !header || !last) return undefined;
  const data = { top: header.top, left: categories.left, bottom: last.bottom, right: last.right };
  const isWhole =
    columnsIn(data) === all.length + 1 &&
    rowsIn(categories) === rowsIn(data) - 1 &&
    all.every((one, index) => areaOf(one, 'val')?.left === data.left + 1 + index);
  return isWhole ? data : undefined;
}

const legendPositions = { t: 'Top', b: 'Bottom', l: 'Left', r: 'Right' } as const;

function legendOf(chart: XmlElement): Chart['legend'] {
  const position = val(chart, 'legend', 'legendPos') ?? 't';
  return {
    visible: childAt(chart, 'legend') !== undefined,
    position: legendPositions[position as keyof typeof legendPositions],
  };
}

const tickMarks = { none: 'None', out: 'Outside', in: 'Inside', cross: 'Cross' } as const;

function axesOf(plot: XmlElement): Pick<Chart, 'categoryAxis' | 'valueAxis'> {
  const [category, values] = [childAt(plot, 'catAx'), childAt(plot, 'valAx')];
  const minimum = numberVal(values, 'scaling', 'min');
  const maximum = numberVal(values, 'scaling', 'max');
  const mark = val(category, 'majorTickMark') ?? 'out';
  return {
    categoryAxis: {
      reversed: val(category, 'scaling', 'orientation') === 'maxMin',
      spacing: numberVal(category, 'tickLblSkip') ?? 0,
      tickMark: tickMarks[mark as keyof typeof tickMarks],
    },
    valueAxis: {
      visible: !flag(childAt(values, 'delete'), 'val'),
      gridlines: childAt(values, 'majorGridlines') !== undefined,
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
    },
  };
}

function titleOf(chart: XmlElement): Chart['title'] {
  const title = childAt(chart, 'title', 'tx', 'rich', 'p');
  const run = childAt(title, 'r', 'rPr') ?? childAt(title, 'pPr', 'defRPr');
  return {
    text: childrenOf(title, 'r')
      .map((one) => textOf(childAt(one, 't')))
      .join(''),
    size: (numberAttribute(run, 'sz') ?? 1400) / 100,
    bold: flag(run, 'b'),
  };
}

function chartIn(root: XmlElement): Omit<SnapshotChart, 'name' | 'place'> | null {
  const chart = childAt(root, 'chart');
  const plot = childAt(chart, 'plotArea');
  const bars = childAt(plot, 'barChart');
  if (!chart || !plot || !bars || val(bars, 'barDir') !== 'bar') return null;
  const grouping = val(bars, 'grouping');
  const groups = plot.children.filter(({ name }) => name.endsWith('Chart'));
  if (groups.length !== 1 || (grouping !== 'clustered' && grouping !== 'stacked')) return null;
  const all = childrenOf(bars, 'ser');
  const data = dataOf(all);
  const series = all.flatMap((one) => seriesOf(one, bars) ?? []);
  if (!data || series.length !== all.length) return null;
  const font = letters(root);
  return {
    type: grouping === 'stacked' ? 'BarStacked' : 'BarClustered',
    data,
    title: titleOf(chart),
    font: {
      name: attribute(childAt(font, 'latin'), 'typeface') ?? 'Calibri',
      size: (numberAttribute(font, 'sz') ?? 1000) / 100,
      color: colourIn(font) ?? '#595959',
    },
    legend: legendOf(chart),
    ...axesOf(plot),
    series,
  };
}

function chartAt(
  archive: Archive,
  anchor: XmlElement,
  relations: readonly PartRelation[],
): SnapshotChart | null {
  const properties = within(anchor).find(({ name }) => name === 'cNvPr');
  const id = attribute(
    within(anchor).find(({ name }) => name === 'chart'),
    'id',
  );
  const part = relations.find((one) => one.id === id && one.kind === 'chart');
  if (anchor.name !== 'twoCellAnchor' || part === undefined) return null;
  const chart = chartIn(readPart(archive, part.target));
  const altText = attribute(properties, 'descr');
  return (
    chart && {
      name: attribute(properties, 'name') ?? '',
      place: placeOf(anchor),
      ...chart,
      ...(altText !== undefined && altText !== '' && { altText }),
    }
  );
}

/**
 * @param tell called when the sheet's drawing holds more than such charts
 */
export function readCharts(
  archive: Archive,
  relations: readonly PartRelation[],
  tell: () => void,
): readonly SnapshotChart[] {
  const drawing = relations.find(({ kind }) => kind === 'drawing')?.target;
  if (drawing === undefined) return [];
  if (!archive.has(drawing)) {
    tell();
    return [];
  }
  const ofDrawing = readRelations(archive, drawing);
  return readPart(archive, drawing).children.flatMap((anchor) => {
    const chart = chartAt(archive, anchor, ofDrawing);
    if (chart === null) tell();
    return chart ?? [];
  });
}
