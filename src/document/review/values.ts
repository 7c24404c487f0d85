/** An item's values with what was typed re-read, and what could not be understood of it. */
import { civilDate, type CivilDate } from '../../plan/civilDate';
import { usualCadence } from '../../plan/planDefaults';
import type {
  Area,
  Cadence,
  Deadline,
  Indicator,
  Measure,
  ReportingDuty,
  Task,
} from '../../plan/types';
import { readAgencies } from '../../vietnamese/agency/readAgencies';
import { readDeadline } from '../../vietnamese/deadline/readDeadline';
import type { DeadlineReading } from '../../vietnamese/deadline/types';
import { textOf } from './fields';
import { readTargetText, type TargetTextReading } from './targetText';
import type {
  Field,
  FieldProblem,
  FieldProblemCode,
  Head,
  HeadItem,
  IndicatorItem,
  ReportItem,
  ReviewDraft,
  ReviewItem,
  TaskItem,
} from './types';

/** What the typed words are read with. */
export interface ReviewContext {
  readonly years: { readonly from: number; readonly to: number };
  readonly issuedOn: CivilDate | null;
  readonly areas: readonly Area[];
  /** The years are other than those the document was read with: its deadlines are read again. */
  readonly otherYears: boolean;
}

export interface Valued<Value> {
  readonly value: Value;
  readonly problems: readonly FieldProblem[];
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

export function headOf(draft: ReviewDraft): HeadItem {
  const head = draft.items.find((item): item is HeadItem => item.kind === 'head');
  if (head === undefined) throw new Error('A draft without its head.');
  return head;
}

export function contextOf(draft: ReviewDraft): ReviewContext {
  const head = headOf(draft);
  const { period, issuedOn } = headValue(head).value;
  const { from, to } = draft.plan.period;
  return {
    years: period,
    issuedOn,
    areas: draft.plan.areas,
    otherYears: from !== period.from || to !== period.to,
  };
}

export function headValue(item: HeadItem): Valued<Head> {
  const { base } = item;
  const text = (field: Field): string => textOf(item, field, []).trim();
  const problems: FieldProblem[] = required(item, ['title']);
  const year = (field: 'firstYear' | 'lastYear', known: number): number => {
    const typed = text(field);
    const read = /^\d{4}$/u.test(typed) ? Number(typed) : 0;
    if (read >= FIRST_YEAR && read <= LAST_YEAR) return read;
    problems.push(problem(field, 'yearNotUnderstood', typed));
    return known;
  };
  const from = year('firstYear', base.period.from);
  const to = year('lastYear', base.period.to);
  const isReversed = from > to;
  if (isReversed) problems.push(problem('lastYear', 'yearsReversed', `${from} – ${to}`));
  const typedDay = text('issuedOn');
  const issuedOn = typedDay === '' ? null : dayOf(typedDay);
  if (typedDay !== '' && issuedOn === null) {
    problems.push(problem('issuedOn', 'dateNotUnderstood', typedDay));
  }
  return {
    value: {
      title: text('title'),
      number: text('number'),
      issuer: text('issuer'),
      issuedOn,
      period: isReversed ? base.period : { from, to },
    },
    problems,
  };
}

/** "5/3/2026", "05-03-2026" or "05.03.2026". */
function dayOf(text: string): CivilDate | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text) ?? [];
  return day === undefined ? null : civilDate(Number(year), Number(month), Number(day));
}

const measures: ReadonlySet<string> = new Set<Measure>([
  'ratio',
  'count',
  'level',
  'rank',
  'index',
  'yesNo',
]);

function isMeasure(text: string | undefined): text is Measure {
  return text !== undefined && measures.has(text);
}

/** The typed target of an indicator, read; the reader's own while nothing was typed. */
export function targetOf(item: IndicatorItem, context: ReviewContext): TargetTextReading {
  const { base, typed } = item;
  const { milestones, annual, unit } = base;
  const chosen = isMeasure(typed.measure) ? typed.measure : null;
  if (typed.target === undefined && chosen === null && milestones.length > 0) {
    return { ok: true, milestones, annual, unit, measure: base.measure };
  }
  return readTargetText(textOf(item, 'target', context.areas), {
    years: context.years,
    measure: chosen ?? base.measure,
    isMeasureChosen: chosen !== null,
    unit,
  });
}

