/** Title, number, issuer, day and years of a plan document; what is not printed is left open and said. */
import type { CivilDate } from '../../plan/civilDate';
import { yearOf } from '../../plan/civilDate';
import { foldedWords, isAllCapitals, wordCount } from '../outline/words';
import { isPlanKind } from '../outline/breaks';
import { readLabel } from '../outline/label';
import type { Block, Note, Severity } from '../types';
import { titleCase } from './capitals';
import { frontOf, type Front, type Line } from './front';
import { issuerOf } from './issuer';
import { dayIn, numberIn } from './number';
import { yearsIn, type Years } from './years';

export interface Head {
  readonly title: string;
  /** Empty when the document bears none. */
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: CivilDate | null;
  readonly period: Years;
  readonly notes: readonly Note[];
}

/** @param fallbackYear taken when no line of the document names a year */
export function readHead(blocks: readonly Block[], fallbackYear: number): Head {
  const front = frontOf(blocks);
  const titleLines = titleOf(front);
  const title = titleLines.map(({ text }) => titleCase(text)).join(' ');
  const issuedOn = issuedOnOf(front);
  const letterYear = issuedOn === null ? yearInLetterhead(front) : yearOf(issuedOn);
  const named = yearsIn(title, letterYear);
  const guessed = letterYear ?? mostNamedYear(front) ?? fallbackYear;
  const number = numberOf(front) ?? '';
  const issuer = issuerOf(front) ?? '';
  const quote = titleLines[0]?.text ?? '';
  const block = titleLines[0]?.block ?? null;
  const say = (code: string, severity: Severity, values: Note['values'] = {}): Note => ({
    code,
    severity,
    quote,
    block,
    values,
  });
  return {
    title: withoutKind(title),
    number,
    issuer,
    issuedOn,
    period: named ?? { from: guessed, to: guessed },
    notes: [
      ...(title === '' ? [say('titleMissing', 'warning')] : []),
      ...(named === null ? [say('yearsGuessed', 'warning', { year: guessed })] : []),
      ...(issuer === '' ? [say('issuerMissing', 'warning')] : []),
      ...(number === '' ? [say('numberMissing', 'note')] : []),
      ...(issuedOn === null ? [say('dayMissing', 'note')] : []),
      ...(front.kind !== null && !isPlanKind(front.kind)
        ? [say('otherKind', 'warning', { kind: front.kind })]
        : []),
    ],
  };
}

const LONGEST_TITLE_LINE = 70;
const MOST_TITLE_LINES = 6;
const opensPreamble =
  /^(?:căn cứ|thực hiện|triển khai|thi hành|để|trên cơ sở|nhằm|xét|theo|ngày)\s/u;

/** The lines below "KẾ HOẠCH"; without that line, what a decision says it issues. */
function titleOf({ lines, kindAt }: Front): readonly Line[] {
  const kindLine = lines[kindAt];
  const first = kindLine !== undefined && wordCount(kindLine.text) > 3 ? kindAt : kindAt + 1;
  const title: Line[] = [];
  for (const line of kindAt < 0 ? [] : lines.slice(first, first + MOST_TITLE_LINES)) {
    if (endsTitle(line, title.length)) break;
    title.push(line);
  }
  return title;
}

function endsTitle({ text, strong }: Line, at: number): boolean {
  if (text.startsWith('(') || readLabel(text) !== null) return true;
  if (opensPreamble.test(`${foldedWords(text)} `) && at > 0) return true;
  if (at === 0) return wordCount(text) > LONGEST_TITLE_LINE;
  const goesOn = strong || isAllCapitals(text) || !/[.;:,]$/.test(text);
  return !goesOn || wordCount(text) > 30;
}

function withoutKind(title: string): string {
  const own = title.replace(/^(?:Kế hoạch|Về việc ban hành Kế hoạch|Ban hành Kế hoạch)\s+/u, '');
  return own.charAt(0).toUpperCase() + own.slice(1);
}

function letterhead({ lines, kindAt }: Front): readonly Line[] {
  return lines.slice(0, Math.max(kindAt, 0));
}

function numberOf(front: Front): string | null {
  const attachment = front.attachedTo === null ? null : numberIn(front.attachedTo.text);
  if (attachment !== null) return attachment;
  const line = letterhead(front).find(({ text }) => /^số\s*:/iu.test(text));
  return line === undefined ? null : numberIn(line.text);
}

function issuedOnOf(front: Front): CivilDate | null {
  const attachment = front.attachedTo === null ? null : dayIn(front.attachedTo.text);
  if (attachment !== null) return attachment;
  const line = letterhead(front).find(({ text }) => isPlaceAndDay(text));
  return line === undefined ? null : dayIn(line.text);
}

/** "Quảng Ngãi, ngày 05 tháng 02 năm 2026", the day left blank or not. */
function isPlaceAndDay(text: string): boolean {
  return /^\p{Lu}[^,]{1,40},\s*ngày\s/u.test(text);
}

function yearInLetterhead(front: Front): number | null {
  const line = letterhead(front).find(({ text }) => isPlaceAndDay(text));
  const texts = [line?.text, front.attachedTo?.text];
  for (const text of texts) {
    const year = /(?:năm\s*|\/)(20\d\d)/u.exec(text ?? '')?.[1];
    if (year !== undefined) return Number(year);
  }
  return null;
}

function mostNamedYear({ lines }: Front): number | null {
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    for (const [, year] of text.matchAll(/năm\s*(20\d\d)/gu)) {
      counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
    }
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}
