/**
 * Moves conditional formats with their cells. In a page Univer's own user interface does this; without
 * one nobody would.
 */
import type { Injector } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { FormulaRefRangeService } from '@univerjs/sheets-formula';

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

const formulasOf = ({ rule }: IConditionFormattingRule): string[] =>
  rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula
    ? [rule.value]
    : [];

function moved(
  old: IConditionFormattingRule,
  ranges: IConditionFormattingRule['ranges'],
  formula: string | undefined,
): IConditionFormattingRule {
  const { rule } = old;
  const isFormula =
    rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
  return {
    ...old,
    ranges,
    rule: isFormula && formula !== undefined ? { ...rule, value: formula } : rule,
  };
}

export function moveFormatsWithCells(injector: Injector): void {
  const model = injector.get(ConditionalFormattingRuleModel);
  const references = injector.get(FormulaRefRangeService);
  const watched = new Map<string, { dispose(): void }>();

  const watch = (place: Place, rule: IConditionFormattingRule): void => {
    const { unitId, subUnitId } = place;
    const registration = references.registerRangeFormula(
      unitId,
      subUnitId,
      rule.ranges,
      formulasOf(rule),
      (parts) => {
        const { cfId } = rule;
        const [first, ...more] = parts;
        if (first === undefined) {
          return {
            undos: [],
            redos: [{ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId } }],
          };
        }
        const set = {
          id: SetConditionalRuleMutation.id,
          params: { ...place, cfId, rule: moved(rule, first.ranges, first.formulas[0]) },
        };
        const added = more.map((part) => ({
          id: AddConditionalRuleMutation.id,
          params: {
            ...place,
            rule: { ...moved(rule, part.ranges, part.formulas[0]), cfId: createCfId() },
          },
        }));
        return { undos: [], redos: [set, ...added] };
      },
    );
    watched.set(`${subUnitId}/${rule.cfId}`, registration);
  };

  model.$ruleChange.subscribe(({ unitId, subUnitId, rule, type }) => {
    if (type === 'sort') return;
    const key = `${subUnitId}/${rule.cfId}`;
    watched.get(key)?.dispose();
    watched.delete(key);
    if (type !== 'delete') watch({ unitId, subUnitId }, rule);
  });
}
