/**
 * «Nhiệm vụ»: one row a task of the working year. The officer chooses a status and enters dates and results;
 * progress and days late are formulas on the status date.
 */
import { periodList } from '../../assessment/latenessHistory';
import { ongoingWord, taskProgressWords } from '../../assessment/words';
import { toExcelSerial } from '../../plan/civilDate';
import { columnLetters } from '../address';
import type { ConditionalFormat, Content, SheetBlueprint } from '../blueprint';
import { carriedContent, type CarriedContent } from '../carriedContent';
import { quotasOf } from '../cases/quotaText';
import { emptyCarried, textOf } from '../cases/rawValue';
import { dueFormulaKind } from '../cases/taskCase';
import { taskAids as aids, taskHeaders as headers } from '../columns';
import { emptyCell, formulaCell } from '../content';
import { quoted } from '../formulas/reference';
import { quotaFormula, taskFormulas } from '../formulas/taskFormulas';
import { judgedTasks, type JudgedTaskRow } from '../judged';
import { wideEnough } from '../metrics';
import { sheetNames, tableNames } from '../names';
import { inCarriedOrder } from '../order';
import { palette, roleColours, tabColours } from '../palette';
import { quotasDueBy } from '../../assessment/quota';
import type { SheetRow } from '../rows/sheetRow';
import { ongoingSymbol, taskProgressFormats } from '../statusFormats';
import { bodySize } from '../styles';
import {
  layTable,
  type ColumnSpec,
  type ColumnValidation,
  type Look,
  type TableLayout,
} from '../tableLayout';
import { kindWords } from '../vocabulary';
import type { SheetContext } from './sheetContext';
import {
  deliveredEntry,
  doneOnEntry,
  dueEntry,
  eventOnEntry,
  extendedToEntry,
  statusEntry,
} from './taskEntries';
import { identityOf } from './planIdentity';
import { headerRow, tableSheet } from './tableSheet';

export function taskSheet(context: SheetContext): SheetBlueprint {
  const { rows } = context.rows.tasks;
  const columns = taskColumns(context, rows);
  const layout = layTable({
    name: tableNames.tasks,
    top: headerRow,
    left: 0,
    columns,
    rows,
    filterButtons: true,
  });
  return tableSheet({
    key: 'tasks',
    name: sheetNames.tasks,
    tabColour: tabColours.entry,
    title: `Nhiệm vụ năm ${String(context.choice.year)}`,
    subtitle: `${identityOf(context.plan)} · tiến độ tính đến ngày chốt ở trang «${sheetNames.plan}»`,
    hint: hintOf(rows),
    columns,
    layout,
    conditionalFormats: [
      ...progressFormats(layout),
      countNotNeeded(layout),
      eventNotAwaited(layout),
    ],
    frozenColumns: 2,
    printTo: headers.explanation,
    // Officers sort this sheet and add rows of their own, which protection forbids inside a table: its
    // formulas are checked instead.
    isProtected: false,
    firstEntry: headers.status,
  });
}

/** Short, because it stands in one line over the table. */
function hintOf(rows: readonly SheetRow[]): string {
  const usual =
    'Nhập vào ô nền vàng: chọn trạng thái, khi hoàn thành thì nhập ngày và số hiệu văn bản. Cột «Tiến độ» và «Số ngày trễ» tự tính.';
  const earlier = rows.filter(isEarlier).length;
  if (earlier === 0) return usual;
  return `${usual} ${String(earlier)} việc cuối bảng có hạn từ năm trước (cột «${aids.fromYear}»): đã xong thì chọn «Hoàn thành» và nhập ngày.`;
}

function isEarlier({ origin, cells }: SheetRow): boolean {
  return origin === 'plan' && typeof cells.get(aids.fromYear)?.value === 'number';
}

