/**
 * Causes and proposals in the officers' own words, taken from the explanations (giải trình) on the sheets.
 * A sentence that asks for something is a proposal, everything else tells a cause.
 */
import type { IndicatorLine, Summary } from '../summaryTypes';
import type { Figures } from './figures';
import { joined, plain, say } from './say';
import type { Sentence } from './types';
import { capitalised } from '../../vietnamese/text/capitalised';
import { quotedName, shortened, withoutEnd } from './wording';

const longestQuote = 320;
/** More would be the list itself, which stands in the tables. */
const mostLines = 6;
const mostSubjects = 3;

const asks = /(?<!\p{L})(đề nghị|kiến nghị|đề xuất|mong muốn|xin phép|xin gia hạn)(?!\p{L})/iu;

interface Explained {
  readonly subject: string;
  readonly explanation: string;
}

/** Sentence by sentence, in one line each. */
function sentencesIn(explanation: string): readonly string[] {
  return explanation
    .split(/(?<=[.!?;])\s+|[\r\n]+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function saying(explanation: string, isProposal: boolean): string {
  const fitting = sentencesIn(explanation).filter((sentence) => asks.test(sentence) === isProposal);
  return withoutEnd(shortened(fitting.join(' '), longestQuote));
}

/** One line for each saying, with all whom it speaks of. */
function linesOf(items: readonly Explained[], isProposal: boolean): readonly string[] {
  const bySaying = new Map<string, string[]>();
  for (const { subject, explanation } of items) {
    const words = saying(explanation, isProposal);
    if (words === '') continue;
    const subjects = bySaying.get(words);
    if (subjects) subjects.push(subject);
    else bySaying.set(words, [subject]);
  }
  return [...bySaying].slice(0, mostLines).map(([words, subjects]) => {
    const named = subjects.slice(0, mostSubjects).join(', ');
    const more = subjects.length > mostSubjects ? ' và các nội dung liên quan' : '';
    const end = words.endsWith('…') ? '' : '.';
    return `- ${capitalised(`${named}${more}`)}: ${words}${end}`;
  });
}

function isShort({ status }: IndicatorLine): boolean {
  return status === 'behind' || status === 'missed';
}

function explained(summary: Summary, isAsked: (line: IndicatorLine) => boolean) {
  const indicators = summary.indicators
    .flatMap(({ lines }) => lines)
    .filter(isAsked)
    .map(({ name, explanation }) => ({ subject: `chỉ tiêu ${quotedName(name)}`, explanation }));
  const tasks = summary.overdue.map(({ title, explanation }) => ({
    subject: `nhiệm vụ ${quotedName(title)}`,
    explanation,
  }));
  return [...indicators, ...tasks];
}

function silent(figures: Figures): readonly Sentence[] {
  const parts = (
    [
      ['indicators.silent', 'chỉ tiêu chưa đạt'],
      ['overdue.silent', 'nhiệm vụ quá hạn'],
    ] as const
  ).flatMap(([source, words]) => {
    const figure = figures.of(source);
    return figure.value === 0 ? [] : [say`${figure} ${words}`];
  });
  return parts.length === 0
    ? []
    : [say`Còn ${joined(parts, ' và ')} chưa được cơ quan, đơn vị giải trình.`];
}

/** Why indicators are short and tasks late; `null` when nothing is. */
export function causes(summary: Summary, figures: Figures): Sentence | null {
  const lines = linesOf(explained(summary, isShort), false);
  const heading = 'Nguyên nhân theo giải trình của các cơ quan, đơn vị:';
  const said = [
    ...(lines.length === 0 ? [] : [plain([heading, ...lines].join('\n'))]),
    ...silent(figures),
  ];
  return said.length === 0 ? null : joined(said, '\n');
}

/** What officers ask for in any explanation; `null` when they ask for nothing. */
export function proposals(summary: Summary): Sentence | null {
  const due = summary.dueBeforeNext.map(({ title, explanation }) => ({
    subject: `nhiệm vụ ${quotedName(title)}`,
    explanation,
  }));
  const lines = linesOf([...explained(summary, () => true), ...due], true);
  return lines.length === 0
    ? null
    : plain(['Đề xuất, kiến nghị của các cơ quan, đơn vị:', ...lines].join('\n'));
}
