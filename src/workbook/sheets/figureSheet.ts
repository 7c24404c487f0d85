/**
 * «Số liệu Q1-2026»: one sheet a reporting period. The officer enters figures and explanations; status and
 * distance are formulas over «Chỉ tiêu», found by «Mã», so rows may be sorted and filtered.
 */
import type { Closing } from '../../assessment/closed';
import type { ReportPeriod } from '../../assessment/types';
import { formatVietnamese } from '../../plan/civilDate';
import { formatMoment } from '../../plan/moment';
import { boxOf, columnLetters } from '../address';
import type { Content, FormatLayer, SheetBlueprint, Validation } from '../blueprint';
import { carriedContent } from '../carriedContent';
import { emptyCarried, enteredOf, textOf } from '../cases/rawValue';
import { isRatioFormula } from '../cases/indicatorCase';
import { earlierHeaders, figureAids as aids, figureHeaders as headers } from '../columns';
import { formulaCell } from '../content';
import { earlierFormulas } from '../formulas/earlierFormulas';
import { figureFormulas, ratioFormula } from '../formulas/figureFormulas';
import { judgedFigures, type JudgedFigure } from '../judged';
import { wideEnough } from '../metrics';
import { figuresSheetName, figuresTableName } from '../names';
import { inCarriedOrder } from '../order';
import { palette, roleColours, tabColours } from '../palette';
import type { SheetRow } from '../rows/sheetRow';
import { runBoxes, runsOf } from '../runs';
import { indicatorStatusFormats } from '../statusFormats';
import { bodySize } from '../styles';
import {
  layTable,
  type ColumnSpec,
  type ColumnValidation,
  type Look,
  type TableLayout,
} from '../tableLayout';
import { quoted } from '../formulas/reference';
import { measureWords } from '../vocabulary';
import { figureCached, figureCachedAlone } from './figureCached';
import {
  denominatorEntry,
  numeratorEntry,
  resultEntries,
  resultKind,
  type ResultKind,
} from './figureEntries';
import type { SheetContext } from './sheetContext';
import { headerRow, tableSheet } from './tableSheet';

export function figureSheet(context: SheetContext, period: ReportPeriod): SheetBlueprint {
  const name = figuresTableName(period.id);
  const rows = context.rows.figures.get(period.id)?.rows ?? [];
  const judged = judgedFigures(context, period);
  const columns = figureColumns(context, period, rows, judged);
  const layout = layTable({ name, top: headerRow, left: 0, columns, rows, filterButtons: true });
  const statusBox = layout.columnBox(headers.status);
  const closing = context.carried?.closed.find((copy) => copy.period.id === period.id);
  const hasEarlier = columns.some(({ header }) => header === earlierHeaders.value);
  return tableSheet({
    key: `figures:${period.id}`,
    name: figuresSheetName(period),
    tabColour: tabColours.entry,
    title: `Số liệu ${period.label}`,
    subtitle:
      `Số liệu từ ${formatVietnamese(period.from)} đến ${formatVietnamese(period.to)} ` +
      `(${period.cumulative ? 'lũy kế' : 'riêng trong kỳ'}) · gửi báo cáo chậm nhất ${formatVietnamese(period.sendBy)}`,
    hint: closing === undefined ? entryHint : closedHint(closing),
    columns,
    layout,
    layers: [
      ...percentLayers(rows, judged, layout, hasEarlier),
      ...(closing === undefined ? [] : closedLayers(layout)),
    ],
    conditionalFormats: [
      ...indicatorStatusFormats([layout.columnBox(headers.symbol), statusBox], statusBox.left),
      partsNotNeeded(layout),
    ],
    validations: resultValidations(rows, judged, layout),
    frozenColumns: 2,
    printTo: headers.explanation,
    isProtected: true,
    firstEntry: headers.numerator,
  });
}

const entryHint =
  'Nhập vào ô nền vàng: tỷ lệ thì nhập tử số và mẫu số; chỉ tiêu khác thì nhập kết quả. Cột «Đánh giá» và «Khoảng cách» tự tính.';

function closedHint({ at, by }: Closing): string {
  return `ĐÃ CHỐT lúc ${formatMoment(at)}, người chốt: ${by}. Muốn sửa, bấm «Mở lại kỳ» trong ngăn Sổ Kế hoạch và nêu lý do.`;
}

/** Nothing is entered any more: the cells are locked and no longer look as if they waited. */
function closedLayers(layout: TableLayout): readonly FormatLayer[] {
  const entries = [headers.numerator, headers.denominator, headers.result, headers.explanation];
  const { amber } = roleColours;
  return [
    {
      boxes: entries.map((header) => layout.columnBox(header)),
      style: { fill: palette.computed, locked: true },
    },
    {
      boxes: [boxOf(headerRow - 1, 0, 1, 1)],
      style: { font: { bold: true, colour: amber.text } },
    },
  ];
}

const closedIn = ({ carried }: SheetContext): ReadonlySet<string> =>
  new Set((carried?.closed ?? []).map((copy) => copy.period.id));

type Judged = ReadonlyMap<SheetRow, JudgedFigure>;

