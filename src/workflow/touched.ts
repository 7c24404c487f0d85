/**
 * Which of our tables may have changed since the last reading. Between two readings a person mostly types
 * into one sheet: the others are handed on as they were read, and only what may differ is asked for.
 * Events of Excel are hints and may be missing, so this serves looking alone: whoever writes reads all,
 * and so does a person who presses «Kiểm tra lại».
 */
import { isRatioFormula } from '../workbook/cases/indicatorCase';
import { dueFormulaKind } from '../workbook/cases/taskCase';
import { isFormSum } from '../workbook/form0206/formulas';
import { formRule } from '../workbook/form0206/formRule';
import { periodOfForm } from '../workbook/form0206/names';
import { periodOfTable, tableNames } from '../workbook/names';
import type { TableReading, WorkbookReading } from '../workbook/reading';
import { figureRule, indicatorRule, taskRule } from '../workbook/rows/mergeRules';
import type { MergeRule } from '../workbook/rows/mergeRows';

export interface Touched {
  /** A person has edited these sheets, by their names; `null` where it cannot be told which. */
  readonly note: (sheets: readonly string[] | null) => void;
  /** Something else than a person's edit has changed the workbook. */
  readonly forget: () => void;
  /** Tables that need not be read again now. */
  readonly kept: () => readonly TableReading[];
  /** A reading begins: edits from now on come after it. The answer takes what was read. */
  readonly begin: () => (reading: WorkbookReading) => void;
}

export function trackTouched(): Touched {
  let last: WorkbookReading | null = null;
  let sheets = new Set<string>();
  let isAnywhere = false;
  return {
    note: (names) => {
      if (names === null) isAnywhere = true;
      else for (const name of names) sheets.add(name);
    },
    forget: () => {
      last = null;
    },
    kept: () => (last === null || isAnywhere ? [] : keptOf(last, sheets)),
    begin: () => {
      last = null;
      sheets = new Set();
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

function keptOf({ tables }: WorkbookReading, sheets: ReadonlySet<string>): readonly TableReading[] {
  const ofEntries = tables.filter(({ name }) => ruleOf(name) !== null);
  const known = new Set(ofEntries.map(({ sheet }) => sheet));
  // Without a hint, or where a setting may have changed, everything is asked for.
  if (sheets.size === 0 || [...sheets].some((sheet) => !known.has(sheet))) return [];
  return tables.filter((table) => {
    if (sheets.has(table.sheet)) return false;
    const rule = ruleOf(table.name);
    return rule === null ? table.name === tableNames.source : !mayFollow(table, rule);
  });
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
