/** What a broken pane says, in both languages: nothing can be fetched any more by then. */
import type { Language } from '../../workflow/problems';

interface BrokenWords {
  readonly heading: string;
  readonly message: string;
  readonly reopen: string;
  readonly detail: (text: string) => string;
}

export const brokenWords: Readonly<Record<Language, BrokenWords>> = {
  vi: {
    heading: 'Khung này gặp sự cố',
    message: 'Sổ tính không mất gì. Hãy mở lại bảng; nếu vẫn gặp, báo cán bộ công nghệ thông tin.',
    reopen: 'Mở lại bảng',
    detail: (text) => `Chi tiết cho người hỗ trợ: ${text}`,
  },
  en: {
    heading: 'The pane has run into a fault',
    message:
      'The workbook has lost nothing. Open the pane again; if it happens again tell your IT officer.',
    reopen: 'Open the pane again',
    detail: (text) => `For the supporter: ${text}`,
  },
};
