/**
 * The report's sentences as rows of the page. Officers may write in them; a paragraph that they edited is
 * marked beside the page when a number in it no longer holds; beside the mark they may say why it stays.
 */
import { textCell } from '../workbook/content';
import { bodySize, firstColumn, markColumn, reasonColumn, rowHeight, wholeWidth } from './grid';
import { excusedText, staleText } from './sentences/check';
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

/** What stands beside the paragraph: what no longer holds, or that it stays all the same. */
function markOf({ stale, excused }: SettledParagraph): string {
  if (stale.length > 0) return staleText(stale);
  return excused.length > 0 ? excusedText(excused) : '';
}

function paragraphRow(paragraph: SettledParagraph): SheetRow {
  const { id, text, stale, reason } = paragraph;
  const shown = indented(text);
  const mark = markOf(paragraph);
  return sheetRow(rowHeight([{ text: shown, span: wholeWidth, points: bodySize }], 22), {
    cells: [
      { column: firstColumn, content: textCell(shown) },
      ...(mark === '' ? [] : [{ column: markColumn, content: textCell(mark) }]),
      ...(reason === '' ? [] : [{ column: reasonColumn, content: textCell(reason) }]),
    ],
    merges: [wholeWidth],
    looks: (['entry', 'textFormat'] as const).flatMap((look) => [
      { look, ...wholeWidth },
      { look, from: reasonColumn, to: reasonColumn },
    ]),
    kept: [
      { field: id, column: firstColumn },
      { field: `reason:${id}`, column: reasonColumn },
    ],
    role: stale.length > 0 ? 'line' : null,
  });
}

/** Gives the rows of the paragraphs that are asked for and that the report has. */
export function paragraphRows(
  paragraphs: readonly SettledParagraph[],
): (...ids: readonly ParagraphId[]) => readonly SheetRow[] {
  return (...ids) =>
    ids.flatMap((id) => paragraphs.filter((each) => each.id === id).map(paragraphRow));
}
