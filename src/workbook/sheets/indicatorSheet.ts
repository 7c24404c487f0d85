/**
 * «Chỉ tiêu»: one row an indicator, with the target that governs the working year. The officer may enter the
 * agency's own figure for the year, a known baseline, and who follows the indicator.
 */
import { isPercent } from '../../plan/targets';
import type { FormatLayer, SheetBlueprint } from '../blueprint';
import { carriedContent } from '../carriedContent';
import { emptyCarried, numberOf, textOf } from '../cases/rawValue';
import { indicatorHeaders as headers } from '../columns';
import { wideEnough } from '../metrics';
import { listNames, sheetNames, tableNames } from '../names';
import { inCarriedOrder } from '../order';
import { tabColours } from '../palette';
import { runBoxes, runsOf } from '../runs';
import type { SheetRow } from '../rows/sheetRow';
import { bodySize } from '../styles';
import {
  layTable,
  type ColumnSpec,
  type ColumnValidation,
  type Look,
  type TableLayout,
} from '../tableLayout';
import type { SheetContext } from './sheetContext';
import { identityOf } from './planIdentity';
import { headerRow, tableSheet } from './tableSheet';

export function indicatorSheet(context: SheetContext): SheetBlueprint {
  const { rows } = context.rows.indicators;
  const carried = context.carried?.tables.get(tableNames.indicators);
  const content = carriedContent(carried, rows, headerRow + 1);
  const column = (
    header: string,
    characters: number,
    looks: readonly Look[],
    validation?: ColumnValidation,
  ): ColumnSpec<SheetRow> => ({
    header,
    characters,
    looks,
    content: (row) => content(row.cells.get(header) ?? emptyCarried),
    ...(validation === undefined ? {} : { validation }),
  });
  const longest = (header: string, usual: number): number =>
    wideEnough(
      rows.map((row) => textOf(row.cells.get(header)?.value ?? null)),
      { characters: usual, points: bodySize },
      120,
    );
  const columns = inCarriedOrder(
    [
      column(headers.id, 12, ['identifier']),
      column(headers.name, longest(headers.name, 38), []),
      column(headers.unit, 11, ['centred']),
      column(headers.comparison, 11, ['centred']),
      column(headers.target, 11, ['centred', 'strong']),
      column(headers.upper, 7.5, ['centred']),
      column(headers.year, 7.5, ['centred', 'whole']),
      column(headers.ownTarget, 12, ['entry', 'centred'], ownTargetEntry),
      column(headers.owner, 24, ['entry'], ownerEntry),
      column(headers.milestones, 28, []),
      column(headers.reference, 10, ['centred']),
      column(headers.area, 30, ['small']),
      column(headers.measure, 13, ['centred']),
      column(headers.cadence, 11, ['centred']),
      column(headers.baselineYear, 9, ['entry', 'centred', 'whole'], baselineYearEntry),
      column(headers.baselineValue, 11, ['entry', 'centred'], baselineValueEntry),
      column(headers.quote, longest(headers.quote, 60), ['small']),
    ],
    carried,
    content,
  );
  const layout = layTable({
    name: tableNames.indicators,
    top: headerRow,
    left: 0,
    columns,
    rows,
    filterButtons: true,
  });
  return tableSheet({
    key: 'indicators',
    name: sheetNames.indicators,
    tabColour: tabColours.plan,
    title: `Chỉ tiêu năm ${String(context.choice.year)}`,
    subtitle: `${identityOf(context.plan)} · mục tiêu của năm, hoặc mốc kế tiếp`,
    hint: 'Ô nền vàng là ô nhập. «Mục tiêu năm»: số riêng của cơ quan cho năm nay; để trống thì áp dụng số của kế hoạch.',
    columns,
    layout,
    layers: percentLayers(rows, layout),
    frozenColumns: 2,
    printTo: headers.reference,
    isProtected: true,
    firstEntry: headers.ownTarget,
  });
}

/** Percentages as officers write them: '95%', and '97.5%' where there is more to say. */
function percentLayers(rows: readonly SheetRow[], layout: TableLayout): readonly FormatLayer[] {
  const isPercentRow = (row: SheetRow): boolean =>
    isPercent(textOf(row.cells.get(headers.unit)?.value ?? null));
  const isWhole = (row: SheetRow): boolean =>
    isPercentRow(row) &&
    [headers.target, headers.upper].every((header) => {
      const value = numberOf(row.cells.get(header)?.value ?? null);
      return value === null || Number.isInteger(Number((value * 100).toPrecision(12)));
    });
  const boxes = (columns: readonly string[], holds: (row: SheetRow) => boolean) =>
    columns.flatMap((header) => runBoxes(layout.columnBox(header), runsOf(rows, holds)));
  const planned = [headers.target, headers.upper];
  return [
    {
      boxes: boxes([...planned, headers.ownTarget, headers.baselineValue], isPercentRow),
      style: { numberFormat: '0.0#%' },
    },
    { boxes: boxes(planned, isWhole), style: { numberFormat: '0%' } },
  ].filter((layer) => layer.boxes.length > 0);
}

const ownTargetEntry: ColumnValidation = {
  rule: { kind: 'decimal', min: 0 },
  alert: {
    style: 'stop',
    title: 'Mục tiêu năm chưa đúng',
    message:
      'Mục tiêu năm là một số không âm. Hãy nhập lại, ví dụ 85% hoặc 50; để trống nếu áp dụng số của kế hoạch.',
  },
  prompt: {
    title: 'Mục tiêu năm',
    message: 'Số mà cơ quan tự đặt cho năm nay (ví dụ 85%). Để trống: áp dụng số của kế hoạch.',
  },
};

const ownerEntry: ColumnValidation = {
  rule: { kind: 'list', source: `=${listNames.units}` },
  alert: {
    style: 'information',
    title: 'Đơn vị ngoài danh mục',
    message:
      'Tên này chưa có trong «Danh mục». Bấm OK để giữ, hoặc chọn một đơn vị trong danh sách.',
  },
  prompt: {
    title: 'Cơ quan theo dõi',
    message: 'Chọn cơ quan chịu trách nhiệm theo dõi, báo cáo chỉ tiêu này.',
  },
};

const baselineYearEntry: ColumnValidation = {
  rule: { kind: 'whole', min: 1990, max: 2100 },
  alert: {
    style: 'stop',
    title: 'Năm gốc chưa đúng',
    message: 'Năm gốc là một năm gồm bốn chữ số. Hãy nhập lại, ví dụ 2025.',
  },
  prompt: {
    title: 'Năm gốc',
    message: 'Năm đã có số liệu làm gốc để tính lộ trình tới mốc sau, ví dụ 2025.',
  },
};

const baselineValueEntry: ColumnValidation = {
  rule: { kind: 'decimal', min: 0 },
  alert: {
    style: 'stop',
    title: 'Giá trị gốc chưa đúng',
    message: 'Giá trị gốc là một số không âm. Hãy nhập lại, ví dụ 62,5%.',
  },
  prompt: {
    title: 'Giá trị gốc',
    message: 'Kết quả đạt được ở năm gốc, cùng đơn vị tính với chỉ tiêu.',
  },
};
