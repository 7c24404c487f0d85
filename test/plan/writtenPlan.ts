/** A plan as another program might write it into a file, and what the reader has to say about it. */
import { parsePlan } from '../../src/plan/schema';
import type { PlanProblem } from '../../src/plan/schema';
import type { Plan } from '../../src/plan/types';

/** The smallest plan with one of everything, as another program might write it. */
export const written = () => ({
  schemaVersion: 1,
  id: 'ke-hoach-thu',
  title: 'Kế hoạch thử',
  issuer: 'UBND tỉnh',
  period: { from: 2026, to: 2027 },
  areas: [{ id: 'thu-tuc', name: 'Cải cách thủ tục hành chính' }],
  indicators: [
    {
      id: 'ho-so-truc-tuyen',
      ref: 'II.1',
      area: 'thu-tuc',
      name: 'Hồ sơ trực tuyến',
      unit: '%',
      measure: 'ratio',
      milestones: [
        { year: 2026, op: '>=', value: 80 },
        { year: 2027, op: '>=', value: 90 },
      ],
      quote: 'đạt 80%',
    },
  ],
  tasks: [
    {
      id: 'nv-1',
      ref: 'III.1',
      section: 'Cải cách thể chế',
      title: 'Rà soát văn bản',
      deadline: { text: 'Quý I năm 2026', kind: 'fixed', due: ['2026-03-31'] },
      quote: 'Rà soát văn bản',
    },
  ],
});

/** The plan with one value put at a path. */
export function withValue(path: readonly (string | number)[], value: unknown): unknown {
  const plan: unknown = written();
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), plan);
  Reflect.set(Object(holder), path.at(-1) ?? '', value);
  return plan;
}

export function problemsOf(json: unknown): readonly PlanProblem[] {
  const parsed = parsePlan(json);
  return parsed.ok ? [] : parsed.problems;
}

/** The plan that a file holds; the file must be in order. */
export function planOf(json: unknown): Plan {
  const parsed = parsePlan(json);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}
