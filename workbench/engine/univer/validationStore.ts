/**
 * Data validation in a Univer workbook.
 */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
  UpdateRuleType,
} from '@univerjs/data-validation';

import { overlaps, withoutArea } from '../grid';
import type { Area } from '../grid';
import type {
  ComparisonOperator,
  PlacedValidation,
  Validation,
  ValidationAlert,
  ValidationCriterion,
  ValidationStore,
} from '../rules';
import { toArea, toRange } from './ranges';
import type { UniverSession } from './session';

const operators: Readonly<Record<ComparisonOperator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const comparedTypes = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
  textLength: DataValidationType.TEXT_LENGTH,
} as const;

const errorStyles: Readonly<Record<ValidationAlert['style'], DataValidationErrorStyle>> = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
};

export class UniverValidationStore implements ValidationStore {
  /** What the add-in asked for, word for word; Univer's own rule says the same in its terms. */
  private readonly asked = new Map<string, Validation>();
  private made = 0;

  constructor(private readonly session: UniverSession) {}

  private rules(sheetId: string): readonly ISheetDataValidationRule[] {
    const model = this.session.injector.get(DataValidationModel);
    return model.getRules(this.session.unitId, sheetId) as ISheetDataValidationRule[];
  }

  list(sheetId: string): readonly PlacedValidation[] {
    return this.rules(sheetId).map((rule) => ({
      ...(this.asked.get(rule.uid) ?? fromUniver(rule)),
      areas: rule.ranges.map(toArea),
    }));
  }

  set(sheetId: string, areas: readonly Area[], validation: Validation): void {
    this.clear(sheetId, areas);
    const sheet = this.session.worksheet(sheetId);
    const placed = areas.map((area) => {
      if (area.bottom < 100_000 && area.right < 1000)
        this.session.ensure(sheetId, area.bottom, area.right);
      return {
        ...area,
        bottom: Math.min(area.bottom, sheet.getRowCount() - 1),
        right: Math.min(area.right, sheet.getColumnCount() - 1),
      };
    });
    this.made += 1;
    const uid = `rule-${sheetId}-${this.made}`;
    this.asked.set(uid, validation);
    const rule = { uid, ranges: placed.map(toRange), ...toUniver(validation) };
    this.session.onSheet(AddDataValidationMutation.id, sheetId, { rule, source: 'command' });
  }

  clear(sheetId: string, areas: readonly Area[]): void {
    for (const rule of this.rules(sheetId)) {
      const old = rule.ranges.map(toArea);
      if (!old.some((area) => areas.some((hole) => overlaps(area, hole)))) continue;
      const left = areas.reduce<readonly Area[]>(
        (rest, hole) => rest.flatMap((area) => withoutArea(area, hole)),
        old,
      );
      if (left.length === 0) {
        this.asked.delete(rule.uid);
        this.session.onSheet(RemoveDataValidationMutation.id, sheetId, {
          ruleId: rule.uid,
          source: 'command',
        });
      } else {
        this.session.onSheet(UpdateDataValidationMutation.id, sheetId, {
          ruleId: rule.uid,
          payload: { type: UpdateRuleType.RANGE, payload: left.map(toRange) },
          source: 'command',
        });
      }
    }
  }
}

function toUniver(validation: Validation): Omit<ISheetDataValidationRule, 'uid' | 'ranges'> {
  const { alert, prompt } = validation;
  return {
    ...criterionToUniver(validation.criterion),
    allowBlank: validation.ignoreBlanks,
    showErrorMessage: alert.show,
    error: alert.message,
    errorTitle: alert.title,
    errorStyle: errorStyles[alert.style],
    showInputMessage: prompt.show && prompt.message !== '',
    prompt: prompt.message,
    promptTitle: prompt.title,
    renderMode: DataValidationRenderMode.ARROW,
  };
}

type UniverCriterion = Pick<
  ISheetDataValidationRule,
  'type' | 'formula1' | 'formula2' | 'operator' | 'showDropDown'
>;

function criterionToUniver(criterion: ValidationCriterion): UniverCriterion {
  switch (criterion.kind) {
    case 'any':
      return { type: DataValidationType.ANY };
    case 'list':
      return {
        type: DataValidationType.LIST,
        formula1: criterion.source,
        showDropDown: criterion.dropDown,
      };
    case 'custom':
      return { type: DataValidationType.CUSTOM, formula1: criterion.formula };
    default:
      return {
        type: comparedTypes[criterion.kind],
        operator: operators[criterion.operator],
        formula1: String(criterion.formula1),
        ...(criterion.formula2 === undefined ? {} : { formula2: String(criterion.formula2) }),
      };
  }
}

/** Rules that a person made in the page. */
function fromUniver(rule: ISheetDataValidationRule): Validation {
  const styleName = (Object.keys(errorStyles) as ValidationAlert['style'][]).find(
    (name) => errorStyles[name] === rule.errorStyle,
  );
  return {
    criterion: criterionFromUniver(rule),
    ignoreBlanks: rule.allowBlank ?? true,
    alert: {
      show: rule.showErrorMessage ?? true,
      title: rule.errorTitle ?? '',
      message: rule.error ?? '',
      style: styleName ?? 'Stop',
    },
    prompt: {
      show: rule.showInputMessage ?? true,
      title: rule.promptTitle ?? '',
      message: rule.prompt ?? '',
    },
  };
}

function criterionFromUniver(rule: ISheetDataValidationRule): ValidationCriterion {
  const formula1 = rule.formula1 ?? '';
  if (rule.type === DataValidationType.LIST) {
    return { kind: 'list', source: formula1, dropDown: rule.showDropDown ?? true };
  }
  if (rule.type === DataValidationType.CUSTOM) return { kind: 'custom', formula: formula1 };
  const kinds = Object.keys(comparedTypes) as (keyof typeof comparedTypes)[];
  const kind = kinds.find((name) => comparedTypes[name] === rule.type);
  const names = Object.keys(operators) as ComparisonOperator[];
  const operator = names.find((name) => operators[name] === rule.operator) ?? 'Between';
  if (kind === undefined) return { kind: 'any' };
  return {
    kind,
    operator,
    formula1: numberOrText(formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: numberOrText(rule.formula2) }),
  };
}

const numberOrText = (text: string): number | string =>
  /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
