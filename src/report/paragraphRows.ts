/**
 * The report's sentences as rows of the page. Officers may write in them; a paragraph that they edited is
 * marked beside the page when a number in it no longer holds.
 */
import { textCell } from '../workbook/content';
import { bodySize, firstColumn, markColumn, rowHeight, wholeWidth } from './grid';
import { staleText } from './sentences/check';
import type { SettledParagraph } from './sentences/settle';
import type { ParagraphId } from './sentences/types';
import { sheetRow, type SheetRow } from './sheetRow';
import { firstLineIndent } from './tableRows';

/** Every line begins a little to the right, as the paragraphs of a letter do. */
function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `${firstLineIndent}${line}`)
    .join('\n');
}

/** The text without what the page adds to it. */
export function withoutIndent(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

function paragraphRow({ id, text, stale }: SettledParagraph): SheetRow {
  const shown = indented(text);
  const marked = stale.length > 0;
  return sheetRow(rowHeight([{ text: shown, span: wholeWidth, points: bodySize }], 22), {
    cells: [
      { column: firstColumn, content: textCell(shown) },
      ...(marked ? [{ column: markColumn, content: textCell(staleText(stale)) }] : []),
    ],
    merges: [wholeWidth],
    looks: (['entry', 'textFormat'] as const).map((look) => ({ look, ...wholeWidth })),
    kept: [{ field: id, column: firstColumn }],
    role: marked ? 'line' : null,
  });
}

/** Gives the rows of the paragraphs that are asked for and that the report has. */
export function paragraphRows(
  paragraphs: readonly SettledParagraph[],
): (...ids: readonly ParagraphId[]) => readonly SheetRow[] {
  return (...ids) =>
    ids.flatMap((id) => paragraphs.filter((each) => each.id === id).map(paragraphRow));
}
