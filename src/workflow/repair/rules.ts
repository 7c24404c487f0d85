/**
 * Validations and conditional formats of our tables: which ought to stand there, and which have been lost,
 * split by a paste or piled up. What Excel tells is compared by column and by formula, never by place.
 */
import type { RulesQuestion, StandingRules } from '../../excel';
import type { Box, ConditionalFormat, SheetBlueprint } from '../../workbook/blueprint';
import type { Found } from './heals';
import type { OurSheet } from './ourSheets';
import { words } from './words';

interface ExpectedColumn {
  readonly column: string;
  readonly types: ReadonlySet<string>;
  /** Cells down the column have rules of their own, each row what its indicator is measured by. */
  readonly isVaried: boolean;
}

interface Expected {
  readonly sheet: OurSheet;
  readonly columns: readonly ExpectedColumn[];
  readonly formats: readonly ConditionalFormat[];
  readonly question: RulesQuestion;
}

const typeNames = {
  list: 'List',
  decimal: 'Decimal',
  whole: 'WholeNumber',
  date: 'Date',
  custom: 'Custom',
} as const;

/** @param sheets our sheets as they stand; @param layout as they would be laid out */
export function expectedRules(
  sheets: readonly OurSheet[],
  layout: readonly SheetBlueprint[],
): readonly Expected[] {
  return sheets.flatMap((sheet): readonly Expected[] => {
    const blueprint = layout.find(({ key }) => key === sheet.key);
    const [table] = blueprint?.tables ?? [];
    if (blueprint === undefined || table === undefined) return [];
    const { box } = sheet.table.reading;
    const area: Box = { ...box, top: box.top + 1 };
    const columns = table.columns.flatMap(({ name }, index) => {
      const at = sheet.table.match.columns.get(name);
      const left = table.box.left + index;
      const types = blueprint.validations
        .filter(({ boxes }) =>
          boxes.some((one) => one.left <= left && left <= one.right && isIn(one, table.box)),
        )
        .map(({ rule }) => typeNames[rule.kind]);
      return at === undefined || types.length === 0
        ? []
        : [{ column: name, at, types: new Set<string>(types), isVaried: types.length > 1 }];
    });
    return [
      {
        sheet,
        columns,
        formats: blueprint.conditionalFormats.filter(({ boxes }) =>
          boxes.some((one) => isIn(one, table.box)),
        ),
        question: {
          sheet: sheet.table.reading.sheet,
          columns: columns.map(({ at }) => ({
            ...area,
            left: box.left + at,
            right: box.left + at,
          })),
          area,
        },
      },
    ];
  });
}

/** Form II.06 has cells of its own above and below its table: only what stands in the rows counts. */
const isIn = (one: Box, table: Box): boolean => one.top > table.top && one.top <= table.bottom;

export function rulesDamage(
  { sheet: { key, table }, columns, formats, question: { area } }: Expected,
  standing: StandingRules,
): readonly Found[] {
  const { sheet, name } = table.reading;
  const place = { sheet, cell: '' };
  const lost = columns.filter(
    (column, index) => !isValidated(column, standing.validations[index] ?? 'None'),
  );
  const heal = { kind: 'layout', sheets: [key] } as const;
  const validation: readonly Found[] =
    lost.length === 0
      ? []
      : [
          {
            item: {
              id: `validation|${name}`,
              kind: 'validation',
              place,
              subject: null,
              before: words.validation.before(lost.map(({ column }) => column)),
              after: words.validation.after,
            },
            heal,
          },
        ];
  if (areFormatsWhole(formats, standing, area)) return validation;
  return [
    ...validation,
    {
      item: { id: `formats|${name}`, kind: 'formats', place, subject: null, ...words.formats },
      heal,
    },
  ];
}

/** 'Inconsistent' is Excel's word for several rules, 'MixedCriteria' for cells of which some have none. */
function isValidated({ types, isVaried }: ExpectedColumn, standing: string): boolean {
  return types.has(standing) || (isVaried && standing === 'Inconsistent');
}

/** A rule without what changes when Excel moves or splits it: rows, anchors, spaces, capitals. */
const bare = (formula: string): string =>
  formula.replace(/[\s$]/g, '').replace(/\d+/g, '#').toLowerCase();

function areFormatsWhole(
  formats: readonly ConditionalFormat[],
  { formats: standing }: StandingRules,
  area: Box,
): boolean {
  const wanted = countBy(formats.map(({ formula }) => bare(formula)));
  const found = countBy(standing.map(({ formula }) => bare(formula)));
  const isKnown = [...wanted.keys()].some((formula) => found.has(formula));
  // An Excel that words formulas in its own way: then their number alone can tell.
  if (!isKnown && standing.length === formats.length) return true;
  if ([...wanted].some(([formula, count]) => found.get(formula) !== count)) return false;
  return standing
    .filter(({ formula }) => wanted.has(bare(formula)))
    .every(({ boxes }) => isWholeColumns(boxes, area));
}

function isWholeColumns(boxes: readonly Box[], area: Box): boolean {
  const cells = boxes.reduce(
    (sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  const rows = area.bottom - area.top + 1;
  return (
    Math.min(...boxes.map(({ top }) => top)) === area.top &&
    Math.max(...boxes.map(({ bottom }) => bottom)) === area.bottom &&
    cells % rows === 0
  );
}

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
