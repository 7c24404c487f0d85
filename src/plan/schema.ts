/**
 * Reads a plan from JSON: a file of the library, or one that somebody wrote or that the document reader
 * produced. What is wrong is listed with its place and what to do; nothing is thrown.
 */
import * as v from 'valibot';
import { parseCivilDate, type CivilDate } from './civilDate';
import { crossCheck } from './crossCheck';
import { withDefaults } from './planDefaults';
import type { Plan } from './types';

export interface PlanProblem {
  /** Where in the JSON: 'indicators[3].milestones[0].year'; '' for the whole. */
  readonly path: string;
  /** In Vietnamese: what is wrong, and what to do. */
  readonly message: string;
}

export type ParsedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

const text = v.string('phải là chữ');
const words = v.pipe(
  text,
  v.check((value) => value.trim() !== '', 'không được để trống'),
);
const year = v.pipe(
  v.number('phải là năm, ví dụ 2026'),
  v.integer('phải là năm, ví dụ 2026'),
  v.minValue(2000, 'phải là năm từ 2000 đến 2100'),
  v.maxValue(2100, 'phải là năm từ 2000 đến 2100'),
);
const day = v.custom<CivilDate>(
  (value) => typeof value === 'string' && parseCivilDate(value) !== null,
  'phải là ngày có thật, viết dạng 2026-12-31',
);
const figure = v.pipe(v.number('phải là số'), v.finite('phải là số'));

/** Left out means not known, as `null` does. */
function orNull<Schema extends v.GenericSchema>(schema: Schema) {
  return v.optional(v.nullable(schema), null);
}

/** Something with named parts. */
function group<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.object(entries, 'phải là một nhóm trong ngoặc nhọn { }');
}

/** Rows are found by it, also by formulas: MATCH takes `*`, `?`, `~` for wildcards and stops at 255 letters. */
const id = v.pipe(
  words,
  v.maxLength(255, 'không được dài quá 255 ký tự'),
  v.regex(/^[^\s*?~](?:[^*?~]*[^\s*?~])?$/u, 'không được có *, ?, ~ hoặc dấu cách ở đầu, cuối'),
);

const milestone = group({
  year,
  op: v.picklist(
    ['>=', '>', '<=', '<', '=', 'between', 'increaseBy', 'decreaseBy', 'done'],
    'phải là một phép so: >=, >, <=, <, =, between, increaseBy, decreaseBy hoặc done',
  ),
  value: orNull(figure),
  value2: v.exactOptional(v.nullable(figure)),
  baselineYear: v.exactOptional(v.nullable(year)),
  benchmark: v.exactOptional(words),
});

const indicator = group({
  id,
  ref: text,
  area: words,
  name: words,
  unit: orNull(text),
  scope: orNull(text),
  measure: v.picklist(
    ['ratio', 'count', 'level', 'rank', 'index', 'yesNo'],
    'phải là một loại chỉ tiêu: ratio, count, level, rank, index hoặc yesNo',
  ),
  milestones: v.array(milestone, 'phải là danh sách các mốc'),
  annual: v.optional(v.boolean('phải là true hoặc false'), false),
  cadence: v.optional(v.picklist(['quarterly', 'yearly'], 'phải là quarterly hoặc yearly')),
  owner: orNull(words),
  baseline: v.exactOptional(v.nullable(group({ year, value: figure }))),
  quote: words,
});

const deadline = group({
  text,
  kind: v.picklist(
    ['fixed', 'recurring', 'range', 'ongoing', 'event', 'done', 'none'],
    'phải là một loại thời hạn: fixed, recurring, range, ongoing, event, done hoặc none',
  ),
  due: v.array(day, 'phải là danh sách ngày'),
  from: v.exactOptional(v.nullable(day)),
});

const quota = group({
  count: v.pipe(figure, v.gtValue(0, 'phải lớn hơn 0')),
  per: v.picklist(
    ['year', 'halfYear', 'quarter', 'month', 'week'],
    'phải là year, halfYear, quarter, month hoặc week',
  ),
  unit: v.exactOptional(text),
});

const agencies = v.array(words, 'phải là danh sách tên cơ quan');

const task = group({
  id,
  ref: text,
  section: text,
  area: v.optional(words),
  title: words,
  deliverable: orNull(text),
  lead: v.optional(agencies, []),
  coop: v.optional(agencies, []),
  deadline,
  frequencyText: orNull(text),
  quotas: v.optional(v.array(quota, 'phải là danh sách định mức'), []),
  quote: words,
});

const duty = group({
  ref: text,
  from: words,
  to: words,
  via: orNull(words),
  cycle: v.array(words, 'phải là danh sách kỳ báo cáo'),
  quote: v.exactOptional(text),
});

const planShape = v.object(
  {
    schemaVersion: v.literal(1, 'phải là 1 (tệp do phiên bản khác tạo ra)'),
    id,
    title: words,
    number: v.optional(v.nullable(text), ''),
    issuer: text,
    issuedOn: orNull(day),
    period: v.object({ from: year, to: year }, 'phải có năm đầu (from) và năm cuối (to)'),
    areas: v.array(group({ id, name: words }), 'phải là danh sách lĩnh vực'),
    indicators: v.array(indicator, 'phải là danh sách chỉ tiêu'),
    tasks: v.array(task, 'phải là danh sách nhiệm vụ'),
    reports: v.optional(v.array(duty, 'phải là danh sách chế độ báo cáo'), []),
    agencies: v.exactOptional(agencies),
  },
  'phải là một kế hoạch dạng JSON',
);

/** A plan as it may stand in a file, before what was left out is filled in. */
export type PlanInFile = v.InferOutput<typeof planShape>;

/**
 * Checks the shape, fills in what a file may leave out (the cadence, a task's area), and checks what must
 * agree with each other: identifiers, areas, milestones, due dates.
 *
 * @example parsePlan({ schemaVersion: 1, id: 'a', … }) // { ok: true, plan: … }
 * @example parsePlan({ …, indicators: [{ …, area: 'so-2' }] })
 *   // { ok: false, problems: [{ path: 'indicators[0].area', message: 'Lĩnh vực «so-2» không có trong danh sách …' }] }
 */
export function parsePlan(json: unknown): ParsedPlan {
  const shaped = v.safeParse(planShape, json);
  if (!shaped.success) return { ok: false, problems: shaped.issues.map(problemOf) };
  const plan = withDefaults(shaped.output);
  const problems = crossCheck(plan);
  return problems.length === 0 ? { ok: true, plan } : { ok: false, problems };
}

function problemOf(issue: v.BaseIssue<unknown>): PlanProblem {
  const path = pathText(issue.path ?? []);
  const place = path === '' ? 'Tệp' : `Mục «${path}»`;
  const message =
    path !== '' && issue.input === undefined
      ? `${place} bị thiếu: bổ sung vào tệp kế hoạch.`
      : `${place} ${issue.message}.`;
  return { path, message };
}

function pathText(path: readonly v.IssuePathItem[]): string {
  return path.reduce((text, { key }) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, '');
}
