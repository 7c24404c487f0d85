/**
 * The workbook for the level above: the report and the data that the next level adds up, as values. Nothing
 * of the officer's own work goes along: no later periods, no own columns, no findings, no ledger, no records
 * for taking back.
 */
import type { ReportPeriod } from '../../assessment/types';
import { cellBox } from '../../workbook/address';
import type {
  Content,
  NameBlueprint,
  SheetBlueprint,
  WorkbookBlueprint,
} from '../../workbook/blueprint';
import type { Carried, CarriedTable, PlanChoice } from '../../workbook/choice';
import { textCell } from '../../workbook/content';
import { judgementSettings, type Entries } from '../../workbook/entryTypes';
import { formRule } from '../../workbook/form0206/formRule';
import { periodOfForm } from '../../workbook/form0206/names';
import { cellNames, periodOfTable, tableNames } from '../../workbook/names';
import { planWorkbook } from '../../workbook/planWorkbook';
import type { WorkbookReading } from '../../workbook/reading';
import { figureRule, indicatorRule, taskRule } from '../../workbook/rows/mergeRules';
import { sentFileName } from '../../workbook/sentFile';
import { styles } from '../../workbook/styles';
import type { Plan } from '../../plan/types';
import { formatMoment } from '../../plan/moment';
import { bannerFormula } from '../banner';
import { markColumn, reasonColumn } from '../grid';
import type { SummaryLayout } from '../summarySheet';
import { asReported, closedBefore } from './asReported';
import { earlierSheets } from './earlierSheets';
import { frozenSheet } from './frozenSheet';
import { receiptLine } from './receiptLine';
import { sentPeriods } from './receipt';
import { overdueCells, periodCells, windowCells } from './sheetFacts';
import { cellKey, cellsOf, withCells } from './withCells';

export interface SentInput {
  readonly plan: Plan;
  readonly entries: Entries;
  readonly reading: WorkbookReading;
  readonly period: ReportPeriod;
  /** The report with its receipt code, see `withReceipt`. */
  readonly report: SummaryLayout;
  /** Sheets that go with the report, such as its charts. */
  readonly annexes: readonly SheetBlueprint[];
  readonly code: string;
  /** Whether the plan itself goes along: the library does not have it. */
  readonly carriesPlan: boolean;
  /** Ids of earlier periods at whose end a task was overdue, by the task's id. */
  readonly overdueAt: (task: string) => readonly string[];
}

/**
 * @example sentWorkbook(input).sheets.map(({ name }) => name)
 *   // ['Tổng hợp Q1-2026', 'Kế hoạch', 'Chỉ tiêu', 'Nhiệm vụ', 'Số liệu Q1-2026', 'Danh mục']
 */
export function sentWorkbook(input: SentInput): WorkbookBlueprint {
  const { plan, reading, period, report, annexes, code, carriesPlan } = input;
  const entries = asReported(input.entries, period.id);
  const periods = sentPeriods(entries, period.id);
  const choice: PlanChoice = {
    year: entries.year,
    unit: entries.unit,
    periods,
    currentPeriod: period.id,
    ...(carriesPlan ? { source: 'kept' } : {}),
  };
  const layout = planWorkbook(plan, choice, carriedFor(entries, period, new Set(periods)));
  const sheets = [reportSheet(report.sheet, period.id, code), ...annexes.map(annexSheet(code))]
    .concat(layout.sheets.map((sheet) => dataSheet(sheet, input)))
    .concat(earlierSheets(reading, period));
  const all = [...report.names, ...layout.names].filter(({ name }) => name.startsWith('KH_'));
  const frozen = sheets.map((sheet) =>
    frozenSheet(
      sheet,
      all.filter(({ sheet: key }) => key === sheet.key),
    ),
  );
  const names = frozen.flatMap((one) => one.names);
  const marked = withMark(
    frozen.map(({ sheet }) => sheet),
    names,
    code,
  );
  return { ...marked, activeSheet: report.sheet.key };
}

/** What the layout keeps: the entries of the periods that are sent, without the officer's own columns. */
function carriedFor(entries: Entries, period: ReportPeriod, periods: ReadonlySet<string>): Carried {
  const { carried } = entries;
  const isSent = (name: string): boolean => {
    const of = periodOfTable(name) ?? periodOfForm(name);
    return of === null || periods.has(of);
  };
  const { statusDate } = judgementSettings(entries, period);
  return {
    ...carried,
    statusDate,
    statusDatePeriod: period.id,
    forms: new Map([...(carried.forms ?? [])].filter(([id]) => periods.has(id))),
    tables: new Map(
      [...carried.tables]
        .filter(([name]) => isSent(name))
        .map(([name, table]) => [name, withoutOwn(name, table)]),
    ),
  };
}

function oursIn(name: string): readonly string[] | null {
  if (name === tableNames.indicators) return indicatorRule.ours;
  if (name === tableNames.tasks) return taskRule.ours;
  if (periodOfForm(name) !== null) return formRule.ours;
  return periodOfTable(name) === null ? null : figureRule.ours;
}

