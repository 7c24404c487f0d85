/** Codes that are about sheets, closed periods, form II.06 or a whole column; the others are about one row. */
import { closedFindings } from '../../../src/assessment/findings/wording/closed';
import { formFindings } from '../../../src/assessment/findings/wording/form';
import { structureFindings } from '../../../src/assessment/findings/wording/structure';

const others = [
  'statusDateOutsidePeriod',
  'otherDateSystem',
  'figuresLikeTargets',
  'explanationLapsed',
] as const;

export type SheetCode =
  | keyof typeof structureFindings
  | keyof typeof closedFindings
  | keyof typeof formFindings
  | (typeof others)[number];

export const sheetCodes: readonly string[] = [
  ...Object.keys(structureFindings),
  ...Object.keys(closedFindings),
  ...Object.keys(formFindings),
  ...others,
];
