/**
 * The sheets of figures as a closing or a reopening leaves them: the period's own says that it is closed and
 * takes no entries, those after it are held against the frozen copy.
 */
import type { ClosedCopy } from '../../assessment/closed';
import type { ReportPeriod } from '../../assessment/types';
import { planWorkbook } from '../../workbook/planWorkbook';
import type { HostChange, SheetChange } from '../host';
import { changeOf } from '../loadedSheets';
import type { OpenedPlan } from '../opened';
import { choiceFor } from '../repair/diagnose';

/**
 * Nothing where the plan is not known, or is another by now than the one that the sheets were laid out from:
 * then the frozen copy alone tells that the period is closed.
 *
 * @param closed the closed periods once the act is through
 */
export async function figureSheetsFrom(
  opened: OpenedPlan,
  period: ReportPeriod,
  closed: readonly ClosedCopy[],
): Promise<readonly SheetChange[]> {
  const { plan, entries, reading } = opened;
  const choice = await choiceFor(opened);
  if (plan === null || choice === null) return [];
  const keys = new Set(
    entries.periods.filter(({ to }) => to >= period.to).map(({ id }) => `figures:${id}`),
  );
  const blueprint = planWorkbook(plan, choice, { ...entries.carried, closed });
  return changeOf('close', blueprint, entries.sheets, reading).sheets.filter(({ sheet }) =>
    keys.has(sheet.key),
  );
}

/** Ids of the period's indicators whose figures are percentages. */
export function percentsOf({ entries }: OpenedPlan, { id }: ReportPeriod): ReadonlySet<string> {
  const rows = entries.figures.get(id) ?? [];
  return new Set(rows.flatMap(({ case: { id: one, percent } }) => (percent ? [one] : [])));
}

/** The sheet of figures says what became of the period. */
export function sheetToShow(
  figures: readonly SheetChange[],
  { id }: ReportPeriod,
): HostChange['activate'] {
  const key = `figures:${id}` as const;
  return figures.some(({ sheet }) => sheet.key === key) ? key : null;
}