function taskColumns(
  context: SheetContext,
  rows: readonly SheetRow[],
): readonly ColumnSpec<SheetRow>[] {
  const carried = context.carried?.tables.get(tableNames.tasks);
  const content = carriedContent(carried, rows, headerRow + 1);
  const judged = judgedTasks(context);
  const formulas = taskFormulas(context.closings);
  const plain = (
    header: string,
    characters: number,
    looks: readonly Look[],
    validation?: ColumnValidation,
  ): ColumnSpec<SheetRow> => ({
    header,
    characters,
    looks,
    content: (row) => content(row.cells.get(header) ?? emptyCarried, looks.includes('date')),
    ...(validation === undefined ? {} : { validation }),
  });
  const computed = (
    header: keyof typeof formulas,
    characters: number,
    looks: readonly Look[],
    cached: (task: JudgedTaskRow) => string | number,
  ): ColumnSpec<SheetRow> => ({
    header,
    characters,
    looks: ['computed', ...looks],
    calculated: formulas[header],
    content: (row) => {
      const task = judged.get(row);
      return formulaCell(formulas[header], task === undefined ? '' : cached(task));
    },
  });
  const longest = (header: string, usual: number): number =>
    wideEnough(
      rows.map((row) => textOf(row.cells.get(header)?.value ?? null)),
      { characters: usual, points: bodySize },
      120,
    );
  return inCarriedOrder(
    [
      plain(headers.id, 9.5, ['identifier']),
      plain(headers.title, titleWidth(rows), []),
      plain(headers.lead, 14.5, []),
      {
        ...plain(headers.due, 11.5, ['entry', 'date'], dueEntry),
        content: (row) => dueContent(row, judged.get(row), content),
      },
      plain(headers.status, 15, ['entry', 'centred'], statusEntry),
      plain(headers.doneOn, 11.5, ['entry', 'date'], doneOnEntry),
      computed(headers.symbol, 7, ['centred'], ({ judgement }) =>
        judgement.progressText === ongoingWord
          ? ongoingSymbol
          : taskProgressWords[judgement.progress].symbol,
      ),
      computed(headers.progress, 19.5, [], ({ judgement }) => judgement.progressText),
      computed(headers.daysLate, 7.5, ['centred', 'whole'], ({ judgement }) =>
        judgement.daysLate === 0 ? '' : judgement.daysLate,
      ),
      {
        ...plain(aids.fromYear, 7, ['computed', 'centred', 'whole']),
        hidden: !rows.some(isEarlier),
      },
      plain(headers.result, 18, ['entry']),
      plain(headers.delivered, 9, ['entry', 'centred'], deliveredEntry),
      plain(headers.explanation, longest(headers.explanation, 32), ['entry']),
      plain(headers.extendedTo, 11.5, ['entry', 'date'], extendedToEntry),
      plain(headers.extensionReason, longest(headers.extensionReason, 26), ['entry']),
      plain(headers.eventOn, 11.5, ['entry', 'date'], eventOnEntry),
      computed(headers.workingDaysLate, 9, ['centred', 'whole'], ({ judgement }) =>
        judgement.daysLate === 0 ? '' : judgement.workingDaysLate,
      ),
      computed(headers.overdueAt, 17, [], ({ judgement }) =>
        periodList(judgement.overdueAt, context.choice.year),
      ),
      plain(headers.deadline, longest(headers.deadline, 26), []),
      plain(headers.kind, 13, ['centred']),
      plain(headers.start, 12, ['date']),
      plain(headers.area, 32, ['small']),
      plain(headers.deliverable, longest(headers.deliverable, 34), []),
      plain(headers.coop, longest(headers.coop, 28), []),
      plain(headers.quotas, quotaWidth(rows), ['centred']),
      plain(headers.reference, 10, ['centred']),
      { ...plain(aids.planDue, 12, ['computed', 'date']), hidden: true },
      {
        ...computed(aids.occurrences, 8, ['centred'], ({ case: task }) => task.occurrences.length),
        hidden: true,
      },
      {
        ...computed(aids.dueInForce, 12, ['date'], ({ judgement: { due } }) =>
          due === null ? '' : toExcelSerial(due),
        ),
        hidden: true,
      },
      {
        ...computed(aids.lateUntil, 12, ['date'], ({ judgement: { due, daysLate } }) =>
          due === null || daysLate === 0 ? '' : toExcelSerial(due) + daysLate,
        ),
        hidden: true,
      },
      {
        header: aids.quotaDue,
        characters: 10,
        looks: ['computed', 'centred'],
        hidden: true,
        content: (row) => quotaContent(row, context),
      },
    ],
    carried,
    content,
  );
}

