/**
 * Asks for the rules that stand on our tables: validations of columns and conditional formats. They are no
 * part of a reading, which is taken after every edit; only a repair looks at them.
 */
import type { Box } from '../../workbook/blueprint';
import { boxAddress, parsePlaced } from '../grid/address';
import type { Line } from '../line/line';

export interface RulesQuestion {
  readonly sheet: string;
  /** The data cells of each column that ought to have a validation. */
  readonly columns: readonly Box[];
  /** All data cells of the table. */
  readonly area: Box;
}

export interface StandingFormat {
  readonly formula: string;
  readonly boxes: readonly Box[];
}

export interface StandingRules {
  /** One for each column asked for: 'List', 'Decimal', 'None', 'MixedCriteria' … as Excel calls them. */
  readonly validations: readonly string[];
  /** Rules by formula that touch the area. */
  readonly formats: readonly StandingFormat[];
}

interface AskedFormat {
  readonly rule: Excel.ConditionalFormatRule;
  readonly areas: Excel.RangeAreas;
}

const cellsAt = (context: Excel.RequestContext, sheet: string, box: Box): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(boxAddress(box));

function askFormat(format: Excel.ConditionalFormat): AskedFormat {
  const { rule } = format.custom;
  rule.load('formula');
  const areas = format.getRanges();
  areas.load('address');
  return { rule, areas };
}

function boxesOf(address: string): readonly Box[] {
  const parts = address.match(/(?:'(?:[^']|'')+'|[^',]+)![^,]+/g) ?? [];
  return parts.flatMap((part) => parsePlaced(part)?.box ?? []);
}

/** @returns two round trips: a rule by formula must be known as one before its formula is asked for */
export async function readRules(
  line: Line,
  questions: readonly RulesQuestion[],
): Promise<readonly StandingRules[]> {
  if (questions.length === 0) return [];
  const first = await line.send((context) => {
    const asked = questions.map(({ sheet, columns, area }) => {
      const validations = columns.map((box) => {
        const { dataValidation } = cellsAt(context, sheet, box);
        dataValidation.load('type');
        return dataValidation;
      });
      const { conditionalFormats: formats } = cellsAt(context, sheet, area);
      formats.load('items/id,items/type');
      return { validations, formats };
    });
    return () =>
      asked.map(({ validations, formats }) => ({
        validations: validations.map((one): string => one.type),
        ids: formats.items.filter(({ type }) => type === 'Custom').map(({ id }) => id),
      }));
  });
  const formats = await line.send((context) => {
    const asked = first.map(({ ids }, index) => {
      const question = questions[index];
      if (question === undefined) return [];
      const { conditionalFormats } = cellsAt(context, question.sheet, question.area);
      return ids.map((id) => askFormat(conditionalFormats.getItem(id)));
    });
    return () =>
      asked.map((one) =>
        one.map(({ rule, areas }) => ({ formula: rule.formula, boxes: boxesOf(areas.address) })),
      );
  });
  return first.map(({ validations }, index) => ({ validations, formats: formats[index] ?? [] }));
}
