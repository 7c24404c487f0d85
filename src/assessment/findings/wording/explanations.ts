/** What findings about explanations (giải trình) say. */
import { midSentence } from '../../period';
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
    message: ({ text, what }) => `Đã giải trình: «${text}» – ${what}.`,
    remedy: 'Kỳ này không cần làm gì thêm; kỳ sau nếu vẫn còn thì giải trình lại.',
  },
  explanationLapsed: {
    severity: 'warning',
    message: ({ text, what, period }) =>
      `Giải trình «${text}» vẫn là của báo cáo ${midSentence(period)}, kỳ này chưa giải trình lại – ${what}.`,
    remedy: 'Cập nhật «Giải trình» cho kỳ này: nguyên nhân, việc đã làm, ngày dự kiến hoàn thành.',
  },
  shortWithoutExplanation: {
    severity: 'warning',
    message: ({ what }) => `${what} nhưng chưa có giải trình.`,
    remedy: 'Ghi nguyên nhân và giải pháp vào cột «Giải trình».',
  },
  overdueWithoutExplanation: {
    severity: 'warning',
    message: ({ what }) => `${what} nhưng chưa có giải trình.`,
    remedy: 'Ghi nguyên nhân và ngày dự kiến hoàn thành vào cột «Giải trình».',
  },
  quotaWithoutExplanation: {
    severity: 'warning',
    message: ({ what }) => `${what} nhưng chưa có giải trình.`,
    remedy: 'Cập nhật «Đã thực hiện», hoặc ghi nguyên nhân và cách làm bù vào cột «Giải trình».',
  },
};
