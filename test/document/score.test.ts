/** The scoring that the reader is held to: what it counts as right, and what it must not forgive. */
import { parsePlan } from '../../src/plan/schema';
import type { Plan } from '../../src/plan/types';
import office from '../../src/plan/library/vp-ubnd-quang-ngai-2021-2025.json';
import { type Expected, expectedOf } from './expected';
import { f1, scoreOf, share } from './score';
import { heldIn, likeness, sameNames } from './words';

function officePlan(): Plan {
  const parsed = parsePlan(office);
  if (!parsed.ok) throw new Error('the plan of the library does not fit the schema');
  return parsed.plan;
}

const plan = officePlan();
const expected: Expected = expectedOf(plan);

describe('scoring a reading', () => {
  it('gives a plan held against itself everything', () => {
    const score = scoreOf(expected, plan);
    expect(score.misses).toEqual([]);
    expect([f1(score.tasks), f1(score.targets), share(score.due), share(score.head)]).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it('counts a task that was not read as missed, and one read twice as too many', () => {
    const [first, ...others] = plan.tasks;
    const last = others.at(-1);
    if (first === undefined || last === undefined) throw new Error('a plan without tasks');
    const { tasks, misses } = scoreOf(expected, { ...plan, tasks: [...others, { ...last }] });
    expect(tasks).toEqual({
      right: plan.tasks.length - 1,
      expected: plan.tasks.length,
      read: plan.tasks.length,
    });
    expect(misses.map(({ kind }) => kind)).toEqual(['task missed', 'task too many']);
  });

  it('forgives neither another figure nor another year', () => {
    const wrong = (change: { value: number } | { year: number }): Plan => ({
      ...plan,
      indicators: plan.indicators.map((one) => ({
        ...one,
        annual: false,
        milestones: one.milestones.map((milestone) => ({ ...milestone, ...change })),
      })),
    });
    const single = { ...expected, indicators: expected.indicators.filter(({ annual }) => !annual) };
    expect(scoreOf(single, wrong({ value: 12345 })).targets.right).toBe(0);
    expect(scoreOf(single, wrong({ year: 1999 })).targets.right).toBe(0);
  });

  it('compares due dates and leads of the tasks that were found', () => {
    const tasks = plan.tasks.map((task) => ({
      ...task,
      lead: ['Sở Nội vụ'],
      deadline: { ...task.deadline, due: ['1999-01-01' as const] },
    }));
    const score = scoreOf(expected, { ...plan, tasks });
    expect(score.tasks.right).toBe(plan.tasks.length);
    expect([score.due.right, score.leads.right]).toEqual([0, 0]);
  });

  it('lets optional items be taken or left', () => {
    const optional = {
      ...expected,
      tasks: expected.tasks.map((task) => ({ ...task, optional: true })),
    };
    expect(scoreOf(optional, plan).tasks).toEqual({ right: 0, expected: 0, read: 0 });
    expect(scoreOf(optional, { ...plan, tasks: [] }).tasks.expected).toBe(0);
  });
});

describe('likeness of words', () => {
  it.each([
    ['Rà soát thủ tục', 'Rà soát văn bản', 1 / 2],
    ['Ủy ban nhân dân xã.', 'UBND xã', 1],
    ['', '', 1],
  ])('%j and %j', (one, other, value) => {
    expect(likeness(one, other)).toBeCloseTo(value);
  });

  it('a shortened title is held in the whole one, not the reverse', () => {
    expect(heldIn('Rà soát văn bản', 'Rà soát văn bản của tỉnh')).toBe(1);
    expect(heldIn('Rà soát văn bản của tỉnh', 'Rà soát văn bản')).toBeLessThan(1);
  });

  it('names are the same in any order', () => {
    expect(sameNames(['Sở Nội vụ', 'Công an tỉnh'], ['công an tỉnh', 'Sở Nội vụ.'])).toBe(true);
    expect(sameNames(['Sở Nội vụ'], ['Sở Nội vụ', 'Công an tỉnh'])).toBe(false);
  });
});
