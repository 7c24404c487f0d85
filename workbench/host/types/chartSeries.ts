/**
 * Excel.ChartSeries with its fill, line and data labels.
 */
import { labelPositions } from '../../engine/charts';
import type { ChartSeries } from '../../engine/charts';
import { itemNotFound, notImplemented } from '../../engine/errors';
import { hexColor } from '../colors';
import type { HostContext } from '../hostContext';
import { asFlag, asNumber, asOneOf, asText, hostObject } from '../objectType';
import type { HostObject, ObjectType } from '../objectType';
import { changeSeries, chartOf, seriesOf } from './chartTarget';
import type { ChartTarget, SeriesTarget } from './chartTarget';

function setLabels(
  host: HostContext,
  target: SeriesTarget,
  part: Partial<ChartSeries['labels']>,
): void {
  changeSeries(host, target, { labels: { ...seriesOf(host, target).labels, ...part } });
}

const labelFontType: ObjectType<SeriesTarget> = {
  name: 'ChartFont',
  properties: {
    color: {
      get: (target, host) => seriesOf(host, target).labels.color,
      set: (target, value, host) => setLabels(host, target, { color: hexColor(asText(value)) }),
    },
  },
};

const labelFormatType: ObjectType<SeriesTarget> = {
  name: 'ChartDataLabelFormat',
  objects: { font: (target) => hostObject(labelFontType, target) },
};

const dataLabelsType: ObjectType<SeriesTarget> = {
  name: 'ChartDataLabels',
  properties: {
    showValue: {
      get: (target, host) => seriesOf(host, target).labels.visible,
      set: (target, value, host) => setLabels(host, target, { visible: asFlag(value) }),
    },
    position: {
      get: (target, host) => seriesOf(host, target).labels.position,
      set: (target, value, host) => {
        const position = asOneOf(value, labelPositions);
        // Excel refuses labels outside the bars of a stack.
        if (position === 'OutsideEnd' && chartOf(host, target).type === 'BarStacked') {
          throw notImplemented('ChartDataLabels.position OutsideEnd of a stack');
        }
        setLabels(host, target, { position });
      },
    },
    numberFormat: {
      get: (target, host) => seriesOf(host, target).labels.numberFormat,
      set: (target, value, host) => setLabels(host, target, { numberFormat: asText(value) }),
    },
  },
  objects: { format: (target) => hostObject(labelFormatType, target) },
};

const fillType: ObjectType<SeriesTarget> = {
  name: 'ChartFill',
  methods: {
    setSolidColor: (target, args, host) =>
      changeSeries(host, target, { fill: hexColor(args.text(0)) }),
  },
};

const lineType: ObjectType<SeriesTarget> = {
  name: 'ChartLineFormat',
  properties: {
    color: {
      get: (target, host) => seriesOf(host, target).line,
      set: (target, value, host) => changeSeries(host, target, { line: hexColor(asText(value)) }),
    },
  },
};

const seriesFormatType: ObjectType<SeriesTarget> = {
  name: 'ChartSeriesFormat',
  objects: {
    fill: (target) => hostObject(fillType, target),
    line: (target) => hostObject(lineType, target),
  },
};

/** The header of the series' column, as it stands there now. */
function nameOf(target: SeriesTarget, host: HostContext): string {
  seriesOf(host, target);
  const { data } = chartOf(host, target);
  const column = data.left + 1 + target.index;
  const header = { top: data.top, left: column, bottom: data.top, right: column };
  return String(host.engine.cells.read(target.sheetId, header)[0]?.[0]?.value ?? '');
}

const seriesType: ObjectType<SeriesTarget> = {
  name: 'ChartSeries',
  properties: {
    name: { get: nameOf },
    gapWidth: {
      get: (target, host) => seriesOf(host, target).gapWidth,
      set: (target, value, host) => changeSeries(host, target, { gapWidth: asNumber(value) }),
    },
    overlap: {
      get: (target, host) => seriesOf(host, target).overlap,
      set: (target, value, host) => changeSeries(host, target, { overlap: asNumber(value) }),
    },
    hasDataLabels: {
      get: (target, host) => seriesOf(host, target).labels.visible,
      set: (target, value, host) => setLabels(host, target, { visible: asFlag(value) }),
    },
  },
  objects: {
    format: (target) => hostObject(seriesFormatType, target),
    dataLabels: (target) => hostObject(dataLabelsType, target),
  },
};

function seriesAt(target: ChartTarget, index: number, host: HostContext): HostObject {
  if (chartOf(host, target).series[index] === undefined) throw itemNotFound();
  return hostObject(seriesType, { ...target, index });
}

export const chartSeriesCollectionType: ObjectType<ChartTarget> = {
  name: 'ChartSeriesCollection',
  properties: { count: { get: (target, host) => chartOf(host, target).series.length } },
  items: (target, host) =>
    chartOf(host, target).series.map((_, index) => seriesAt(target, index, host)),
  methods: {
    getItemAt: (target, args, host) => seriesAt(target, args.integer(0), host),
    getCount: (target, _args, host) => chartOf(host, target).series.length,
  },
};
