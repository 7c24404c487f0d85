/** Our tables that hold rows of the plan, each with its rule and the key of its sheet. */
import { figureAids, taskAids } from '../../workbook/columns';
import type { SheetKey } from '../../workbook/blueprint';
import type { OurTables } from '../../workbook/entries/ourTables';
import type { TableCells } from '../../workbook/entries/tableCells';
import { formRule } from '../../workbook/form0206/formRule';
import { formAids, formSheetName } from '../../workbook/form0206/names';
import { figuresSheetName, sheetNames } from '../../workbook/names';
import { figureRule, indicatorRule, taskRule } from '../../workbook/rows/mergeRules';
import type { MergeRule } from '../../workbook/rows/mergeRows';

export interface OurSheet {
  readonly key: SheetKey;
  /** As we name it. */
  readonly name: string;
  readonly table: TableCells;
  readonly rule: MergeRule;
}

export function ourSheets({ indicators, tasks, figures, forms }: OurTables): readonly OurSheet[] {
  const one = (
    key: SheetKey,
    name: string,
    table: TableCells | null,
    rule: MergeRule,
  ): readonly OurSheet[] => (table === null ? [] : [{ key, name, table, rule }]);
  return [
    ...one('indicators', sheetNames.indicators, indicators, indicatorRule),
    ...one('tasks', sheetNames.tasks, tasks, taskRule),
    ...figures.flatMap(({ period, table }) =>
      one(`figures:${period.id}`, figuresSheetName(period), table, figureRule),
    ),
    ...forms.flatMap(({ period, table }) =>
      one(`form0206:${period.id}`, formSheetName(period), table, formRule),
    ),
  ];
}

/** Folded away, and not read: every layout writes them anew. */
export const aids: ReadonlySet<string> = new Set<string>([
  ...Object.values(figureAids),
  ...Object.values(taskAids),
  ...Object.values(formAids),
]);
