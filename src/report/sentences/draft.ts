/** The draft of the report's sentences, from nothing but the summary. */
import type { Summary } from '../summaryTypes';
import { areas } from './areas';
import { causes, proposals } from './explanations';
import { figuresOf, type Figures } from './figures';
import { extremes, movement } from './indicators';
import { overall } from './overall';
import { ahead, overdue } from './tasks';
import { paragraphIds, type Paragraph, type ParagraphId, type Sentence } from './types';

const writers: Readonly<
  Record<ParagraphId, (summary: Summary, figures: Figures) => Sentence | null>
> = { overall, movement, extremes, areas, overdue, causes, ahead, proposals };

/**
 * The paragraphs that the figures give rise to, in the order of reading; one that has no figure behind it
 * is not written.
 *
 * @param figures of the summary, where they are at hand
 *
 * @example draftParagraphs(summary)[0]?.text // 'Đến ngày 14/03/2026, Ủy ban nhân dân tỉnh Quảng Ngãi có 10/39 …'
 */
export function draftParagraphs(
  summary: Summary,
  figures: Figures = figuresOf(summary),
): readonly Paragraph[] {
  return paragraphIds.flatMap((id) => {
    const sentence = writers[id](summary, figures);
    return sentence === null ? [] : [{ id, ...sentence }];
  });
}
