/** In English: what findings about dates say. */
import type { EnglishOf } from '../../catalogue';
import type { dateFindings } from '../dates';

export const dateEnglish: EnglishOf<typeof dateFindings> = {
  dateAsText: {
    message: ({ field, text, date }) => `“${field}” is the text “${text}”, not the date ${date}.`,
    remedy: 'Type the date again as day/month/year.',
  },
  badDate: {
    message: ({ field, text }) => `“${field}” holds “${text}”, which is no date.`,
    remedy: 'Enter a date as day/month/year, for example 14/03/2026.',
  },
  doneInFuture: {
    message: ({ doneOn, statusDate, days }) =>
      `The completion date ${doneOn} lies ${days} days after the status date ${statusDate} and does not count yet.`,
    remedy: 'Check the date; if it is right leave it, the task counts in the next period.',
  },
  doneBeforeStart: {
    message: ({ doneOn, start, days }) =>
      `The completion date ${doneOn} lies ${days} days before the task begins on ${start}.`,
    remedy: 'Check the completion date; if it is right, give the reason in “Giải trình”.',
  },
  impossibleDeadline: {
    message: ({ text, reason }) => `The plan’s deadline “${text}” cannot be met: ${reason}.`,
    remedy: 'Ask the issuer and enter the right date in “Hạn hoàn thành”.',
  },
  statusDateOutsidePeriod: {
    message: ({ statusDate, period, from, to }) =>
      `The status date ${statusDate} lies outside ${period} (${from} to ${to}).`,
    remedy: 'Correct the status date on the sheet “Kế hoạch”, or choose another period.',
  },
  otherDateSystem: {
    message: () =>
      'The workbook counts its days from 1904 (an option of Excel): all its dates are four years off, and its formulas no longer hold.',
    remedy:
      'Under File, Options, Advanced clear “Use 1904 date system”, then look through the dates that were entered since.',
  },
};
