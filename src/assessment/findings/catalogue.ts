/**
 * Every finding: how serious it is, what it says, and what to do, Vietnamese and English side by side.
 * `error` blocks the report, `warning` wants an explanation, `note` is for information. A message
 * says both sides and the difference; a remedy is one thing that the reader can do.
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

export type Language = 'vi' | 'en';

export interface Wording<Params> {
  readonly severity: Severity;
  readonly message: Readonly<Record<Language, (params: Params) => string>>;
  readonly remedy: Readonly<Record<Language, string>>;
}

export type Catalogue<Code extends FindingCode = FindingCode> = {
  readonly [Each in Code]: Wording<FindingParams[Each]>;
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
