/**
 * Excel.ChartCollection and Excel.Chart: horizontal bars over a block of cells with headers above and
 * categories at the left. Other kinds of charts fail with NotImplemented.
 */
import { chartTypes, newAxes, newSeries } from '../../engine/charts';
import type { ChartType } from '../../engine/charts';
import { invalidArgument, itemNotFound, notImplemented } from '../../engine/errors';
import type { Area } from '../../engine/grid';
import { columnsIn, rowsIn } from '../../engine/grid';
import type { Arguments } from '../arguments';
import type { HostContext } from '../hostContext';
import { asText, hostObject } from '../objectType';
import type { HostObject, ObjectType } from '../objectType';
import { rangeAt } from '../place';
import { requireUnprotected } from '../protection';
import { chartAreaFormatType, chartAxesType, chartLegendType, chartTitleType } from './chartParts';
import { chartSeriesCollectionType } from './chartSeries';
import { changeChart, chartOf } from './chartTarget';
import type { ChartTarget } from './chartTarget';
import { rangeType } from './range';
import type { WorksheetTarget } from './worksheetTarget';

function corner(host: HostContext, sheetId: string, args: Arguments, index: number): Area {
  const range = args.target(index, rangeType) ?? rangeAt(host, args.text(index), sheetId);
  if (range.sheetId !== sheetId) throw invalidArgument();
  return range.area;
}

const chartType: ObjectType<ChartTarget> = {
  name: 'Chart',
  identity: (target, host) => ({ Id: chartOf(host, target).id }),
  properties: {
    id: { get: (target, host) => chartOf(host, target).id },
    name: {
      get: (target, host) => chartOf(host, target).name,
      set: (target, value, host) => changeChart(host, target, { name: asText(value) }),
    },
    chartType: { get: (target, host) => chartOf(host, target).type },
  },
  objects: {
    axes: (target) => hostObject(chartAxesType, target),
    format: (target) => hostObject(chartAreaFormatType, target),
    legend: (target) => hostObject(chartLegendType, target),
    series: (target) => hostObject(chartSeriesCollectionType, target),
    title: (target) => hostObject(chartTitleType, target),
  },
  methods: {
    delete: (target, _args, host) => {
      requireUnprotected(host.engine, target.sheetId);
      host.engine.charts.delete(target.sheetId, chartOf(host, target).id);
    },
    setPosition: (target, args, host) => {
      const first = corner(host, target.sheetId, args, 0);
      const last = args.has(1) ? corner(host, target.sheetId, args, 1) : first;
      const place = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
      changeChart(host, target, { place });
    },
  },
};

/** Excel finds the categories by their being words. */
function requireCategories(host: HostContext, sheetId: string, data: Area): void {
  const column = { ...data, top: data.top + 1, right: data.left };
  const words = host.engine.cells.read(sheetId, column).map(([cell]) => cell?.value ?? null);
  const isUsable = columnsIn(data) > 1 && rowsIn(data) > 1;
  if (!isUsable || words.some((value) => typeof value !== 'string')) {
    throw notImplemented('A chart without a row of headers and a column of words');
  }
}

function typeOf(value: string): ChartType {
  const found = chartTypes.find((type) => type === value);
  if (found === undefined) throw notImplemented(`The chart type ${value}`);
  return found;
}

function add({ sheetId }: WorksheetTarget, args: Arguments, host: HostContext): HostObject {
  requireUnprotected(host.engine, sheetId);
  const type = typeOf(args.text(0));
  const data = args.target(1, rangeType);
  if (data?.sheetId !== sheetId) throw invalidArgument();
  if (args.optionalText(2) !== 'Columns')
    throw notImplemented('A chart whose series are no columns');
  requireCategories(host, sheetId, data.area);
  const names = new Set(host.engine.charts.list(sheetId).map(({ name }) => name));
  let number = names.size + 1;
  while (names.has(`Chart ${number}`)) number += 1;
  const { top, left } = data.area;
  const chartId = host.engine.charts.add(sheetId, {
    name: `Chart ${number}`,
    type,
    data: data.area,
    place: { top, left, bottom: top + 14, right: left + 7 },
    title: { text: '', size: 14, bold: false },
    font: { name: 'Calibri', size: 10, color: '#595959' },
    legend: { visible: true, position: 'Bottom' },
    ...newAxes,
    series: Array.from({ length: columnsIn(data.area) - 1 }, (_, index) => newSeries(index, type)),
  });
  return hostObject(chartType, { sheetId, chartId });
}

function find({ sheetId }: WorksheetTarget, key: unknown, host: HostContext) {
  const wanted = String(key).toLowerCase();
  const charts = host.engine.charts.list(sheetId);
  const found =
    charts.find(({ name }) => name.toLowerCase() === wanted) ??
    charts.find(({ id }) => id === String(key));
  return found && hostObject(chartType, { sheetId, chartId: found.id });
}

export const chartCollectionType: ObjectType<WorksheetTarget> = {
  name: 'ChartCollection',
  properties: { count: { get: ({ sheetId }, host) => host.engine.charts.list(sheetId).length } },
  items: ({ sheetId }, host) =>
    host.engine.charts
      .list(sheetId)
      .map(({ id }) => hostObject(chartType, { sheetId, chartId: id })),
  item: find,
  methods: {
    add,
    getCount: ({ sheetId }, _args, host) => host.engine.charts.list(sheetId).length,
    getItem: (target, args, host) => {
      const found = find(target, args.key(0), host);
      if (found === undefined) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (target, args, host) => find(target, args.key(0), host) ?? null,
  },
};
