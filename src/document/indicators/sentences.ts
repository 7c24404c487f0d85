/**
 * Cuts a clause into sentences and statements (between semicolons), never inside brackets, quotation
 * marks, numbers or abbreviations.
 */

/** A stretch of a text: `text.slice(start, end)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const abbreviation = /(?:^|[\s(])(?:tp|tx|tt|ts|ths|pgs|gs|bs|v|vv|st|ths|q|p|h|ttg|\p{L})$/iu;

/** @example sentencesOf('Đạt 90%. Trong đó, đất đai đạt 85%.') // two stretches */
export function sentencesOf(text: string): readonly Stretch[] {
  return cut(text, (at) => {
    if (text[at] !== '.') return false;
    const rest = text.slice(at + 1, at + 4);
    if (!/^(?:\s|$)/.test(rest)) return false;
    const next = rest.trimStart();
    if (next !== '' && !/^[\p{Lu}\p{N}“"(+-]/u.test(next)) return false;
    return !abbreviation.test(text.slice(Math.max(0, at - 5), at));
  });
}

/** @param within a sentence of the text */
export function statementsOf(text: string, within: Stretch): readonly Stretch[] {
  const sentence = text.slice(within.start, within.end);
  return cut(sentence, (at) => sentence[at] === ';').map(({ start, end }) => ({
    start: start + within.start,
    end: end + within.start,
  }));
}

function cut(text: string, isEnd: (at: number) => boolean): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let depth = 0;
  let isQuoted = false;
  let from = 0;
  const lastClose = text.lastIndexOf(')');
  for (let at = 0; at <= text.length; at += 1) {
    const mark = text[at] ?? '';
    if (mark === '“' || mark === '«') isQuoted = true;
    else if (mark === '”' || mark === '»') isQuoted = false;
    else if (mark === '(' && at < lastClose) depth += 1;
    else if (mark === ')') depth = Math.max(0, depth - 1);
    const isLast = at === text.length;
    if (!isLast && (depth > 0 || isQuoted || !isEnd(at))) continue;
    const stretch = trimmed(text, from, at);
    if (stretch.end > stretch.start) stretches.push(stretch);
    from = at + 1;
  }
  return stretches;
}

/** The stretch without spaces and marks at its ends. */
export function trimmed(text: string, from: number, to: number): Stretch {
  let [start, end] = [from, to];
  while (start < end && /[\s,;:.]/.test(text[start] ?? '')) start += 1;
  while (end > start && /[\s,;:./]/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
