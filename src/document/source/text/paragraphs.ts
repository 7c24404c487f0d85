/**
 * Lines put together to paragraphs: a line that a page cut goes on in the next, a label begins a paragraph
 * of its own. Where the two cannot be told apart, lines are left apart.
 */
import { documentKind, opensAddresses, opensSignature } from '../../outline/breaks';
import type { Paragraph } from '../../types';
import { isAttribute, isLabelAlone, labelOf, withPlainBullet } from './label';
import type { Line } from './lines';
import {
  bracketOpen,
  isAllCapitals,
  isOver,
  startsSmall,
  wantsNumber,
  wantsWords,
} from './sentence';
import type { Wrapping } from './wrapping';

interface Draft {
  /** Pieces are joined once at the end: a paragraph of a thousand lines stays linear. */
  readonly parts: string[];
  strong: boolean;
  heading: boolean;
}

/** A line fills its width when the next word would not have fitted; letters are of different widths. */
const FULL = 0.8;

const lastOf = ({ parts }: Draft): string => parts.at(-1) ?? '';
/** What stands on the lines before is asked for its end alone. */
const endOf = ({ parts }: Draft): string => parts.slice(-4).join(' ');

function isFull(draft: Draft, line: string, width: number): boolean {
  const word = /^\S+/.exec(line)?.[0].length ?? 0;
  return lastOf(draft).length + 1 + word > width * FULL;
}

/** "2026 ⏎ - 2030" */
function isSpanOfYears(before: string, line: string): boolean {
  return /\b(?:19|20)\d\d$/.test(before) && /^[-–]\s*(?:19|20)\d\d\b/.test(line);
}

/** What looks like a label in a line that only goes on: "tháng ⏎ 12. Các đơn vị", "Hành chính ⏎ - Tổ chức". */
function isFalseLabel(draft: Draft, line: string, wrapping: Wrapping): boolean {
  const label = labelOf(line);
  if (isSpanOfYears(lastOf(draft), line)) return true;
  if (label === null || isOver(lastOf(draft)) || wrapping.width === null) return false;
  const full = isFull(draft, line, wrapping.width);
  if (isAttribute(label.rest)) return false;
  if (label.style === 'dash') return full && wrapping.itemsEnd && lastOf(draft).length > 20;
  if (label.style === 'letter') return full && /(?:^|\s)(?:điểm|các điểm)$/iu.test(lastOf(draft));
  return full && wantsNumber(lastOf(draft)) && /^number/.test(label.style);
}

/** How documents end, below their last item. */
const CLOSING =
  /^(?:Trên đây là|Trong quá trình|Yêu cầu (?:các|Thủ trưởng|thủ trưởng)|Căn cứ|Theo đề nghị)\s/u;

function beginsParagraph(draft: Draft, line: Line, wrapping: Wrapping): boolean {
  const { text } = line;
  if (line.heading || isLabelAlone(text)) return true;
  if (labelOf(text) !== null) return !isFalseLabel(draft, text, wrapping);
  if (isAttribute(text)) return !bracketOpen(endOf(draft)) || isOver(lastOf(draft));
  if (CLOSING.test(text) && isOver(lastOf(draft))) return true;
  return documentKind(text) !== null || opensAddresses(text) || opensSignature(text);
}

/** Across a page or a blank line only a sentence that cannot be over goes on. */
function goesOnAcross(draft: Draft, line: Line): boolean {
  if (draft.heading || isOver(lastOf(draft))) return false;
  if (draft.strong !== line.strong && !wantsWords(lastOf(draft))) return false;
  if (isAllCapitals(lastOf(draft))) return false;
  const { text } = line;
  return (
    startsSmall(text) ||
    isSpanOfYears(lastOf(draft), text) ||
    wantsWords(lastOf(draft)) ||
    (wantsNumber(lastOf(draft)) && /^(?:\d|[IVX]{1,3}(?:\s*[/,;-]|\s+năm\s))/u.test(text))
  );
}

/** Headings in capitals over two lines: "II. NHIỆM VỤ, GIẢI PHÁP ⏎ TRỌNG TÂM NĂM 2026". */
function goesOnInCapitals(draft: Draft, line: Line): boolean {
  const style = labelOf(draft.parts[0] ?? '')?.style;
  return (
    // "PHỤ LỤC" keeps its title on the lines below it.
    style !== undefined &&
    style !== 'annex' &&
    isAllCapitals(lastOf(draft)) &&
    isAllCapitals(line.text) &&
    !isOver(lastOf(draft))
  );
}

function goesOnWrapped(draft: Draft, line: Line, width: number): boolean {
  const last = lastOf(draft);
  const { text } = line;
  const full = isFull(draft, text, width);
  if (draft.strong !== line.strong && !startsSmall(text)) return false;
  if (/[:?!]["”)]?$/.test(last)) return full && startsSmall(text);
  if (isOver(last)) return full && !draft.strong && !isAllCapitals(text);
  if (isAllCapitals(last) !== isAllCapitals(text) && !startsSmall(text)) {
    return full && !draft.strong && !isAllCapitals(last);
  }
  return full || startsSmall(text) || goesOnAcross(draft, line);
}

function goesOn(draft: Draft, line: Line, wrapping: Wrapping): boolean {
  const only = draft.parts.length === 1 ? lastOf(draft) : '';
  if (only !== '' && isLabelAlone(only)) return !isLabelAlone(line.text);
  if (beginsParagraph(draft, line, wrapping)) return false;
  if (only !== '' && documentKind(only) !== null) return false;
  const isNear = line.gap === 'none' || (line.gap === 'blank' && !wrapping.blanksCount);
  if (isNear && goesOnInCapitals(draft, line)) return true;
  if (wrapping.width === null || (!isNear && line.gap === 'blank'))
    return goesOnAcross(draft, line);
  return goesOnWrapped(draft, line, wrapping.width);
}

function paragraphOf({ parts, strong }: Draft): Paragraph {
  const text = withPlainBullet(parts.join(' '));
  const isBullet = /^[-+*]\s/.test(text);
  return { kind: 'paragraph', text, strong: strong || (!isBullet && isAllCapitals(text)) };
}

/**
 * The paragraphs of lines that hold no table.
 *
 * @param lines with their text tidied
 */
export function paragraphsOf(lines: readonly Line[], wrapping: Wrapping): readonly Paragraph[] {
  const drafts: Draft[] = [];
  for (const line of lines) {
    const draft = drafts.at(-1);
    if (draft && goesOn(draft, line, wrapping)) {
      draft.parts.push(line.text);
      draft.strong &&= line.strong;
    } else {
      drafts.push({ parts: [line.text], strong: line.strong, heading: line.heading });
    }
  }
  return drafts.map(paragraphOf).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}
