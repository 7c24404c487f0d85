/** Conditional formats and validations. They are always built anew: paste splits them and piles them up. */
import { dayFormula } from '../../workbook/formulas/reference';
import type { CivilDate } from '../../plan/civilDate';
import type { Box, ConditionalFormat, SheetBlueprint, Validation } from '../../workbook/blueprint';
import { reanchored } from '../grid/shift';
import type { Cells } from './pen';
import { step, type Step } from './step';

/** Excel refuses longer ones. */
const longestTitle = 32;
const longestMessage = 255;

const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;

interface Anchored {
  readonly boxes: readonly Box[];
  readonly formula: string;
}

/**
 * Relative references count from the first box's corner in a blueprint, from the top left of all boxes in
 * Excel. Where the two differ each box gets a rule of its own.
 */
function anchored(boxes: readonly Box[], formula: string): readonly Anchored[] {
  const [first] = boxes;
  if (!first) return [];
  const isInOrder = boxes.every((box) => box.top >= first.top && box.left >= first.left);
  if (isInOrder || reanchored(formula, 1, 1) === formula) return [{ boxes, formula }];
  return boxes.map((box) => ({
    boxes: [box],
    formula: reanchored(formula, box.top - first.top, box.left - first.left),
  }));
}

function addFormat(cells: Cells, formula: string, rule: ConditionalFormat): void {
  const format = cells.conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  const { format: look } = format.custom;
  const { fill, colour, bold, italic } = rule.style;
  // An object that is only named costs a command all the same.
  if (fill !== undefined) look.fill.color = fill;
  if (colour !== undefined) look.font.color = colour;
  if (bold !== undefined) look.font.bold = bold;
  if (italic !== undefined) look.font.italic = italic;
  if (rule.stopIfTrue !== undefined) format.stopIfTrue = rule.stopIfTrue;
}

/** Excel puts a new rule before the others, so the last of ours is added first. */
export function conditionalFormatSteps(name: string, sheet: SheetBlueprint): readonly Step[] {
  return [...sheet.conditionalFormats].reverse().flatMap((rule) =>
    [...anchored(rule.boxes, rule.formula)].reverse().map(({ boxes, formula }) =>
      step((pen) => {
        for (const cells of pen.cells(name, boxes)) addFormat(cells, formula, rule);
      }, 1_200),
    ),
  );
}

/** Office.js reads a date from a text by the zone of the machine; a formula has none. */
function dateFormula(date: CivilDate): string {
  return `=${dayFormula(date)}`;
}

function between(min: number | string, max: number | string | undefined) {
  return max === undefined
    ? ({ formula1: min, operator: 'GreaterThanOrEqualTo' } as const)
    : ({ formula1: min, formula2: max, operator: 'Between' } as const);
}

function hostRule({ rule }: Validation, formula: string): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: formula } };
    case 'decimal':
      return { decimal: between(rule.min, rule.max) };
    case 'whole':
      return { wholeNumber: between(rule.min, rule.max) };
    case 'date':
      return {
        date: {
          formula1: dateFormula(rule.min),
          formula2: dateFormula(rule.max),
          operator: 'Between',
        },
      };
    case 'custom':
      return { custom: { formula } };
  }
}

const alertStyles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function setValidation(cells: Cells, formula: string, validation: Validation): void {
  const { alert, prompt } = validation;
  const target = cells.dataValidation;
  target.rule = hostRule(validation, formula);
  target.errorAlert = {
    showAlert: true,
    style: alertStyles[alert.style],
    title: cut(alert.title, longestTitle),
    message: cut(alert.message, longestMessage),
  };
  if (prompt) {
    target.prompt = {
      showPrompt: true,
      title: cut(prompt.title, longestTitle),
      message: cut(prompt.message, longestMessage),
    };
  }
}

function formulaOf({ rule }: Validation): string {
  if (rule.kind === 'list') return rule.source;
  return rule.kind === 'custom' ? rule.formula : '';
}

export function validationSteps(name: string, sheet: SheetBlueprint): readonly Step[] {
  return sheet.validations.flatMap((validation) =>
    anchored(validation.boxes, formulaOf(validation)).map(({ boxes, formula }) =>
      step((pen) => {
        for (const cells of pen.cells(name, boxes)) setValidation(cells, formula, validation);
      }, 1_200),
    ),
  );
}
