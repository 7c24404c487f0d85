/**
 * The words for every problem, Vietnamese and English side by side. Each says what happened and where,
 * that nothing was lost when that is so, and ends with what to do next.
 */
import type { Language, Problem } from './problems';
import { closingWording } from './wording/closing';
import { documentWording } from './wording/document';
import { excelWording } from './wording/excel';
import { fileWording } from './wording/file';
import { planWording } from './wording/plan';
import { workbookWording } from './wording/workbook';
import type { Words, Wordings } from './wording/wordings';

export interface ProblemText {
  readonly title: string;
  readonly message: string;
  /** What to do next. */
  readonly remedy: string;
}

const catalogue: Wordings<Problem['code']> = {
  ...planWording,
  ...workbookWording,
  ...closingWording,
  ...excelWording,
  ...fileWording,
  ...documentWording,
};

/**
 * The words of a problem in one language.
 *
 * @example
 * problemText({ code: 'badPeriod', period: '2026-Q9' }, 'vi').remedy
 * // 'Hãy ghi năm và kỳ như 2026-Q1, 2026-H1, 2026-Q3 hoặc 2026-Y.'
 */
export function problemText(problem: Problem, language: Language): ProblemText {
  // One entry a code: the lookup gives the wording for exactly this problem, which the type checker
  // cannot follow across the union.
  const wording = catalogue[problem.code][language] as (problem: Problem) => Words;
  const [title, message, remedy] = wording(problem);
  return { title, message, remedy };
}
