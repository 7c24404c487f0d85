/** All that a pane in English says beside its later parts; it is fetched where English is spoken. */
import { inEnglish } from '../../assessment/findings/inEnglish';
import { en } from './en';
import type { Spoken } from './spoken';

export const english: Spoken = { messages: en, wordsOf: inEnglish };
