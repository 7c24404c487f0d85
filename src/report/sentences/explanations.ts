/**
 * Causes and proposals in the officers' own words, taken from the explanations (giải trình) on the sheets.
 * A sentence that asks for something is a proposal, everything else tells a cause.
 */
import type { IndicatorLine, Summary } from '../summaryTypes';
import type { Figures } from './figures';
import { joined, plain, say } from './say';
import type { Sentence } from './types';
import { capitalised } from '../../vietnamese/text/capitalised';
import { placeOf } from '../agencyNames';
import { calmed } from './calm';
import { clausesOf } from './officersWords';
import { shortWord } from './shortWord';
import { quotedName, shortened, withoutEnd } from './wording';

const longestQuote = 320;
/** More would be the list itself, which stands in the tables. */
const mostLines = 6;
const mostSubjects = 3;

interface Explained {
  readonly subject: string;
  readonly explanation: string;
}

/** The clauses of one kind in one line, as the report sets them. */
function saying(explanation: string, isProposal: boolean, names: readonly string[]): string {
  const fitting = clausesOf(explanation).filter(({ asks }) => asks === isProposal);
  const line = fitting
    .map(({ text, isEnd }, index) => {
      if (index === fitting.length - 1) return text;
      return isEnd ? text : `${withoutEnd(text)};`;
    })
    .join(' ');
  return capitalised(withoutEnd(shortened(calmed(line, names), longestQuote)));
}

/** One line for each saying, with all whom it speaks of. */
function linesOf(
  items: readonly Explained[],
  isProposal: boolean,
  names: readonly string[],
): readonly string[] {
  const bySaying = new Map<string, string[]>();
  for (const { subject, explanation } of items) {
    const words = saying(explanation, isProposal, names);
    if (words === '') continue;
    const subjects = bySaying.get(words);
    if (subjects) subjects.push(subject);
    else bySaying.set(words, [subject]);
  }
  return [...bySaying].slice(0, mostLines).map(([words, subjects]) => {
    const named = subjects.slice(0, mostSubjects).join(', ');
    const more = subjects.length > mostSubjects ? ' và các nội dung liên quan' : '';
    const end = /[…!?]$/u.test(words) ? '' : '.';
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

/** Names that words typed in capitals may hold: who reports, who leads, where. */
function namesIn({ agency, parentAgency, agencyTotals }: Summary): readonly string[] {
  const own = [agency, ...(parentAgency === null ? [] : [parentAgency])];
  return [
    ...own,
    ...agencyTotals.map(({ name }) => name),
    ...own.map((name) => placeOf(name) ?? ''),
  ];
}

function silent(figures: Figures, shortWord: string): readonly Sentence[] {
  const parts = (
    [
      ['indicators.silent', `chỉ tiêu ${shortWord}`],
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
  const lines = linesOf(explained(summary, isShort), false, namesIn(summary));
  const heading = 'Nguyên nhân theo giải trình của các cơ quan, đơn vị:';
  const said = [
    ...(lines.length === 0 ? [] : [plain([heading, ...lines].join('\n'))]),
    ...silent(figures, shortWord(summary)),
  ];
  return said.length === 0 ? null : joined(said, '\n');
}

/** What officers ask for in any explanation; `null` when they ask for nothing. */
export function proposals(summary: Summary): Sentence | null {
  const due = summary.dueBeforeNext.map(({ title, explanation }) => ({
    subject: `nhiệm vụ ${quotedName(title)}`,
    explanation,
  }));
  const lines = linesOf([...explained(summary, () => true), ...due], true, namesIn(summary));
  return lines.length === 0
    ? null
    : plain(['Đề xuất, kiến nghị của các cơ quan, đơn vị:', ...lines].join('\n'));
}
