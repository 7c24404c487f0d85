/**
 * What Excel would refuse or repair. These are faults of the program that made the blueprint, not of
 * a person, hence thrown.
 */
import type { SheetBlueprint, WorkbookBlueprint } from '../../workbook/blueprint';

const LONGEST_SHEET_NAME = 31;

function checkSheetName(name: string): void {
  const legal =
    name.length > 0 &&
    name.length <= LONGEST_SHEET_NAME &&
    !/[\\/?*:[\]]|^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!legal) throw new RangeError(`Excel does not allow the sheet name "${name}".`);
}

function checkUnique(kind: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (seen.has(key)) throw new RangeError(`Two ${kind} bear the name "${name}".`);
    seen.add(key);
  }
}

/** Rules know no structured references: Excel repairs a file that has `Table[Column]` in one. */
function checkRule(sheet: SheetBlueprint, formula: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  if (bare.includes('[')) {
    throw new RangeError(`A rule of sheet "${sheet.name}" refers to a table: ${formula}`);
  }
}

function checkRules(sheet: SheetBlueprint): void {
  for (const { formula } of sheet.conditionalFormats) checkRule(sheet, formula);
  for (const { rule } of sheet.validations) {
    if (rule.kind === 'list') checkRule(sheet, rule.source);
    if (rule.kind === 'custom') checkRule(sheet, rule.formula);
  }
}

function checkCharts({ name, charts = [] }: SheetBlueprint): void {
  checkUnique(
    `charts of "${name}"`,
    charts.map((chart) => chart.name),
  );
  for (const { name: chart, data, series } of charts) {
    if (
      series.length === 0 ||
      series.length !== data.right - data.left ||
      data.bottom <= data.top
    ) {
      throw new RangeError(`Chart ${chart} of "${name}" has not as many series as its data.`);
    }
  }
}

const LONGEST_HEADING = 255;

/** Each sheet for itself. @throws RangeError naming what is wrong */
export function checkSheet(sheet: SheetBlueprint): void {
  checkSheetName(sheet.name);
  checkRules(sheet);
  checkCharts(sheet);
  for (const heading of [sheet.print.header, sheet.print.footer]) {
    if ((heading?.length ?? 0) > LONGEST_HEADING) {
      throw new RangeError(`A heading of sheet "${sheet.name}" is longer than Excel allows.`);
    }
  }
  for (const table of sheet.tables) {
    checkUnique(
      `columns of ${table.name}`,
      table.columns.map((column) => column.name),
    );
    if (table.columns.length !== table.box.right - table.box.left + 1) {
      throw new RangeError(`Table ${table.name} has not as many columns as its box is wide.`);
    }
  }
}

/** The workbook as a whole. @throws RangeError naming what is wrong */
export function checkBlueprint(workbook: WorkbookBlueprint): void {
  workbook.sheets.forEach(checkSheet);
  checkUnique(
    'sheets',
    workbook.sheets.map((sheet) => sheet.name),
  );
  checkUnique('tables or names', [
    ...workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
    ...workbook.names.map((name) => name.name),
  ]);
  if (!workbook.sheets.some((sheet) => sheet.visibility === 'visible')) {
    throw new RangeError('A workbook shows at least one sheet.');
  }
}
