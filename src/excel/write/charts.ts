/**
 * Charts over the cells that they are drawn from. All members are of ExcelApi 1.8 or older; an alternative
 * text is not among them, so the words that say what a chart shows stand above its table.
 */
import type { ChartBlueprint, ChartSeriesBlueprint } from '../../workbook/blueprint';
import { barGap, chartLetters } from '../../workbook/chartLook';
import { boxAddress } from '../grid/address';
import { step, type Step } from './step';

const ink = '#000000';

export function chartRemovalSteps(sheet: string, names: readonly string[]): readonly Step[] {
  return names.map((name) =>
    step((pen) => {
      pen.sheet(sheet).charts.getItem(name).delete();
    }, 300),
  );
}

function setSeries(
  series: Excel.ChartSeries,
  { fill, outline, numberFormat, labelColour }: ChartSeriesBlueprint,
  kind: ChartBlueprint['kind'],
): void {
  series.format.fill.setSolidColor(fill);
  series.format.line.color = outline;
  series.gapWidth = barGap[kind];
  series.overlap = kind === 'stackedBars' ? 100 : 0;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.position = kind === 'stackedBars' ? 'Center' : 'OutsideEnd';
  dataLabels.numberFormat = numberFormat;
  dataLabels.format.font.color = labelColour;
}

function setAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, { maximum }: ChartBlueprint): void {
  // Excel begins at the bottom otherwise, tables begin at the top.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.majorTickMark = 'None';
  valueAxis.minimum = 0;
  valueAxis.maximum = maximum;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
}

function addChart(
  charts: Excel.ChartCollection,
  cells: (address: string) => Excel.Range,
  chart: ChartBlueprint,
): void {
  const { kind, place, series } = chart;
  const type = kind === 'stackedBars' ? 'BarStacked' : 'BarClustered';
  const made = charts.add(type, cells(boxAddress(chart.data)), 'Columns');
  made.name = chart.name;
  const corner = (row: number, column: number): Excel.Range =>
    cells(boxAddress({ top: row, left: column, bottom: row, right: column }));
  made.setPosition(corner(place.top, place.left), corner(place.bottom, place.right));
  made.format.font.name = chartLetters.font;
  made.format.font.size = chartLetters.words;
  made.format.font.color = ink;
  made.title.text = chart.title;
  made.title.format.font.size = chartLetters.title;
  made.title.format.font.bold = true;
  made.legend.position = 'Top';
  made.legend.visible = series.length > 1;
  setAxes(made.axes, chart);
  series.forEach((look, index) => {
    setSeries(made.series.getItemAt(index), look, kind);
  });
}

export function chartSteps(sheet: string, charts: readonly ChartBlueprint[]): readonly Step[] {
  return charts.map((chart) =>
    step(
      (pen) => {
        addChart(pen.sheet(sheet).charts, (address) => pen.range(sheet, address), chart);
      },
      6_000 + chart.series.length * 3_000,
    ),
  );
}
