/**
 * What findings say in English, for a pane that speaks it. Kept apart from the Vietnamese words, which
 * travel with every check: the English ones are fetched with the English words of the pane.
 */
import type { Finding } from '../types';
import type { EnglishOf, Words } from './catalogue';
import type { FindingParams } from './params';
import { closedEnglish } from './wording/english/closed';
import { dateEnglish } from './wording/english/dates';
import { explanationEnglish } from './wording/english/explanations';
import { extensionEnglish } from './wording/english/extensions';
import { figureEnglish } from './wording/english/figures';
import { formEnglish } from './wording/english/form';
import { plausibleEnglish } from './wording/english/plausible';
import { structureEnglish } from './wording/english/structure';
import { taskEnglish } from './wording/english/tasks';

const english: EnglishOf<FindingParams> = {
  ...figureEnglish,
  ...plausibleEnglish,
  ...formEnglish,
  ...explanationEnglish,
  ...dateEnglish,
  ...extensionEnglish,
  ...taskEnglish,
  ...structureEnglish,
  ...closedEnglish,
};

/**
 * A finding's words in English; names of columns, sheets and statuses stay as they stand in the workbook.
 *
 * @example inEnglish(finding('negative', place, 'sipas', { field: 'Kết quả', value: '-3' })).message
 *   // '“Kết quả” is negative: -3.'
 */
export function inEnglish({ code, params }: Finding): Pick<Finding, 'message' | 'remedy'> {
  // The lookup gives the words for exactly this code, which the type checker cannot follow.
  const { message, remedy } = english[code] as Words<Finding['params']>;
  return { message: message(params), remedy };
}
