/** What stands at the foot of the pane, in English, side by side with vi.ts. */
import type { Messages } from '../vi';

export const foot: Messages['foot'] = {
  send: 'Send upward…',
  close: 'Close period…',
  closed: (at, by) => `Closed at ${at} by ${by}.`,
  lost: (at) =>
    `Closed at ${at}, but the frozen copy is gone from the workbook; look through the figures and close again.`,
  reopened: (at, by, reason) => `Reopened at ${at} by ${by}. Reason: ${reason}.`,
  reopen: 'Reopen period…',
  at: (time, day) => `${time} on ${day}`,
  undo: {
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
  },
};
