/** What the pane says in one language. Vietnamese comes with the pane, English when it is spoken. */
import type { Finding } from '../../assessment/types';
import { vi } from './vi';
import type { Messages } from './vi';

export interface Spoken {
  readonly messages: Messages;
  /** What a finding says, and what to do about it. */
  readonly wordsOf: (finding: Finding) => Pick<Finding, 'message' | 'remedy'>;
}

export const vietnamese: Spoken = { messages: vi, wordsOf: (finding) => finding };
