/** Section 2: every indicator with its target, its result and its judgement, grouped by area. */
import type { Content } from '../workbook/blueprint';
import { emptyCell, numberCell, textCell } from '../workbook/content';
import { lastColumn, markColumn } from './grid';
import { indicatorMark } from './indicatorAid';
import { explanationParts } from './longExplanation';
import { numberLook, statusLook, type Look } from './looks';
import { withNext, type SheetRow, type Span } from './sheetRow';
import type { IndicatorLine, ReportedResult, Summary } from './summaryTypes';
import {
  areaRow,
  bodyRow,
  column,
  gap,
  headerRow,
  listOf,
  paragraph,
  sectionTitle,
  words,
  type BodyCell,
} from './tableRows';

/** Where the columns stand: what nobody knows takes no room from the names. */
interface Places {
  readonly name: Span;
  readonly target: Span;
  readonly result: number;
  /** Of the period before; `null` where no indicator has a figure of it. */
  readonly last: { readonly value: number; readonly change: number } | null;
  readonly distance: number;
  readonly status: number;
}

const besideLast: Places = {
  name: { from: 2, to: 3 },
  target: { from: 4, to: 4 },
  last: { value: 5, change: 7 },
  result: 6,
  distance: 8,
  status: 9,
};

const alone: Places = {
  name: { from: 2, to: 4 },
  target: { from: 5, to: 6 },
  last: null,
  result: 7,
  distance: 8,
  status: 9,
};

function header({ name, target, result, last, distance, status }: Places): SheetRow {
  return headerRow([
    column(0, 'TT'),
    column(1, 'Căn cứ'),
    { ...name, text: 'Chỉ tiêu (đơn vị tính)' },
    { ...target, text: 'Mục tiêu (năm đạt)' },
    ...(last === null ? [] : [column(last.value, 'Kỳ trước')]),
    column(result, 'Kết quả'),
    ...(last === null ? [] : [column(last.change, 'Tăng, giảm')]),
    column(distance, 'Khoảng cách'),
    column(status, 'Đánh giá'),
    column(lastColumn, 'Giải trình'),
  ]);
}

/** The unit behind the name, as tables of statistics have it. */
function nameWords({ name, unit }: IndicatorLine): string {
  return unit === '' ? name : `${name} (${unit})`;
}

function targetWords({ targetText, targetYear }: IndicatorLine): string {
  return targetYear === null ? targetText : `${targetText} (${String(targetYear)})`;
}

/** The figure before, with at least as many decimals as the one of now. */
function lastContent({ last, result }: IndicatorLine, at: number): BodyCell {
  if (last === null || result.kind !== 'number') return { column: at, content: emptyCell };
  const own = /,(\d+)/u.exec(last.valueText)?.[1]?.length ?? 0;
  return {
    column: at,
    content: numberCell(last.value),
    looks: ['centre', numberLook(result.percent, Math.max(own, result.decimals))],
  };
}

function resultContent(result: ReportedResult): { content: Content; looks: readonly Look[] } {
  switch (result.kind) {
    case 'number':
      return {
        content: numberCell(result.value),
        looks: ['centre', numberLook(result.percent, result.decimals)],
      };
    case 'text':
      return { content: textCell(result.text), looks: ['centre', 'textFormat'] };
    case 'none':
      return { content: emptyCell, looks: [] };
  }
}

function lineRows(line: IndicatorLine, mark: Content, places: Places): readonly SheetRow[] {
  const { name, last } = places;
  const told = explanationParts(line.explanation);
  const row = bodyRow(
    [
      { column: 0, content: numberCell(line.number), looks: ['count'] },
      words(1, line.ref, 4, ['centre']),
      words(name, nameWords(line), 20),
      words(places.target, targetWords(line), 12),
      ...(last === null ? [] : [lastContent(line, last.value)]),
      { column: places.result, ...resultContent(line.result) },
      ...(last === null ? [] : [words(last.change, line.last?.changeText ?? '', 6, ['centre'])]),
      words(places.distance, line.difference, 8),
      words(places.status, `${line.symbol} ${line.statusText}`, 4, [
        'centre',
        statusLook(line.status),
      ]),
      told.cell,
      { column: markColumn, content: mark },
    ],
    { role: 'line', mark: 'indicatorLine', merges: [name, places.target].filter(isMerged) },
  );
  return [told.rows.length === 0 ? row : withNext(row), ...told.rows];
}

function isMerged({ from, to }: Span): boolean {
  return to > from;
}

/** Section 2. */
export function indicatorSection(summary: Summary): readonly SheetRow[] {
  const title = sectionTitle('2. Kết quả thực hiện từng chỉ tiêu');
  if (summary.indicators.length === 0) {
    return [title, paragraph('Kế hoạch không có chỉ tiêu phải đánh giá trong kỳ.'), gap()];
  }
  const hasLast = summary.indicators.some(({ lines }) => lines.some(({ last }) => last !== null));
  const places = hasLast ? besideLast : alone;
  const rows = summary.indicators.flatMap(({ area, lines }) => [
    areaRow(area),
    ...lines.flatMap((line) => {
      const position = line.number - 1;
      const snapshot = summary.indicatorSnapshots[position];
      return lineRows(line, snapshot ? indicatorMark(position, snapshot) : emptyCell, places);
    }),
  ]);
  return [title, ...listOf(header(places), rows), gap()];
}
