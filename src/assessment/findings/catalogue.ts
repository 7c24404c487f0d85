/**
 * Every finding: how serious it is, what it says, and what to do, in Vietnamese; `wording/english` says the
 * same in English. `error` blocks the report, `warning` wants an explanation, `note` is for information.
 * A message says both sides and the difference; a remedy is one thing that the reader can do.
 */
import type { FindingCode, Severity } from '../types';
import type { FindingParams } from './params';
import { closedFindings } from './wording/closed';
import { dateFindings } from './wording/dates';
import { extensionFindings } from './wording/extensions';
import { formFindings } from './wording/form';
import { explanationFindings } from './wording/explanations';
import { figureFindings } from './wording/figures';
import { plausibleFindings } from './wording/plausible';
import { structureFindings } from './wording/structure';
import { taskFindings } from './wording/tasks';

export interface Words<Params> {
  readonly message: (params: Params) => string;
  readonly remedy: string;
}

interface Wording<Params> extends Words<Params> {
  readonly severity: Severity;
}

export type Catalogue<Code extends FindingCode = FindingCode> = {
  readonly [Each in Code]: Wording<FindingParams[Each]>;
};

/** The English words for every finding that has Vietnamese ones in a part of the catalogue. */
export type EnglishOf<Part> = {
  readonly [Code in keyof Part & FindingCode]: Words<FindingParams[Code]>;
};

export const findingCatalogue: Catalogue = {
  ...figureFindings,
  ...plausibleFindings,
  ...formFindings,
  ...explanationFindings,
  ...dateFindings,
  ...extensionFindings,
  ...taskFindings,
  ...structureFindings,
  ...closedFindings,
};
