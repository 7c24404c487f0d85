import type { SourceProblem } from '../../src/document/source/problem';
import type { BadFileReason, Problem } from '../../src/workflow/problems';
import { problemText } from '../../src/workflow/problemText';

const reasons: readonly BadFileReason[] = [
  'notAZip',
  'legacyXls',
  'passwordProtected',
  'notAWorkbook',
  'damaged',
  'tooLarge',
  'hostile',
  'unsupported',
];

const documentReasons: readonly SourceProblem['code'][] = [
  'empty',
  'noWords',
  'pdf',
  'legacyDoc',
  'passwordProtected',
  'openDocument',
  'richText',
  'webPage',
  'workbook',
  'picture',
  'notADocument',
  'damaged',
  'hostile',
  'tooLarge',
  'unknownLetters',
];

/** One problem of every code; the type checker refuses a code that is missing here. */
const samples: { readonly [C in Problem['code']]: Extract<Problem, { code: C }> } = {
  noPlanChosen: { code: 'noPlanChosen' },
  unknownPlan: { code: 'unknownPlan', id: 'khong-co' },
  carriedPlanDamaged: { code: 'carriedPlanDamaged', id: 'ke-hoach' },
  damagedPlan: {
    code: 'damagedPlan',
    file: 'ke-hoach.json',
    at: 'tasks.3.title',
    reason: 'trống.',
  },
  yearOutsidePlan: { code: 'yearOutsidePlan', year: 2031, from: 2026, to: 2030 },
  unitNotInPlan: { code: 'unitNotInPlan', unit: 'Sở Y tế' },
  badPeriod: { code: 'badPeriod', period: '2026-Q9' },
  periodOfOtherYear: { code: 'periodOfOtherYear', period: '2027-Q1', year: 2026 },
  nothingLoaded: { code: 'nothingLoaded' },
  otherPlanLoaded: { code: 'otherPlanLoaded', planId: 'quang-tri-2021-2025', entries: 12 },
  otherYearLoaded: { code: 'otherYearLoaded', year: 2025, entries: 12 },
  newerWorkbook: { code: 'newerWorkbook', version: 'v2' },
  tableMissing: { code: 'tableMissing', table: 'ChiTieu', sheet: 'Chỉ tiêu' },
  columnMissing: { code: 'columnMissing', sheet: 'Chỉ tiêu', column: 'Mã' },
  noFiguresForPeriod: { code: 'noFiguresForPeriod', period: '2026-H1' },
  nobodyNamed: { code: 'nobodyNamed' },
  noReason: { code: 'noReason' },
  periodClosed: {
    code: 'periodClosed',
    period: '2026-Q1',
    at: '2026-03-16T09:05',
    by: 'Nguyễn Thị Hoa',
  },
  periodNotClosed: { code: 'periodNotClosed', period: '2026-Q1' },
  reportNotReady: { code: 'reportNotReady', period: '2026-Q1', isThere: true },
  errorsOpen: { code: 'errorsOpen', period: '2026-Q1', errors: 2 },
  periodBeforeOpen: { code: 'periodBeforeOpen', period: '2026-H1', before: '2026-Q1' },
  nothingToClose: { code: 'nothingToClose', period: '2026-Q1' },
  sheetNameTaken: { code: 'sheetNameTaken', sheet: 'Nhiệm vụ' },
  placeTaken: { code: 'placeTaken', sheet: 'Nhiệm vụ', cell: 'A40' },
  itemGone: { code: 'itemGone', what: 'NhiemVu' },
  nothingToUndo: { code: 'nothingToUndo' },
  undoDamaged: { code: 'undoDamaged' },
  undoFromNewer: { code: 'undoFromNewer' },
  undoSheetGone: { code: 'undoSheetGone', sheet: 'Nhiệm vụ' },
  sheetProtected: { code: 'sheetProtected', sheet: 'Nhiệm vụ' },
  workbookProtected: { code: 'workbookProtected' },
  readOnly: { code: 'readOnly' },
  excelBusy: { code: 'excelBusy' },
  excelSilent: { code: 'excelSilent', seconds: 20 },
  sentFileDiffers: { code: 'sentFileDiffers' },
  isSentFile: { code: 'isSentFile' },
  textTooLong: { code: 'textTooLong', sheet: 'Nhiệm vụ', cell: 'B12' },
  tooLarge: { code: 'tooLarge' },
  excelFailed: { code: 'excelFailed', detail: 'GeneralException' },
  badStatusDate: { code: 'badStatusDate', text: '31/02/2026' },
  badFile: { code: 'badFile', file: 'so.xls', reason: 'legacyXls', detail: '' },
  badDocument: { code: 'badDocument', file: 'ke-hoach.doc', reason: 'legacyDoc', detail: '' },
  noPlanInDocument: { code: 'noPlanInDocument', file: '' },
  readingStopped: { code: 'readingStopped' },
  fileNotFound: { code: 'fileNotFound', file: 'so.xlsx' },
  cannotReadFile: { code: 'cannotReadFile', file: 'thu-muc', detail: 'EISDIR' },
  cannotWriteFile: { code: 'cannotWriteFile', file: 'so.xlsx', detail: 'EACCES' },
  usage: { code: 'usage', detail: 'Lệnh “plan” cần mã kế hoạch.' },
};

const problems: readonly Problem[] = [
  ...Object.values(samples),
  ...documentReasons.map((reason): Problem => ({
    code: 'badDocument',
    file: 'ke-hoach.docx',
    reason,
    detail: 'word',
  })),
  ...reasons.map((reason): Problem => ({ code: 'badFile', file: 'so.xlsx', reason, detail: '' })),
];

describe('Lời của một vấn đề', () => {
  it.each(problems)('$code nói chuyện gì xảy ra và kết thúc bằng việc cần làm', (problem) => {
    for (const language of ['vi', 'en'] as const) {
      const { title, message, remedy } = problemText(problem, language);
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(message).toMatch(/^\p{Lu}.*\.$|^“.*\.$/u);
      expect(remedy).toMatch(/^\p{Lu}.*\.$/u);
      expect(`${message}${remedy}`).not.toMatch(/undefined|NaN|\$\{/);
    }
  });

  it('nêu tên chỗ sai mà người dùng phải tới', () => {
    expect(problemText(samples.textTooLong, 'vi').message).toContain('B12');
    expect(problemText(samples.textTooLong, 'vi').message).toContain('Nhiệm vụ');
    expect(problemText(samples.damagedPlan, 'vi').message).toContain('tasks.3.title');
    expect(problemText(samples.badFile, 'en').message).toContain('so.xls');
  });
});
