/**
 * The words, signs and colours of a status in the pane's language. In Vietnamese they are the words of
 * the sheets, to the letter.
 */
import { indicatorStatusWords, ongoingWord, taskProgressWords } from '../../assessment/words';
import type { ColourRole } from '../../assessment/words';
import type {
  IndicatorJudgement,
  IndicatorStatus,
  Severity,
  TaskJudgement,
  TaskProgress,
} from '../../assessment/types';
import type { Language } from '../../workflow/problems';

export interface Wording {
  readonly word: string;
  readonly symbol: string;
  readonly colour: ColourRole;
}

/** The status for headings and counts, without the year of a milestone. */
export function indicatorWording(status: IndicatorStatus, language: Language): Wording {
  const { word, english, symbol, colour } = indicatorStatusWords[status];
  return { word: language === 'vi' ? word : english, symbol, colour };
}

/** The status of one indicator, 'Chưa đạt mốc 2030' with its year. */
export function judgementWording(judgement: IndicatorJudgement, language: Language): Wording {
  const wording = indicatorWording(judgement.status, language);
  if (language === 'vi') return { ...wording, word: judgement.statusText };
  const year = judgement.target?.year;
  const named = judgement.status === 'towards' && year !== undefined;
  return named ? { ...wording, word: `${wording.word} ${year}` } : wording;
}

export function progressWording(progress: TaskProgress, language: Language): Wording {
  const { word, english, symbol, colour } = taskProgressWords[progress];
  return { word: language === 'vi' ? word : english, symbol, colour };
}

/** The progress of one task; an ongoing task reads 'Thường xuyên'. */
export function taskWording(judgement: TaskJudgement, language: Language): Wording {
  const wording = progressWording(judgement.progress, language);
  if (language === 'vi') return { ...wording, word: judgement.progressText };
  return judgement.progressText === ongoingWord ? { ...wording, word: 'Ongoing' } : wording;
}

/** The sign and colour of a finding; its word is in the message catalogue. */
export const severityLooks: Readonly<
  Record<Severity, { readonly symbol: string; readonly colour: ColourRole }>
> = {
  error: { symbol: '✗', colour: 'red' },
  warning: { symbol: '▲', colour: 'amber' },
  note: { symbol: '○', colour: 'grey' },
};
