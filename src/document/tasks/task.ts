/** Reads agencies, dates and quotas out of the words of a task, and says what was doubtful. */
import type { Deadline, Quota } from '../../plan/types';
import { readDeadline } from '../../vietnamese/deadline/readDeadline';
import type { DeadlineReading, DoubtCode } from '../../vietnamese/deadline/types';
import type { Note, PlanContext, ReadTask } from '../types';
import { eventInTitle, timeInTitle } from './lists/sentences';
import type { RawNote, RawTask } from './raw';
import { whoDoes } from './whoDoes';
import { taskNoteWording, type TaskNoteCode } from './wording';
import { isBlank, oneLine, withoutEnd } from './words';

interface ReadDates {
  readonly deadline: Deadline;
  readonly frequencyText: string | null;
  readonly quotas: readonly Quota[];
  readonly notes: readonly RawNote[];
}

export function readTask(raw: RawTask, context: PlanContext): ReadTask {
  const { lead, coop } = whoDoes(raw.lead, raw.coop);
  const dates = datesOf(raw, context);
  const title = titleOf(raw.title);
  const deliverable = isBlank(raw.deliverable) ? null : withoutEnd(oneLine(raw.deliverable));
  const missing: readonly RawNote[] =
    raw.expects.lead && lead.length === 0 ? [{ code: 'taskLeadMissing', quote: title }] : [];
  return {
    item: {
      ref: raw.ref,
      section: raw.section.join(' / '),
      title,
      deliverable,
      lead,
      coop,
      deadline: dates.deadline,
      frequencyText: dates.frequencyText,
      quotas: dates.quotas,
      quote: raw.quote,
    },
    block: raw.block,
    notes: onceEach([...raw.notes, ...missing, ...dates.notes]).map((note) =>
      noteOf(note, raw.block),
    ),
  };
}

function onceEach(notes: readonly RawNote[]): readonly RawNote[] {
  return notes.filter(({ code }, at) => notes.findIndex((note) => note.code === code) === at);
}

function noteOf({ code, quote }: RawNote, block: number): Note {
  return { code, severity: taskNoteWording[code].severity, quote, block, values: {} };
}

function titleOf(text: string): string {
  return oneLine(text).replace(/[\s;:,]+$/u, '');
}

function datesOf(raw: RawTask, context: PlanContext): ReadDates {
  const printed = isBlank(raw.deadline) ? '' : withoutEnd(oneLine(raw.deadline));
  const frequency = frequencyOf(raw, context);
  const fromTitle = printed === '' ? timeFromTitle(raw, context) : null;
  const text = fromTitle?.text ?? printed;
  const usable = fromTitle?.reading ?? readDeadline(printed, context);
  const own = deadlineOf(text, usable);
  const rhythm =
    frequency === '' ? null : readDeadline(`${frequency} (${rhythmIn(raw.lead)})`, context);
  const notes: RawNote[] = [
    ...(fromTitle ? [{ code: 'taskDeadlineFromTitle', quote: text } as const] : []),
    ...usable.doubts
      // A plan of one year leaves no other year to mean.
      .filter(({ code }) => code !== 'yearGuessed' || context.years.from < context.years.to)
      .map(({ code, quote }) => ({ code: doubtCodes[code], quote })),
    ...(rhythm?.doubts ?? [])
      .filter(({ code }) => code === 'quotasDisagree')
      .map(({ quote }) => ({ code: 'taskQuotasDisagree', quote }) as const),
  ];
  if (own.text === '' && rhythm === null && raw.expects.deadline) {
    notes.push({ code: 'taskDeadlineMissing', quote: titleOf(raw.title) });
  }
  if (
    usable.due.length === 0 &&
    ['fixed', 'range'].includes(usable.kind) &&
    !isImpossible(usable)
  ) {
    notes.push({ code: 'taskDeadlineOutsidePlan', quote: text });
  }
  const quotas = [...usable.quotas, ...(rhythm?.quotas ?? [])];
  return {
    deadline: rhythm ? recurring(own.text === '' ? { ...own, text: frequency } : own, rhythm) : own,
    frequencyText: frequency === '' ? periodicIn(own) : frequency,
    quotas,
    notes,
  };
}

function frequencyOf({ frequency, lead, deliverable }: RawTask, context: PlanContext): string {
  if (!isBlank(frequency)) return withoutEnd(oneLine(frequency));
  const product = withoutEnd(oneLine(deliverable));
  // "02 số/tháng (24 số/năm)" as the product of a column in the press: how much, not what.
  const hasQuota = (onlyTime(product, context)?.quotas.length ?? 0) > 0;
  return hasQuota ? product : rhythmIn(lead);
}

