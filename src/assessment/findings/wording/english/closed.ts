/** In English: what findings about a closed period (kỳ đã chốt) say. */
import type { EnglishOf } from '../../catalogue';
import type { closedFindings } from '../closed';

const putBackOrReopen =
  'Put it back as it was closed; if the change is right, reopen the period with a reason, rebuild the report and close again.';

export const closedEnglish: EnglishOf<typeof closedFindings> = {
  closedFigureChanged: {
    message: ({ period, field, was, now }) =>
      `${period} is closed, but “${field}” now is ${now}; it was closed as ${was}.`,
    remedy: putBackOrReopen,
  },
  closedJudgementChanged: {
    message: ({ period, was, now }) =>
      `${period} was closed as “${was}” and now is “${now}” with the same figures: the target or the measure was changed since.`,
    remedy:
      'Put the indicator’s target on “Chỉ tiêu” back; if the change is right, reopen the period with a reason, rebuild the report and close again.',
  },
  closedTaskChanged: {
    message: ({ period, field, was, now }) =>
      `${period} is closed, but “${field}” of the task now is ${now}; it was closed as ${was}.`,
    remedy: putBackOrReopen,
  },
  closedRowMissing: {
    message: ({ period, name }) => `${period} was closed with the row “${name}”, which is gone.`,
    remedy:
      'Load the plan again to rebuild the row, then put it back as it was closed (see the hidden sheet “Chốt …”).',
  },
  closedRowAdded: {
    message: ({ period, name }) =>
      `${period} was closed without figures in the row “${name}”, which has some now.`,
    remedy:
      'Clear what was entered; if it is needed, reopen the period with a reason, rebuild the report and close again.',
  },
  closedSheetMissing: {
    message: ({ period }) => `${period} is closed, but its sheet of figures is gone.`,
    remedy:
      'Undo if it was deleted just now, or switch to that period and enter the figures again from the hidden sheet “Chốt …”.',
  },
  closedStatusDateChanged: {
    message: ({ period, was, now }) =>
      `${period} was closed on the status date ${was}; it now is ${now}.`,
    remedy: 'Put the status date on “Kế hoạch” back, or reopen the period with a reason.',
  },
  closedCopyMissing: {
    message: ({ period, closed }) =>
      `The ledger says that ${period} was closed at ${closed}, but its frozen copy is gone: nothing can be compared.`,
    remedy:
      'Take the workbook from a backup, or switch to that period, look through its figures and close it again.',
  },
  closedCopyChanged: {
    message: ({ period }) => `The frozen copy of ${period} was changed after the closing.`,
    remedy:
      'Take the workbook from a backup, or reopen the period with a reason, look through its figures and close again.',
  },
  closedReportMissing: {
    message: ({ period }) => `${period} is closed, but its report is gone from the workbook.`,
    remedy: 'Switch to that period and build the report again from the figures that were closed.',
  },
};
