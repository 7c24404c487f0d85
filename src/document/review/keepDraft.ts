/**
 * A draft as text to be kept, and back. What was read is one text, written once; the edits are another,
 * short one, written at each edit. Whatever is not whole any more comes back as `null`.
 */
import * as v from 'valibot';
import type { Plan } from '../../plan/types';
import type { Block, PlanReading } from '../types';
import { draftOf } from './draftOf';
import { replay, type ReviewHistory } from './history';
import type { Field, ReviewEdit } from './types';

const VERSION = 1;

/** The reading as text. */
export function readingText(reading: PlanReading): string {
  return JSON.stringify({ version: VERSION, ...reading });
}

/** The edits as text. */
export function editsText({ steps, at }: ReviewHistory): string {
  return JSON.stringify({ version: VERSION, at, edits: steps.map(({ edit }) => edit) });
}

/** The history that two kept texts make; `null` when the reading is not whole. Lost edits lose nothing else. */
export function keptHistory(reading: string, edits: string | null): ReviewHistory | null {
  const read = readingOf(reading);
  if (read === null) return null;
  const kept = v.safeParse(editsShape, jsonOf(edits ?? ''));
  const first = draftOf(read);
  return kept.success ? replay(first, kept.output.edits, kept.output.at) : replay(first, [], 0);
}

const note = v.object({
  code: v.string(),
  severity: v.picklist(['error', 'warning', 'note']),
  quote: v.string(),
  block: v.nullable(v.number()),
  values: v.record(v.string(), v.union([v.string(), v.number()])),
  item: v.nullable(
    v.variant('kind', [
      v.object({ kind: v.literal('head') }),
      v.object({ kind: v.literal('indicator'), id: v.string() }),
      v.object({ kind: v.literal('task'), id: v.string() }),
      v.object({ kind: v.literal('report'), place: v.number() }),
    ]),
  ),
});

const block: v.GenericSchema<unknown, Block> = v.variant('kind', [
  v.object({ kind: v.literal('paragraph'), text: v.string(), strong: v.boolean() }),
  v.object({
    kind: v.literal('table'),
    rows: v.array(
      v.object({
        cells: v.array(v.object({ text: v.string(), columns: v.number(), rows: v.number() })),
      }),
    ),
  }),
]);

const text = v.string();
const list = v.array(text);

/**
 * As much of the plan as the review needs. Not the plan's own schema: what does not agree in a plan is
 * for a person to correct, not a reason to lose the draft.
 */
const planShape = v.looseObject({
  title: text,
  number: text,
  issuer: text,
  issuedOn: v.nullable(text),
  period: v.object({ from: v.number(), to: v.number() }),
  areas: v.array(v.object({ id: text, name: text })),
  indicators: v.array(
    v.looseObject({
      id: text,
      name: text,
      quote: text,
      milestones: v.array(v.looseObject({ year: v.number(), op: text })),
    }),
  ),
  tasks: v.array(
    v.looseObject({
      id: text,
      title: text,
      quote: text,
      lead: list,
      coop: list,
      deadline: v.looseObject({ text, kind: text, due: list }),
      quotas: v.array(v.looseObject({ count: v.number() })),
    }),
  ),
  reports: v.array(v.looseObject({ from: text, to: text, cycle: list })),
});

const readingShape = v.object({
  version: v.literal(VERSION),
  plan: planShape,
  notes: v.array(note),
  blocks: v.array(block),
  places: v.object({
    indicators: v.record(v.string(), v.number()),
    tasks: v.record(v.string(), v.number()),
    reports: v.array(v.number()),
  }),
});

const key = v.string();
const field = v.custom<Field>((value) => typeof value === 'string');

const editsShape = v.object({
  version: v.literal(VERSION),
  at: v.number(),
  edits: v.array(
    v.variant('do', [
      v.object({ do: v.literal('accept'), key }),
      v.object({ do: v.literal('acceptAll') }),
      v.object({ do: v.literal('correct'), key, field, text: v.string() }),
      v.object({ do: v.literal('drop'), key }),
      v.object({ do: v.literal('restore'), key }),
      v.object({ do: v.literal('merge'), key, other: v.string() }),
      v.object({ do: v.literal('split'), key, pieces: v.array(v.string()) }),
      v.object({ do: v.literal('add'), kind: v.picklist(['indicator', 'task', 'report']) }),
    ]),
  ) satisfies v.GenericSchema<unknown, ReviewEdit[]>,
});

function readingOf(text: string): PlanReading | null {
  const shaped = v.safeParse(readingShape, jsonOf(text));
  if (!shaped.success) return null;
  const { plan, notes, blocks, places } = shaped.output;
  // Written by `readingText` from a plan, and whole where the review looks.
  return { plan: plan as unknown as Plan, notes, blocks, places };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Cut off or not ours: the schema then says so.
    return null;
  }
}