export function indicatorValue(item: IndicatorItem, context: ReviewContext): Valued<Indicator> {
  const { base, typed } = item;
  const text = (field: Field): string => textOf(item, field, context.areas).trim();
  const problems: FieldProblem[] = required(item, ['name']);
  const target = targetOf(item, context);
  if (!target.ok) problems.push(problem('target', target.code, target.quote));
  const { milestones, annual, unit, measure } = target.ok ? target : base;
  const cadence = cadenceOf(typed.cadence, base, measure);
  const { baseline, ...rest } = base;
  const value: Indicator = {
    ...rest,
    name: text('name'),
    scope: orNull(text('scope')),
    owner: orNull(text('owner')),
    milestones,
    annual,
    unit,
    measure,
    cadence,
    // A known figure of another unit would measure the way wrongly.
    ...(baseline === undefined || unit !== base.unit ? {} : { baseline }),
  };
  return { value, problems };
}

function cadenceOf(typed: string | undefined, base: Indicator, measure: Measure): Cadence {
  if (typed === 'quarterly' || typed === 'yearly') return typed;
  return measure === base.measure ? base.cadence : usualCadence(measure);
}

/** How the words of a task's deadline are read now. */
export function deadlineReading(item: TaskItem, context: ReviewContext): DeadlineReading {
  return readDeadline(textOf(item, 'deadline', context.areas), {
    years: context.years,
    issuedOn: context.issuedOn,
  });
}

/** The deadline of a task: the reader's own while neither its words nor the plan's years changed. */
export function deadlineOf(item: TaskItem, context: ReviewContext): Deadline {
  const { base, typed } = item;
  const isSame = typed.deadline === undefined && !context.otherYears;
  if (isSame || (typed.deadline === undefined && base.deadline.text === '')) return base.deadline;
  const { kind, due, from } = deadlineReading(item, context);
  return { text: textOf(item, 'deadline', []).trim(), kind, due, from };
}

export function taskValue(item: TaskItem, context: ReviewContext): Valued<Task> {
  const { base, typed } = item;
  const text = (field: Field): string => textOf(item, field, context.areas).trim();
  const agencies = (field: 'lead' | 'coop'): readonly string[] =>
    typed[field] === undefined ? base[field] : readAgencies(typed[field]).agencies;
  const isRhythmTyped = typed.frequency !== undefined || typed.deadline !== undefined;
  const words = [text('frequency'), typed.deadline ?? ''].find((part) => part.trim() !== '') ?? '';
  return {
    value: {
      ...base,
      title: text('title'),
      deliverable: orNull(text('deliverable')),
      lead: agencies('lead'),
      coop: agencies('coop'),
      deadline: deadlineOf(item, context),
      frequencyText: orNull(text('frequency')),
      quotas: isRhythmTyped ? readDeadline(words, { years: context.years }).quotas : base.quotas,
    },
    problems: required(item, ['title']),
  };
}

export function reportValue(item: ReportItem): Valued<ReportingDuty> {
  const { base, typed } = item;
  const text = (field: Field): string => textOf(item, field, []).trim();
  const cycle =
    typed.cycle === undefined
      ? base.cycle
      : typed.cycle
          .split(/[;\n]/u)
          .map((part) => part.trim())
          .filter((part) => part !== '');
  return {
    value: { ...base, from: text('from'), to: text('to'), via: orNull(text('via')), cycle },
    problems: required(item, ['from', 'to']),
  };
}

/** What of an item could not be understood or is missing. */
export function problemsOf(item: ReviewItem, context: ReviewContext): readonly FieldProblem[] {
  switch (item.kind) {
    case 'head':
      return headValue(item).problems;
    case 'indicator':
      return indicatorValue(item, context).problems;
    case 'task':
      return taskValue(item, context).problems;
    case 'report':
      return reportValue(item).problems;
  }
}

function required(item: ReviewItem, fields: readonly Field[]): FieldProblem[] {
  return fields
    .filter((field) => textOf(item, field, []).trim() === '')
    .map((field) => problem(field, 'empty', ''));
}

function problem(field: Field, code: FieldProblemCode, quote: string): FieldProblem {
  return { field, code, quote };
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
