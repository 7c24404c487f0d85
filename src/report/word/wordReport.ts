/**
 * The report as a letter after Nghị định 30/2020/NĐ-CP: head, the sentences in their parts, signature, and
 * the tables as an annex. The sentences are those of the sheet, with what officers made of them.
 */
import { midSentence } from '../../assessment/period';
import { fullName } from '../agencyNames';
import { planText, spanText, subjectLine } from '../fixedLines';
import { settledParagraphs, type SettledParagraph } from '../sentences/settle';
import type { ParagraphId } from '../sentences/types';
import type { Summary } from '../summaryTypes';
import { annex } from './annex';
import { ending, opening } from './letter';
import { body, part, section } from './setting';
import type { WordBlock, WordParagraph, WordReport } from './types';

const romans = ['I', 'II', 'III', 'IV', 'V'] as const;

interface Part {
  readonly title: string;
  readonly content: readonly WordParagraph[];
}

function numbered(parts: readonly Part[]): readonly WordBlock[] {
  return parts
    .filter(({ content }) => content.length > 0)
    .flatMap(({ title, content }, index) => [
      part(`${romans[index] ?? String(index + 1)}. ${title}`),
      ...content,
    ]);
}

function basis(summary: Summary): string {
  return (
    `Thực hiện ${planText(summary.plan)}, ${fullName(summary.agency)} báo cáo kết quả ` +
    `${midSentence(summary.period.label)} (${spanText(summary)}) như sau:`
  );
}

function letter(
  summary: Summary,
  receipt: string | null,
  paragraphs: readonly SettledParagraph[],
): readonly WordBlock[] {
  const said = (...ids: readonly ParagraphId[]): readonly WordParagraph[] =>
    ids.flatMap((id) =>
      paragraphs.filter((each) => each.id === id).flatMap(({ text }) => body(text)),
    );
  const areas = said('areas');
  return [
    ...opening(summary),
    ...body(basis(summary)),
    ...numbered([
      {
        title: 'KẾT QUẢ THỰC HIỆN',
        content: [
          section('1. Kết quả chung'),
          ...said('overall', 'movement', 'extremes'),
          ...(areas.length === 0 ? [] : [section('2. Kết quả theo lĩnh vực'), ...areas]),
        ],
      },
      { title: 'TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN', content: said('overdue', 'causes') },
      { title: 'PHƯƠNG HƯỚNG, NHIỆM VỤ TRONG THỜI GIAN TỚI', content: said('ahead') },
      {
        title: 'ĐỀ XUẤT, KIẾN NGHỊ',
        content: [...said('proposals'), ...body(summary.kept.notes ?? '')],
      },
    ]),
    ...ending(summary, receipt),
  ];
}

/**
 * Describes the report; the same summary gives the same description.
 *
 * @param receipt the code that names the version of the figures, printed below those who receive the report
 * @param paragraphs the words of the report, where they are at hand
 * @example wordReport(summary).title // 'Báo cáo kết quả thực hiện … Quý I năm 2026'
 */
export function wordReport(
  summary: Summary,
  receipt: string | null = null,
  paragraphs: readonly SettledParagraph[] = settledParagraphs(summary),
): WordReport {
  const tables = annex(summary);
  const subject = subjectLine(summary).replace('\n', ' ');
  return {
    title: `Báo cáo ${subject.charAt(0).toLowerCase()}${subject.slice(1)}`,
    creator: fullName(summary.agency),
    created: summary.statusDate,
    sections: [
      { landscape: false, firstPageUnnumbered: true, blocks: letter(summary, receipt, paragraphs) },
      ...(tables.length === 0
        ? []
        : [{ landscape: true, firstPageUnnumbered: false, blocks: tables }]),
    ],
  };
}
