/** In English: what findings about explanations (giải trình) say. */
import type { EnglishOf } from '../../catalogue';
import type { explanationFindings } from '../explanations';

export const explanationEnglish: EnglishOf<typeof explanationFindings> = {
  explained: {
    message: ({ text, what }) => `Explained: “${text}” – ${what}.`,
    remedy: 'Nothing more for this period; explain again if it is still so in the next one.',
  },
  explanationLapsed: {
    message: ({ text, what, period }) =>
      `The explanation “${text}” still is the one of ${period}, nothing new was said – ${what}.`,
    remedy: 'Bring “Giải trình” up to date: the cause, what was done, the expected date.',
  },
  shortWithoutExplanation: {
    message: ({ what }) => `${what}, without an explanation.`,
    remedy: 'Give the cause and the remedy in the column “Giải trình”.',
  },
  overdueWithoutExplanation: {
    message: ({ what }) => `${what}, without an explanation.`,
    remedy: 'Give the cause and the expected date in the column “Giải trình”.',
  },
  quotaWithoutExplanation: {
    message: ({ what }) => `${what}, without an explanation.`,
    remedy: 'Bring “Đã thực hiện” up to date, or give the cause in the column “Giải trình”.',
  },
};
