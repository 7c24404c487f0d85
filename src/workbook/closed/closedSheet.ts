/**
 * «Chốt Q1-2026»: a closed period's figures and tasks as values, with who closed it and when. Hidden, for
 * nobody works there; whoever brings it to light can read it. The three tables stand side by side, so that
 * each can grow when the period is closed again.
 */
import type { ClosedCopy, ClosedFigure, ClosedTask } from '../../assessment/closed';
import { formatVietnamese } from '../../plan/civilDate';
import { formatMoment, momentSerial, type Moment } from '../../plan/moment';
import type { Entered } from '../../assessment/types';
import { boxOf } from '../address';
import type { Content, FormatLayer, SheetBlueprint } from '../blueprint';
import { closedHeaders as facts, figureAids, figureHeaders, taskHeaders } from '../columns';
import { dateCell, emptyCell, numberCell, textCell } from '../content';
import { heightRuns } from '../metrics';
import { closedSheetName, closedTables } from '../names';
import { workingPage } from '../pageSetup';
import { tabColours } from '../palette';
import { styles } from '../styles';
import { layTable, type ColumnSpec, type TableLayout } from '../tableLayout';
import { closedMark } from './closedMark';
import { closedWords } from './readClosed';

/** A closing that was taken back; the copy stays as history. */
export interface Reopening {
  readonly at: Moment;
  readonly by: string;
  readonly reason: string;
}

const factsTop = 3;
const rowsTop = 7;

/**
 * @param percents ids of the indicators whose results are percentages
 * @param mark the copy's own, where it was written before: a copy that was changed keeps telling so
 */
export function closedSheet(
  copy: ClosedCopy,
  percents: ReadonlySet<string>,
  {
    reopening = null,
    mark = closedMark(copy),
  }: { reopening?: Reopening | null; mark?: string } = {},
): SheetBlueprint {
  const names = closedTables(copy.period.id);
  const figures = layTable({
    name: names.figures,
    top: rowsTop,
    left: 0,
    columns: figureColumns,
    rows: atLeastOne(copy.figures),
    filterButtons: false,
  });
  const tasks = layTable({
    name: names.tasks,
    top: rowsTop,
    left: figureColumns.length + 1,
    columns: taskColumns,
    rows: atLeastOne(copy.tasks),
    filterButtons: false,
  });
  const head = layTable({
    name: names.facts,
    top: factsTop,
    left: 0,
    columns: factColumns(mark, reopening),
    rows: [copy],
    filterButtons: false,
  });
  const layouts: readonly TableLayout[] = [head, figures, tasks];
  const right = tasks.body.right;
  const bottom = Math.max(figures.body.bottom, tasks.body.bottom);
  const { period, at, by, statusDate } = copy;
  const titles = [
    `Bản chốt ${period.label}`,
    `Chốt lúc ${formatMoment(at)}, người chốt: ${by}; số liệu tính đến ${formatVietnamese(statusDate)}.`,
    'Bản này giữ số liệu như khi chốt để đối chiếu về sau; xin đừng sửa.',
  ];
  return {
    key: `closed:${period.id}`,
    name: closedSheetName(period),
    tabColour: tabColours.quiet,
    columnWidths: [...widths(figureColumns), 3, ...widths(taskColumns)],
    rowHeights: heightRuns(0, [
      24,
      19,
      19,
      head.headerPoints,
      ...head.rowPoints,
      15,
      19,
      Math.max(figures.headerPoints, tasks.headerPoints),
      ...Array.from({ length: bottom - rowsTop }, (_, index) =>
        Math.max(figures.rowPoints[index] ?? 0, tasks.rowPoints[index] ?? 0),
      ),
    ]),
    blocks: [
      { top: 0, left: 0, rows: titles.map((title) => [textCell(title)]) },
      ...layouts.map(({ block }) => block),
    ],
    merges: [],
    layers: [
      { boxes: [boxOf(0, 0, bottom + 1, right + 1)], style: styles.base },
      { boxes: [boxOf(0, 0, 1, 1)], style: styles.sheetTitle },
      { boxes: [boxOf(1, 0, 2, 1)], style: styles.sheetSubtitle },
      ...layouts.flatMap(({ layers }) => layers),
      ...dateLayers(head, tasks),
      ...percentLayers(copy, percents, figures),
    ],
    tables: layouts.map(({ table }) => table),
    conditionalFormats: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    gridlines: false,
    print: workingPage({ headerRow: rowsTop, area: boxOf(0, 0, bottom + 1, right + 1) }),
    isProtected: true,
    visibility: 'hidden',
  };
}

