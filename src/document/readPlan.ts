/**
 * A plan document, read whole: head, indicators, tasks and reporting duties, each with its words and its
 * place, and what the reader was unsure of. Nothing is guessed in silence.
 */
import type { Plan } from '../plan/types';
import { areaFinder } from './assemble/areas';
import { idGiver, planId } from './assemble/ids';
import { readDuties } from './duties/readDuties';
import { readHead } from './head/readHead';
import { readIndicators } from './indicators/readIndicators';
import type { IndicatorNoteCode } from './indicators/wording';
import { outlineOf } from './outline/outlineOf';
import { readTasks } from './tasks/readTasks';
import type { Block, ItemKey, Note, PlacedNote, PlanContext, PlanReading } from './types';

export interface ReadPlanOptions {
  /** Taken for a document that names no year at all. */
  readonly fallbackYear: number;
}

/**
 * @example readPlan(blocks, { fallbackYear: 2026 }).plan.tasks.length // 34
 */
export function readPlan(blocks: readonly Block[], { fallbackYear }: ReadPlanOptions): PlanReading {
  const outline = outlineOf(blocks);
  const { notes: headNotes, ...head } = readHead(blocks, fallbackYear);
  const context: PlanContext = {
    years: head.period,
    issuer: head.issuer,
    issuedOn: head.issuedOn,
  };
  const tasks = readTasks(outline, context);
  const indicators = readIndicators(outline, context);
  const duties = readDuties(outline, context);

  const finder = areaFinder();
  const indicatorId = idGiver('');
  const taskId = idGiver('nv');
  const placedTasks = tasks.map(({ item, block, notes }) => ({
    block,
    notes,
    item: { ...item, id: taskId(item.title), area: finder.areaOf(item.section, item.title) },
  }));
  const placedIndicators = indicators.map(({ item: { section, ...item }, block, notes }) => ({
    block,
    notes,
    item: {
      ...item,
      id: indicatorId(`${item.name} ${item.scope ?? ''}`),
      area: finder.areaOf(section, `${item.name} ${item.quote}`),
    },
  }));

  const plan: Plan = {
    schemaVersion: 1,
    id: planId(head),
    ...head,
    areas: finder.areas(),
    indicators: placedIndicators.map(({ item }) => item),
    tasks: placedTasks.map(({ item }) => item),
    reports: duties.map(({ item }) => item),
  };
  const yearless = placedIndicators.filter(({ notes }) => notes.some(isYearMissing)).length;
  // On most of the targets the note is no doubt but how the document is written: it is said once.
  const saidOnce = yearless >= FEWEST_YEARLESS && yearless * 2 > placedIndicators.length;
  const isEmpty = plan.indicators.length === 0 && plan.tasks.length === 0;
  return {
    plan,
    blocks,
    notes: [
      ...placed(headNotes, { kind: 'head' }),
      ...(isEmpty ? placed([nothingRead], { kind: 'head' }) : []),
      ...(saidOnce ? [yearsMissing(yearless, plan.period.to)] : []),
      ...placedIndicators.flatMap(({ item, notes }) =>
        placed(saidOnce ? notes.filter((note) => !isYearMissing(note)) : notes, {
          kind: 'indicator',
          id: item.id,
        }),
      ),
      ...placedTasks.flatMap(({ item, notes }) => placed(notes, { kind: 'task', id: item.id })),
      ...duties.flatMap(({ notes }, place) => placed(notes, { kind: 'report', place })),
    ],
    places: {
      indicators: Object.fromEntries(placedIndicators.map(({ item, block }) => [item.id, block])),
      tasks: Object.fromEntries(placedTasks.map(({ item, block }) => [item.id, block])),
      reports: duties.map(({ block }) => block),
    },
  };
}

const FEWEST_YEARLESS = 3;

function isYearMissing({ code }: Note): boolean {
  return code === 'indicatorYearMissing';
}

function yearsMissing(count: number, year: number): PlacedNote {
  const code: IndicatorNoteCode = 'indicatorYearsMissing';
  return { code, severity: 'note', quote: '', block: null, values: { count, year }, item: null };
}

const nothingRead: Note = {
  code: 'nothingRead',
  severity: 'error',
  quote: '',
  block: null,
  values: {},
};

function placed(notes: readonly Note[], item: ItemKey): readonly PlacedNote[] {
  return notes.map((note) => ({ ...note, item }));
}
