/** What a page adds around the words: its number, its running head, its footnotes. */
import { readLabel } from '../../outline/label';
import { wantsNumber } from './sentence';
import type { Line } from './lines';

const NUMBER_ALONE = /^[-–—]?\s*\d{1,3}\s*[-–—]?$/;
const PAGE_WORDS =
  /^(?:(?:Trang|Page|Tr\.)\s*:?\s*\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?|\d{1,3}\s*\/\s*\d{1,3}|\{\d+\}-*)$/i;
const FOOTNOTE = /^(?:[⁰¹²³⁴-⁹]+|\[\^\w{1,4}\]:)\s*\S/;

const LONGEST_HEAD = 120;

function isPageMark(lines: readonly Line[], at: number): boolean {
  const text = (lines[at]?.text ?? '').trim();
  if (!NUMBER_ALONE.test(text) && !PAGE_WORDS.test(text)) return false;
  // "trước ngày ⏎ 15 ⏎ /12/2026": a number that its sentence waits for.
  return !wantsNumber(lines[at - 1]?.text ?? '') && !/^\s*[/%]/.test(lines[at + 1]?.text ?? '');
}

function isHead({ text, heading }: Line): boolean {
  return (
    !heading &&
    text.length <= LONGEST_HEAD &&
    !/[.;:,\t|]\s*$|[\t|]/.test(text) &&
    readLabel(text.trim()) === null
  );
}

/** Lines that stand beside a page's edge again and again. */
function runningHeads(lines: readonly Line[], marks: ReadonlySet<number>): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const count = (line: Line | undefined): void => {
    if (line && isHead(line)) seen.set(line.text.trim(), (seen.get(line.text.trim()) ?? 0) + 1);
  };
  lines.forEach((line, at) => {
    if (marks.has(at)) {
      count(lines[at - 1]);
      count(lines[at + 1]);
    } else if (line.gap === 'page' && !marks.has(at - 1)) {
      count(line);
      if (at > 0) count(lines[at - 1]);
    }
  });
  return new Set([...seen].filter(([, times]) => times >= 2).map(([text]) => text));
}

/** The lines without what their pages added; where a mark stood, the next line begins a page. */
export function withoutPageMarks(lines: readonly Line[]): readonly Line[] {
  const marks = new Set(lines.flatMap((_, at) => (isPageMark(lines, at) ? [at] : [])));
  const heads = runningHeads(lines, marks);
  const kept: Line[] = [];
  let newPage = false;
  let newParagraph = false;
  let inFootnote = false;
  lines.forEach((line, at) => {
    const isNote: boolean =
      FOOTNOTE.test(line.text.trim()) ||
      (inFootnote && line.gap === 'none' && readLabel(line.text.trim()) === null);
    const nearEdge = line.gap === 'page' || marks.has(at - 1) || marks.has(at + 1) || newPage;
    inFootnote = isNote;
    if (line.gap === 'page' || marks.has(at)) newPage = true;
    if (line.gap !== 'none') newParagraph = true;
    const isNextPage = lines[at + 1]?.gap === 'page';
    if (isNote || marks.has(at)) return;
    if (heads.has(line.text.trim()) && (nearEdge || isNextPage)) return;
    const gap = newPage ? 'page' : newParagraph ? 'blank' : 'none';
    kept.push({ ...line, gap });
    newPage = false;
    newParagraph = false;
  });
  return kept;
}
