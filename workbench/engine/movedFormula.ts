/**
 * References in a formula after cells were inserted or deleted: `=$B5>1` becomes `=$B7>1` when two rows
 * are inserted above. What is gone becomes #REF!.
 */
import { columnLetters, columnNumber, COLUMN_COUNT, ROW_COUNT } from './grid';
import type { Area } from './grid';
import { areaAfter } from './movedArea';
import type { CellsMoved } from './movedArea';

// Text in quotes and column names in brackets are no references; a sheet's name may be quoted.
const token =
  /"(?:[^"]|"")*"|\[[^[\]]*\]|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?(?![\p{L}\p{N}_(.])|[\p{L}_][\p{L}\p{N}_.]*/giu;

/**
 * @param ownSheet the name of the sheet that the formula stands on
 * @param movedSheet the name of the sheet on which the cells moved
 */
export function movedFormula(
  formula: string,
  ownSheet: string,
  movedSheet: string,
  event: CellsMoved,
): string {
  return formula.replace(
    token,
    (
      whole: string,
      prefix: string | undefined,
      d1: string | undefined,
      c1: string | undefined,
      d2: string | undefined,
      r1: string | undefined,
      d3: string | undefined,
      c2: string | undefined,
      d4: string | undefined,
      r2: string | undefined,
    ) => {
      if (c1 === undefined || r1 === undefined) return whole;
      const sheet = prefix === undefined ? ownSheet : sheetName(prefix);
      if (sheet.toLowerCase() !== movedSheet.toLowerCase()) return whole;
      const left = columnNumber(c1);
      const top = Number(r1) - 1;
      const area: Area = {
        top,
        left,
        bottom: r2 === undefined ? top : Number(r2) - 1,
        right: c2 === undefined ? left : columnNumber(c2),
      };
      if (area.bottom >= ROW_COUNT || area.right >= COLUMN_COUNT) return whole;
      const moved = areaAfter(area, event);
      if (moved === undefined) return `${prefix ?? ''}#REF!`;
      const first = `${d1 ?? ''}${columnLetters(moved.left)}${d2 ?? ''}${moved.top + 1}`;
      const last =
        r2 === undefined
          ? ''
          : `:${d3 ?? ''}${columnLetters(moved.right)}${d4 ?? ''}${moved.bottom + 1}`;
      return `${prefix ?? ''}${first}${last}`;
    },
  );
}

const sheetName = (prefix: string): string => {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
};
