/** The words of handing the report over, in English, side by side with vi.ts. */
import { englishNumber as number } from '../../messages/numbers';
import type { SendingMessages } from './vi';

export const en: SendingMessages = {
  heading: (period) => `Send the report: ${period}`,
  code: 'Receipt code',
  codeHint:
    'It is printed on the report and stands in the file and in its name, so that both sides can name the version.',
  copyCode: 'Copy code',
  before: 'Before sending',
  ready: 'The report holds with the figures, and no error is left.',
  errors: (count) =>
    `${number(count)} errors are left in the figures. Better correct them first; in a hurry the file can be made all the same.`,
  seeErrors: 'Go back to the errors',
  report: {
    none: 'The report of this period has not been built.',
    outOfDate: 'The report in the workbook is older than the figures.',
    current: '',
  },
  rebuild: 'Rebuild report',
  build: 'Build report',
  stale: (count) => `${number(count)} numbers in edited sentences no longer hold:`,
  staleNow: (said, now, what) => `says “${said}”, now “${now}”${what === '' ? '' : ` (${what})`}`,
  staleGone: (said) => `says “${said}”, which is no longer among the figures`,
  staleNext:
    'Correct the sentence on the report’s sheet; or empty its cell and rebuild the report for a new one; or keep it and say why in the cell at the right of the page.',
  file: 'The file for the level above',
  fileHint:
    'An .xlsx file with the report and the figures of the period as values: no formulas, no hidden sheets, no names of persons.',
  make: 'Make the file',
  makeAnyway: 'Make the file all the same',
  makeAgain: 'Make the file again',
  opened: (file) =>
    `The file is open in a new window. Save it as “${file}”; on saving, Excel may write the user’s name into it.`,
  saved: (file) => `The file “${file}” is among the downloads.`,
  recorded: 'A line was added to the sheet “Nhật ký” (ledger).',
  notRecorded:
    'The ledger (“Nhật ký”) could not be written: the workbook is read-only or protected, or has a sheet of that name. The file is good all the same.',
  download: 'Download the file',
  ministry: 'Copy for the ministry’s software',
  ministryHint:
    'In the order of the plan, a line each: name, numerator, denominator, result. Press a number to copy it alone.',
  copyAll: (count) => `Copy all ${number(count)} lines`,
  parts: { numerator: 'Numerator', denominator: 'Denominator', result: 'Result' },
  copyPart: (part, value, name) => `Copy ${part.toLowerCase()} ${value}: ${name}`,
  nothing: 'no figures yet',
  copied: (what) => `Copied ${what}.`,
  copiedAll: (count) => `Copied ${number(count)} lines.`,
  byHand: 'Excel does not allow copying. Click into the box below, press Ctrl+A, then Ctrl+C.',
  byHandBox: 'What is to be copied',
  back: 'Back',
};
