/** Rows of «Số liệu» that take numerator and denominator from form II.06: where nobody typed a figure. */
import { formParts, type FormPart, type FormRate } from '../../assessment/form/rates';
import { isBlank } from '../cases/rawValue';
import type { CarriedCell } from '../choice';
import { figureHeaders } from '../columns';
import type { Merged } from '../rows/mergeRows';
import type { SheetRow } from '../rows/sheetRow';
import { partFormula } from './formulas';
import type { FormRows } from './formRows';

const headerOf: Readonly<Record<FormPart, string>> = {
  numerator: figureHeaders.numerator,
  denominator: figureHeaders.denominator,
};

/**
 * @param rates which rate each indicator is linked to
 */
export function followRows(
  merged: Merged,
  periodId: string,
  { totals }: FormRows,
  rates: ReadonlyMap<string, FormRate>,
): Merged {
  if (rates.size === 0) return merged;
  const seen = new Set<string>();
  const rows = merged.rows.map((row): SheetRow => {
    const rate = rates.get(row.id);
    if (rate === undefined || seen.has(row.id)) return row;
    seen.add(row.id);
    const parts = formParts(totals, rate);
    const cells = new Map(row.cells);
    for (const part of ['numerator', 'denominator'] as const) {
      const header = headerOf[part];
      if (isTyped(cells.get(header))) continue;
      const formula = partFormula(periodId, rate, part);
      cells.set(header, { value: parts?.[part] ?? '', formula });
    }
    return { ...row, cells };
  });
  return { ...merged, rows };
}

function isTyped(cell: CarriedCell | undefined): boolean {
  return cell !== undefined && (cell.formula !== '' || !isBlank(cell.value));
}