function withoutOwn(name: string, table: CarriedTable): CarriedTable {
  const ours = oursIn(name);
  if (ours === null) return table;
  return {
    columns: table.columns.filter((column) => ours.includes(column)),
    rows: table.rows.map((row) => ({
      ...row,
      cells: new Map([...row.cells].filter(([header]) => ours.includes(header))),
    })),
  };
}

/** The page alone: what stands beside it was for the officer, and the line that compares tells the code. */
function reportSheet(sheet: SheetBlueprint, periodId: string, code: string): SheetBlueprint {
  const banner = bannerFormula(periodId);
  const said = textCell(`Bản gửi cấp trên · ${receiptLine(code)}`);
  const cells = cellsOf(sheet).flatMap(({ row, column, content }) =>
    content.kind === 'formula' && content.formula === banner
      ? [[cellKey(row, column), said] as const]
      : [],
  );
  return {
    ...withCells(sheet, new Map(cells)),
    // Its rules remind the officer of what is to be filled in; statuses have their colours without them.
    conditionalFormats: [],
    hiddenColumns: [...(sheet.hiddenColumns ?? []), markColumn, reasonColumn],
  };
}

/** What compared the annex with the sheets tells its version instead. */
function annexSheet(code: string): (sheet: SheetBlueprint) => SheetBlueprint {
  const said = textCell(`Bản gửi cấp trên · ${receiptLine(code)}`);
  return (sheet) => {
    const compares = cellsOf(sheet).filter(
      ({ content }) =>
        content.kind === 'formula' &&
        typeof content.cached === 'string' &&
        content.cached.startsWith('✓'),
    );
    return withCells(
      sheet,
      new Map(compares.map(({ row, column }) => [cellKey(row, column), said] as const)),
    );
  };
}

/** Zero-based row of the hint above our tables. */
const hintRow = 2;

/** A sheet of data with what the layout itself cannot know; where it asked to enter, it says what it is. */
function dataSheet(sheet: SheetBlueprint, input: SentInput): SheetBlueprint {
  const { reading, period, code, overdueAt, entries } = input;
  const hint = new Map<string, Content>([
    [
      cellKey(hintRow, 0),
      textCell(`Tệp gửi cấp trên, chỉ gồm giá trị, không có công thức. ${receiptLine(code)}.`),
    ],
  ]);
  switch (sheet.key) {
    case 'plan':
      return withCells(sheet, windowCells(sheet, reading, period.id));
    case 'lists':
      return withCells(sheet, periodCells(sheet, reading));
    case 'tasks':
      return withCells(sheet, new Map([...hint, ...overdueCells(sheet, overdueAt, entries.year)]));
    default: {
      const hasHint = sheet.key === 'indicators' || sheet.key.startsWith('figures:');
      return hasHint ? withCells(sheet, new Map([...hint, ...closedHint(sheet, input)])) : sheet;
    }
  }
}

/** An earlier closed report says that it is carried as it was closed. */
function closedHint({ key }: SheetBlueprint, input: SentInput): ReadonlyMap<string, Content> {
  const { entries, period, code } = input;
  const copy = closedBefore(entries, period.id).find((one) => key === `figures:${one.period.id}`);
  if (copy === undefined) return new Map();
  const said =
    `Số liệu như đã chốt lúc ${formatMoment(copy.at)}; thay đổi sau khi chốt không được gửi. ` +
    `Tệp gửi cấp trên, chỉ gồm giá trị, không có công thức. ${receiptLine(code)}.`;
  return new Map([[cellKey(hintRow, 0), textCell(said)]]);
}

/** The code below the facts of the plan: by its name a sent file is known. */
function withMark(
  sheets: readonly SheetBlueprint[],
  names: readonly NameBlueprint[],
  code: string,
): Pick<WorkbookBlueprint, 'sheets' | 'names'> {
  const version = names.find(({ name }) => name === cellNames.planVersion);
  if (version === undefined) throw new Error('«Kế hoạch» has lost a cell.');
  const row = version.box.top + 1;
  const value = cellBox(row, version.box.left);
  const label = cellBox(row, version.box.left - 1);
  return {
    sheets: sheets.map((sheet) => {
      if (sheet.key !== 'plan') return sheet;
      const cells = new Map<string, Content>([
        [cellKey(row, label.left), textCell('Mã biên nhận')],
        [cellKey(row, value.left), textCell(code)],
      ]);
      return {
        ...withCells(sheet, cells),
        layers: [
          ...sheet.layers,
          { boxes: [label], style: styles.label },
          {
            boxes: [value],
            style: { ...styles.boxed, font: { bold: true }, horizontal: 'left', indent: 1 },
          },
        ],
      };
    }),
    names: [...names, { name: sentFileName, sheet: 'plan', box: value }],
  };
}
