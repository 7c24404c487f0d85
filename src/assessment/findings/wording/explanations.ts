/** What findings about explanations (giải trình) say. */
import type { Catalogue } from '../catalogue';

type Code =
  | 'explained'
  | 'explanationLapsed'
  | 'shortWithoutExplanation'
  | 'overdueWithoutExplanation'
  | 'quotaWithoutExplanation';

export const explanationFindings: Catalogue<Code> = {
  explained: {
    severity: 'note',
    message: {
      vi: ({ text, what }) => `Đã giải trình: «${text}» – ${what}.`,
      en: ({ text, what }) => `Explained: “${text}” – ${what}.`,
    },
    remedy: {
      vi: 'Kỳ này không cần làm gì thêm; kỳ sau nếu vẫn còn thì giải trình lại.',
      en: 'Nothing more for this period; explain again if it is still so in the next one.',
    },
  },
  explanationLapsed: {
    severity: 'warning',
    message: {
      vi: ({ text, what, period }) =>
        `Giải trình «${text}» vẫn là của báo cáo ${period}, kỳ này chưa giải trình lại – ${what}.`,
      en: ({ text, what, period }) =>
        `The explanation “${text}” still is the one of ${period}, nothing new was said – ${what}.`,
    },
    remedy: {
      vi: 'Cập nhật «Giải trình» cho kỳ này: nguyên nhân, việc đã làm, ngày dự kiến hoàn thành.',
      en: 'Bring “Giải trình” up to date: the cause, what was done, the expected date.',
    },
  },
  shortWithoutExplanation: {
    severity: 'warning',
    message: {
      vi: ({ what }) => `${what} nhưng chưa có giải trình.`,
      en: ({ what }) => `${what}, without an explanation.`,
    },
    remedy: {
      vi: 'Ghi nguyên nhân và giải pháp vào cột «Giải trình».',
      en: 'Give the cause and the remedy in the column “Giải trình”.',
    },
  },
  overdueWithoutExplanation: {
    severity: 'warning',
    message: {
      vi: ({ what }) => `${what} nhưng chưa có giải trình.`,
      en: ({ what }) => `${what}, without an explanation.`,
    },
    remedy: {
      vi: 'Ghi nguyên nhân và ngày dự kiến hoàn thành vào cột «Giải trình».',
      en: 'Give the cause and the expected date in the column “Giải trình”.',
    },
  },
  quotaWithoutExplanation: {
    severity: 'warning',
    message: {
      vi: ({ what }) => `${what} nhưng chưa có giải trình.`,
      en: ({ what }) => `${what}, without an explanation.`,
    },
    remedy: {
      vi: 'Cập nhật «Đã thực hiện», hoặc ghi nguyên nhân và cách làm bù vào cột «Giải trình».',
      en: 'Bring “Đã thực hiện” up to date, or give the cause in the column “Giải trình”.',
    },
  },
};
