/**
 * The charts of a sheet as the blueprint has them: all alike but for their data, words and fills.
 */
import { barGap, chartLetters } from '../../../src/workbook/chartLook';
import type { ChartBlueprint } from '../../../src/workbook/blueprint';
import type { SnapshotChart } from '../../engine/snapshot';
import { colourOf } from './colour';
import type { Loss } from './losses';

export function chartBlueprints(
  charts: readonly SnapshotChart[],
  lose: (loss: Loss) => void,
): readonly ChartBlueprint[] {
  return charts.map((chart) => {
    if (!isAsOurs(chart)) lose('chartLooks');
    return {
      name: chart.name,
      kind: kindOf(chart),
      title: chart.title.text,
      altText: chart.altText ?? chart.title.text,
      place: chart.place,
      data: chart.data,
      maximum: chart.valueAxis.maximum ?? 1,
      series: chart.series.map(({ fill, line, labels }) => ({
        fill: colourOf(fill),
        outline: colourOf(line === '' ? fill : line),
        numberFormat: labels.numberFormat,
        labelColour: colourOf(labels.color),
      })),
    };
  });
}

const kindOf = ({ type }: SnapshotChart): ChartBlueprint['kind'] =>
  type === 'BarStacked' ? 'stackedBars' : 'bars';

function isAsOurs(chart: SnapshotChart): boolean {
  const { title, font, legend, categoryAxis, valueAxis, series } = chart;
  const kind = kindOf(chart);
  const isStacked = kind === 'stackedBars';
  return (
    title.size === chartLetters.title &&
    title.bold &&
    font.name === chartLetters.font &&
    font.size === chartLetters.words &&
    legend.visible === series.length > 1 &&
    (!legend.visible || legend.position === 'Top') &&
    categoryAxis.reversed &&
    categoryAxis.spacing === 1 &&
    !valueAxis.visible &&
    !valueAxis.gridlines &&
    valueAxis.minimum === 0 &&
    valueAxis.maximum !== undefined &&
    series.every(
      ({ gapWidth, overlap, labels }) =>
        gapWidth === barGap[kind] &&
        overlap === (isStacked ? 100 : 0) &&
        labels.visible &&
        labels.position === (isStacked ? 'Center' : 'OutsideEnd'),
    )
  );
}
