/** Figures that a formula takes from another file: sent upwards alone, the workbook cannot follow them. */
import { finding } from '../../assessment/findings/finding';
import type { Finding } from '../../assessment/types';
import type { MergeRule } from '../rows/mergeRows';
import type { TableCells } from './tableCells';

/** One finding a column, at its first such cell. */
export function otherFiles(
  { reading: { sheet }, rows }: TableCells,
  rule: MergeRule,
): readonly Finding[] {
  return [...rule.entries, ...rule.editable].flatMap((column) => {
    const linked = rows.flatMap((row) => {
      const source = sourceOf(row.cells(column).formula);
      return source === null ? [] : [{ row, source }];
    });
    const [first] = linked;
    if (first === undefined) return [];
    const place = { sheet, cell: first.row.addressOf(column) };
    const subject = first.row.id === '' ? null : first.row.id;
    const { source } = first;
    return [finding('externalLink', place, subject, { column, source, cells: linked.length })];
  });
}

/**
 * The other workbook's name; a file keeps a number in its place.
 *
 * @example sourceOf("='C:\\so lieu\\[Bao cao.xlsx]Q1'!B4") // 'Bao cao.xlsx'
 * @example sourceOf('=SUM([2]Q1!B4:B9)') // 'tệp liên kết số 2'
 * @example sourceOf('=ChiTieu[[#This Row],[Mã]]') // null
 */
function sourceOf(formula: string): string | null {
  if (!formula.includes('[') || !formula.includes('!')) return null;
  const words = formula.replace(/"[^"]*"/g, '""');
  const [, quoted, bare] =
    /'[^'[\]]*\[([^[\]]+)\][^']*'!|(?<![\p{L}\p{N}_\]])\[([^[\]]+)\][\p{L}\p{N}_.]+!/u.exec(
      words,
    ) ?? [];
  const name = quoted ?? bare;
  if (name === undefined) return null;
  return /^\d+$/.test(name) ? `tệp liên kết số ${name}` : name;
}
