/** What a note about an indicator says, Vietnamese and English side by side; each ends with what to do. */
import type { Note, NoteWording } from '../types';

export type IndicatorNoteCode =
  | 'indicatorYearMissing'
  | 'indicatorYearsMissing'
  | 'indicatorFirstYearGuessed'
  | 'indicatorYearOutsidePlan'
  | 'indicatorStepInYear'
  | 'indicatorRange'
  | 'indicatorAbout'
  | 'indicatorUnitMissing'
  | 'indicatorBenchmark'
  | 'indicatorConflict'
  | 'indicatorNumberLeftOut'
  | 'indicatorInTask'
  | 'indicatorSharedWords'
  | 'indicatorFewerIsBetter'
  | 'indicatorCellNotUnderstood'
  | 'indicatorBaselineYearGuessed';

export const indicatorNoteWording: Readonly<Record<IndicatorNoteCode, NoteWording>> = {
  indicatorYearMissing: {
    severity: 'note',
    vi: ({ values }) =>
      `Văn bản không ghi năm đạt của chỉ tiêu này nên lấy năm cuối của kế hoạch (${values['year'] ?? ''}). Hãy sửa nếu là năm khác.`,
    en: ({ values }) =>
      `The document names no year for this target, so the plan's last one (${values['year'] ?? ''}) was taken. Correct it if another year is meant.`,
  },
  indicatorYearsMissing: {
    severity: 'note',
    vi: ({ values }) =>
      `Văn bản không ghi năm đạt của ${values['count'] ?? ''} chỉ tiêu nên lấy năm cuối của kế hoạch (${values['year'] ?? ''}). Hãy sửa ở chỉ tiêu nào phải đạt vào năm khác.`,
    en: ({ values }) =>
      `The document names no year for ${values['count'] ?? ''} targets, so the plan's last one (${values['year'] ?? ''}) was taken. Correct it where another year is meant.`,
  },
  indicatorFirstYearGuessed: {
    severity: 'warning',
    vi: ({ values }) =>
      `Mức đầu tiên không ghi năm nên đặt vào năm đầu của kế hoạch (${values['year'] ?? ''}). Hãy xác nhận hoặc nhập năm đúng.`,
    en: ({ values }) =>
      `The first figure names no year and was put at the plan's first one (${values['year'] ?? ''}). Confirm it or enter the right year.`,
  },
  indicatorYearOutsidePlan: {
    severity: 'note',
    vi: ({ values }) =>
      `Năm ${values['year'] ?? ''} nằm ngoài các năm của kế hoạch. Hãy giữ nếu là định hướng dài hạn, bỏ nếu không theo dõi.`,
    en: ({ values }) =>
      `The year ${values['year'] ?? ''} lies outside the plan. Keep it as a long-term aim, or drop it if it is not to be followed.`,
  },
  indicatorStepInYear: {
    severity: 'note',
    vi: ({ quote, values }) =>
      `«${quote}» nêu hai mức cho năm ${values['year'] ?? ''}, đã lấy mức xa hơn làm mục tiêu của năm. Hãy sửa nếu là mức kia.`,
    en: ({ quote, values }) =>
      `“${quote}” gives two figures for ${values['year'] ?? ''}; the further one was taken for the year. Correct it if the other is meant.`,
  },
  indicatorRange: {
    severity: 'note',
    vi: ({ quote }) =>
      `Chỉ tiêu cho một khoảng: «${quote}». Hãy chọn phải nằm trong khoảng hay chỉ cần đạt từ mức thấp trở lên.`,
    en: ({ quote }) =>
      `The target is a range: “${quote}”. Choose whether it must lie within it or only reach the lower bound.`,
  },
  indicatorAbout: {
    severity: 'note',
    vi: ({ quote }) =>
      `«${quote}» nói “khoảng”, được hiểu là ít nhất. Hãy đổi phép so nếu hiểu khác.`,
    en: ({ quote }) =>
      `“${quote}” says “about” and was taken as “at least”. Change the comparison if it is meant otherwise.`,
  },
  indicatorUnitMissing: {
    severity: 'warning',
    vi: ({ quote }) => `Không thấy đơn vị tính của «${quote}». Hãy nhập đơn vị tính.`,
    en: ({ quote }) => `No unit was found for “${quote}”. Enter the unit.`,
  },
  indicatorBenchmark: {
    severity: 'note',
    vi: ({ values }) =>
      `Chỉ tiêu so với ${values['benchmark'] ?? ''}, văn bản không cho con số. Hãy nhập con số khi được công bố.`,
    en: ({ values }) =>
      `The target is relative to ${values['benchmark'] ?? ''}; the document gives no figure. Enter it once it is published.`,
  },
  indicatorConflict: {
    severity: 'error',
    vi: ({ quote, values }) =>
      `Cùng chỉ tiêu và cùng năm nhưng văn bản ghi hai mức: ${values['first'] ?? ''} và ${values['second'] ?? ''} («${quote}»). Hãy hỏi cơ quan ban hành và giữ một mức.`,
    en: ({ quote, values }) =>
      `The document gives two figures for the same target and year: ${values['first'] ?? ''} and ${values['second'] ?? ''} (“${quote}”). Ask the issuing agency and keep one.`,
  },
  indicatorNumberLeftOut: {
    severity: 'note',
    vi: ({ quote }) =>
      `Con số trong «${quote}» được hiểu là kết quả hiện tại hoặc điều kiện nên không lấy. Hãy thêm chỉ tiêu nếu đó là mục tiêu.`,
    en: ({ quote }) =>
      `The number in “${quote}” was taken as a present result or a condition and left out. Add a target if it is one.`,
  },
  indicatorInTask: {
    severity: 'note',
    vi: () =>
      'Chỉ tiêu này nằm trong phần nhiệm vụ, không thuộc danh mục chỉ tiêu. Hãy bỏ đi nếu không theo dõi riêng.',
    en: () =>
      'This target stands among the tasks, not in the list of targets. Drop it if it is not followed by itself.',
  },
  indicatorSharedWords: {
    severity: 'note',
    vi: ({ quote }) =>
      `Một câu nêu nhiều mức nên phần chữ «${quote}» được dùng chung. Hãy đọc lại tên chỉ tiêu.`,
    en: ({ quote }) =>
      `One sentence gives several figures, so the words “${quote}” were taken for each. Read the name through.`,
  },
  indicatorFewerIsBetter: {
    severity: 'warning',
    vi: ({ quote }) =>
      `«${quote}» có vẻ càng thấp càng tốt nên hiểu là không quá mức đã ghi. Hãy xác nhận phép so.`,
    en: ({ quote }) =>
      `“${quote}” looks like fewer is better, so the figure was taken as a ceiling. Confirm the comparison.`,
  },
  indicatorCellNotUnderstood: {
    severity: 'warning',
    vi: ({ quote }) => `Chưa hiểu ô «${quote}» của bảng chỉ tiêu. Hãy nhập lại mức phải đạt.`,
    en: ({ quote }) => `The cell “${quote}” was not understood. Enter what must be reached.`,
  },
  indicatorBaselineYearGuessed: {
    severity: 'note',
    vi: ({ values }) =>
      `Cột kết quả không ghi năm nên hiểu là năm ${values['year'] ?? ''}. Hãy sửa nếu là năm khác.`,
    en: ({ values }) =>
      `The column of results names no year, so ${values['year'] ?? ''} was taken. Correct it if another year is meant.`,
  },
};

/** A note about the item of a block. */
export function indicatorNote(
  code: IndicatorNoteCode,
  block: number,
  quote: string,
  values: Note['values'] = {},
): Note {
  return { code, severity: indicatorNoteWording[code].severity, quote, block, values };
}
