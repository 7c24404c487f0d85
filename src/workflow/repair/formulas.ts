/** Formulas of ours that were typed over. They come from a row that still has its own, else from the layout. */
import type { WorkbookBlueprint } from '../../workbook/blueprint';
import { isBlank, textOf } from '../../workbook/cases/rawValue';
import type { TableRow } from '../../workbook/entries/tableCells';
import type { Found } from './heals';
import { aids, type OurSheet } from './ourSheets';
import { words } from './words';

/**
 * @param layout the workbook as it would be laid out now; `null` where the plan is not known
 */
export function formulaDamage(
  { key, table, rule }: OurSheet,
  layout: () => WorkbookBlueprint | null,
): readonly Found[] {
  const { sheet, name } = table.reading;
  return rule.computed
    .filter((column) => !aids.has(column))
    .flatMap((column): readonly Found[] => {
      const lost = table.rows.filter((row) => isLost(row, column));
      const [first] = lost;
      if (first === undefined) return [];
      const formula = standingFormula(table.rows, column) ?? laidFormula(key, column, layout);
      // A layout of another time refers to columns that an older sheet may lack.
      if (formula === null) return [];
      return [
        {
          item: {
            id: `formulas|${name}|${column}`,
            kind: 'formulas',
            place: { sheet, cell: first.addressOf(column) },
            subject: lost.length === 1 ? first.id : null,
            before: words.formulas.before(column, lost.length, typedIn(lost, column)),
            after: words.formulas.after,
          },
          heal: {
            kind: 'formulas',
            cells: lost.map((row) => ({
              sheet,
              cell: row.addressOf(column),
              content: { kind: 'formula', formula, cached: null },
              numberFormat: 'General',
            })),
          },
        },
      ];
    });
}

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
