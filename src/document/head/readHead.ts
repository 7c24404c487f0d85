/** Title, number, issuer, day and years of a plan document; what is not printed is left open and said. */
import type { CivilDate } from '../../plan/civilDate';
import { yearOf } from '../../plan/civilDate';
import { capitalised } from '../../vietnamese/text/capitalised';
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

/** "V/v triển khai …", the subject of a letter. */
const subject = /^(?:V\/v|Về việc)\s*:?\s*/iu;

/** The lines below "KẾ HOẠCH"; of a letter, its subject. */
function titleOf({ lines, kindAt }: Front): readonly Line[] {
  if (kindAt < 0) return lines.filter(({ text }) => subject.test(text)).slice(0, 1);
  const kindLine = lines[kindAt];
  const first = kindLine !== undefined && wordCount(kindLine.text) > 3 ? kindAt : kindAt + 1;
  const title: Line[] = [];
  for (const line of lines.slice(first, first + MOST_TITLE_LINES)) {
    if (endsTitle(line, title.length)) break;
    title.push(line);
  }
  return title;
}

function endsTitle({ text, strong }: Line, at: number): boolean {
  if (text.startsWith('(') || readLabel(text) !== null) return true;
  if (at > 0 && (opensPreamble.test(`${foldedWords(text)} `) || isAgencyLine(text))) return true;
  if (at === 0) return wordCount(text) > LONGEST_TITLE_LINE;
  const goesOn = strong || isAllCapitals(text) || !/[.;:,]$/.test(text);
  return !goesOn || wordCount(text) > 30;
}

/** "ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH", "CHỦ TỊCH …" below the subject of a decision: who decides. */
function isAgencyLine(text: string): boolean {
  return /^(?:ỦY BAN|UỶ BAN|UBND|CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|HIỆU TRƯỞNG)\s/u.test(text);
}

function withoutKind(title: string): string {
  const own = title
    .replace(subject, '')
    .replace(/^(?:(?:ban hành|phê duyệt)\s+)?Kế hoạch\s+/iu, '');
  return capitalised(own);
}

function letterhead({ lines, kindAt }: Front): readonly Line[] {
  return kindAt < 0 ? lines : lines.slice(0, kindAt);
}

function numberOf(front: Front): string | null {
  const attachment = front.attachedTo === null ? null : numberIn(front.attachedTo.text);
  if (attachment !== null) return attachment;
  const line = letterhead(front).find(({ text }) => /^số\s*(?::|\d)/iu.test(text));
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
