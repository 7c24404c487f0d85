/**
 * An explanation that its column has no room for is printed under its line over the whole width, in as
 * many rows as it takes: a row of Excel ends at 409 points, and nothing an officer wrote may be cut off.
 */
import { textCell } from '../workbook/content';
import { piecesOf } from './fitting';
import { lastColumn } from './grid';
import type { SheetRow, Span } from './sheetRow';
import { bodyRow, words, type BodyCell } from './tableRows';

const longestInColumn = 3;
const longestBelow = 12;
const column: Span = { from: lastColumn, to: lastColumn };
const below: Span = { from: 2, to: lastColumn };

export interface ExplanationParts {
  readonly cell: BodyCell;
  readonly rows: readonly SheetRow[];
}

/**
 * The cell in the line's last column, and the rows that follow the line when the text is long.
 *
 * @param label what the text is, where it stands below its line
 *
 * @example explanationParts('Chậm do chờ hướng dẫn.').rows // []
 */
export function explanationParts(text: string, label = 'Giải trình'): ExplanationParts {
  if (piecesOf(text, column, longestInColumn).length <= 1) {
    return { cell: words(lastColumn, text, longestInColumn), rows: [] };
  }
  return {
    cell: words(lastColumn, 'Xem dòng dưới', 3, ['italic']),
    rows: piecesOf(`${label}: ${text}`, below, longestBelow).map((piece) =>
      bodyRow(
        [
          {
            column: below.from,
            content: textCell(piece.trimEnd()),
            looks: ['textFormat'],
          },
        ],
        { merges: [{ from: 0, to: 1 }, below] },
      ),
    ),
  };
}
