/**
 * Which of our tables may have changed since the last reading. Between two readings a person mostly types
 * into one sheet: the others are handed on as they were read, and only what may differ is asked for.
 * Events of Excel are hints and may be missing, so this serves looking alone: whoever writes reads all,
 * and so does a person who presses «Kiểm tra lại».
 */
import type { KeptTable } from '../excel';
import type { Box } from '../workbook/blueprint';
import { isRatioFormula } from '../workbook/cases/indicatorCase';
import { dueFormulaKind } from '../workbook/cases/taskCase';
import { figureHeaders } from '../workbook/columns';
import { isFormSum } from '../workbook/form0206/formulas';
import { formRule } from '../workbook/form0206/formRule';
import { periodOfForm } from '../workbook/form0206/names';
import { isOfClosedPeriod, periodOfTable, tableNames } from '../workbook/names';
import type { TableReading, WorkbookReading } from '../workbook/reading';
import { figureRule, indicatorRule, taskRule } from '../workbook/rows/mergeRules';
import type { MergeRule } from '../workbook/rows/mergeRows';

/** A sheet that a person has edited, by its name; cells alone where no row or column came or went. */
export interface TouchedSheet {
  readonly sheet: string;
  readonly cells: Box | null;
}

export interface Touched {
  /** A person's edits; `null` where it cannot be told on which sheet. */
  readonly note: (edits: readonly TouchedSheet[] | null) => void;
  /** Something else than a person's edit has changed the workbook. */
  readonly forget: () => void;
  /** Tables that need not be read again now, or only some rows of them. */
  readonly kept: () => readonly KeptTable[];
  /** A reading begins: edits from now on come after it. The answer takes what was read. */
  readonly begin: () => (reading: WorkbookReading) => void;
}

export function trackTouched(): Touched {
  let last: WorkbookReading | null = null;
  let touched: TouchedSheet[] = [];
  let isAnywhere = false;
  return {
    note: (edits) => {
      if (edits === null) isAnywhere = true;
      else touched.push(...edits);
    },
    forget: () => {
      last = null;
    },
    kept: () => (last === null || isAnywhere ? [] : keptOf(last, touched)),
    begin: () => {
      last = null;
      touched = [];
      isAnywhere = false;
      return (reading) => {
        last = reading;
      };
    },
  };
}

/** Tables of entries, each judged from its own cells and from settings that stand elsewhere. */
function ruleOf(name: string): MergeRule | null {
  if (name === tableNames.indicators) return indicatorRule;
  if (name === tableNames.tasks) return taskRule;
  if (periodOfForm(name) !== null) return formRule;
  return periodOfTable(name) === null ? null : figureRule;
}

function keptOf(
  { tables }: WorkbookReading,
  touched: readonly TouchedSheet[],
): readonly KeptTable[] {
  const sheets = new Set(touched.map(({ sheet }) => sheet));
  const ofEntries = tables.filter(({ name }) => ruleOf(name) !== null);
  const known = new Set(ofEntries.map(({ sheet }) => sheet));
  // Without a hint, or where a setting may have changed, everything is asked for.
  if (sheets.size === 0 || [...sheets].some((sheet) => !known.has(sheet))) return [];
  return tables.flatMap((table): readonly KeptTable[] => {
    const rule = ruleOf(table.name);
    if (rule === null) {
      const isStanding = holdsValuesAlone(table.name) && !sheets.has(table.sheet);
      return isStanding ? [{ table, again: null }] : [];
    }
    if (mayFollow(table, rule)) return [];
    if (!sheets.has(table.sheet)) return [{ table, again: null }];
    const again = rowsAgain(table, touched);
    return again === null ? [] : [{ table, again }];
  });
}

/** Tables of ours without a formula: the carried plan, closed periods, the ledger. */
function holdsValuesAlone(name: string): boolean {
  return name === tableNames.source || name === tableNames.ledger || isOfClosedPeriod(name);
}

/** More rows than that are read with all the others. */
const mostRowsAgain = 500;

/** The rows around the edits of a table, where they lie within it; each row is judged by its own cells. */
function rowsAgain(
  { sheet, box, header }: TableReading,
  touched: readonly TouchedSheet[],
): KeptTable['again'] {
  const cells = touched.filter((edit) => edit.sheet === sheet).map((edit) => edit.cells);
  const idColumn = header.indexOf(figureHeaders.id);
  const inside = cells.filter(
    (one) => one !== null && one.top > box.top && one.bottom <= box.bottom,
  );
  if (idColumn < 0 || inside.length < cells.length) return null;
  const from = Math.min(...inside.map((one) => one?.top ?? 0)) - box.top;
  const rows = Math.max(...inside.map((one) => one?.bottom ?? 0)) - box.top - from + 1;
  return rows > mostRowsAgain ? null : { from, rows, idColumn };
}

/** Whether a formula of the officer's own stands among the entries: it may follow any cell of the workbook. */
function mayFollow({ header, formulas }: TableReading, rule: MergeRule): boolean {
  const { computed } = rule;
  const own = header.map((name) => !computed.includes(name));
  return formulas.some((row) =>
    row.some(
      (formula, column) =>
        formula !== '' &&
        own[column] === true &&
        !isRatioFormula(formula) &&
        dueFormulaKind(formula) === null &&
        // The sums inside a row of form II.06; what follows a form on «Số liệu» may follow another sheet.
        !(rule === formRule && isFormSum(formula)),
    ),
  );
}
