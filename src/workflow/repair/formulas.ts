/** Formulas of ours that were typed over. They come from a row that still has its own, else from the layout. */
import type { WorkbookBlueprint } from '../../workbook/blueprint';
import { isBlank, textOf } from '../../workbook/cases/rawValue';
import type { TableRow } from '../../workbook/entries/tableCells';
import { figureAids, taskAids } from '../../workbook/columns';
import { figureRule, sharedTaskAids } from '../../workbook/rows/mergeRules';
import type { CellChange } from '../host';
import type { Found, Heal } from './heals';
import { aids, type OurSheet } from './ourSheets';
import { words } from './words';

/**
 * What is pasted over a row goes over its folded columns too. Those of «Nhiệm vụ» are read and told; those of a
 * figures sheet are not, so the first heal of a row's formulas writes them again.
 *
 * @param layout the workbook as it would be laid out now; `null` where the plan is not known
 */
export function formulaDamage(
  sheet: OurSheet,
  layout: () => WorkbookBlueprint | null,
): readonly Found[] {
  const { table, rule } = sheet;
  const lostIn = new Map(
    rule.computed
      .filter((column) => !aids.has(column) || sharedTaskAids.includes(column))
      .map((column) => [column, table.rows.filter((row) => isLost(row, column))] as const),
  );
  const lostRows = new Set([...lostIn.values()].flat());
  const found = [...lostIn].flatMap(([column, lost]) => columnDamage(sheet, column, lost, layout));
  const [first, ...others] = found;
  if (first === undefined || sheet.rule !== figureRule) return found;
  const folded = Object.values(figureAids).flatMap((column) => {
    const formula = laidFormula(sheet.key, column, layout);
    return formula === null ? [] : formulaCells(sheet, column, [...lostRows], formula);
  });
  return [
    { ...first, heal: { ...first.heal, cells: [...first.heal.cells, ...folded] } },
    ...others,
  ];
}

interface FoundFormulas extends Found {
  readonly heal: Extract<Heal, { kind: 'formulas' }>;
}

function columnDamage(
  sheet: OurSheet,
  column: string,
  lost: readonly TableRow[],
  layout: () => WorkbookBlueprint | null,
): readonly FoundFormulas[] {
  const { key, table } = sheet;
  const [first] = lost;
  if (first === undefined) return [];
  const formula = standingFormula(table.rows, column) ?? laidFormula(key, column, layout);
  // A layout of another time refers to columns that an older sheet may lack.
  if (formula === null) return [];
  return [
    {
      item: {
        id: `formulas|${table.reading.name}|${column}`,
        kind: 'formulas',
        place: { sheet: table.reading.sheet, cell: first.addressOf(column) },
        subject: lost.length === 1 ? first.id : null,
        before: words.formulas.before(column, lost.length, typedIn(lost, column)),
        after: words.formulas.after,
      },
      heal: { kind: 'formulas', cells: formulaCells(sheet, column, lost, formula) },
    },
  ];
}

function formulaCells(
  { table }: OurSheet,
  column: string,
  rows: readonly TableRow[],
  formula: string,
): readonly CellChange[] {
  return rows
    .filter(({ addressOf }) => addressOf(column) !== '')
    .map((row) => ({
      sheet: table.reading.sheet,
      cell: row.addressOf(column),
      content: { kind: 'formula', formula, cached: null },
      numberFormat: dateAids.has(column) ? 'dd/mm/yyyy' : 'General',
    }));
}

const dateAids: ReadonlySet<string> = new Set([taskAids.dueInForce, taskAids.lateUntil]);

const isLost = ({ id, cells, addressOf }: TableRow, column: string): boolean =>
  id !== '' && addressOf(column) !== '' && cells(column).formula === '';

/** Without a reference by address: the same in every row. */
function standingFormula(rows: readonly TableRow[], column: string): string | null {
  const counts = new Map<string, number>();
  for (const { id, cells } of rows) {
    const { formula } = cells(column);
    if (id !== '' && formula !== '') counts.set(formula, (counts.get(formula) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  // Ours are structured references; a person's own formula may point anywhere.
  return most !== undefined && most[0].includes('[') && !most[0].includes('#REF!') ? most[0] : null;
}

function laidFormula(
  key: OurSheet['key'],
  column: string,
  layout: () => WorkbookBlueprint | null,
): string | null {
  const sheet = layout()?.sheets.find((one) => one.key === key);
  const columns = sheet?.tables.flatMap((table) => table.columns) ?? [];
  return columns.find(({ name }) => name === column)?.calculated ?? null;
}

/** What was typed, for a person to see what goes: the first few. */
function typedIn(rows: readonly TableRow[], column: string): readonly string[] {
  return rows
    .map(({ cells }) => cells(column).value)
    .filter((value) => !isBlank(value))
    .slice(0, 3)
    .map((value) => textOf(value).slice(0, 40));
}
