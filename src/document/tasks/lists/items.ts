/** Parts of one clause: what its own words say, what the lines below it say, and all of its words. */
import type { Clause } from '../../types';
import { noParts, type Part, type Parts, type RawNote } from '../raw';
import { folded, labelled } from '../words';
import { hasWhoOrWhen, labelledParts } from './labels';
import { assignment, inBrackets, inSentence } from './sentences';

export interface Item {
  readonly title: string;
  readonly parts: Parts;
  readonly notes: readonly RawNote[];
}

/** All words of a clause and of what stands below it, a line each. */
export function linesOf({ label, text, children }: Clause): readonly string[] {
  const own = /^[-+*]$/.test(label) ? `${label} ${text}` : text;
  return [...(text === '' ? [] : [own]), ...children.flatMap(linesOf)];
}

/** "Đơn vị chủ trì: …" says something of the clause above or before it; so does "…, tần suất:". */
export function isAttributeLine(clause: Clause): boolean {
  if (clause.table !== null || clause.text === '') return false;
  const { label, text } = clause;
  const isAside = /^[-+*]?$/.test(label) && assignment(text) !== null;
  return labelledParts(text).isAttribute || isRhythm(clause) || isAside;
}

function isRhythm({ label, text, children }: Clause): boolean {
  const isBullet = /^[-+*]?$/.test(label);
  return (
    isBullet &&
    /tần suất/.test(folded(text)) &&
    (children.length > 0 || /tần suất\s*:/iu.test(text))
  );
}

export function attributesOf(clauses: readonly Clause[]): Parts {
  const parts: Record<Part, string> = { ...noParts };
  const add = (part: Part, words: string): void => {
    if (words !== '') parts[part] = parts[part] === '' ? words : `${parts[part]}; ${words}`;
  };
  for (const clause of clauses) {
    const [head = '', ...rest] = linesOf(clause);
    const below = rest.map((line) => line.trim());
    const whole = [labelled(head)[1], ...below].join('\n');
    const read = labelledParts(clause.text);
    const assigned = assignment(clause.text);
    if (assigned) {
      for (const [part, words] of Object.entries(assigned)) add(part as Part, words);
    } else if (!read.isAttribute) add('frequency', whole);
    else if (below.some((line) => labelledParts(line).isAttribute)) {
      for (const line of [clause.text, ...below]) {
        for (const [part, words] of Object.entries(labelledParts(line).parts))
          add(part as Part, words);
      }
    } else {
      const joined = labelledParts([clause.text, ...below].reduce(goingOn));
      for (const [part, words] of Object.entries(joined.parts)) add(part as Part, words);
    }
  }
  return parts;
}

/** What the clause says of itself: labels behind its title, a bracket, or who is charged with it. */
export function ownItem(clause: Clause): Item {
  const labels = labelledParts(clause.text);
  const bracket = inBrackets(clause.text);
  if (bracket && hasWhoOrWhen(bracket.parts)) return { ...bracket, notes: [] };
  const isWork = clause.role === 'tasks';
  if (hasWhoOrWhen(labels.parts) && labels.before !== '') {
    const charge = labels.parts.lead === '' ? inSentence(labels.before, { isWork }) : null;
    if (!charge) return { title: labels.before, parts: labels.parts, notes: [] };
    const parts = together(labels.parts, charge.parts);
    return { title: charge.title, parts, notes: [fromSentence(charge.quote)] };
  }
  const said = inSentence(clause.text, { isWork });
  if (said) {
    const { title, parts, quote } = said;
    return { title, parts, notes: [fromSentence(quote)] };
  }
  return { title: clause.text, parts: noParts, notes: [] };
}

function fromSentence(quote: string): RawNote {
  return { code: 'taskLeadFromSentence', quote };
}

/** A line that a page or a hard wrap cut goes on in the same words. */
function goingOn(all: string, line: string): string {
  return `${all}${/[;:.,]$/.test(all) || /^[-+*]\s/.test(line) ? '\n' : ' '}${line}`;
}

export function together(first: Parts, second: Parts): Parts {
  const parts: Record<Part, string> = { ...first };
  for (const part of Object.keys(parts) as Part[]) {
    if (parts[part] === '') parts[part] = second[part];
  }
  return parts;
}
