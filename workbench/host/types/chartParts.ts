/**
 * The parts of a chart beside its series: letters, title, legend, axes.
 */
import type { Chart } from '../../engine/charts';
import { hexColor } from '../colors';
import type { HostContext } from '../hostContext';
import { asFlag, asNumber, asOneOf, asText, hostObject } from '../objectType';
import type { ObjectType } from '../objectType';
import { changeChart, chartOf } from './chartTarget';
import type { ChartTarget } from './chartTarget';

function setFont(host: HostContext, target: ChartTarget, part: Partial<Chart['font']>): void {
  changeChart(host, target, { font: { ...chartOf(host, target).font, ...part } });
}

const fontType: ObjectType<ChartTarget> = {
  name: 'ChartFont',
  properties: {
    name: {
      get: (target, host) => chartOf(host, target).font.name,
      set: (target, value, host) => setFont(host, target, { name: asText(value) }),
    },
    size: {
      get: (target, host) => chartOf(host, target).font.size,
      set: (target, value, host) => setFont(host, target, { size: asNumber(value) }),
    },
    color: {
      get: (target, host) => chartOf(host, target).font.color,
      set: (target, value, host) => setFont(host, target, { color: hexColor(asText(value)) }),
    },
  },
};

export const chartAreaFormatType: ObjectType<ChartTarget> = {
  name: 'ChartAreaFormat',
  objects: { font: (target) => hostObject(fontType, target) },
};

function setTitle(host: HostContext, target: ChartTarget, part: Partial<Chart['title']>): void {
  changeChart(host, target, { title: { ...chartOf(host, target).title, ...part } });
}

const titleFontType: ObjectType<ChartTarget> = {
  name: 'ChartFont',
  properties: {
    size: {
      get: (target, host) => chartOf(host, target).title.size,
      set: (target, value, host) => setTitle(host, target, { size: asNumber(value) }),
    },
    bold: {
      get: (target, host) => chartOf(host, target).title.bold,
      set: (target, value, host) => setTitle(host, target, { bold: asFlag(value) }),
    },
  },
};

const titleFormatType: ObjectType<ChartTarget> = {
  name: 'ChartTitleFormat',
  objects: { font: (target) => hostObject(titleFontType, target) },
};

export const chartTitleType: ObjectType<ChartTarget> = {
  name: 'ChartTitle',
  properties: {
    text: {
      get: (target, host) => chartOf(host, target).title.text,
      set: (target, value, host) => setTitle(host, target, { text: asText(value) }),
    },
  },
  objects: { format: (target) => hostObject(titleFormatType, target) },
};

function setLegend(host: HostContext, target: ChartTarget, part: Partial<Chart['legend']>): void {
  changeChart(host, target, { legend: { ...chartOf(host, target).legend, ...part } });
}

export const chartLegendType: ObjectType<ChartTarget> = {
  name: 'ChartLegend',
  properties: {
    visible: {
      get: (target, host) => chartOf(host, target).legend.visible,
      set: (target, value, host) => setLegend(host, target, { visible: asFlag(value) }),
    },
    position: {
      get: (target, host) => chartOf(host, target).legend.position,
      set: (target, value, host) =>
        setLegend(host, target, {
          position: asOneOf(value, ['Top', 'Bottom', 'Left', 'Right'] as const),
        }),
    },
  },
};

function setCategoryAxis(
  host: HostContext,
  target: ChartTarget,
  part: Partial<Chart['categoryAxis']>,
): void {
  changeChart(host, target, { categoryAxis: { ...chartOf(host, target).categoryAxis, ...part } });
}

const categoryAxisType: ObjectType<ChartTarget> = {
  name: 'ChartAxis',
  properties: {
    reversePlotOrder: {
      get: (target, host) => chartOf(host, target).categoryAxis.reversed,
      set: (target, value, host) => setCategoryAxis(host, target, { reversed: asFlag(value) }),
    },
    tickLabelSpacing: {
      get: (target, host) => chartOf(host, target).categoryAxis.spacing,
      set: (target, value, host) => setCategoryAxis(host, target, { spacing: asNumber(value) }),
    },
    majorTickMark: {
      get: (target, host) => chartOf(host, target).categoryAxis.tickMark,
      set: (target, value, host) =>
        setCategoryAxis(host, target, {
          tickMark: asOneOf(value, ['None', 'Outside', 'Inside', 'Cross'] as const),
        }),
    },
  },
};

function setValueAxis(
  host: HostContext,
  target: ChartTarget,
  part: Partial<Chart['valueAxis']>,
): void {
  changeChart(host, target, { valueAxis: { ...chartOf(host, target).valueAxis, ...part } });
}

const gridlinesType: ObjectType<ChartTarget> = {
  name: 'ChartGridlines',
  properties: {
    visible: {
      get: (target, host) => chartOf(host, target).valueAxis.gridlines,
      set: (target, value, host) => setValueAxis(host, target, { gridlines: asFlag(value) }),
    },
  },
};

const valueAxisType: ObjectType<ChartTarget> = {
  name: 'ChartAxis',
  properties: {
    visible: {
      get: (target, host) => chartOf(host, target).valueAxis.visible,
      set: (target, value, host) => setValueAxis(host, target, { visible: asFlag(value) }),
    },
    minimum: {
      get: (target, host) => chartOf(host, target).valueAxis.minimum ?? '',
      set: (target, value, host) => setValueAxis(host, target, { minimum: asNumber(value) }),
    },
    maximum: {
      get: (target, host) => chartOf(host, target).valueAxis.maximum ?? '',
      set: (target, value, host) => setValueAxis(host, target, { maximum: asNumber(value) }),
    },
  },
  objects: { majorGridlines: (target) => hostObject(gridlinesType, target) },
};

export const chartAxesType: ObjectType<ChartTarget> = {
  name: 'ChartAxes',
  objects: {
    categoryAxis: (target) => hostObject(categoryAxisType, target),
    valueAxis: (target) => hostObject(valueAxisType, target),
  },
};
