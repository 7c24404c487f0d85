/**
 * The sheet «Biểu đồ …» of a report: charts with the small tables that they are drawn from. Like the report
 * it holds the values of a moment; one formula tells when the moment has passed.
 */
import { boxAddress, boxOf } from '../../workbook/address';
import type { Box, FormatLayer, SheetBlueprint, Style } from '../../workbook/blueprint';
import {
  chartMemoryHeaders,
  chartMemoryLeft,
  chartMemoryTop,
  chartText,
} from '../../workbook/chartMemory';
import { chartTableName } from '../../workbook/chartNames';
import { formulaCell, textCell } from '../../workbook/content';
import { quoted } from '../../workbook/formulas/reference';
import { heightRuns } from '../../workbook/metrics';
import { tabColours } from '../../workbook/palette';
import { tableNamed } from '../../workbook/named';
import type { WorkbookReading } from '../../workbook/reading';
import { spanText } from '../fixedLines';
import { reportFont } from '../looks';
import {
  indicatorAidHeaders,
  summarySheetName,
  summaryTables,
  taskAidHeaders,
} from '../summaryNames';
import type { Summary } from '../summaryTypes';
import { atPeriod } from '../taskAid';
import { chartFigures, type Course } from './chartFigures';
import { chartLooks, chartWidths, lastChartColumn, type ChartLook } from './chartGrid';
import type { FigureOrNone } from './figure';
import { indicatorFigures, onlyWorstText } from './indicatorFigures';
import {
  placeFigures,
  rowContents,
  wideRow,
  type PlacedFigures,
  type PlacedRow,
} from './placeFigures';
import { taskFigure } from './taskFigure';

/**
 * @example chartsSheetName({ kind: 'Q1', year: 2026 }) // 'Biểu đồ Q1-2026'
 */
function chartsSheetName(period: Summary['period']): string {
  return `Biểu đồ ${period.kind}-${String(period.year)}`;
}

const holds = '✓ Biểu đồ khớp số liệu hiện tại';
const changed = '▲ Số liệu đã thay đổi sau khi lập biểu đồ — bấm “Lập báo cáo” để lập lại';

function bannerFormula(periodId: string): string {
  const { indicators, tasks } = summaryTables(periodId);
  const sum = (table: string, header: string): string => `SUM(${table}[${header}])`;
  const ofTasks = `IF(${atPeriod(periodId)},${sum(tasks, taskAidHeaders.changed)},0)`;
  const all = `${sum(indicators, indicatorAidHeaders.changed)}+${ofTasks}`;
  return `=IF(${all}>0,${quoted(changed)},${quoted(holds)})`;
}

const sourceNote =
  'Bấm vào căn cứ để tới ô số liệu. Bảng cạnh mỗi biểu đồ là số liệu của chính biểu đồ đó; các thanh theo đúng thứ tự ghi ở dòng chú giải.';

const noIndicators =
  'Kế hoạch không có chỉ tiêu phải đánh giá trong kỳ nên không vẽ biểu đồ chỉ tiêu.';

function head(summary: Summary, drawsAll: boolean): readonly PlacedRow[] {
  const hasIndicators = summary.indicators.length > 0;
  const notes = [hasIndicators ? sourceNote : noIndicators, ...(drawsAll ? [] : [onlyWorstText()])];
  const title = `BIỂU ĐỒ KẾT QUẢ THỰC HIỆN KẾ HOẠCH – ${summary.period.label.toUpperCase()}`;
  return [
    wideRow(textCell(title), ['title'], 14, 22),
    wideRow(textCell(`(${spanText(summary)})`), ['centre', 'italic']),
    wideRow(formulaCell(bannerFormula(summary.period.id), holds), ['centre', 'italic']),
    wideRow(textCell(notes.join(' ')), ['italic']),
  ];
}

/** Says where the numbers come from; a sheet that ended with an empty row would not keep its height. */
function foot({ period }: Summary): PlacedRow {
  const source = `Nguồn: số liệu của trang «${summarySheetName(period)}», cùng ngày chốt số liệu.`;
  return wideRow(textCell(source), ['italic']);
}

/** Boxes by look or format; equal spans of neighbouring rows become one box. */
class Boxes<Key> {
  private readonly boxes = new Map<Key, Box[]>();

  add(key: Key, box: Box): void {
    const all = this.boxes.get(key) ?? [];
    this.boxes.set(key, all);
    const at = all.findIndex(
      (one) => one.bottom === box.top - 1 && one.left === box.left && one.right === box.right,
    );
    const above = all[at];
    if (above) all[at] = { ...above, bottom: box.bottom };
    else all.push(box);
  }

