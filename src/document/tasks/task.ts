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
  const frequency = isBlank(raw.frequency)
    ? rhythmIn(raw.lead)
    : withoutEnd(oneLine(raw.frequency));
  const named = printed === '' ? namedIn(raw, context) : '';
  const text = printed === '' ? named : printed;
  const reading = readDeadline(text, context);
  const usable = printed !== '' || isDated(reading) ? reading : readDeadline('', context);
  const fromTitle = printed === '' && isDated(reading);
  const own = deadlineOf(printed !== '' || fromTitle ? text : '', usable);
  const rhythm =
    frequency === '' ? null : readDeadline(`${frequency} (${rhythmIn(raw.lead)})`, context);
  const notes: RawNote[] = [
    ...(fromTitle ? [{ code: 'taskDeadlineFromTitle', quote: named } as const] : []),
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
