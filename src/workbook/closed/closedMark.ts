/**
 * A short mark of a frozen copy: it stands beside the copy and in the ledger, so that a copy that was changed
 * by hand is noticed.
 */
import type { ClosedCopy } from '../../assessment/closed';
import type { Entered } from '../../assessment/types';
import { shortHash } from '../planVersion';

/**
 * The same for the same copy, whichever program has saved it since.
 *
 * @example closedMark(copy) // 'C-9c01d3f2'
 */
export function closedMark({ period, statusDate, figures, tasks }: ClosedCopy): string {
  const rows = [
    [period.id, statusDate],
    ...figures.map(({ id, numerator, denominator, result, value, status, explanation }) => [
      bare(id),
      ...[numerator, denominator, result].map(words),
      value === null ? '' : digits(value),
      bare(status),
      bare(explanation),
    ]),
    ...tasks.map(({ id, status, doneOn, progress, daysLate, explanation }) => [
      bare(id),
      bare(status),
      doneOn ?? '',
      bare(progress),
      String(daysLate),
      bare(explanation),
    ]),
  ];
  return `C-${shortHash(JSON.stringify(rows))}`;
}

function words(entered: Entered): string {
  switch (entered.kind) {
    case 'number':
      return digits(entered.value);
    case 'text':
      return bare(entered.text);
    case 'error':
      return bare(entered.error);
    case 'boolean':
      return entered.value ? 'TRUE' : 'FALSE';
    case 'empty':
      return '';
  }
}

/** Some programs keep fifteen digits of a fraction. */
const digits = (value: number): string => String(Number(value.toPrecision(12)));

/** Spaces, line breaks and signs that no cell can show differ between programs. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim();