/** Narrow enough for the first screen; wider where a plan's long titles would fill the screen with one row. */
function titleWidth(rows: readonly SheetRow[]): number {
  const titles = rows.map((row) => textOf(row.cells.get(headers.title)?.value ?? null));
  const lettering = { characters: 36, points: bodySize };
  const readable = wideEnough(titles, lettering, 50, 12);
  return wideEnough(titles, { ...lettering, characters: readable }, 120);
}

/** One task may hold ten quotas, each in words of its own: it shall not fill a page with one row. */
function quotaWidth(rows: readonly SheetRow[]): number {
  const quotas = rows.map((row) => textOf(row.cells.get(headers.quotas)?.value ?? null));
  return wideEnough(quotas, { characters: 16, points: bodySize }, 90, 8);
}

/** A date that the sheet computes stays a formula; what a person typed over it stays theirs. */
function dueContent(
  row: SheetRow,
  task: JudgedTaskRow | undefined,
  content: CarriedContent,
): Content {
  const cell = row.cells.get(headers.due) ?? emptyCarried;
  if (dueFormulaKind(cell.formula) === null || row.origin === 'kept') return content(cell, true);
  const due = task?.case.due ?? null;
  return formulaCell(cell.formula, due === null ? '' : toExcelSerial(due));
}

function quotaContent(row: SheetRow, { choice, statusDate }: SheetContext): Content {
  const quotas = quotasOf(textOf(row.cells.get(headers.quotas)?.value ?? null));
  if (quotas.length === 0) return emptyCell;
  return formulaCell(
    quotaFormula(quotas, choice.year),
    quotasDueBy(quotas, choice.year, statusDate),
  );
}

/** Progress in colours; what is overdue stands out in its title and date as well. */
function progressFormats(layout: TableLayout): readonly ConditionalFormat[] {
  const progress = layout.columnBox(headers.progress);
  const boxes = [headers.symbol, headers.progress, headers.daysLate].map(layout.columnBox);
  const cell = `$${columnLetters(progress.left)}${String(progress.top + 1)}`;
  return [
    ...taskProgressFormats(boxes, progress.left),
    {
      boxes: [headers.title, headers.due].map(layout.columnBox),
      formula: `=${cell}=${quoted(taskProgressWords.overdue.word)}`,
      style: { colour: roleColours.red.text, bold: true },
    },
  ];
}

/** «Ngày có điều kiện» is for tasks that wait for something: elsewhere the cell is greyed. */
function eventNotAwaited(layout: TableLayout): ConditionalFormat {
  const at = ofRow(layout);
  return {
    boxes: [layout.columnBox(headers.eventOn)],
    formula: `=AND(${at(headers.id)}<>"",${at(headers.kind)}<>${quoted(kindWords.event)})`,
    style: { fill: palette.notApplicable },
  };
}

/** A column's cell in the first row of the table, as a rule for all rows names it. */
function ofRow(layout: TableLayout): (header: string) => string {
  return (header) => {
    const { left, top } = layout.columnBox(header);
    return `$${columnLetters(left)}${String(top + 1)}`;
  };
}

/** «Đã thực hiện» is for recurring tasks and quotas: elsewhere the cell is greyed. */
function countNotNeeded(layout: TableLayout): ConditionalFormat {
  const at = ofRow(layout);
  return {
    boxes: [layout.columnBox(headers.delivered)],
    formula:
      `=AND(${at(headers.id)}<>"",${at(aids.occurrences)}=0,` +
      `${at(headers.quotas)}="",${at(headers.kind)}<>${quoted(kindWords.recurring)})`,
    style: { fill: palette.notApplicable },
  };
}
