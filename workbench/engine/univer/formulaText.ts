/**
 * Formulas as Excel writes them and as Univer 0.25.1 reads them: of the ways to name a cell of the same
 * row it knows only `Table[[#This Row],[Column]]`, so `Table[@Column]`, `Table[@[Column]]` and, inside a
 * table, `[@Column]` are rewritten. Text in quotes is left alone.
 */

const thisRow = /([\p{L}_][\p{L}\p{N}_.]*)?\[@(?:\[([^\]]+)\]|([^\]]+))\]/gu;

/** `toEngineFormula('=[@[Tử số]]/2', 'SoLieu')` → `'=SoLieu[[#This Row],[Tử số]]/2'`. */
export function toEngineFormula(formula: string, tableHere: string | undefined): string {
  if (!formula.includes('[@')) return formula;
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(thisRow, (_match, table?: string, bracketed?: string, plain?: string) => {
            const column = bracketed ?? plain ?? '';
            return `${table ?? tableHere ?? ''}[[#This Row],[${column}]]`;
          }),
    )
    .join('');
}
