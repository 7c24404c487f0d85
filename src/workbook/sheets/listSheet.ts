/**
 * «Danh mục»: the lists behind the drop-downs, the reporting periods, the dates of recurring tasks, and the
 * public holidays that officers fill in.
 */
import { reportPeriod } from '../../assessment/period';
import { taskStatusWords, yesNoWords } from '../../assessment/words';
import { toExcelSerial } from '../../plan/civilDate';
import { boxOf } from '../address';
import type { Box, Content, NameBlueprint, SheetBlueprint } from '../blueprint';
import { emptyCarried, textOf } from '../cases/rawValue';
import { carriedContent } from '../carriedContent';
import {
  holidayHeaders,
  occurrenceHeaders,
  periodAids,
  periodHeaders,
  unitHeaders,
} from '../columns';
import { dateCell, formulaCell, textCell } from '../content';
import { namedMark } from '../formulas/taskFormulas';
import { occurrenceDue } from '../judged';
import { charactersFor, linePoints } from '../metrics';
import { listNames, sheetNames, tableNames } from '../names';
import { workingPage } from '../pageSetup';
import { tabColours } from '../palette';
import { cellsFrom, type SheetRow } from '../rows/sheetRow';
import { bodySize, styles } from '../styles';
import { layTable, type ColumnSpec, type TableLayout } from '../tableLayout';
import { yesNoSetting } from '../vocabulary';
import type { SheetContext } from './sheetContext';
import { dayOffEntry } from './taskEntries';

const top = 3;
/** Empty rows of `NgayNghi` and `DonVi`, ready to fill: a protected sheet does not let a table grow. */
const spareHolidays = 14;
const spareUnits = 5;

const blankRow: SheetRow = { id: '', origin: 'placeholder', cells: new Map() };

export interface ListSheet {
  readonly sheet: SheetBlueprint;
  readonly names: readonly NameBlueprint[];
}

export function listSheet(context: SheetContext): ListSheet {
  const units = unitTable(context);
  const holidays = holidayTable(context);
  const periods = periodTable(context);
  const occurrences = occurrenceTable(context);
  const lists = {
    statuses: wordList('Trạng thái nhiệm vụ', Object.values(taskStatusWords), 12),
    yesNo: wordList('Kết quả định tính', [yesNoWords.yes, yesNoWords.no], 13),
    settings: wordList('Có / Không', [yesNoSetting.no, yesNoSetting.yes], 14),
  };
  const tables = [units, holidays, periods, occurrences];
  const bottom = Math.max(...tables.map((table) => table.body.bottom));
  const all = Object.values(lists);
  return {
    sheet: {
      key: 'lists',
      name: sheetNames.lists,
      tabColour: tabColours.quiet,
      columnWidths: [
        ...[unitWidth(context), 3, 13, 34, 3, 12, 26, 13, 13, 13, 8, 3],
        ...[20, 20, 12, 3],
        ...[30, 24, 7, 13, 13],
      ],
      rowHeights: [
        { from: 0, to: 0, points: 28 },
        { from: top, to: top, points: Math.ceil(linePoints(bodySize) * 2 + 6) },
      ],
      blocks: [
        {
          top: 0,
          left: 0,
          rows: [
            [{ kind: 'text', text: 'Danh mục' }],
            [
              {
                kind: 'text',
                text: 'Các danh sách dùng cho ô chọn. Ô nền vàng là ô nhập: bổ sung đơn vị và ngày nghỉ lễ nếu cần.',
              },
            ],
          ],
        },
        ...tables.map((table) => table.block),
        ...all.map((list) => list.block),
      ],
      merges: [],
      layers: [
        { boxes: [boxOf(0, 0, bottom + 1, 21)], style: styles.base },
        { boxes: [boxOf(0, 0, 1, 1)], style: styles.sheetTitle },
        { boxes: [boxOf(1, 0, 1, 1)], style: styles.sheetSubtitle },
        ...mergedLayers(tables),
        { boxes: all.map((list) => list.header), style: styles.tableHeader },
        { boxes: all.map((list) => list.words), style: styles.tableBody },
      ],
      tables: tables.map((table) => table.table),
      conditionalFormats: [],
      validations: tables.flatMap((table) => table.validations),
      freeze: { rows: top + 1, columns: 0 },
      gridlines: false,
      print: workingPage({ headerRow: top, area: boxOf(0, 0, bottom + 1, 10) }),
      isProtected: true,
      visibility: 'visible',
      hiddenColumns: tables.flatMap((table) => table.hiddenColumns),
      selection: 'A5',
    },
    names: [
      name(listNames.units, units.columnBox(unitHeaders.unit)),
      name(listNames.periods, periods.columnBox(periodHeaders.id)),
      name(listNames.taskStatuses, lists.statuses.words),
      name(listNames.yesNoResults, lists.yesNo.words),
      name(listNames.yesNo, lists.settings.words),
    ],
  };
}

/** Rows are of one height, so the longest name of an agency sets the width. */
function unitWidth({ rows }: SheetContext): number {
  const names = rows.units.rows.map((row) =>
    textOf(row.cells.get(unitHeaders.unit)?.value ?? null),
  );
  return Math.min(110, Math.max(46, ...names.map((unit) => charactersFor(unit, bodySize))));
}

function name(text: string, box: Box): NameBlueprint {
  return { name: text, sheet: 'lists', box };
}

function column(
  header: string,
  content: (row: SheetRow) => Content,
  looks: ColumnSpec<SheetRow>['looks'] = [],
): ColumnSpec<SheetRow> {
  // Rows stay of one height here: four tables stand side by side.
  return { header, characters: 400, looks, content };
}

