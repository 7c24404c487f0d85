/**
 * What an explanation (giải trình) settles: the warnings of its own row, in its own period. Errors stay, and a
 * note keeps saying what was explained and how, for those who read the list after the officer.
 */
import type { Finding, Place, ReportPeriod } from '../types';
import { finding } from './finding';

/** What an officer wrote about one row. */
export interface Explanation {
  readonly text: string;
  readonly place: Place;
  readonly subject: string | null;
  /** The report that the same words stood in already: they were written for that period, not for this one. */
  readonly lapsedFrom: ReportPeriod | null;
}

/** What a row's status asks an explanation for: the warning, and what it says in few words. */
export interface Wanting {
  readonly warning: Finding;
  /** 'Quá hạn 14 ngày (hạn 28/02/2026)' */
  readonly what: string;
}

/** A dot or a dash is no explanation. */
export function isExplained(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * The findings of one row as its explanation leaves them.
 *
 * @param found what was found about the row
 * @param wanting what its status asks an explanation for
 * @example settled([jump], null, explained('nhập bù quý trước')).map(({ code }) => code) // ['explained']
 */
export function settled(
  found: readonly Finding[],
  wanting: Wanting | null,
  { text, place, subject, lapsedFrom }: Explanation,
): readonly Finding[] {
  if (!isExplained(text)) return wanting === null ? found : [...found, wanting.warning];
  const warnings = found.filter(({ severity }) => severity === 'warning');
  const what = [
    ...warnings.map(({ message }) => message.replace(/\.$/, '')),
    ...(wanting === null ? [] : [wanting.what]),
  ].join('; ');
  if (what === '') return found;
  const words = firstWords(text);
  const note =
    lapsedFrom === null
      ? finding('explained', place, subject, { text: words, what })
      : finding('explanationLapsed', place, subject, {
          text: words,
          what,
          period: lapsedFrom.label,
        });
  return [...found.filter(({ severity }) => severity !== 'warning'), note];
}

const longest = 120;

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
