/** What is laid out and measured: the plans of the library, and tables of many rows. */
import { cellInput } from '../../src/excel/write/cellInput';
import type { Content, WorkbookBlueprint } from '../../src/workbook/blueprint';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import { libraryPlan } from '../plan/libraryPlans';

export const plans = [
  { planId: 'quang-ngai-2026-2030', year: 2026 },
  { planId: 'vp-ubnd-quang-ngai-2025', year: 2025 },
] as const;

export type PlanChoice = (typeof plans)[number];

export const firstPeriod = ({ year }: PlanChoice): string => `${String(year)}-Q1`;

export function blueprintOf(choice: PlanChoice): WorkbookBlueprint {
  const plan = libraryPlan(choice.planId);
  const period = firstPeriod(choice);
  const { year } = choice;
  return planWorkbook(plan, { year, unit: null, periods: [period], currentPeriod: period });
}

/** The value that a cell shows: of a formula, its result. */
export const valueIn = (content: Content): string | number | boolean =>
  content.kind === 'formula' ? (content.cached ?? '') : cellInput(content);

/** Values and formulas of all cells as bare JSON: what any program would have to send at least. */
export function bareBytes({ sheets }: Pick<WorkbookBlueprint, 'sheets'>): number {
  const blocks = sheets.flatMap((sheet) => sheet.blocks);
  const values = blocks.map(({ rows }) => rows.map((row) => row.map(valueIn)));
  const formulas = blocks.map(({ rows }) => rows.map((row) => row.map(cellInput)));
  return Buffer.byteLength(JSON.stringify({ values, formulas }));
}
