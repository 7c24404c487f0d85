/** Holds the numbers of sentences against the figures as they are now. */
import type { Summary } from '../summaryTypes';
import { figuresOf } from './figures';
import { isSameNumber, tokensOf } from './tokens';
import type { Figure, FigurePlace, Paragraph, ParagraphId, TiedNumber } from './types';

/** A number that no longer holds. */
export interface StaleNumber {
  readonly paragraph: ParagraphId;
  readonly start: number;
  readonly end: number;
  /** As the sentence says it. */
  readonly said: string;
  /** As it would be said now; `null` when the figure is gone. */
  readonly now: string | null;
  /** 'chỉ tiêu đạt' */
  readonly what: string;
  readonly place: FigurePlace;
}

/** The words for a figure now, or the one number in them that is asked for. */
function wordsNow(figure: Figure, { part }: TiedNumber): string | null {
  if (part === undefined) return figure.text;
  const numbers = tokensOf(figure.text).filter(({ isNumber }) => isNumber);
  return numbers[part]?.text ?? null;
}

function holds(said: string, now: string | null, { part }: TiedNumber): boolean {
  if (now === null) return false;
  return part === undefined ? said === now : isSameNumber(said, now);
}

/**
 * @example checkSentences(draftParagraphs(summary), summary) // []
 */
export function checkSentences(
  paragraphs: readonly Paragraph[],
  summary: Summary,
): readonly StaleNumber[] {
  const figures = figuresOf(summary);
  return paragraphs.flatMap(({ id, text, numbers }) =>
    numbers.flatMap((tied): readonly StaleNumber[] => {
      const { start, end, source } = tied;
      const figure = figures.find(source);
      const said = text.slice(start, end);
      const now = figure === null ? null : wordsNow(figure, tied);
      if (holds(said, now, tied)) return [];
      const what = figure?.what ?? '';
      return [{ paragraph: id, start, end, said, now, what, place: figure?.place ?? tied.place }];
    }),
  );
}

/**
 * For the margin of the report: both values, and what to do.
 *
 * @example staleText([{ said: '10', now: '11', what: 'chỉ tiêu đạt', … }])
 *   // '▲ Câu đã sửa có số không còn khớp: «10» nay là «11» (chỉ tiêu đạt). Sửa lại câu; hoặc …'
 */
export function staleText(stale: readonly StaleNumber[]): string {
  return (
    `▲ Câu đã sửa có số không còn khớp: ${numbersText(stale)}. Sửa lại câu; hoặc xóa trắng ô rồi lập lại ` +
    'báo cáo để lấy câu mới; hoặc ghi lý do giữ câu vào ô bên phải.'
  );
}

/**
 * The same where the officer said why the sentence stays.
 *
 * @example excusedText([{ said: '10', now: '11', what: 'chỉ tiêu đạt', … }])
 *   // '● Giữ câu theo lý do đã ghi: «10» nay là «11» (chỉ tiêu đạt).'
 */
export function excusedText(excused: readonly StaleNumber[]): string {
  return `● Giữ câu theo lý do đã ghi: ${numbersText(excused)}.`;
}

function numbersText(stale: readonly StaleNumber[]): string {
  const most = 4;
  const parts = stale.slice(0, most).map(({ said, now, what }) => {
    const about = what === '' ? '' : ` (${what})`;
    return now === null ? `«${said}» không còn trong số liệu` : `«${said}» nay là «${now}»${about}`;
  });
  const more = stale.length > most ? [`và ${String(stale.length - most)} số khác`] : [];
  return [...parts, ...more].join('; ');
}