interface Time {
  readonly text: string;
  readonly reading: DeadlineReading;
}

/** A time that only the title names, in a bracket at its end or among its words; `null` for none. */
function timeFromTitle(raw: RawTask, context: PlanContext): Time | null {
  const bracketed = timeInBracket(raw.title, context);
  if (bracketed !== null) return bracketed;
  const text = namedIn(raw, context);
  const reading = readDeadline(text, context);
  return isDated(reading) ? { text, reading } : null;
}

/** "Công khai quy hoạch trên bản đồ số (quý IV)": a bracket at the end that holds a time alone. */
function timeInBracket(title: string, context: PlanContext): Time | null {
  const text = /\(([^()]{2,80})\)[\s.;]*$/u.exec(oneLine(title))?.[1]?.trim() ?? '';
  const reading = onlyTime(text, context);
  return reading === null ? null : { text, reading };
}

const SAID_OF_TIME = 0.6;

/** The reading of words that are a time for the most part; `null` for any others. */
function onlyTime(text: string, context: PlanContext): DeadlineReading | null {
  if (text === '' || /(?:nếu|phụ lục|kèm theo)/iu.test(text)) return null;
  const reading = readDeadline(text, context);
  if (reading.kind === 'none') return null;
  const understood = reading.why.filter(({ gave }) => gave.what !== 'citation');
  const letters = understood.reduce((sum, { start, end }) => sum + end - start, 0);
  return letters >= text.length * SAID_OF_TIME ? reading : null;
}

function namedIn({ title, lead }: RawTask, context: PlanContext): string {
  const time = closest(withoutEnd(timeInTitle(title)), context);
  return time === '' && lead !== '' ? withoutEnd(eventInTitle(title)) : time;
}

/** "trước năm 2023, từ đó nâng cao …": only so many words as the time needs. */
function closest(words: string, context: PlanContext): string {
  const [first = ''] = words.split(',');
  const [short, whole] = [readDeadline(first, context), readDeadline(words, context)];
  return short.due.length > 0 && short.due.join() === whole.due.join() ? first.trim() : words;
}

function isDated({ kind, due }: DeadlineReading): boolean {
  if (kind === 'event') return true;
  return due.length > 0 && (kind === 'fixed' || kind === 'range' || kind === 'recurring');
}

function isImpossible({ doubts }: DeadlineReading): boolean {
  return doubts.some(({ code }) => code === 'impossibleDate' || code === 'endBeforeStart');
}

function deadlineOf(text: string, { kind, due, from }: DeadlineReading): Deadline {
  return from === null ? { text, kind, due } : { text, kind, due, from };
}

/** A rhythm inside "Năm 2025": what returns is due each time, not at the end of the year alone. */
function recurring(own: Deadline, rhythm: DeadlineReading): Deadline {
  if (rhythm.kind !== 'recurring') return own;
  const last = own.due.at(-1);
  const inside = rhythm.due.filter(
    (day) => (last === undefined || day <= last) && (!own.from || day >= own.from),
  );
  const due = inside.length > 0 || rhythm.due.length === 0 ? inside : own.due;
  return { text: own.text, kind: 'recurring', due };
}

/** "Đài Phát thanh và Truyền hình tỉnh (52 số/năm)": the quota slipped behind the agency. */
function rhythmIn(lead: string): string {
  return /\(([^()]*\d[^()]*\/\s*(?:năm|tháng|tuần|quý)[^()]*)\)/iu.exec(lead)?.[1]?.trim() ?? '';
}

/** "Quý I hằng năm"; of "Quý III ban hành; định kỳ báo cáo" what returns: "định kỳ báo cáo". */
function periodicIn({ text, kind }: Deadline): string | null {
  const typed = text.normalize('NFC');
  const found = /định kỳ[^;.]*/iu.exec(typed)?.[0];
  if (found !== undefined) return found.replace(/\s+trong năm.*$/iu, '').trim();
  return kind === 'recurring' && /(?:hằng|hàng|mỗi)\s/iu.test(typed) ? typed : null;
}

const doubtCodes: Readonly<Record<DoubtCode, TaskNoteCode>> = {
  impossibleDate: 'taskDeadlineImpossible',
  beforePlan: 'taskDeadlineBeforePlan',
  yearGuessed: 'taskDeadlineYearGuessed',
  vaguePeriod: 'taskDeadlineVague',
  cycleMissing: 'taskDeadlineCycleMissing',
  firstYearMissing: 'taskDeadlineFirstYearMissing',
  workingDays: 'taskDeadlineWorkingDays',
  endBeforeStart: 'taskDeadlineEndBeforeStart',
  quotasDisagree: 'taskQuotasDisagree',
  nothingUnderstood: 'taskDeadlineNotUnderstood',
};
