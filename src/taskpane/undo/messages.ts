/** What is said before an act is taken back; loaded with the question. */
import { useSpeech } from '../messages/language';

const vi = {
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
