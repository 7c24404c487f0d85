/** The shape of a wording: for each code its words in both languages, side by side. */
import type { Problem } from '../problems';

/** Title, what happened and where, what to do next. */
export type Words = readonly [title: string, message: string, remedy: string];

export type Wordings<Code extends Problem['code']> = {
  readonly [C in Code]: {
    readonly vi: (problem: Extract<Problem, { code: C }>) => Words;
    readonly en: (problem: Extract<Problem, { code: C }>) => Words;
  };
};
