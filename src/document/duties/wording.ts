/** What a note about a reporting duty says, Vietnamese and English side by side; each ends with what to do. */
import type { NoteWording } from '../types';

export type DutyNoteCode = 'dutyCycleMissing' | 'dutyFromMissing' | 'dutyToMissing';

export const dutyNoteWording: Readonly<Record<DutyNoteCode, NoteWording>> = {
  dutyCycleMissing: {
    severity: 'note',
    vi: ({ quote }) =>
      `«${quote}» không nói báo cáo bao lâu một lần. Hãy nhập chu kỳ, ví dụ quý, 6 tháng, năm.`,
    en: ({ quote }) =>
      `“${quote}” does not say how often to report. Enter the cycle, for example quý, 6 tháng, năm.`,
  },
  dutyFromMissing: {
    severity: 'warning',
    vi: ({ quote }) =>
      `Không rõ ai phải báo cáo trong câu «${quote}». Hãy nhập cơ quan, đơn vị báo cáo.`,
    en: ({ quote }) => `“${quote}” does not say who reports. Enter the reporting agency.`,
  },
  dutyToMissing: {
    severity: 'warning',
    vi: ({ quote }) =>
      `Không rõ báo cáo gửi cho ai trong câu «${quote}». Hãy nhập nơi nhận báo cáo.`,
    en: ({ quote }) => `“${quote}” does not say who gets the report. Enter the recipient.`,
  },
};
