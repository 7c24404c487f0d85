/** The words of taking acts back; loaded with what shows them. */
import { useSpeech } from '../messages/language';

const vi = {
  acts: {
    load: 'Nạp kế hoạch',
    check: 'Ghi ra trang Kiểm tra',
    report: 'Lập báo cáo',
    period: 'Chuyển kỳ',
    form: 'Dựng biểu II.06',
    close: 'Chốt kỳ',
    reopen: 'Mở lại kỳ',
    send: 'Ghi nhật ký gửi',
    repair: 'Sửa chữa',
    meaning: 'Ghi số đã chọn',
  } as Readonly<Record<string, string>>,
  button: (act: string): string => `Hoàn tác “${act}”`,
  lost: {
    tooLarge: (act: string): string =>
      `Việc “${act}” ghi quá nhiều nên không giữ được để hoàn tác. Nếu cần trở lại, hãy mở bản lưu cũ của tệp.`,
    structureProtected: (act: string): string =>
      `Cấu trúc sổ tính đang được bảo vệ nên không giữ được việc “${act}” để hoàn tác. Hãy bỏ bảo vệ cấu trúc sổ (thẻ Xem lại) trước việc sau.`,
  },
  title: (act: string): string => `Hoàn tác “${act}”?`,
  removed: 'Bỏ các trang tính mà việc này đã tạo:',
  restored: 'Đưa về như trước, cả công thức và định dạng:',
  unchanged: 'Từ đó đến nay chưa có ô nào trên các trang này bị sửa. Trang khác không bị đụng tới.',
  changed: (count: number): string => `${String(count)} ô đã được sửa sau việc này:`,
  more: (count: number): string => `và ${String(count)} ô khác`,
  askKeep: 'Anh/chị muốn giữ các ô đó như đang có, hay đưa chúng về như trước luôn?',
  cannotKeep: 'Nếu hoàn tác, nội dung các ô này sẽ mất. Hãy chép ra chỗ khác nếu còn cần.',
  undo: 'Hoàn tác',
  keep: 'Giữ các ô đó, hoàn tác phần còn lại',
  all: 'Hoàn tác tất cả',
  cancel: 'Thôi, để nguyên',
};

type UndoMessages = typeof vi;

const en: UndoMessages = {
  acts: {
    load: 'Load plan',
    check: 'Write to sheet Kiểm tra',
    report: 'Build report',
    period: 'Switch period',
    form: 'Lay out form II.06',
    close: 'Close period',
    reopen: 'Reopen period',
    send: 'Note the sending',
    repair: 'Repair',
    meaning: 'Enter the chosen number',
  },
  button: (act) => `Undo “${act}”`,
  lost: {
    tooLarge: (act) =>
      `“${act}” wrote too much to be kept for undoing. To go back, open an earlier copy of the file.`,
    structureProtected: (act) =>
      `The workbook’s structure is protected, so “${act}” could not be kept for undoing. Unprotect it (Review tab) before the next act.`,
  },
  title: (act) => `Undo “${act}”?`,
  removed: 'Sheets that it made go:',
  restored: 'Back to what they held, formulas and formats too:',
  unchanged: 'No cell on these sheets was changed since. Other sheets are not touched.',
  changed: (count) => `${String(count)} cells were changed since:`,
  more: (count) => `and ${String(count)} more`,
  askKeep: 'Do you want to keep these cells as they are, or take them back too?',
  cannotKeep: 'Undoing loses what these cells hold. Copy it elsewhere if you still need it.',
  undo: 'Undo',
  keep: 'Keep these cells, undo the rest',
  all: 'Undo all',
  cancel: 'Leave it as it is',
};

export function useUndoMessages(): UndoMessages {
  return useSpeech().language === 'vi' ? vi : en;
}

/** @example actName(messages, 'load') // 'Nạp kế hoạch' */
export function actName({ acts }: UndoMessages, act: string): string {
  return acts[act] ?? act;
}
