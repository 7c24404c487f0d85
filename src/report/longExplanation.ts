/**
 * An explanation that its column has no room for is printed under its line over the whole width, in as
 * many rows as it takes: a row of Excel ends at 409 points, and nothing an officer wrote may be cut off.
 */
import { textCell } from '../workbook/content';
import { linesOf } from '../workbook/metrics';
import { lastColumn, spanCharacters, tableSize } from './grid';
import type { SheetRow, Span } from './sheetRow';
import { bodyRow, words, type BodyCell } from './tableRows';

const longestInColumn = 10;
const longestBelow = 12;
const below: Span = { from: 2, to: lastColumn };

function piecesOf(text: string): readonly string[] {
  const lettering = { characters: spanCharacters(below), points: tableSize };
  const pieces: string[] = [];
  let piece = '';
  for (const word of text.split(/(?<=\s)/)) {
    for (const part of word.match(/.{1,400}/gsu) ?? []) {
      if (piece !== '' && linesOf((piece + part).trimEnd(), lettering) > longestBelow) {
        pieces.push(piece.trimEnd());
        piece = '';
      }
      piece += part;
    }
  }
  return [...pieces, piece.trimEnd()];
}

export interface ExplanationParts {
  readonly cell: BodyCell;
  readonly rows: readonly SheetRow[];
}

/**
 * The cell in the line's last column, and the rows that follow the line when the text is long.
 *
 * @example explanationParts('Chậm do chờ hướng dẫn.').rows // []
 */
export function explanationParts(text: string): ExplanationParts {
  const inColumn = { characters: spanCharacters({ from: lastColumn, to: lastColumn }) };
  if (linesOf(text, { ...inColumn, points: tableSize }) <= longestInColumn) {
    return { cell: words(lastColumn, text, longestInColumn), rows: [] };
  }
  return {
    cell: words(lastColumn, 'Xem ngay dưới dòng này', 3, ['italic']),
    rows: piecesOf(text).map((piece, index) =>
      bodyRow(
        [
          {
            column: below.from,
            content: textCell(index === 0 ? `Giải trình: ${piece}` : piece),
            looks: ['textFormat'],
          },
        ],
        { merges: [{ from: 0, to: 1 }, below] },
      ),
    ),
  };
}