function unitTable(context: SheetContext): TableLayout {
  const rows = [...context.rows.units.rows, ...Array<SheetRow>(spareUnits).fill(blankRow)];
  const content = carriedContent(context.carried?.tables.get(tableNames.units), rows, top + 1);
  return layTable({
    name: tableNames.units,
    top,
    left: 0,
    rows,
    filterButtons: false,
    columns: [
      column(unitHeaders.unit, (row) => content(row.cells.get(unitHeaders.unit) ?? emptyCarried), [
        'entry',
      ]),
    ],
  });
}

function holidayTable(context: SheetContext): TableLayout {
  const { rows: filled } = context.rows.holidays;
  const spare = Math.max(2, spareHolidays - filled.length);
  const rows = [...filled, ...Array<SheetRow>(spare).fill(blankRow)];
  const content = carriedContent(context.carried?.tables.get(tableNames.holidays), rows, top + 1);
  const cell = (header: string, asDate: boolean) => (row: SheetRow) =>
    content(row.cells.get(header) ?? emptyCarried, asDate);
  return layTable({
    name: tableNames.holidays,
    top,
    left: 2,
    rows,
    filterButtons: false,
    columns: [
      {
        ...column(holidayHeaders.date, cell(holidayHeaders.date, true), ['entry', 'date']),
        validation: dayOffEntry,
      },
      column(holidayHeaders.name, cell(holidayHeaders.name, false), ['entry']),
    ],
  });
}

/** The periods to choose from, with the days that an agency may have moved. */
function periodTable({ closings, carried }: SheetContext): TableLayout {
  const moved = new Map((carried?.periods ?? []).map((period) => [period.id, period] as const));
  const rows = closings.flatMap(({ id, silent }) => {
    const period = reportPeriod(id);
    const { from, to, sendBy } = moved.get(id) ?? period ?? {};
    if (period === null || from === undefined || to === undefined || sendBy === undefined)
      return [];
    return [{ ...period, from, to, sendBy, isNamed: silent !== true }];
  });
  return layTable<(typeof rows)[number]>({
    name: tableNames.periods,
    top,
    left: 5,
    rows,
    filterButtons: false,
    columns: [
      {
        header: periodHeaders.id,
        characters: 12,
        looks: ['centred'],
        content: (period) => textCell(period.id),
      },
      {
        header: periodHeaders.label,
        characters: 26,
        looks: [],
        content: (period) => textCell(period.label),
      },
      {
        header: periodHeaders.from,
        characters: 13,
        looks: ['date'],
        content: (period) => dateCell(period.from),
      },
      {
        header: periodHeaders.to,
        characters: 13,
        looks: ['date'],
        content: (period) => dateCell(period.to),
      },
      {
        header: periodHeaders.sendBy,
        characters: 13,
        looks: ['date'],
        content: (period) => dateCell(period.sendBy),
      },
      {
        header: periodAids.named,
        characters: 8,
        looks: ['centred'],
        hidden: true,
        content: ({ isNamed }) => textCell(isNamed ? namedMark : ''),
      },
    ],
  });
}

function occurrenceTable({ rows, beforeIncludesDay }: SheetContext): TableLayout {
  const dates = rows.occurrences.length > 0 ? rows.occurrences : [emptyOccurrence];
  const plain =
    (header: string) =>
    (row: SheetRow): Content => {
      const value = row.cells.get(header)?.value ?? null;
      return typeof value === 'number' ? { kind: 'number', value } : textCell(String(value ?? ''));
    };
  return layTable({
    name: tableNames.occurrences,
    top,
    left: 16,
    rows: dates,
    filterButtons: false,
    columns: [
      column(occurrenceHeaders.key, plain(occurrenceHeaders.key), ['small']),
      column(occurrenceHeaders.id, plain(occurrenceHeaders.id), ['small']),
      column(occurrenceHeaders.number, plain(occurrenceHeaders.number), ['centred']),
      column(
        occurrenceHeaders.due,
        (row) => {
          const formula = row.cells.get(occurrenceHeaders.due)?.formula ?? '';
          const due = occurrenceDue(row, beforeIncludesDay);
          if (formula === '' || due === null) return dateCell(due);
          return formulaCell(formula, toExcelSerial(due));
        },
        ['computed', 'date'],
      ),
      column(occurrenceHeaders.planDue, (row) => dateCell(occurrenceDue(row, false)), [
        'computed',
        'date',
      ]),
    ],
  });
}

const emptyOccurrence: SheetRow = { id: '', origin: 'placeholder', cells: cellsFrom({}) };

interface WordList {
  readonly block: SheetBlueprint['blocks'][number];
  readonly header: Box;
  readonly words: Box;
}

function wordList(header: string, words: readonly string[], left: number): WordList {
  return {
    block: { top, left, rows: [header, ...words].map((text) => [textCell(text)]) },
    header: boxOf(top, left, 1, 1),
    words: boxOf(top + 1, left, words.length, 1),
  };
}

/** The four tables share their looks: one layer for each, over the boxes of all. */
function mergedLayers(tables: readonly TableLayout[]): SheetBlueprint['layers'] {
  const boxesByStyle = new Map<SheetBlueprint['layers'][number]['style'], Box[]>();
  for (const { style, boxes } of tables.flatMap((table) => table.layers)) {
    const before = boxesByStyle.get(style);
    if (before === undefined) boxesByStyle.set(style, [...boxes]);
    else before.push(...boxes);
  }
  return [...boxesByStyle].map(([style, boxes]) => ({ style, boxes }));
}
