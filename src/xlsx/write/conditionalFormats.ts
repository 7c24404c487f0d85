/** Rules that colour cells. The first rule of the blueprint has the highest priority. */
import type { ConditionalFormat } from '../../workbook/blueprint';
import { toFileFormula } from '../formula/fileForm';
import { boxAddress } from '../../workbook/address';
import type { StyleBook } from '../styles/styleBook';
import { element } from '../xml/element';
import { escapeText } from '../xml/escape';
import { anchoredRules } from './ruleAnchors';

export function conditionalFormatsXml(
  rules: readonly ConditionalFormat[],
  book: StyleBook,
): string {
  let priority = 0;
  return rules
    .flatMap((rule) =>
      anchoredRules(rule.boxes, [rule.formula]).map(({ boxes, formulas: [formula = ''] }) => {
        const inner = element('formula', {}, escapeText(toFileFormula(formula)));
        const attributes = {
          type: 'expression',
          dxfId: book.conditionalStyle(rule.style),
          priority: ++priority,
          stopIfTrue: rule.stopIfTrue ? true : undefined,
        };
        return element(
          'conditionalFormatting',
          { sqref: boxes.map(boxAddress).join(' ') },
          element('cfRule', attributes, inner),
        );
      }),
    )
    .join('');
}
