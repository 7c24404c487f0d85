/**
 * Programs disagree on the cell from which a rule's relative references count when its boxes are
 * not in order: the first box's corner, or the top left of all. Where the two differ, the rule is
 * written once a box, each with its formula moved, so that every program sees the same.
 */
import type { Box } from '../../workbook/blueprint';
import { moveFormula } from '../formula/references';

export interface AnchoredRule<Formulas> {
  readonly boxes: readonly Box[];
  readonly formulas: Formulas;
}

/** @param formulas the rule's formulas as read from the first box's top left cell */
export function anchoredRules(
  boxes: readonly Box[],
  formulas: readonly string[],
): readonly AnchoredRule<readonly string[]>[] {
  const [first] = boxes;
  if (!first) return [];
  const inOrder = boxes.every((box) => box.top >= first.top && box.left >= first.left);
  const isFixed = formulas.every((formula) => moveFormula(formula, 1, 1) === formula);
  if (inOrder || isFixed) return [{ boxes, formulas }];
  return boxes.map((box) => ({
    boxes: [box],
    formulas: formulas.map((formula) =>
      moveFormula(formula, box.top - first.top, box.left - first.left),
    ),
  }));
}