/** Excel knows no table without a data row. */
function atLeastOne<Row>(rows: readonly Row[]): readonly (Row | null)[] {
  return rows.length === 0 ? [null] : rows;
}

type Line<Row> = Row | null;

function column<Row>(
  header: string,
  characters: number,
  content: (row: Row) => Content,
  looks: ColumnSpec<Line<Row>>['looks'] = [],
): ColumnSpec<Line<Row>> {
  return { header, characters, looks, content: (row) => (row === null ? emptyCell : content(row)) };
}

const figureColumns: readonly ColumnSpec<Line<ClosedFigure>>[] = [
  column(figureHeaders.id, 17, ({ id }) => textCell(id), ['identifier']),
  column(figureHeaders.name, 42, ({ name }) => textCell(name)),
  column(figureHeaders.numerator, 17, ({ numerator }) => enteredCell(numerator), ['right']),
  column(figureHeaders.denominator, 17, ({ denominator }) => enteredCell(denominator), ['right']),
  column(figureHeaders.result, 22, ({ result }) => enteredCell(result), ['right']),
  column(figureAids.value, 18, ({ value }) => numberCell(value), ['right']),
  column(figureHeaders.status, 18, ({ status }) => textCell(status)),
  column(figureHeaders.explanation, 36, ({ explanation }) => textCell(explanation)),
];

const taskColumns: readonly ColumnSpec<Line<ClosedTask>>[] = [
  column(taskHeaders.id, 17, ({ id }) => textCell(id), ['identifier']),
  column(taskHeaders.title, 42, ({ title }) => textCell(title)),
  column(taskHeaders.status, 16, ({ status }) => textCell(status)),
  column(taskHeaders.doneOn, 14, ({ doneOn }) => dateCell(doneOn), ['date']),
  column(taskHeaders.progress, 20, ({ progress }) => textCell(progress)),
  column(taskHeaders.daysLate, 10, ({ daysLate }) => numberCell(daysLate), ['right']),
  column(taskHeaders.explanation, 36, ({ explanation }) => textCell(explanation)),
];

function factColumns(mark: string, reopening: Reopening | null): readonly ColumnSpec<ClosedCopy>[] {
  const fact = (header: string, content: ColumnSpec<ClosedCopy>['content']) => ({
    header,
    characters: 17,
    looks: ['centred' as const],
    content,
  });
  const moment = (at: Moment): Content => ({ kind: 'number', value: momentSerial(at) });
  return [
    fact(facts.state, () =>
      textCell(reopening === null ? closedWords.closed : closedWords.reopened),
    ),
    fact(facts.statusDate, ({ statusDate }) => dateCell(statusDate)),
    fact(facts.at, ({ at }) => moment(at)),
    fact(facts.by, ({ by }) => textCell(by)),
    fact(facts.mark, () => textCell(mark)),
    fact(facts.reopenedAt, () => (reopening === null ? emptyCell : moment(reopening.at))),
    fact(facts.reopenedBy, () => textCell(reopening?.by ?? '')),
    fact(facts.reason, () => textCell(reopening?.reason ?? '')),
  ];
}

function dateLayers(head: TableLayout, tasks: TableLayout): readonly FormatLayer[] {
  return [
    {
      boxes: [head.columnBox(facts.statusDate), tasks.columnBox(taskHeaders.doneOn)],
      style: { numberFormat: 'dd/mm/yyyy' },
    },
    {
      boxes: [head.columnBox(facts.at), head.columnBox(facts.reopenedAt)],
      style: { numberFormat: 'dd/mm/yyyy hh:mm' },
    },
  ];
}

function percentLayers(
  { figures }: ClosedCopy,
  percents: ReadonlySet<string>,
  layout: TableLayout,
): readonly FormatLayer[] {
  const columns = [figureHeaders.result, figureAids.value].map(layout.columnBox);
  const boxes = figures.flatMap(({ id }, index) =>
    percents.has(id)
      ? columns.map((box) => ({ ...box, top: box.top + index, bottom: box.top + index }))
      : [],
  );
  return boxes.length === 0 ? [] : [{ boxes, style: { numberFormat: '0.00##%' } }];
}

function enteredCell(entered: Entered): Content {
  switch (entered.kind) {
    case 'number':
      return { kind: 'number', value: entered.value };
    case 'boolean':
      return { kind: 'boolean', value: entered.value };
    case 'text':
      return textCell(entered.text);
    case 'error':
      return textCell(entered.error);
    case 'empty':
      return emptyCell;
  }
}

function widths(columns: readonly { readonly characters: number }[]): readonly number[] {
  return columns.map(({ characters }) => characters);
}
