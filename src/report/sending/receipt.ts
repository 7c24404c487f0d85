/**
 * The receipt code (mã biên nhận): both sides of a report name its version by it. The same figures and words
 * give the same code, whatever the order of the rows; a figure or a sentence that changes gives another. What
 * is written into the letter later than that stays out of it: its number, its day, who receives and signs it.
 *
 * It is the beginning of a SHA-256, about 36.7 bits: one changed file in a hundred thousand million keeps its
 * code by chance. It tells that something changed, not who did: whoever wants to deceive can compute a new one.
 */
import { formColumns } from '../../assessment/form/columns';
import type { PlacedForm } from '../../assessment/form/placedForm';
import { formRateKeys } from '../../assessment/form/rates';
import { kindPattern, reportPeriod } from '../../assessment/period';
import type { Entered } from '../../assessment/types';
import { judgementSettings, type Entries, type FigureEntry } from '../../workbook/entryTypes';
import { asReported } from './asReported';
import { sha256 } from './sha256';

/**
 * Digits and letters that are neither written nor called alike: no 0 O, 1 I, 2 Z, 5 S, 8 B, 6 G, U V, nor
 * W, Y and J, whose names differ from person to person.
 */
const alphabet = '23456789ACDEFHKLMNPQRTVX';

const groupLength = 4;

/** The groups of four at the end. */
const groups = 2;

const pattern = new RegExp(
  `(?<![A-Z0-9])(${kindPattern})-(\\d{2})((?:-[${alphabet}]{${String(groupLength)}}){${String(groups)}})(?![A-Z0-9])`,
  'iu',
);

/** A text without what programs change on the way: composed or not, line breaks, spaces. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0000-\u0020\u007f\u00a0\s]+/gu, ' ')
    .trim();
}

/** Twelve digits: the last ones of a fraction differ between programs. */
const digits = (value: number): number => Number(value.toPrecision(12));

/** An error cell goes into the file as its words. */
function enteredAs(entered: Entered): unknown {
  switch (entered.kind) {
    case 'empty':
      return null;
    case 'number':
      return digits(entered.value);
    case 'text':
      return plain(entered.text) || null;
    case 'boolean':
      return entered.value;
    case 'error':
      return plain(entered.error);
  }
}

function figureFacts(period: string, { case: figure }: FigureEntry): unknown {
  const { id, numerator, denominator, result, resultTyped, target, baseline } = figure;
  // What the formula gives follows from the parts; two programs differ in its last digit.
  const typed = resultTyped ? enteredAs(result) : null;
  return [
    'figure',
    period,
    plain(id),
    enteredAs(numerator),
    enteredAs(denominator),
    typed,
    plain(figure.explanation),
    target && [target.op, target.value, target.value2, target.year, target.own],
    baseline && [baseline.year, baseline.value],
  ];
}

function taskFacts({ case: task }: Entries['tasks'][number]): unknown {
  return [
    'task',
    plain(task.id),
    plain(task.title),
    task.lead.map(plain),
    task.kind,
    task.start,
    task.due,
    task.extendedTo,
    plain(task.extensionReason),
    task.eventOn,
    task.status,
    task.doneOn,
    task.delivered,
    plain(task.result),
    plain(task.explanation),
    task.occurrences,
  ];
}

function formFacts({ period, rows, totals, links }: PlacedForm): readonly unknown[] {
  return [
    ...rows.map(({ id, name, cells, explanation }) => [
      'form',
      period.id,
      plain(id),
      plain(name),
      formColumns.map((column) => enteredAs(cells[column])),
      plain(explanation),
    ]),
    ['formTotals', period.id, formColumns.map((column) => enteredAs(totals[column]))],
    ['formLinks', period.id, formRateKeys.map((rate) => links[rate].indicator)],
  ];
}

/** What the report of a period says in words, each text by the name of its place. */
export type ReportWords = readonly (readonly [place: string, text: string])[];

function wordFacts(words: ReportWords): readonly unknown[] {
  return words.flatMap(([place, text]) => {
    const said = plain(text);
    return said === '' ? [] : [['words', place, said]];
  });
}

/**
 * All that is sent for a period, one line a fact, the rows in an order of their own. The first scheme knew
 * neither the words nor that earlier closed reports go as they were closed.
 */
function canonical(stands: Entries, periodId: string, words: ReportWords | null): string {
  const entries = words === null ? stands : asReported(stands, periodId);
  const period = reportPeriod(periodId) ?? entries.currentPeriod;
  const { statusDate } = judgementSettings(entries, period);
  const head = [
    words === null ? 'so-ke-hoach/1' : 'so-ke-hoach/2',
    plain(entries.planId),
    entries.planVersion,
    entries.unit === null ? null : plain(entries.unit),
    periodId,
    statusDate,
    entries.warningDays,
    entries.beforeIncludesDay,
    [...entries.daysOff].sort(),
    entries.closings.map(({ id, lastDay }) => [id, lastDay]),
  ];
  const figures = sentPeriods(entries, periodId).flatMap((id) => {
    const form = entries.forms.get(id);
    return [
      ...(entries.figures.get(id) ?? []).map((figure) => figureFacts(id, figure)),
      ...(form === undefined ? [] : formFacts(form)),
    ];
  });
  const facts = [...figures, ...entries.tasks.map(taskFacts), ...wordFacts(words ?? [])];
  const rows = facts.map((row) => JSON.stringify(row));
  return [JSON.stringify(head), ...rows.sort()].join('\n');
}

/**
 * The periods whose figures go with a report: its own and the earlier ones of the year, which it is compared
 * with and which figures that only grow are held against.
 */
export function sentPeriods(
  entries: Pick<Entries, 'periods'>,
  periodId: string,
): readonly string[] {
  const own = reportPeriod(periodId);
  return entries.periods
    .filter(({ id, to }) => own !== null && (id === own.id || to < own.to))
    .map(({ id }) => id);
}

/**
 * The code of a period's report as the workbook stands.
 *
 * @param words what the report says
 * @example receiptOf(entries, '2026-Q1', reportWords(summary)) // 'Q1-26-7K3F-92QD'
 */
export function receiptOf(entries: Entries, periodId: string, words: ReportWords): string {
  return codeOf(canonical(entries, periodId, words), periodId);
}

/** The code that files had which were sent before words were part of it. */
export function firstReceiptOf(entries: Entries, periodId: string): string {
  return codeOf(canonical(entries, periodId, null), periodId);
}

function codeOf(text: string, periodId: string): string {
  let rest = 0n;
  for (const byte of sha256(text)) rest = (rest << 8n) | BigInt(byte);
  let code = '';
  for (let index = 0; index < groups * groupLength; index += 1) {
    if (index % groupLength === 0) code += '-';
    code += alphabet[Number(rest % BigInt(alphabet.length))] ?? '';
    rest /= BigInt(alphabet.length);
  }
  const [year = '', kind = ''] = periodId.split('-');
  return `${kind}-${year.slice(-2)}${code}`;
}

export interface ReceiptFound {
  readonly code: string;
  /** '2026-Q1' */
  readonly period: string;
}

/**
 * The code in a text, such as the line under a report; `null` without one.
 *
 * @example receiptIn('Mã biên nhận: Q1-26-7K3F-92QD') // { code: 'Q1-26-7K3F-92QD', period: '2026-Q1' }
 */
export function receiptIn(text: string): ReceiptFound | null {
  const [, kind = '', year = '', rest = ''] = pattern.exec(text) ?? [];
  if (kind === '') return null;
  return {
    code: `${kind}-${year}${rest}`.toUpperCase(),
    period: `20${year}-${kind.toUpperCase()}`,
  };
}