function figureColumns(
  context: SheetContext,
  period: ReportPeriod,
  rows: readonly SheetRow[],
  judged: Judged,
): readonly ColumnSpec<SheetRow>[] {
  const carried = context.carried?.tables.get(figuresTableName(period.id));
  const content = carriedContent(carried, rows, headerRow + 1);
  const before = context.periods.filter(({ to }) => to < period.to);
  const formulas: Readonly<Record<string, string>> = {
    ...figureFormulas(period),
    ...earlierFormulas(period, before, closedIn(context)),
  };
  const positions = new Map(context.rows.indicators.rows.map((row, index) => [row, index + 1]));
  const cached = new Map(
    [...judged].map(([row, figure]) => [
      row,
      figureCached(figure, positions.get(figure.plan) ?? 0, period),
    ]),
  );
  const plain = (
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
  const computed = (
    header: string,
    characters: number,
    looks: readonly Look[] = [],
    hidden = false,
  ): ColumnSpec<SheetRow> => {
    const formula = formulas[header] ?? '';
    return {
      header,
      characters,
      looks: ['computed', ...looks],
      hidden,
      calculated: formula,
      content: (row) =>
        formulaCell(formula, (cached.get(row) ?? figureCachedAlone).get(header) ?? ''),
    };
  };
  const longest = (header: string, usual: number): number =>
    wideEnough(
      rows.map((row) => textOf(row.cells.get(header)?.value ?? null)),
      { characters: usual, points: bodySize },
      120,
    );
  return inCarriedOrder(
    [
      plain(headers.id, 10, ['identifier']),
      plain(headers.name, longest(headers.name, 32), []),
      plain(headers.unit, 9.5, ['centred']),
      computed(headers.targetText, 15),
      plain(headers.numerator, 9, ['entry', 'right'], numeratorEntry),
      plain(headers.denominator, 9, ['entry', 'right'], denominatorEntry),
      {
        header: headers.result,
        characters: 10.5,
        looks: ['entry', 'right'],
        content: (row) =>
          resultContent(
            row,
            period,
            judged.get(row),
            content(row.cells.get(headers.result) ?? emptyCarried),
          ),
      },
      computed(headers.symbol, 7, ['centred']),
      computed(headers.status, 17),
      computed(headers.distance, 19),
      ...(before.length === 0
        ? []
        : [computed(earlierHeaders.value, 11, ['right']), computed(earlierHeaders.change, 15)]),
      plain(headers.explanation, longest(headers.explanation, 36), ['entry']),
      plain(headers.area, 32, ['small']),
      ...Object.values(aids).map((aid) => computed(aid, 11, [], true)),
    ],
    carried,
    content,
  );
}

/** A ratio without a typed result is computed from its parts. */
function resultContent(
  row: SheetRow,
  period: ReportPeriod,
  figure: JudgedFigure | undefined,
  typed: Content,
): Content {
  const formula = row.cells.get(headers.result)?.formula ?? '';
  const isOurs = typed.kind === 'empty' || isRatioFormula(formula);
  if (figure?.case.measure !== 'ratio' || !isOurs) return typed;
  return formulaCell(ratioFormula(period.id), ratioOf(row) ?? '');
}

function ratioOf(row: SheetRow): number | null {
  const top = enteredOf(row.cells.get(headers.numerator)?.value ?? null);
  const bottom = enteredOf(row.cells.get(headers.denominator)?.value ?? null);
  if (top.kind !== 'number' || bottom.kind !== 'number' || bottom.value <= 0) return null;
  return top.value / bottom.value;
}

function kindOf(figure: JudgedFigure | undefined): ResultKind {
  return figure === undefined ? 'number' : resultKind(figure.case);
}

/** Up to four decimals, so that 79.996% does not look like 80%. */
function percentLayers(
  rows: readonly SheetRow[],
  judged: Judged,
  layout: TableLayout,
  hasEarlier: boolean,
): readonly FormatLayer[] {
  const percents = runsOf(rows, (row) => judged.get(row)?.case.percent === true);
  const columns = [headers.result, ...(hasEarlier ? [earlierHeaders.value] : [])];
  const boxes = columns.flatMap((header) => runBoxes(layout.columnBox(header), percents));
  return boxes.length === 0 ? [] : [{ boxes, style: { numberFormat: '0.00##%' } }];
}

function resultValidations(
  rows: readonly SheetRow[],
  judged: Judged,
  layout: TableLayout,
): readonly Validation[] {
  const column = layout.columnBox(headers.result);
  return (Object.keys(resultEntries) as ResultKind[]).flatMap((kind) => {
    const boxes = runBoxes(
      column,
      runsOf(rows, (row) => kindOf(judged.get(row)) === kind),
    );
    return boxes.length === 0 ? [] : [{ boxes, ...resultEntries[kind] }];
  });
}

/** Only a ratio is made of two parts: elsewhere their cells are greyed, by a rule that survives sorting. */
function partsNotNeeded(layout: TableLayout): SheetBlueprint['conditionalFormats'][number] {
  const measure = layout.columnBox(aids.measure);
  const cell = `$${columnLetters(measure.left)}${String(measure.top + 1)}`;
  return {
    boxes: [layout.columnBox(headers.numerator), layout.columnBox(headers.denominator)],
    formula: `=${cell}<>${quoted(measureWords.ratio)}`,
    style: { fill: palette.notApplicable },
  };
}
