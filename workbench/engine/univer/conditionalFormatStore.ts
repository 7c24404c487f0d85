/**
 * Conditional formats in a Univer workbook.
 *
 * Every rule is given to Univer as a formula, because that is the one kind that compares with other
 * cells; what the add-in asked for is kept beside it and moves with Univer's areas.
 */
import { BooleanNumber } from '@univerjs/core';
import type { IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type {
  IConditionFormattingRule,
  IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';

import type { Area } from '../grid';
import type { ConditionalFormat, ConditionalFormatStore, ConditionalLook } from '../rules';
import { asFormula } from './conditionalFormula';
import { toArea, toRange } from './ranges';
import type { UniverSession } from './session';

export class UniverConditionalFormatStore implements ConditionalFormatStore {
  private readonly asked = new Map<string, ConditionalFormat>();

  constructor(private readonly session: UniverSession) {}

  private rules(sheetId: string): readonly IConditionFormattingRule[] {
    const model = this.session.injector.get(ConditionalFormattingRuleModel);
    return model.getSubunitRules(this.session.unitId, sheetId) ?? [];
  }

  list(sheetId: string): readonly ConditionalFormat[] {
    return this.rules(sheetId).map((rule) => this.describe(sheetId, rule));
  }

  find(sheetId: string, id: string): ConditionalFormat | undefined {
    const rule = this.rules(sheetId).find(({ cfId }) => cfId === id);
    return rule === undefined ? undefined : this.describe(sheetId, rule);
  }

  private describe(sheetId: string, rule: IConditionFormattingRule): ConditionalFormat {
    const areas = rule.ranges.map(toArea);
    const asked = this.asked.get(rule.cfId);
    const formula =
      rule.rule.type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula
        ? rule.rule.value
        : undefined;
    const [first] = areas;
    const unmoved =
      asked !== undefined &&
      first !== undefined &&
      (formula === undefined || formula === asFormula(asked.rule, first));
    if (unmoved) return { ...asked, areas };
    const style = rule.rule.type === CFRuleType.highlightCell ? rule.rule.style : {};
    return {
      id: rule.cfId,
      sheetId,
      areas,
      rule: { kind: 'custom', formula: formula ?? '' },
      look: asked?.look ?? toLook(style),
      stopIfTrue: asked?.stopIfTrue ?? rule.stopIfTrue,
    };
  }

  set(format: ConditionalFormat): void {
    const { sheetId } = format;
    for (const area of format.areas) {
      if (area.bottom < 100_000 && area.right < 1000)
        this.session.ensure(sheetId, area.bottom, area.right);
    }
    this.asked.set(format.id, format);
    const rule = this.toUniver(format);
    const exists = this.rules(sheetId).some((old) => old.cfId === format.id);
    if (exists)
      this.session.onSheet(SetConditionalRuleMutation.id, sheetId, { cfId: format.id, rule });
    else this.session.onSheet(AddConditionalRuleMutation.id, sheetId, { rule });
  }

  private toUniver(format: ConditionalFormat): IConditionFormattingRule<IFormulaHighlightCell> {
    return {
      cfId: format.id,
      stopIfTrue: format.stopIfTrue,
      ranges: format.areas.map((area) => toRange(this.clipped(format.sheetId, area))),
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: univerFormula(format),
        style: toStyle(format.look),
      },
    };
  }

  /** Univer visits every cell of a rule: whole columns end where the sheet ends. */
  private clipped(sheetId: string, area: Area): Area {
    const sheet = this.session.worksheet(sheetId);
    return {
      ...area,
      bottom: Math.min(area.bottom, sheet.getRowCount() - 1),
      right: Math.min(area.right, sheet.getColumnCount() - 1),
    };
  }

  setPriority(sheetId: string, id: string, priority: number): void {
    const ids = this.rules(sheetId).map((rule) => rule.cfId);
    const target = ids[Math.min(priority, ids.length - 1)];
    if (target === undefined || target === id) return;
    const type = ids.indexOf(id) < ids.indexOf(target) ? 'after' : 'before';
    this.session.onSheet(MoveConditionalRuleMutation.id, sheetId, {
      start: { id, type: 'self' },
      end: { id: target, type },
    });
  }

  delete(sheetId: string, id: string): void {
    this.asked.delete(id);
    this.session.onSheet(DeleteConditionalRuleMutation.id, sheetId, { cfId: id });
  }
}

function univerFormula(format: ConditionalFormat): string {
  const [first] = format.areas;
  return first === undefined ? '=FALSE' : asFormula(format.rule, first);
}

function toStyle(look: ConditionalLook): IStyleBase {
  const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    ...(look.fontColor === undefined ? {} : { cl: { rgb: look.fontColor } }),
    ...(look.fillColor === undefined ? {} : { bg: { rgb: look.fillColor } }),
    ...(look.bold === undefined ? {} : { bl: flag(look.bold) }),
    ...(look.italic === undefined ? {} : { it: flag(look.italic) }),
    ...(look.underline === undefined ? {} : { ul: { s: flag(look.underline) } }),
    ...(look.strikethrough === undefined ? {} : { st: { s: flag(look.strikethrough) } }),
  };
}

function toLook(style: IStyleBase): ConditionalLook {
  return {
    ...(style.cl?.rgb ? { fontColor: style.cl.rgb.toUpperCase() } : {}),
    ...(style.bg?.rgb ? { fillColor: style.bg.rgb.toUpperCase() } : {}),
    ...(style.bl === undefined ? {} : { bold: style.bl === BooleanNumber.TRUE }),
    ...(style.it === undefined ? {} : { italic: style.it === BooleanNumber.TRUE }),
  };
}