  layers(styleOf: (key: Key) => Style): readonly FormatLayer[] {
    return [...this.boxes].map(([key, boxes]) => ({ boxes, style: styleOf(key) }));
  }
}

function layersOf(rows: readonly PlacedRow[]): readonly FormatLayer[] {
  const looks = new Map(
    (Object.keys(chartLooks) as ChartLook[]).map((look) => [look, new Boxes<ChartLook>()] as const),
  );
  const formats = new Boxes<string>();
  const aligned = new Boxes<NonNullable<Style['horizontal']>>();
  looks.get('page')?.add('page', boxOf(0, 0, rows.length, lastChartColumn + 1));
  rows.forEach((row, index) => {
    for (const look of row.looks) {
      looks.get(look)?.add(look, boxOf(index, 0, 1, row.to + 1));
    }
    row.cells.forEach(({ content, numberFormat, align }, column) => {
      const cell = boxOf(index, column, 1, 1);
      if (content.kind === 'link') looks.get('link')?.add('link', cell);
      if (numberFormat !== undefined) formats.add(numberFormat, cell);
      if (align !== undefined) aligned.add(align, cell);
    });
  });
  return [
    ...[...looks.values()].flatMap((boxes) => boxes.layers((look) => chartLooks[look])),
    ...aligned.layers((horizontal) => ({ horizontal })),
    ...formats.layers((numberFormat) => ({ numberFormat })),
  ];
}

/** Headings counted from 1; a figure that goes on has none. */
function numbered(figures: readonly FigureOrNone[]): readonly FigureOrNone[] {
  let number = 0;
  return figures.map((figure) => {
    if (figure.heading === undefined) return figure;
    number += 1;
    return { ...figure, heading: `${String(number)}. ${figure.heading}` };
  });
}

/** What the sheet remembers of its charts; a sheet without any has one empty row. */
function memory(periodId: string, { charts }: PlacedFigures) {
  const headers = Object.values(chartMemoryHeaders);
  const rows = charts.map((chart) => [chart.name, boxAddress(chart.data), chartText(chart)]);
  const filled = rows.length === 0 ? [headers.map(() => '')] : rows;
  return {
    block: {
      top: chartMemoryTop,
      left: chartMemoryLeft,
      rows: [headers, ...filled].map((row) => row.map(textCell)),
    },
    table: {
      name: chartTableName(periodId),
      box: boxOf(chartMemoryTop, chartMemoryLeft, filled.length + 1, headers.length),
      columns: headers.map((name) => ({ name })),
      style: null,
      bandedRows: false,
      filterButtons: false,
    },
  };
}

/**
 * Lays the charts of a report out. The same figures give the same sheet.
 *
 * @param course results of the year's periods so far
 * @example chartsSheet(summary, course).name // 'Biểu đồ Q1-2026'
 */
export function chartsSheet(summary: Summary, course: Course): SheetBlueprint {
  const { period } = summary;
  const figures = chartFigures(summary, course);
  const placed = placeFigures(
    head(summary, figures.isWhole),
    numbered([...indicatorFigures(summary, figures), taskFigure(summary)]),
    foot(summary),
  );
  const { rows, charts } = placed;
  const remembered = memory(period.id, placed);
  const hidden = Object.keys(chartMemoryHeaders).map((_, index) => chartMemoryLeft + index);
  return {
    key: `charts:${period.id}`,
    name: chartsSheetName(period),
    tabColour: tabColours.report,
    columnWidths: [...chartWidths, 3, ...hidden.map(() => 14)],
    hiddenColumns: hidden,
    rowHeights: heightRuns(
      0,
      rows.map(({ points }) => points),
    ),
    blocks: [{ top: 0, left: 0, rows: rows.map(rowContents) }, remembered.block],
    merges: rows.flatMap(({ isWide }, row) =>
      isWide ? [boxOf(row, 0, 1, lastChartColumn + 1)] : [],
    ),
    layers: [
      ...layersOf(rows),
      { boxes: [remembered.table.box], style: { font: { name: reportFont, size: 10 } } },
    ],
    tables: [remembered.table],
    conditionalFormats: [],
    validations: [],
    charts,
    freeze: { rows: 0, columns: 0 },
    gridlines: false,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      ...(placed.breaksBefore.length === 0 ? {} : { breaksBefore: placed.breaksBefore }),
      area: boxOf(0, 0, rows.length, lastChartColumn + 1),
      header: `&C&"${reportFont},Regular"&13&P`,
    },
    isProtected: true,
    visibility: 'visible',
    selection: 'A1',
  };
}

/**
 * The sheet that holds a period's charts, however it is called by now; `null` when there is none.
 */
export function chartsSheetNow(reading: WorkbookReading, periodId: string): string | null {
  return tableNamed(reading, chartTableName(periodId))?.sheet ?? null;
}
