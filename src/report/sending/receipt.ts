/**
 * The receipt code (mã biên nhận): both sides of a report name its version by it. The same figures give the
 * same code, whatever the order of the rows; a figure that changes gives another.
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

/** All that is sent for a period, one line a fact, the rows in an order of their own. */
function canonical(entries: Entries, periodId: string): string {
  const period = reportPeriod(periodId) ?? entries.currentPeriod;
  const { statusDate } = judgementSettings(entries, period);
  const head = [
    'so-ke-hoach/1',
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
  const rows = [...figures, ...entries.tasks.map(taskFacts)].map((row) => JSON.stringify(row));
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
 * @example receiptOf(entries, '2026-Q1') // 'Q1-26-7K3F-92QD'
 */
export function receiptOf(entries: Entries, periodId: string): string {
  let rest = 0n;
  for (const byte of sha256(canonical(entries, periodId))) rest = (rest << 8n) | BigInt(byte);
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
